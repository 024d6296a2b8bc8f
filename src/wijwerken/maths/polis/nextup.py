"""Which statement somebody is asked next."""

import numpy as np

from wijwerken.maths.responses import Floats, Integers, Mask

META_PRIORITY = 7.0**2


def importance(agrees: Integers, passes: Integers, seen: Integers, extremity: Floats) -> Floats:
    """How much a statement tells: few pass, many agree, and it lies far out."""
    return (1 - (passes + 1) / (seen + 2)) * (extremity + 1) * (agrees + 1) / (seen + 2)


def priorities(
    agrees: Integers,
    passes: Integers,
    seen: Integers,
    extremity: Floats | None = None,
    meta: Mask | None = None,
) -> Floats:
    """The priority of each statement, shape (statements,), higher while few have seen it.

    Counts are those of people in groups at the update before. Where extremity is not known it is 0.
    """
    far = np.zeros(len(seen)) if extremity is None else extremity
    fair_chance = 1 + 8 * 2.0 ** (-seen / 5)
    found = (importance(agrees, passes, seen, far) * fair_chance) ** 2
    return np.where(meta, META_PRIORITY, found) if meta is not None else found


def next_statement(priority: Floats, answered: Mask, random: np.random.Generator) -> int | None:
    """The index of a statement not yet answered, drawn with a probability proportional to its priority.

    A statement without a priority yet (NaN) has priority 1. None when all is answered.
    """
    weights = np.where(answered, 0.0, np.where(np.isnan(priority), 1.0, priority))
    total = weights.sum()
    return int(random.choice(len(weights), p=weights / total)) if total > 0 else None
