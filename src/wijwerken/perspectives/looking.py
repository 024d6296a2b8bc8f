"""The landscape as it is kept: computed when enough changed, and otherwise shown as it stood (R11)."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from django.db import transaction

from wijwerken.inquiry.models import Inquiry
from wijwerken.maths.landscape.directions import bridging_statements, directions
from wijwerken.maths.landscape.picture import Landscape, landscape
from wijwerken.maths.responses import Responses
from wijwerken.maths.shares import divides, most_even, shared
from wijwerken.web import clock

from .drawing import WIDTH, frame_of, hills, profile
from .matrix import imported_responses
from .models import Import, LandscapeSnapshot

KEPT = 30  # statements of each list
MARKS = 3  # statements on each end of a direction


def renew_landscape(inquiry: Inquiry, source: Import) -> LandscapeSnapshot:
    """The landscape of an import: its answers never change, so it is computed once."""
    return keep(inquiry, source.hash, imported_responses(source))


def keep(inquiry: Inquiry, input_hash: str, responses: Responses) -> LandscapeSnapshot:
    """Compute and keep, turned like the one before, so that people recognise yesterday's picture."""
    with transaction.atomic():
        before = LandscapeSnapshot.objects.filter(pk=inquiry.pk).first()
        if before and before.input_hash == input_hash:
            return before
        earlier = (
            {id: (across, along) for id, (_mean, across, along) in before.result["model"].items()} if before else None
        )
        result = result_of(responses, earlier, inquiry.circle_limit)
        return LandscapeSnapshot.objects.update_or_create(
            inquiry=inquiry,
            defaults={"input_hash": input_hash, "result": result, "made_at": clock.now()},
        )[0]


def result_of(responses: Responses, earlier: Mapping[str, tuple[float, float]] | None, limit: int) -> dict[str, Any]:
    """All that a page needs, as plain values, without anybody's place."""
    found = landscape(responses, earlier)
    frame = frame_of(found.places)
    spread = np.cov(found.places.T) if len(found.places) > 1 else np.eye(2)
    split = divides(responses, found.groups)
    return {
        "shared": [[one.share.statement, one.answer] for one in shared(responses, found.groups)[:KEPT]],
        "divides": [one.share.statement for one in split[:KEPT]],
        "most_even": [one.share.statement for one in most_even(responses)[:KEPT]],
        "bridges": [one.share.statement for one in bridging_statements(found)[:KEPT]],
        "model": {
            statement: [round(float(found.means[index]), 4), *(round(float(part), 4) for part in found.loadings[index])]
            for index, statement in enumerate(responses.statements)
        },
        "noise": float(found.noise),
        "spread": (spread + 1e-4 * np.eye(2)).tolist(),
        "middle": found.places.mean(axis=0).tolist(),
        "frame": [*frame.middle, frame.scale],
        "hills": hills(found.places, frame, limit),
        "axes": axes_of(found, frame.middle, frame.scale),
        "stability": found.stability.value if found.stability else None,
        "groups": groups_of(found),
    }


def axes_of(found: Landscape, middle: tuple[float, float], scale: float) -> list[dict[str, Any]]:
    """The directions in which people surely differ, each with the statements at its ends and its hill."""
    told = []
    for axis, direction in enumerate(directions(found)):
        if not direction.far and not direction.near:
            continue
        half = WIDTH / 2 / scale
        told.append(
            {
                "axis": axis,
                "far": [leaning.statement for leaning in direction.far[:MARKS]],
                "near": [leaning.statement for leaning in direction.near[:MARKS]],
                "hill": profile(found.places[:, axis], middle[axis] - half, middle[axis] + half),
            }
        )
    return told


def groups_of(found: Landscape) -> dict[str, Any] | None:
    """Who is in which group, and where each group lies; None where groups are not firm."""
    if found.groups is None:
        return None
    number = int(found.groups.max()) + 1
    return {
        "of": {
            person: int(group) for person, group in zip(found.responses.people, found.groups, strict=True) if group >= 0
        },
        "places": [found.places[found.groups == group].mean(axis=0).tolist() for group in range(number)],
        "says": [said_by(found, group, number) for group in range(number)],
    }


def said_by(found: Landscape, group: int, number: int) -> str:
    """The statement that this group agrees with most beyond what others do."""
    counts = [found.responses.counted(answer, found.groups, number) for answer in (1, 0, -1)]
    agrees, seen = counts[0], sum(counts)
    others = np.arange(number) != group
    own = (agrees[group] + 1) / (seen[group] + 2)
    rest = (agrees[others].sum(axis=0) + 1) / (seen[others].sum(axis=0) + 2)
    enough = seen[group] >= max(5, seen[group].max() / 5)
    return found.responses.statements[int(np.argmax(np.where(enough, own - rest, -1)))]
