"""A leader's backing as everybody may read it: room received, room given, what was asked and answered."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Prefetch

from wijwerken.inquiry.models import Inquiry
from wijwerken.inquiry.path import path_of
from wijwerken.method.backing import Item

from ..checks import closed_until, waiting_item
from ..models import Backing, LeaderWords, Promise, RoomAnswer, RoomQuestion
from .felt import Felt, felt_in
from .promises import PromiseShown, shown_promise, with_ends

MOST = 60


@dataclass(frozen=True)
class BackingShown:
    """One link of the chain. `item`: what of the checks waits for the leader's words."""

    backing: Backing
    promises: list[PromiseShown]
    words: dict[str, LeaderWords]
    felt: Felt | None
    was_asked: bool
    item: tuple[int, Item] | None
    questions: list[RoomQuestion]
    answers: list[RoomAnswer]

    @property
    def hands_off(self) -> LeaderWords | None:
        return self.words.get(LeaderWords.Kind.HANDS_OFF)

    @property
    def hands_off_lines(self) -> list[str]:
        """Each thing on its own line, as it was written."""
        words = self.hands_off
        return [line.strip() for line in words.text.splitlines() if line.strip()] if words else []

    @property
    def not_knowing(self) -> LeaderWords | None:
        return self.words.get(LeaderWords.Kind.NOT_KNOWING)

    @property
    def lapsed(self) -> list[PromiseShown]:
        """The promises that no longer carry what rests on them."""
        return [one for one in self.promises if one.has_lapsed]

    @property
    def open_questions(self) -> list[RoomQuestion]:
        return [asked for asked in self.questions if not asked.answer]


def complete(inquiry: Inquiry):
    """The backings of an inquiry with all that is shown of them; a query for each kind of thing."""
    return inquiry.backings.select_related("rests_on").prefetch_related(
        Prefetch("promises", with_ends(Promise.objects.order_by("by_when", "made_at"))),
        Prefetch("questions", RoomQuestion.objects.order_by("-made_at").select_related("promise")),
        Prefetch("answers", RoomAnswer.objects.order_by("-number")),
        "words",
        "checks",
    )


def backings_of(inquiry: Inquiry) -> list[BackingShown]:
    """All leaders' backing, who stands above first. A bounded number of queries."""
    found = list(complete(inquiry).order_by("made_at")[:MOST])
    return from_above([as_shown(inquiry, one, felt) for one, felt in with_felt(inquiry, found)])


def shown_backing(backing: Backing) -> BackingShown:
    """One of them, by itself."""
    inquiry = backing.inquiry
    (found,) = complete(inquiry).filter(pk=backing.pk)
    ((one, felt),) = with_felt(inquiry, [found])
    return as_shown(inquiry, one, felt)


def with_felt(inquiry: Inquiry, found: list[Backing]) -> Iterable[tuple[Backing, Felt | None]]:
    for one in found:
        one.inquiry = inquiry  # the same object, so that its path is read once
    felt = felt_in(inquiry, found)
    return [(one, felt.get(one.pk)) for one in found]


def as_shown(inquiry: Inquiry, backing: Backing, felt: Felt | None) -> BackingShown:
    pauses = path_of(inquiry).pauses
    return BackingShown(
        backing=backing,
        promises=sorted(
            (shown_promise(one, pauses) for one in backing.promises.all()), key=lambda one: not one.is_open
        ),
        words={one.kind: one for one in sorted(backing.words.all(), key=lambda one: one.number)},
        felt=felt,
        was_asked=closed_until(backing) > 0,
        item=waiting_item(backing),
        questions=list(backing.questions.all()),
        answers=list(backing.answers.all()),
    )


def from_above(shown: list[BackingShown]) -> list[BackingShown]:
    """Who rests on nobody first, each followed by those who rest on them."""
    below: dict[str | None, list[BackingShown]] = {}
    ids = {one.backing.pk for one in shown}
    for one in shown:
        above = one.backing.rests_on_id if one.backing.rests_on_id in ids else None
        below.setdefault(above, []).append(one)
    ordered: list[BackingShown] = []
    waiting = below.get(None, [])[:]
    while waiting:
        one = waiting.pop(0)
        ordered.append(one)
        waiting = below.get(one.backing.pk, []) + waiting
    return ordered
