"""Requests to the organisation: a date, one joint answer of everybody who decides, late ones in sight (R10)."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests.directions.factories import a_direction, choosing
from tests.factories import a_participant, browser_of
from tests.sending import send
from wijwerken.directions.models import Holder, Request
from wijwerken.inquiry.models import Fate
from wijwerken.inquiry.registry import registry
from wijwerken.web.clock import at_the_moment

pytestmark = pytest.mark.django_db

WHO = "T. Est, wethouder"
TOO = "W. Ater, dijkgraaf"


def post(somebody, view, *ids, **fields):
    return send(browser_of(somebody), reverse(f"directions:{view}", args=[somebody.inquiry.slug, *ids]), **fields)


def a_request(inquiry, *, days=10):
    direction = a_direction(inquiry)
    due_on = (timezone.localdate() + timedelta(days=days)).isoformat()
    post(a_participant(inquiry), "ask", direction.pk, of="de gemeente", text="Mag de sleutel bij ons?", due_on=due_on)
    return Request.objects.get()


def home_of(inquiry):
    return Client().get(reverse("inquiry:home", args=[inquiry.slug])).content.decode()


def page_of(request):
    address = reverse("directions:direction", args=[request.inquiry.slug, request.direction_id])
    return Client().get(address).content.decode()


def after(**span):
    return at_the_moment(timezone.now() + timedelta(**span))


def answered(request, *, kind="no", others=TOO):
    official = a_participant(request.inquiry, host=True)
    post(official, "answer", request.pk, kind=kind, reason="Dat is niet verzekerd.", name=WHO, others=others)
    return official


def test_r10_a_joint_answer_holds_once_everybody_who_decides_has_said_so():
    inquiry, _core = choosing()
    request = a_request(inquiry)
    official = answered(request)
    assert f"Dit antwoord geldt pas als {TOO} het ook zegt." in page_of(request)
    assert not Fate.objects.exists()

    post(official, "answer-too", Holder.objects.get(said_at=None).pk, agrees="ja")

    assert f"Dit is ook het antwoord van {TOO}" in page_of(request)
    assert Fate.objects.get().sentence == "Dat is niet verzekerd."


def test_r10_who_decides_too_says_in_own_words_what_differs():
    inquiry, _core = choosing()
    request = a_request(inquiry)
    official = answered(request)
    holder = Holder.objects.get(said_at=None)

    assert post(official, "answer-too", holder.pk, agrees="nee", differs="").status_code == 422
    post(official, "answer-too", holder.pk, agrees="nee", differs="Van mij mag het wel.")

    assert "Van mij mag het wel." in page_of(request)
    assert f"Dat is anders bij {TOO}" in page_of(request)


def test_r10_only_the_organisation_speaks_for_who_decides():
    inquiry, _core = choosing()
    request = a_request(inquiry)
    answered(request)

    answer = post(a_participant(inquiry), "answer-too", Holder.objects.get(said_at=None).pk, agrees="ja")

    assert answer.status_code == 422
    assert Holder.objects.filter(said_at=None).exists()


def test_r10_a_late_request_stands_on_the_home_and_on_the_leaders_page_until_its_answer_is_whole():
    inquiry, _core = choosing()
    request = a_request(inquiry, days=10)
    leader = a_participant(inquiry, host=True)

    with after(days=12):
        assert "Te laat: de gemeente zou antwoorden" in home_of(inquiry)
        assert [one.weight for provider in registry.leading for one in provider(inquiry, leader)] == [0]
        official = answered(request)
        assert "Te laat" in home_of(inquiry)
        post(official, "answer-too", Holder.objects.get(said_at=None).pk, agrees="ja")

        assert "Te laat" not in home_of(inquiry)
        assert f"{WHO} zei nee op een verzoek, met een reden." in home_of(inquiry)
        assert [one for provider in registry.leading for one in provider(inquiry, leader)] == []


def test_r23_a_pause_moves_the_day_of_a_request_along():
    inquiry, _core = choosing()
    a_request(inquiry, days=10)
    start = timezone.now()
    inquiry.phase_entries.create(phase=5, kind="paused", at=start + timedelta(days=5), order=90)
    inquiry.phase_entries.create(phase=5, kind="restarted", at=start + timedelta(days=11), order=91)

    with after(days=12):
        assert "Te laat" not in home_of(inquiry)
    with after(days=18):
        assert "Te laat" in home_of(inquiry)
