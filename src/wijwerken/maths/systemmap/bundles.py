"""Bundles: all claims with the same cause and effect, people first (R15), with what few tell beside it
(R17).
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from wijwerken.maths.systemmap.claims import SIGNS, Claim, Sign


@dataclass(frozen=True)
class Bundle:
    """One line of the map. `claims` holds at least one claim, all with this cause and this effect.

    R15: a bundle counts tellers first and times second. It never speaks of a share of the population and
    never of strength.
    """

    cause: str
    effect: str
    claims: tuple[Claim, ...]

    @cached_property
    def sources(self) -> frozenset[str]:
        """Who told it."""
        return frozenset(claim.source for claim in self.claims)

    @property
    def people(self) -> int:
        """How many different people told it."""
        return len(self.sources)

    @property
    def times(self) -> int:
        """How many times it was told, by the same people or by others."""
        return len(self.claims)

    @cached_property
    def signs(self) -> dict[Sign, int]:
        """How many times each sign was given; all three are always there."""
        counts = Counter(claim.sign for claim in self.claims)
        return {sign: counts[sign] for sign in SIGNS}

    @property
    def sign(self) -> Sign:
        """The direction on which those who gave one agree; `?` when nobody gave one or when they differ."""
        given = [sign for sign in SIGNS if sign != "?" and self.signs[sign]]
        return given[0] if len(given) == 1 else "?"

    @cached_property
    def states(self) -> dict[str, int]:
        """How many of its claims stand in each state."""
        return dict(sorted(Counter(claim.state for claim in self.claims).items()))

    def people_who_say(self, sign: Sign) -> frozenset[str]:
        """The tellers who gave it this sign at least once."""
        return frozenset(claim.source for claim in self.claims if claim.sign == sign)


def bundle(claims: Iterable[Claim]) -> list[Bundle]:
    """Gather claims into bundles: most people first, then most times, then by label, sign by sign (R15)."""
    gathered: dict[tuple[str, str], list[Claim]] = {}
    for claim in claims:
        gathered.setdefault((claim.cause, claim.effect), []).append(claim)
    lines = [Bundle(cause, effect, tuple(told)) for (cause, effect), told in gathered.items()]
    return sorted(lines, key=most_told)


def most_told(line: Bundle) -> tuple[int, int, str, str]:
    """The order of bundles on every list (R15)."""
    return (-line.people, -line.times, line.cause, line.effect)


def told_by_few(bundles: Iterable[Bundle], *, most: int = 3) -> list[Bundle]:
    """What at most `most` people told, the rarest first (R17: stands beside "most told")."""
    return sorted(
        (line for line in bundles if line.people <= most),
        key=lambda line: (line.people, line.times, line.cause, line.effect),
    )


def against_the_stream(bundles: Sequence[Bundle]) -> list[Bundle]:
    """The claims that say the reverse of what more people say of the same line (R17: stands beside "most
    told").

    Each returned bundle holds only the claims against the stream. Where as many people say the one as the
    other there is no stream, so there is nothing against it. Combine opposites first, or "A leads to B" and
    "A leads to ~B" stay two different lines.
    """
    against = []
    for line in bundles:
        more, less = len(line.people_who_say("+")), len(line.people_who_say("-"))
        if more == less or not more or not less:
            continue
        rarer: Sign = "+" if more < less else "-"
        told = tuple(claim for claim in line.claims if claim.sign == rarer)
        against.append(Bundle(line.cause, line.effect, told))
    return sorted(against, key=most_told)
