"""Where points stand, kept so that people recognise yesterday's map."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from json import dumps

from django.db import OperationalError, transaction

from wijwerken.maths.systemmap.grid import Place
from wijwerken.maths.systemmap.layout import layout
from wijwerken.web import clock

from .looks import Look, Seen, seen
from .models import MapSnapshot
from .queries import Map

Kept = dict[str, dict[str, list[float]]]  # look → point → [row, column]


@dataclass(frozen=True)
class Places:
    """A place for every point that some look draws, by label, and since when they stand so."""

    of: Mapping[Look, Mapping[str, Place]]
    since: datetime


def places_of(told: Map) -> Places:
    """The stored places; computed anew, anchored to the stored ones, only when what is drawn has changed."""
    views = {look: seen(look, told.bundles) for look in Look}
    state = hash_of(told, views)
    snapshot = MapSnapshot.objects.filter(inquiry=told.inquiry).first()
    if snapshot is None or snapshot.input_hash != state:
        snapshot = renewed(told, views, snapshot, state)
    return Places({look: by_label(told, snapshot.places.get(look, {})) for look in Look}, snapshot.made_at)


def renewed(told: Map, views: Mapping[Look, Seen], snapshot: MapSnapshot | None, state: str) -> MapSnapshot:
    """Lay out and store. Where another writer holds the door the page shows what it computed all the same."""
    kept = laid_out(told, views, snapshot.places if snapshot else {})
    fresh = {"input_hash": state, "places": kept, "made_at": clock.now()}
    try:
        with transaction.atomic():
            return MapSnapshot.objects.update_or_create(inquiry=told.inquiry, defaults=fresh)[0]
    except OperationalError:
        return MapSnapshot(inquiry=told.inquiry, **fresh)


def laid_out(told: Map, views: Mapping[Look, Seen], stored: Kept) -> Kept:
    """New places beside all stored ones: who is off the map for a while finds the old place again.

    What few told is anchored to what most told, so that a point stands in the same place in both.
    """
    kept: Kept = {}
    for look, view in views.items():
        anchors = by_label(told, {**kept.get(Look.MOST, {}), **stored.get(look, {})})
        found = layout(view.bundles, anchors)
        places = {told.by_label[label].id: [place.row, place.column] for label, place in found.items()}
        kept[look] = {**stored.get(look, {}), **places}
    return kept


def by_label(told: Map, places: Mapping[str, list[float]]) -> dict[str, Place]:
    return {told.points[id].label: Place(int(row), column) for id, (row, column) in places.items() if id in told.points}


def hash_of(told: Map, views: Mapping[Look, Seen]) -> str:
    """SHA-256 of all that decides where points stand: per look its lines by id, with how many told them."""
    ids = told.by_label
    lines = {
        look: sorted([ids[line.cause].id, ids[line.effect].id, line.people] for line in view.bundles)
        for look, view in views.items()
    }
    return sha256(dumps(lines, sort_keys=True).encode()).hexdigest()
