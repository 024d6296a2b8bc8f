"""The landscape as soft hills: where many people stand it is high, and nobody is a point (R11).

Pure functions on places. A hill on which fewer people stand than the limit is not drawn.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import label

Floats = NDArray[np.float64]

WIDTH, HEIGHT = 1000, 600
COLUMNS, ROWS = 72, 44
LEVELS = (0.07, 0.2, 0.38, 0.58, 0.78)
"""Heights of the lines, as parts of the highest point."""
FILLED = (0, 1, 3)
"""Which of them begin another colour."""
SOFT = 1.5
"""How much softer than Scott's rule a hill is."""
PROFILE = 60


@dataclass(frozen=True)
class Frame:
    """From places to the picture, with the same scale along both axes."""

    middle: tuple[float, float]
    scale: float

    def x(self, across: float) -> float:
        return WIDTH / 2 + (across - self.middle[0]) * self.scale

    def y(self, along: float) -> float:
        return HEIGHT / 2 - (along - self.middle[1]) * self.scale


def frame_of(places: Floats) -> Frame:
    """A frame in which nearly everybody stands, with room for the slopes."""
    low, high = np.quantile(places, [0.02, 0.98], axis=0)
    wide = np.maximum(high - low + 4 * softness(places), 1e-6)
    middle = (low + high) / 2
    return Frame((float(middle[0]), float(middle[1])), float(min(WIDTH / wide[0], HEIGHT / wide[1])))


def softness(places: Floats) -> Floats:
    """How wide one person is smeared out, along each axis."""
    spread = np.maximum(places.std(axis=0), 0.02)
    return np.asarray(SOFT * spread * len(places) ** (-1 / 6))


def hills(places: Floats, frame: Frame, limit: int) -> list[str]:
    """One path for each level, lowest first; parts with fewer people than the limit are left out."""
    xs = np.array([frame.x(value) for value in places[:, 0]])
    ys = np.array([frame.y(value) for value in places[:, 1]])
    width = softness(places) * frame.scale
    across, down = np.linspace(-100, WIDTH + 100, COLUMNS), np.linspace(-100, HEIGHT + 100, ROWS)
    horizontal = np.exp(-0.5 * ((across[None, :] - xs[:, None]) / width[0]) ** 2)
    vertical = np.exp(-0.5 * ((down[None, :] - ys[:, None]) / width[1]) ** 2)
    height = vertical.T @ horizontal
    height /= height.max()
    column = np.clip(np.rint((xs - across[0]) / (across[1] - across[0])).astype(int), 0, COLUMNS - 1)
    row = np.clip(np.rint((ys - down[0]) / (down[1] - down[0])).astype(int), 0, ROWS - 1)
    return [
        "".join(smooth(ring, across, down) for ring in rings(without_islands(height, level, row, column, limit), level))
        for level in LEVELS
    ]


def without_islands(height: Floats, level: float, row: NDArray, column: NDArray, limit: int) -> Floats:
    """The heights without the hills on which too few people stand."""
    parts, number = label(height >= level)
    people = np.bincount(parts[row, column], minlength=number + 1)
    few = people < limit
    few[0] = False
    return np.where(few[parts], 0.0, height)


def rings(height: Floats, level: float) -> list[list[tuple[float, float]]]:
    """The closed lines at a level, in (column, row) of the grid: marching squares."""
    grid = np.pad(height, 1) - level
    grid[grid == 0] = 1e-12
    ahead: dict[tuple[int, int, int], tuple[int, int, int]] = {}
    above = grid > 0
    for row, column in zip(*np.nonzero(crossed(above)), strict=True):
        for start, end in sides(above, int(row), int(column)):
            ahead[start] = end
    found = []
    while ahead:
        first, at = ahead.popitem()
        ring = [point_on(grid, first)]
        while at != first:
            ring.append(point_on(grid, at))
            at = ahead.pop(at)
        found.append(ring)
    return found


def crossed(above: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Squares through which the line goes."""
    corners = above[:-1, :-1].astype(int) + above[:-1, 1:] + above[1:, :-1] + above[1:, 1:]
    return np.asarray((corners > 0) & (corners < 4))


def sides(above: NDArray[np.bool_], row: int, column: int) -> list[tuple[tuple[int, int, int], tuple[int, int, int]]]:
    """Where the line enters and leaves a square, with the high ground always on the same hand.

    A side is (row, column, 0 for along a row or 1 for down a column). Of a saddle both high corners are kept apart.
    """
    top, right, bottom, left = (row, column, 0), (row, column + 1, 1), (row + 1, column, 0), (row, column, 1)
    corners = [above[row, column], above[row, column + 1], above[row + 1, column + 1], above[row + 1, column]]
    around = [top, right, bottom, left]
    entering = [around[i] for i in range(4) if not corners[i] and corners[(i + 1) % 4]]
    leaving = [around[i] for i in range(4) if corners[i] and not corners[(i + 1) % 4]]
    if len(entering) == 1:
        return [(entering[0], leaving[0])]
    return [(side, around[(around.index(side) + 1) % 4]) for side in entering]


def point_on(grid: Floats, side: tuple[int, int, int]) -> tuple[float, float]:
    """Where on a side the line crosses, without the padding."""
    row, column, down = side
    one = grid[row, column]
    other = grid[row + 1, column] if down else grid[row, column + 1]
    part = float(one / (one - other))
    return (column - 1 + (0 if down else part), row - 1 + (part if down else 0))


def smooth(ring: Sequence[tuple[float, float]], across: Floats, down: Floats) -> str:
    """A closed path that bends through the middles of a ring's pieces."""
    step, drop = across[1] - across[0], down[1] - down[0]
    points = [(across[0] + column * step, down[0] + row * drop) for column, row in ring]
    middles = [
        ((x + points[(i + 1) % len(points)][0]) / 2, (y + points[(i + 1) % len(points)][1]) / 2)
        for i, (x, y) in enumerate(points)
    ]
    start = f"M{middles[-1][0]:.0f} {middles[-1][1]:.0f}"
    bends = (f"Q{x:.0f} {y:.0f} {to[0]:.0f} {to[1]:.0f}" for (x, y), to in zip(points, middles, strict=True))
    return start + "".join(bends) + "Z"


def profile(values: Floats, frame_low: float, frame_high: float) -> str:
    """One hill seen from the side, 1000 wide and 120 high: how many people stand where along one direction."""
    width = max(float(values.std()), 0.02) * SOFT * len(values) ** (-1 / 5)
    where = np.linspace(frame_low, frame_high, PROFILE)
    height = np.exp(-0.5 * ((where[None, :] - values[:, None]) / width) ** 2).sum(axis=0)
    height = 100 * height / height.max()
    points = [f"{1000 * i / (PROFILE - 1):.0f} {120 - tall:.0f}" for i, tall in enumerate(height)]
    return "M0 120L" + "L".join(points) + "L1000 120Z"
