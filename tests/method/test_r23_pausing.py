"""R23 and R25: who calls a pause, what it stops, and what going on asks for."""

from datetime import UTC, datetime, timedelta

import pytest

from wijwerken.method.due import Pause, days_left
from wijwerken.method.pausing import (
    require_decides,
    require_may_pause,
    require_paused,
    require_words,
    unmet_for_restart,
)
from wijwerken.method.phases import Path, PathEntry, Phase, Step
from wijwerken.method.refusal import Refusal

NOON = datetime(2026, 5, 13, 12, tzinfo=UTC)
STILL = Path((PathEntry(Step.OPENED, Phase.EXPLORATION, NOON), PathEntry(Step.PAUSED, Phase.EXPLORATION, NOON)))
GOING = Path((*STILL.entries, PathEntry(Step.RESTARTED, Phase.EXPLORATION, NOON + timedelta(days=3))))
A_WEEK = timedelta(days=7)


def days_after(number: float) -> datetime:
    return NOON + timedelta(days=number)


def test_r23_one_facilitator_pauses_alone():
    require_may_pause(facilitates=True, line_authority=False)


def test_r23_others_ask_a_facilitator():
    with pytest.raises(Refusal) as refused:
        require_may_pause(facilitates=False, line_authority=False)

    assert refused.value.rule == "R23"
    assert "Vragen mag iedereen" in refused.value.who


def test_r25_who_has_line_authority_does_not_pause_alone_not_even_as_a_facilitator():
    with pytest.raises(Refusal) as refused:
        require_may_pause(facilitates=True, line_authority=True)

    assert refused.value.rule == "R25"


def test_r23_a_pause_is_said_in_words():
    with pytest.raises(Refusal):
        require_words("  \n ")


def test_r23_nothing_is_decided_while_a_pause_lasts_but_going_on():
    with pytest.raises(Refusal):
        require_decides(STILL)
    require_decides(STILL, lifts_pause=True)
    require_decides(GOING)


def test_r23_what_belongs_to_a_pause_happens_in_one():
    require_paused(STILL)
    with pytest.raises(Refusal):
        require_paused(GOING)


@pytest.mark.parametrize(
    ("looked_back", "has_companion", "companion_was_there", "lacking"),
    [
        (False, False, False, 1),
        (True, False, False, 0),
        (True, True, False, 1),
        (True, True, True, 0),
    ],
)
def test_r23_going_on_asks_for_looking_back_with_the_companion_where_there_is_one(
    looked_back, has_companion, companion_was_there, lacking
):
    unmet = unmet_for_restart(
        looked_back=looked_back, has_companion=has_companion, companion_was_there=companion_was_there
    )

    assert len(unmet) == lacking
    assert all(one.who for one in unmet)


def test_r23_the_days_that_are_left_stay_the_same_while_a_pause_lasts():
    lasts = [Pause(days_after(2))]

    assert [days_left(NOON, A_WEEK, days_after(day), lasts) for day in (1, 2, 3, 40)] == [6, 5, 5, 5]


def test_r23_after_a_pause_the_days_run_on_from_where_they_were():
    ended = [Pause(days_after(2), days_after(30))]

    assert [days_left(NOON, A_WEEK, days_after(day), ended) for day in (30, 31, 34.5, 35, 36)] == [5, 4, 1, 0, 0]


def test_r23_a_clock_that_begins_in_a_pause_waits_for_its_end():
    lasts = [Pause(NOON)]

    assert days_left(days_after(1), A_WEEK, days_after(20), lasts) == 7
