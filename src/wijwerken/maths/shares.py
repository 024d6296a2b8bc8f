"""What all share and what divides, as counts with their intervals.

Proportions are of everybody who answered, passes included: who passes does not agree. Of the many statements at
most one in twenty that are told here is expected to be told by chance. Lists have one order: by how sure, then
as the statements stand.
"""

from dataclasses import dataclass

import numpy as np

from wijwerken.maths.intervals import chance_above, chance_of_distance, discoveries, wilson
from wijwerken.maths.responses import AGREE, DISAGREE, Floats, Integers, Responses

MORE_THAN_HALF = 0.5
A_GOOD_PART = 0.25
"""A statement divides when more than this part agrees, and more than this part disagrees."""


@dataclass(frozen=True)
class Share:
    """What people said to one statement. Shares are of those who answered; `low` and `high` are the ends of a
    95 % interval.
    """

    statement: str
    agrees: int
    disagrees: int
    passes: int
    agree_low: float
    agree_high: float
    disagree_low: float
    disagree_high: float

    @property
    def answered(self) -> int:
        return self.agrees + self.disagrees + self.passes


@dataclass(frozen=True)
class Shared:
    """A statement on which people think alike: `answer` is agree (+1) or disagree (−1)."""

    share: Share
    answer: int
    surely: float
    """The share that says so at least, in everybody or in the group that says so least."""


@dataclass(frozen=True)
class Divides:
    """A statement on which people think differently."""

    share: Share
    by_group: tuple[Share, ...] = ()
    """What each group said, where there are groups."""


def shares(responses: Responses) -> list[Share]:
    """What people said to each statement, in the order of the statements."""
    return _shares(responses.statements, responses.agrees, responses.disagrees, responses.passes)


def shares_by_group(responses: Responses, groups: Integers) -> list[list[Share]]:
    """The same per group; `groups` holds the group of each person, −1 for none, shape (people,)."""
    counts = _by_group(responses, groups)
    return [_shares(responses.statements, *part) for part in counts]


def shared(responses: Responses, groups: Integers | None = None) -> list[Shared]:
    """Statements with which surely more than half agree, or disagree, surest first: more than half of
    everybody, and where there are groups of each group.
    """
    parts = [_everybody(responses), *([] if groups is None else _by_group(responses, groups))]
    told = shares(responses)
    found = []
    for answer, which in ((AGREE, 0), (DISAGREE, 1)):
        counts = [(part[which], part.sum(axis=0)) for part in parts]
        # To hold in every part the least likely of all parts must hold.
        chances = np.max([chance_above(said, seen, MORE_THAN_HALF) for said, seen in counts], axis=0)
        surely = np.min([wilson(said, seen)[0] for said, seen in counts], axis=0)
        for index in np.flatnonzero(discoveries(chances) & (surely > MORE_THAN_HALF)):
            found.append((-float(surely[index]), int(index), answer))
    return [Shared(told[index], answer, -surely) for surely, index, answer in sorted(found)]


def divides(responses: Responses, groups: Integers | None = None) -> list[Divides]:
    """Statements on which people differ, those that differ most first.

    Without groups: with which surely more than a quarter agrees and more than a quarter disagrees, the most
    even first. With groups: of which a group says surely something else than the others, by how far apart the
    groups lie.
    """
    if groups is None or int(groups.max(initial=-1)) < 1:
        kept = discoveries(chance_above(_smaller_side(responses), responses.seen, A_GOOD_PART))
        surely = _surely_divided(responses)
        return [Divides(told) for index, told in _by_balance(responses) if kept[index] and surely[index] > A_GOOD_PART]
    told = shares(responses)
    counts = _by_group(responses, groups)
    per_group = [_shares(responses.statements, *part) for part in counts]
    apart, chances = _apart(counts)
    order = [(-float(apart[index]), int(index)) for index in np.flatnonzero(discoveries(chances).any(axis=0))]
    return [Divides(told[index], tuple(part[index] for part in per_group)) for _, index in sorted(order)]


def most_even(responses: Responses) -> list[Divides]:
    """All statements, those first on which the smaller side is surely largest. Says nothing of how sure it is that
    they divide: for where `divides` is empty, beside the words that this is not sure.
    """
    return [Divides(told) for _, told in _by_balance(responses)]


def _by_balance(responses: Responses) -> list[tuple[int, Share]]:
    surely = _surely_divided(responses)
    told = shares(responses)
    return [(index, told[index]) for index in sorted(range(len(told)), key=lambda index: (-surely[index], index))]


def _smaller_side(responses: Responses) -> Integers:
    return np.minimum(responses.agrees, responses.disagrees)


def _surely_divided(responses: Responses) -> Floats:
    """The part that the smaller of both sides is at least, shape (statements,)."""
    return wilson(_smaller_side(responses), responses.seen)[0]


def _everybody(responses: Responses) -> Integers:
    return np.stack([responses.agrees, responses.disagrees, responses.passes])


def _by_group(responses: Responses, groups: Integers) -> list[Integers]:
    """Agrees, disagrees and passes of each group, shape (3, statements)."""
    number = int(groups.max(initial=-1)) + 1
    counts = np.stack([responses.counted(answer, groups, number) for answer in (1, -1, 0)], axis=1)
    return list(counts)


def _apart(counts: list[Integers]) -> tuple[Floats, Floats]:
    """How far apart the agreement of groups lies, shape (statements,), and the chance of each group's distance
    to the others, shape (groups, statements).
    """
    agrees = np.stack([part[0] for part in counts])
    seen = np.stack([part.sum(axis=0) for part in counts])
    agreement = (agrees + 1) / (seen + 2)
    other_agrees, other_seen = agrees.sum(axis=0) - agrees, seen.sum(axis=0) - seen
    pooled = (agrees.sum(axis=0) + 1) / (seen.sum(axis=0) + 2)
    spread = np.sqrt(pooled * (1 - pooled) * (1 / np.maximum(seen, 1) + 1 / np.maximum(other_seen, 1)))
    both = (seen > 0) & (other_seen > 0)
    difference = np.abs(agrees / np.maximum(seen, 1) - other_agrees / np.maximum(other_seen, 1))
    chances = np.where(both, chance_of_distance(difference / spread), 1.0)
    return np.asarray(agreement.max(axis=0) - agreement.min(axis=0)), chances


def _shares(statements: tuple[str, ...], agrees: Integers, disagrees: Integers, passes: Integers) -> list[Share]:
    seen = agrees + disagrees + passes
    (agree_low, agree_high), (disagree_low, disagree_high) = wilson(agrees, seen), wilson(disagrees, seen)
    return [
        Share(
            statement,
            int(agrees[index]),
            int(disagrees[index]),
            int(passes[index]),
            float(agree_low[index]),
            float(agree_high[index]),
            float(disagree_low[index]),
            float(disagree_high[index]),
        )
        for index, statement in enumerate(statements)
    ]
