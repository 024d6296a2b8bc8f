"""R23: "this person needs help now". A hand-over outside the inquiry: with permission, to a named contact, by a day.

It is on no map, in no trail and in no export; who made it and who took it over see it, nobody else. A pause does not
stop it.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from wijwerken.method.refusal import Refusal
from wijwerken.method.words import _


class Permission(StrEnum):
    """What the person says when asked: may I call somebody for you?"""

    CALL = "call"
    SELF = "self"
    NO = "no"


def require_permission(permission: str, *, how: str) -> None:
    """R23: nothing is handed on without a yes, and how that was said is kept with it."""
    if permission != Permission.CALL:
        raise Refusal(
            _("Zonder ja van deze mens geven we niets door."),
            rule="R23",
            who=_("Deze mens zelf. Is er gevaar op dit moment, bel dan 112."),
        )
    if not how.strip():
        raise Refusal(
            _("Schrijf erbij hoe het ja gegeven werd. Een paar woorden is genoeg."), rule="R23", who=_("Jij zelf.")
        )


def require_day_to_come(by_day: date, today: date) -> None:
    """R23: a hand-over has a day, and it still comes."""
    if by_day < today:
        raise Refusal(_("Die dag is al voorbij. Kies vandaag of een dag die nog komt."), rule="R23", who=_("Jij zelf."))


def is_late(by_day: date, today: date, *, is_done: bool) -> bool:
    """R23: whether it shows as late to who made it; no pause moves this day."""
    return not is_done and today > by_day


def may_see(viewer: str, *, maker: str | None, taker: str | None) -> bool:
    """R23: who made it and who took it over, nobody else; no duty opens it."""
    return bool(viewer) and viewer in (maker, taker)
