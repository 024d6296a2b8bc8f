"""What the group settles about its own process: by consent, frozen where people were promised otherwise (R1, R7)."""

import pytest
from django.test import Client
from django.urls import reverse

from tests.factories import a_participant, an_inquiry, browser_of, starter_of
from tests.factories_stories import a_story
from tests.sending import send
from wijwerken.inquiry.models import Inquiry, Proposal
from wijwerken.method.phases import Phase

pytestmark = pytest.mark.django_db


def a_group(inquiry):
    return [a_participant(inquiry, core=True) for _number in range(3)]


def propose(member, **changed):
    inquiry = member.inquiry
    now = {"silent_days": inquiry.silent_days, "visibility": inquiry.visibility, "phase": "", "season": ""}
    address = reverse("inquiry:propose-settings", args=[inquiry.slug])
    return send(browser_of(member), address, reason="Zo past het ons.", **(now | changed))


def consent(group):
    proposal = Proposal.objects.get(settled_at=None)
    for member in group[1:]:
        address = reverse("inquiry:proposal-answer", args=[member.inquiry.slug, proposal.pk])
        send(browser_of(member), address, answer="ja")


def path_page(inquiry):
    return Client().get(reverse("inquiry:path", args=[inquiry.slug])).content.decode()


def test_r7_a_setting_changes_by_consent_of_the_core_group():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    group = a_group(inquiry)
    propose(group[0], silent_days=14)
    assert Inquiry.objects.get().silent_days == 21

    consent(group)

    assert Inquiry.objects.get().silent_days == 14


def test_r1_silent_days_are_frozen_at_the_first_story():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    group = a_group(inquiry)
    a_story(starter_of(inquiry))

    answer = propose(group[0], silent_days=14)

    assert answer.status_code == 422
    assert "Er is al verteld." in answer.content.decode()
    assert not Proposal.objects.exists()


def test_r1_a_proposal_that_lay_there_at_the_first_story_does_not_go_through():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    group = a_group(inquiry)
    propose(group[0], silent_days=14)
    a_story(starter_of(inquiry))

    consent(group)

    assert Inquiry.objects.get().silent_days == 21
    assert "Er is al verteld." in path_page(inquiry)


def test_r12_what_was_told_among_participants_is_not_opened_to_everybody_by_the_group():
    inquiry = an_inquiry(upto=Phase.EXPLORATION, public=False)
    group = a_group(inquiry)
    a_story(starter_of(inquiry))

    assert propose(group[0], visibility="public").status_code == 422

    assert not Proposal.objects.exists()


def test_r7_a_season_stands_on_the_path_and_opens_nothing():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    group = a_group(inquiry)
    form = browser_of(group[0]).get(reverse("inquiry:propose-settings", args=[inquiry.slug])).context["form"]
    season, words = form.fields["season"].choices[2]
    propose(group[0], phase="3", season=season)

    consent(group)

    assert f"Als het kan {words}." in path_page(inquiry)
    assert not inquiry.phase_entries.filter(phase=3).exists()


def test_r7_nothing_changed_is_no_proposal():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)

    assert propose(a_group(inquiry)[0]).status_code == 422


def test_an_exception_on_record_is_made_by_consent_and_shown_for_ever():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    group = a_group(inquiry)
    address = reverse("inquiry:propose-exception", args=[inquiry.slug])
    assert send(browser_of(group[0]), address, rule="R11", reason="Handig.").status_code == 422
    send(browser_of(group[0]), address, rule="R18", reason="De eerste avond mocht met zijn allen.")
    assert "Dit blijft hier altijd staan." not in path_page(inquiry)

    consent(group)

    assert "Dit blijft hier altijd staan." in path_page(inquiry)
    assert "De eerste avond mocht met zijn allen." in path_page(inquiry)
