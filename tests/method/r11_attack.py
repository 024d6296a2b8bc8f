"""The worst reader (R11 d): kept every count ever shown, knows who was in it, and solves for who said what.

Independent of the code under attack: it knows only rows (who is counted) and counts (what they said together).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

Token = tuple[str, str]
"""A person with one of their answers: the unknown is whether it is this answer, the reader knows it is one."""


@dataclass(frozen=True)
class Count:
    """A shown count: everybody in it (with, for checking the guess, what they said)."""

    people: frozenset[Token]
    is_total: bool = False


TOTAL_LIMIT = 5
"""A total that is never split keeps to this limit, however large that of a circle."""


def succeeds(
    shown: Sequence[Sequence[Count]], limit: int, participant: str | None, *, after_answers: bool = True
) -> bool:
    """Whether another person's answer, or a count of fewer than `limit` people, follows from what is shown.

    Without `after_answers` only the second is looked for: of a figure that counts who is there, whatever they said.

    `shown`: per publication its counts that are apart from each other. `participant`: who reads, and knows
    what they said themselves (then a count of `limit` with them in it is one of `limit - 1` others).
    """
    tokens = sorted({token for publication in shown for count in publication for token in count.people})
    others = [token for token in tokens if token[0] != participant]
    if not others:
        return False
    fewest = limit - (participant is not None)
    place = {token: number for number, token in enumerate(others)}
    counts = {count.people: count for publication in shown for count in _sums(publication)}.values()
    rows = np.array([_row(count, place) for count in counts])
    is_total = np.array([count.is_total for count in counts])
    said = np.array([token[1] for token in others])
    fewest_in_total = TOTAL_LIMIT - (participant is not None)
    answers = sorted(set(said)) if after_answers else []
    return _solved(rows, is_total, said, fewest, fewest_in_total, answers) or _differences_tell(
        rows, said, np.where(is_total[:, None] & is_total[None, :], fewest_in_total, fewest), answers
    )


def _solved(
    rows: NDArray[np.float64],
    is_total: NDArray[np.bool_],
    said: NDArray[np.str_],
    fewest: int,
    in_total: int,
    answers: Sequence[str],
) -> bool:
    """Solve the linear system: is what a few people, or people who all said the same, said determined?"""
    together, member, size = np.unique(rows, axis=1, return_inverse=True, return_counts=True)
    determined = _determined(together)
    from_totals = _determined(together[is_total])
    if (determined & (size < np.where(from_totals, in_total, fewest))).any():
        return True
    member = member.ravel()
    return bool(answers) and any(len(set(said[member == number])) == 1 for number in np.flatnonzero(determined))


def _determined(rows: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which unknowns follow from the rows: those whose unit vector lies in the space of the rows."""
    _u, strength, space = np.linalg.svd(rows, full_matrices=False)
    space = space[strength > 1e-9]
    return np.einsum("ij,ij->j", space, space) > 1 - 1e-6


def _differences_tell(
    rows: NDArray[np.float64], said: NDArray[np.str_], fewest: NDArray[np.int_], answers: Sequence[str]
) -> bool:
    """Is a difference of two sums about few people, or did all on one side say it and none on the other?"""
    more = rows[:, None, :] > rows[None, :, :]
    in_one, in_other = more.sum(axis=2), more.sum(axis=2).T
    if ((in_one > 0) & (in_one < fewest) & (in_other == 0)).any():
        return True
    for answer in answers:
        gave = (more & (said == answer)).sum(axis=2)
        if ((in_one > 0) & (gave == in_one) & (gave.T == 0)).any():
            return True
    return False


def _sums(publication: Sequence[Count]) -> list[Count]:
    """Every sum of counts in one publication that are apart from each other."""
    return [
        Count(frozenset().union(*(count.people for count in chosen)), all(count.is_total for count in chosen))
        for size in range(1, len(publication) + 1)
        for chosen in combinations(publication, size)
    ]


def _row(count: Count, place: dict[Token, int]) -> NDArray[np.float64]:
    row = np.zeros(len(place))
    row[[place[token] for token in count.people if token in place]] = 1
    return row
