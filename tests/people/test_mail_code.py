"""Entering with six digits from one's mail: the same for who was here before and who was not."""

import re

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.core.cache import cache
from django.test import Client
from django.urls import reverse

from tests.sending import send
from wijwerken.people.models import Person

pytestmark = pytest.mark.django_db

NO_ADDRESS = ["", "annie", "annie@", "a\x00@b.nl", "🦊@🦊", "a" * 300 + "@b.nl", "a@b.nl\nBcc: c@d.nl"]
ASK, TYPE = "/binnen/post/", "/binnen/post/cijfers/"


@pytest.fixture(autouse=True)
def no_rates():
    """Each story begins with a clean slate of how often was asked."""
    cache.clear()


def asks(browser: Client, address: str, **fields: str):
    return send(browser, ASK, email=address, **fields)


def digits_in(message) -> str:
    return re.search(r"^\d{6}$", message.body, re.M).group()


def enters(browser: Client, address: str = "annie@voorbeeld.example", **fields: str):
    asks(browser, address, **fields)
    return send(browser, TYPE, digits=digits_in(mail.outbox[-1]), **fields)


def is_in(browser: Client) -> bool:
    return "_auth_user_id" in browser.session


def test_a_new_address_comes_in_without_registering():
    browser = Client()

    answer = enters(browser)

    address = EmailAddress.objects.get()
    assert answer.headers["Location"] == "/"
    assert is_in(browser)
    assert (address.email, address.verified, address.user_id) == (
        "annie@voorbeeld.example",
        True,
        browser.session["_auth_user_id"],
    )


def test_the_same_address_is_the_same_person_whatever_its_capitals():
    enters(first := Client())
    enters(second := Client(), "Annie@Voorbeeld.Example")

    assert first.session["_auth_user_id"] == second.session["_auth_user_id"]
    assert Person.objects.count() == 1


def test_nobody_is_made_before_the_digits_are_typed():
    asks(Client(), "annie@voorbeeld.example")

    assert Person.objects.count() == 0
    assert EmailAddress.objects.count() == 0


def test_nothing_tells_whether_an_address_is_known():
    enters(Client(), "annie@voorbeeld.example")
    known, new = Client(), Client()
    cache.clear()

    answers = [asks(known, "annie@voorbeeld.example"), asks(new, "rachi@voorbeeld.example")]
    pages = [browser.get(TYPE).content.decode() for browser in (known, new)]
    mails = [re.sub(r"\d{6}", "", message.body) for message in mail.outbox[-2:]]

    assert answers[0].headers["Location"] == answers[1].headers["Location"]
    assert bare(pages[0], "ann") == bare(pages[1], "rac")
    assert mails[0] == mails[1]


def bare(page: str, name: str) -> str:
    page = re.sub(r'(name="(once|csrfmiddlewaretoken)" value=)"[^"]*"', r"\1", page)
    return re.sub(r"\d\d:\d\d", "", page).replace(f"{name}•••", "•••")


def test_who_may_not_enter_gets_the_same_page_and_no_mail():
    enters(Client())
    Person.objects.update(is_active=False)
    cache.clear()
    browser, sent = Client(), len(mail.outbox)

    answer = asks(browser, "annie@voorbeeld.example")

    assert answer.headers["Location"] == TYPE
    assert len(mail.outbox) == sent
    assert send(browser, TYPE, digits="").status_code == 422
    assert send(browser, TYPE, digits="000000").status_code == 422
    assert not is_in(browser)


def test_the_mail_is_plain_dutch_without_a_link():
    asks(Client(), "annie@voorbeeld.example")

    message = mail.outbox[0]
    assert message.subject == f"Je cijfers: {digits_in(message)}"
    assert "http" not in message.body
    assert message.alternatives == []


def test_digits_may_be_typed_with_spaces():
    browser = Client()
    asks(browser, "annie@voorbeeld.example")
    digits = digits_in(mail.outbox[0])

    send(browser, TYPE, digits=f" {digits[:3]} {digits[3:]} ")

    assert is_in(browser)


def test_wrong_digits_are_told_and_five_times_is_enough():
    browser = Client()
    asks(browser, "annie@voorbeeld.example")
    right = digits_in(mail.outbox[0])
    wrong = "000000" if right != "000000" else "111111"

    first = send(browser, TYPE, digits=wrong)
    answers = [send(browser, TYPE, digits=wrong) for _time in range(4)]
    late = send(browser, TYPE, digits=right)

    assert first.status_code == 422
    assert "Dit zijn niet de cijfers uit de laatste mail." in first.content.decode()
    assert answers[-1].headers["Location"] == ASK
    assert late.headers["Location"] == ASK
    assert not is_in(browser)


def test_new_digits_replace_the_old_ones():
    browser = Client()
    asks(browser, "annie@voorbeeld.example")
    old = digits_in(mail.outbox[0])

    send(browser, TYPE, again="1")
    new = digits_in(mail.outbox[1])

    if old != new:
        assert send(browser, TYPE, digits=old).status_code == 422
    send(browser, TYPE, digits=new)
    assert is_in(browser)


def test_digits_are_too_old_after_a_quarter_of_an_hour(monkeypatch):
    from allauth.account.internal.flows import code_verification

    browser = Client()
    asks(browser, "annie@voorbeeld.example")
    later = code_verification.time.time() + 15 * 60 + 1
    monkeypatch.setattr(code_verification.time, "time", lambda: later)

    answer = send(browser, TYPE, digits=digits_in(mail.outbox[0]))

    assert answer.headers["Location"] == ASK
    assert not is_in(browser)


def test_asking_again_and_again_waits():
    for _time in range(3):
        asks(Client(), "annie@voorbeeld.example")

    answer = asks(Client(), "annie@voorbeeld.example")

    assert answer.status_code == 422
    assert len(mail.outbox) == 3


def test_digits_of_one_browser_are_worth_nothing_in_another():
    asks(Client(), "annie@voorbeeld.example")
    thief = Client()

    send(thief, TYPE, digits=digits_in(mail.outbox[0]))

    assert not is_in(thief)


@pytest.mark.parametrize("elsewhere", ["https://evil.example/", "//evil.example", "/\\evil.example"])
def test_nobody_is_led_to_another_site(elsewhere):
    assert enters(Client(), next=elsewhere).headers["Location"] == "/"


def test_after_entering_one_is_where_one_was_going():
    assert enters(Client(), next="/begin/").headers["Location"] == "/begin/"


def test_entering_begins_a_new_session():
    browser = Client()
    asks(browser, "annie@voorbeeld.example")
    before = browser.session.session_key

    send(browser, TYPE, digits=digits_in(mail.outbox[0]))

    assert browser.session.session_key != before


@pytest.mark.parametrize(
    "typed", ["", "annie", "annie@", "a\x00@b.nl", "🦊@🦊", "a" * 300 + "@b.nl", "a@b.nl\nBcc: c@d.nl"]
)
def test_what_is_no_address_comes_back_kindly(typed):
    answer = asks(Client(), typed)

    assert answer.status_code == 422
    assert mail.outbox == []


def test_leaving_forgets_who_was_here():
    browser = Client()
    enters(browser)

    answer = send(browser, reverse("people:leave"))

    assert answer.headers["Location"] == "/"
    assert not is_in(browser)


def test_looking_at_the_address_of_leaving_does_not_leave():
    browser = Client()
    enters(browser)

    assert browser.get(reverse("people:leave")).status_code == 405
    assert is_in(browser)


def test_no_address_of_the_library_is_open():
    for path in ("/accounts/login/", "/accounts/signup/", "/accounts/password/reset/", "/accounts/email/"):
        assert Client().get(path).status_code == 404
