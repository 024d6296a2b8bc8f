"""R7: the core group. At least three participants, more than half of them society.

Who leaves or is erased is simply no longer among the members; who twice does not answer is out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from wijwerken.method.due import Pause, due, has_run_out
from wijwerken.method.refusal import Refusal, Unmet
from wijwerken.method.words import _

SMALLEST = 3
MISSES_THAT_END_IT = 2
A_WEEK = timedelta(days=7)

WHO_TAKES_IN = _("Wie in de kerngroep zit vraagt iemand erbij. Die zegt zelf ja.")


@dataclass(frozen=True)
class Member:
    """A participant in the core group.

    `society`: without the host duty; `misses`: calls missed in a row; `since`: whoever joined while a proposal
    already lay there has as long to answer as everybody else.
    """

    id: str
    society: bool
    misses: int = 0
    since: datetime | None = None


def still_in(members: Iterable[Member]) -> tuple[Member, ...]:
    """The members who did not miss two calls in a row."""
    return tuple(member for member in members if member.misses < MISSES_THAT_END_IT)


def unmet_for_core_group(members: Iterable[Member]) -> tuple[Unmet, ...]:
    """What these members lack to decide as a core group; empty when nothing."""
    present = still_in(members)
    unmet = []
    if len(present) < SMALLEST:
        unmet.append(
            Unmet(
                _("De kerngroep heeft minstens drie mensen nodig. Nu zijn het er %(now)s."),
                "R7",
                WHO_TAKES_IN,
                {"now": len(present)},
            )
        )
    if not has_society_majority(present):
        unmet.append(
            Unmet(
                _("Meer dan de helft van de kerngroep komt uit de samenleving. Dat is nu niet zo."),
                "R7",
                WHO_TAKES_IN,
            )
        )
    return tuple(unmet)


def has_society_majority(members: Sequence[Member]) -> bool:
    """Whether more than half of them are society."""
    return 2 * sum(member.society for member in members) > len(members)


def is_core_group(members: Iterable[Member]) -> bool:
    return not unmet_for_core_group(members)


def require_core_group(members: Iterable[Member]) -> None:
    """R7: under three, or without its majority of society, a core group can only take people in."""
    unmet = unmet_for_core_group(members)
    if unmet:
        raise Refusal(unmet[0].message, rule="R7", who=unmet[0].who, unmet=unmet, **unmet[0].params)


def after_call(members: Iterable[Member], answered: Iterable[str]) -> tuple[Member, ...]:
    """The members after a call that ran out: who answered starts afresh, who did not has one miss more."""
    heard = set(answered)
    return tuple(replace(member, misses=0 if member.id in heard else member.misses + 1) for member in members)


def nominee_joins(
    members: Iterable[Member],
    *,
    said_yes: bool,
    agreed: Iterable[str],
    objected: Iterable[str],
    nominated_at: datetime,
    now: datetime,
    pauses: Iterable[Pause] = (),
) -> bool:
    """R7: a nominee who says yes joins unless a member objects within seven days.

    When every member already agreed there is nothing to wait for. `agreed` and `objected` are member ids.
    """
    ids = {member.id for member in still_in(members)}
    if not said_yes or not ids or ids & set(objected):
        return False
    return ids <= set(agreed) or has_run_out(nominated_at, A_WEEK, now, pauses)


def joins_on(nominated_at: datetime, pauses: Iterable[Pause] = ()) -> datetime | None:
    """R7: when a nominee who said yes joins, if no member objects; None while a pause holds the clock."""
    return due(nominated_at, A_WEEK, pauses)


def require_objection_with_reason(agrees: bool, reason: str) -> None:
    """An objection to somebody joining has its reason, so that it can be talked about."""
    if not agrees and not reason.strip():
        raise Refusal(
            _("Zeg erbij waarom je bezwaar hebt. Wie gevraagd werd leest het."),
            rule="R7",
            who=_("Jij zelf: een paar woorden zijn genoeg."),
        )


def first_volunteers(volunteers: Iterable[Member]) -> tuple[Member, ...]:
    """R7: with nobody left, the first three who volunteer and make the majority. Empty until there are three.

    `volunteers` in the order in which they came; of people with the host duty only the first fits.
    """
    chosen: list[Member] = []
    for volunteer in volunteers:
        hosts = sum(not member.society for member in chosen)
        if volunteer.society or hosts == 0:
            chosen.append(volunteer)
        if len(chosen) == SMALLEST:
            return tuple(chosen)
    return ()
