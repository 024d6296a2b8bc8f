"""Three ways of looking at the map: what most people told, and beside it what few told and what goes against
the stream (R17)."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from wijwerken.maths.systemmap.bundles import Bundle, against_the_stream, told_by_few
from wijwerken.maths.systemmap.choosing import least_people
from wijwerken.maths.systemmap.drawing import that_fit


class Look(StrEnum):
    MOST = "meest"
    FEW = "weinig"
    AGAINST = "tegen"

    @classmethod
    def named(cls, name: str) -> "Look":
        """The look of an address; what is no look is the first."""
        return cls(name) if name in set(cls) else cls.MOST


@dataclass(frozen=True)
class Seen:
    """The lines that one look shows, most told first, and how many it leaves out (R17)."""

    look: Look
    bundles: Sequence[Bundle]
    left_out: int
    least: int

    @property
    def factors(self) -> set[str]:
        return {label for line in self.bundles for label in (line.cause, line.effect)}


def seen(look: Look, bundles: Sequence[Bundle]) -> Seen:
    """What this look shows of all lines, as much as one drawing holds."""
    least = least_people(bundles)
    if look is Look.FEW:
        chosen: Sequence[Bundle] = told_by_few(bundles, most=max(least - 1, 1))
    elif look is Look.AGAINST:
        chosen = against_the_stream(bundles)
    else:
        chosen = [line for line in bundles if line.people >= least]
    shown, _too_many = that_fit(chosen)
    return Seen(look, shown, len(bundles) - len(shown), least)
