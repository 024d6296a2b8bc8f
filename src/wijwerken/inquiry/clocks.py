"""Days that somebody agreed on, as clocks that a pause stops (R23)."""

from datetime import date, datetime, time

from django.utils import timezone

from wijwerken.method.due import due, has_run_out, until
from wijwerken.web import clock

from .models import Inquiry
from .path import path_of
from .registry import Ticking


def end_of(day: date) -> datetime:
    """What is due on a day is late when the whole day is over."""
    return timezone.make_aware(datetime.combine(day, time.max))


def is_over(inquiry: Inquiry, since: datetime, day: date) -> bool:
    """Whether a day, agreed on at `since`, is over; the pauses since then move it along."""
    return has_run_out(since, until(since, end_of(day)), clock.now(), path_of(inquiry).pauses)


def moved_along(inquiry: Inquiry, since: datetime, day: date) -> date | None:
    """The day it has become by the pauses since then; None while one holds it up."""
    end = due(since, until(since, end_of(day)), path_of(inquiry).pauses)
    return timezone.localdate(end) if end else None


def ticking(title: str, since: datetime, day: date, url: str = "") -> Ticking:
    """A day that was agreed on, for the page of a pause."""
    return Ticking(title, since, until(since, end_of(day)), url)
