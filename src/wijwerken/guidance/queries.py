"""What asks for attention, from all rooms, and how it goes per circle."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from django.utils.translation import gettext as _

from wijwerken.inquiry.figures import PEOPLE, counting, figure, last_shown
from wijwerken.inquiry.models import Circle, Inquiry, Participant
from wijwerken.inquiry.registry import Attention, registry
from wijwerken.method.release import Part, Released
from wijwerken.stories.queries import counted_tellers

from .domain import today
from .models import PutOff

KEY = "guidance.told"
TOLD, CONFIRMED = "told", "confirmed"
MOST = 40


@dataclass(frozen=True)
class Item:
    """One thing that asks for attention, and the key under which it can be put off."""

    attention: Attention
    key: str


@dataclass(frozen=True)
class Today:
    """The facilitator's day: what asks for attention, and whether something was put off."""

    items: Sequence[Item]
    put_off: bool


def items_of(inquiry: Inquiry, participant: Participant) -> Iterator[Item]:
    """Everything that asks for attention, room by room."""
    for provider in registry.attention:
        for one in provider(inquiry, participant):
            told = f"{provider.__module__}.{provider.__name__} {one.url}"
            yield Item(one, sha256(told.encode()).hexdigest())


def put_off_today(participant: Participant) -> set[str]:
    return set(PutOff.objects.filter(participant=participant, day=today()).values_list("key", flat=True))


def day_of(inquiry: Inquiry, participant: Participant) -> Today:
    """What asks for attention today: the weightiest first, and what waits longest before what waits short."""
    later = put_off_today(participant)
    items = list(items_of(inquiry, participant))
    shown = sorted((item for item in items if item.key not in later), key=order)
    return Today(shown[:MOST], any(item.key in later for item in items))


def order(item: Item) -> tuple[int, bool, datetime | None]:
    since = item.attention.since
    return (item.attention.weight, since is None, since)


def asks_anything(inquiry: Inquiry, participant: Participant) -> bool:
    """Whether there is anything at all today; looks no further than the first thing."""
    later = put_off_today(participant)
    return any(item.key not in later for item in items_of(inquiry, participant))


@dataclass(frozen=True)
class Row:
    """How it goes in one circle, or in several small ones together: only what the gate released (R11)."""

    part: Part
    number: int | None

    @property
    def label(self) -> str:
        return ", ".join(name for name in self.part.names if name)

    @property
    def read_back(self) -> str:
        """How many of them read their story back; where nearly all are the same, only that."""
        if self.part.nearly_all == CONFIRMED:
            return _("bijna allemaal")
        if self.part.nearly_all == TOLD:
            return _("nog bijna niemand")
        return str((self.part.counts or {}).get(CONFIRMED, "")) or _("dat tellen we niet apart")


@dataclass(frozen=True)
class HowItGoes:
    released: Released
    rows: Sequence[Row]


def how_it_goes(inquiry: Inquiry) -> HowItGoes:
    """Who told and who read back, by circle and through the gate; a facilitator sees no finer than anybody (R11)."""
    circles = list(inquiry.circles.values_list("number", "pk", "name"))
    names = {pk: name for _number, pk, name in circles}
    confirmed = counted_tellers(inquiry)
    told = inquiry.participants.filter(left_at=None, stories__finished_at__isnull=False, stories__withdrawal=None)
    basis = {
        teller: (names.get(circle, ""), CONFIRMED if teller in confirmed else TOLD)
        for teller, circle in told.values_list("pk", "circle").distinct()
    }
    released = figure(
        inquiry,
        KEY,
        counting(inquiry, basis, answers=(TOLD, CONFIRMED), by="circle", parts=list(names.values())),
    )
    number = {name: number for number, _pk, name in circles}
    parts = released.parts or ((released.total,) if released.total else ())
    rows = [Row(part, number.get(part.names[0]) if len(part.names) == 1 else None) for part in parts]
    return HowItGoes(released, rows)


def circles_that_did_not_tell(inquiry: Inquiry) -> Sequence[Circle]:
    """Circles with people in them of whom nobody told, by the figures as they were last shown to all (R11).

    Who would look at today would see the very moment at which a first one tells. Three queries at most.
    """
    people, told = last_shown(inquiry, PEOPLE), last_shown(inquiry, KEY)
    if people is None or told is None:
        return []
    silent = {circle for circle, _answer in people.basis.values()} - {circle for circle, _answer in told.basis.values()}
    return list(inquiry.circles.filter(name__in=silent))
