"""The core group (*kerngroep*): asked by somebody in it, joined by one's own yes (R7)."""

from collections.abc import Iterable, Mapping

from django.db import transaction
from django.db.models import QuerySet

from wijwerken.method.core_group import (
    Member,
    first_volunteers,
    is_core_group,
    joins_on,
    nominee_joins,
    require_objection_with_reason,
)
from wijwerken.method.phases import Phase
from wijwerken.method.refusal import Refusal
from wijwerken.method.words import _
from wijwerken.web import clock

from ..models import Inquiry, Participant, Seat, SeatAnswer
from ..path import path_of
from .log import log


def all_seats_of(inquiry: Inquiry) -> QuerySet[Seat]:
    """Every seat of somebody who is still here: who left the inquiry, or was erased, is out of the seat."""
    return Seat.objects.filter(
        participant__inquiry=inquiry, participant__left_at=None, participant__person__isnull=False, left_at=None
    ).select_related("participant")


def seats_of(inquiry: Inquiry) -> QuerySet[Seat]:
    """The seats that are taken, in the order in which they were. One query."""
    return all_seats_of(inquiry).filter(joined_at__isnull=False).order_by("joined_at", "participant")


def nominees_of(inquiry: Inquiry) -> list[Seat]:
    """Who was asked by a member and did not say no, with what members said. Three queries."""
    asked = all_seats_of(inquiry).filter(joined_at=None, volunteered_at=None)
    return in_it(inquiry, asked.exclude(accepts=False).order_by("made_at").prefetch_related("answers__by"))


def in_it(inquiry: Inquiry, seats: QuerySet[Seat]) -> list[Seat]:
    """These seats with the inquiry at hand, so that nothing of it is read for each of them."""
    found = list(seats)
    for seat in found:
        seat.participant.inquiry = inquiry
    return found


def volunteers_of(inquiry: Inquiry) -> QuerySet[Seat]:
    """Who offered themselves, in the order in which they came."""
    return all_seats_of(inquiry).filter(joined_at=None, volunteered_at__isnull=False).order_by("volunteered_at", "pk")


def members_of(inquiry: Inquiry) -> list[Member]:
    """The core group as the rules know it. One query."""
    return [as_member(seat) for seat in in_it(inquiry, seats_of(inquiry))]


def as_member(seat: Seat) -> Member:
    return Member(seat.participant_id, seat.participant.is_society, seat.misses, seat.joined_at)


def is_member(participant: Participant) -> bool:
    return seats_of(participant.inquiry).filter(participant=participant).exists()


def is_empty(inquiry: Inquiry) -> bool:
    """Whether there was to be a core group, since exploration opened, and nobody is left in it."""
    return path_of(inquiry).has_opened(Phase.EXPLORATION) and not seats_of(inquiry).exists()


def ask_to_sit(participant: Participant, *, by: Participant) -> Seat:
    """Ask somebody for the core group. They are in only when they say yes themselves; who offered already did."""
    seat, made = Seat.objects.get_or_create(participant=participant, defaults={"asked_by": by})
    if made or seat.is_taken:
        return seat
    offered = seat.volunteered_at is not None and seat.left_at is None
    begin_anew(seat)
    seat.asked_by = by
    if offered:
        seat.accepts, seat.answered_at = True, clock.now()
    seat.save()
    return seat_when_due(seat) if offered else seat


def begin_anew(seat: Seat) -> None:
    """What was said about this seat before no longer counts."""
    seat.asked_by = seat.accepts = seat.answered_at = seat.volunteered_at = seat.joined_at = seat.left_at = None
    seat.misses = 0
    seat.answers.all().delete()


@transaction.atomic
def answer_to_sit(participant: Participant, *, yes: bool) -> Seat:
    """One's own answer. The first members are in at once; later ones unless a member objects within a week."""
    seat = Seat.objects.select_for_update().filter(participant=participant).first()
    if seat is None:
        raise Refusal(
            _("Niemand vroeg je nog voor de kerngroep."), rule="R7", who=_("Wie in de kerngroep zit kan je vragen.")
        )
    if seat.is_taken:
        return seat if yes else leave_seat(participant) or seat
    if seat.left_at or yes == seat.accepts:
        return seat
    seat.accepts, seat.answered_at = yes, clock.now()
    seat.save(update_fields=["accepts", "answered_at"])
    return seat_when_due(seat)


@transaction.atomic
def volunteer(participant: Participant) -> Seat:
    """Offer oneself. With nobody left the first three who make the majority are in; else a member may ask."""
    Inquiry.objects.select_for_update().get(pk=participant.inquiry_id)  # two at once come one after the other
    seat, made = Seat.objects.get_or_create(participant=participant)
    waits = seat.volunteered_at or (seat.accepts and not is_empty(participant.inquiry))
    if not made and seat.left_at is None and (seat.is_taken or waits):
        return seat
    begin_anew(seat)
    seat.accepts, seat.volunteered_at = True, clock.now()
    seat.save()
    begin_with_volunteers(participant.inquiry)
    seat.refresh_from_db()
    return seat


def begin_with_volunteers(inquiry: Inquiry) -> None:
    """R7: with nobody left, the first three who volunteer and make the majority are the core group."""
    if not is_empty(inquiry):
        return
    chosen = {
        member.id for member in first_volunteers(as_member(seat) for seat in in_it(inquiry, volunteers_of(inquiry)))
    }
    for seat in volunteers_of(inquiry).filter(participant__in=chosen):
        take(seat)


def agree_to_seat(seat: Seat, *, by: Participant, agrees: bool, reason: str = "") -> Seat:
    """A member says whether somebody may join; an objection has its reason."""
    require_objection_with_reason(agrees, reason)
    if not is_member(by):
        raise Refusal(_("Hierover zegt iets wie zelf in de kerngroep zit."), rule="R7", who=_("De kerngroep."))
    SeatAnswer.objects.update_or_create(
        seat=seat, by=by, defaults={"agrees": agrees, "reason": "" if agrees else reason}
    )
    return seat_when_due(seat)


def seat_when_due(seat: Seat) -> Seat:
    """Take the seat once the rule allows it."""
    if seat.joined_at or not seat.accepts or seat.volunteered_at:
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
    said = {answer.by_id: "agrees" if answer.agrees else "objects" for answer in answers}
    return take(seat, said) if joins else seat


def take(seat: Seat, said: Mapping[str, str] | None = None) -> Seat:
    seat.joined_at = clock.now()
    seat.save(update_fields=["joined_at"])
    log(seat.participant.inquiry, "core.joined", answers=said or {}, is_counted=True)
    return seat


def joins_at(seat: Seat):
    """When a nominee who said yes is in if nobody objects; None in a pause, or before the yes."""
    return joins_on(seat.answered_at, path_of(seat.participant.inquiry).pauses) if seat.accepts else None


def leave_seat(participant: Participant) -> Seat | None:
    """Anybody may leave, at any time, without a reason; a question or an offer that still waits is gone too."""
    seat = Seat.objects.filter(participant=participant, left_at=None).first()
    if seat:
        was_in = seat.is_taken
        seat.left_at = clock.now()
        seat.save(update_fields=["left_at"])
        if was_in:
            log(participant.inquiry, "core.left")
    return seat


def let_go(inquiry: Inquiry, participants: Iterable[str]) -> None:
    """R7: who twice did not answer is out."""
    for seat in seats_of(inquiry).filter(participant__in=list(participants)):
        leave_seat(seat.participant)


@transaction.atomic
def settle_seats(inquiry: Inquiry) -> None:
    """Nominees whose week is over without an objection are in; with nobody left, the first who volunteered."""
    for seat in nominees_of(inquiry):
        seat_when_due(seat)
    begin_with_volunteers(inquiry)
