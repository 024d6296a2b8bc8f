"""Whether the room is felt: what of the closed checks may be shown, through the gate and coarser still (R11, R22)."""

from collections.abc import Sequence
from dataclasses import dataclass

from wijwerken.inquiry.figures import counting, figures_of
from wijwerken.inquiry.models import Inquiry
from wijwerken.method.backing import NO, YES, Check, most_say
from wijwerken.method.order import by_chance
from wijwerken.method.release import Released

from ..checks import closed_checks
from ..models import Backing


@dataclass(frozen=True)
class Felt:
    """One closed check as everybody may see it: counted out, or only what most said."""

    most: str | None
    yes: int = 0
    no: int = 0
    words: Sequence[str] = ()

    @property
    def answers(self) -> int:
        return self.yes + self.no

    @property
    def width(self) -> int:
        """The yesses as a part of a bar of 100."""
        return round(100 * self.yes / self.answers) if self.answers else 0


def felt_in(inquiry: Inquiry, backings: Sequence[Backing]) -> dict[str, Felt]:
    """By backing, its latest closed check of five answers or more. One query for all of them."""
    latest = {backing.pk: check for backing in backings if (check := latest_large(backing))}
    released = figures_of(inquiry, {key_of(id, check): of_nobody(inquiry, check) for id, check in latest.items()})
    felt = {}
    for backing in backings:
        check = latest.get(backing.pk)
        if check and (shown := as_felt(released[key_of(backing.pk, check)], words_of(backing, check))):
            felt[backing.pk] = shown
    return felt


def latest_large(backing: Backing) -> Check | None:
    return next((check for check in reversed(closed_checks(backing)) if not check.is_small), None)


def key_of(id: str, check: Check) -> str:
    return f"room:{id}:{check.number}"


def of_nobody(inquiry: Inquiry, check: Check):
    """The figure of a closed check, whose people have no names here: only numbers, the yesses first."""
    yesses = check.answers - check.noes
    basis = {str(number): ("", YES if number < yesses else NO) for number in range(check.answers)}
    return counting(inquiry, basis, answers=(YES, NO), closed=True, group=check.answers)


def as_felt(released: Released, words: Sequence[str]) -> Felt | None:
    total = released.total
    if total is None:
        return None
    if total.counts is None:
        return Felt(most=total.nearly_all, words=words)
    yes, no = total.counts.get(YES, 0), total.counts.get(NO, 0)
    most = most_say(yes, no)
    return Felt(most=most, words=words) if most else Felt(most=None, yes=yes, no=no, words=words)


def words_of(backing: Backing, check: Check) -> Sequence[str]:
    kept = next(one for one in backing.checks.all() if one.number == check.number)
    return by_chance(kept.words, key_of(backing.pk, check))
