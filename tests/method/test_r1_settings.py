import pytest

from wijwerken.method.refusal import Refusal
from wijwerken.method.settings import require_may_settle


def test_before_anybody_told_the_group_settles_what_it_likes():
    require_may_settle(told=False, silent_days=7, opens_up=True)
    require_may_settle(told=True)


@pytest.mark.parametrize("days", [6, 61])
def test_r1_silent_days_have_their_bounds(days):
    with pytest.raises(Refusal):
        require_may_settle(told=False, silent_days=days)


@pytest.mark.parametrize("asked", [{"silent_days": 21}, {"opens_up": True}])
def test_r1_and_r12_what_was_promised_to_who_told_is_frozen(asked):
    with pytest.raises(Refusal):
        require_may_settle(told=True, **asked)
