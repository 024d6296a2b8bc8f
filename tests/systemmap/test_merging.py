"""Two points that are one, and two again (R5)."""

import pytest
from django.db import IntegrityError, transaction
from django.test import Client
from django.urls import reverse

from tests.factories import a_participant, an_inquiry, browser_of
from tests.sending import send
from tests.systemmap.pages import lines_drawn, page
from tests.systemmap.telling import ANSWER, CONTACT, COURAGE, START, a_map_inquiry, one_told, point, told_by
from wijwerken.method.phases import Phase
from wijwerken.method.refusal import Refusal
from wijwerken.stories.domain import take_back
from wijwerken.stories.models import Claim
from wijwerken.systemmap.domain import merge, part
from wijwerken.systemmap.models import Merge, Parting

pytestmark = pytest.mark.django_db

QUICK = "Vlug iets horen"


@pytest.fixture
def inquiry():
    return a_map_inquiry()


@pytest.fixture
def listener(inquiry):
    return a_participant(inquiry, duties=("listener",))


def merged(inquiry, listener, joined=QUICK, kept=ANSWER):
    return merge(
        inquiry,
        kept=point(inquiry, kept),
        joined=point(inquiry, joined),
        reason="Zelfde in andere woorden.",
        by=listener,
    )


def test_r5_a_merge_counts_the_voices_of_both_and_changes_no_claim(inquiry, listener):
    told_by(inquiry, 1, CONTACT, QUICK)
    told_by(inquiry, 2, CONTACT, ANSWER)
    before = list(Claim.objects.order_by("pk").values())
    browser = browser_of(listener)

    answered = send(
        browser,
        reverse("systemmap:merge", args=[inquiry.slug]),
        joined=point(inquiry, QUICK),
        kept=point(inquiry, ANSWER),
        reason="Zelfde in andere woorden.",
    )

    assert answered.status_code == 302
    html = page(inquiry)[1]
    assert [people for _url, people in lines_drawn(html)] == ["3"]
    assert ANSWER in html
    assert QUICK not in html
    assert list(Claim.objects.order_by("pk").values()) == before
    assert "Zelfde in andere woorden." in page(inquiry, "points")[1]


def test_r5_undoing_a_merge_gives_what_was_also_after_later_claims_and_merges(inquiry, listener):
    told_by(inquiry, 2, CONTACT, ANSWER)
    told_by(inquiry, 1, CONTACT, QUICK)
    told_by(inquiry, 1, COURAGE, START)
    first = merged(inquiry, listener)
    told_by(inquiry, 1, CONTACT, QUICK)  # later
    merged(inquiry, listener, joined=START, kept=CONTACT)  # later
    assert "4" in {people for _url, people in lines_drawn(page(inquiry)[1])}

    answered = send(
        browser_of(listener), reverse("systemmap:part", args=[inquiry.slug, first.pk]), reason="Toch iets anders."
    )

    assert answered.status_code == 302
    people = sorted(people for _url, people in lines_drawn(page(inquiry)[1]))
    assert people == ["1", "2", "2"]
    assert START not in page(inquiry)[1]  # the later merge stands
    assert Merge.objects.count() == 2
    assert Parting.objects.get().reason == "Toch iets anders."


def test_r5_after_a_merge_the_old_address_leads_to_the_one_point(inquiry, listener):
    told_by(inquiry, 1, CONTACT, ANSWER)
    told_by(inquiry, 1, CONTACT, QUICK)
    old, kept, cause = point(inquiry, QUICK), point(inquiry, ANSWER), point(inquiry, CONTACT)
    merged(inquiry, listener)

    assert page(inquiry, "point", old)[0].url == reverse("systemmap:point", args=[inquiry.slug, kept])
    assert page(inquiry, "line", cause, old)[0].url == reverse("systemmap:line", args=[inquiry.slug, cause, kept])


def test_r5_two_points_that_people_joined_by_a_link_are_two(inquiry, listener):
    told_by(inquiry, 1, ANSWER, COURAGE)

    answered = send(
        browser_of(listener),
        reverse("systemmap:merge", args=[inquiry.slug]),
        joined=point(inquiry, ANSWER),
        kept=point(inquiry, COURAGE),
        reason="Lijkt op elkaar.",
    )

    assert answered.status_code == 422
    assert "Dan zijn het er twee." in answered.content.decode()
    assert "Lijkt op elkaar." in answered.content.decode()
    assert not Merge.objects.exists()


def test_r5_a_merge_has_a_reason(inquiry, listener):
    told_by(inquiry, 1, CONTACT, ANSWER)
    told_by(inquiry, 1, CONTACT, QUICK)

    answered = send(
        browser_of(listener),
        reverse("systemmap:merge", args=[inquiry.slug]),
        joined=point(inquiry, QUICK),
        kept=point(inquiry, ANSWER),
        reason=" ",
    )

    assert answered.status_code == 422
    assert not Merge.objects.exists()


def test_r1_a_merged_point_is_not_called_by_words_that_were_taken_back(inquiry, listener):
    teller = a_participant(inquiry)
    claim = one_told(teller, CONTACT, ANSWER)
    told_by(inquiry, 1, CONTACT, QUICK)
    merged(inquiry, listener)

    take_back(claim.fragment.version.story, by=teller)

    for view in ("map", "points", "path"):
        html = page(inquiry, view)[1]
        assert QUICK in html
        assert ANSWER not in html


def test_a_link_that_comes_back_to_its_own_point_is_not_drawn(inquiry, listener):
    told_by(inquiry, 1, CONTACT, ANSWER)
    told_by(inquiry, 1, CONTACT, QUICK)
    merged(inquiry, listener)
    told_by(inquiry, 1, QUICK, ANSWER)

    answered, html = page(inquiry)

    assert answered.status_code == 200
    assert len(lines_drawn(html)) == 1


def test_merging_twice_is_refused_and_a_point_of_another_inquiry_is_no_choice(inquiry, listener):
    told_by(inquiry, 1, CONTACT, ANSWER)
    told_by(inquiry, 1, CONTACT, QUICK)
    other = a_map_inquiry()
    told_by(other, 1, COURAGE, START)
    merged(inquiry, listener)

    with pytest.raises(Refusal, match="al hetzelfde punt"):
        merged(inquiry, listener)
    answered = send(
        browser_of(listener),
        reverse("systemmap:merge", args=[inquiry.slug]),
        joined=point(other, COURAGE),
        kept=point(inquiry, ANSWER),
        reason="Zo.",
    )
    assert answered.status_code == 422


def test_a_merge_of_another_inquiry_cannot_be_undone_from_here(inquiry, listener):
    told_by(inquiry, 1, CONTACT, ANSWER)
    told_by(inquiry, 1, CONTACT, QUICK)
    made = merged(inquiry, listener)
    other = a_map_inquiry()
    stranger = browser_of(a_participant(other, duties=("listener",)))

    assert send(stranger, reverse("systemmap:part", args=[other.slug, made.pk]), reason="Zo.").status_code == 404
    assert not Parting.objects.exists()


def test_who_only_takes_part_reads_the_points_and_merges_none(inquiry, listener):
    [teller] = told_by(inquiry, 1, CONTACT, ANSWER)
    told_by(inquiry, 1, CONTACT, QUICK)
    browser = browser_of(teller)

    assert browser.get(reverse("systemmap:merge", args=[inquiry.slug])).status_code == 403
    assert "Voeg twee punten samen" not in page(inquiry, "points", browser=browser)[1]
    assert "Voeg twee punten samen" in page(inquiry, "points", browser=browser_of(listener))[1]
    assert Client().get(reverse("systemmap:merge", args=[inquiry.slug])).status_code == 302


def test_a_merge_waits_for_its_phase():
    early = an_inquiry(upto=Phase.EXPLORATION)
    listener = a_participant(early, duties=("listener",))
    told_by(early, 1, CONTACT, ANSWER)
    told_by(early, 1, CONTACT, QUICK)

    with pytest.raises(Refusal):
        merged(early, listener)


def test_the_database_knows_that_a_merge_is_of_two_points_and_undone_once(inquiry, listener):
    told_by(inquiry, 1, CONTACT, ANSWER)
    told_by(inquiry, 1, CONTACT, QUICK)
    made = merged(inquiry, listener)
    one = point(inquiry, ANSWER)

    with pytest.raises(IntegrityError), transaction.atomic():
        Merge.objects.create(inquiry=inquiry, kept_id=one, joined_id=one, reason="Zo.", by=listener)
    assert part(made, reason="Eén keer.", by=listener) == part(made, reason="Twee keer.", by=listener)
