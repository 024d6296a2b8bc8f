"""Letters: making them, printing them, revoking them, and a second one for who lost theirs."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from wijwerken.web.refused import refused_into, shown

from ..domain import inviting
from ..domain.series import second_mail
from ..letters.printing import first_sentences, print_letters, require_fits
from ..models import Invitation
from ..queries import opening_words
from .forms import LettersForm
from .fresh import MINUTES, keep_for_printing, waiting


@never_cache
def letters(request: HttpRequest) -> HttpResponse:
    """Make letters, and fetch those just made."""
    inquiry = request.inquiry
    first = {"words": first_sentences(inquiry), "language": inquiry.language} | request.kept
    form = LettersForm(request.POST or None, initial=first)
    if form.is_valid():
        notes, words = form.cleaned_data["notes"], form.cleaned_data["words"]
        with refused_into(form):
            require_fits(inquiry, words, form.cleaned_data["language"])
            made = inviting.invite_by_letter(
                inquiry, by=request.participant, notes=notes, language=form.cleaned_data["language"]
            )
            keep_for_printing(request, inquiry, made, words)
            messages.success(request, ready(len(made)))
            return redirect("inquiry:letters", inquiry.slug)
    context = {
        "fresh": waiting(request, inquiry),
        "minutes": MINUTES,
        "may_invite": bool(opening_words(inquiry)),
    }
    return shown(request, "inquiry/entering/letters.html", context, form)


def ready(count: int) -> str:
    return ngettext(
        "De brief is klaar. Haal hem nu op: de code is maar %(minutes)d minuten te zien.",
        "De %(count)d brieven zijn klaar. Haal ze nu op: de codes zijn maar %(minutes)d minuten te zien.",
        count,
    ) % {"count": count, "minutes": MINUTES}


@never_cache
@require_safe
def pdf(request: HttpRequest) -> HttpResponse:
    """All letters just made, one a page."""
    fresh = waiting(request, request.inquiry)
    if not fresh:
        messages.error(request, _("De codes zijn niet meer te zien. Maak een tweede brief; de eerste stopt dan."))
        return redirect("inquiry:letters", request.inquiry.slug)
    printed = print_letters(
        request.inquiry,
        [one.letter for one in fresh],
        entrance=request.build_absolute_uri(reverse("inquiry:enter")),
    )
    response = HttpResponse(printed, content_type="application/pdf")
    response["Content-Disposition"] = 'attachment; filename="brieven.pdf"'
    return response


@require_POST
def revoke(request: HttpRequest, id: str) -> HttpResponse:
    """This code opens no door any more."""
    inviting.revoke(own_letter(request, id))
    messages.success(request, _("Ingetrokken. Met deze code komt niemand meer binnen."))
    return redirect("inquiry:invited", request.inquiry.slug)


@require_POST
def again(request: HttpRequest, id: str) -> HttpResponse:
    """A second letter, or mail, for the same person; the first one stops."""
    first = own_letter(request, id)
    if first.is_for_group:
        raise Http404  # a group gets a new code; nobody in it loses theirs
    if first.by_mail:
        second_mail(first, by=request.participant)
        messages.success(request, _("Er gaat een nieuwe mail weg. De vorige code werkt niet meer."))
        return redirect("inquiry:invited", request.inquiry.slug)
    made = inviting.second_letter(first, by=request.participant)
    keep_for_printing(request, request.inquiry, [made])
    messages.success(request, ready(1))
    return redirect("inquiry:letters", request.inquiry.slug)


def own_letter(request: HttpRequest, id: str) -> Invitation:
    return get_object_or_404(Invitation, inquiry=request.inquiry, by=request.participant, id=id)
