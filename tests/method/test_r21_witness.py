import pytest

from wijwerken.method.refusal import Refusal
from wijwerken.method.witness import Witness, is_witnessed, require_may_witness, unmet_for_outcome

ANNA, CEES = Witness("anna", host_duty=False), Witness("cees", host_duty=True)


def test_r21_who_tells_an_outcome_cannot_confirm_it():
    require_may_witness(by="bram", teller="anna")
    with pytest.raises(Refusal):
        require_may_witness(by="anna", teller="anna")
    assert not is_witnessed(teller="anna", is_hosts_own=False, witnesses=[ANNA])


def test_r21_another_is_enough_for_what_is_not_the_hosts_own():
    assert is_witnessed(teller="anna", is_hosts_own=False, witnesses=[CEES])


def test_r21_the_hosts_own_needs_a_witness_without_the_host_duty():
    assert not is_witnessed(teller="dina", is_hosts_own=True, witnesses=[CEES])
    assert is_witnessed(teller="dina", is_hosts_own=True, witnesses=[CEES, ANNA])
    assert [unmet.rule for unmet in unmet_for_outcome(teller="dina", is_hosts_own=True, witnesses=[CEES])] == ["R21"]
    assert all(unmet.who for unmet in unmet_for_outcome(teller="dina", is_hosts_own=True, witnesses=[]))
