"""An open link: one browser is one provisional source, which tells and answers, and counts when it enters a code."""

import re
from datetime import timedelta

import pytest
from django.test import Client

from tests.factories import a_participant, an_inquiry, browser_of, starter_of
from tests.openlinks import come_by, solved, tell
from tests.sending import send
from wijwerken.inquiry.domain import entering, inviting
from wijwerken.inquiry.domain.provisional import close_link, make_count, open_a_link
from wijwerken.inquiry.models import OpenLink, Participant
from wijwerken.method.phases import Phase
from wijwerken.people import robots
from wijwerken.perspectives.domain.responding import respond
from wijwerken.perspectives.domain.stating import state
from wijwerken.perspectives.models import Response
from wijwerken.stories.models import Story

pytestmark = pytest.mark.django_db


@pytest.fixture
def inquiry():
    return an_inquiry(upto=Phase.INSIGHT)


@pytest.fixture
def link(inquiry) -> OpenLink:
    return open_a_link(inquiry, by=starter_of(inquiry))


def source_of(inquiry) -> Participant:
    return Participant.everybody.get(inquiry=inquiry, open_link__isnull=False)


def test_doors_an_open_link_waits_for_what_the_initiators_do_not_know(inquiry):
    inquiry.not_knowings.all().delete()

    answer = send(browser_of(starter_of(inquiry)), f"/v/{inquiry.slug}/mensen/open-link/", note="Prikbord")

    assert answer.status_code == 422
    assert OpenLink.objects.count() == 0


def test_doors_a_question_for_members_has_no_open_link():
    inquiry = an_inquiry(upto=Phase.INSIGHT, public=False)

    answer = send(browser_of(starter_of(inquiry)), f"/v/{inquiry.slug}/mensen/open-link/", note="Prikbord")

    assert answer.status_code == 422
    assert OpenLink.objects.count() == 0


def test_an_open_link_is_made_shown_and_closed(inquiry):
    browser = browser_of(starter_of(inquiry))

    sheet = send(browser, f"/v/{inquiry.slug}/mensen/open-link/", note="Prikbord").headers["Location"]
    page = browser.get(sheet).content.decode()
    link = OpenLink.objects.get()
    send(browser, f"/v/{inquiry.slug}/mensen/open-link/{link.pk}/sluit/")

    assert "<svg" in page
    assert f"/doe-mee/{link.pk}/" in page
    assert send(Client(), f"/doe-mee/{link.pk}/", altcha=solved(robots.a_sum())).status_code == 422
    assert [entry.kind for entry in inquiry.decisions.order_by("-seq")[:2]] == ["open_link.closed", "open_link.made"]


def test_one_browser_is_one_provisional_source(inquiry, link):
    browser = come_by(link)

    again = browser.get(f"/doe-mee/{link.pk}/")

    assert again.headers["Location"] == f"/v/{inquiry.slug}/voorlopig/"
    assert Participant.everybody.filter(open_link=link).count() == 1
    assert not inquiry.participants.filter(open_link=link).exists()


def test_robots_a_solved_sum_lets_in_once(link):
    sum_ = solved(robots.a_sum())

    answers = [send(Client(), f"/doe-mee/{link.pk}/", altcha=sum_).status_code for _time in range(2)]

    assert answers == [302, 422]


@pytest.mark.parametrize("forged", ["", "x", "e30=", "W10=", "bnVsbA==", "a" * 5000])
def test_robots_a_forged_sum_lets_nobody_in(forged, link):
    answer = send(Client(), f"/doe-mee/{link.pk}/", altcha=forged, since=robots.a_stamp())

    assert answer.status_code == 422
    assert not Participant.everybody.filter(open_link=link).exists()


def test_robots_who_has_no_javascript_waits_half_a_minute(link, monkeypatch):
    browser = Client()
    page = browser.get(f"/doe-mee/{link.pk}/").content.decode()
    since = re.search(r'name="since" value="([^"]+)"', page).group(1)
    at_once = send(browser, f"/doe-mee/{link.pk}/", since=since)
    monkeypatch.setattr(robots, "PATIENCE", timedelta(seconds=-1))

    later = send(browser, f"/doe-mee/{link.pk}/", since=since)

    assert (at_once.status_code, later.status_code) == (422, 302)
    assert since in at_once.content.decode()


def test_robots_one_address_fills_no_question(link, monkeypatch):
    monkeypatch.setattr(robots, "QUICK", {"size": 2, "seconds": 600})

    answers = [
        send(
            Client(), f"/doe-mee/{link.pk}/", altcha=solved(robots.a_sum()), headers={"X-Forwarded-For": f"10.0.0.{n}"}
        )
        for n in range(3)
    ]

    assert [answer.status_code for answer in answers] == [302, 302, 422]


def test_a_provisional_source_tells_and_answers_and_sees_what_it_said(inquiry, link):
    said = state(inquiry, by=starter_of(inquiry), text="Op het plein hoort een markt.")
    browser = come_by(link)

    told = send(
        browser,
        f"/v/{inquiry.slug}/verhalen/vertel/",
        text="De markt was er elke week.",
        consent="pieces",
        language="nl",
    )
    answered = send(browser, f"/v/{inquiry.slug}/reageren/", statement=said.pk, answer=1, why="Zo leeft het weer.")
    page = browser.get(f"/v/{inquiry.slug}/voorlopig/").content.decode()

    assert (told.status_code, answered.status_code) == (302, 302)
    assert source_of(inquiry).stories.count() == source_of(inquiry).responses.count() == 1
    assert "De markt was er elke week." in page
    assert "Zo leeft het weer." in page
    assert "Met een code tellen je woorden mee" in page
    assert "Zo leeft het weer." not in Client().get(f"/v/{inquiry.slug}/uitspraken/{said.pk}/").content.decode()


def test_who_closes_the_link_stops_its_sources_too(inquiry, link):
    browser = come_by(link)
    close_link(link)

    answer = tell(browser, inquiry, "Nog iets.")

    assert answer.headers["Location"].startswith("/binnen/")
    assert not Story.objects.exists()
    assert browser.get(f"/v/{inquiry.slug}/voorlopig/").status_code == 200


def test_entering_a_code_makes_it_count_and_the_later_answer_wins(inquiry, link):
    one, other, third = [state(inquiry, by=starter_of(inquiry), text=f"Uitspraak {n}.") for n in range(3)]
    _invitation, code = inviting.invite_by_letter(inquiry, by=starter_of(inquiry))[0]
    person = entering.enter_with(code, address="x").person
    me = entering.join(inquiry, person, host=False)
    respond(one, by=me, value=1, why="Eerst")
    browser = come_by(link)
    for said, value in ((one, -1), (other, 1), (third, 1)):
        send(browser, f"/v/{inquiry.slug}/reageren/", statement=said.pk, answer=value)
    respond(other, by=me, value=0)
    tell(browser, inquiry, "De markt.")

    send(browser, "/binnen/", code=code)
    send(browser, "/binnen/", code=code)

    assert not Participant.everybody.filter(open_link=link).exists()
    assert dict(Response.objects.values_list("statement", "value")) == {one.pk: -1, other.pk: 0, third.pk: 1}
    assert set(Response.objects.values_list("participant", flat=True)) == {me.pk}
    assert [change.value for change in me.responses.get(statement=one).changes.all()] == [1, -1]
    assert me.responses.get(statement=one).whys.last().text == ""
    assert me.stories.count() == 1


def test_who_joins_for_the_first_time_takes_along_what_they_said(inquiry, link):
    browser = come_by(link)
    tell(browser, inquiry, "De markt.")
    _invitation, code = inviting.invite_by_letter(inquiry, by=starter_of(inquiry))[0]

    entered = send(browser, "/binnen/", code=code)
    send(browser, entered.headers["Location"], host="nee")

    teller = Story.objects.get().teller
    assert not teller.is_provisional
    assert str(teller.person_id) == browser.session["_auth_user_id"]
    assert "De markt." in browser.get(f"/v/{inquiry.slug}/mijn-spoor/").content.decode()


def test_r12_no_two_persons_get_the_same_source(inquiry, link):
    come_by(link)
    source = source_of(inquiry)

    assert make_count(source.pk, a_participant(inquiry)) is True
    assert make_count(source.pk, a_participant(inquiry)) is False


def test_a_source_of_another_inquiry_is_not_made_to_count_here(link):
    come_by(link)
    elsewhere = a_participant(an_inquiry(upto=Phase.INSIGHT))

    assert make_count(source_of(link.inquiry).pk, elsewhere) is False
