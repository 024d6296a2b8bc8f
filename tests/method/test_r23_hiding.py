"""R23, R5: for what words may be hidden, by whom, and who decides when their writer asks for them back."""

import pytest

from wijwerken.method.hiding import (
    INSTEAD,
    Ground,
    may_decide,
    require_ground,
    require_may_appeal,
    require_may_decide,
    require_may_hide,
)
from wijwerken.method.refusal import Refusal

SOMEBODY = {
    "facilitates": False,
    "in_core_group": False,
    "line_authority": False,
    "did_hide": False,
    "is_writer": False,
}


def test_r23_a_facilitator_hides():
    require_may_hide(facilitates=True, line_authority=False)
    with pytest.raises(Refusal):
        require_may_hide(facilitates=False, line_authority=False)


def test_r25_who_has_line_authority_silences_nobody():
    with pytest.raises(Refusal) as refused:
        require_may_hide(facilitates=True, line_authority=True)

    assert refused.value.rule == "R25"


@pytest.mark.parametrize("ground", ["", "criticism", "off_topic"])
def test_r23_there_are_two_grounds_and_no_third(ground):
    with pytest.raises(Refusal):
        require_ground(ground, "Het past niet.")


@pytest.mark.parametrize("ground", list(Ground))
def test_r23_hiding_has_a_reason_and_says_so_in_place_of_the_words(ground):
    require_ground(ground, "Er stond een adres.")
    with pytest.raises(Refusal):
        require_ground(ground, " ")
    assert "verborgen" in INSTEAD[ground]


def test_r23_only_its_writer_appeals_and_once():
    require_may_appeal(is_writer=True, has_appealed=False)
    with pytest.raises(Refusal):
        require_may_appeal(is_writer=False, has_appealed=False)
    with pytest.raises(Refusal):
        require_may_appeal(is_writer=True, has_appealed=True)


@pytest.mark.parametrize(
    ("who", "may"),
    [
        ({"facilitates": True}, True),
        ({"in_core_group": True}, True),
        ({}, False),
        ({"facilitates": True, "did_hide": True}, False),
        ({"in_core_group": True, "is_writer": True}, False),
        ({"in_core_group": True, "line_authority": True}, False),
    ],
)
def test_r23_somebody_else_decides(who, may):
    assert may_decide(**{**SOMEBODY, **who}) is may


def test_r23_a_decision_has_a_reason():
    require_may_decide(may=True, reason="Het is geen naam.")
    with pytest.raises(Refusal):
        require_may_decide(may=True, reason="")
    with pytest.raises(Refusal):
        require_may_decide(may=False, reason="Het is geen naam.")
