"""R23: a pause is a pause. All clocks stop and later run on from where they were."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True)
class Pause:
    """A stretch in which every clock stands still; `end` is None while it lasts."""

    start: datetime
    end: datetime | None = None


def due(start: datetime, length: timedelta, pauses: Iterable[Pause] = ()) -> datetime | None:
    """When a clock of `length`, started at `start`, has run out (R23).

    None as long as a pause that has no end yet holds it up: nobody knows the day.
    Overlapping pauses stop the clock once. The only sum of time in the application.
    """
    end = start + length
    for pause in sorted(pauses, key=lambda pause: pause.start):
        if pause.start >= end:
            break
        if pause.end is None:
            return None
        held_from = max(pause.start, start)
        if pause.end > held_from:
            end += pause.end - held_from
            start = pause.end
    return end


def days(number: int) -> timedelta:
    """The length of a clock of so many days."""
    return timedelta(days=number)


def until(start: datetime, by_when: datetime) -> timedelta:
    """The length of a clock of which the end was agreed on, as it was then."""
    return by_when - start


def days_left(start: datetime, length: timedelta, now: datetime, pauses: Iterable[Pause] = ()) -> int:
    """The days that are left at `now` of a clock, a begun one counted; while a pause lasts they stay the same (R23)."""
    known = tuple(pauses)
    end = due(start, length, [pause for pause in known if pause.end is not None])
    assert end is not None  # none of these lasts
    held = [max(start, pause.start) for pause in known if pause.end is None and pause.start < end]
    return max(0, -(-(end - min([now, *held])) // timedelta(days=1)))


def has_run_out(start: datetime, length: timedelta, now: datetime, pauses: Iterable[Pause] = ()) -> bool:
    """Whether a clock of `length`, started at `start`, has run out by `now` (R23)."""
    end = due(start, length, pauses)
    return end is not None and now >= end
