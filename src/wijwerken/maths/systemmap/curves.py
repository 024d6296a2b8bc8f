"""Curved lines through points, as SVG paths and as points to hang something on."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

Point = tuple[float, float]
Cubic = tuple[Point, Point, Point, Point]

BEND = 0.52
"""How long the ends of a curve stay upright, as a share of its height."""


@dataclass(frozen=True)
class Box:
    """A rectangle with its sides."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: "Box", apart: float = 0.0) -> bool:
        """Whether two boxes come nearer to each other than `apart`."""
        return (
            self.left < other.right + apart
            and other.left < self.right + apart
            and self.top < other.bottom + apart
            and other.top < self.bottom + apart
        )


def upright(stops: Sequence[Point]) -> list[Cubic]:
    """A line through stops that leaves and enters each of them straight up or down.

    Between two stops with the same x it is straight.
    """
    pieces: list[Cubic] = []
    for (x1, y1), (x2, y2) in pairwise(stops):
        reach = (y2 - y1) * BEND
        pieces.append(((x1, y1), (x1, y1 + reach), (x2, y2 - reach), (x2, y2)))
    return pieces


def arc(start: Point, end: Point, depth: float) -> list[Cubic]:
    """A bow that hangs `depth` below its ends at its lowest."""
    (x1, y1), (x2, y2) = start, end
    low = max(y1, y2) + depth / 0.75
    return [((x1, y1), (x1, low), (x2, low), (x2, y2))]


def svg(pieces: Sequence[Cubic]) -> str:
    """The `d` of an SVG path."""
    (x, y), *_ = pieces[0]
    path = f"M{number(x)} {number(y)}"
    for _, one, two, end in pieces:
        path += "C" + " ".join(f"{number(x)} {number(y)}" for x, y in (one, two, end))
    return path


def number(value: float) -> str:
    """A number as short as one decimal lets it be, with a point in every language."""
    text = f"{value:.1f}"
    return text[:-2] if text.endswith(".0") else text


def at(piece: Cubic, share: float) -> Point:
    """The point of one piece at a share of 0 to 1."""
    one, rest = share, 1 - share
    weights = (rest**3, 3 * rest**2 * one, 3 * rest * one**2, one**3)
    return (
        sum(weight * x for weight, (x, _) in zip(weights, piece, strict=True)),
        sum(weight * y for weight, (_, y) in zip(weights, piece, strict=True)),
    )
