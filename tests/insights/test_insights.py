"""Insights: a sentence of the joint picture, with what it rests on."""

import pytest
from django.urls import reverse

from tests.factories import a_participant, an_inquiry, browser_of
from tests.sending import send
from wijwerken.inquiry.models import Nomination
from wijwerken.insights.domain import see
from wijwerken.insights.models import Insight
from wijwerken.insights.queries import insights_of
from wijwerken.method.phases import Phase
from wijwerken.method.refusal import Refusal

pytestmark = pytest.mark.django_db


def some_evidence(inquiry, how_many):
    return [Nomination.objects.create(inquiry=inquiry, whom="iemand") for _number in range(how_many)]


def test_r4_an_insight_on_one_base_is_refused_and_keeps_its_words():
    inquiry = an_inquiry(upto=Phase.INSIGHT)
    browser = browser_of(a_participant(inquiry))

    answer = send(
        browser,
        reverse("insights:new", args=[inquiry.slug]),
        kind="agreement",
        sentence="Geen antwoord doet meer kwaad dan een nee.",
    )

    page = answer.content.decode()
    assert answer.status_code == 422
    assert "rust op minstens twee dingen" in page
    assert "Geen antwoord doet meer kwaad dan een nee." in page
    assert not Insight.objects.exists()


def test_r4_an_open_question_rests_on_one_thing():
    inquiry = an_inquiry(upto=Phase.INSIGHT)

    insight = see(
        inquiry,
        by=a_participant(inquiry),
        sentence="Waarom stopt het na een jaar?",
        kind="open_question",
        evidence=some_evidence(inquiry, 1),
    )

    assert insight.kind == "open_question"


def test_an_insight_waits_for_its_phase():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)

    with pytest.raises(Refusal, match="Zo ver zijn we nog niet"):
        see(
            inquiry,
            by=a_participant(inquiry),
            sentence="Te vroeg.",
            kind="agreement",
            evidence=some_evidence(inquiry, 2),
        )


def test_an_insight_whose_bases_cannot_be_shown_any_more_becomes_an_open_question():
    inquiry = an_inquiry(upto=Phase.INSIGHT)
    see(
        inquiry,
        by=a_participant(inquiry),
        sentence="Buren helpen elkaar.",
        kind="agreement",
        evidence=some_evidence(inquiry, 2),  # nominations are described to nobody
    )

    assert insights_of(inquiry)[0].is_open


def test_the_list_of_insights_asks_a_bounded_number_of_queries(django_assert_max_num_queries):
    inquiry = an_inquiry(upto=Phase.INSIGHT)
    by = a_participant(inquiry)
    for number in range(15):
        see(inquiry, by=by, sentence=f"Zin {number}", kind="agreement", evidence=some_evidence(inquiry, 2))
    browser = browser_of(by)

    with django_assert_max_num_queries(12):
        browser.get(reverse("insights:list", args=[inquiry.slug]))
