"""What every page of an inquiry knows: its question, its path, its pages."""

from django.http import HttpRequest
from django.urls import reverse

from .path import open_places, path_of, steps_of
from .queries import canvas_of


def inquiry(request: HttpRequest) -> dict[str, object]:
    """Two queries within an inquiry, none elsewhere."""
    current = getattr(request, "inquiry", None)
    if current is None:
        return {}
    return {
        "inquiry": current,
        "participant": request.participant,
        "canvas": canvas_of(current),
        "path": path_of(current),
        "path_steps": steps_of(current),
        "places": [(place.label, reverse(place.view, args=[current.slug])) for place in open_places(current)],
    }
