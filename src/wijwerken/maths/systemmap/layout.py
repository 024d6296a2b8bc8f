"""Where each factor stands: causes above effects, and everybody where they stood yesterday.

A fresh map is drawn in layers (Sugiyama, Tagawa & Toda 1981): greedy cycle removal (Eades, Lin & Smyth 1993),
layers by longest path, order within a layer by barycentre. Once drawn, a factor keeps its place: people must
recognise yesterday's map. A newcomer is given the free place where its lines are shortest and run downward
most.
"""

from collections.abc import Iterable, Mapping, Sequence

from wijwerken.maths.systemmap.bundles import Bundle
from wijwerken.maths.systemmap.grid import Line, Place
from wijwerken.maths.systemmap.layers import fresh

COLUMNS = 5

NEXT_ROW = 1.0
"""What a line costs for each row that it is longer than one."""
UPWARD = 4.0
"""What a line costs that does not run down."""
OUTSIDE = 0.4
"""What a new row at the edge of the map costs."""


def layout(
    bundles: Sequence[Bundle], stored: Mapping[str, Place] | None = None, *, columns: int = COLUMNS
) -> dict[str, Place]:
    """A place for each factor of the bundles, no two in one place.

    `stored` are the places of yesterday's snapshot; a factor that stood somewhere stands there still. When
    less than half of the factors stood anywhere there is nothing to recognise, and the map is drawn afresh.
    Store `stored | layout(...)`, so that who is filtered away for a while finds the old place again.
    """
    lines = [Line(b.cause, b.effect, b.people) for b in bundles if b.cause != b.effect]
    lines.sort(key=lambda line: (line.cause, line.effect))
    factors = sorted({label for b in bundles for label in (b.cause, b.effect)})
    kept = _kept(factors, stored or {}, columns)
    if 2 * len(kept) < len(factors):
        return fresh(factors, lines, columns)
    return _with_newcomers(factors, lines, kept, columns)


def strain(bundles: Iterable[Bundle], places: Mapping[str, Place]) -> float:
    """The share of tellings that run upward or sideways on these places, 0 to 1; lines to themselves aside.

    A map that grew for long may come to run against its grain. Compare with the strain of a fresh layout to
    see whether it is worth drawing anew, which is a choice of people.
    """
    down = other = 0
    for line in bundles:
        if line.cause == line.effect:
            continue
        if places[line.effect].row > places[line.cause].row:
            down += line.people
        else:
            other += line.people
    return other / (down + other) if other else 0.0


def _kept(factors: Sequence[str], stored: Mapping[str, Place], columns: int) -> dict[str, Place]:
    """The stored places that can still be had: within the columns and not taken by another."""
    kept: dict[str, Place] = {}
    for label in factors:
        place = stored.get(label)
        if place and 0 <= place.column <= columns - 1 and _free(place, kept.values()):
            kept[label] = place
    return kept


def _free(place: Place, taken: Iterable[Place]) -> bool:
    return all(place.row != other.row or abs(place.column - other.column) >= 1 for other in taken)


# Newcomers


def _with_newcomers(
    factors: Sequence[str], lines: Sequence[Line], kept: dict[str, Place], columns: int
) -> dict[str, Place]:
    places = dict(kept)
    waiting = [label for label in factors if label not in places]
    while waiting:
        # Who has most to do with those who stand already goes first, so that nobody is placed in the dark.
        known = {label: _ties(label, lines, places) for label in waiting}
        waiting.sort(key=lambda label: (-known[label], label))
        label = waiting.pop(0)
        places[label] = _best_free(label, lines, places, columns)
    return {label: places[label] for label in factors}


def _ties(label: str, lines: Sequence[Line], places: Mapping[str, Place]) -> int:
    return sum(
        line.people
        for line in lines
        if (line.cause == label and line.effect in places) or (line.effect == label and line.cause in places)
    )


def _best_free(label: str, lines: Sequence[Line], places: Mapping[str, Place], columns: int) -> Place:
    rows = [place.row for place in places.values()] or [0]
    first, last = min(rows), max(rows)
    own = [line for line in lines if label in (line.cause, line.effect)]
    best: tuple[float, float, int, float] | None = None
    for row in range(first - 1, last + 2):
        for half in range(2 * columns - 1):
            place = Place(row, half / 2)
            if not _free(place, places.values()):
                continue
            cost = sum(_cost(line, label, place, places) for line in own)
            cost += OUTSIDE if not first <= row <= last else 0
            # A half column spoils two whole ones, so it is only taken where the row is already set so.
            cost += 0.05 if half % 2 else 0
            trial = (round(cost, 6), abs(place.column - (columns - 1) / 2), -row, place.column)
            best = min(best, trial) if best else trial
    assert best is not None
    return Place(-best[2], best[3])


def _cost(line: Line, label: str, place: Place, places: Mapping[str, Place]) -> float:
    other = places.get(line.effect if line.cause == label else line.cause)
    if other is None:
        return 0.0
    upper, lower = (place, other) if line.cause == label else (other, place)
    down = lower.row - upper.row
    slope = abs(lower.column - upper.column) * 0.5
    return line.people * (slope + (NEXT_ROW * (down - 1) if down > 0 else UPWARD - NEXT_ROW * down))
