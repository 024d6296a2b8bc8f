"""Who hears a story before it is confirmed, who answers for it, and what old pain asks."""

import pytest

from wijwerken.method.listening import (
    is_readable_by_others,
    require_answered_last,
    require_may_acknowledge,
    require_may_claim,
    require_may_listen,
    require_newest,
    require_not_taken_back,
    require_read_where,
    require_teller,
    require_teller_or_listener,
)
from wijwerken.method.refusal import Refusal


def rule_of(act, *args, **kwargs) -> str | None:
    try:
        act(*args, **kwargs)
    except Refusal as refusal:
        return refusal.rule
    return None


@pytest.mark.parametrize(
    ("line_authority", "is_listener", "rule"),
    [(False, True, None), (True, True, "R25"), (True, False, "R25"), (False, False, "R1")],
)
def test_r25_who_has_line_authority_is_no_listener(line_authority, is_listener, rule):
    assert rule_of(require_may_listen, line_authority=line_authority, is_listener=is_listener) == rule


def test_r1_only_the_teller_answers_and_only_teller_and_listener_read():
    assert rule_of(require_teller, is_teller=True) is None
    assert rule_of(require_teller, is_teller=False) == "R1"
    assert rule_of(require_teller_or_listener, is_either=True) is None
    assert rule_of(require_teller_or_listener, is_either=False) == "R1"


@pytest.mark.parametrize(
    ("component", "rule"), [("cause", None), ("wish", None), ("pain", "R23"), ("idea", "R2"), ("person", "R12")]
)
def test_r23_old_pain_ideas_and_people_make_no_claim(component, rule):
    assert rule_of(require_may_claim, component) == rule


@pytest.mark.parametrize(
    ("component", "confirmed", "shown", "own", "rule"),
    [
        ("pain", True, True, False, None),
        ("wish", True, True, False, "R23"),
        ("pain", False, True, False, "R23"),
        ("pain", True, False, False, "R23"),
        ("pain", True, True, True, "R23"),
    ],
)
def test_r23_old_pain_is_acknowledged_by_somebody_else_once_confirmed(component, confirmed, shown, own, rule):
    assert rule_of(require_may_acknowledge, component, is_confirmed=confirmed, is_shown=shown, is_own=own) == rule


def test_r2_parked_ideas_and_people_to_hear_are_not_for_others():
    assert [is_readable_by_others(component) for component in ("wish", "pain", "idea", "person")] == [
        True,
        True,
        False,
        False,
    ]


def test_r1_what_a_teller_decided_only_the_teller_changes():
    assert rule_of(require_answered_last, was_decided=True, by_teller=True) is None
    assert rule_of(require_answered_last, was_decided=True, by_teller=False) == "R1"
    assert rule_of(require_answered_last, was_decided=False, by_teller=False) is None


def test_r1_nothing_happens_with_what_was_taken_back_corrected_or_read_nowhere():
    assert rule_of(require_not_taken_back, is_withdrawn=True) == "R1"
    assert rule_of(require_not_taken_back, is_withdrawn=False) is None
    assert rule_of(require_newest, is_newest=False) == "R1"
    assert rule_of(require_newest, is_newest=True) is None
    assert rule_of(require_read_where, "  ") == "R1"
    assert rule_of(require_read_where, "thuis") is None
