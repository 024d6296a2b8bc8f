"""Plants, drawn: one leaf for each thing that somebody added. The same idea is drawn the same way every day."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from textwrap import shorten, wrap

MOST_LEAVES = 14  # a fuller plant is drawn full; how many leaves there are is said in words
SLOT, GROUND, MIDDLE = 236, 300, 75  # in a garden: width of a plot, height of the soil; middle of a plant
SMALL = 0.8  # a plant in the list, beside its plot in the garden
TITLE_WIDTH, ANSWER_WIDTH = 22, 22  # characters that fit under a plant
MOST_ANSWERS = 2


@dataclass(frozen=True)
class Plant:
    """A plant 150 wide, growing up from `base` to 16."""

    base: str
    stem: str
    leaves: Sequence[str]  # a transform for each
    stage: str

    @property
    def height(self) -> float:
        return float(self.base)


def drawn(seed: str, leaves: int) -> Plant:
    """The plant of an idea with so many leaves. Its lean and its leaves come from its id, nothing else."""
    chance = Random(seed)
    count = min(leaves + 1, MOST_LEAVES)
    base = 76 + 14 * count
    lean = chance.choice((-1, 1))
    way = (
        (MIDDLE, base),
        (MIDDLE + lean * 15, base - 0.34 * (base - 16)),
        (MIDDLE + chance.choice((-12, 12)), base - 0.68 * (base - 16)),
        (MIDDLE - chance.uniform(0, 4), 16),
    )
    transforms = []
    for number in range(count - 1):
        x, y = along(way, 0.2 + 0.72 * number / max(count - 2, 1))
        size = 1.22 - 0.34 * number / max(count - 1, 1)
        side = -1 if (number + (lean > 0)) % 2 == 0 else 1
        tilt = chance.randint(-30, -13)
        transforms.append(f"translate({x:.1f} {y:.1f}) scale({side * size:.2f} {size:.2f}) rotate({tilt})")
    x, y = way[-1]
    transforms.append(f"translate({x:.1f} {y:.1f}) rotate(-86) scale(0.84)")
    curve = " ".join(f"{x:.1f} {y:.1f}" for x, y in way[1:])
    return Plant(f"{base:.0f}", f"M{MIDDLE} {base}C{curve}", transforms, stage(leaves))


def stage(leaves: int) -> str:
    return "young" if leaves < 3 else "growing" if leaves < 8 else "full"


def along(way: Sequence[tuple[float, float]], t: float) -> tuple[float, float]:
    """The point at `t` (0 to 1) of a cubic curve."""
    weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t**2 * (1 - t), t**3)
    return (
        sum(weight * x for weight, (x, _y) in zip(weights, way, strict=True)),
        sum(weight * y for weight, (_x, y) in zip(weights, way, strict=True)),
    )


@dataclass(frozen=True)
class InList:
    """A plant beside its words, with its bit of soil and its roots."""

    plant: Plant
    view: str
    soil: str
    roots: str


def in_list(plant: Plant) -> InList:
    ground = plant.height * SMALL
    return InList(
        plant,
        f"0 0 120 {ground + 40:.0f}",
        f"M4 {ground:.0f}C36 {ground - 3:.0f} 84 {ground + 2:.0f} 116 {ground:.0f}",
        "".join(
            f"M60 {ground + 4:.0f}c{root}" for root in ("-4 12 -16 18 -20 32", "2 14 4 20 2 34", "6 10 18 16 24 28")
        ),
    )


@dataclass(frozen=True)
class Line:
    text: str
    x: int
    y: int


@dataclass(frozen=True)
class Plot:
    """One plant in the garden: its title under the soil, its roots down to what it answers."""

    plant: Plant
    shift: str
    title: Sequence[Line]
    answers: Sequence[Line]
    roots: Sequence[str]


@dataclass(frozen=True)
class Garden:
    view: str
    soil: str
    plots: Sequence[Plot]


def garden(plants: Sequence[tuple[Plant, str, Sequence[str]]]) -> Garden:
    """A row of at most five plants, each with its title and what it answers."""
    plots = [plot(place, *one) for place, one in enumerate(plants[:5])]
    top = GROUND - max((one.plant.height for one in plots), default=0) - 8
    bottom = max((line.y for one in plots for line in [*one.title, *one.answers]), default=GROUND) + 20
    return Garden(
        f"0 {top:.0f} 1180 {bottom - top:.0f}",
        f"M0 {GROUND}C160 {GROUND - 4} 300 {GROUND + 4} 470 {GROUND}S820 {GROUND - 4} 960 {GROUND + 1}"
        f"S1120 {GROUND - 2} 1180 {GROUND}",
        plots,
    )


def plot(place: int, plant: Plant, title: str, answers: Sequence[str]) -> Plot:
    left, middle = SLOT * place, SLOT * place + 118
    heading = [Line(text, middle, GROUND + 30 + 22 * row) for row, text in enumerate(in_lines(title, TITLE_WIDTH))]
    lines, roots, y = [], [], GROUND + 70 + 22 * len(heading)
    for answer in answers[:MOST_ANSWERS]:
        roots.append(
            f"M{middle} 304C{middle + 3} 318 {middle - 3} 330 {middle} 342C{middle - 2} 356 {left + 10} 342 "
            f"{left + 10} 366L{left + 10} {y - 16}C{left + 10} {y - 8} {left + 12} {y - 6} {left + 21} {y - 6}"
        )
        for text in in_lines(answer, ANSWER_WIDTH):
            lines.append(Line(text, left + 30, y))
            y += 22
        y += 18
    return Plot(plant, f"translate({left + 43} {GROUND - plant.height:.0f})", heading, lines, roots)


def in_lines(text: str, width: int) -> list[str]:
    """At most two lines; what does not fit is in the list below."""
    return wrap(shorten(text, width * 2 - 2, placeholder="…"), width, break_long_words=True)[:2]
