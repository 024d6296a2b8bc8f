"""R22: room is kept; what a check leaves behind, and when it runs."""

from datetime import UTC, datetime, timedelta

import pytest

from wijwerken.method.backing import (
    NO,
    YES,
    Check,
    Item,
    closed,
    has_lapsed,
    items,
    most_say,
    open_item,
    require_covered,
    require_no_circle,
    require_not_answered,
    require_own,
    require_running,
    running,
)
from wijwerken.method.due import Pause
from wijwerken.method.promises import Ending
from wijwerken.method.refusal import Refusal

BEGAN = datetime(2026, 1, 1, tzinfo=UTC)
TALK, NOT_GIVEN = Item.TALK, Item.NOT_GIVEN


def after(days: int) -> datetime:
    return BEGAN + timedelta(days=days)


def checks(*noes: int, answers: int = 6) -> list[Check]:
    return [Check(number, answers, no) for number, no in enumerate(noes, 1)]


@pytest.mark.parametrize(
    ("day", "number"), [(0, None), (29, None), (30, 1), (43, 1), (44, None), (59, None), (60, 2), (74, None), (90, 3)]
)
def test_r22_every_thirty_days_a_check_is_open_for_two_weeks(day, number):
    assert running(BEGAN, after(day)) == number


def test_r23_a_pause_stops_the_check_and_later_moves_it():
    lasts = (Pause(after(20)),)
    over = (Pause(after(20), after(30)),)

    assert running(BEGAN, after(35), lasts) is None
    assert (running(BEGAN, after(39), over), running(BEGAN, after(40), over)) == (None, 1)
    assert (closed(BEGAN, after(53), over), closed(BEGAN, after(54), over)) == (0, 1)


def test_r23_no_check_is_asked_during_a_pause_that_began_while_it_was_open():
    assert running(BEGAN, after(33), (Pause(after(32)),)) is None


def test_r22_two_checks_running_with_a_no_leave_an_item():
    assert items(checks(1, 0, 1, 2, 1)) == ((4, NOT_GIVEN), (5, NOT_GIVEN))


def test_r22_under_five_answers_the_item_comes_at_every_second_check_whatever_was_answered():
    nobody, everybody = checks(0, 0, 0, 0, answers=4), checks(4, 4, 4, 4, answers=4)

    assert items(nobody) == items(everybody) == ((2, TALK), (4, TALK))


def test_r22_a_small_check_beside_a_large_one_tells_nothing():
    small, large = Check(1, 3, 3), Check(2, 9, 9)

    assert items([small, large]) == ((2, TALK),)
    assert items([Check(1, 9, 9), Check(2, 3, 3)]) == items([Check(1, 9, 9), Check(2, 3, 0)]) == ((2, TALK),)


def test_r22_the_item_stays_until_it_is_answered_in_words():
    asked = checks(1, 1, 0, 0)

    assert open_item(asked, []) == (2, NOT_GIVEN)
    assert open_item(asked, [2]) is None
    assert open_item(checks(1, 1, 1), [2]) == (3, NOT_GIVEN)


@pytest.mark.parametrize(
    ("yes", "no", "said"), [(5, 0, YES), (4, 1, YES), (3, 2, YES), (2, 3, NO), (0, 5, NO), (3, 3, None), (7, 2, YES)]
)
def test_r22_a_rare_answer_is_not_counted_out(yes, no, said):
    assert most_say(yes, no) == said


@pytest.mark.parametrize(("people", "rarer"), [(people, rarer) for people in range(5, 12) for rarer in range(3)])
def test_r22_who_gave_the_rare_answer_does_not_learn_what_the_others_said(people, rarer):
    """For everybody who knows only their own answer, another person's may be either."""
    same = [
        (yes, people - yes)
        for yes in range(people + 1)
        if most_say(yes, people - yes) == most_say(people - rarer, rarer)
    ]
    for mine in (YES, NO):
        others = {yes - (mine == YES) for yes, no in same if (yes if mine == YES else no)}
        assert not others or (others - {0} and others - {people - 1})


@pytest.mark.parametrize(
    ("ending", "late", "replaced", "lapsed"),
    [
        (None, False, False, False),
        (None, True, False, True),
        (Ending.NOT_KEPT, False, False, True),
        (Ending.KEPT, False, False, True),
        (Ending.CHANGED, False, True, False),
    ],
)
def test_r22_room_lapses_when_late_not_kept_or_ended(ending, late, replaced, lapsed):
    assert has_lapsed(ending, is_late=late, was_replaced=replaced) is lapsed


@pytest.mark.parametrize(
    "refused",
    [
        lambda: require_covered(is_covered=False),
        lambda: require_running(None),
        lambda: require_not_answered(has_answered=True),
        lambda: require_own(is_own=False),
        lambda: require_no_circle(would_rest_on_itself=True),
    ],
)
def test_r22_every_refusal_says_who_can_help(refused):
    with pytest.raises(Refusal) as told:
        refused()

    assert told.value.rule == "R22"
    assert told.value.who
