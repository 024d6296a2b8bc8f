"""Taking part: one question, a pseudonym and a circle of one's own choice."""

import pytest
from django.db import IntegrityError, transaction
from django.test import Client
from django.urls import reverse

from tests.factories import a_participant, a_person, an_inquiry, browser_of, starter_of
from tests.sending import send
from wijwerken.inquiry.domain import entering, inviting
from wijwerken.inquiry.models import Decision, Participant, PublicName

pytestmark = pytest.mark.django_db

JOIN = "inquiry:join"
MYSELF = "inquiry:myself"


def a_newcomer() -> Client:
    client = Client()
    client.force_login(a_person(), backend="django.contrib.auth.backends.ModelBackend")
    return client


def me(browser: Client) -> Participant:
    return Participant.objects.get(person=browser.session["_auth_user_id"])


def joined(inquiry, host="nee") -> Client:
    browser = a_newcomer()
    send(browser, reverse(JOIN, args=[inquiry.slug]), host=host)
    return browser


@pytest.mark.parametrize(("answer", "host"), [("ja", True), ("nee", False)])
def test_one_answer_and_you_are_in_with_a_pseudonym(answer, host):
    inquiry = an_inquiry()

    browser = joined(inquiry, host=answer)

    assert me(browser).host is host
    assert me(browser).pseudonym
    assert me(browser).pseudonym in browser.get(reverse(MYSELF, args=[inquiry.slug])).content.decode()


def test_no_answer_is_asked_again():
    inquiry = an_inquiry()
    browser = a_newcomer()

    answer = send(browser, reverse(JOIN, args=[inquiry.slug]))

    assert answer.status_code == 422
    assert "Kies een van de twee antwoorden." in answer.content.decode()


def test_the_two_answers_weigh_the_same_and_are_explained():
    inquiry = an_inquiry()

    page = a_newcomer().get(reverse(JOIN, args=[inquiry.slug])).content.decode()

    assert page.count('class="button button--quiet" name="host"') == 2
    assert "Waarom vragen we dit?" in page


def test_joining_twice_is_once_and_keeps_the_first_answer():
    inquiry = an_inquiry()
    browser = joined(inquiry, host="ja")

    send(browser, reverse(JOIN, args=[inquiry.slug]), host="nee")

    assert me(browser).host is True
    assert inquiry.participants.count() == 2  # with its starter


def test_r11_the_log_does_not_tell_that_one_more_joined_or_left():
    inquiry = an_inquiry()
    before = Decision.objects.filter(inquiry=inquiry).count()

    entering.leave(me(joined(inquiry)))

    assert Decision.objects.filter(inquiry=inquiry).count() == before


def test_after_joining_somebody_goes_on_to_where_they_were_going():
    inquiry = an_inquiry()
    browser = a_newcomer()
    there = reverse("inquiry:mine", args=[inquiry.slug])

    answer = send(browser, reverse(JOIN, args=[inquiry.slug]), host="nee", next=there)
    form = browser.get(answer.headers["Location"]).content.decode()
    answer = send(browser, reverse(MYSELF, args=[inquiry.slug]), pseudonym="Gaai", circle="", next=there)

    assert f'value="{there}"' in form
    assert answer.headers["Location"] == there


def test_circle_and_pseudonym_are_of_ones_own_choice_and_may_change():
    inquiry = an_inquiry()
    browser = joined(inquiry)
    address = reverse(MYSELF, args=[inquiry.slug])

    send(browser, address, pseudonym="De Snoek", circle=inquiry.circles.get(number=2).pk)
    send(browser, address, pseudonym="De Snoek", circle="")

    assert me(browser).pseudonym == "De Snoek"
    assert me(browser).circle is None


def test_a_pseudonym_belongs_to_one_person_whatever_its_capitals():
    inquiry = an_inquiry()
    other = a_participant(inquiry)
    browser = joined(inquiry)
    mine = me(browser).pseudonym

    answer = send(browser, reverse(MYSELF, args=[inquiry.slug]), pseudonym=other.pseudonym.upper(), circle="")

    assert answer.status_code == 422
    assert "Zo heet hier al iemand." in answer.content.decode()
    assert me(browser).pseudonym == mine


def test_the_database_too_knows_a_pseudonym_once():
    inquiry = an_inquiry()
    other = a_participant(inquiry)

    with pytest.raises(IntegrityError), transaction.atomic():
        Participant.objects.create(inquiry=inquiry, person=a_person(), pseudonym=other.pseudonym)


def test_r12_a_name_under_which_somebody_acts_is_no_pseudonym():
    inquiry = an_inquiry()
    PublicName.objects.create(participant=a_participant(inquiry), name="Jan de Bruin")
    browser = joined(inquiry)

    answer = send(browser, reverse(MYSELF, args=[inquiry.slug]), pseudonym="jan de bruin", circle="")

    assert answer.status_code == 422
    assert "Dit is de echte naam van iemand hier." in answer.content.decode()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("🦊 Vos", "🦊 Vos"), ("Vo\x00s", "Vos"), ("‮soV", "soV"), ("  Rode \n Vos ", "Rode Vos")],
)
def test_a_strange_pseudonym_is_tidied(typed, kept):
    inquiry = an_inquiry()
    browser = joined(inquiry)

    send(browser, reverse(MYSELF, args=[inquiry.slug]), pseudonym=typed, circle="")

    assert me(browser).pseudonym == kept


def test_html_in_a_pseudonym_stays_text():
    inquiry = an_inquiry()
    browser = joined(inquiry)
    address = reverse(MYSELF, args=[inquiry.slug])

    send(browser, address, pseudonym="<img src=x onerror=a>", circle="")

    assert "<img" not in browser.get(address).content.decode()


@pytest.mark.parametrize("typed", ["", "   ", "a" * 41, "a" * 1_000_000])
def test_an_empty_or_endless_pseudonym_comes_back_with_what_helps(typed):
    inquiry = an_inquiry()
    browser = joined(inquiry)

    assert send(browser, reverse(MYSELF, args=[inquiry.slug]), pseudonym=typed, circle="").status_code == 422


def test_the_circle_of_another_inquiry_is_not_found():
    inquiry, other = an_inquiry(), an_inquiry()
    browser = joined(inquiry)

    answer = send(browser, reverse(MYSELF, args=[inquiry.slug]), pseudonym="Gaai", circle=other.circles.first().pk)

    assert answer.status_code == 422
    assert me(browser).circle is None


def test_nobody_changes_their_own_host_duty():
    inquiry = an_inquiry()
    browser = joined(inquiry, host="ja")

    send(browser, reverse(MYSELF, args=[inquiry.slug]), pseudonym="Gaai", circle="", host="nee")

    assert me(browser).host is True


def test_leaving_and_coming_back_is_the_same_person():
    inquiry = an_inquiry()
    browser = joined(inquiry)
    before = me(browser).pk

    send(browser, reverse("inquiry:leave", args=[inquiry.slug]))
    assert me(browser).left_at is not None
    send(browser, reverse(JOIN, args=[inquiry.slug]), host="nee")

    assert me(browser).pk == before
    assert me(browser).left_at is None


def test_leaving_an_inquiry_for_members_leads_out_of_it():
    inquiry = an_inquiry(public=False)
    browser = browser_of(a_participant(inquiry))

    answer = send(browser, reverse("inquiry:leave", args=[inquiry.slug]))

    assert answer.headers["Location"] == "/"


def test_an_inquiry_for_members_opens_for_who_has_a_letter_to_it_and_nobody_else():
    inquiry = an_inquiry(public=False)
    _invitation, code = inviting.invite_by_letter(inquiry, by=starter_of(inquiry))[0]
    invited = Client()
    answer = send(invited, reverse("inquiry:enter"), code=code)
    join = reverse(JOIN, args=[inquiry.slug])

    assert answer.headers["Location"] == join
    assert invited.get(join).status_code == 200
    assert invited.get(reverse("inquiry:home", args=[inquiry.slug])).status_code == 404
    assert a_newcomer().get(join).status_code == 404

    send(invited, join, host="nee")
    assert invited.get(reverse("inquiry:home", args=[inquiry.slug])).status_code == 200


def test_a_revoked_letter_joins_nothing():
    inquiry = an_inquiry(public=False)
    invitation, code = inviting.invite_by_letter(inquiry, by=starter_of(inquiry))[0]
    send(invited := Client(), reverse("inquiry:enter"), code=code)
    inviting.revoke(invitation)

    assert send(invited, reverse(JOIN, args=[inquiry.slug]), host="nee").status_code == 404


def test_what_was_typed_before_joining_is_there_after_it():
    inquiry = an_inquiry()
    browser = a_newcomer()
    nominate = reverse("inquiry:nominate", args=[inquiry.slug])

    answer = send(browser, nominate, whom="De vrouw van de bakker", why="touched")
    send(browser, answer.headers["Location"], host="nee", next=nominate)

    assert "De vrouw van de bakker" in browser.get(nominate).content.decode()
