"""Post: one mail to a person on an occasion; what it says; and stopping it with one click."""

import json
import re

import pytest
from django import forms
from django.contrib.auth.models import AnonymousUser
from django.core import mail
from django.db import transaction
from django.test import Client, RequestFactory
from django_tasks_db.models import DBTaskResult

from tests.factories import a_person
from tests.people.writing import NEWS, OTHER, SAID, a_reader, a_round, readers, states
from tests.sending import send
from wijwerken.people.models import MailLedger, NoMail, Person
from wijwerken.people.post import Mail, Written, post, reached_by, shown_first, writes
from wijwerken.people.post.mails import KINDS

pytestmark = pytest.mark.django_db


def way_to_stop(message) -> str:
    """The path in the header that mail programs use."""
    return re.search(r"<https?://[^/]+(/.+)>", message.extra_headers["List-Unsubscribe"])[1]


def test_a_mail_goes_to_each_person_once_on_an_occasion_however_often_it_is_posted():
    people = readers(3)

    counts = [post("pause:1", people, NEWS), post("pause:1", people, NEWS), post("pause:1", people[:1] * 2, NEWS)]
    a_round()
    a_round()

    assert counts == [3, 0, 0]
    assert sorted(message.to[0] for message in mail.outbox) == [f"lezer{n}@voorbeeld.example" for n in range(3)]
    assert states() == {"sent": 3}


def test_another_occasion_is_another_mail():
    person = a_reader()

    post("pause:1", [person], NEWS)
    post("pause:2", [person], NEWS)
    a_round()

    assert len(mail.outbox) == 2


def test_what_is_taken_back_was_never_posted():
    with transaction.atomic():
        post("pause:1", [a_reader()], NEWS)
        transaction.set_rollback(True)

    assert states() == {}
    assert not DBTaskResult.objects.exists()


def test_who_has_no_proven_address_or_may_not_enter_gets_nothing():
    unproven, inactive = a_reader("piet"), a_reader("joop", is_active=False)
    unproven.emailaddress_set.update(verified=False)

    assert post("pause:1", [a_person(), unproven, inactive], NEWS) == 0


def test_how_many_a_mail_reaches_is_known_before():
    stopped = a_reader("piet")
    NoMail.objects.create(person=stopped, kind="test")

    reached = reached_by([a_reader(), stopped, a_person()], NEWS)

    assert len(reached) == 1


def test_a_mail_has_a_text_part_and_an_html_part_without_pictures():
    post("pause:1", [a_reader()], NEWS)
    a_round()

    (message,) = mail.outbox
    (html, kind) = message.alternatives[0]
    assert message.subject == "Nieuws: Het plein is van ons"
    assert "“Het plein is van ons”" in message.body and "http://localhost:8000/v/plein/" in message.body
    assert kind == "text/html" and 'style="' in html and "<img" not in html and "url(" not in html


def test_a_mail_is_in_the_language_of_its_reader():
    post("pause:1", [a_reader("a", language="en"), a_reader("b")], NEWS)
    a_round()

    said = {message.to[0][0]: message.body for message in mail.outbox}
    assert "Do you no longer want it?" in said["a"] and "Wil je die niet meer?" in said["b"]


def test_words_of_a_person_start_no_header_of_their_own(monkeypatch):
    monkeypatch.setitem(SAID, "abcabcabcabc", "Hallo\r\nBcc: ander@voorbeeld.example\x00\u2028X: y")
    post("pause:1", [a_reader()], NEWS)
    a_round()

    (message,) = mail.outbox
    assert message.message()["Bcc"] is None
    assert message.recipients() == ["annie@voorbeeld.example"]
    assert message.subject == "Nieuws: Hallo Bcc: ander@voorbeeld.example X: y"


def test_words_stand_in_no_ledger_and_in_no_task():
    post("pause:1", [a_reader()], NEWS)

    kept = [*MailLedger.objects.values(), *DBTaskResult.objects.values("args_kwargs")]
    assert "plein" not in json.dumps(kept, default=str)


def test_what_is_gone_by_then_is_not_told(monkeypatch):
    post("pause:1", [a_reader()], NEWS)
    monkeypatch.delitem(SAID, "abcabcabcabc")
    a_round()

    assert (mail.outbox, states()) == ([], {"dropped": 1})


def test_a_fault_in_one_mail_stops_none_behind_it(monkeypatch):
    @writes("test-broken", "Kapot")
    def broken(about: str, person: Person) -> Written:
        raise KeyError(about)

    post("broken:1", [a_reader("a")], Mail("test-broken"))
    post("pause:1", [a_reader("b")], NEWS)
    a_round()

    assert [message.to for message in mail.outbox] == [["b@voorbeeld.example"]]
    assert states() == {"waits": 1, "sent": 1}
    del KINDS["test-broken"]


def test_the_ledger_is_erased_with_its_person():
    person = a_reader()
    post("pause:1", [person], NEWS)
    NoMail.objects.create(person=person, kind="test-other")

    person.delete()

    assert (MailLedger.objects.count(), NoMail.objects.count()) == (0, 0)


def test_one_click_of_a_mail_program_stops_this_kind_without_entering():
    person = a_reader()
    post("pause:1", [person], NEWS)
    a_round()
    (message,) = mail.outbox
    program = Client(enforce_csrf_checks=True)

    answer = program.post(way_to_stop(message), {"List-Unsubscribe": "One-Click"})
    post("pause:2", [person], NEWS)
    post("other:1", [person], OTHER)
    a_round()

    assert message.extra_headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert answer.status_code == 200  # no redirect: RFC 8058, 3.1
    assert list(NoMail.objects.values_list("person", "kind")) == [(person.pk, "test")]
    assert [message.subject for message in mail.outbox[1:]] == ["Iets anders"]


def test_stopping_reaches_what_already_waits():
    person = a_reader()
    post("pause:1", [person], NEWS)
    post("pause:2", [person], NEWS)
    NoMail.objects.create(person=person, kind="test")
    a_round()

    assert (mail.outbox, states()) == ([], {"dropped": 2})


def test_reading_the_page_changes_nothing_and_its_button_stops():
    post("pause:1", [a_reader()], NEWS)
    a_round()
    browser, path = Client(), way_to_stop(mail.outbox[0])

    page = browser.get(path)
    before = NoMail.objects.count()
    after = send(browser, path)
    again = send(browser, path)

    assert "Nieuws over het plein" in page.content.decode()
    assert (before, NoMail.objects.count()) == (0, 1)
    assert [answer.content.decode().count("Je krijgt deze post niet meer") for answer in (after, again)] == [1, 1]
    assert "_auth_user_id" not in browser.session


def test_a_link_that_was_made_up_or_whose_reader_is_gone_leads_nowhere():
    person = a_reader()
    post("pause:1", [person], NEWS)
    a_round()
    row, path = MailLedger.objects.get(), way_to_stop(mail.outbox[0])
    browser = Client()

    forged = [browser.post(f"/post/stop/{token}/").status_code for token in (row.pk, f"{row.pk}.x", "x", "%00", "🦊")]
    person.delete()

    assert forged == [404] * 5
    assert browser.post(path).status_code == 404
    assert not NoMail.objects.exists()


def a_request(**fields: str):
    request = RequestFactory().post("/ergens/", fields)
    request.user, request.session, request.inquiry = AnonymousUser(), {}, None
    request._messages = []
    return request


class PauseForm(forms.Form):
    why = forms.CharField()


def test_a_sender_sees_to_how_many_it_goes_before_it_goes():
    def step(**fields: str):
        form = PauseForm(fields)
        written = Written(subject="We staan even stil", lines=[fields["why"]])
        return shown_first(a_request(**fields), form, written, people=214)

    page = step(why="Het doet pijn", ids="x").content.decode()
    seen = re.search(r'name="seen" value="(\w+)"', page)[1]

    assert "Dit gaat naar 214 mensen" in page and "Het doet pijn" in page
    assert 'name="ids" value="x"' in page
    assert step(why="Het doet pijn", seen=seen) is None
    assert "Iets anders" in step(why="Iets anders", seen=seen).content.decode()
