"""One code for a group: each who enters with it becomes a person of their own, as many as were meant."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests.factories import browser_of
from tests.inquiry.inviting import an_inquiry_with_a_listener, pages, path
from tests.sending import send
from wijwerken.inquiry.domain import inviting
from wijwerken.inquiry.models import Decision, Invitation, NotKnowing
from wijwerken.method.codes import in_groups, normalise
from wijwerken.people.models import Person

pytestmark = pytest.mark.django_db

FIELDS = {
    "note": "Klas 3b",
    "most_uses": "3",
    "days": "7",
    "language": "nl",
    "words": "We weten niet wie er niet komt.",
}


def a_group_code(inquiry, listener, **fields: object) -> str:
    made = {"note": "Klas 3b", "most_uses": 3, "days": 7, **fields}
    return inviting.invite_group(inquiry, by=listener, **made)[1]


def enters(code: str, browser: Client | None = None):
    browser = browser or Client()
    return browser, send(browser, reverse("inquiry:enter"), code=code)


def test_a_listener_makes_a_code_for_a_group_and_a_letter_to_copy():
    inquiry, listener = an_inquiry_with_a_listener()
    browser = browser_of(listener)

    send(browser, path(inquiry, "invite-group"), **FIELDS)
    shown = browser.get(path(inquiry, "invite-group")).content.decode()
    (letter,) = pages(browser.get(path(inquiry, "letters-pdf")).content)

    invitation = Invitation.objects.get()
    code = next(
        word
        for word in shown.replace("<", " ").replace(">", " ").split()
        if normalise(word) and "-" in word and inviting.hashed(word) == invitation.code_hash
    )
    assert (invitation.most_uses, invitation.note) == (3, "Klas 3b")
    assert in_groups(normalise(code)).replace("-", " ") in letter
    assert "hele groep" in letter


def test_each_who_enters_becomes_a_person_of_their_own_with_a_code_of_their_own():
    inquiry, listener = an_inquiry_with_a_listener()
    code = a_group_code(inquiry, listener)

    browsers = [enters(code)[0] for _time in range(2)]
    people = {browser.session["_auth_user_id"] for browser in browsers}
    page = browsers[0].get(path(inquiry, "own-code")).content.decode()
    own = page.split("<code>")[1].split("</code>")[0]
    back, _answer = enters(own)

    assert len(people) == 2
    assert back.session["_auth_user_id"] == browsers[0].session["_auth_user_id"]


def test_it_is_shown_on_the_way_in_and_only_for_a_while(monkeypatch):
    inquiry, listener = an_inquiry_with_a_listener()
    browser, answer = enters(a_group_code(inquiry, listener))
    later = timezone.now().timestamp() + 3600
    monkeypatch.setattr("cryptography.fernet.time.time", lambda: later)

    page = browser.get(path(inquiry, "own-code")).content.decode()

    assert answer.headers["Location"].startswith(path(inquiry, "own-code"))
    assert "Je code is niet meer te zien" in page


def test_who_types_the_code_again_stays_who_they_were():
    inquiry, listener = an_inquiry_with_a_listener()
    code = a_group_code(inquiry, listener)
    browser, _first = enters(code)
    before = browser.session["_auth_user_id"]

    enters(code, browser)

    assert browser.session["_auth_user_id"] == before
    assert Invitation.objects.filter(group__isnull=False).count() == 1


def test_no_more_enter_than_were_meant():
    inquiry, listener = an_inquiry_with_a_listener()
    code = a_group_code(inquiry, listener, most_uses=2)
    people = Person.objects.count()

    answers = [enters(code)[1] for _time in range(3)]

    assert [answer.status_code for answer in answers] == [302, 302, 422]
    assert "alle plaatsen zijn bezet" in answers[-1].content.decode()
    assert Person.objects.count() == people + 2


@pytest.mark.parametrize("change", [{"expires_at": timezone.now() - timedelta(days=1)}, {"revoked_at": timezone.now()}])
def test_after_its_time_or_revoked_it_lets_nobody_in_and_who_was_in_comes_back(change):
    inquiry, listener = an_inquiry_with_a_listener()
    code = a_group_code(inquiry, listener)
    browser, _answer = enters(code)
    own = browser.get(path(inquiry, "own-code")).content.decode().split("<code>")[1].split("</code>")[0]
    Invitation.objects.filter(most_uses__gt=1).update(**change)

    assert enters(code)[1].status_code == 422
    assert enters(own)[1].status_code == 302


def test_who_comes_stands_in_no_log_and_in_no_list():
    inquiry, listener = an_inquiry_with_a_listener()
    code = a_group_code(inquiry, listener)
    before = Decision.objects.count()
    enters(code)

    page = browser_of(listener).get(path(inquiry, "invited")).content.decode()

    assert Decision.objects.count() == before
    assert page.count("Klas 3b") == 1


def test_r24_no_group_is_invited_before_the_initiators_wrote_what_they_do_not_know():
    inquiry, listener = an_inquiry_with_a_listener()
    NotKnowing.objects.all().delete()

    answer = send(browser_of(listener), path(inquiry, "invite-group"), **FIELDS)

    assert answer.status_code == 422
    assert "Schrijf eerst op wat jullie niet weten." in answer.content.decode()
    assert Invitation.objects.count() == 0


def test_what_stands_in_the_form_at_first_fits_on_the_letter_of_a_group():
    inquiry, listener = an_inquiry_with_a_listener()
    NotKnowing.objects.update(text="Waarom komt er bijna niemand? " * 20)
    browser = browser_of(listener)
    words = browser.get(path(inquiry, "invite-group")).context["form"]["words"].value()

    answer = send(browser, path(inquiry, "invite-group"), **{**FIELDS, "words": words})

    assert answer.status_code == 302
