"""Duties: given by consent, handed on by who has one, laid down at any time; never a name in the log (R3, R7)."""

import pytest
from django.urls import reverse

from tests.factories import a_participant, an_inquiry, browser_of, starter_of
from tests.sending import send
from wijwerken.inquiry.models import Decision, Duty, DutyOffer, Proposal
from wijwerken.method.phases import Phase

pytestmark = pytest.mark.django_db


def a_group(inquiry):
    return [a_participant(inquiry, core=True) for _number in range(3)]


def post(somebody, name, *ids, **fields):
    return send(browser_of(somebody), reverse(name, args=[somebody.inquiry.slug, *ids]), **fields)


def kinds_of(somebody):
    return set(Duty.objects.filter(participant=somebody).values_list("kind", flat=True))


def give(by, somebody, change, reason="Zij luistert goed."):
    return post(by, "inquiry:duty-propose", participant=somebody.pk, change=change, reason=reason)


def test_r7_in_orientation_the_starter_gives_a_duty_alone_and_takes_it_back():
    inquiry = an_inquiry()
    somebody = a_participant(inquiry)

    give(starter_of(inquiry), somebody, "+listener")
    assert browser_of(somebody).get(reverse("inquiry:letters", args=[inquiry.slug])).status_code == 200
    give(starter_of(inquiry), somebody, "-listener")

    assert browser_of(somebody).get(reverse("inquiry:letters", args=[inquiry.slug])).status_code == 403


def test_r7_later_a_duty_is_given_by_consent_of_the_core_group():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    group = a_group(inquiry)
    somebody = a_participant(inquiry)

    give(group[0], somebody, "+companion")
    proposal = Proposal.objects.get()
    post(group[1], "inquiry:proposal-answer", proposal.pk, answer="ja")
    assert kinds_of(somebody) == set()
    post(group[2], "inquiry:proposal-answer", proposal.pk, answer="ja")

    assert kinds_of(somebody) == {"companion"}


def test_r7_an_objection_keeps_a_duty_from_being_given():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    group = a_group(inquiry)
    somebody = a_participant(inquiry)
    give(group[0], somebody, "+facilitator")
    proposal = Proposal.objects.get()

    post(group[1], "inquiry:proposal-answer", proposal.pk, answer="nee", reason="Eerst vragen of zij wil.")
    post(group[2], "inquiry:proposal-answer", proposal.pk, answer="ja")

    assert kinds_of(somebody) == set()


def test_r12_only_who_decides_reads_for_whom_a_duty_is():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    group = a_group(inquiry)
    somebody = a_participant(inquiry)
    give(group[0], somebody, "+listener")
    path = reverse("inquiry:path", args=[inquiry.slug])

    assert f"{somebody.pseudonym} wordt luisteraar" in browser_of(group[1]).get(path).content.decode()
    page = browser_of(a_participant(inquiry)).get(path).content.decode()
    assert "Een deelnemer wordt luisteraar" in page
    assert somebody.pseudonym not in page


def test_the_host_duty_changes_by_a_logged_decision_without_a_name():
    inquiry = an_inquiry()
    somebody = a_participant(inquiry)

    give(starter_of(inquiry), somebody, "+host")

    somebody.refresh_from_db()
    entry = Decision.objects.get(inquiry=inquiry, kind="host.changed")
    assert somebody.host is True
    assert (entry.subject, entry.counts) == ("", {})


def test_r23_a_companion_from_outside_does_not_work_for_the_organisation():
    inquiry = an_inquiry()
    official = a_participant(inquiry, host=True)

    answer = give(starter_of(inquiry), official, "+companion")

    assert answer.status_code == 422
    assert "werkt niet voor de organisatie" in answer.content.decode()


def test_r7_a_duty_is_handed_on_with_the_yes_of_the_other_and_a_log_entry_without_a_name():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    listener, other = a_participant(inquiry, duties=("listener",)), a_participant(inquiry)
    post(listener, "inquiry:duty-hand-on", kind="listener", to=other.pk)
    assert (kinds_of(listener), kinds_of(other)) == ({"listener"}, set())

    assert listener.pseudonym in browser_of(other).get(reverse("inquiry:duties", args=[inquiry.slug])).content.decode()
    post(other, "inquiry:duty-answer", DutyOffer.objects.get().pk, answer="ja")

    assert (kinds_of(listener), kinds_of(other)) == (set(), {"listener"})
    entry = Decision.objects.get(inquiry=inquiry, kind="duty.handed_on")
    assert (entry.subject, entry.counts) == ("listener", {})


def test_r7_a_no_leaves_the_duty_where_it_was_and_nobody_else_answers():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    listener, other = a_participant(inquiry, duties=("listener",)), a_participant(inquiry)
    post(listener, "inquiry:duty-hand-on", kind="listener", to=other.pk)
    offer = DutyOffer.objects.get()

    assert post(a_participant(inquiry), "inquiry:duty-answer", offer.pk, answer="ja").status_code == 404
    post(other, "inquiry:duty-answer", offer.pk, answer="nee")

    assert (kinds_of(listener), kinds_of(other)) == ({"listener"}, set())


def test_r7_who_does_not_have_a_duty_cannot_hand_it_on():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    somebody, other = a_participant(inquiry), a_participant(inquiry)

    assert post(somebody, "inquiry:duty-hand-on", kind="listener", to=other.pk).status_code == 422
    assert not DutyOffer.objects.exists()


def test_r7_a_duty_is_laid_down_at_any_time():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    listener, other = a_participant(inquiry, duties=("listener",)), a_participant(inquiry)
    post(listener, "inquiry:duty-hand-on", kind="listener", to=other.pk)

    post(listener, "inquiry:duty-lay-down", kind="listener")

    assert kinds_of(listener) == set()
    assert not DutyOffer.objects.exists()
