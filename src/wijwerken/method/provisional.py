"""Doors: an open link, and what a browser that came by it may do before it enters a code."""

from __future__ import annotations

from wijwerken.method.refusal import Refusal
from wijwerken.method.words import _

ON_THE_LIST = frozenset({"read", "tell", "respond"})
"""All that a provisional source may do; everything else waits for a code."""

NOT_YET = _("Dit kan als je met een code binnen bent.")
TOO_FAST = _("Zo snel achter elkaar kan het niet, via de open link. Wacht een halve minuut en probeer het dan opnieuw.")
HOW_TO_COUNT = _("Met een code tellen je woorden mee. Wat je al zei komt dan gewoon mee.")


def may_do(act: str, *, is_provisional: bool) -> bool:
    """Doors: a provisional source tells and answers; it does not object, consent, nominate, sign, witness or sit."""
    return not is_provisional or act in ON_THE_LIST


def require_person(*, is_provisional: bool) -> None:
    """Doors: this is for people who entered by a code; a provisional source first makes itself count."""
    if not may_do("anything else", is_provisional=is_provisional):
        raise Refusal(NOT_YET, rule="doors", who=HOW_TO_COUNT)


def require_may_open(*, is_public: bool) -> None:
    """Doors, R12: who comes by an open link reads along, so what only participants read has none."""
    if not is_public:
        raise Refusal(
            _("Deze vraag leest alleen wie meedoet. Een open link is voor iedereen, dus die past hier niet."),
            rule="doors",
            who=_("Een luisteraar kan brieven met een code maken. Daarmee komt iemand wel binnen."),
        )


def require_open(*, is_closed: bool) -> None:
    """Doors: a link that was closed lets nobody in any more; who came by it keeps what they said."""
    if is_closed:
        raise Refusal(
            _("Deze open link is gesloten."),
            rule="doors",
            who=_("Met een code uit een brief of met je e-mailadres kom je nog wel binnen."),
        )


def refilled(drops: float, size: int, seconds_passed: float, seconds_a_drop: float) -> float:
    """Doors: what is in a bucket that loses a drop with every act and slowly fills again, never over its brim."""
    return min(float(size), drops + max(0.0, seconds_passed) / seconds_a_drop)
