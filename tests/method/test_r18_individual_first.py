from datetime import UTC, datetime

import pytest

from wijwerken.method.individual_first import (
    circles_without_story,
    is_individual,
    require_individual_first,
    unmet_for_joint_session,
)
from wijwerken.method.reading import State
from wijwerken.method.refusal import Refusal
from wijwerken.method.table import (
    require_a_free_chair,
    require_leads,
    require_not_begun,
    require_of_this_circle,
    require_running,
    require_some_at_the_table,
    shares,
)

THEN = datetime(2026, 4, 14, 19, 30, tzinfo=UTC)


def test_r18_each_circle_with_members_has_a_story():
    assert circles_without_story(["dijk", "haven", "dijk", ""], ["dijk"]) == {"haven"}
    assert circles_without_story(["dijk", "haven"], ["haven", "dijk"]) == set()


def test_r18_a_circle_without_members_keeps_nobody_waiting():
    assert circles_without_story(["", ""], []) == set()


def test_r18_a_joint_session_waits_for_a_circle_without_story():
    with pytest.raises(Refusal) as refused:
        require_individual_first(unmet_for_joint_session({"haven"}, is_excepted=False))
    assert refused.value.rule == "R18"
    assert refused.value.who


def test_r18_a_joint_session_opens_when_each_circle_told():
    require_individual_first(unmet_for_joint_session(set(), is_excepted=False))


def test_r18_an_exception_on_record_opens_it():
    require_individual_first(unmet_for_joint_session({"haven"}, is_excepted=True))


def test_r18_r11_only_parts_as_they_were_counted_last_are_named():
    (nameless,) = unmet_for_joint_session({"haven"}, is_excepted=False)
    (named,) = unmet_for_joint_session({"haven"}, is_excepted=False, sayable=[["dijk"], ["haven", "eiland"]])
    assert "haven" not in str(nameless)
    assert str(named).endswith("bij: haven, eiland.")


def test_r18_what_was_told_alone_is_individual():
    assert is_individual(in_group=False, states=[])


@pytest.mark.parametrize("waits", [State.DRAFT, State.OFFERED, State.SILENT])
def test_r18_a_part_of_a_group_conversation_counts_once_it_was_read_back(waits):
    assert is_individual(in_group=True, states=[State.CONFIRMED, State.DISPUTED])
    assert not is_individual(in_group=True, states=[State.CONFIRMED, waits])
    assert not is_individual(in_group=True, states=[])


def test_a_table_is_its_listeners():
    require_leads(is_leader=True)
    with pytest.raises(Refusal):
        require_leads(is_leader=False)


def test_a_table_has_as_many_chairs_as_it_has():
    require_a_free_chair(5, 6)
    with pytest.raises(Refusal):
        require_a_free_chair(6, 6)


def test_a_table_of_one_circle_takes_nobody_of_another():
    require_of_this_circle(of_this_circle=True)
    with pytest.raises(Refusal):
        require_of_this_circle(of_this_circle=False)


def test_nobody_sits_alone_at_a_group_conversation():
    require_some_at_the_table(2)
    with pytest.raises(Refusal):
        require_some_at_the_table(1)


def test_notes_are_written_while_it_lasts():
    require_running(begun=THEN, ended=None)
    with pytest.raises(Refusal):
        require_running(begun=None, ended=None)
    with pytest.raises(Refusal):
        require_running(begun=THEN, ended=THEN)


def test_a_plan_is_changed_before_it_begins():
    require_not_begun(begun=None, called_off=None)
    with pytest.raises(Refusal):
        require_not_begun(begun=THEN, called_off=None)
    with pytest.raises(Refusal):
        require_not_begun(begun=None, called_off=THEN)


def test_shares_tell_who_was_not_heard():
    assert shares({"anna": 30, "bob": 10, "cas": 0}) == {"anna": 0.75, "bob": 0.25, "cas": 0.0}
    assert shares({"anna": 0}) == {"anna": 0.0}
