import pytest

from wijwerken.method.duties import require_may_hand_on, require_may_have
from wijwerken.method.refusal import Refusal


@pytest.mark.parametrize(("host", "line_authority"), [(True, False), (False, True)])
def test_r23_a_companion_from_outside_comes_from_outside(host, line_authority):
    with pytest.raises(Refusal):
        require_may_have("companion", host=host, line_authority=line_authority)
    require_may_have("companion", host=False, line_authority=False)
    require_may_have("listener", host=host, line_authority=line_authority)


@pytest.mark.parametrize(("has_it", "to_oneself"), [(False, False), (True, True)])
def test_r7_a_duty_is_handed_on_by_who_has_it_to_somebody_else(has_it, to_oneself):
    with pytest.raises(Refusal):
        require_may_hand_on(has_it=has_it, to_oneself=to_oneself)
    require_may_hand_on(has_it=True, to_oneself=False)
