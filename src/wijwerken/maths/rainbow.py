"""The rainbow of circles: the closer to the middle the more touched, the further to the right the more influence.

Pure functions from places on two scales to places on a drawing. No two shapes lie over each other, and no label
over a shape or another label: where there is no room for a label it is left out, and the key has the name.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import cos, hypot, pi, sin

from wijwerken.maths.systemmap.text import text_width, wrap

WIDTH, GROUND = 1000.0, 520.0
NEAREST, STEP = 79.0, 41.0
"""Distance to the middle for who is touched most, and how much further away each point less is."""
LOW, HIGH = 8.0, 172.0
"""Degrees above the ground between which the shapes stand."""
APART = 78.0
"""Distance between two shapes at least: on a phone they are drawn larger."""
ROUND = 36.0
"""Half of the room that a shape takes, with its ring."""
TURNS = 400

SIZE, LINE, WIDEST, MOST_LINES = 20.0, 24.0, 230.0, 2
TOP = 26.0


@dataclass(frozen=True)
class Spot:
    """One circle: its shape, its name, how much touched and how much influence (0-10), whether it is missing."""

    shape: int
    name: str
    touched: float
    influence: float
    missing: bool = False


@dataclass(frozen=True)
class Label:
    """The lines of a name: where the first stands, and from which side it is written."""

    lines: tuple[tuple[str, float], ...]
    x: float
    anchor: str


@dataclass(frozen=True)
class Placed:
    """Where a circle stands on the drawing; without a label where there was no room for it."""

    spot: Spot
    x: float
    y: float
    label: Label | None


@dataclass(frozen=True)
class Box:
    left: float
    top: float
    right: float
    bottom: float

    def covers(self, other: Box) -> bool:
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )

    @property
    def is_on_the_sheet(self) -> bool:
        return self.left >= 0 and self.right <= WIDTH and self.top >= TOP and self.bottom <= GROUND - 4


def rainbow(spots: Sequence[Spot]) -> list[Placed]:
    """Where each circle and its name stand. The same spots always give the same drawing."""
    places = kept_apart([place_of(spot) for spot in spots])
    shapes = [Box(x - ROUND, y - ROUND, x + ROUND, y + ROUND) for x, y in places]
    labels = max((written(spots, places, shapes, order) for order in orders(spots, places)), key=how_whole)
    return [Placed(spot, *places[number], labels.get(number)) for number, spot in enumerate(spots)]


def how_whole(labels: dict[int, Label]) -> tuple[int, int]:
    """More names first, then more names that are not cut short."""
    return len(labels), sum(not label.lines[-1][0].endswith("…") for label in labels.values())


def orders(spots: Sequence[Spot], places: Sequence[tuple[float, float]]) -> Iterator[list[int]]:
    """Some orders in which the names may be written; who is written first has the choice."""
    numbers = list(range(len(spots)))
    for key in (
        lambda one: -len(spots[one].name),
        lambda one: places[one][0],
        lambda one: -places[one][0],
        lambda one: places[one][1],
        lambda one: -places[one][1],
        lambda one: abs(places[one][0] - WIDTH / 2),
    ):
        yield sorted(numbers, key=lambda one, key=key: (key(one), one))  # type: ignore[misc]


def written(
    spots: Sequence[Spot], places: Sequence[tuple[float, float]], shapes: Sequence[Box], order: Sequence[int]
) -> dict[int, Label]:
    """The names that find room when they are written in this order."""
    labels: dict[int, Label] = {}
    taken = list(shapes)
    for number in order:
        for label, box in ways_to_write(spots[number].name, *places[number]):
            if box.is_on_the_sheet and not any(box.covers(other) for other in taken):
                labels[number] = label
                taken.append(box)
                break
    return labels


def place_of(spot: Spot) -> tuple[float, float]:
    """From the two scales to the half round."""
    away = NEAREST + STEP * (10 - spot.touched)
    angle = (HIGH - (HIGH - LOW) * spot.influence / 10) * pi / 180
    return WIDTH / 2 + away * cos(angle), GROUND - ROUND / 2 - away * sin(angle)


def kept_apart(places: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """The same places, those too close to each other pushed away a little, and all inside the half round."""
    moved = [inside(*place) for place in places]
    for _turn in range(TURNS):
        is_quiet = True
        for one in range(len(moved)):
            for other in range(one):
                (x, y), (u, v) = moved[one], moved[other]
                apart = hypot(x - u, y - v)
                if apart >= APART:
                    continue
                is_quiet = False
                turn = one * 2.4  # two at the very same place go their own ways
                dx, dy = ((x - u) / apart, (y - v) / apart) if apart > 1e-6 else (cos(turn), sin(turn))
                push = (APART - apart) / 2 + 0.5
                moved[one] = inside(x + dx * push, y + dy * push)
                moved[other] = inside(u - dx * push, v - dy * push)
        if is_quiet:
            break
    return moved


def inside(x: float, y: float) -> tuple[float, float]:
    """The nearest place within the half round."""
    y = min(y, GROUND - ROUND)
    away = hypot(x - WIDTH / 2, y - GROUND)
    furthest = NEAREST + 9.5 * STEP
    if away > furthest:
        x, y = WIDTH / 2 + (x - WIDTH / 2) * furthest / away, GROUND + (y - GROUND) * furthest / away
    return x, min(y, GROUND - ROUND)


def ways_to_write(name: str, x: float, y: float) -> Iterator[tuple[Label, Box]]:
    """A name beside, under or above its shape, on one line or two."""
    seen = set()
    for widest in (WIDEST, WIDEST * 0.65, WIDEST * 0.45):
        lines = wrap(name, widest, SIZE, most_lines=MOST_LINES)
        if lines in seen:
            continue
        seen.add(lines)
        wide = max((text_width(line, SIZE) for line in lines), default=0.0)
        tall = LINE * len(lines)
        for left, top, at, anchor in (
            (x + ROUND + 4, y - tall / 2, x + ROUND + 4, "start"),
            (x - ROUND - 4 - wide, y - tall / 2, x - ROUND - 4, "end"),
            (x - wide / 2, y + ROUND, x, "middle"),
            (x - wide / 2, y - ROUND - tall, x, "middle"),
        ):
            written = tuple((line, top + LINE * number + SIZE * 0.85) for number, line in enumerate(lines))
            yield Label(written, at, anchor), Box(left, top, left + wide, top + tall)
