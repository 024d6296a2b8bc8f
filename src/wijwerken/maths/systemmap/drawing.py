"""The map as plain drawing data: what a template loops over to write SVG, with nothing left to decide.

Numbers are in the unit of the viewBox, and whole, so that no language writes them with a comma. Labels are 17
units high, so a map drawn at its own width or somewhat smaller reads at 16 pixels. No box, no knob and no
label covers another.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from math import ceil

from wijwerken.maths.systemmap.bundles import Bundle
from wijwerken.maths.systemmap.curves import Box, number
from wijwerken.maths.systemmap.grid import Place
from wijwerken.maths.systemmap.paths import Edge, Route
from wijwerken.maths.systemmap.pieces import (
    APART,
    BASELINE,
    BOX_HEIGHT,
    KNOB,
    KNOB_BASELINE,
    KNOB_LETTER,
    LETTER,
    LINE_HEIGHT,
    MOST_LABEL_LINES,
    PADDING,
    WALL,
    Drawing,
    Knob,
    Link,
    Node,
    Paper,
    TextLine,
)
from wijwerken.maths.systemmap.routing import Wire, wires
from wijwerken.maths.systemmap.text import text_width, wrap

MOST_FACTORS = 40
MOST_LINES = 60


def that_fit(
    bundles: Sequence[Bundle], *, most_factors: int = MOST_FACTORS, most_lines: int = MOST_LINES
) -> tuple[list[Bundle], list[Bundle]]:
    """The most told bundles that one drawing can hold, and those it leaves out (R17: say so beside it)."""
    shown: list[Bundle] = []
    left_out: list[Bundle] = []
    factors: set[str] = set()
    for line in bundles:
        larger = factors | {line.cause, line.effect}
        if len(shown) < most_lines and len(larger) <= most_factors:
            shown.append(line)
            factors = larger
        else:
            left_out.append(line)
    return shown, left_out


def draw(
    bundles: Sequence[Bundle],
    places: Mapping[str, Place],
    *,
    picked: Edge | None = None,
    route: Route | None = None,
    wishes: Collection[str] = (),
    paper: Paper = WALL,
) -> Drawing:
    """Draw bundles at their places. Raises ValueError for more than `MOST_FACTORS` factors.

    `picked` is one picked line, `route` a picked path, `wishes` the factors that people wish for. R15: a line
    is as thick as the number of people who told it. R16: only a picked path has dashes.
    """
    factors = sorted({label for line in bundles for label in (line.cause, line.effect)})
    if len(factors) > MOST_FACTORS:
        raise ValueError(f"A drawing holds at most {MOST_FACTORS} factors, not {len(factors)}.")
    stretches = {(s.cause, s.effect): s for s in route.stretches} if route else {}
    bright = {picked} if picked else set(stretches)
    bright_factors = {label for edge in bright for label in edge}
    nodes = _nodes(factors, places, paper, bright_factors, set(wishes))
    gaps = [paper.gap] * len(_row_numbers(nodes, places))
    most = max((line.people for line in bundles), default=0)
    for _ in range(_ROUNDS):
        set_nodes, tops, bottom = _stacked(nodes, places, gaps, paper)
        laid = wires(bundles, places, {node.label: node.box for node in set_nodes}, paper.width, gaps)
        knobs, crowded = _knobs(bundles, laid, set_nodes, paper)
        if not crowded:
            break
        # Where a knob found no room the rows step apart and everything is laid anew.
        gaps = [gap + _STEP if row in crowded else gap for row, gap in enumerate(gaps)]
    links = []
    for line in bundles:
        edge = (line.cause, line.effect)
        stretch = stretches.get(edge)
        links.append(
            Link(
                *edge,
                people=line.people,
                times=line.times,
                sign=line.sign,
                d=laid[edge].d,
                tip=laid[edge].tip,
                stroke=number(thickness(line.people, most)),
                knob=knobs[edge],
                picked=edge in bright,
                near=edge not in bright and not bright_factors.isdisjoint(edge),
                stitched=stretch is not None and not stretch.whole,
            )
        )
    links.sort(key=lambda link: (link.picked, link.near, link.people, link.cause, link.effect))
    height = max(
        [bottom, *(ceil(wire.lowest) for wire in laid.values()), *(knob.y + knob.radius for knob in knobs.values())]
    )
    return Drawing(paper.width, height + paper.margin, tuple(set_nodes), tuple(links), tuple(tops))


_ROUNDS = 60
_STEP = 16


def thickness(people: int, most: int) -> float:
    """R15: thick is many tellers. From 2 for one person evenly up to 12 for thirty, or for `most` if that is
    more.
    """
    return round(2 + 10 * (people - 1) / max(most - 1, 29), 1)


def _nodes(
    factors: Sequence[str], places: Mapping[str, Place], paper: Paper, bright: set[str], wishes: set[str]
) -> list[Node]:
    """Boxes with their lines, still all at the top."""
    nodes = []
    for label in factors:
        texts = wrap(label, paper.box - 2 * PADDING, LETTER, most_lines=MOST_LABEL_LINES) or ("",)
        height = max(BOX_HEIGHT, len(texts) * LINE_HEIGHT + 13)
        left = paper.left(places[label].column)
        lines = tuple(TextLine(text, left + paper.box // 2, 0) for text in texts)
        nodes.append(Node(label, left, 0, paper.box, height, lines, label in bright, label in wishes))
    return nodes


def _row_numbers(nodes: Sequence[Node], places: Mapping[str, Place]) -> list[int]:
    return sorted({places[node.label].row for node in nodes})


def _stacked(
    nodes: Sequence[Node], places: Mapping[str, Place], gaps: Sequence[int], paper: Paper
) -> tuple[list[Node], list[int], int]:
    """Rows under each other, every box of a row as high as the highest; empty rows fall away."""
    top, tops = paper.top, []
    stacked = []
    for row, gap in zip(_row_numbers(nodes, places), gaps, strict=True):
        members = [node for node in nodes if places[node.label].row == row]
        height = max(node.height for node in members)
        tops.append(top)
        for node in members:
            first = top + (height - (len(node.lines) - 1) * LINE_HEIGHT) // 2 + BASELINE
            lines = tuple(replace(line, y=first + n * LINE_HEIGHT) for n, line in enumerate(node.lines))
            stacked.append(replace(node, y=top, height=height, lines=lines))
        top += height + gap
    return stacked, tops, top - (gaps[-1] if gaps else 0)


def _knobs(
    bundles: Sequence[Bundle], laid: Mapping[Edge, Wire], nodes: Sequence[Node], paper: Paper
) -> tuple[dict[Edge, Knob], set[int]]:
    """A knob on every line where it covers nothing, and the gaps in which there was no room for one.

    The line with the fewest places to choose from chooses first.
    """
    taken = [node.box for node in nodes]
    choices: dict[Edge, list[Knob]] = {}
    for line in bundles:
        edge = (line.cause, line.effect)
        spots = [_knob(x, y, line) for x, y in laid[edge].spots]
        choices[edge] = [knob for knob in spots if _inside(knob, paper) and not _covers(knob, taken)]
    knobs: dict[Edge, Knob] = {}
    crowded: set[int] = set()
    for edge in sorted(choices, key=lambda edge: (len(choices[edge]), edge)):
        others = [knob.box for knob in knobs.values()]
        free = [knob for knob in choices[edge] if not _covers(knob, others)]
        if free:
            knobs[edge] = free[0]
        else:
            crowded.update(laid[edge].gaps)
            knobs[edge] = (choices[edge] or [_knob(*laid[edge].spots[0], _find(bundles, edge))])[0]
    return knobs, crowded


def _find(bundles: Sequence[Bundle], edge: Edge) -> Bundle:
    return next(line for line in bundles if (line.cause, line.effect) == edge)


def _knob(x: float, y: float, line: Bundle) -> Knob:
    text = {"+": "", "-": "\u2212", "?": ""}[line.sign] + str(line.people)
    radius = max(KNOB, ceil(text_width(text, KNOB_LETTER) / 2 + 3))
    return Knob(round(x), round(y), radius, text, round(y) + KNOB_BASELINE)


def _inside(knob: Knob, paper: Paper) -> bool:
    return knob.box.left >= 1 and knob.box.right <= paper.width - 1


def _covers(knob: Knob, boxes: Sequence[Box]) -> bool:
    return any(knob.box.overlaps(box, APART) for box in boxes)
