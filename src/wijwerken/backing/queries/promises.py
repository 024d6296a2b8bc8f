"""Promises as they stand: open, late, kept, changed, or not kept (R20)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet
from django.utils import timezone

from wijwerken.inquiry.clocks import end_of
from wijwerken.inquiry.models import Inquiry
from wijwerken.inquiry.path import path_of
from wijwerken.method.backing import has_lapsed
from wijwerken.method.due import Pause
from wijwerken.method.promises import Ending, due_of, is_late
from wijwerken.web import clock

from ..models import Promise, PromiseEnd

MOST = 200


@dataclass(frozen=True)
class PromiseShown:
    """A promise and where it stands. `due`: its day, moved along by pauses; None while one holds it up."""

    promise: Promise
    state: str  # open, late, kept, changed, not_kept
    due: datetime | None
    end: PromiseEnd | None
    has_lapsed: bool

    @property
    def is_open(self) -> bool:
        return self.end is None

    @property
    def was_moved(self) -> bool:
        """Whether a pause moved its day."""
        return self.due is None or timezone.localdate(self.due) != self.promise.by_when


def shown_promise(promise: Promise, pauses: Iterable[Pause]) -> PromiseShown:
    end = getattr(promise, "end", None)
    late = is_late(promise.made_at, end_of(promise.by_when), clock.now(), has_ended=end is not None, pauses=pauses)
    ending = Ending(end.kind) if end else None
    return PromiseShown(
        promise=promise,
        state=str(ending) if ending else "late" if late else "open",
        due=due_of(promise.made_at, end_of(promise.by_when), pauses),
        end=end,
        has_lapsed=has_lapsed(ending, is_late=late, was_replaced=ending is Ending.CHANGED),
    )


def with_ends(promises: QuerySet[Promise]) -> QuerySet[Promise]:
    return promises.select_related("end")


def promises_of(inquiry: Inquiry) -> list[PromiseShown]:
    """The promises that are no part of a backing, the first due first; what ended comes last. One query."""
    found = with_ends(inquiry.promises.filter(backing=None)).order_by("by_when", "made_at")[:MOST]
    pauses = path_of(inquiry).pauses
    return sorted((shown_promise(one, pauses) for one in found), key=lambda one: not one.is_open)


def late_promises(inquiry: Inquiry) -> list[PromiseShown]:
    """Every promise whose day is over and that did not end, of a backing or not. One query."""
    pauses = path_of(inquiry).pauses
    still_open = with_ends(inquiry.promises.filter(end=None)).order_by("by_when")[:MOST]
    return [one for one in (shown_promise(made, pauses) for made in still_open) if one.state == "late"]
