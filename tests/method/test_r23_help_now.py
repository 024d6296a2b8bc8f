"""R23: help now is handed on with permission only, by a day, and seen by two people."""

from datetime import date, timedelta

import pytest

from wijwerken.method.help_now import is_late, may_see, require_day_to_come, require_permission
from wijwerken.method.refusal import Refusal

TODAY = date(2026, 5, 13)
A_DAY = timedelta(days=1)


@pytest.mark.parametrize("said", ["self", "no", ""])
def test_r23_without_a_yes_nothing_is_handed_on(said):
    with pytest.raises(Refusal):
        require_permission(said, how="Zei het zelf.")


def test_r23_how_the_yes_was_said_is_kept():
    require_permission("call", how="Zei het zelf, aan tafel.")
    with pytest.raises(Refusal):
        require_permission("call", how=" ")


def test_r23_it_has_a_day_that_still_comes():
    require_day_to_come(TODAY, TODAY)
    with pytest.raises(Refusal):
        require_day_to_come(TODAY - A_DAY, TODAY)


def test_r23_it_is_late_when_its_day_is_over_and_nobody_called():
    assert not is_late(TODAY, TODAY, is_done=False)
    assert is_late(TODAY, TODAY + A_DAY, is_done=False)
    assert not is_late(TODAY, TODAY + A_DAY, is_done=True)


def test_r23_two_people_see_it():
    assert may_see("maker", maker="maker", taker="taker")
    assert may_see("taker", maker="maker", taker="taker")
    assert not may_see("facilitator", maker="maker", taker="taker")
    assert not may_see("", maker="maker", taker="")
    assert not may_see("", maker=None, taker=None)
