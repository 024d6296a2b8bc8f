"""At the end of telling: whom should we hear too, and who would disagree with you?"""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _

from wijwerken.inquiry.domain.entering import nominate as name_somebody
from wijwerken.inquiry.entering.forms import NominateForm
from wijwerken.web.refused import shown

from .whose import story_of


def nominate(request: HttpRequest, id: str) -> HttpResponse:
    """Said by the teller, or by the listener as the teller said it: it is the teller who named."""
    story = story_of(request, id)
    form = NominateForm(request.POST or None, initial=request.kept)
    if form.is_valid():
        whom, disagrees = form.cleaned_data["whom"], form.cleaned_data["why"] == "disagrees"
        name_somebody(request.inquiry, by=story.teller, whom=whom, would_disagree=disagrees)
        messages.success(request, _("Dank je. Wie hier luistert leest het, en kijkt wie er kan bellen of schrijven."))
        return redirect(f"{reverse('stories:story', args=[request.inquiry.slug, story.pk])}#ook")
    return shown(request, "inquiry/entering/nominate.html", {"nominate_url": request.path}, form)
