"""R1: confirmed first. What somebody told counts only when they say that it was understood.

A reading is "this is how I understood you". Its teller answers, at any time and again; the newest answer is the
one that holds. A correction is a next reading: the old one stops at once, the new one counts when its teller
says right to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from wijwerken.method.due import Pause, due, has_run_out
from wijwerken.method.refusal import Refusal
from wijwerken.method.words import _

SILENT_DAYS = 21
FEWEST_SILENT_DAYS = 7
MOST_SILENT_DAYS = 60

THE_TELLER = _("Alleen wie het vertelde kan dit zeggen.")


class State(StrEnum):
    """Where a reading stands."""

    DRAFT = "draft"
    OFFERED = "offered"
    CONFIRMED = "confirmed"
    PROVISIONAL = "provisional"
    """Right, said a provisional source; it counts as soon as they entered a code."""
    AMENDED = "amended"
    """Partly right: it stopped; what counts is the corrected reading, once confirmed."""
    DISPUTED = "disputed"
    """Not right: both readings stand side by side, neither counts."""
    WITHHELD = "withheld"
    WITHDRAWN = "withdrawn"
    SILENT = "silent"
    IMPORTED = "imported"


class Answer(StrEnum):
    """What a teller says to a reading. The four weigh the same."""

    RIGHT = "right"
    PARTLY = "partly"
    NOT_RIGHT = "not_right"
    WITHHELD = "withheld"


class Elsewhere(StrEnum):
    """Whether an imported reading was confirmed by its teller where it came from."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


AFTER = {
    Answer.RIGHT: State.CONFIRMED,
    Answer.PARTLY: State.AMENDED,
    Answer.NOT_RIGHT: State.DISPUTED,
    Answer.WITHHELD: State.WITHHELD,
}


def answered(state: State, answer: Answer, own_words: str = "") -> State:
    """R1: the state after the teller's answer; any answer may follow any other, also after silence."""
    if state is State.DRAFT:
        raise Refusal(
            _("Dit is nog niet klaar om terug te lezen."),
            rule="R1",
            who=_("Wie luisterde leest het eerst terug."),
        )
    if state is State.WITHDRAWN:
        raise Refusal(_("Dit verhaal is teruggenomen."), rule="R1", who=THE_TELLER)
    if state is State.IMPORTED:
        raise Refusal(_("Dit komt uit een ander gesprek. Wie het vertelde is hier niet te vragen."), rule="R1")
    if answer is Answer.PARTLY and not own_words.strip():
        raise Refusal(
            _("Een beetje: wat klopt er wel, en wat niet? Zeg het in je eigen woorden."), rule="R1", who=THE_TELLER
        )
    return AFTER[answer]


def standing(
    *,
    offered_at: datetime | None,
    answers: Sequence[Answer],
    now: datetime,
    silent_days: int = SILENT_DAYS,
    pauses: Iterable[Pause] = (),
    is_withdrawn: bool = False,
    is_provisional: bool = False,
) -> State:
    """R1: where a reading stands, from when it was offered and its teller's answers (oldest first)."""
    if is_withdrawn:
        return State.WITHDRAWN
    if answers:
        after = AFTER[answers[-1]]
        return State.PROVISIONAL if is_provisional and after is State.CONFIRMED else after
    if offered_at is None:
        return State.DRAFT
    if has_run_out(offered_at, timedelta(days=silent_days), now, pauses):
        return State.SILENT
    return State.OFFERED


def counts(state: State) -> bool:
    """R1: only what its teller called right counts. What was imported has a line of its own, see `is_on`."""
    return state is State.CONFIRMED


def is_shown(state: State) -> bool:
    """R1: whether others may read it at all: not before it was offered and answered or went silent."""
    return state in (State.CONFIRMED, State.AMENDED, State.DISPUTED, State.SILENT, State.IMPORTED)


def is_on(state: State, *, born_from_import: bool) -> bool:
    """R1: whether a picture shows it before anybody sets a filter.

    Imported readings only in an inquiry born from an import, and never added to confirmed people.
    """
    return counts(state) or (state is State.IMPORTED and born_from_import)


def silent_on(offered_at: datetime, silent_days: int, pauses: Iterable[Pause] = ()) -> datetime | None:
    """R1: when no answer becomes silence; None while a pause holds the clock."""
    return due(offered_at, timedelta(days=silent_days), pauses)


def is_reminded(offered_at: datetime, now: datetime, silent_days: int, pauses: Iterable[Pause] = ()) -> bool:
    """R1, R23: whether two thirds of the time are over; a pause is no part of it."""
    return has_run_out(offered_at, timedelta(days=silent_days) * 2 / 3, now, pauses)


def require_silent_days(days: int, *, has_story: bool) -> None:
    """R1: seven to sixty days, frozen at the first story."""
    if has_story:
        raise Refusal(_("Er is al verteld. De tijd om te antwoorden blijft zoals hij was."), rule="R1")
    if not FEWEST_SILENT_DAYS <= days <= MOST_SILENT_DAYS:
        raise Refusal(
            _("Geef mensen %(fewest)s tot %(most)s dagen om te antwoorden."),
            rule="R1",
            who=_("Wie de vraag begon kiest het aantal dagen."),
            fewest=FEWEST_SILENT_DAYS,
            most=MOST_SILENT_DAYS,
        )
