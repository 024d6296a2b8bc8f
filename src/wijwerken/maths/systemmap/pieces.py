"""The pieces of a drawing and how big they are, in the unit of the viewBox.

Numbers are whole, so that no language writes them with a comma. Labels are 17 units high, so a map drawn at
its own width or somewhat smaller reads at 16 pixels.
"""

from dataclasses import dataclass

from wijwerken.maths.systemmap.claims import Sign
from wijwerken.maths.systemmap.curves import Box

LETTER = 17
LINE_HEIGHT = 21
BASELINE = 6
"""From the middle of a line of text down to where its letters stand."""
MOST_LABEL_LINES = 5
PADDING = 8
BOX_HEIGHT = 54
KNOB = 14
KNOB_LETTER = 16.5
KNOB_BASELINE = 6
APART = 3
"""What stays free between two things that may not touch."""


@dataclass(frozen=True)
class Paper:
    """How much room there is: `columns` boxes side by side on `width`, rows at least `gap` apart."""

    width: int = 846
    columns: int = 5
    margin: int = 14
    between: int = 22
    top: int = 37
    gap: int = 112

    @property
    def box(self) -> int:
        return (self.width - 2 * self.margin - (self.columns - 1) * self.between) // self.columns

    def left(self, column: float) -> int:
        return self.margin + round(column * (self.box + self.between))


WALL = Paper()
HAND = Paper(width=300, columns=2, margin=2, between=10, top=4, gap=64)


@dataclass(frozen=True)
class TextLine:
    """One line of a label, `x` at its middle and `y` where its letters stand."""

    text: str
    x: int
    y: int


@dataclass(frozen=True)
class Node:
    """A factor: `.node`. `label` is the whole label, also where its lines had to be cut short."""

    label: str
    x: int
    y: int
    width: int
    height: int
    lines: tuple[TextLine, ...]
    picked: bool
    wish: bool

    @property
    def box(self) -> Box:
        return Box(self.x, self.y, self.x + self.width, self.y + self.height)


@dataclass(frozen=True)
class Knob:
    """The button of a line, with how many people told it: `.knob`. `text_y` is where its figures stand."""

    x: int
    y: int
    radius: int
    text: str
    text_y: int

    @property
    def box(self) -> Box:
        return Box(self.x - self.radius, self.y - self.radius, self.x + self.radius, self.y + self.radius)


@dataclass(frozen=True)
class Link:
    """A line: `.link` with its `.tip` and its knob. `d` and `tip` are SVG paths, `stroke` is a stroke-width.

    `near`: it begins or ends at a picked factor. `stitched`: dashed, only on a picked path (R16).
    """

    cause: str
    effect: str
    people: int
    times: int
    sign: Sign
    d: str
    tip: str
    stroke: str
    knob: Knob
    picked: bool
    near: bool
    stitched: bool


@dataclass(frozen=True)
class Drawing:
    """Everything to draw, thin lines first, so that thick and picked ones lie on top."""

    width: int
    height: int
    nodes: tuple[Node, ...]
    links: tuple[Link, ...]
    row_tops: tuple[int, ...]
    """Where each row of boxes begins; words such as "where it begins" stand 12 above."""

    @property
    def view_box(self) -> str:
        return f"0 0 {self.width} {self.height}"
