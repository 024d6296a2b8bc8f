from datetime import date, datetime, timedelta

import pytest

from wijwerken.method import promises
from wijwerken.method.due import Pause
from wijwerken.method.promises import Ending
from wijwerken.method.refusal import Refusal

MONDAY = datetime(2030, 4, 1, 9)
DAY = timedelta(days=1)


def test_r20_a_promise_has_a_maker_and_a_date():
    promises.require_promise(maker="Wethouder Vos", by_when=date(2030, 5, 1))
    with pytest.raises(Refusal):
        promises.require_promise(maker=" ", by_when=date(2030, 5, 1))
    with pytest.raises(Refusal):
        promises.require_promise(maker="Wethouder Vos", by_when=None)


def test_r20_it_ends_as_kept_or_with_a_reason():
    promises.require_ending(Ending.KEPT, "")
    promises.require_ending(Ending.NOT_KEPT, "Er was geen geld.")
    for ending in (Ending.CHANGED, Ending.NOT_KEPT):
        with pytest.raises(Refusal):
            promises.require_ending(ending, "")


def test_r20_a_promise_shows_when_late():
    due = MONDAY + 10 * DAY
    assert not promises.is_late(MONDAY, due, due - DAY, has_ended=False)
    assert promises.is_late(MONDAY, due, due, has_ended=False)
    assert not promises.is_late(MONDAY, due, due, has_ended=True)
    assert not promises.is_late(MONDAY, due, due, has_ended=False, pauses=[Pause(MONDAY, MONDAY + DAY)])


def test_r20_a_deed_without_news_sleeps_after_its_rhythm():
    assert not promises.is_asleep(MONDAY, MONDAY + 29 * DAY)
    assert promises.is_asleep(MONDAY, MONDAY + 30 * DAY)
    assert promises.is_asleep(MONDAY, MONDAY + 7 * DAY, rhythm_days=7)
    assert promises.sleeps_from(MONDAY, pauses=[Pause(MONDAY + DAY)]) is None
