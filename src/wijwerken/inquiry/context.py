"""What every page of an inquiry knows: its question, its path, its pages."""

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from .domain.pauses import running_pause
from .path import open_places, path_of, steps_of
from .queries import canvas_of


def inquiry(request: HttpRequest) -> dict[str, object]:
    """Two queries within an inquiry, one more while it stands still, none elsewhere."""
    current = getattr(request, "inquiry", None)
    if current is None:
        return {}
    source = getattr(request, "source", None)
    return {
        "inquiry": current,
        "participant": request.participant if request.participant is not source else None,
        "source": source,
        "canvas": canvas_of(current),
        "path": path_of(current),
        "standing_still": running_pause(current),
        "path_steps": steps_of(current),
        "places": [
            (place.label, reverse(place.view, args=[current.slug]))
            for place in open_places(current, request.participant)
        ],
        "pause_url": reverse("inquiry:pause", args=[current.slug]),
        "always": [
            (_("Even stilstaan"), reverse("inquiry:pause", args=[current.slug])),
            (_("Wat mag er verborgen worden, en door wie"), reverse("inquiry:hidden", args=[current.slug])),
        ],
    }
