"""The log of decisions: answers sealed, no names, no words, and chained (R13)."""

import json
from datetime import timedelta

import pytest
from django.utils import timezone

from tests.factories import a_participant, an_inquiry
from tests.inquiry.test_process import a_group, propose, say
from wijwerken.inquiry.domain.log import log
from wijwerken.inquiry.models import Decision, Salt
from wijwerken.method.decisions import commitment, entry_hash, first_break
from wijwerken.web.clock import at_the_moment

pytestmark = pytest.mark.django_db


def chain_of(inquiry):
    return [(decision.entry, decision.hash) for decision in Decision.objects.filter(inquiry=inquiry)]


def answers_of(people, value="consent"):
    return dict.fromkeys((one.pk for one in people), value)


def test_r13_what_the_core_group_said_is_sealed_when_a_proposal_is_settled():
    inquiry = an_inquiry()
    group = a_group(inquiry)
    propose(group[0], inquiry)
    for member in group:
        say(member, inquiry, "ja")

    decision = Decision.objects.get(inquiry=inquiry, kind="proposal.passed")
    salts = {salt.participant_id: bytes(salt.salt) for salt in decision.salts.all()}

    assert decision.counts == {"dissent": 0, "answers": 3}
    assert decision.commitments == sorted(commitment(salts[one.pk], one.pk, "consent") for one in group)
    assert first_break(chain_of(inquiry)) is None


def test_r13_every_salt_is_fresh_and_no_entry_names_anybody():
    inquiry = an_inquiry()
    people = [a_participant(inquiry) for _number in range(3)]
    for _time in range(2):
        log(inquiry, "proposal.passed", answers=answers_of(people), is_counted=True)

    salts = [bytes(salt.salt) for salt in Salt.objects.all()]
    written = json.dumps([entry for entry, _hash in chain_of(inquiry)])

    assert ({len(salt) for salt in salts}, len(set(salts))) == ({32}, 6)
    assert [one.pk for one in people if one.pk in written or one.pseudonym in written] == []
    assert "consent" not in written


@pytest.mark.parametrize(("answered", "places", "told"), [(1, 10, None), (9, 10, None), (10, 10, 10), (13, 13, 13)])
def test_r11_how_many_answered_is_told_from_the_circle_limit_on(answered, places, told):
    inquiry = an_inquiry()
    people = [a_participant(inquiry) for _number in range(answered)]

    decision = log(inquiry, "plan.round_closed", answers=answers_of(people))

    assert (len(decision.commitments), decision.counts.get("answers")) == (places, told)
    assert {salt.commitment for salt in decision.salts.all()} <= set(decision.commitments)


def test_r13_erasing_somebody_takes_their_salt_and_leaves_the_chain_whole():
    inquiry = an_inquiry()
    people = [a_participant(inquiry) for _number in range(3)]
    log(inquiry, "proposal.passed", answers=answers_of(people), is_counted=True)

    people[0].delete()

    assert Salt.objects.count() == 2
    assert first_break(chain_of(inquiry)) is None


def test_r13_an_entry_from_before_answers_were_sealed_still_fits():
    """Their canonical form knew neither commitments nor values, and a time to the microsecond."""
    inquiry = an_inquiry()
    Decision.objects.filter(inquiry=inquiry).delete()
    at = timezone.now() - timedelta(days=40)
    old = {"seq": 1, "kind": "phase.opened", "at": at.isoformat(), "subject": "orientation", "counts": {}}
    old |= {"previous": ""}
    Decision.objects.create(
        inquiry=inquiry, seq=1, kind=old["kind"], at=at, subject=old["subject"], hash=entry_hash(old)
    )

    log(inquiry, "core.joined")

    assert first_break(chain_of(inquiry)) is None


def test_r12_the_log_tells_the_day_and_no_finer_and_time_never_goes_back():
    inquiry = an_inquiry()
    now = timezone.now()

    with at_the_moment(now + timedelta(days=3)):
        later = log(inquiry, "core.joined")
    with at_the_moment(now):
        after = log(inquiry, "core.left")

    assert later.at.isoformat().endswith("T00:00:00+00:00")
    assert after.at == later.at
