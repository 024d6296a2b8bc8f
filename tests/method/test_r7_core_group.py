from datetime import datetime, timedelta

import pytest

from wijwerken.method import core_group
from wijwerken.method.core_group import Member
from wijwerken.method.due import Pause
from wijwerken.method.refusal import Refusal

MONDAY = datetime(2030, 4, 1, 9)
DAY = timedelta(days=1)

ANNA, BRAM, CEES = Member("anna", True), Member("bram", True), Member("cees", False)
DINA = Member("dina", False)


def test_r7_three_with_a_majority_of_society_make_a_core_group():
    core_group.require_core_group([ANNA, BRAM, CEES])


@pytest.mark.parametrize(
    ("members", "lacking"),
    [
        ([], 2),
        ([ANNA, BRAM], 1),
        ([ANNA, CEES, DINA], 1),
        ([ANNA, BRAM, CEES, DINA], 1),
        ([ANNA, BRAM, Member("cees", False, misses=2)], 1),
    ],
)
def test_r7_too_few_or_without_majority_it_can_only_take_in(members, lacking):
    with pytest.raises(Refusal) as refused:
        core_group.require_core_group(members)
    assert len(refused.value.unmet) == lacking
    assert all(unmet.who for unmet in refused.value.unmet)


def test_r7_who_twice_does_not_answer_is_out_and_an_answer_starts_afresh():
    once = core_group.after_call([ANNA, BRAM], answered=["bram"])
    assert [member.misses for member in once] == [1, 0]
    assert core_group.still_in(core_group.after_call(once, answered=["bram"])) == (BRAM,)
    assert core_group.after_call(once, answered=["anna"])[0].misses == 0


def joins(members=(ANNA, BRAM, CEES), *, said_yes=True, agreed=(), objected=(), now=MONDAY, pauses=()):
    return core_group.nominee_joins(
        members,
        said_yes=said_yes,
        agreed=agreed,
        objected=objected,
        nominated_at=MONDAY,
        now=now,
        pauses=pauses,
    )


def test_r7_a_nominee_joins_after_seven_days_without_objection():
    assert not joins(now=MONDAY + 6 * DAY)
    assert joins(now=MONDAY + 7 * DAY)
    assert not joins(now=MONDAY + 7 * DAY, pauses=[Pause(MONDAY + DAY)])


def test_r7_a_nominee_joins_at_once_when_all_members_agree():
    assert joins(agreed=["anna", "bram", "cees"])


def test_r7_a_nominee_joins_only_with_an_own_yes_and_without_a_members_objection():
    assert not joins(said_yes=False, now=MONDAY + 9 * DAY)
    assert not joins(objected=["cees"], now=MONDAY + 9 * DAY)
    assert joins(objected=["somebody else"], now=MONDAY + 9 * DAY)


def test_r7_with_nobody_left_the_first_three_volunteers_who_make_the_majority():
    hosts = [Member(f"host{number}", False) for number in range(3)]
    assert core_group.first_volunteers([hosts[0], hosts[1], ANNA, hosts[2]]) == ()
    assert core_group.first_volunteers([hosts[0], hosts[1], ANNA, BRAM]) == (hosts[0], ANNA, BRAM)
    assert not joins(members=(), now=MONDAY + 9 * DAY)


def test_r7_an_objection_to_somebody_joining_has_its_reason():
    with pytest.raises(Refusal):
        core_group.require_objection_with_reason(agrees=False, reason=" ")
    core_group.require_objection_with_reason(agrees=True, reason="")
