"""R11: no difference between what is shown and anything shown before tells on anybody.

The worst reader is assumed: one who kept every figure ever shown, adds and subtracts them at will, knows who
was in each of them and when, and knows one answer: their own. Two sums of shown parts then differ by the
answers of those in one and not in the other. That difference may not be about fewer people than the limit,
nor be one in which all, or all but one, must have answered the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from wijwerken.method.release.figures import TOTAL_LIMIT
from wijwerken.method.release.history import Shown
from wijwerken.method.release.saying import nearly_all
from wijwerken.method.release.solving import tells_nothing


@dataclass(frozen=True)
class Sum:
    """A sum of parts that a reader can make: per answer the people in it, as bits.

    `is_total`: the whole of a figure that was not split, for which five people are enough. `says`: the one
    answer of which only "all or nearly all" is said; None where counts are shown. `one_answer`: there is only one.
    """

    people: Mapping[str, int]
    is_total: bool
    says: str | None
    one_answer: bool


def is_safe(candidate: Shown, earlier: Sequence[Shown], limit: int) -> bool:
    """Whether `candidate` may be shown after all of `earlier` (R11). The latest come first: they differ least."""
    bit = _bits([candidate, *earlier])
    new = _sums(candidate, bit)
    return all(
        _is_far(mine, theirs, limit) and not _tells_the_same(mine, theirs)
        for shown in reversed(earlier)
        for theirs in _sums(shown, bit)
        for mine in new
    ) and tells_nothing([*earlier, candidate], limit)


def people_changed(before: Shown | None, after: Shown) -> int:
    """How many people came, left or changed their answer or, where the split is the same, their part."""
    if before is None:
        return len(after.basis)
    shared = before.basis.keys() & after.basis.keys()
    if before.by == after.by:
        stayed = sum(before.basis[person] == after.basis[person] for person in shared)
    else:
        stayed = sum(before.basis[person][1] == after.basis[person][1] for person in shared)
    return len(before.basis) + len(after.basis) - len(shared) - stayed


def _is_far(mine: Sum, theirs: Sum, limit: int) -> bool:
    """Whether two sums are about the same people, or differ by at least the limit of people."""
    differ = 0
    for answer in mine.people.keys() | theirs.people.keys():
        differ |= mine.people.get(answer, 0) ^ theirs.people.get(answer, 0)
    needed = TOTAL_LIMIT if mine.is_total and theirs.is_total else limit
    return differ == 0 or differ.bit_count() >= needed


def _tells_the_same(mine: Sum, theirs: Sum) -> bool:
    """Whether the difference of two sums leaves no doubt, for a stranger or for one of them, what others said.

    Where both only say "nearly all" there is doubt enough; where there is one answer only nothing is told.
    """
    if mine.one_answer or (mine.says is not None and theirs.says is not None):
        return False
    answers = mine.people.keys() | theirs.people.keys()
    came = {answer: mine.people.get(answer, 0) & ~theirs.people.get(answer, 0) for answer in answers}
    left = {answer: theirs.people.get(answer, 0) & ~mine.people.get(answer, 0) for answer in answers}
    return _no_doubt(came, left) or _no_doubt(left, came)


def _no_doubt(these: Mapping[str, int], those: Mapping[str, int]) -> bool:
    """Whether some answer was given by all of `these` and none of `those`, save for one person at most."""
    everybody = _union(these.values())
    for answer, gave in these.items():
        deviating = (everybody & ~gave) | those[answer]
        if deviating.bit_count() <= 1 and everybody & ~deviating:
            return True
    return False


def _sums(shown: Shown, bit: Mapping[str, int]) -> list[Sum]:
    """The sums of shown parts that a reader can make."""
    cells = []
    for cell in shown.cells():
        people: dict[str, int] = {}
        for person, (_part, answer) in cell.items():
            people[answer] = people.get(answer, 0) | bit[person]
        cells.append(people)
    return [_sum(shown, [cells[number] for number in chosen]) for chosen in _choices(len(cells))]


def _sum(shown: Shown, cells: Sequence[Mapping[str, int]]) -> Sum:
    people: dict[str, int] = {}
    for cell in cells:
        for answer, bits in cell.items():
            people[answer] = people.get(answer, 0) | bits
    says = nearly_all({answer: bits.bit_count() for answer, bits in people.items()}, shown.answers)
    return Sum(people, not shown.pools, says, len(shown.answers) < 2)


def _choices(pools: int) -> Iterable[tuple[int, ...]]:
    """Which pools are added together: in every way (there are never more than `MOST_POOLS`)."""
    return (chosen for size in range(1, pools + 1) for chosen in combinations(range(pools), size))


def _bits(states: Sequence[Shown]) -> dict[str, int]:
    """A bit for every person in any of the states."""
    people = dict.fromkeys(person for state in states for person in state.basis)
    return {person: 1 << number for number, person in enumerate(people)}


def _union(sets: Iterable[int]) -> int:
    union = 0
    for bits in sets:
        union |= bits
    return union
