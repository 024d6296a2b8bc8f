from datetime import date

import pytest

from wijwerken.method import requests
from wijwerken.method.refusal import Refusal


@pytest.mark.parametrize(
    "act",
    [
        lambda: requests.require_day_to_come(date(2030, 3, 31), date(2030, 4, 1)),
        lambda: requests.require_may_speak_for_host(host=False, in_core_group=False),
        lambda: requests.require_name_and_reason("T. Est", " "),
        lambda: requests.require_name_and_reason("", "Dat kan."),
        lambda: requests.require_says_what_differs(agrees=False, differs=" "),
    ],
)
def test_r10_a_request_has_a_date_and_its_answer_a_name_and_a_reason(act):
    with pytest.raises(Refusal):
        act()
