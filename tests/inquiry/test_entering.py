"""Somebody opens a letter at the kitchen table, types the code over, and is in."""

import logging
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests.factories import a_participant, an_inquiry, browser_of, starter_of
from tests.sending import send
from wijwerken.inquiry.domain import entering, inviting
from wijwerken.inquiry.models import Invitation, Participant
from wijwerken.method.codes import WRONG_EVERYWHERE, WRONG_HERE, check_sign, normalise
from wijwerken.people.models import Attempt, Person

pytestmark = pytest.mark.django_db

ENTER = "/binnen/"
ELSEWHERE = ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"]


def a_letter(inquiry=None):
    """An invitation and the code that stands in its letter."""
    inquiry = inquiry or an_inquiry()
    return inviting.invite_by_letter(inquiry, by=starter_of(inquiry))[0]


def a_code_of_nobody() -> str:
    return "2222222222" + check_sign("2222222222")


def mistyped(code: str) -> str:
    signs = normalise(code)
    return signs[:-1] + ("3" if signs[-1] != "3" else "4")


def enters(browser: Client, code: str, **fields: str):
    return send(browser, ENTER, code=code, **fields)


def is_in(browser: Client) -> bool:
    return "_auth_user_id" in browser.session


def test_a_code_lets_somebody_in_and_asks_one_question():
    invitation, code = a_letter()
    browser = Client()

    answer = enters(browser, code)

    assert answer.headers["Location"] == reverse("inquiry:join", args=[invitation.inquiry.slug])
    assert is_in(browser)
    assert "of spreek je ervoor?" in browser.get(answer.headers["Location"]).content.decode()


@pytest.mark.parametrize("typed", ["lower", "spaces", "nothing"])
def test_a_code_may_be_typed_in_any_way(typed):
    _invitation, code = a_letter()
    browser = Client()

    enters(browser, {"lower": code.lower(), "spaces": code.replace("-", "  "), "nothing": normalise(code)}[typed])

    assert is_in(browser)


def test_the_same_letter_is_the_same_person_on_another_telephone():
    _invitation, code = a_letter()
    here, there = Client(), Client()

    enters(here, code)
    enters(there, code)

    assert here.session["_auth_user_id"] == there.session["_auth_user_id"]


def test_a_typing_error_is_told_spelled_out_and_costs_no_attempt():
    _invitation, code = a_letter()
    browser = Client()
    wrong = mistyped(code)

    answer = enters(browser, wrong)

    page = answer.content.decode()
    assert answer.status_code == 422
    assert "Er zit een tikfout in" in page
    assert "Dit telt niet als een poging." in page
    assert wrong[:4] in page
    assert Attempt.objects.count() == 0


def test_wrong_codes_are_counted_although_the_form_is_refused():
    browser = Client()

    answer = enters(browser, a_code_of_nobody())

    assert answer.status_code == 422
    assert "Deze code kennen we niet." in answer.content.decode()
    assert Attempt.objects.count() == 2  # for this address, and for everywhere


def test_after_many_wrong_codes_a_right_one_waits_too():
    _invitation, code = a_letter()
    browser = Client()
    for _time in range(WRONG_HERE):
        enters(browser, a_code_of_nobody())

    answer = enters(browser, code)

    assert "Er zijn net te veel verkeerde codes geprobeerd." in answer.content.decode()
    assert not is_in(browser)


def test_wrong_codes_from_elsewhere_count_for_the_whole_house():
    _invitation, code = a_letter()
    now = timezone.now()
    Attempt.objects.bulk_create([Attempt(key="everywhere", at=now) for _time in range(WRONG_EVERYWHERE)])

    assert enters(Client(), code).status_code == 422


@pytest.mark.parametrize(("proxies", "wrong_from"), [(0, "203.0.113.{n}"), (1, "203.0.113.{n}, 198.51.100.7")])
def test_nobody_gets_more_attempts_by_saying_that_they_come_from_elsewhere(settings, proxies, wrong_from):
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = proxies
    for n in range(WRONG_HERE):
        send(Client(headers={"X-Forwarded-For": wrong_from.format(n=n)}), ENTER, code=a_code_of_nobody())

    _invitation, code = a_letter()
    browser = Client(headers={"X-Forwarded-For": wrong_from.format(n=99)})
    enters(browser, code)

    assert not is_in(browser)


def test_behind_a_proxy_who_guesses_at_one_place_keeps_nobody_elsewhere_out(settings):
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1
    for _n in range(WRONG_HERE):
        send(Client(headers={"X-Forwarded-For": "198.51.100.7"}), ENTER, code=a_code_of_nobody())

    _invitation, code = a_letter()
    browser = Client(headers={"X-Forwarded-For": "198.51.100.8"})
    enters(browser, code)

    assert is_in(browser)


def test_after_a_quarter_of_an_hour_one_may_try_again():
    _invitation, code = a_letter()
    browser = Client()
    for _time in range(WRONG_HERE):
        enters(browser, a_code_of_nobody())
    Attempt.objects.update(at=timezone.now() - timedelta(minutes=16))

    enters(browser, code)

    assert is_in(browser)


def test_an_expired_letter_says_so():
    invitation, code = a_letter()
    Invitation.objects.filter(pk=invitation.pk).update(expires_at=timezone.now() - timedelta(days=1))
    browser = Client()

    assert "Deze code is te oud." in enters(browser, code).content.decode()
    assert not is_in(browser)


def test_a_revoked_letter_opens_no_door_also_for_who_was_in_before():
    invitation, code = a_letter()
    enters(Client(), code)
    inviting.revoke(invitation)
    browser = Client()

    assert "Deze code is ingetrokken." in enters(browser, code).content.decode()
    assert not is_in(browser)


def test_a_second_letter_is_the_same_person_and_the_first_one_stops():
    invitation, code = a_letter()
    enters(first := Client(), code)
    invitation.refresh_from_db()

    _second, new_code = inviting.second_letter(invitation, by=invitation.by)

    enters(second := Client(), new_code)
    assert second.session["_auth_user_id"] == first.session["_auth_user_id"]
    assert enters(Client(), code).status_code == 422


@pytest.mark.parametrize("typed", ["", "   ", "\x00", "🦊" * 40, "‮K7TX", "<b>", "K" * 10_000])
def test_nonsense_gets_a_kind_answer(typed):
    answer = enters(Client(), typed)

    assert answer.status_code == 422
    assert "<b>" not in answer.content.decode().split("<main")[1].split('name="code"')[1].split(">")[0]


# The square on the letter


def test_scanning_does_not_let_anybody_in():
    invitation, code = a_letter()
    browser = Client()

    browser.get(f"/binnen/{normalise(code)}/", follow=True)

    assert not is_in(browser)
    assert Invitation.objects.get(pk=invitation.pk).person is None


def test_scanning_fills_the_code_in_and_the_address_forgets_it():
    _invitation, code = a_letter()
    browser = Client()

    answer = browser.get(f"/binnen/{normalise(code)}/")
    form = browser.get(answer.headers["Location"])

    assert answer.headers["Location"] == ENTER
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert "no-store" in answer.headers["Cache-Control"]
    assert code.replace("-", " ") in form.content.decode()
    assert "Is dit jouw code?" in form.content.decode()
    assert code.replace("-", " ") not in browser.get(ENTER).content.decode()  # shown once


def test_a_code_is_in_no_log(caplog):
    _invitation, code = a_letter()
    signs = normalise(code)

    with caplog.at_level(logging.DEBUG):
        browser = Client()
        browser.get(f"/binnen/{signs}/", follow=True)
        enters(browser, mistyped(code))
        enters(browser, a_code_of_nobody())
        enters(browser, code)

    logged = " ".join(record.getMessage() for record in caplog.records if not record.name.startswith("django.db"))
    assert signs not in normalise(logged)


@pytest.mark.parametrize("code", ["x", "%0d%0aSet-Cookie:a", "<script>", "🦊", "K" * 300])
def test_a_strange_address_fills_in_nothing_strange(code):
    browser = Client()

    page = browser.get(f"/binnen/{code}/", follow=True)

    assert page.status_code == 200
    assert "<script>" not in page.content.decode().split("<main")[1].replace("<script type", "")


# Where one goes, and what one was before


@pytest.mark.parametrize(
    "elsewhere", ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"]
)
def test_after_entering_nobody_is_led_to_another_site(elsewhere):
    invitation, code = a_letter()

    answer = enters(Client(), code, next=elsewhere)

    assert answer.headers["Location"] == reverse("inquiry:join", args=[invitation.inquiry.slug])


def test_who_takes_part_already_goes_on_to_where_they_were_going():
    inquiry = an_inquiry()
    _participant, _invitation, code = entering.take_in(inquiry, by=starter_of(inquiry))
    path = reverse("inquiry:mine", args=[inquiry.slug])

    assert enters(Client(), code, next=path).headers["Location"] == path


def test_entering_begins_a_new_session():
    _invitation, code = a_letter()
    browser = Client()
    session = browser.session
    session["planted"] = "by somebody else"
    session.save()
    planted = session.session_key
    browser.cookies["wijwerken_session"] = planted

    enters(browser, code)

    assert browser.session.session_key != planted


def test_entering_as_somebody_else_forgets_who_was_here():
    inquiry = an_inquiry()
    other = browser_of(a_participant(inquiry))
    session = other.session
    session["kept"] = {"path": "/x/", "typed": {"text": ["van een ander"]}}
    session.save()
    _invitation, code = a_letter(inquiry)

    enters(other, code)

    assert "kept" not in other.session


# The letter itself


def test_r24_nobody_is_invited_before_the_initiators_wrote_what_they_do_not_know():
    inquiry = an_inquiry()
    inquiry.not_knowings.all().delete()
    starter = browser_of(starter_of(inquiry))
    address = reverse("inquiry:letters", args=[inquiry.slug])

    answer = send(starter, address, notes="De buren", words="We weten het niet.")

    assert answer.status_code == 422
    assert "Schrijf eerst op wat jullie niet weten." in answer.content.decode()
    assert Invitation.objects.count() == 0


def test_r24_a_listener_takes_nobody_in_before_that_either():
    from wijwerken.method.refusal import Refusal

    inquiry = an_inquiry()
    inquiry.not_knowings.all().delete()

    with pytest.raises(Refusal, match="Schrijf eerst op"):
        entering.take_in(inquiry, by=starter_of(inquiry))

    assert Participant.objects.filter(inquiry=inquiry).count() == 1


def test_a_listener_takes_in_a_teller_without_account_who_comes_back_by_letter():
    inquiry = an_inquiry()
    listener = a_participant(inquiry, duties=("listener",))

    teller, _invitation, code = entering.take_in(inquiry, by=listener, circle=inquiry.circles.first())

    enters(browser := Client(), code)
    assert browser.session["_auth_user_id"] == teller.person_id
    assert browser.get(reverse("inquiry:myself", args=[inquiry.slug])).status_code == 200


def test_the_database_keeps_no_code():
    invitation, code = a_letter()

    row = Invitation.objects.filter(pk=invitation.pk).values().get()

    assert normalise(code) not in normalise(repr(row))
    assert Person.objects.filter(invitations=invitation).count() == 0
