"""Who decides on a proposal when time goes by, somebody leaves or somebody objects; walked through the pages (R7)."""

import pytest

from tests.factories import a_participant, an_inquiry
from tests.inquiry.test_core_group import (
    a_group,
    a_nominee,
    after,
    change,
    exploring,
    opened,
    page_of,
    post,
    propose,
    say,
    sitting,
)
from wijwerken.inquiry.models import Proposal
from wijwerken.method.phases import Phase

pytestmark = pytest.mark.django_db


def look(somebody) -> str:
    """Whoever opens the path settles what time decided."""
    return page_of(somebody, "inquiry:path")


def test_r7_a_group_that_became_too_small_settles_nothing_that_lay_there():
    group = a_group(exploring())
    propose(group[0])
    say(group[1], "ja")

    post(group[2], "inquiry:seat-leave")

    assert "minstens drie mensen" in look(group[0])
    assert opened(group[0].inquiry) == Phase.EXPLORATION


def test_r7_exploration_needs_the_consent_of_all_also_when_the_week_is_over():
    group = a_group(an_inquiry(), society=4)
    propose(group[0], Phase.EXPLORATION)
    say(group[1], "ja")
    say(group[2], "ja")

    with after(days=8):
        look(group[0])
    assert opened(group[0].inquiry) == Phase.ORIENTATION

    with after(days=15):  # who twice did not answer is out
        look(group[0])
    assert opened(group[0].inquiry) == Phase.EXPLORATION


def test_r7_a_week_decides_nothing_when_less_than_half_answered():
    group = a_group(exploring(), society=4)
    propose(group[0])

    with after(days=8):
        look(group[0])
        assert opened(group[0].inquiry) == Phase.EXPLORATION
        say(group[1], "ja")

    assert opened(group[0].inquiry) == Phase.INSIGHT


def test_r7_a_week_decides_nothing_when_mostly_the_organisation_answered():
    group = a_group(exploring(), society=3, hosts=2)
    propose(group[0])
    for host in group[3:]:
        say(host, "ja")

    with after(days=8):
        look(group[0])
        assert opened(group[0].inquiry) == Phase.EXPLORATION
        say(group[1], "ja")
        say(group[2], "ja")

    assert opened(group[0].inquiry) == Phase.INSIGHT


def test_r7_a_first_objection_asks_for_a_second_proposal_and_not_everybody():
    group = a_group(exploring())
    propose(group[0])
    say(group[1], "nee", "Te vroeg.")
    say(group[2], "ja")

    proposal = Proposal.objects.get()
    assert (proposal.settled_at, proposal.everybody_asked_at) == (None, None)
    assert "past het aan" in look(group[0])


def test_r7_exploration_is_never_put_to_everybody_over_an_objection():
    inquiry = an_inquiry()
    group = a_group(inquiry)
    propose(group[0], Phase.EXPLORATION)
    say(group[1], "nee", "Te vroeg.")
    change(group[0])
    say(group[2], "ja")
    say(group[1], "nee", "Nog steeds te vroeg.")

    with after(days=8):
        look(group[0])

    proposal = Proposal.objects.get(settled_at=None)
    assert proposal.everybody_asked_at is None
    assert opened(inquiry) == Phase.ORIENTATION


def test_r7_where_everybody_is_asked_and_hardly_anybody_answers_nothing_is_decided():
    group = a_group(exploring(), society=4)
    propose(group[0])
    say(group[1], "nee", "Te vroeg.")
    change(group[0])
    say(group[1], "nee", "Nog steeds te vroeg.")

    with after(days=8):
        assert "vragen we nu alle deelnemers" in look(group[0])
    with after(days=17):
        look(group[0])

    assert Proposal.objects.filter(settled_at=None).exists()


def test_r7_the_weeks_of_who_joined_later_begin_when_they_joined():
    group = a_group(an_inquiry(), society=4)
    propose(group[0], Phase.EXPLORATION)
    say(group[1], "ja")
    say(group[2], "ja")
    newcomer = a_nominee(group)
    with after(days=8):
        look(group[0])
        assert newcomer.pk in sitting(newcomer.inquiry)

    with after(days=15):
        look(group[0])
        assert opened(newcomer.inquiry) == Phase.ORIENTATION
        say(newcomer, "ja")

    assert opened(newcomer.inquiry) == Phase.EXPLORATION
    assert newcomer.pk in sitting(newcomer.inquiry)


def test_r7_where_nobody_is_left_no_nominee_joins_by_silence():
    group = a_group(exploring())
    nominee = a_nominee(group)
    for member in group:
        post(member, "inquiry:seat-leave")

    with after(days=8):
        page_of(a_participant(nominee.inquiry))

    assert sitting(nominee.inquiry) == set()
