from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijwerken.method.consent import (
    Answer,
    Matter,
    ParticipantsAsked,
    Proposal,
    Verdict,
    outcome,
    unmet_for_exploration,
)
from wijwerken.method.core_group import Member, is_core_group
from wijwerken.method.due import Pause
from wijwerken.method.refusal import Refusal, Unmet

MONDAY = datetime(2030, 4, 1, 9)
DAY = timedelta(days=1)
GROUP = (Member("anna", True), Member("bram", True), Member("cees", False), Member("dina", True))
PROPOSAL = Proposal(Matter.OPEN_PHASE, MONDAY)
CHANGED = replace(PROPOSAL, round=2)
EXPLORATION = Proposal(Matter.OPEN_EXPLORATION, MONDAY)


def yes(*ids):
    return [Answer(id, consents=True) for id in ids]


def no(*ids):
    return [Answer(id, consents=False, reason="Te vroeg.") for id in ids]


def after(days, answers, proposal=PROPOSAL, members=GROUP, **more):
    return outcome(proposal, members, answers, MONDAY + days * DAY, **more)


def test_r7_passes_when_nobody_objects_and_all_answered():
    settled = after(0, yes("anna", "bram", "cees", "dina"))
    assert settled.passed
    assert (settled.unmet, settled.dissent, settled.missed) == ((), (), frozenset())


def test_r7_waits_for_who_is_silent_and_says_who_can_answer():
    waiting = after(6, yes("anna", "bram", "cees"))
    assert waiting.verdict is Verdict.WAITING
    assert [unmet.params for unmet in waiting.unmet] == [{"count": 1}]
    assert all(unmet.who for unmet in waiting.unmet)
    assert waiting.runs_until == MONDAY + 7 * DAY


def test_r7_after_seven_days_half_is_enough_with_society_in_the_majority():
    settled = after(7, yes("anna", "bram"))
    assert settled.passed
    assert settled.missed == {"cees", "dina"}
    assert after(7, yes("anna", "cees")).verdict is Verdict.WAITING
    assert after(7, yes("anna")).verdict is Verdict.WAITING


def test_r7_a_pause_stops_its_clock():
    paused = after(7, yes("anna", "bram"), pauses=[Pause(MONDAY + DAY)])
    assert paused.verdict is Verdict.WAITING
    assert paused.runs_until is None


def test_r23_the_proposal_to_lift_a_pause_runs_on_during_the_pause():
    lift = Proposal(Matter.LIFT_PAUSE, MONDAY)
    assert after(7, yes("anna", "bram"), lift, pauses=[Pause(MONDAY - DAY)]).passed


def test_r7_an_objection_asks_for_a_changed_proposal_and_is_on_record():
    objected = after(0, [*yes("anna", "bram", "dina"), *no("cees")])
    assert objected.verdict is Verdict.SECOND_ROUND
    assert [answer.by for answer in objected.dissent] == ["cees"]
    assert objected.unmet[0].who


def test_r7_an_objection_needs_a_reason():
    with pytest.raises(Refusal):
        Answer("anna", consents=False, reason="  ")


def test_r7_the_participants_are_asked_where_an_objection_stands_twice():
    answers = [*yes("anna", "bram", "dina"), *no("cees")]
    assert after(0, answers, CHANGED).verdict is Verdict.ASK_PARTICIPANTS
    assert after(0, no("cees"), CHANGED).verdict is Verdict.WAITING
    assert after(7, no("cees"), CHANGED).verdict is Verdict.ASK_PARTICIPANTS


@pytest.mark.parametrize(
    ("consents", "objections", "day", "verdict"),
    [
        (8, 2, 0, Verdict.PASSED),
        (7, 3, 0, Verdict.REFUSED),
        (4, 1, 6, Verdict.WAITING),
        (4, 1, 7, Verdict.PASSED),
        (3, 1, 7, Verdict.REFUSED),
        (2, 0, 30, Verdict.WAITING),
    ],
)
def test_r7_at_most_one_in_five_participants_objects(consents, objections, day, verdict):
    asked = replace(CHANGED, asked=ParticipantsAsked(MONDAY, 10, consents, objections))
    answers = [*yes("anna", "bram", "dina"), *no("cees")]
    settled = after(day, answers, asked)
    assert settled.verdict is verdict
    assert [answer.by for answer in settled.dissent] == ["cees"]
    assert bool(settled.unmet) == (verdict is Verdict.WAITING)


def test_r7_exploration_opens_only_by_consent_of_all():
    assert after(7, yes("anna", "bram", "cees"), EXPLORATION).verdict is Verdict.WAITING
    assert after(7, yes("anna", "bram", "cees", "dina"), EXPLORATION).passed
    assert after(7, [*yes("anna", "bram", "dina"), *no("cees")], EXPLORATION).verdict is Verdict.SECOND_ROUND


def test_r7_exploration_asks_purpose_influence_and_feedback():
    assert len(unmet_for_exploration(purpose=" ", influence="", feedback="")) == 3
    lacking = unmet_for_exploration(purpose="Rust in de straat", influence="", feedback="Een brief")
    assert len(lacking) == 1
    waiting = after(0, yes("anna", "bram", "cees", "dina"), EXPLORATION, conditions=lacking)
    assert waiting.verdict is Verdict.WAITING
    assert waiting.unmet == lacking


def test_r7_a_phase_opens_on_its_stated_condition():
    condition = Unmet("Elke kring heeft verteld.", "R18", "De kerngroep.")
    assert after(9, yes("anna", "bram"), conditions=[condition]).unmet == (condition,)


def test_r7_who_twice_does_not_answer_no_longer_holds_up_the_others():
    waiting = after(13, yes("anna", "bram", "cees"), EXPLORATION)
    assert (waiting.verdict, waiting.out) == (Verdict.WAITING, frozenset())
    settled = after(14, yes("anna", "bram", "cees"), EXPLORATION)
    assert (settled.verdict, settled.out) == (Verdict.PASSED, {"dina"})


def test_r7_an_earlier_miss_counts():
    members = (*GROUP[:3], Member("dina", True, misses=1))
    assert after(7, yes("anna", "bram", "cees"), EXPLORATION, members).passed
    assert after(6, yes("anna", "bram", "cees"), EXPLORATION, members).verdict is Verdict.WAITING


def test_r7_who_joined_later_has_as_long_as_everybody_else():
    newcomer = Member("ella", True, since=MONDAY + 10 * DAY)
    group = (*GROUP, newcomer)

    assert "ella" not in after(15, yes("anna"), members=group).out
    assert "ella" in after(24, yes("anna"), members=group).out


def test_r7_a_proposal_lapses_where_nobody_is_left_to_decide_on_it():
    assert after(13, []).verdict is Verdict.WAITING
    assert after(14, []).verdict is Verdict.LAPSED
    assert after(1, [], members=()).verdict is Verdict.LAPSED


def test_r7_who_left_no_longer_counts_but_the_group_must_stand():
    assert after(0, yes("anna", "bram", "cees"), members=GROUP[:3]).passed
    left = after(0, yes("anna", "bram"), members=GROUP[:2])
    assert left.verdict is Verdict.WAITING
    assert left.unmet[0].who
    assert after(0, yes("anna", "cees", "x"), members=(GROUP[0], GROUP[2], Member("x", False))).unmet


@given(
    society=st.lists(st.booleans(), min_size=1, max_size=7),
    said=st.lists(st.sampled_from(["yes", "no", ""]), min_size=7, max_size=7),
    day=st.integers(0, 30),
    matter=st.sampled_from(Matter),
    round=st.sampled_from([1, 2]),
)
def test_r7_nothing_passes_without_a_core_group_or_over_an_objection(society, said, day, matter, round):
    members = [Member(str(number), who) for number, who in enumerate(society)]
    answers = [Answer(member.id, word == "yes", "Daarom.") for member, word in zip(members, said, strict=False) if word]
    settled = outcome(Proposal(matter, MONDAY, round), members, answers, MONDAY + day * DAY)
    if settled.passed:
        assert is_core_group(members)
        assert all(answer.consents for answer in answers)
    elif settled.verdict not in (Verdict.REFUSED, Verdict.LAPSED):
        assert settled.unmet and all(unmet.who for unmet in settled.unmet)
