"""From the plain data of Oeverdam to acts. Each room puts what happened in it on the calendar of the village."""

from . import (
    around,
    backing,
    by_the_door,
    closings,
    deeds,
    directions,
    frames,
    ideas,
    insights,
    learning,
    now,
    pauses,
    people,
    perspectives,
    plans,
    process,
    stories,
    tables,
)

ROOMS = (
    people,
    frames,
    backing,
    process,
    stories,
    pauses,
    tables,
    around,
    perspectives,
    insights,
    ideas,
    directions,
    plans,
    deeds,
    learning,
    closings,
    now,
    by_the_door,
)

__all__ = ["ROOMS"]
