import pytest

from wijwerken.method import ideas
from wijwerken.method.ideas import Energy
from wijwerken.method.refusal import Refusal


def test_r19_there_is_no_energy_against():
    assert set(Energy) == {"do", "help", "follow", "worry"}


def test_r19_a_leaf_is_removed_only_by_its_own_author():
    ideas.require_own_leaf(by="anna", author="anna")
    with pytest.raises(Refusal):
        ideas.require_own_leaf(by="bram", author="anna")


def test_r19_a_worry_is_said_in_words():
    ideas.require_worry_said(Energy.WORRY, "Wie doet de afwas?")
    ideas.require_worry_said(Energy.HELP, "")
    with pytest.raises(Refusal):
        ideas.require_worry_said(Energy.WORRY, "  ")


def test_r19_a_worry_beside_an_idea_goes_along_to_its_direction():
    assert ideas.goes_along(Energy.WORRY, "Wie doet de afwas?")
    assert not ideas.goes_along(Energy.HELP, "Ik doe de afwas.")
    assert not ideas.goes_along(Energy.WORRY, "")


def test_r19_worries_get_an_answer_before_the_round_closes():
    assert ideas.unmet_for_closing_round(0) == ()
    assert str(ideas.unmet_for_closing_round(2)[0]) == "2 zorgen hebben nog geen antwoord."
