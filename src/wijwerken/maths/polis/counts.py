"""Who said what in each group, and the tests that Polis puts to these counts."""

from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np

from wijwerken.maths.polis.rows import silenced
from wijwerken.maths.responses import AGREE, DISAGREE, PASS, Floats, Integers, Mask, Responses

Z_90: Final = 1.2816
Z_95: Final = 1.6449
"""Thresholds, strict and one-sided."""


def proportion_test(successes: Integers, total: Integers) -> Floats:
    """How far a proportion lies from a half, in standard errors; successes and total each count one more."""
    return np.asarray(2 * np.sqrt(total + 1) * ((successes + 1) / (total + 1) - 0.5))


def two_proportion_test(
    successes: Integers, total: Integers, other_successes: Integers, other_total: Integers
) -> Floats:
    """How far two proportions lie apart, in standard errors, with 1 added to every count.

    0 where everything is a success.
    """
    s, n, other_s, other_n = (count + 1 for count in (successes, total, other_successes, other_total))
    pooled = (s + other_s) / (n + other_n)
    spread = np.sqrt(np.maximum(pooled * (1 - pooled), 0) * (1 / n + 1 / other_n))
    certain = pooled >= 1
    return np.where(certain, 0.0, (s / n - other_s / other_n) / np.where(certain, 1.0, spread))


@dataclass(frozen=True, eq=False)
class GroupCounts:
    """Counts of people in groups; all arrays have the shape (groups, statements)."""

    statements: tuple[str, ...]
    silent: Mask
    """Which statements are moderated out or meta, shape (statements,): all in a group count as having seen
    them."""
    agrees: Integers
    disagrees: Integers
    seen: Integers

    @cached_property
    def agree(self) -> "Representativeness":
        return Representativeness.of(self.agrees, self.seen)

    @cached_property
    def disagree(self) -> "Representativeness":
        return Representativeness.of(self.disagrees, self.seen)


@dataclass(frozen=True, eq=False)
class Representativeness:
    """How much an answer belongs to a group, rather than to the others; shape (groups, statements)."""

    proportion: Floats
    """`pa`, `pd`: (successes + 1) ∕ (seen + 2)."""
    proportion_test: Floats
    """`pat`, `pdt`."""
    ratio: Floats
    """`ra`, `rd`: the proportion here over the proportion in all other groups together."""
    ratio_test: Floats
    """`rat`, `rdt`."""

    @classmethod
    def of(cls, successes: Integers, seen: Integers) -> "Representativeness":
        other_successes = successes.sum(axis=0) - successes
        other_seen = seen.sum(axis=0) - seen
        proportion = (successes + 1) / (seen + 2)
        return cls(
            proportion,
            proportion_test(successes, seen),
            proportion / ((other_successes + 1) / (other_seen + 2)),
            two_proportion_test(successes, seen, other_successes, other_seen),
        )

    @property
    def weight(self) -> Floats:
        """By which statements are ranked."""
        return self.ratio * self.ratio_test * self.proportion * self.proportion_test

    @property
    def qualifies(self) -> Mask:
        return np.asarray((self.ratio_test > Z_90) & (self.proportion_test > Z_90))


def count_groups(responses: Responses, groups: Integers, moderated_out: frozenset[str] = frozenset()) -> GroupCounts:
    """Counts per group; `groups` holds the group of each person, −1 for none, shape (people,)."""
    spoken, silent = silenced(responses, moderated_out)
    number = int(groups.max(initial=-1)) + 1
    agrees = spoken.counted(AGREE, groups, number)
    disagrees = spoken.counted(DISAGREE, groups, number)
    seen = agrees + disagrees + spoken.counted(PASS, groups, number)
    sizes = np.bincount(groups[groups >= 0], minlength=number)
    seen[:, silent] = sizes[:, None]
    return GroupCounts(responses.statements, silent, agrees, disagrees, seen)
