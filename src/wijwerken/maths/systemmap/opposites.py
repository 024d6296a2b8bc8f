"""Combining opposites: what is said of `~Neighbours meet` is said, turned round, of `Neighbours meet`."""

from collections.abc import Iterable
from dataclasses import replace

from wijwerken.maths.systemmap.claims import Claim, is_opposite, positive, turned


def combine_opposites(claims: Iterable[Claim]) -> list[Claim]:
    """Every claim between positively named factors.

    Each end told by its opposite turns the sign once: "~A leads to B" becomes "A leads to B" with the other
    sign, "~A leads to ~B" keeps its own, an open sign stays open. An opposite whose positive nobody named is
    turned as well, so that one more claim never renames another.
    """
    return [_combined(claim) for claim in claims]


def _combined(claim: Claim) -> Claim:
    sign = claim.sign
    for end in (claim.cause, claim.effect):
        if is_opposite(end):
            sign = turned(sign)
    return replace(claim, cause=positive(claim.cause), effect=positive(claim.effect), sign=sign)
