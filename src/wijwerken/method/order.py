"""R3: equal voices. Contributions stand in order of time, need or chance; never by author."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum
from itertools import groupby
from random import Random
from typing import TypeVar

Thing = TypeVar("Thing")


class Order(StrEnum):
    """The orders there are. There is none by author, and none by title, duty or number of votes."""

    TIME = "time"
    NEED = "need"
    CHANCE = "chance"


class Origin(StrEnum):
    """R3: what a statement shows of where it comes from, instead of its writer's duty."""

    STORY = "story"
    WRITTEN = "written"
    IMPORTED = "imported"


def shuffled_by_day(words: Iterable[tuple[datetime, Thing]], random: Random) -> list[tuple[date, list[Thing]]]:
    """R12: words that go with an answer, newest day first and shuffled within the day, so that no time tells who."""
    by_day = sorted(((at.date(), thing) for at, thing in words), key=lambda pair: pair[0], reverse=True)
    days = [(day, [thing for _day, thing in group]) for day, group in groupby(by_day, key=lambda pair: pair[0])]
    for _day, things in days:
        random.shuffle(things)
    return days


def by_chance(things: Iterable[Thing], seed: str) -> list[Thing]:
    """R3: an order by chance that stays the same for one seed (one reader, one day), so that a page stands still."""
    drawn = list(things)
    Random(seed).shuffle(drawn)
    return drawn
