"""All points of the map, which were taken together and why, and taking them together or apart (R5)."""

from dataclasses import dataclass

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from wijwerken.inquiry.doors import Visit
from wijwerken.method.release import Voices, voices
from wijwerken.web.refused import refused_into, shown

from .. import domain
from ..forms import MergeForm, PartForm
from ..models import Merge
from ..permissions import MERGERS
from ..points import standing_merges
from ..queries import Map, Point, read_map


@dataclass(frozen=True)
class Listed:
    """A point with who told of it, and the merges under it that can be shown."""

    point: Point
    told: Voices
    merges: list[Merge]


def points(request: HttpRequest) -> HttpResponse:
    """Every point, most people first, with what was taken together."""
    told = read_map(request.inquiry)
    visit = Visit(request.user, request.inquiry, request.participant)
    context = {"listed": listed(told), "may_merge": MERGERS.may(visit)}
    return render(request, "systemmap/points.html", context)


def listed(told: Map) -> list[Listed]:
    merges = standing_merges(told.inquiry)
    found = [
        Listed(
            point,
            voices(voice.teller for voice in told.heard if point in (voice.cause, voice.effect)),
            [merge for merge in merges if told.merged.point(merge.kept_id) == point.id and can_be_named(told, merge)],
        )
        for point in told.points.values()
    ]
    return sorted(found, key=lambda one: (-one.told.people, one.point.label.casefold()))


def can_be_named(told: Map, merge: Merge) -> bool:
    """Whether shown voices name both points: what was taken back is named nowhere (R1)."""
    return {merge.kept_id, merge.joined_id} <= told.named


def merge(request: HttpRequest) -> HttpResponse:
    """Two points that are one."""
    told = read_map(request.inquiry)
    first = {"joined": request.GET.get("punt", "")}
    form = MergeForm(request.POST or None, initial=first | request.kept, told=told)
    if form.is_valid():
        with refused_into(form):
            domain.merge(request.inquiry, by=request.participant, **form.cleaned_data)
            messages.success(request, _("Het is nu één punt. Alle stemmen zijn bewaard, en terugdraaien kan altijd."))
            return redirect("systemmap:points", request.inquiry.slug)
    return shown(request, "systemmap/merge.html", {}, form)


def part(request: HttpRequest, id: str) -> HttpResponse:
    """One point that is two after all."""
    taken = get_object_or_404(Merge.objects.select_related("kept", "joined"), inquiry=request.inquiry, id=id)
    if not can_be_named(read_map(request.inquiry), taken):
        raise Http404
    form = PartForm(request.POST or None, initial=request.kept)
    if form.is_valid():
        with refused_into(form):
            domain.part(taken, by=request.participant, **form.cleaned_data)
            messages.success(request, _("Het zijn weer twee punten, met elk hun eigen stemmen."))
            return redirect("systemmap:points", request.inquiry.slug)
    return shown(request, "systemmap/part.html", {"merge": taken}, form)
