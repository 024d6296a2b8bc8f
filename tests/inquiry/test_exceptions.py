"""Exceptions on record: two rules allow one, by the core group's consent, shown for ever."""

import pytest

from tests.factories import a_participant, an_inquiry
from wijwerken.inquiry.domain.exceptions import is_excepted
from wijwerken.inquiry.domain.process import answer, propose
from wijwerken.inquiry.signals import proposal_passed
from wijwerken.method.phases import Phase
from wijwerken.method.refusal import Refusal

pytestmark = pytest.mark.django_db


def test_an_exception_is_made_when_the_whole_core_group_consents():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    group = [a_participant(inquiry, core=True) for _number in range(3)]
    heard = []
    proposal_passed.connect(lambda proposal, **_more: heard.append(proposal), weak=False, dispatch_uid="test")
    proposal = propose(inquiry, kind="exception", terms={"rule": "R18"}, reason="De ijsclub vroeg erom.", by=group[0])
    for member in group[:2]:
        answer(proposal, by=member, consents=True)
    assert not is_excepted(inquiry, "R18")

    answer(proposal, by=group[2], consents=True)

    proposal_passed.disconnect(dispatch_uid="test")
    assert is_excepted(inquiry, "R18")
    assert not is_excepted(inquiry, "R24")
    assert heard == [proposal]


def test_there_is_no_exception_to_other_rules():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    group = [a_participant(inquiry, core=True) for _number in range(3)]

    with pytest.raises(Refusal):
        propose(inquiry, kind="exception", terms={"rule": "R11"}, reason="Handig.", by=group[0])


def test_two_matters_may_lie_on_the_table_but_never_the_same_one_twice():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    group = [a_participant(inquiry, core=True) for _number in range(3)]
    propose(inquiry, kind="exception", terms={"rule": "R18"}, reason="Samen.", by=group[0])

    propose(inquiry, kind="open", phase=Phase.INSIGHT, reason="Iedereen is gehoord.", by=group[0])

    with pytest.raises(Refusal):
        propose(inquiry, kind="exception", terms={"rule": "R18"}, reason="Toch samen.", by=group[1])
