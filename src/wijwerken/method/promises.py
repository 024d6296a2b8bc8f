"""R20: promises are kept in sight. Each has a maker and a date, and ends in words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from enum import StrEnum

from wijwerken.method.due import Pause, due, has_run_out
from wijwerken.method.refusal import Refusal
from wijwerken.method.words import _

RHYTHM_DAYS = 30


class Ending(StrEnum):
    """How a promise ends."""

    KEPT = "kept"
    CHANGED = "changed"
    NOT_KEPT = "not_kept"


class Wake(StrEnum):
    """What a sleeping deed asks its owners."""

    GO_ON = "go_on"
    HAND_OVER = "hand_over"
    STOP = "stop"


def require_promise(*, maker: str, by_when: date | None) -> None:
    """R20: every promise has a maker and a date."""
    if not maker.strip() or by_when is None:
        raise Refusal(_("Een toezegging heeft een naam en een datum."), rule="R20", who=_("Wie de toezegging doet."))


def require_still_to_come(by_when: date, today: date) -> None:
    """R20: what is promised lies ahead."""
    if by_when < today:
        raise Refusal(
            _("Die dag is al voorbij. Kies een dag die nog komt."), rule="R20", who=_("Wie de toezegging doet.")
        )


def require_ending(ending: Ending, reason: str) -> None:
    """R20: kept, changed with a reason, or not kept with a reason."""
    if ending is not Ending.KEPT and not reason.strip():
        raise Refusal(_("Zeg erbij waarom het anders ging."), rule="R20", who=_("Wie de toezegging deed."))


def is_late(
    promised_at: datetime, by_when: datetime, now: datetime, *, has_ended: bool, pauses: Iterable[Pause] = ()
) -> bool:
    """R20: whether a promise shows as late; a pause moves its date along (R23)."""
    return not has_ended and has_run_out(promised_at, by_when - promised_at, now, pauses)


def sleeps_from(last_news: datetime, rhythm_days: int = RHYTHM_DAYS, pauses: Iterable[Pause] = ()) -> datetime | None:
    """R20: when a deed without news falls asleep and asks its owners; None while a pause holds the clock."""
    return due(last_news, timedelta(days=rhythm_days), pauses)


def is_asleep(last_news: datetime, now: datetime, rhythm_days: int = RHYTHM_DAYS, pauses: Iterable[Pause] = ()) -> bool:
    """R20: whether a deed sleeps: no news for its agreed rhythm."""
    return has_run_out(last_news, timedelta(days=rhythm_days), now, pauses)


def due_of(promised_at: datetime, by_when: datetime, pauses: Iterable[Pause] = ()) -> datetime | None:
    """R20, R23: the day of a promise, moved along by the pauses since; None while one lasts that holds it up."""
    return due(promised_at, by_when - promised_at, pauses)


def require_may_end(*, is_maker: bool, has_ended: bool) -> None:
    """R20: who made a promise says how it ended, once."""
    if not is_maker:
        raise Refusal(
            _("Hoe een toezegging afliep, zegt wie haar deed."),
            rule="R20",
            who=_("Vraag het die persoon, met je naam erbij."),
        )
    if has_ended:
        raise Refusal(_("Deze toezegging is al afgelopen."), rule="R20", who=_("Je kunt wel een nieuwe doen."))
