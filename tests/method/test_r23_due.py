from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from wijwerken.method.due import Pause, due, has_run_out

MONDAY = datetime(2030, 4, 1, 9)
DAY = timedelta(days=1)


def day(number: int) -> datetime:
    return MONDAY + number * DAY


def test_r23_without_pause_a_clock_just_runs():
    assert due(MONDAY, 7 * DAY) == day(7)


def test_r23_a_pause_stops_the_clock_and_it_runs_on_from_where_it_was():
    assert due(MONDAY, 7 * DAY, [Pause(day(2), day(5))]) == day(10)


def test_r23_a_pause_under_way_when_the_clock_started_counts_from_the_start():
    assert due(MONDAY, 7 * DAY, [Pause(day(-3), day(2))]) == day(9)


def test_r23_a_pause_before_or_after_changes_nothing():
    assert due(MONDAY, 7 * DAY, [Pause(day(-5), day(-2)), Pause(day(7), day(9))]) == day(7)


def test_r23_a_second_pause_reached_only_because_of_the_first_counts_too():
    assert due(MONDAY, 7 * DAY, [Pause(day(8), day(10)), Pause(day(1), day(4))]) == day(12)


def test_r23_overlapping_pauses_stop_the_clock_once():
    assert due(MONDAY, 7 * DAY, [Pause(day(1), day(4)), Pause(day(2), day(3)), Pause(day(3), day(5))]) == day(11)


def test_r23_during_a_pause_nobody_knows_the_day():
    assert due(MONDAY, 7 * DAY, [Pause(day(3))]) is None
    assert not has_run_out(MONDAY, 7 * DAY, day(400), [Pause(day(3))])


def test_r23_a_clock_has_run_out_at_its_moment():
    assert not has_run_out(MONDAY, 7 * DAY, day(7) - timedelta(seconds=1))
    assert has_run_out(MONDAY, 7 * DAY, day(7))


@given(st.lists(st.tuples(st.integers(-10, 40), st.integers(1, 10)), max_size=5), st.integers(1, 30))
def test_r23_exactly_the_length_runs_outside_the_pauses(pauses, length):
    end = due(MONDAY, length * DAY, [Pause(day(start), day(start + days)) for start, days in pauses])
    stopped = {day for start, days in pauses for day in range(start, start + days)}
    total = (end - MONDAY).days
    assert len([day for day in range(total) if day not in stopped]) == length
