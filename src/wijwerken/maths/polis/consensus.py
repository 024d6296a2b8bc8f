"""What all agree or disagree with."""

from dataclasses import dataclass

import numpy as np

from wijwerken.maths.polis.counts import Z_90, GroupCounts, proportion_test
from wijwerken.maths.polis.rows import silenced
from wijwerken.maths.responses import Floats, Integers, Responses

MOST_EACH_WAY = 5


@dataclass(frozen=True)
class Consensus:
    """Statements in order of rank, at most five each way."""

    agreed: tuple[str, ...]
    disagreed: tuple[str, ...]


def consensus(responses: Responses, moderated_out: frozenset[str] = frozenset()) -> Consensus:
    """What more than half of all people say, in a group or not, and clearly so."""
    spoken, silent = silenced(responses, moderated_out)

    def most(successes: Integers) -> tuple[str, ...]:
        proportion = (successes + 1) / (spoken.seen + 2)
        tested = proportion_test(successes, spoken.seen)
        chosen = np.flatnonzero((proportion > 0.5) & (tested > Z_90) & ~silent)
        ranked = chosen[np.argsort(-(proportion * tested)[chosen], kind="stable")]
        return tuple(spoken.statements[index] for index in ranked[:MOST_EACH_WAY])

    return Consensus(most(spoken.agrees), most(spoken.disagrees))


def group_aware_consensus(counts: GroupCounts) -> Floats:
    """How much every group agrees with each statement, shape (statements,): the product over groups of
    (agrees + 1) ∕ (seen + 2).
    """
    return np.asarray(np.prod((counts.agrees + 1) / (counts.seen + 2), axis=0))
