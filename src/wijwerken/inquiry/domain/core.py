"""The core group (*kerngroep*): asked by somebody in it, joined by one's own yes (R7)."""

from django.db import transaction

from wijwerken.method.core_group import Member, is_core_group, nominee_joins
from wijwerken.method.phases import Phase
from wijwerken.method.refusal import Refusal
from wijwerken.method.words import _
from wijwerken.web import clock

from ..models import Inquiry, Participant, Seat, SeatAnswer
from ..path import path_of
from .log import log


def seats_of(inquiry: Inquiry):
    """The seats that are taken, in the order in which they were. One query."""
    return (
        Seat.objects.filter(participant__inquiry=inquiry, joined_at__isnull=False, left_at=None)
        .select_related("participant")
        .order_by("joined_at", "participant")
    )


def members_of(inquiry: Inquiry) -> list[Member]:
    """The core group as the rules know it."""
    present = [seat for seat in seats_of(inquiry) if seat.participant.left_at is None]
    for seat in present:
        seat.participant.inquiry = inquiry
    return [Member(seat.participant_id, seat.participant.is_society, seat.misses) for seat in present]


def ask_to_sit(participant: Participant, *, by: Participant) -> Seat:
    """Ask somebody for the core group. They are in only when they say yes themselves."""
    seat, made = Seat.objects.get_or_create(participant=participant, defaults={"asked_by": by})
    if not made and not seat.is_taken:
        seat.asked_by, seat.accepts, seat.answered_at, seat.left_at, seat.joined_at = by, None, None, None, None
        seat.misses = 0
        seat.answers.all().delete()
        seat.save()
    return seat


@transaction.atomic
def answer_to_sit(participant: Participant, *, yes: bool) -> Seat:
    """One's own answer. The first members are in at once; later ones unless a member objects within a week."""
    seat = Seat.objects.select_for_update().filter(participant=participant).first()
    if seat is None:
        raise Refusal(
            _("Niemand vroeg je nog voor de kerngroep."), rule="R7", who=_("Wie in de kerngroep zit kan je vragen.")
        )
    if seat.is_taken:
        return seat if yes else leave_seat(participant)
    seat.accepts, seat.answered_at = yes, clock.now()
    seat.save(update_fields=["accepts", "answered_at"])
    return seat_when_due(seat)


def agree_to_seat(seat: Seat, *, by: Participant, agrees: bool) -> Seat:
    """A member says whether somebody may join."""
    SeatAnswer.objects.update_or_create(seat=seat, by=by, defaults={"agrees": agrees})
    return seat_when_due(seat)


def seat_when_due(seat: Seat) -> Seat:
    """Take the seat once the rule allows it."""
    if seat.joined_at or not seat.accepts:
        return seat
    inquiry = seat.participant.inquiry
    members = members_of(inquiry)
    answers = list(seat.answers.all())
    first_ones = not path_of(inquiry).has_opened(Phase.EXPLORATION) and not is_core_group(members)
    joins = first_ones or nominee_joins(
        members,
        said_yes=True,
        agreed=[answer.by_id for answer in answers if answer.agrees],
        objected=[answer.by_id for answer in answers if not answer.agrees],
        nominated_at=seat.answered_at,
        now=clock.now(),
        pauses=path_of(inquiry).pauses,
    )
    if joins:
        seat.joined_at = clock.now()
        seat.save(update_fields=["joined_at"])
        said = {answer.by_id: "agrees" if answer.agrees else "objects" for answer in answers}
        log(inquiry, "core.joined", answers=said, is_counted=True)
    return seat


def leave_seat(participant: Participant) -> Seat | None:
    """Anybody may leave, at any time, without a reason."""
    seat = Seat.objects.filter(participant=participant, left_at=None).first()
    if seat:
        seat.left_at = clock.now()
        seat.save(update_fields=["left_at"])
        log(participant.inquiry, "core.left")
    return seat
