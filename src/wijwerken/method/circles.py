"""Circles: who is touched by the question, and who has influence on it, in the eyes of several people.

R11: only the middle of what several said is shown, and only of what the gate released. R5: what was merged can
be parted again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from wijwerken.method.refusal import Refusal
from wijwerken.method.release import Released
from wijwerken.method.words import _

MOST = 10
FEWEST_PARTS = 2

TOUCHED = ((0, "niet"), (4, "een beetje"), (6, "wat"), (8, "erg"), (MOST, "heel erg"))
INFLUENCE = ((0, "geen"), (2, "weinig"), (6, "wat"), (8, "veel"), (MOST, "heel veel"))
"""Words for a place on the scale: up to which value, and the word. Who shows it translates it, as on its form."""


def require_on_the_scale(*values: int) -> None:
    """A judgement goes from 0 to 10."""
    if not all(0 <= value <= MOST for value in values):
        raise Refusal(_("Kies een van de antwoorden die er staan."), rule="R11")


def middle(released: Released) -> float | None:
    """R11: the middle of what people said, made of what was released and of nothing else; None where nothing was.

    Where only "all or nearly all" may be said, that answer is the middle.
    """
    total = released.total
    if total is None:
        return None
    if total.counts is None:
        return float(total.nearly_all) if total.nearly_all is not None else None
    return median({int(answer): people for answer, people in total.counts.items()})


def median(counts: Mapping[int, int]) -> float:
    """The middle value; between the two middle ones where there are two."""
    values = [value for value in sorted(counts) for _person in range(counts[value])]
    low, high = values[(len(values) - 1) // 2], values[len(values) // 2]
    return (low + high) / 2


def word_for(value: float, words: Sequence[tuple[int, str]]) -> str:
    """The word for a place on the scale."""
    return next(word for upto, word in words if value <= upto)


def require_can_merge(*, same: bool, both_there: bool) -> None:
    """R5: two circles that are there become one."""
    if same:
        raise Refusal(_("Dit is dezelfde kring. Kies er twee verschillende."), rule="R5")
    if not both_there:
        raise Refusal(_("Een van deze kringen is er niet meer. Kies een andere."), rule="R5")


def require_can_split(*, names: Sequence[str], is_there: bool) -> None:
    """A circle is split in at least two; who stood in it chooses again."""
    if not is_there:
        raise Refusal(_("Deze kring is er niet meer. Kies een andere."), rule="R5")
    if len(names) < FEWEST_PARTS:
        raise Refusal(_("Schrijf minstens twee kringen op, elk op een eigen regel."), rule="R5")
