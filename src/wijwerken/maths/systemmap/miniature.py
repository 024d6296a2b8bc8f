"""The whole map in small, with the way that somebody walked over it: to see where one is."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from wijwerken.maths.systemmap.bundles import Bundle
from wijwerken.maths.systemmap.curves import number
from wijwerken.maths.systemmap.grid import Place

STEP_X = 62
STEP_Y = 33
EDGE = 12


@dataclass(frozen=True)
class Dot:
    """One factor: walked past, or here (`radius` then is largest)."""

    x: str
    y: str
    radius: str
    walked: bool


@dataclass(frozen=True)
class Miniature:
    """Thin lines `paths`, the `walked` ones, and a dot for each factor, in the unit of the viewBox."""

    width: int
    height: int
    paths: tuple[str, ...]
    walked: tuple[str, ...]
    dots: tuple[Dot, ...]


def miniature(bundles: Iterable[Bundle], places: Mapping[str, Place], walk: Sequence[str] = ()) -> Miniature:
    """The lines whose both ends have a place. `walk` are the factors that somebody passed, here the last."""
    rows = {row: index for index, row in enumerate(sorted({place.row for place in places.values()}))}
    at = {label: (EDGE + place.column * STEP_X, EDGE + rows[place.row] * STEP_Y) for label, place in places.items()}
    steps = set(pairwise(walk))
    paths: list[str] = []
    walked: list[str] = []
    for line in bundles:
        if line.cause in at and line.effect in at and line.cause != line.effect:
            path = _path(at[line.cause], at[line.effect])
            is_step = (line.cause, line.effect) in steps or (line.effect, line.cause) in steps
            (walked if is_step else paths).append(path)
    here = walk[-1] if walk else None
    dots = [
        Dot(number(x), number(y), "9" if label == here else "6" if label in walk else "4.5", label in walk)
        for label, (x, y) in sorted(at.items(), key=lambda item: (item[1], item[0]))
    ]
    width = round(max((x for x, _ in at.values()), default=0)) + EDGE
    height = round(max((y for _, y in at.values()), default=0)) + EDGE
    return Miniature(width, height, tuple(paths), tuple(walked), tuple(dots))


def _path(start: tuple[float, float], end: tuple[float, float]) -> str:
    (x1, y1), (x2, y2) = start, end
    middle = (y1 + y2) / 2
    if y1 == y2:
        middle = y1 + STEP_Y / 2  # a bow, or it would lie over the dots between
    return (
        "M"
        + f"{number(x1)} {number(y1)}C{number(x1)} {number(middle)} {number(x2)} {number(middle)} "
        + (f"{number(x2)} {number(y2)}")
    )
