"""Picked paths: who told a way from the one to the other whole, and where it is stitched (R16)."""

from collections import deque
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import maximum_flow

from wijwerken.maths.systemmap.claims import Claim

Edge = tuple[str, str]

LONGEST_ROUTE = 12
"""Factors on a route at most; a longer chain is a story nobody tells."""

MOST_SEARCHED = 20_000
"""Steps that a search for routes takes at most before it answers with what it found."""


def tellers(claims: Iterable[Claim]) -> dict[Edge, frozenset[str]]:
    """Who told each line."""
    gathered: dict[Edge, set[str]] = {}
    for claim in claims:
        gathered.setdefault((claim.cause, claim.effect), set()).add(claim.source)
    return {edge: frozenset(sources) for edge, sources in gathered.items()}


def people_whole(claims: Iterable[Claim], start: Collection[str], end: Collection[str]) -> frozenset[str]:
    """The people whose own claims alone lead, in one line or more, from a `start` to an `end`.

    `start` and `end` are sets of labels: a parent stands for all its children. When they meet, the way must
    go out and come back.
    """
    own: dict[str, dict[str, set[str]]] = {}
    for claim in claims:
        own.setdefault(claim.source, {}).setdefault(claim.cause, set()).add(claim.effect)
    return frozenset(source for source, graph in own.items() if _leads(graph, set(start), set(end)))


def max_flow(claims: Iterable[Claim], start: Collection[str], end: Collection[str]) -> int:
    """How much evidence leads from a `start` to an `end`: the maximum flow where a line carries its people.

    Computed by Dinic's algorithm. A label in both sets is a beginning and an end: what flows must come back.
    """
    people = {edge: len(sources) for edge, sources in tellers(claims).items()}
    labels = sorted({label for edge in people for label in edge})
    number = {label: index for index, label in enumerate(labels)}
    starts, ends = {label for label in start if label in number}, {label for label in end if label in number}
    if not starts or not ends:
        return 0
    # Every beginning becomes one node and every end another, so a label in both is split in out and in.
    source, sink = len(labels), len(labels) + 1
    capacity: dict[tuple[int, int], int] = {}
    for (cause, effect), carried in people.items():
        tails = [source] if cause in starts else [number[cause]]
        heads = [sink] if effect in ends else [number[effect]]
        for tail in tails:
            for head in heads:
                capacity[tail, head] = capacity.get((tail, head), 0) + carried
    rows, columns = np.array(list(capacity), dtype=np.int32).T
    values = np.array(list(capacity.values()), dtype=np.int32)
    size = len(labels) + 2
    graph = csr_array((values, (rows, columns)), shape=(size, size))
    return int(maximum_flow(graph, source, sink).flow_value)


@dataclass(frozen=True)
class Stretch:
    """One line of a picked path. `whole` is drawn full, otherwise dashed (R16)."""

    cause: str
    effect: str
    people: int
    with_next: int | None
    """How many people told this line and the next; None for the last line, after which nothing comes."""
    whole: bool


@dataclass(frozen=True)
class Span:
    """The `people` who told the lines from point `first` to point `last` (numbered from 1) as one whole."""

    first: int
    last: int
    people: int


@dataclass(frozen=True)
class Route:
    """A picked path from factor to factor, with who told what of it whole (R16)."""

    factors: tuple[str, ...]
    stretches: tuple[Stretch, ...]
    spans: tuple[Span, ...]
    people_whole: int
    """How many people told each of its lines."""

    @property
    def stitches(self) -> int:
        """At how many points two lines meet that nobody told together."""
        return sum(1 for stretch in self.stretches if stretch.with_next == 0)

    @property
    def thinnest(self) -> int:
        """The people of its least told line: a chain is as strong as that."""
        return min(stretch.people for stretch in self.stretches)


def route(claims: Iterable[Claim], factors: Sequence[str]) -> Route:
    """R16 for one picked path: a line is full only where at least one person told it and the next.

    The last line has no next: it is full where somebody told it and the one before. A path of one line is
    always full. Raises ValueError when two factors in a row have no line between them.
    """
    return _route(tellers(claims), tuple(factors))


def routes(
    claims: Iterable[Claim], start: str, end: str, *, limit: int = 10, longest: int = LONGEST_ROUTE
) -> list[Route]:
    """Ways from `start` to `end`, at most `limit`: first the least stitched, then the best told, then the
    shortest.

    Short ways are searched before long ones, within `MOST_SEARCHED` steps, so that a page never waits.
    """
    told = tellers(claims)
    found = [_route(told, way) for way in _ways(told, start, end, longest)]
    return sorted(found, key=_least_stitched)[:limit]


def _least_stitched(way: Route) -> tuple[int, int, int, int, tuple[str, ...]]:
    return (way.stitches, -way.people_whole, -way.thinnest, len(way.factors), way.factors)


def _route(told: dict[Edge, frozenset[str]], factors: tuple[str, ...]) -> Route:
    edges = list(pairwise(factors))
    missing = [edge for edge in edges if edge not in told]
    if missing or not edges:
        raise ValueError(f"Nobody told these lines: {missing}.")
    sources = [told[edge] for edge in edges]
    together = [len(one & other) for one, other in pairwise(sources)]
    stretches = []
    for index, (cause, effect) in enumerate(edges):
        with_next = together[index] if index < len(together) else None
        # The last line has nothing after it, so it is judged by the seam before it.
        seam = with_next if with_next is not None else (together[-1] if together else None)
        stretches.append(Stretch(cause, effect, len(sources[index]), with_next, seam is None or seam > 0))
    return Route(factors, tuple(stretches), _spans(sources), len(frozenset.intersection(*sources)))


def _spans(sources: Sequence[frozenset[str]]) -> tuple[Span, ...]:
    """Every stretch of two lines or more that somebody told whole, from short to long."""
    spans = []
    for first in range(len(sources)):
        whole = sources[first]
        for last in range(first + 1, len(sources)):
            whole = whole & sources[last]
            if not whole:
                break
            spans.append(Span(first + 1, last + 2, len(whole)))
    return tuple(sorted(spans, key=lambda span: (span.last - span.first, span.first)))


def _ways(told: dict[Edge, frozenset[str]], start: str, end: str, longest: int) -> list[tuple[str, ...]]:
    """Simple ways by breadth, so the shortest come first; each step that cannot reach `end` in time is
    left.
    """
    after: dict[str, list[str]] = {}
    before: dict[str, list[str]] = {}
    for cause, effect in sorted(told):
        after.setdefault(cause, []).append(effect)
        before.setdefault(effect, []).append(cause)
    left = _distances(before, end)
    found: list[tuple[str, ...]] = []
    front: list[tuple[str, ...]] = [(start,)]
    steps = 0
    while front:
        longer = []
        for way in front:
            for step in after.get(way[-1], ()):
                steps += 1
                if steps > MOST_SEARCHED:
                    return found
                if step == end:
                    found.append((*way, end))
                elif step not in way and len(way) + 1 + left.get(step, longest) <= longest:
                    longer.append((*way, step))
        front = longer
    return found


def _distances(before: dict[str, list[str]], end: str) -> dict[str, int]:
    """Lines from each factor to `end`, at least; a factor from which nothing leads there is not in it."""
    distance = {end: 0}
    front = deque([end])
    while front:
        label = front.popleft()
        for cause in before.get(label, ()):
            if cause not in distance:
                distance[cause] = distance[label] + 1
                front.append(cause)
    return distance


def _leads(graph: dict[str, set[str]], start: set[str], end: set[str]) -> bool:
    seen: set[str] = set()
    front = [effect for label in start for effect in graph.get(label, ())]
    while front:
        label = front.pop()
        if label in end:
            return True
        if label not in seen:
            seen.add(label)
            front.extend(graph.get(label, ()))
    return False
