"""The clocks of this room that run, for the page on which they stand still (R23)."""

from collections.abc import Iterable

from django.urls import reverse
from django.utils.translation import gettext as _

from wijwerken.inquiry.models import Inquiry
from wijwerken.inquiry.registry import Ticking, registry
from wijwerken.method.due import days
from wijwerken.method.reading import State

from .queries import newest_readings
from .standing import Clock, standing_of


@registry.ticks
def reading_back(inquiry: Inquiry) -> Iterable[Ticking]:
    """The time in which tellers read back (R1): the first of them; how many wait is nobody's to count (R11)."""
    clock = Clock.of(inquiry)
    waiting = [
        reading.offered_at
        for reading in newest_readings(fragment__inquiry=inquiry, offered_at__isnull=False)
        if standing_of(reading, clock) is State.OFFERED
    ]
    if waiting:
        url = reverse("stories:list", args=[inquiry.slug])
        yield Ticking(_("Teruglezen van wat mensen vertelden"), min(waiting), days(inquiry.silent_days), url)
