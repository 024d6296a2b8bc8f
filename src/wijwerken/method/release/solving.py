"""R11: what follows from all that was shown together, solved as a linear system.

Two shown sums may be far enough apart, and yet three or more of them tell what a few people said. The unknowns are
groups of people who always stood in the same shown parts; the rows are the shown parts. What a group said is known
when its unit vector lies in the space of the rows: when nothing of it is in the space that the rows leave open. Who
took part knows what they said themselves, and may take that away.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from wijwerken.method.release.figures import TOTAL_LIMIT
from wijwerken.method.release.history import Shown

NOTHING = 1e-8

Token = tuple[str, str]
Groups = Mapping[tuple[bool, ...], Sequence[Token]]


def tells_nothing(states: Sequence[Shown], limit: int) -> bool:
    """Whether no answer of others, and no count under the limit, follows from all these states together.

    A count that follows from wholes alone, which were never split, keeps to their own limit.
    """
    if len(states) < 2:
        return True
    cells = [(cell, not shown.pools) for shown in states for cell in _cells(shown)]
    groups = _groups([cell for cell, _is_total in cells])
    rows = np.array(list(groups), dtype=float).T
    follows = _follows(rows, list(groups.values()))
    from_wholes = _follows(rows[[is_total for _cell, is_total in cells]], list(groups.values()))
    one_answer = len(states[0].answers) < 2
    return not any(
        told and (len(tokens) < (TOTAL_LIMIT if whole else limit) or (not one_answer and _with_one_voice(tokens)))
        for told, whole, tokens in zip(follows, from_wholes, groups.values(), strict=True)
    )


def _cells(shown: Shown) -> list[frozenset[Token]]:
    return [frozenset((person, answer) for person, (_part, answer) in cell.items()) for cell in shown.cells()]


def _groups(cells: Sequence[frozenset[Token]]) -> Groups:
    """Everybody with their answer, together with who stands in the very same parts."""
    groups: dict[tuple[bool, ...], list[Token]] = {}
    for token in sorted(frozenset().union(*cells)):
        groups.setdefault(tuple(token in cell for cell in cells), []).append(token)
    return groups


def _with_one_voice(tokens: Sequence[Token]) -> bool:
    """All of them said the same, or all but one: who that one is knows it of the others."""
    return max(Counter(said for _person, said in tokens).values()) >= len(tokens) - 1


def _left_open(rows: NDArray[np.float64]) -> NDArray[np.float64]:
    """Where each group stands in the space that the rows leave open; at its origin when the rows tell it."""
    _u, strength, space = np.linalg.svd(rows, full_matrices=True)
    return np.asarray(space[int((strength > NOTHING).sum()) :].T)


def _follows(rows: NDArray[np.float64], groups: Sequence[Sequence[Token]]) -> list[bool]:
    """Which groups a stranger knows, or somebody who stands alone and takes away what they said themselves."""
    unknown = _left_open(rows)
    told = np.linalg.norm(unknown, axis=1) < NOTHING
    of_person: dict[str, list[int]] = {}
    for number, tokens in enumerate(groups):
        if len(tokens) == 1:
            of_person.setdefault(tokens[0][0], []).append(number)
    for own in of_person.values():
        mine = unknown[own]
        left = np.linalg.norm(unknown - unknown @ np.linalg.pinv(mine) @ mine, axis=1) < NOTHING
        left[own] = False
        told |= left
    return [bool(one) for one in told]
