"""Resistance from 0 to 10 (systemic consensing): how a group feels it, from counts that may be shown.

Everything here works on counts that `release` let through (R11); nothing here knows a person.
Source: Visotschnig & Schrotta, Das SK-Prinzip (2005).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

MOST = 10
FACES = ((0, 0), (1, 3), (4, 6), (7, 9), (10, 10))
"""The five faces as bands of resistance, both ends included."""

LITTLE, MUCH = 3, 7
"""Up to here it is little, from here on it is much."""


def group_resistance(counts: Mapping[int, int]) -> float:
    """The mean resistance, 0 to 10. `counts`: value → people. Raises ValueError where nobody answered."""
    people = sum(counts.values())
    if not people:
        raise ValueError("nobody answered")
    return sum(value * count for value, count in counts.items()) / people


def middle_half(counts: Mapping[int, int]) -> tuple[int, int]:
    """The spread: between which two values the middle half of the people lie. Raises ValueError for nobody."""
    values = sorted(value for value, count in counts.items() for _one in range(count))
    if not values:
        raise ValueError("nobody answered")
    quarter = len(values) // 4
    return values[quarter], values[-1 - quarter]


def by_face(counts: Mapping[int, int]) -> tuple[int, ...]:
    """People per face, from none to very much; shape (5,)."""
    return tuple(sum(count for value, count in counts.items() if low <= value <= high) for low, high in FACES)


def face_of(value: int) -> int:
    """Which of the five faces, from 0 to 4, shows this value."""
    return next(face for face, (low, high) in enumerate(FACES) if low <= value <= high)


def highest(resistances: Sequence[tuple[str, float]]) -> tuple[str, ...]:
    """The names with the highest resistance, several where they are equal; none where all are the same."""
    most = max((resistance for _name, resistance in resistances), default=0.0)
    names = tuple(name for name, resistance in resistances if resistance == most)
    return names if len(names) < len(resistances) else ()
