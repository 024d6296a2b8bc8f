"""Where a reading stands; always computed from its checks and from time, never stored (R1)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from django.utils import timezone

from wijwerken.inquiry.models import Inquiry
from wijwerken.inquiry.path import path_of
from wijwerken.method.due import due

from .models import Answer, Check, Reading


class State(StrEnum):
    DRAFT = "draft"
    OFFERED = "offered"
    CONFIRMED = "confirmed"
    AMENDED = "amended"
    DISPUTED = "disputed"
    WITHHELD = "withheld"
    WITHDRAWN = "withdrawn"
    SILENT = "silent"


ANSWERED = {
    Answer.RIGHT: State.CONFIRMED,
    Answer.PARTLY: State.AMENDED,
    Answer.NOT_RIGHT: State.DISPUTED,
    Answer.WITHHELD: State.WITHHELD,
}


@dataclass(frozen=True)
class Clock:
    """The time a teller has to answer, read once for a whole page."""

    days: int
    pauses: tuple
    now: datetime

    @classmethod
    def of(cls, inquiry: Inquiry) -> "Clock":
        return cls(inquiry.silent_days, path_of(inquiry).pauses, timezone.now())

    def until(self, offered_at: datetime) -> datetime | None:
        """The last moment before silence; None while a pause holds the clock."""
        return due(offered_at, timedelta(days=self.days), self.pauses)

    def remind_from(self, offered_at: datetime) -> datetime | None:
        """From two thirds on, pages remind."""
        return due(offered_at, timedelta(days=self.days) * 2 / 3, self.pauses)


def last_check(reading: Reading) -> Check | None:
    """The newest answer; of prefetched checks no query."""
    return max(reading.checks.all(), key=lambda check: check.number, default=None)


def standing_of(reading: Reading, clock: Clock | None = None) -> State:
    """The state of the newest reading of a piece."""
    story = reading.fragment.version.story
    if hasattr(story, "withdrawal"):
        return State.WITHDRAWN
    if check := last_check(reading):
        return ANSWERED[check.answer]
    if reading.offered_at is None:
        return State.DRAFT
    clock = clock or Clock.of(reading.fragment.inquiry)
    until = clock.until(reading.offered_at)
    return State.SILENT if until is not None and clock.now >= until else State.OFFERED
