"""The group owns its process: the core group, its proposals, and the steps on the path (R7)."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from tests.factories import a_participant, an_inquiry, browser_of, starter_of
from tests.factories_stories import a_fragment, a_story, confirmed
from tests.sending import send
from wijwerken.inquiry.models import PhaseEntry, Proposal, Seat
from wijwerken.inquiry.path import path_of
from wijwerken.inquiry.trail import tell_fate, without_fate_in
from wijwerken.method.phases import Phase

pytestmark = pytest.mark.django_db


def a_group(inquiry, *, society=3, hosts=0):
    return [
        *(a_participant(inquiry, core=True) for _number in range(society)),
        *(a_participant(inquiry, host=True, core=True) for _number in range(hosts)),
    ]


def propose(member, inquiry, kind="open", phase=Phase.EXPLORATION):
    return send(
        browser_of(member),
        reverse("inquiry:propose", args=[inquiry.slug]),
        kind=kind,
        phase=phase.value,
        reason="Iedereen die erbij hoort is er.",
    )


def say(member, inquiry, answer, reason=""):
    proposal = Proposal.objects.get(inquiry=inquiry, settled_at=None)
    address = reverse("inquiry:proposal-answer", args=[inquiry.slug, proposal.pk])
    return send(browser_of(member), address, answer=answer, reason=reason)


def opened(inquiry):
    return set(PhaseEntry.objects.filter(inquiry=inquiry, kind=PhaseEntry.Kind.OPENED).values_list("phase", flat=True))


def test_r7_exploration_opens_when_every_member_consents():
    inquiry = an_inquiry()
    group = a_group(inquiry)
    propose(group[0], inquiry)

    for member in group[:2]:
        say(member, inquiry, "ja")
    assert opened(inquiry) == {1}
    say(group[2], inquiry, "ja")

    assert opened(inquiry) == {1, 2}


def test_r7_exploration_does_not_open_without_a_core_group():
    inquiry = an_inquiry()
    pair = a_group(inquiry, society=2)

    answer = propose(pair[0], inquiry)

    assert answer.status_code == 422
    assert "minstens drie mensen" in answer.content.decode()
    assert not Proposal.objects.exists()


def test_r7_a_core_group_without_a_majority_of_society_decides_nothing():
    inquiry = an_inquiry()
    group = a_group(inquiry, society=1, hosts=2)

    answer = propose(group[0], inquiry)

    assert answer.status_code == 422
    assert "Meer dan de helft" in answer.content.decode()


def test_r7_exploration_waits_for_its_purpose():
    inquiry = an_inquiry()
    inquiry.canvases.update(purpose="")
    group = a_group(inquiry)
    propose(group[0], inquiry)

    for member in group:
        say(member, inquiry, "ja")

    assert opened(inquiry) == {1}
    page = browser_of(group[0]).get(reverse("inquiry:path", args=[inquiry.slug])).content.decode()
    assert "Schrijf op waar deze vraag toe dient." in page


def test_r7_an_objection_without_a_reason_is_asked_for_its_reason():
    inquiry = an_inquiry()
    group = a_group(inquiry)
    propose(group[0], inquiry)

    answer = say(group[1], inquiry, "nee")

    assert answer.status_code == 422
    assert "Zeg erbij waarom" in answer.content.decode()


def test_r7_an_objection_holds_the_step_until_it_is_taken_back():
    inquiry = an_inquiry()
    group = a_group(inquiry)
    propose(group[0], inquiry)
    say(group[0], inquiry, "ja")
    say(group[1], inquiry, "nee", "We missen de jongeren nog.")
    say(group[2], inquiry, "ja")
    assert opened(inquiry) == {1}

    say(group[1], inquiry, "ja")

    assert opened(inquiry) == {1, 2}


def test_r7_a_later_step_passes_after_a_week_when_half_answered():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    a_story(starter_of(inquiry))
    group = a_group(inquiry)
    propose(group[0], inquiry, phase=Phase.INSIGHT)
    say(group[0], inquiry, "ja")
    say(group[1], inquiry, "ja")
    assert opened(inquiry) == {1, 2}
    Proposal.objects.update(made_at=timezone.now() - timedelta(days=8))

    browser_of(group[0]).get(reverse("inquiry:path", args=[inquiry.slug]))

    assert opened(inquiry) == {1, 2, 3}


def test_r7_where_an_objection_stands_against_a_second_proposal_everybody_is_asked():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    a_story(starter_of(inquiry))
    group = a_group(inquiry)
    others = [a_participant(inquiry) for _number in range(6)]
    propose(group[0], inquiry, phase=Phase.INSIGHT)
    say(group[1], inquiry, "nee", "Te vroeg.")
    first = Proposal.objects.get()
    changed = reverse("inquiry:proposal-change", args=[inquiry.slug, first.pk])
    send(browser_of(group[0]), changed, kind="open", phase=3, reason="Na de zomer.")
    say(group[0], inquiry, "ja")
    say(group[1], inquiry, "nee", "Nog steeds te vroeg.")
    say(group[2], inquiry, "ja")

    for participant in [*others, starter_of(inquiry)]:
        say(participant, inquiry, "ja")

    assert opened(inquiry) == {1, 2, 3}


def test_r4_what_was_told_since_a_closing_was_proposed_keeps_it_waiting_for_its_fate():
    inquiry = an_inquiry(upto=Phase.INSIGHT)
    group = a_group(inquiry)
    propose(group[0], inquiry, kind="close", phase=Phase.EXPLORATION)
    confirmed(a_fragment(a_story(group[1])))

    for member in group:
        say(member, inquiry, "ja")
    assert not inquiry.phase_entries.filter(kind="closed").exists()
    page = browser_of(group[0]).get(reverse("inquiry:path", args=[inquiry.slug])).content.decode()
    assert "Van sommige dingen is nog niet gezegd wat ermee gebeurde." in page

    tell_fate(inquiry, without_fate_in(inquiry, Phase.EXPLORATION), "parked", "Tot het voorjaar.", 2, group[0])
    browser_of(group[0]).get(reverse("inquiry:path", args=[inquiry.slug]))
    assert inquiry.phase_entries.filter(kind="closed").exists()


def test_r7_who_is_not_in_the_core_group_cannot_answer_for_it():
    inquiry = an_inquiry()
    group = a_group(inquiry)
    stranger = a_participant(inquiry)
    propose(group[0], inquiry)

    answer = say(stranger, inquiry, "ja")

    assert answer.status_code == 422
    assert "Op dit voorstel antwoordt de kerngroep." in answer.content.decode()


def test_r7_nobody_sits_in_the_core_group_without_their_own_yes():
    inquiry = an_inquiry()
    asked = a_participant(inquiry)
    send(browser_of(starter_of(inquiry)), reverse("inquiry:seat-ask", args=[inquiry.slug]), participant=asked.pk)
    assert not Seat.objects.filter(joined_at__isnull=False).exists()

    send(browser_of(asked), reverse("inquiry:seat-answer", args=[inquiry.slug]), answer="ja")

    assert Seat.objects.get().is_taken


def test_r7_stepping_back_leaves_what_was_open_readable():
    inquiry = an_inquiry(upto=Phase.IDEAS)
    group = a_group(inquiry)
    propose(group[0], inquiry, kind="step_back", phase=Phase.EXPLORATION)

    for member in group:
        say(member, inquiry, "ja")

    path = path_of(type(inquiry).objects.get(pk=inquiry.pk))
    assert path.current == Phase.EXPLORATION
    assert path.can_read(Phase.IDEAS)
    assert path.is_frozen(Phase.IDEAS)


def test_log_is_a_chain_without_names():
    inquiry = an_inquiry()
    group = a_group(inquiry)
    propose(group[0], inquiry)

    entries = list(inquiry.decisions.all())

    assert [entry.previous_hash for entry in entries] == ["", *(entry.hash for entry in entries[:-1])]
    assert group[0].pseudonym not in "".join(f"{entry.subject}{entry.counts}" for entry in entries)


GOES_ON = "Stel de volgende stap voor"


def home_of(member):
    return browser_of(member).get(reverse("inquiry:home", args=[member.inquiry.slug])).content.decode()


def test_r7_who_sits_in_the_core_group_is_asked_to_go_on_once_all_is_there():
    inquiry = an_inquiry()
    group = a_group(inquiry, society=2)
    assert GOES_ON not in home_of(group[0])  # two are no core group

    group += a_group(inquiry, society=1)

    assert GOES_ON in home_of(group[0])
    assert GOES_ON not in home_of(a_participant(inquiry))
    propose(group[0], inquiry)
    assert all(GOES_ON not in home_of(member) for member in group)  # one proposal at a time


def test_who_began_is_not_asked_to_gather_a_core_group_that_is_there():
    inquiry = an_inquiry()
    starter = starter_of(inquiry)
    group = a_group(inquiry, society=2)
    assert "Maak samen een kerngroep" in home_of(starter)

    group += a_group(inquiry, society=1)

    assert "Maak samen een kerngroep" not in home_of(starter)
