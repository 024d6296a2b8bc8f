"""The statements that speak for a group."""

from dataclasses import dataclass

import numpy as np

from wijwerken.maths.polis.counts import Z_90, GroupCounts
from wijwerken.maths.responses import AGREE, DISAGREE

MOST_STATEMENTS = 5


@dataclass(frozen=True)
class Representative:
    """One statement that tells a group from the others."""

    statement: str
    answer: int
    """In which direction the group speaks: agree (+1) or disagree (−1)."""
    best_agreed: bool = False


def representative_statements(counts: GroupCounts) -> list[list[Representative]]:
    """For each group at most five statements: the best agreed first, then agrees before disagrees, each by
    rank.

    When none qualifies: the best agreed, if any, else the one that differs most from the other groups.
    """
    return [_of_group(counts, group) for group in range(len(counts.seen))]


def _of_group(counts: GroupCounts, group: int) -> list[Representative]:
    agree, disagree = counts.agree, counts.disagree
    speaking = np.flatnonzero(~counts.silent)
    if not len(speaking):
        return []
    best = _best_agreed(counts, group)
    qualifies = (agree.qualifies | disagree.qualifies)[group]
    answers = np.where(agree.ratio_test[group] > disagree.ratio_test[group], AGREE, DISAGREE)
    weights = np.where(answers == AGREE, agree.weight[group], disagree.weight[group])
    chosen = [index for index in speaking if qualifies[index]]
    if not chosen and best is None:
        largest = np.maximum(agree.ratio_test[group], disagree.ratio_test[group])
        chosen = [speaking[largest[speaking].argmax()]]
    ranked = sorted((index for index in chosen if index != best), key=lambda index: -weights[index])
    found = [] if best is None else [Representative(counts.statements[best], AGREE, best_agreed=True)]
    others = ranked[: MOST_STATEMENTS - len(found)]
    others.sort(key=lambda index: bool(answers[index] != AGREE))
    found += [Representative(counts.statements[index], int(answers[index])) for index in others]
    return found


def _best_agreed(counts: GroupCounts, group: int) -> int | None:
    """The statement that a group agrees with best, found in one scan over the columns."""
    agree = counts.agree
    proportion, tested = agree.proportion[group], agree.proportion_test[group]
    ratio = agree.ratio[group]
    spoken = (counts.agrees[group] > 0) | (counts.disagrees[group] > 0)
    held: int | None = None
    for index in np.flatnonzero(spoken & ~counts.silent):
        if held is None:
            better = tested[index] > Z_90 or (ratio[index] > 1 and proportion[index] > 0.5)
        elif ratio[held] > 1:
            better = agree.weight[group, index] > agree.weight[group, held]
        else:
            better = proportion[index] * tested[index] > proportion[held] * tested[held]
        if better:
            held = int(index)
    return held
