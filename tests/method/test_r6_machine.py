import pytest

from wijwerken.method.machine import Proposal, accepted, may_be_quoted, require_accepted, require_person_answers
from wijwerken.method.refusal import Refusal

PROPOSAL = Proposal("Rust op straat", model="tfidf", version="1")


def test_r6_nothing_machine_made_counts_until_a_person_accepts_it():
    assert not PROPOSAL.counts
    assert accepted(PROPOSAL, by="anna").counts


def test_r6_nothing_is_built_on_what_nobody_accepted():
    require_accepted(accepted(PROPOSAL, by="anna"))
    with pytest.raises(Refusal) as refused:
        require_accepted(PROPOSAL)
    assert (refused.value.rule, bool(refused.value.who)) == ("R6", True)


def test_r6_no_machine_answers_for_a_teller():
    require_person_answers(by_machine=False)
    with pytest.raises(Refusal):
        require_person_answers(by_machine=True)


def test_r6_only_words_of_a_person_stand_between_quotation_marks():
    assert may_be_quoted("anna")
    assert not may_be_quoted(None)
    assert not may_be_quoted("anna", PROPOSAL)
