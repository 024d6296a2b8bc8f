"""Inviting by e-mail: seen before it goes, through the ledger, and a link that lets nobody in by itself."""

import re

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.test import Client
from django.urls import reverse

from tests.factories import a_participant, browser_of
from tests.inquiry.inviting import an_inquiry_with_a_listener, path
from tests.people.writing import a_reader, a_round
from tests.sending import send
from wijwerken.inquiry.letters.tasks import forget_addresses
from wijwerken.inquiry.models import Invitation, NotKnowing, Series
from wijwerken.people.models import MailLedger

pytestmark = pytest.mark.django_db

WORDS = "We weten niet wie er niet komt."
TWO = "annie@voorbeeld.example\npiet@voorbeeld.example"


def invite(browser: Client, inquiry, addresses: str = TWO, **fields: str):
    """Send the form, look, and send what was seen."""
    fields = {"addresses": addresses, "words": WORDS, "language": "nl", **fields}
    page = send(browser, path(inquiry, "invite-mail"), **fields)
    seen = re.search(r'name="seen" value="(\w+)"', page.content.decode())
    return send(browser, path(inquiry, "invite-mail"), seen=seen[1], **fields) if seen else page


def code_in(message) -> str:
    return re.search(r"\b(?:[2-9A-HJ-NP-Z]{4}-){2}[2-9A-HJ-NP-Z]{3}\b", message.body)[0]


def link_in(message) -> str:
    return re.search(r"http://localhost:8000(/binnen/\w+/)", message.body)[1]


def test_the_sender_sees_to_how_many_it_goes_and_nothing_goes_before():
    inquiry, listener = an_inquiry_with_a_listener()

    page = send(browser_of(listener), path(inquiry, "invite-mail"), addresses=TWO, words=WORDS, language="nl")
    a_round()

    assert "Dit gaat naar 2 mensen" in page.content.decode() and WORDS in page.content.decode()
    assert (Invitation.objects.count(), mail.outbox) == (0, [])


def test_an_invited_person_enters_by_the_code_in_the_mail():
    inquiry, listener = an_inquiry_with_a_listener()
    invite(browser_of(listener), inquiry)
    a_round()
    message = next(one for one in mail.outbox if one.to == ["annie@voorbeeld.example"])
    annie = Client()

    annie.get(link_in(message), follow=True)
    before = "_auth_user_id" in annie.session
    answer = send(annie, reverse("inquiry:enter"), code=code_in(message))

    assert not before
    assert (len(mail.outbox), answer.headers["Location"]) == (2, path(inquiry, "join"))
    assert WORDS in message.body and "010 000 00 00" in message.body
    assert Invitation.objects.filter(used=True).count() == 1


def test_every_mail_stands_in_the_ledger_and_nobody_is_asked_twice():
    inquiry, listener = an_inquiry_with_a_listener()
    browser = browser_of(listener)

    invite(browser, inquiry)
    again = invite(browser, inquiry)
    a_round()

    assert MailLedger.objects.count() == len(mail.outbox) == Invitation.objects.count() == 2
    assert again.status_code == 302


def test_r24_nobody_is_invited_by_mail_before_the_initiators_wrote_what_they_do_not_know():
    inquiry, listener = an_inquiry_with_a_listener()
    NotKnowing.objects.all().delete()

    answer = invite(browser_of(listener), inquiry)

    assert answer.status_code == 422
    assert "Schrijf eerst op wat jullie niet weten." in answer.content.decode()
    assert (Invitation.objects.count(), MailLedger.objects.count()) == (0, 0)


def test_who_has_an_account_gets_no_code_that_opens_it():
    inquiry, listener = an_inquiry_with_a_listener()
    a_reader("annie")
    invite(browser_of(listener), inquiry, "annie@voorbeeld.example")
    a_round()

    (message,) = mail.outbox
    assert f"http://localhost:8000{path(inquiry, 'join')}" in message.body
    assert "/binnen/" not in message.body


def test_who_takes_part_already_gets_no_mail_and_its_sender_does_not_learn_it():
    inquiry, listener = an_inquiry_with_a_listener()
    there = a_participant(inquiry)
    EmailAddress.objects.create(user=there.person, email="annie@voorbeeld.example", verified=True)
    fields = {"addresses": "annie@voorbeeld.example", "words": WORDS}

    page = send(browser_of(listener), path(inquiry, "invite-mail"), **fields).content.decode()
    invite(browser_of(listener), inquiry, "annie@voorbeeld.example")
    a_round()

    assert "Dit gaat naar 1 mens" in page
    assert mail.outbox == []


def test_two_listeners_who_invite_one_address_send_one_mail():
    inquiry, listener = an_inquiry_with_a_listener()
    other = a_participant(inquiry, duties=("listener",))

    invite(browser_of(listener), inquiry, "annie@voorbeeld.example")
    invite(browser_of(other), inquiry, "annie@voorbeeld.example")
    a_round()

    assert len(mail.outbox) == 1


def test_who_stopped_invitations_gets_none_from_anybody():
    inquiry, listener = an_inquiry_with_a_listener()
    invite(browser_of(listener), inquiry, "annie@voorbeeld.example")
    a_round()
    stop = re.search(r"<http://[^/]+(/.+)>", mail.outbox[0].extra_headers["List-Unsubscribe"])[1]
    Client().post(stop, {"List-Unsubscribe": "One-Click"})
    elsewhere, asker = an_inquiry_with_a_listener()

    invite(browser_of(asker), elsewhere, "annie@voorbeeld.example")
    a_round()

    assert len(mail.outbox) == 1


def test_a_second_mail_has_a_new_code_and_the_first_one_stops():
    inquiry, listener = an_inquiry_with_a_listener()
    invite(browser_of(listener), inquiry, "annie@voorbeeld.example")
    a_round()
    invitation = Invitation.objects.get()

    send(browser_of(listener), path(inquiry, "letter-again", invitation.pk))
    a_round()

    first, second = (code_in(message) for message in mail.outbox)
    assert send(Client(), reverse("inquiry:enter"), code=first).status_code == 422
    assert send(Client(), reverse("inquiry:enter"), code=second).status_code == 302


def test_what_is_revoked_before_it_went_does_not_go():
    inquiry, listener = an_inquiry_with_a_listener()
    invite(browser_of(listener), inquiry, "annie@voorbeeld.example")
    send(browser_of(listener), path(inquiry, "letter-revoke", Invitation.objects.get().pk))
    a_round()

    assert (mail.outbox, MailLedger.objects.get().state) == ([], "dropped")


def test_an_address_that_nobody_proved_is_forgotten_when_its_invitation_has_run_out():
    inquiry, listener = an_inquiry_with_a_listener()
    a_reader("bert")
    invite(browser_of(listener), inquiry, "annie@voorbeeld.example\nbert@voorbeeld.example")

    forget_addresses.call(Series.objects.get().pk)

    assert list(EmailAddress.objects.values_list("email", flat=True)) == ["bert@voorbeeld.example"]


def test_the_mail_is_in_the_language_that_its_sender_chose():
    inquiry, listener = an_inquiry_with_a_listener()
    invite(browser_of(listener), inquiry, "annie@voorbeeld.example", language="en", words="We do not know.")
    a_round()

    (message,) = mail.outbox
    assert "This is what we do not know" in message.body and "We do not know." in message.body


def test_wrong_addresses_come_back_with_what_was_typed():
    inquiry, listener = an_inquiry_with_a_listener()
    typed = "annie@voorbeeld.example\ngeen adres\n\x00x@y\r\nBcc:z@voorbeeld.example"

    page = invite(browser_of(listener), inquiry, typed)

    assert page.status_code == 422
    assert "geen" in page.content.decode() and "annie@voorbeeld.example" in page.content.decode()
    assert Invitation.objects.count() == 0
