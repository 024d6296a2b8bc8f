from datetime import datetime, timedelta

import pytest

from wijwerken.method import objections
from wijwerken.method.due import Pause
from wijwerken.method.objections import Ending
from wijwerken.method.refusal import Refusal

MONDAY = datetime(2030, 4, 1, 9)
DAY = timedelta(days=1)


@pytest.mark.parametrize("ending", list(Ending))
def test_r8_only_its_maker_can_end_it(ending):
    with pytest.raises(Refusal) as refused:
        objections.require_may_end(ending, by="bram", maker="anna", has_new_version=True)
    assert refused.value.who


def test_r8_only_its_maker_can_withdraw():
    objections.require_may_end(Ending.WITHDRAWN, by="anna", maker="anna")
    objections.require_may_end(Ending.STANDS, by="anna", maker="anna")


def test_r8_it_changed_something_only_with_a_new_version():
    with pytest.raises(Refusal):
        objections.require_may_end(Ending.CHANGED_IT, by="anna", maker="anna")
    objections.require_may_end(Ending.CHANGED_IT, by="anna", maker="anna", has_new_version=True)


def test_r8_a_maker_does_not_declare_themselves_unreachable():
    with pytest.raises(Refusal):
        objections.require_may_end(Ending.UNREACHABLE, by="anna", maker="anna")


def test_r8_an_objection_has_a_reason():
    with pytest.raises(Refusal):
        objections.require_reason("\n ")
    objections.require_reason("Te duur.")


def unreachable(*attempts, day=30, by_core_group=True, pauses=()):
    objections.require_unreachable(
        attempts=[MONDAY + attempt * DAY for attempt in attempts],
        now=MONDAY + day * DAY,
        by_core_group=by_core_group,
        pauses=pauses,
    )


def test_r8_a_maker_is_unreachable_fourteen_days_after_two_attempts():
    unreachable(0, 3, day=17)
    for attempts, more in [
        ((0,), {}),
        ((0, 3), {"day": 16}),
        ((0, 3), {"by_core_group": False}),
        ((0, 3), {"pauses": [Pause(MONDAY + 5 * DAY)]}),
    ]:
        with pytest.raises(Refusal):
            unreachable(*attempts, **more)


def test_r8_what_has_an_open_or_standing_objection_is_not_chosen():
    objections.require_choice([])
    objections.require_choice([Ending.WITHDRAWN, Ending.CHANGED_IT, Ending.UNREACHABLE])
    with pytest.raises(Refusal) as refused:
        objections.require_choice([None, None, Ending.STANDS])
    assert [str(unmet) for unmet in refused.value.unmet] == [
        "Er zijn nog 2 bezwaren open.",
        "Er blijft een bezwaar staan. Dan wordt dit niet gekozen.",
    ]
    assert all(unmet.who for unmet in refused.value.unmet)


def experiment(**changed):
    objections.require_experiment(
        **{
            "days": 90,
            "stop_when": "Als iemand valt.",
            "stop_words_by": "anna",
            "witness": "anna",
            "maker": "anna",
            **changed,
        }
    )


@pytest.mark.parametrize(
    "changed", [{"days": 91}, {"days": 0}, {"stop_when": ""}, {"stop_words_by": "bram"}, {"witness": "bram"}]
)
def test_r8_an_experiment_is_short_and_stoppable_in_its_makers_words(changed):
    experiment()
    with pytest.raises(Refusal):
        experiment(**changed)
