"""Where officials or aldermen take part, one of them tells before society is asked to (R24)."""

import pytest
from django.urls import reverse

from tests.factories import a_leader, a_participant, an_inquiry, browser_of
from tests.sending import send
from wijwerken.inquiry.models import RuleException
from wijwerken.inquiry.models.question import Kind
from wijwerken.inquiry.path import forget_path, path_of
from wijwerken.method.phases import Phase
from wijwerken.stories.models import Story

pytestmark = pytest.mark.django_db

FIRST = "Eén van hen vertelt eerst het eigen verhaal."


def tells(somebody):
    address = reverse("stories:tell", args=[somebody.inquiry.slug])
    return send(browser_of(somebody), address, text="Zo ging het bij mij.", consent="pieces", language="nl")


def a_core_group(inquiry):
    return [a_participant(inquiry, core=True) for _number in range(3)]


def opens_exploration(inquiry, core) -> bool:
    """The core group proposes it, and all of them consent."""
    slug = inquiry.slug
    if not inquiry.proposals.exists():
        send(
            browser_of(core[0]),
            reverse("inquiry:propose", args=[slug]),
            kind="open",
            phase=Phase.EXPLORATION.value,
            reason="We zijn er klaar voor.",
        )
    proposal = inquiry.proposals.get()
    for member in core:
        send(browser_of(member), reverse("inquiry:proposal-answer", args=[slug, proposal.pk]), answer="ja")
    forget_path(inquiry)
    return path_of(inquiry).has_opened(Phase.EXPLORATION)


def test_r24_exploration_waits_for_an_official_who_tells_first():
    inquiry = an_inquiry()
    core, official = a_core_group(inquiry), a_participant(inquiry, host=True)

    waits = opens_exploration(inquiry, core)
    path = browser_of(core[0]).get(reverse("inquiry:path", args=[inquiry.slug])).content.decode()
    told = tells(official)

    assert (waits, told.status_code) == (False, 302)
    assert FIRST in path
    assert "Ieder die er werkt kan nu al vertellen" in path
    assert opens_exploration(inquiry, core)


def test_r24_where_no_official_takes_part_nothing_waits():
    inquiry = an_inquiry()

    assert opens_exploration(inquiry, a_core_group(inquiry))


def test_r24_an_official_is_asked_to_tell_first_and_society_is_not():
    inquiry = an_inquiry()
    official, resident = a_participant(inquiry, host=True), a_participant(inquiry)
    home = reverse("inquiry:home", args=[inquiry.slug])

    assert "Vertel als eerste" in browser_of(official).get(home).content.decode()
    assert "Vertel als eerste" not in browser_of(resident).get(home).content.decode()
    tells(official)
    assert "Vertel als eerste" not in browser_of(official).get(home).content.decode()


def test_society_still_tells_only_when_exploration_opened():
    inquiry = an_inquiry()

    refused = tells(a_participant(inquiry))

    assert refused.status_code == 422
    assert not Story.objects.exists()


def test_r24_a_story_taken_back_is_not_told():
    inquiry = an_inquiry()
    core, official = a_core_group(inquiry), a_participant(inquiry, host=True)
    tells(official)
    send(browser_of(official), reverse("stories:take-back", args=[inquiry.slug, Story.objects.get().pk]))

    assert not opens_exploration(inquiry, core)


def test_r24_the_core_group_may_make_an_exception_on_record():
    inquiry = an_inquiry()
    core = a_core_group(inquiry)
    a_participant(inquiry, host=True)
    slug = inquiry.slug

    send(
        browser_of(core[0]),
        reverse("inquiry:propose-exception", args=[slug]),
        rule="R24",
        reason="Hij ligt in het ziekenhuis.",
    )
    proposal = inquiry.proposals.get()
    for member in core:
        send(browser_of(member), reverse("inquiry:proposal-answer", args=[slug, proposal.pk]), answer="ja")

    assert [made.rule for made in RuleException.objects.all()] == ["R24"]
    assert (
        "Hij ligt in het ziekenhuis."
        in browser_of(core[0]).get(reverse("inquiry:path", args=[slug])).content.decode()
        + browser_of(core[0]).get(reverse("inquiry:core-group", args=[slug])).content.decode()
    )


def test_r24_inside_one_organisation_a_leader_tells_first():
    inquiry = an_inquiry(kind=Kind.INTERNAL)
    core = a_core_group(inquiry)
    leader, colleague = a_leader(inquiry), a_participant(inquiry, host=True)

    tells(colleague)
    waits = opens_exploration(inquiry, core)
    tells(leader)

    assert not waits
    assert opens_exploration(inquiry, core)
