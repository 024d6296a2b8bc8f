"""A fresh map in layers: causes above effects, few lines upward, few lines crossing.

The manner of Sugiyama, Tagawa & Toda (1981): greedy cycle removal (Eades, Lin & Smyth 1993), layers by
longest path, order within a layer by barycentre, columns by least squares.
"""

from collections.abc import Mapping, Sequence

from wijwerken.maths.systemmap.grid import Line, Place

SWEEPS = 12
FEWEST_ROWS = 5
ROWS_FOR_FULL = 1.6
"""A fresh map has at most this many times the rows that full rows would take."""


def fresh(factors: Sequence[str], lines: Sequence[Line], columns: int) -> dict[str, Place]:
    """A place for each factor, rows numbered from 0 at the top, no two in one place."""
    forward = _not_too_deep(factors, _without_cycles(factors, lines), columns)
    rows = _rows(_layers(factors, forward), lines, columns)
    return _set(_ordered(rows, lines), lines, columns)


def _without_cycles(factors: Sequence[str], lines: Sequence[Line]) -> list[Line]:
    """Eades, Lin & Smyth: put factors in a row so that few tellings run back, and leave those that do."""
    left = set(factors)
    begin: list[str] = []
    end: list[str] = []
    while left:
        out = dict.fromkeys(sorted(left), 0)
        into = dict.fromkeys(out, 0)
        for line in lines:
            if line.cause in left and line.effect in left:
                out[line.cause] += line.people
                into[line.effect] += line.people
        ends = [label for label in out if not out[label]]
        begins = [label for label in out if not into[label] and out[label]]
        if ends:
            end = ends + end
            left -= set(ends)
        elif begins:
            begin += begins
            left -= set(begins)
        else:
            chosen = max(out, key=lambda label: out[label] - into[label])
            begin.append(chosen)
            left.remove(chosen)
    at = {label: index for index, label in enumerate(begin + end)}
    return [line for line in lines if at[line.cause] < at[line.effect]]


def _not_too_deep(factors: Sequence[str], forward: Sequence[Line], columns: int) -> list[Line]:
    """The most told lines that still leave the map about as high as it is wide; the others may run sideways.

    Without this one long chain of things told once would make a map that nobody can see at a glance.
    """
    deepest = max(FEWEST_ROWS, round(ROWS_FOR_FULL * len(factors) / columns))
    kept: list[Line] = []
    for line in sorted(forward, key=lambda line: (-line.people, line.cause, line.effect)):
        if max(_layers(factors, [*kept, line]).values()) < deepest:
            kept.append(line)
    return kept


def _layers(factors: Sequence[str], forward: Sequence[Line]) -> dict[str, int]:
    """The layer of each factor: below all its causes; a beginning stands just above its first effect."""
    causes: dict[str, list[str]] = {label: [] for label in factors}
    effects: dict[str, list[str]] = {label: [] for label in factors}
    for line in forward:
        causes[line.effect].append(line.cause)
        effects[line.cause].append(line.effect)
    layer: dict[str, int] = {}
    waiting = list(factors)
    while waiting:
        ready = [label for label in waiting if all(cause in layer for cause in causes[label])]
        for label in ready:
            layer[label] = max((layer[cause] + 1 for cause in causes[label]), default=0)
        waiting = [label for label in waiting if label not in layer]
    for label in factors:
        if not causes[label] and effects[label]:
            layer[label] = min(layer[effect] for effect in effects[label]) - 1
    return layer


def _rows(layer: Mapping[str, int], lines: Sequence[Line], columns: int) -> list[list[str]]:
    """Layers as rows of at most `columns`; a wide layer takes several, those with far effects lowest."""
    rows: list[list[str]] = []
    for number in sorted(set(layer.values())):
        members = [label for label in sorted(layer) if layer[label] == number]
        if len(members) > columns:
            members.sort(key=lambda label: (_mean_layer(label, lines, layer), label))
        count = -(-len(members) // columns)
        size, larger = divmod(len(members), count)
        start = 0
        for index in range(count):
            stop = start + size + (1 if index < larger else 0)
            rows.append(members[start:stop])
            start = stop
    return rows


def _mean_layer(label: str, lines: Sequence[Line], layer: Mapping[str, int]) -> float:
    others = [layer[two] for one, two in _ends(label, lines)]
    return sum(others) / len(others) if others else 0.0


def _ends(label: str, lines: Sequence[Line]) -> list[tuple[str, str]]:
    return [
        (label, line.effect if line.cause == label else line.cause)
        for line in lines
        if label in (line.cause, line.effect)
    ]


def _ordered(rows: list[list[str]], lines: Sequence[Line]) -> list[list[str]]:
    """Rows ordered so that few lines cross: sweep down and up by barycentre, keep the best."""
    best, fewest = rows, _crossings(rows, lines)
    for sweep in range(SWEEPS):
        at = {label: _relative(index, row) for row in rows for index, label in enumerate(row)}
        height = {label: number for number, row in enumerate(rows) for label in row}
        for row in rows if sweep % 2 == 0 else rows[::-1]:
            above = sweep % 2 == 0
            wish = {label: _pull(label, lines, at, height, above) for label in row}
            row.sort(key=lambda label: (wish[label], label))
            at.update({label: _relative(index, row) for index, label in enumerate(row)})
        if (crossings := _crossings(rows, lines)) < fewest:
            best, fewest = [list(row) for row in rows], crossings
    return [list(row) for row in best]


def _relative(index: int, row: Sequence[str]) -> float:
    return index - (len(row) - 1) / 2


def _pull(label: str, lines: Sequence[Line], at: Mapping[str, float], height: Mapping[str, int], above: bool) -> float:
    """The weighted mean place of those above (or below) whom a factor has a line with; else where it
    stands.
    """
    total = weight = 0.0
    for line in lines:
        if label not in (line.cause, line.effect):
            continue
        other = line.effect if line.cause == label else line.cause
        if height[other] != height[label] and (height[other] < height[label]) == above:
            near = line.people / abs(height[other] - height[label])
            total, weight = total + near * at[other], weight + near
    return total / weight if weight else at[label]


def _crossings(rows: Sequence[Sequence[str]], lines: Sequence[Line]) -> int:
    """How often lines cross, as if each were drawn straight, within each gap between two rows."""
    at = {label: (number, _relative(index, row)) for number, row in enumerate(rows) for index, label in enumerate(row)}
    count = 0
    for gap in range(len(rows) - 1):
        spans = []
        for line in lines:
            (top, left), (bottom, right) = sorted((at[line.cause], at[line.effect]))
            if top <= gap < bottom:
                slope = (right - left) / (bottom - top)
                spans.append((left + slope * (gap - top), left + slope * (gap + 1 - top)))
        spans.sort()
        for index, (_, ends) in enumerate(spans):
            count += sum(1 for _, other in spans[index + 1 :] if other < ends - 1e-9)
    return count


def _set(rows: Sequence[Sequence[str]], lines: Sequence[Line], columns: int) -> dict[str, Place]:
    """Columns for ordered rows: each factor as near as the order lets it to the mean of its lines."""
    places = {
        label: Place(number, index + (columns - len(row)) / 2)
        for number, row in enumerate(rows)
        for index, label in enumerate(row)
    }
    for _ in range(3):
        for number, row in enumerate(rows):
            if len(row) == columns:
                continue
            wishes = []
            for label in row:
                others = [places[two].column for _, two in _ends(label, lines)]
                wishes.append(sum(others) / len(others) if others else (columns - 1) / 2)
            for label, column in zip(row, _spread(wishes, columns), strict=True):
                places[label] = Place(number, column)
    return places


def _spread(wishes: Sequence[float], columns: int) -> list[float]:
    """Half columns in rising order, at least one apart, as near to the wishes as possible (least squares)."""
    halves = 2 * columns - 1
    # best[h]: cost and places of the factors so far when the last stands at half column h.
    best: list[tuple[float, list[float]] | None] = [((h / 2 - wishes[0]) ** 2, [h / 2]) for h in range(halves)]
    for wish in wishes[1:]:
        following: list[tuple[float, list[float]] | None] = [None] * halves
        for half in range(halves):
            before = [known for known in best[: max(half - 1, 0)] if known]
            if before:
                cost, chosen = min(before)
                following[half] = (cost + (half / 2 - wish) ** 2, [*chosen, half / 2])
        best = following
    return min(known for known in best if known)[1]
