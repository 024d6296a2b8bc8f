"""R1, R12, R25: entering on behalf of a teller, never as them."""

import pytest

from wijwerken.method.on_behalf import require_may_enter_for, require_own_entry
from wijwerken.method.refusal import Refusal

MAY = {"is_listener": True, "line_authority": False, "is_own": False, "is_asked": True}


def test_r1_a_listener_enters_for_who_asked():
    require_may_enter_for(**MAY)


@pytest.mark.parametrize(
    "but", [{"is_listener": False}, {"line_authority": True}, {"is_own": True}, {"is_asked": False}]
)
def test_r1_nobody_else_enters_for_anybody(but):
    with pytest.raises(Refusal):
        require_may_enter_for(**MAY | but)


def test_r1_only_a_teller_says_that_they_never_said_it():
    require_own_entry(is_teller=True)
    with pytest.raises(Refusal):
        require_own_entry(is_teller=False)
