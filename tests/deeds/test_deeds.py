"""Deeds: done by name, told, handed on, stopped, finished, and seen by another (R20, R21)."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from tests.factories import a_participant, an_inquiry, browser_of
from tests.sending import send
from wijwerken.deeds import domain
from wijwerken.deeds.models import Deed, DeedNews, Outcome, Witness
from wijwerken.inquiry.models import Nomination, PhaseEntry
from wijwerken.insights.domain import see
from wijwerken.learning.models import Lesson
from wijwerken.method.phases import Phase
from wijwerken.plans.domain.writing import Terms, agree_on
from wijwerken.web.clock import at_the_moment

pytestmark = pytest.mark.django_db


@pytest.fixture
def inquiry():
    return an_inquiry(upto=Phase.LEARNING)


def address(name, inquiry, *ids):
    return reverse(f"deeds:{name}", args=[inquiry.slug, *ids])


def an_agreement(inquiry):
    things = [Nomination.objects.create(inquiry=inquiry, whom="iemand") for _number in range(2)]
    by = a_participant(inquiry)
    insight = see(inquiry, by=by, sentence="Wachten kost moed.", kind="agreement", evidence=things)
    return agree_on(inquiry, Terms(what="Een bankje bij de dijk"), by=by, sources=[insight])


def a_deed(inquiry, by, **fields):
    fields = {"title": "Het bankje zetten", "name": "Rachid Naam"} | fields
    return domain.take_on(inquiry, by=by, sources=[an_agreement(inquiry)], **fields)


def page_of(inquiry, deed, participant):
    return browser_of(participant).get(address("deed", inquiry, deed.pk)).content.decode()


def test_r4_a_deed_follows_from_something(inquiry):
    doer = browser_of(a_participant(inquiry))
    agreement = an_agreement(inquiry)

    refused = send(doer, address("new", inquiry), title="Zomaar", name="Rachid", rhythm_days=30)
    send(
        doer,
        address("new", inquiry),
        title="Het bankje zetten",
        name="Rachid",
        rhythm_days=30,
        sources=f"plans.agreement/{agreement.pk}",
    )

    assert refused.status_code == 422
    deed = Deed.objects.get()
    trail = doer.get(reverse("inquiry:trail", args=[inquiry.slug, "deeds.deed", deed.pk])).content.decode()
    assert "Een bankje bij de dijk" in trail
    assert "Wachten kost moed." in trail


def test_r2_no_deed_before_doing_was_opened():
    early = an_inquiry(upto=Phase.PLAN)
    agreement = an_agreement(early)

    answer = send(
        browser_of(a_participant(early)),
        address("new", early),
        title="Te vroeg",
        name="Rachid",
        rhythm_days=30,
        sources=f"plans.agreement/{agreement.pk}",
    )

    assert answer.status_code == 422
    assert not Deed.objects.exists()


def test_r20_a_deed_without_news_falls_asleep_and_asks_its_owner(inquiry):
    doer, other = a_participant(inquiry), a_participant(inquiry)
    deed = a_deed(inquiry, doer)
    assert "Hoe gaat het verder?" not in page_of(inquiry, deed, doer)
    Deed.objects.update(made_at=timezone.now() - timedelta(days=31))

    assert "Hoe gaat het verder?" in page_of(inquiry, deed, doer)
    assert "Hoe gaat het verder?" not in page_of(inquiry, deed, other)
    send(browser_of(doer), address("go-on", inquiry, deed.pk))
    assert "Hoe gaat het verder?" not in page_of(inquiry, deed, doer)


def asked_in_a_month(inquiry, deed, doer, days):
    with at_the_moment(deed.made_at + timedelta(days=days)):
        return page_of(inquiry, deed, doer)


def test_r20_r23_a_deed_asks_all_three_after_its_rhythm_and_a_pause_makes_it_wait(inquiry):
    """Thirty days without news; with eight days of pause in between it is the thirty-eighth."""
    doer = a_participant(inquiry)
    deed = a_deed(inquiry, doer)
    for order, (kind, after) in enumerate((("paused", 10), ("restarted", 18)), 50):
        at = deed.made_at + timedelta(days=after)
        PhaseEntry.objects.create(inquiry=inquiry, phase=8, kind=kind, at=at, order=order)
    ways = [address(name, inquiry, deed.pk) for name in ("go-on", "hand-over", "stop")]

    early = asked_in_a_month(inquiry, deed, doer, 37)
    late = asked_in_a_month(inquiry, deed, doer, 39)

    assert "Hoe gaat het verder?" not in early
    assert "Hoe gaat het verder?" in late
    asks = late[late.index("Hoe gaat het verder?") : late.index('id="bericht"')]
    assert [way for way in ways if way not in asks] == []


@pytest.mark.parametrize(
    ("way", "words"), [("go-on", {}), ("hand-over", {"text": "De sleutel ligt bij mij"}), ("stop", {"reason": "Op."})]
)
def test_r20_each_of_the_three_answers_wakes_it_or_ends_it(inquiry, way, words):
    doer = a_participant(inquiry)
    deed = a_deed(inquiry, doer)

    with at_the_moment(deed.made_at + timedelta(days=31)):
        send(browser_of(doer), address(way, inquiry, deed.pk), **words)
        after = page_of(inquiry, deed, doer)

    assert "Hoe gaat het verder?" not in after


def test_only_who_does_it_tells_how_it_goes(inquiry):
    deed = a_deed(inquiry, a_participant(inquiry))

    answer = send(browser_of(a_participant(inquiry)), address("tell", inquiry, deed.pk), text="Het gaat goed")

    assert answer.status_code == 422
    assert not DeedNews.objects.exists()


def test_a_deed_handed_on_stays_until_somebody_says_yes(inquiry):
    doer, next_one = a_participant(inquiry), a_participant(inquiry)
    deed = a_deed(inquiry, doer)
    send(browser_of(doer), address("hand-over", inquiry, deed.pk), text="De sleutel ligt bij mij")
    assert "vraagt of een ander het wil overnemen" in page_of(inquiry, deed, next_one)

    send(browser_of(next_one), address("join", inquiry, deed.pk), name="Annie Naam")

    page = page_of(inquiry, deed, next_one)
    assert "Annie Naam" in page
    assert "vraagt of een ander het wil overnemen" not in page


def test_stopping_has_a_reason_and_is_no_shame(inquiry):
    doer = a_participant(inquiry)
    deed = a_deed(inquiry, doer)

    send(browser_of(doer), address("stop", inquiry, deed.pk), reason="Niemand kwam.")

    listed = browser_of(doer).get(address("list", inquiry)).content.decode()
    assert "Gestopt, en dat mag" in listed
    assert send(browser_of(doer), address("finish", inquiry, deed.pk)).status_code == 409


def an_outcome(inquiry, deed, by):
    send(browser_of(by), address("outcome", inquiry, deed.pk), text="Het bankje staat er.", name="Rachid Naam")
    return Outcome.objects.get()


def test_r21_who_tells_an_outcome_cannot_be_its_witness(inquiry):
    doer = a_participant(inquiry)
    outcome = an_outcome(inquiry, a_deed(inquiry, doer), doer)

    answer = send(browser_of(doer), address("witness", inquiry, outcome.pk), name="Rachid Naam")

    assert answer.status_code == 422
    assert not Witness.objects.exists()


def test_r21_an_outcome_counts_when_another_saw_it(inquiry):
    doer, neighbour = a_participant(inquiry), a_participant(inquiry)
    deed = a_deed(inquiry, doer)
    outcome = an_outcome(inquiry, deed, doer)
    assert "Nog niemand anders bevestigde dit." in page_of(inquiry, deed, neighbour)

    send(browser_of(neighbour), address("witness", inquiry, outcome.pk), name="Annie Naam", words="Ik zat erop.")

    page = page_of(inquiry, deed, doer)
    assert "Gezien door Annie Naam" in page
    assert "Nog niemand anders bevestigde dit." not in page


def test_r21_the_host_s_own_work_needs_a_witness_from_society(inquiry):
    official, colleague = a_participant(inquiry, host=True), a_participant(inquiry, host=True)
    deed = a_deed(inquiry, official)
    outcome = an_outcome(inquiry, deed, official)
    send(browser_of(colleague), address("witness", inquiry, outcome.pk), name="Sanne Naam")
    assert "Alleen mensen van de organisatie zelf" in page_of(inquiry, deed, official)

    send(browser_of(a_participant(inquiry)), address("witness", inquiry, outcome.pk), name="Annie Naam")

    assert "Alleen mensen van de organisatie zelf" not in page_of(inquiry, deed, official)


def test_r12_a_deed_shows_names_and_no_pseudonym(inquiry):
    doer = a_participant(inquiry)
    deed = a_deed(inquiry, doer)

    page = page_of(inquiry, deed, a_participant(inquiry))

    assert "Rachid Naam" in page
    assert doer.pseudonym not in page


def test_r4_a_lesson_rests_on_what_was_done(inquiry):
    doer = a_participant(inquiry)
    outcome = an_outcome(inquiry, a_deed(inquiry, doer), doer)
    new = reverse("learning:new", args=[inquiry.slug])

    refused = send(browser_of(doer), new, learned="Zomaar wijs")
    kept = send(browser_of(doer), new, learned="Bel eerst.", sources=f"deeds.outcome/{outcome.pk}")

    assert refused.status_code == 422
    lesson = Lesson.objects.get()
    assert lesson.pk in kept.headers["Location"]
    trail = reverse("inquiry:trail", args=[inquiry.slug, "learning.lesson", lesson.pk])
    assert "Het bankje staat er." in browser_of(doer).get(trail).content.decode()


def test_the_list_of_deeds_asks_a_bounded_number_of_queries(inquiry, django_assert_max_num_queries):
    for number in range(12):
        a_deed(inquiry, a_participant(inquiry), title=f"Daad {number}", name=f"Naam {number}")
    reader = browser_of(a_participant(inquiry))

    with django_assert_max_num_queries(18):
        reader.get(address("list", inquiry))
