"""Passkeys: added by choice, used to enter, and nothing that a made-up answer could open."""

import json

import pytest
from allauth.mfa.models import Authenticator
from django.test import Client
from django.urls import reverse

from tests.factories import a_participant, a_person, an_inquiry, browser_of
from tests.sending import send

pytestmark = pytest.mark.django_db

PAGE, ENTER = "/binnen/toestellen/", "/binnen/toestel/"
JUNK = [
    "",
    "x",
    "[]",
    "{}",
    "null",
    "1",
    '{"id": 1}',
    '{"id": "a", "rawId": "a", "type": "public-key", "response": {}}',
]


def entered(person=None) -> Client:
    client = Client()
    client.force_login(person or a_person(), backend="django.contrib.auth.backends.ModelBackend")
    return client


def a_key(person) -> Authenticator:
    return Authenticator.objects.create(
        user=person, type=Authenticator.Type.WEBAUTHN, data={"name": "Mijn telefoon", "credential": {}}
    )


@pytest.mark.parametrize("junk", JUNK)
def test_a_made_up_answer_adds_no_key_and_opens_nothing(junk):
    client, stranger = entered(), Client()
    client.get(PAGE)
    stranger.get(ENTER)

    added = send(client, PAGE, name="Mijn telefoon", credential=junk)
    send(stranger, ENTER, credential=junk)

    assert added.status_code == 422
    assert "_auth_user_id" not in stranger.session
    assert Authenticator.objects.count() == 0


def test_only_one_s_own_keys_are_named_and_removed():
    me, other = a_person(), a_person()
    mine, theirs = a_key(me), a_key(other)
    client = entered(me)

    send(client, reverse("people:passkey-name"), key=theirs.pk, name="Gestolen")
    send(client, reverse("people:passkey-remove"), key=theirs.pk)
    send(client, reverse("people:passkey-name"), key=mine.pk, name="Oude telefoon")
    named = Authenticator.objects.get(pk=mine.pk).data["name"]
    send(client, reverse("people:passkey-remove"), key=mine.pk)

    assert named == "Oude telefoon"
    assert list(Authenticator.objects.values_list("pk", "data__name")) == [(theirs.pk, "Mijn telefoon")]


@pytest.mark.parametrize("key", ["", "x", "-1", "9" * 40, "١"])
def test_a_made_up_number_of_a_key_does_nothing(key):
    client = entered()

    answers = [send(client, reverse(f"people:passkey-{act}"), key=key, name="x") for act in ("name", "remove")]

    assert [answer.status_code for answer in answers] == [302, 302]


def test_a_passkey_is_never_asked_beside_another_way_in(mailoutbox):
    person = a_person()
    from allauth.account.models import EmailAddress

    EmailAddress.objects.create(user=person, email="wim@example.nl", verified=True, primary=True)
    a_key(person)
    client = Client()

    send(client, reverse("people:mail"), email="wim@example.nl")
    digits = next(word for word in mailoutbox[0].body.split() if word.isdecimal() and len(word) == 6)
    answer = send(client, reverse("people:mail-code"), digits=digits)

    assert answer.headers["Location"] == "/"
    assert client.session["_auth_user_id"] == person.pk


def test_leaving_everywhere_ends_every_other_session():
    participant = a_participant(an_inquiry())
    here, elsewhere = browser_of(participant), browser_of(participant)

    send(here, reverse("people:leave-everywhere"))

    assert here.get(PAGE).status_code == 200
    assert elsewhere.get(PAGE).status_code == 302


def test_the_device_is_told_no_name_and_no_pseudonym():
    participant = a_participant(an_inquiry())

    page = browser_of(participant).get(PAGE, headers={"Host": "localhost"}).content.decode()

    assert participant.pseudonym not in page
    assert "Mijn sleutel voor Wijwerken" in page


def test_a_challenge_is_given_to_whoever_wants_to_enter():
    asked = json.loads(Client().get(ENTER).content)

    assert asked["publicKey"]["userVerification"] == "required"
    assert asked["publicKey"].get("allowCredentials", []) == []
