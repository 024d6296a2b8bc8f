"""The first page, starting a question, and an inquiry's home."""

import pytest
from django.test import Client
from django.urls import reverse

from tests.factories import a_participant, a_person, an_inquiry
from tests.sending import send
from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.method.phases import Phase

pytestmark = pytest.mark.django_db

FIELDS = {
    "question": "Hoe komt er weer leven op het plein?",
    "occasion": "De markt is weg.",
    "purpose": "Samen bepalen wat er komt.",
    "influence": "Wat jullie kiezen gaat naar de raad.",
    "feedback": "Elke maand op deze bladzijde.",
    "not_knowing": "We weten niet waarom de markt wegging.",
    "organisation": "Gemeente Testdorp",
    "place": "Testdorp",
    "host": "nee",
    "kind": "society",
    "circles": "Buren\nOndernemers\n\nBuren",
    "visibility": "public",
    "frame": "Niet meer dan € 10.000.",
    "frame_giver": "Wethouder T. Est",
}


def a_browser():
    client = Client()
    client.force_login(a_person(), backend="django.contrib.auth.backends.ModelBackend")
    return client


def test_somebody_starts_a_question_on_one_page():
    browser = a_browser()

    answer = send(browser, reverse("inquiry:begin"), **FIELDS)

    inquiry = Inquiry.objects.get()
    page = browser.get(answer.headers["Location"]).content.decode()
    assert FIELDS["question"] in page
    assert FIELDS["not_knowing"] in page
    assert FIELDS["frame"] in page
    assert [circle.name for circle in inquiry.circles.all()] == ["Buren", "Ondernemers"]


def test_a_refused_start_gives_every_word_back():
    answer = send(a_browser(), reverse("inquiry:begin"), **FIELDS | {"influence": "", "frame_giver": ""})

    page = answer.content.decode()
    assert answer.status_code == 422
    assert FIELDS["occasion"] in page
    assert "Een grens heeft een gever met een naam." in page
    assert not Inquiry.objects.exists()


def test_starting_twice_with_one_form_starts_once():
    browser = a_browser()
    once = "k" * 32

    for _time in range(3):
        send(browser, reverse("inquiry:begin"), **FIELDS | {"once": once})

    assert Inquiry.objects.count() == 1


def test_a_stranger_reads_an_open_inquiry_and_not_a_closed_one():
    public, closed = an_inquiry(), an_inquiry(public=False)

    assert Client().get(reverse("inquiry:home", args=[public.slug])).status_code == 200
    assert Client().get(reverse("inquiry:home", args=[closed.slug])).status_code == 404


def test_what_was_typed_before_the_session_ran_out_is_there_after_entering():
    browser = Client()
    send(browser, reverse("inquiry:begin"), **FIELDS)
    browser.force_login(a_person(), backend="django.contrib.auth.backends.ModelBackend")

    page = browser.get(reverse("inquiry:begin")).content.decode()

    assert FIELDS["occasion"] in page


def test_front_page_asks_the_same_number_of_questions_for_many_inquiries(django_assert_max_num_queries):
    for _number in range(12):
        an_inquiry(upto=Phase.INSIGHT)

    with django_assert_max_num_queries(4):
        Client().get(reverse("inquiry:front"))


def test_r11_under_five_people_the_home_shows_circles_and_no_numbers():
    inquiry = an_inquiry()
    a_participant(inquiry)

    page = Client().get(reverse("inquiry:home", args=[inquiry.slug])).content.decode()

    assert "Buren van het plein" in page
    assert "mensen</b> doen mee" not in page


def test_r11_a_small_circle_is_counted_together_with_the_next():
    inquiry = an_inquiry()
    for circle, people in ((1, 12), (2, 11), (3, 2)):
        for _number in range(people):
            a_participant(inquiry, circle=circle)

    page = Client().get(reverse("inquiry:home", args=[inquiry.slug])).content.decode()

    assert "<b>26 mensen</b> doen mee" in page
    assert "2 mensen" not in page
    assert "Gemeente, Ondernemers" in page or "Ondernemers, Gemeente" in page


def test_r3_nobody_s_host_duty_shows_on_the_home_page():
    inquiry = an_inquiry()
    official = a_participant(inquiry, host=True)

    page = Client().get(reverse("inquiry:home", args=[inquiry.slug])).content.decode()

    assert official.pseudonym not in page
    assert Participant.objects.filter(host=True).count() == 1
