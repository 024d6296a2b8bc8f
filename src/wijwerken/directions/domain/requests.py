"""Asking the organisation, by a date; answered by name (R10)."""

from datetime import date

from django.db import transaction
from django.utils import timezone

from wijwerken.inquiry.domain.log import log
from wijwerken.inquiry.models import Fate, Participant
from wijwerken.inquiry.trail import built_on, ref, tell_fate
from wijwerken.method.phases import Phase
from wijwerken.method.refusal import Refusal
from wijwerken.method.words import _
from wijwerken.web import clock

from ..models import Answer, Direction, Request
from .open import require_choosing_open
from .rounds import is_in_core_group


@transaction.atomic
def ask_organisation(direction: Direction, *, by: Participant, of: str, text: str, due_on: date) -> Request:
    """Put a question to the organisation that this direction needs answered."""
    require_choosing_open(direction.inquiry)
    if due_on < timezone.localdate(clock.now()):
        raise Refusal(_("Die dag is al voorbij. Kies een dag die nog komt."), rule="R10", who=_("Jij zelf."))
    request = Request.objects.create(
        inquiry=direction.inquiry, direction=direction, by=by, of=of, text=text, due_on=due_on
    )
    built_on(request, direction, relation="asked_for")
    log(direction.inquiry, "request.made", subject=request.pk)
    return request


@transaction.atomic
def answer_request(request: Request, *, by: Participant, kind: str, name: str, reason: str) -> Answer:
    """Yes, no or otherwise, with name and reason. One answer, for ever readable; late is late but still counts."""
    if not (by.host or is_in_core_group(by)):
        raise Refusal(
            _("Een antwoord op een verzoek komt van de organisatie, met een naam."),
            rule="R10",
            who=_("Wie voor de organisatie werkt antwoordt, of de kerngroep schrijft het antwoord over."),
        )
    if not (name.strip() and reason.strip()):
        raise Refusal(_("Een antwoord heeft een naam en een reden."), rule="R10", who=_("Wie antwoordt."))
    Request.objects.select_for_update().get(pk=request.pk)
    if hasattr(request, "answer"):
        raise Refusal(_("Dit verzoek heeft al een antwoord."), rule="R10")
    answer = Answer.objects.create(request=request, kind=kind, name=name, reason=reason, by=by)
    if kind == Answer.Kind.NO:
        tell_fate(request.inquiry, [ref(request)], Fate.Kind.NOT_USED, reason[:300], Phase.DIRECTION, by)
    else:
        built_on(request.direction, request, relation="granted")
    log(request.inquiry, f"request.{kind}", subject=request.pk)
    return answer
