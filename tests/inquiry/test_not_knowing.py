"""Vulnerable first: what the initiators do not know stands there before anybody is invited (R24)."""

import pytest
from django.urls import reverse

from tests.factories import NOT_KNOWING, a_participant, an_inquiry, browser_of, starter_of
from tests.sending import send
from wijwerken.inquiry.models import Invitation, NotKnowing
from wijwerken.inquiry.queries import not_knowing_of, opening_words

pytestmark = pytest.mark.django_db


def writes(participant, text: str, name: str = ""):
    address = reverse("inquiry:not-knowing-write", args=[participant.inquiry.slug])
    return send(browser_of(participant), address, text=text, name=name)


def home_of(inquiry) -> str:
    return browser_of(a_participant(inquiry)).get(reverse("inquiry:home", args=[inquiry.slug])).content.decode()


def test_several_initiators_each_write_their_own():
    inquiry = an_inquiry()
    second = a_participant(inquiry, duties=("starter",))

    writes(second, "Ik weet niet wie we nooit horen.", "Joost Timmer")

    page = home_of(inquiry)
    assert NOT_KNOWING in page
    assert "Ik weet niet wie we nooit horen." in page
    assert "Joost Timmer" in page
    assert opening_words(inquiry) == f"{NOT_KNOWING}\n\nIk weet niet wie we nooit horen."


def test_r5_a_next_version_counts_and_the_earlier_one_stays():
    inquiry = an_inquiry()
    starter = starter_of(inquiry)

    writes(starter, "We weten nog minder dan we dachten.")

    assert [said.text for said in not_knowing_of(inquiry)] == ["We weten nog minder dan we dachten."]
    page = browser_of(starter).get(reverse("inquiry:not-knowing", args=[inquiry.slug])).content.decode()
    assert NOT_KNOWING in page
    assert NOT_KNOWING not in home_of(inquiry)


def test_the_same_words_again_are_no_new_version():
    inquiry = an_inquiry()
    starter = starter_of(inquiry)

    writes(starter, NOT_KNOWING)

    assert NotKnowing.objects.filter(by=starter).count() == 1


def test_r12_the_pseudonym_of_who_writes_by_name_is_not_on_the_page():
    inquiry = an_inquiry()
    starter = starter_of(inquiry)

    writes(starter, "Ik weet het niet.", "Annie Verbeek")

    page = home_of(inquiry)
    assert "Annie Verbeek" in page
    assert starter.pseudonym not in page


def test_somebody_who_did_not_begin_the_question_does_not_write_it():
    inquiry = an_inquiry()

    answer = writes(a_participant(inquiry), "Ik ook niet.")

    assert answer.status_code == 403
    assert NotKnowing.objects.count() == 1


def test_r24_only_a_second_initiators_words_are_enough_to_invite():
    inquiry = an_inquiry()
    NotKnowing.objects.all().delete()
    starter = starter_of(inquiry)
    letters = reverse("inquiry:letters", args=[inquiry.slug])

    refused = send(browser_of(starter), letters, notes="De buren", words="We weten het niet.")
    writes(a_participant(inquiry, core=True), "Ik weet het niet.")
    send(browser_of(starter), letters, notes="De buren", words="We weten het niet.")

    assert refused.status_code == 422
    assert Invitation.objects.count() == 1
