from datetime import datetime, timedelta

import pytest

from wijwerken.method import phases
from wijwerken.method.due import Pause
from wijwerken.method.phases import Path, PathEntry, Phase, Step
from wijwerken.method.refusal import Refusal

START = datetime(2030, 4, 1, 9)


def path(*steps):
    return Path(tuple(PathEntry(step, phase, START + timedelta(days=day)) for day, (step, phase) in enumerate(steps)))


def walked_to(last: Phase) -> Path:
    return path(*((Step.OPENED, phase) for phase in Phase if phase <= last))


def test_phases_have_their_dutch_verbs_in_order():
    assert [phase.verb for phase in Phase] == [
        "vragen", "vertellen", "begrijpen", "bedenken", "kiezen", "afspreken", "doen", "leren",
    ]  # fmt: skip
    assert Phase.PLAN.next is Phase.DOING
    assert Phase.LEARNING.next is None


def test_an_empty_path_stands_in_orientation():
    assert Path().current is Phase.ORIENTATION
    assert Path().has_opened(Phase.ORIENTATION)
    assert not Path().has_opened(Phase.EXPLORATION)


@pytest.mark.parametrize("last", [Phase.ORIENTATION, Phase.EXPLORATION, Phase.INSIGHT])
def test_r2_no_plan_before_the_ideas_phase_has_been_opened(last):
    with pytest.raises(Refusal) as refused:
        phases.require_ideas_opened(walked_to(last))
    assert refused.value.rule == "R2"
    assert refused.value.who


def test_r2_an_import_that_opens_insight_opens_no_ideas():
    imported = path((Step.IMPORTED, Phase.INSIGHT))
    assert imported.current is Phase.INSIGHT
    assert imported.can_read(Phase.INSIGHT)
    assert not imported.has_opened(Phase.INSIGHT)
    with pytest.raises(Refusal):
        phases.require_ideas_opened(imported)


def test_r2_ideas_come_once_the_phase_has_been_opened():
    phases.require_ideas_opened(walked_to(Phase.IDEAS))


def test_r2_after_stepping_back_what_exists_is_frozen_and_new_ones_are_parked():
    back = path(
        (Step.OPENED, Phase.EXPLORATION),
        (Step.OPENED, Phase.INSIGHT),
        (Step.OPENED, Phase.IDEAS),
        (Step.STEPPED_BACK, Phase.EXPLORATION),
    )
    assert back.current is Phase.EXPLORATION
    assert back.furthest is Phase.IDEAS
    assert back.has_opened(Phase.IDEAS)
    assert back.is_frozen(Phase.IDEAS)
    assert not back.is_frozen(Phase.EXPLORATION)
    assert phases.is_parked(back, Phase.IDEAS)
    phases.require_ideas_opened(back)
    with pytest.raises(Refusal):
        phases.require_not_frozen(back, Phase.IDEAS)


def test_r2_opening_again_thaws():
    again = Path(
        (
            *walked_to(Phase.IDEAS).entries,
            *path((Step.STEPPED_BACK, Phase.INSIGHT), (Step.OPENED, Phase.IDEAS)).entries,
        )
    )
    assert not again.is_frozen(Phase.IDEAS)
    phases.require_not_frozen(again, Phase.IDEAS)


def test_r2_who_has_the_host_duty_writes_no_statements_before_ideas():
    with pytest.raises(Refusal):
        phases.require_may_write_statement(walked_to(Phase.INSIGHT), host_duty=True)
    phases.require_may_write_statement(walked_to(Phase.INSIGHT), host_duty=False)
    phases.require_may_write_statement(walked_to(Phase.IDEAS), host_duty=True)


def test_tools_opened_earlier_stay_open():
    phases.require_opened(walked_to(Phase.DOING), Phase.EXPLORATION)
    with pytest.raises(Refusal):
        phases.require_opened(walked_to(Phase.EXPLORATION), Phase.INSIGHT)


def test_a_phase_opens_after_the_one_before_it():
    phases.require_next(walked_to(Phase.INSIGHT), Phase.IDEAS)
    phases.require_next(path((Step.IMPORTED, Phase.INSIGHT)), Phase.IDEAS)
    with pytest.raises(Refusal):
        phases.require_next(walked_to(Phase.EXPLORATION), Phase.IDEAS)
    with pytest.raises(Refusal):
        phases.require_next(walked_to(Phase.IDEAS), Phase.IDEAS)


def test_opening_the_next_closes_none_and_a_closed_phase_can_be_reopened():
    closed = path((Step.OPENED, Phase.EXPLORATION), (Step.OPENED, Phase.INSIGHT), (Step.CLOSED, Phase.EXPLORATION))
    assert closed.is_closed(Phase.EXPLORATION)
    assert not closed.is_closed(Phase.INSIGHT)
    assert closed.current is Phase.INSIGHT
    back = Path((*closed.entries, PathEntry(Step.STEPPED_BACK, Phase.EXPLORATION, START + timedelta(days=9))))
    assert not back.is_closed(Phase.EXPLORATION)


def test_r23_the_path_knows_its_pauses():
    walked = path(
        (Step.OPENED, Phase.EXPLORATION),
        (Step.PAUSED, Phase.EXPLORATION),
        (Step.PAUSED, Phase.EXPLORATION),
        (Step.RESTARTED, Phase.EXPLORATION),
        (Step.PAUSED, Phase.EXPLORATION),
    )
    first, second = START + timedelta(days=1), START + timedelta(days=4)
    assert walked.pauses == (Pause(first, START + timedelta(days=3)), Pause(second))
    assert walked.is_paused
    assert walked.current is Phase.EXPLORATION
