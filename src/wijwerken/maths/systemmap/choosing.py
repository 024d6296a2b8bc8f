"""Which lines a picture begins with: what several people told, where there is enough of that."""

from collections.abc import Sequence

from wijwerken.maths.systemmap.bundles import Bundle

SEVERAL = 4
"""What so many people told stands on the map of a large inquiry; what fewer told stands beside it (R17)."""
ENOUGH_LINES = 12
"""With fewer lines than this there is no picture of the whole, so the bar is set lower."""


def least_people(bundles: Sequence[Bundle], *, several: int = SEVERAL, enough: int = ENOUGH_LINES) -> int:
    """The largest number of people, at most `several`, by which at least `enough` lines were told; else 1.

    With 1 nothing is left out for being told by few. It says nothing of strength or truth (R15).
    """
    for people in range(several, 1, -1):
        if sum(line.people >= people for line in bundles) >= enough:
            return people
    return 1
