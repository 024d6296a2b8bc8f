"""Feedback loops: what comes back to where it began, and who told it whole (R16)."""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Literal

import rustworkx

from wijwerken.maths.systemmap.bundles import Bundle
from wijwerken.maths.systemmap.claims import Sign

SHORTEST_LOOP = 2
LONGEST_LOOP = 12

Turn = Literal["reinforcing", "balancing", "unknown"]


@dataclass(frozen=True)
class Loop:
    """A simple cycle of two to twelve different factors, begun at the label that comes first sign by sign."""

    factors: tuple[str, ...]
    told_whole_by: int
    """How many people told each of its lines."""
    stitches: int
    """At how many of its factors two lines meet that nobody told together (R16)."""
    turn: Turn
    """Reinforcing with an even number of minuses, balancing with an odd one, unknown where a sign is open."""


@dataclass(frozen=True)
class Loops:
    """Loops in the order of their labels, compared sign by sign. `complete` says whether these are all."""

    found: tuple[Loop, ...]
    complete: bool


def loops(bundles: Sequence[Bundle], *, limit: int | None = None) -> Loops:
    """All loops of two to twelve different factors, or the `limit` shortest of them.

    A line from a factor to itself is a bundle, no loop. The number of loops can grow without measure with the
    number of lines, so a page gives a `limit`; then short loops are found first, and `complete` is False when
    there are more. Each search walks depth-first from the smallest label of a strongly connected part and
    turns back as soon as its beginning is too far away, a bounded form of Johnson's algorithm (1975).
    """
    lines = {(line.cause, line.effect): line for line in bundles if line.cause != line.effect}
    graph = _Graph(lines)
    if limit is None:
        return Loops(_named(graph.cycles(SHORTEST_LOOP, LONGEST_LOOP), graph, lines), complete=True)
    by_length = (cycle for length in range(SHORTEST_LOOP, LONGEST_LOOP + 1) for cycle in graph.cycles(length, length))
    found = list(islice(by_length, limit + 1))
    return Loops(_named(iter(found[:limit]), graph, lines), complete=len(found) <= limit)


class _Graph:
    """The lines by number: numbers follow the labels' order, so the smallest number is the first label."""

    def __init__(self, lines: dict[tuple[str, str], Bundle]) -> None:
        self.labels = sorted({label for edge in lines for label in edge})
        number = {label: index for index, label in enumerate(self.labels)}
        graph = rustworkx.PyDiGraph()
        graph.add_nodes_from(self.labels)
        graph.add_edges_from_no_data([(number[cause], number[effect]) for cause, effect in lines])
        self.parts = [sorted(part) for part in rustworkx.strongly_connected_components(graph) if len(part) > 1]
        part_of = {node: index for index, part in enumerate(self.parts) for node in part}
        self.after: dict[int, list[int]] = {node: [] for node in part_of}
        self.before: dict[int, list[int]] = {node: [] for node in part_of}
        for cause, effect in sorted((number[cause], number[effect]) for cause, effect in lines):
            if cause in part_of and part_of[cause] == part_of.get(effect):
                self.after[cause].append(effect)
                self.before[effect].append(cause)

    def cycles(self, shortest: int, longest: int) -> Iterator[tuple[int, ...]]:
        """Simple cycles of `shortest` to `longest` numbers, each begun at its smallest."""
        for start in sorted(node for part in self.parts for node in part):
            home = self._way_home(start, longest)
            way, walked = [start], {start}
            choices = [iter(self.after[start])]
            while choices:
                step = next(choices[-1], None)
                if step is None:
                    choices.pop()
                    walked.discard(way.pop())
                elif step == start:
                    if len(way) >= shortest:
                        yield tuple(way)
                elif step not in walked and len(way) + home.get(step, longest) <= longest:
                    way.append(step)
                    walked.add(step)
                    choices.append(iter(self.after[step]))

    def _way_home(self, start: int, longest: int) -> dict[int, int]:
        """Lines from each larger number back to `start`, at least; only what is near enough is in it."""
        home = {start: 0}
        front = deque([start])
        while front:
            node = front.popleft()
            if home[node] + 1 < longest:
                for cause in self.before[node]:
                    if cause > start and cause not in home:
                        home[cause] = home[node] + 1
                        front.append(cause)
        return home


def _named(cycles: Iterator[tuple[int, ...]], graph: _Graph, lines: dict[tuple[str, str], Bundle]) -> tuple[Loop, ...]:
    # Sets of people as the bits of one number each: a loop then costs a few machine words.
    people = sorted({source for line in lines.values() for source in line.sources})
    bit = {source: 1 << index for index, source in enumerate(people)}
    told = {edge: sum(bit[source] for source in line.sources) for edge, line in lines.items()}
    signs: dict[tuple[str, str], Sign] = {edge: line.sign for edge, line in lines.items()}
    found = []
    for cycle in cycles:
        factors = tuple(graph.labels[node] for node in cycle)
        edges = list(zip(factors, (*factors[1:], factors[0]), strict=True))
        tellers = [told[edge] for edge in edges]
        whole = tellers[0]
        for others in tellers[1:]:
            whole &= others
        stitches = sum(1 for index in range(len(tellers)) if not tellers[index - 1] & tellers[index])
        found.append(Loop(factors, whole.bit_count(), stitches, _turn([signs[edge] for edge in edges])))
    return tuple(sorted(found, key=lambda loop: loop.factors))


def _turn(signs: Sequence[Sign]) -> Turn:
    if "?" in signs:
        return "unknown"
    return "balancing" if signs.count("-") % 2 else "reinforcing"
