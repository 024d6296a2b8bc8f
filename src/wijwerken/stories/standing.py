"""Where a reading stands; always computed from its checks and from time, never stored (R1)."""

from dataclasses import dataclass
from datetime import datetime

from wijwerken.inquiry.models import Inquiry
from wijwerken.inquiry.path import path_of
from wijwerken.method.due import Pause
from wijwerken.method.reading import Answer, State, is_reminded, silent_on, standing
from wijwerken.web import clock

from .models import Check, Reading


@dataclass(frozen=True)
class Clock:
    """The time a teller has to answer, read once for a whole page."""

    days: int
    pauses: tuple[Pause, ...]
    now: datetime

    @classmethod
    def of(cls, inquiry: Inquiry) -> "Clock":
        return cls(inquiry.silent_days, path_of(inquiry).pauses, clock.now())

    def until(self, offered_at: datetime) -> datetime | None:
        """The last moment before silence; None while a pause holds the clock."""
        return silent_on(offered_at, self.days, self.pauses)

    def reminds(self, offered_at: datetime) -> bool:
        """From two thirds on, pages remind."""
        return is_reminded(offered_at, self.now, self.days, self.pauses)


def last_check(reading: Reading) -> Check | None:
    """The newest answer; of prefetched checks no query."""
    return max(reading.checks.all(), key=lambda check: check.number, default=None)


def standing_of(reading: Reading, clock: Clock | None = None) -> State:
    """The state of the newest reading of a piece."""
    clock = clock or Clock.of(reading.fragment.inquiry)
    story = reading.fragment.version.story
    check = last_check(reading)
    return standing(
        offered_at=reading.offered_at,
        answers=[Answer(check.answer)] if check else [],
        now=clock.now,
        silent_days=clock.days,
        pauses=clock.pauses,
        is_withdrawn=hasattr(story, "withdrawal"),
        is_provisional=story.teller is not None and story.teller.is_provisional,
    )
