"""Asking the organisation, by a date; answered by name, by everybody who decides about it (R10)."""

from collections.abc import Sequence
from datetime import date

from django.db import transaction
from django.utils import timezone

from wijwerken.backing.domain import intervene
from wijwerken.backing.models import Intervention
from wijwerken.inquiry.domain.log import log
from wijwerken.inquiry.models import Fate, Participant
from wijwerken.inquiry.trail import built_on, ref, tell_fate
from wijwerken.method.phases import Phase
from wijwerken.method.refusal import Refusal
from wijwerken.method.requests import (
    require_day_to_come,
    require_may_speak_for_host,
    require_name_and_reason,
    require_says_what_differs,
)
from wijwerken.method.words import _
from wijwerken.web import clock

from ..models import Answer, Direction, Holder, Request
from .open import require_choosing_open
from .rounds import is_in_core_group


@transaction.atomic
def ask_organisation(direction: Direction, *, by: Participant, of: str, text: str, due_on: date) -> Request:
    """Put a question to the organisation that this direction needs answered."""
    require_choosing_open(direction.inquiry)
    require_day_to_come(due_on, timezone.localdate(clock.now()))
    request = Request.objects.create(
        inquiry=direction.inquiry, direction=direction, by=by, of=of, text=text, due_on=due_on
    )
    built_on(request, direction, relation="asked_for")
    log(direction.inquiry, "request.made", subject=request.pk)
    return request


@transaction.atomic
def answer_request(
    request: Request, *, by: Participant, kind: str, name: str, reason: str, others: Sequence[str] = ()
) -> Answer:
    """Yes, no or otherwise, with name and reason. One answer, for ever readable; late is late but still counts.

    `others` decide about it too, by name and function: it is whole once each of them has said so.
    """
    require_may_answer(by)
    require_name_and_reason(name, reason)
    Request.objects.select_for_update().get(pk=request.pk)
    if hasattr(request, "answer"):
        raise Refusal(_("Dit verzoek heeft al een antwoord."), rule="R10")
    answer = Answer.objects.create(request=request, kind=kind, name=name, reason=reason, by=by)
    Holder.objects.create(answer=answer, name=name, agrees=True, said_at=clock.now(), by=by)
    Holder.objects.bulk_create([Holder(answer=answer, name=other) for other in dict.fromkeys(others) if other != name])
    when_whole(answer)
    return answer


@transaction.atomic
def say_as_holder(holder: Holder, *, by: Participant, agrees: bool, differs: str = "") -> Holder:
    """Who decides too agrees to the joint answer, or says in own words what differs; once."""
    require_may_answer(by)
    require_says_what_differs(agrees, differs)
    Answer.objects.select_for_update().get(pk=holder.answer_id)
    holder.refresh_from_db()
    if holder.said_at is None:
        holder.agrees, holder.differs, holder.said_at, holder.by = agrees, differs, clock.now(), by
        holder.save(update_fields=["agrees", "differs", "said_at", "by"])
        when_whole(holder.answer)
    return holder


def require_may_answer(by: Participant) -> None:
    require_may_speak_for_host(host=by.host, in_core_group=is_in_core_group(by), leads=by.line_authority)


def when_whole(answer: Answer) -> None:
    """Once everybody who decides has said so, the answer has its place in the trail and the log."""
    if not answer.is_whole:
        return
    request = answer.request
    if answer.kind == Answer.Kind.NO:
        tell_fate(request.inquiry, [ref(request)], Fate.Kind.NOT_USED, answer.reason[:300], Phase.DIRECTION, answer.by)
        if answer.by and answer.by.line_authority:
            write_down_a_no(answer)
    else:
        built_on(request.direction, request, relation="granted")
    log(request.inquiry, f"request.{answer.kind}", subject=request.pk)


def write_down_a_no(answer: Answer) -> None:
    """R25: a no of who leads is an intervention, for everybody to read."""
    intervene(
        answer.request.inquiry,
        by=answer.by,
        kind=Intervention.Kind.NO,
        name=answer.name,
        about=answer.request.text,
        reason=answer.reason,
        thing="/".join(ref(answer.request)),
    )


def is_answered(request: Request) -> bool:
    """Whether everybody who decides has answered; until then it may be late."""
    return hasattr(request, "answer") and request.answer.is_whole
