"""Trying out the demonstration as somebody else, only where DEBUG is on."""

import pytest
from django.test import Client
from django.urls import reverse

from tests.factories import a_participant, an_inquiry
from tests.sending import send

pytestmark = pytest.mark.django_db

ADDRESS = "/oefenen/"


def made_up():
    return an_inquiry(made_up=True)


def test_it_is_not_there_when_debug_is_off():
    participant = a_participant(made_up())
    browser = Client()

    assert browser.get(ADDRESS).status_code == 404
    assert send(browser, ADDRESS, participant=participant.pk).status_code == 404
    assert "_auth_user_id" not in browser.session


def test_one_goes_on_as_somebody_made_up(settings):
    settings.DEBUG = True
    participant = a_participant(made_up(), duties=("listener",))
    browser = Client()

    page = browser.get(ADDRESS).content.decode()
    answer = send(browser, ADDRESS, participant=participant.pk)

    assert f"Ga verder als {participant.pseudonym}" in page
    assert "luisteraar" in page
    assert answer.headers["Location"] == reverse("inquiry:home", args=[participant.inquiry.slug])
    assert browser.session["_auth_user_id"] == participant.person_id


def test_nobody_goes_on_as_a_real_person(settings):
    settings.DEBUG = True
    participant = a_participant(an_inquiry())
    browser = Client()

    assert participant.pseudonym not in browser.get(ADDRESS).content.decode()
    assert send(browser, ADDRESS, participant=participant.pk).status_code == 404


def test_the_mails_that_were_not_sent_can_be_read_here(settings, tmp_path):
    settings.DEBUG = True
    settings.EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    settings.EMAIL_FILE_PATH = tmp_path
    browser = Client()
    send(browser, reverse("people:mail"), email="annie@voorbeeld.example")

    page = browser.get(ADDRESS).content.decode()

    assert "annie@voorbeeld.example" in page
    assert "Met deze zes cijfers kom je binnen" in page
