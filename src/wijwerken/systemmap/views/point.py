"""One point of the map: what leads to it, what follows from it, and where one came from."""

from collections.abc import Sequence

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from wijwerken.maths.systemmap.bundles import Bundle
from wijwerken.maths.systemmap.drawing import thickness
from wijwerken.maths.systemmap.miniature import miniature
from wijwerken.method.release import voices

from ..drawn import Row, rows_of
from ..heard import FIRST, pieces_of
from ..looks import Look, seen
from ..places import places_of
from ..queries import Map, Point, read_map
from .map import NOT_MEASURED

LONGEST_WALK = 8
LEG = 80  # how high one leg is in the drawing of the fan


class Leg:
    """One line at this point, as a step to the point at its other end."""

    def __init__(self, row: Row, there: Point, walk: Sequence[Point], most: int) -> None:
        self.row, self.there = row, there
        self.stroke = f"{thickness(row.line.told.people, most):g}"
        passed = ",".join(point.id for point in walk[-LONGEST_WALK:])
        self.url = f"{reverse('systemmap:point', args=[row.slug, there.id])}?langs={passed}"


class Fan:
    """The lines from this point to each of its legs, on a wide screen."""

    def __init__(self, legs: Sequence[Leg]) -> None:
        self.height = LEG * max(len(legs), 1)
        self.middle = self.height // 2
        self.ends = [(leg.stroke, LEG // 2 + LEG * number) for number, leg in enumerate(legs)]


def show(request: HttpRequest, id: str) -> HttpResponse:
    """Walk over the map, one point at a time."""
    told = read_map(request.inquiry)
    here = told.point(id)
    if here is None:
        raise Http404
    if here.id != id:
        return redirect("systemmap:point", request.inquiry.slug, here.id)
    everything = "alles" in request.GET
    view = seen(Look.MOST, told.bundles)
    walk = [*walked(told, request.GET.get("langs", ""), here), here]
    into = [line for line in told.bundles if line.effect == here.label]
    out = [line for line in told.bundles if line.cause == here.label]
    enough = [line for line in (*into, *out) if everything or line.people >= view.least]
    if not enough:  # a point of which only few people spoke: then that is what there is to see
        enough = [*into, *out]
    heard = [voice for voice in told.heard if here in (voice.cause, voice.effect) and voice.cause != voice.effect]
    if not heard:
        raise Http404
    most = max(line.people for line in told.bundles)
    pieces = pieces_of(heard, here.id)
    places = places_of(told)
    shown = {label for label in places.of[Look.MOST] if label in view.factors}
    into_legs = legs(told, [line for line in into if line in enough], walk, most, toward=True)
    out_legs = legs(told, [line for line in out if line in enough], walk, most, toward=False)
    context = {
        "here": here,
        "told": voices(voice.teller for voice in heard),
        "into": into_legs,
        "out": out_legs,
        "fan_in": Fan(into_legs),
        "fan_out": Fan(out_legs),
        "left_out": len(into) + len(out) - len(enough),
        "few": view.least - 1,
        "walk": walk,
        "passed": [(point, ",".join(p.id for p in walk[:number])) for number, point in enumerate(walk[:-1])],
        "pieces": pieces,
        "first": pieces[:FIRST],
        "rest": pieces[FIRST:],
        "langs": ",".join(point.id for point in walk[:-1]),
        "questions": questions_at(told, here),
        "points": sorted(told.points.values(), key=lambda point: point.label.casefold()),
        "small": miniature(
            view.bundles,
            {label: place for label, place in places.of[Look.MOST].items() if label in shown},
            [point.label for point in walk],
        ),
        "not_measured": NOT_MEASURED,
    }
    return render(request, "systemmap/point.html", context)


def walked(told: Map, langs: str, here: Point) -> list[Point]:
    """The points that somebody came along, from the address; what is not on the map is left out."""
    found = [told.point(id) for id in langs.split(",")[-LONGEST_WALK:]]
    return [point for point in found if point is not None and point != here]


def legs(told: Map, lines: Sequence[Bundle], walk: Sequence[Point], most: int, *, toward: bool) -> list[Leg]:
    return [Leg(row, row.line.cause if toward else row.line.effect, walk, most) for row in rows_of(told, list(lines))]


def questions_at(told: Map, here: Point) -> list:
    """The question marks that stand on a line at this point, each once."""
    claims = {voice.claim for voice in told.heard if here in (voice.cause, voice.effect)}
    about = {("stories.claim", id) for id in claims} | {("stories.factor", here.id)}
    return [question for question in told.questions if about & question.about]
