"""Old pain, and who acknowledges it (R23)."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from wijwerken.inquiry.domain.pauses import facilitates
from wijwerken.web.refused import refused_into, shown

from ..domain import ask_for_acknowledgement, say_after
from ..forms import AskForAcknowledgementForm, SayAfterForm
from ..models import Acknowledgement, Fragment
from ..pain import pains_of
from .reading import readable


def pain(request: HttpRequest) -> HttpResponse:
    """What was told with consent and asks for acknowledgement; what was acknowledged, by whom."""
    me = request.participant
    context = {"pains": pains_of(request.inquiry, me), "may_ask": me is not None and facilitates(me)}
    return render(request, "stories/pain/list.html", context)


def ask(request: HttpRequest, id: str) -> HttpResponse:
    """Say who is asked for it, by name."""
    found = get_object_or_404(Fragment.objects.select_related("version__story"), inquiry=request.inquiry, id=id)
    piece = readable(request, found)
    if piece is None:
        raise Http404
    form = AskForAcknowledgementForm(request.POST or None, initial=request.kept)
    if form.is_valid():
        with refused_into(form):
            ask_for_acknowledgement(found, form.cleaned_data["name"], by=request.participant)
            messages.success(request, _("Gevraagd. De naam staat erbij."))
            return redirect("stories:pain", request.inquiry.slug)
    return shown(request, "stories/pain/ask.html", {"piece": piece}, form)


def after(request: HttpRequest, id: str) -> HttpResponse:
    """What the teller says of it; or nothing."""
    heard = get_object_or_404(
        Acknowledgement.objects.select_related("fragment__version__story"), fragment__inquiry=request.inquiry, id=id
    )
    if heard.fragment.version.story.teller_id != request.participant.pk:
        raise Http404
    form = SayAfterForm(request.POST or None, initial=request.kept)
    if form.is_valid():
        with refused_into(form):
            say_after(heard, form.cleaned_data["words"], by=request.participant)
            return redirect("stories:fragment", request.inquiry.slug, heard.fragment_id)
    return shown(request, "stories/pain/after.html", {"heard": heard}, form)
