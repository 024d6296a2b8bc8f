"""Rolling up: what is said of `Trust; in each other` is, one level up, said of `Trust`."""

from collections.abc import Iterable
from dataclasses import replace

from wijwerken.maths.systemmap.claims import Claim, levels


def rolled_up(label: str, level: int) -> str:
    """The label cut to its first `level` levels; a leading tilde stays. Raises ValueError for a level below
    1.
    """
    if level < 1:
        raise ValueError("A level counts from 1.")
    return "; ".join(levels(label)[:level]) or label


def roll_up(claims: Iterable[Claim], level: int) -> list[Claim]:
    """Every claim between factors of at most `level` levels. A line may come to lead from a factor to
    itself.
    """
    return [
        replace(claim, cause=rolled_up(claim.cause, level), effect=rolled_up(claim.effect, level)) for claim in claims
    ]
