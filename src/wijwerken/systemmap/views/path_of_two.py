"""A picked path from one point to another: who told it whole, and where it is stitched (R16)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from wijwerken.maths.systemmap.drawing import thickness
from wijwerken.maths.systemmap.paths import Edge, Route, routes, tellers
from wijwerken.method.leaving_out import leaving_out
from wijwerken.method.release import Voices, voices
from wijwerken.method.stitched import is_full, path_says
from wijwerken.method.words import Sentence

from ..drawn import Row, rows_of
from ..queries import Map, Point, read_map
from .map import NOT_MEASURED

MOST_WAYS = 6


@dataclass(frozen=True)
class Hop:
    """One line of a picked path on its way to `point`. R16: full where somebody told it and the next."""

    row: Row
    point: Point
    number: int
    stroke: str
    is_full: bool
    with_before: Voices | None
    """Who told this line and the one before; None for the first."""

    @property
    def before(self) -> int:
        return self.number - 1


@dataclass(frozen=True)
class Whole:
    """A stretch of the path that somebody told as one whole, from point `first` to point `last`."""

    first: int
    last: int
    told: Voices


@dataclass(frozen=True)
class Way:
    """One way, ready to be shown."""

    number: int
    start: Point
    hops: Sequence[Hop]
    wholes: Sequence[Whole]
    seams: Sequence[Hop]
    says: Sentence

    @property
    def points(self) -> list[Point]:
        return [self.start, *(hop.point for hop in self.hops)]


def show(request: HttpRequest) -> HttpResponse:
    """Pick two points; read the best told way between them, and the others."""
    told = read_map(request.inquiry)
    start, end = (told.point(request.GET.get(name, "")) for name in ("van", "naar"))
    context = {
        "points": sorted(told.points.values(), key=lambda point: point.label.casefold()),
        "start": start,
        "end": end,
        "asked": bool(request.GET.get("van") or request.GET.get("naar")),
        "not_measured": NOT_MEASURED,
        "leaves_out": leaving_out(not_confirmed=told.not_confirmed, question_marks=len(told.questions)),
    }
    if start and end and start != end:
        found = routes(told.claims, start.label, end.label, limit=MOST_WAYS)
        ways = [way_of(told, route, number) for number, route in enumerate(found, 1)]
        picked = next((way for way in ways if str(way.number) == request.GET.get("weg")), ways[0] if ways else None)
        context |= {
            "way": picked,
            "others": [way for way in ways if way is not picked],
            "is_back": not ways and bool(routes(told.claims, end.label, start.label, limit=1)),
        }
    return render(request, "systemmap/path.html", context)


def way_of(told: Map, route: Route, number: int) -> Way:
    sources = tellers(told.claims)
    lines = {(line.cause, line.effect): line for line in told.bundles}
    edges = [(stretch.cause, stretch.effect) for stretch in route.stretches]
    rows = rows_of(told, [lines[edge] for edge in edges])
    seams = [voices(sources[one] & sources[next]) for one, next in pairwise(edges)]  # between a line and the next
    most = max(line.people for line in told.bundles)
    hops = [
        Hop(
            row=row,
            point=row.line.effect,
            number=place + 2,
            stroke=f"{thickness(row.line.told.people, most):g}",
            # The last line has no next: it is full where somebody told it and the one before.
            is_full=not seams or is_full(seams[min(place, len(seams) - 1)].people),
            with_before=seams[place - 1] if place else None,
        )
        for place, row in enumerate(rows)
    ]
    wholes = [
        Whole(span.first, span.last, voices(together(route, sources, span.first, span.last))) for span in route.spans
    ]
    anybody = {source for stretch in route.stretches for source in sources[stretch.cause, stretch.effect]}
    return Way(
        number,
        rows[0].line.cause,
        hops,
        wholes,
        [hop for hop in hops if hop.with_before is not None and not is_full(hop.with_before.people)],
        path_says(told_whole=route.people_whole, told_any=len(anybody)),
    )


def together(route: Route, sources: Mapping[Edge, frozenset[str]], first: int, last: int) -> frozenset[str]:
    """Who told every line from point `first` to point `last`, numbered from 1."""
    edges = [(stretch.cause, stretch.effect) for stretch in route.stretches[first - 1 : last - 1]]
    return frozenset.intersection(*(sources[edge] for edge in edges))
