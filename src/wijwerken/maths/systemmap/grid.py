"""Places on a grid, and the lines between them."""

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Place:
    """A place on the grid: rows count downward and may be negative; a column may lie halfway between two."""

    row: int
    column: float


@dataclass(frozen=True)
class Line:
    cause: str
    effect: str
    people: int
