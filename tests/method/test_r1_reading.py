from datetime import datetime, timedelta

import pytest

from wijwerken.method import reading
from wijwerken.method.due import Pause
from wijwerken.method.reading import Answer, State
from wijwerken.method.refusal import Refusal

MONDAY = datetime(2030, 4, 1, 9)
DAY = timedelta(days=1)


def standing(*answers, day=0, offered=True, **more):
    return reading.standing(offered_at=MONDAY if offered else None, answers=answers, now=MONDAY + day * DAY, **more)


def test_r1_a_reading_is_draft_until_it_is_offered():
    assert standing(offered=False) is State.DRAFT
    assert standing() is State.OFFERED


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        (Answer.RIGHT, State.CONFIRMED),
        (Answer.PARTLY, State.AMENDED),
        (Answer.NOT_RIGHT, State.DISPUTED),
        (Answer.WITHHELD, State.WITHHELD),
    ],
)
def test_r1_the_tellers_answer_decides(answer, state):
    assert reading.answered(State.OFFERED, answer, "Zo niet.") is state
    assert standing(answer) is state


def test_r1_only_a_confirmed_reading_counts():
    assert [state for state in State if reading.counts(state)] == [State.CONFIRMED]


def test_r1_the_newest_answer_holds_and_may_come_after_silence():
    assert standing(Answer.RIGHT, Answer.NOT_RIGHT) is State.DISPUTED
    assert standing(Answer.NOT_RIGHT, Answer.RIGHT, day=99) is State.CONFIRMED
    assert reading.answered(State.SILENT, Answer.RIGHT) is State.CONFIRMED
    assert reading.answered(State.CONFIRMED, Answer.WITHHELD) is State.WITHHELD


def test_r1_partly_asks_for_own_words():
    with pytest.raises(Refusal):
        reading.answered(State.OFFERED, Answer.PARTLY, " ")


@pytest.mark.parametrize("state", [State.DRAFT, State.WITHDRAWN, State.IMPORTED])
def test_r1_what_was_not_offered_was_taken_back_or_imported_is_not_answered(state):
    with pytest.raises(Refusal):
        reading.answered(state, Answer.RIGHT)


def test_r1_no_answer_in_time_is_silence_and_a_pause_stops_the_clock():
    assert standing(day=20) is State.OFFERED
    assert standing(day=21) is State.SILENT
    assert standing(day=7, silent_days=7) is State.SILENT
    assert standing(day=21, pauses=[Pause(MONDAY + DAY, MONDAY + 2 * DAY)]) is State.OFFERED
    assert reading.silent_on(MONDAY, 21) == MONDAY + 21 * DAY


def test_r1_the_reminder_comes_at_two_thirds():
    assert not reading.is_reminded(MONDAY, MONDAY + 13 * DAY, 21)
    assert reading.is_reminded(MONDAY, MONDAY + 14 * DAY, 21)


def test_r1_a_withdrawn_story_withdraws_its_readings():
    assert standing(Answer.RIGHT, is_withdrawn=True) is State.WITHDRAWN


def test_r1_rather_not_shown_is_shown_nowhere():
    hidden = [state for state in State if not reading.is_shown(state)]
    assert hidden == [State.DRAFT, State.OFFERED, State.PROVISIONAL, State.WITHHELD, State.WITHDRAWN]


def test_r1_imported_readings_are_on_only_in_an_inquiry_born_from_an_import():
    assert reading.is_on(State.IMPORTED, born_from_import=True)
    assert not reading.is_on(State.IMPORTED, born_from_import=False)
    assert not reading.is_on(State.SILENT, born_from_import=True)
    assert reading.is_on(State.CONFIRMED, born_from_import=False)


@pytest.mark.parametrize(("days", "has_story"), [(6, False), (61, False), (21, True)])
def test_r1_silent_days_are_seven_to_sixty_and_frozen_at_the_first_story(days, has_story):
    with pytest.raises(Refusal):
        reading.require_silent_days(days, has_story=has_story)
    reading.require_silent_days(21, has_story=False)
