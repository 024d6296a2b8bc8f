"""R22: room is kept. What a leader promised is asked after every thirty days, and nobody finds out who said no.

A check is open for two weeks and tells nothing before it closes, so that no moment gives anybody away. From five
answers on it says something, and never so much that the answers of others follow from one's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from wijwerken.method.due import Pause, due, has_run_out
from wijwerken.method.promises import Ending
from wijwerken.method.refusal import Refusal
from wijwerken.method.words import _

EVERY = timedelta(days=30)
OPEN_FOR = timedelta(days=14)
FEWEST = 5
FEWEST_APART = 3
"""So many people must have said the rarer answer before the answers are counted out: with one or two, who is
among them would know what all the others said."""

YES, NO = "yes", "no"


class Item(StrEnum):
    """What a check leaves on the leader's page until it is answered in words."""

    NOT_GIVEN = "not_given"
    TALK = "talk"


@dataclass(frozen=True)
class Check:
    """One check that was closed: how many answered, and how many of them said no."""

    number: int
    answers: int
    noes: int

    @property
    def is_small(self) -> bool:
        """Under five answers, however many are covered: nothing of it may be told."""
        return self.answers < FEWEST


def asked_at(since: datetime, number: int, pauses: Iterable[Pause] = ()) -> datetime | None:
    """R22, R23: when the check of this number (from 1) is asked; None while a pause holds it up."""
    return due(since, EVERY * number, pauses)


def closes_at(since: datetime, number: int, pauses: Iterable[Pause] = ()) -> datetime | None:
    """R22, R23: when it closes."""
    return due(since, EVERY * number + OPEN_FOR, pauses)


def running(since: datetime, now: datetime, pauses: Sequence[Pause] = ()) -> int | None:
    """R22: the number of the check that can be answered now; none in between, and none while a pause lasts."""
    if pauses and pauses[-1].end is None:
        return None
    number = closed(since, now, pauses) + 1
    return number if has_run_out(since, EVERY * number, now, pauses) else None


def closed(since: datetime, now: datetime, pauses: Sequence[Pause] = ()) -> int:
    """R22: how many checks were closed by now."""
    number = 0
    while has_run_out(since, EVERY * (number + 1) + OPEN_FOR, now, pauses):
        number += 1
    return number


def items(checks: Iterable[Check]) -> tuple[tuple[int, Item], ...]:
    """R22: what the closed checks, numbered from 1 without gaps, leave on the leader's page, with their numbers.

    Two running in which somebody said no: the room is not given. Where either has under five answers (as it must
    where fewer than five are covered) "talk about the room" comes at every second check whatever was answered,
    so that it tells nothing.
    """
    found: list[tuple[int, Item]] = []
    before: Check | None = None
    for check in checks:
        if before is not None:
            if before.is_small or check.is_small:
                if check.number % 2 == 0:
                    found.append((check.number, Item.TALK))
            elif before.noes and check.noes:
                found.append((check.number, Item.NOT_GIVEN))
        before = check
    return tuple(found)


def open_item(checks: Iterable[Check], answered: Iterable[int]) -> tuple[int, Item] | None:
    """R22: the latest item that was not answered in words; an answer settles all that lay there until then."""
    last = max(answered, default=0)
    waiting = [item for item in items(checks) if item[0] > last]
    return waiting[-1] if waiting else None


def most_say(yes: int, no: int) -> str | None:
    """R11, R22: only what most say, where the rarer answer is too rare to count out; None where it is not."""
    if min(yes, no) >= FEWEST_APART:
        return None
    return YES if yes > no else NO


def has_lapsed(ending: Ending | None, *, is_late: bool, was_replaced: bool) -> bool:
    """R22: whether a promise no longer carries what rests on it: late, not kept, or ended without a next one."""
    return is_late if ending is None else not was_replaced


def require_covered(*, is_covered: bool) -> None:
    """R22: whoever a leader covers is asked, and nobody else."""
    if not is_covered:
        raise Refusal(
            _("Deze vraag is voor de mensen voor wie deze belofte geldt."),
            rule="R22",
            who=_("Geldt de belofte ook voor jou? Zeg dat dan eerst, op de bladzijde van die leider."),
        )


def require_running(number: int | None) -> None:
    """R22: a check is answered while it is open."""
    if number is None:
        raise Refusal(
            _("Deze vraag staat nu niet open. We stellen hem elke dertig dagen."),
            rule="R22",
            who=_("Wil je nu iets zeggen? Dat kan altijd, met je naam erbij."),
        )


def require_not_answered(*, has_answered: bool) -> None:
    """R22: nobody can see or change what was answered, not even who answered it."""
    if has_answered:
        raise Refusal(
            _("Je gaf deze keer al antwoord. Niemand kan nog zien wat je zei, ook jij niet."),
            rule="R22",
            who=_("Over dertig dagen vragen we het opnieuw."),
        )


def require_own(*, is_own: bool) -> None:
    """R22: nobody gives room, or answers for it, in a leader's place."""
    if not is_own:
        raise Refusal(
            _("Dit is van iemand anders. Alleen wie het beloofde zegt er zelf iets over."),
            rule="R22",
            who=_("Stel een vraag met je naam erbij. Die komt op de bladzijde van die leider."),
        )


def require_no_circle(*, would_rest_on_itself: bool) -> None:
    """R22: backing rests on the one above it, never on itself in a roundabout way."""
    if would_rest_on_itself:
        raise Refusal(
            _("Dan rust jouw belofte op zichzelf. Kies de belofte van wie boven jou staat."), rule="R22", who=_("Jij.")
        )
