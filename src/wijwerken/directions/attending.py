"""What asks for a facilitator's attention where directions are chosen (R8, R10, R19)."""

from collections.abc import Iterator

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.inquiry.registry import Attention, registry

from .models import Objection, Worry
from .queries.page import Asked, open_requests

A_FEW = 5
TITLE = 70


def quoted(words: str) -> str:
    return f"“{Truncator(' '.join(words.split())).chars(TITLE)}”"


@registry.attends
def objections_that_are_open(inquiry: Inquiry, participant: Participant) -> Iterator[Attention]:
    """Only its maker ends an objection; somebody may bring people together."""
    for objection in Objection.objects.filter(inquiry=inquiry, ends=None, direction__choice=None)[:A_FEW]:
        yield Attention(
            _("Een bezwaar wacht: %(words)s") % {"words": quoted(objection.reason)},
            _("Breng wie het maakte en wie meedenkt bij elkaar. Alleen wie het maakte zegt wanneer het klaar is."),
            _("Lees het bezwaar"),
            reverse("directions:objection", args=[inquiry.slug, objection.pk]),
            objection.made_at,
        )


@registry.attends
def worries_that_have_no_answer(inquiry: Inquiry, participant: Participant) -> Iterator[Attention]:
    """A round closes only when every worry has its answer."""
    running = Worry.objects.filter(inquiry=inquiry, answer=None, direction__versions__rounds__closed_at=None)
    for worry in running.filter(direction__versions__rounds__isnull=False).distinct().order_by("made_at")[:A_FEW]:
        yield Attention(
            _("Een zorg heeft nog geen antwoord: %(words)s") % {"words": quoted(worry.words)},
            _("De ronde kan pas dicht als elke zorg een antwoord heeft. Wie kan erop ingaan?"),
            _("Kijk bij deze richting"),
            reverse("directions:direction", args=[inquiry.slug, worry.direction_id]),
            worry.made_at,
        )


@registry.leads
def requests_that_wait(inquiry: Inquiry, participant: Participant) -> Iterator[Attention]:
    """R10: on the page of who leads, and the late ones first."""
    for asked in open_requests(inquiry):
        day = {"day": date_format(asked.due_on or asked.request.due_on, "j F Y")}
        yield waiting_request(
            inquiry,
            asked,
            asked.request.text,
            _("Te laat. Het antwoord zou er zijn op %(day)s. Dit staat ook op de eerste bladzijde van de vraag.") % day
            if asked.is_late
            else _("Antwoord voor %(day)s. Ja, nee of anders, altijd met een reden en jouw naam.") % day,
        )


@registry.attends
def late_requests(inquiry: Inquiry, participant: Participant) -> Iterator[Attention]:
    for asked in open_requests(inquiry):
        if asked.is_late:
            day = {"of": asked.request.of, "day": date_format(asked.due_on or asked.request.due_on, "j F Y")}
            yield waiting_request(
                inquiry,
                asked,
                _("Een verzoek wacht: %(words)s") % {"words": quoted(asked.request.text)},
                _("Te laat: %(of)s zou antwoorden voor %(day)s.") % day,
            )


def waiting_request(inquiry: Inquiry, asked: Asked, title: str, text: str) -> Attention:
    """With its way: to the answer, or to whoever still has to say that it is theirs too."""
    request = asked.request
    url = reverse("directions:answer", args=[inquiry.slug, request.pk])
    for holder in request.answer.holders.all() if hasattr(request, "answer") else ():
        if holder.said_at is None:
            text = _("Er is een antwoord, maar %(name)s moet het nog zeggen.") % {"name": holder.name}
            url = reverse("directions:answer-too", args=[inquiry.slug, holder.pk])
            break
    return Attention(title, text, _("Geef antwoord"), url, request.made_at, weight=0 if asked.is_late else 1)
