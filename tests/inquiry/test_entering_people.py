"""Who takes part, who is missing, and whom we should hear too."""

import pytest
from django.test import Client
from django.urls import reverse

from tests.factories import CIRCLES, a_participant, an_inquiry, browser_of, starter_of
from tests.sending import send
from wijwerken.inquiry.domain.not_knowing import say_not_knowing
from wijwerken.inquiry.models import Nomination

pytestmark = pytest.mark.django_db


def page_of(browser: Client, inquiry) -> str:
    return browser.get(reverse("inquiry:people", args=[inquiry.slug])).content.decode()


def missing_on(page: str) -> str:
    return page.split('id="missen"')[1].split("</section>")[0]


def test_r17_a_stranger_sees_which_circles_are_missing():
    inquiry = an_inquiry()  # its starter stands in the first circle
    for number in range(19):
        a_participant(inquiry, circle=1 + number % 2)

    missing = missing_on(page_of(Client(), inquiry))

    assert CIRCLES[0] not in missing
    assert CIRCLES[2] in missing


def test_r11_nobody_sees_the_moment_at_which_a_circle_gets_its_first_person():
    inquiry = an_inquiry()
    for number in range(19):
        a_participant(inquiry, circle=1 + number % 2)
    before = missing_on(page_of(Client(), inquiry))

    a_participant(inquiry, circle=3)

    assert missing_on(page_of(Client(), inquiry)) == before


def test_r11_of_a_few_people_no_circle_is_said_to_be_missing():
    inquiry = an_inquiry()

    missing = missing_on(page_of(Client(), inquiry))

    assert [circle for circle in CIRCLES if circle in missing] == []


def test_r11_a_page_of_people_shows_no_figure_of_a_few():
    inquiry = an_inquiry()
    for _number in range(5):
        a_participant(inquiry, circle=2)

    page = page_of(Client(), inquiry)

    assert "mensen</b> doen mee" not in page
    assert "circles__row" not in page


def test_r17_home_says_in_a_sentence_who_is_missing_and_how_to_help():
    inquiry = an_inquiry()
    for number in range(19):
        a_participant(inquiry, circle=1 + number % 2)
    address = reverse("inquiry:home", args=[inquiry.slug])

    stranger, participant = (
        browser.get(address).content.decode() for browser in (Client(), browser_of(starter_of(inquiry)))
    )

    assert f"Eén kring ontbreekt nog: {CIRCLES[2]}." in stranger
    assert "Hoor jij daarbij?" in stranger
    assert reverse("inquiry:nominate", args=[inquiry.slug]) in participant


def test_r3_the_page_names_nobody():
    inquiry = an_inquiry()
    somebody = a_participant(inquiry, circle=2, duties=("listener",))

    assert somebody.pseudonym not in page_of(browser_of(starter_of(inquiry)), inquiry)


def test_somebody_is_named_for_the_listeners_alone():
    inquiry = an_inquiry()
    teller = browser_of(a_participant(inquiry))

    send(
        teller,
        reverse("inquiry:nominate", args=[inquiry.slug]),
        whom="De man van de schapen, <b>bij het gemaal</b>",
        why="disagrees",
    )

    assert Nomination.objects.get(inquiry=inquiry).would_disagree is True
    assert "De man van de schapen" not in page_of(teller, inquiry)
    listener = browser_of(a_participant(inquiry, duties=("listener",)))
    listened = listener.get(reverse("inquiry:named", args=[inquiry.slug])).content.decode()
    assert "De man van de schapen, &lt;b&gt;" in listened


def test_naming_twice_is_once():
    inquiry = an_inquiry()
    teller = browser_of(a_participant(inquiry))
    address = reverse("inquiry:nominate", args=[inquiry.slug])

    for _time in range(2):
        send(teller, address, whom="De bakker", why="touched")

    assert Nomination.objects.count() == 1


def test_an_empty_name_comes_back_kindly():
    inquiry = an_inquiry()

    answer = send(
        browser_of(a_participant(inquiry)), reverse("inquiry:nominate", args=[inquiry.slug]), whom=" ", why="touched"
    )

    assert answer.status_code == 422
    assert "Dit veld is nog leeg." in answer.content.decode()


def test_a_page_of_many_people_asks_little_of_the_database(django_assert_max_num_queries):
    inquiry = an_inquiry()
    for _number in range(30):
        a_participant(inquiry, circle=3)
    browser = browser_of(starter_of(inquiry))
    page_of(browser, inquiry)

    with django_assert_max_num_queries(20):
        page_of(browser, inquiry)


def now_on_home(participant) -> str:
    page = browser_of(participant).get(reverse("inquiry:home", args=[participant.inquiry.slug])).content.decode()
    return page.split('class="now"')[1].split("</h2>")[0].split('id="nu">')[1]


def test_home_asks_a_starter_one_thing_after_another():
    inquiry = an_inquiry()
    starter = starter_of(inquiry)

    inquiry.not_knowings.all().delete()
    first = now_on_home(starter)
    say_not_knowing(inquiry, by=starter, text="We weten niet waarom.")
    second = now_on_home(starter)
    a_participant(inquiry)
    a_participant(inquiry)
    third = now_on_home(starter)

    assert (first, second, third) == ("Schrijf wat jullie niet weten", "Vraag mensen erbij", "Maak samen een kerngroep")


def test_home_asks_others_whom_we_miss_and_whether_they_join_the_core_group():
    inquiry = an_inquiry()
    somebody = a_participant(inquiry)

    before = now_on_home(somebody)
    send(browser_of(starter_of(inquiry)), reverse("inquiry:seat-ask", args=[inquiry.slug]), participant=somebody.pk)

    assert before == "Wie moeten we ook horen?"
    assert now_on_home(somebody) == "Wil je in de kerngroep?"
