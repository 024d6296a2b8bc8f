"""How each line runs: out of one box and into another, past the boxes between, not all through one door."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wijwerken.maths.systemmap.bundles import Bundle
from wijwerken.maths.systemmap.curves import Box, Cubic, Point, arc, at, number, svg, upright
from wijwerken.maths.systemmap.grid import Place
from wijwerken.maths.systemmap.paths import Edge

DOOR = 30.0
"""How far apart lines leave a box, when there is room."""
SILL = 20.0
"""What stays free of doors at each corner of a box."""
LANE = 9.0
"""How far apart lines run that pass between the same two boxes."""
BESIDE = 6.0
"""How near a line passes a box."""
TIP_LENGTH = 10.0
CORNER = 10.0
"""How far a passing line keeps straight above and below the boxes it passes."""

_SHARES = (0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86)
"""Where on a curve a knob may hang, the middle first."""


@dataclass(frozen=True)
class Wire:
    """One line as it runs. `spots` are points to hang a knob on, the best first; `gaps` the gaps it
    crosses.
    """

    d: str
    tip: str
    spots: tuple[Point, ...]
    gaps: frozenset[int]
    lowest: float
    """How far down it comes."""


@dataclass(frozen=True)
class _Course:
    """Where a line leaves, passes and arrives: which side of a box, and at which x past each row between."""

    edge: Edge
    leaves_below: bool
    enters_above: bool
    passes: tuple[tuple[int, float], ...]


def wires(
    bundles: Sequence[Bundle],
    places: Mapping[str, Place],
    boxes: Mapping[str, Box],
    width: int,
    gaps: Sequence[int],
) -> dict[Edge, Wire]:
    """A wire for every bundle. `gaps[r]` is the room under row `r`, rows numbered from 0 at the top."""
    numbers = {row: index for index, row in enumerate(sorted({places[label].row for label in boxes}))}
    rows = {label: numbers[places[label].row] for label in boxes}
    courses = _courses(bundles, rows, boxes, width)
    doors = _doors(courses, boxes)
    return {course.edge: _wire(course, doors, rows, boxes, gaps) for course in courses}


def _courses(bundles: Sequence[Bundle], rows: Mapping[str, int], boxes: Mapping[str, Box], width: int) -> list[_Course]:
    used: dict[int, list[float]] = {}
    courses = []
    # The most told line chooses its way first and so runs straightest.
    for line in bundles:
        start, end = rows[line.cause], rows[line.effect]
        step = 1 if end > start else -1
        passes = []
        x = _middle(boxes[line.cause])
        goal = _middle(boxes[line.effect])
        between = list(range(start + step, end, step)) if start != end else []
        for index, row in enumerate(between):
            wish = x + (goal - x) / (len(between) - index + 1)
            members = [boxes[label] for label, number in rows.items() if number == row]
            x = _lane(wish, members, width, used.setdefault(row, []))
            used[row].append(x)
            passes.append((row, x))
        courses.append(_Course((line.cause, line.effect), end >= start, end > start, tuple(passes)))
    return courses


def _lane(wish: float, members: Sequence[Box], width: int, used: Sequence[float]) -> float:
    """The free x nearest to the wish between the boxes of a row, a lane away from other passing lines."""
    edges = sorted((box.left, box.right) for box in members)
    lefts = [0.0, *(right for _, right in edges)]
    rights = [*(left for left, _ in edges), width]
    best: tuple[float, float] | None = None
    for left, right in zip(lefts, rights, strict=True):
        low, high = left + BESIDE, right - BESIDE
        if high < low:
            low = high = (left + right) / 2
        lanes = [low + n * LANE for n in range(int((high - low) / LANE) + 1)]
        for lane in (*lanes, min(max(wish, low), high)):
            crowd = sum(1 for other in used if abs(other - lane) < LANE * 0.8)
            best = min(best or (float("inf"), 0.0), (abs(lane - wish) + 60 * crowd, lane))
    return best[1] if best else wish


def _doors(courses: Sequence[_Course], boxes: Mapping[str, Box]) -> dict[tuple[Edge, bool], float]:
    """The x at which each line leaves (True) and enters (False), ordered by where it goes, so few cross."""
    sides: dict[tuple[str, bool], list[tuple[float, Edge, bool]]] = {}
    for course in courses:
        cause, effect = course.edge
        toward = course.passes[0][1] if course.passes else _middle(boxes[effect])
        origin = course.passes[-1][1] if course.passes else _middle(boxes[cause])
        if cause == effect:
            # A line to itself hangs at the right corner.
            toward = origin = boxes[cause].right
        sides.setdefault((cause, course.leaves_below), []).append((toward, course.edge, True))
        sides.setdefault((effect, not course.enters_above), []).append((origin, course.edge, False))
    doors = {}
    for (label, _), wanting in sides.items():
        box = boxes[label]
        room = box.right - box.left - 2 * SILL
        apart = min(DOOR, room / max(len(wanting) - 1, 1))
        first = _middle(box) - apart * (len(wanting) - 1) / 2
        for index, (_, edge, leaving) in enumerate(sorted(wanting)):
            doors[edge, leaving] = first + index * apart
    return doors


def _wire(
    course: _Course,
    doors: Mapping[tuple[Edge, bool], float],
    rows: Mapping[str, int],
    boxes: Mapping[str, Box],
    gaps: Sequence[int],
) -> Wire:
    cause, effect = course.edge
    start_x, end_x = doors[course.edge, True], doors[course.edge, False]
    row = rows[cause]
    if row == rows[effect]:
        return _bow((start_x, boxes[cause].bottom), (end_x, boxes[effect].bottom), row, gaps)
    down = course.enters_above
    start = (start_x, boxes[cause].bottom if down else boxes[cause].top)
    end = (end_x, boxes[effect].top - TIP_LENGTH if down else boxes[effect].bottom + TIP_LENGTH)
    stops = [start]
    for passed, x in course.passes:
        members = [boxes[label] for label, number in rows.items() if number == passed]
        top, bottom = members[0].top - CORNER, members[0].bottom + CORNER
        stops += [(x, top), (x, bottom)] if down else [(x, bottom), (x, top)]
    pieces = upright([*stops, end])
    tip_y = boxes[effect].top - 1 if down else boxes[effect].bottom + 1
    tip = f"M{number(end_x)} {number(tip_y)}l-7{'-12' if down else ' 12'}h14z"
    low, high = sorted((row, rows[effect]))
    # Only the curves hang free; the straight pieces run between boxes. The middle curves are tried first.
    curves = sorted(pieces[::2], key=lambda piece: abs(pieces.index(piece) - (len(pieces) - 1) / 2))
    return Wire(svg(pieces), tip, _spots(curves), frozenset(range(low, high)), max(start[1], end[1]))


def _bow(start: Point, end: Point, row: int, gaps: Sequence[int]) -> Wire:
    """Between two boxes of one row, or from a box to itself: a bow that hangs below."""
    depth = min(gaps[row] * 0.42, 30 + abs(end[0] - start[0]) * 0.08)
    stop = (end[0], end[1] + TIP_LENGTH)
    pieces = arc(start, stop, depth)
    tip = f"M{number(end[0])} {number(end[1] + 1)}l-7 12h14z"
    return Wire(svg(pieces), tip, _spots(pieces), frozenset({row}), stop[1] + depth + 6)


def _spots(curves: Sequence[Cubic]) -> tuple[Point, ...]:
    return tuple(at(curve, share) for share in _SHARES for curve in curves)


def _middle(box: Box) -> float:
    return (box.left + box.right) / 2
