"""Inviting by e-mail: the sender sees to how many it goes, and how it reads, before it goes."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache

from wijwerken.people.post import shown_first
from wijwerken.web.refused import refused_into, shown

from ..domain.inviting import require_may_invite, unsaved
from ..domain.series import series_by_mail, to_invite
from ..letters.mailing import written
from ..queries import opening_words
from .forms import MailsForm

EXAMPLE = "XXXX-XXXX-XXX"


@never_cache
def mails(request: HttpRequest) -> HttpResponse:
    inquiry = request.inquiry
    form = MailsForm(request.POST or None, initial=request.kept, inquiry=inquiry)
    if form.is_valid():
        with refused_into(form):
            require_may_invite(inquiry)
            form.require_fits()
            new = to_invite(inquiry, form.people, by=request.participant)
            if page := shown_first(request, form, an_example(form), len(new)):
                return page
            words = {form.in_language: form.cleaned_data["words"]}
            series_by_mail(inquiry, by=request.participant, people=new, words=words)
            messages.success(request, gone(len(new)))
            return redirect("inquiry:invited", inquiry.slug)
    return shown(request, "inquiry/inviting/mails.html", {"may_invite": bool(opening_words(inquiry))}, form)


def an_example(form: MailsForm):
    """How it reads, with a code that is nobody's."""
    with translation.override(form.in_language):
        until = unsaved(form.inquiry, by=None).expires_at
        return written(form.inquiry, form.cleaned_data["words"], code=EXAMPLE, path="/", until=until)


def gone(count: int) -> str:
    if not count:
        return _("Deze mensen heb je al uitgenodigd. Er ging niets weg.")
    return ngettext("De mail gaat nu weg.", "De %(count)d mails gaan nu weg.", count) % {"count": count}
