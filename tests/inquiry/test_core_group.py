"""The core group: asked, joined by one's own yes, left in every way there is, and begun anew (R7)."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from tests.factories import a_participant, an_inquiry, browser_of, starter_of
from tests.factories_stories import a_story
from tests.sending import send
from wijwerken.inquiry.models import PhaseEntry, Proposal, Seat
from wijwerken.inquiry.path import forget_path
from wijwerken.inquiry.rhythm import settle_what_time_decided
from wijwerken.method.phases import Phase
from wijwerken.web.clock import at_the_moment

pytestmark = pytest.mark.django_db


def exploring():
    """An inquiry that explores, in which the one circle with people in it has told (R18)."""
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    a_story(starter_of(inquiry))
    return inquiry


def a_group(inquiry, *, society=3, hosts=0):
    return [
        *(a_participant(inquiry, core=True) for _number in range(society)),
        *(a_participant(inquiry, host=True, core=True) for _number in range(hosts)),
    ]


def post(somebody, name, *ids, **fields):
    return send(browser_of(somebody), reverse(name, args=[somebody.inquiry.slug, *ids]), **fields)


def page_of(somebody, name="inquiry:core-group"):
    return browser_of(somebody).get(reverse(name, args=[somebody.inquiry.slug])).content.decode()


def after(**span):
    return at_the_moment(timezone.now() + timedelta(**span))


def propose(member, phase=Phase.INSIGHT, kind="open"):
    return post(member, "inquiry:propose", kind=kind, phase=phase.value, reason="Iedereen is gehoord.")


def say(somebody, answer, reason=""):
    proposal = Proposal.objects.get(inquiry=somebody.inquiry, settled_at=None)
    return post(somebody, "inquiry:proposal-answer", proposal.pk, answer=answer, reason=reason)


def change(member, reason="Na de zomer."):
    proposal = Proposal.objects.get(inquiry=member.inquiry, settled_at=None)
    fields = {"kind": proposal.kind, "phase": proposal.phase, "reason": reason}
    return post(member, "inquiry:proposal-change", proposal.pk, **fields)


def sitting(inquiry):
    return set(Seat.objects.filter(joined_at__isnull=False, left_at=None).values_list("participant", flat=True))


def opened(inquiry):
    return max(inquiry.phase_entries.filter(kind=PhaseEntry.Kind.OPENED).values_list("phase", flat=True))


def a_nominee(group):
    nominee = a_participant(group[0].inquiry)
    post(group[0], "inquiry:seat-ask", participant=nominee.pk)
    post(nominee, "inquiry:seat-answer", answer="ja")
    return nominee


def test_r7_in_orientation_who_says_yes_is_in_at_once_until_there_is_a_core_group():
    inquiry = an_inquiry()
    for _number in range(3):
        asked = a_participant(inquiry)
        post(starter_of(inquiry), "inquiry:seat-ask", participant=asked.pk)
        post(asked, "inquiry:seat-answer", answer="ja")
    assert len(sitting(inquiry)) == 3

    a_nominee([asked, starter_of(inquiry)])

    assert len(sitting(inquiry)) == 3


def test_r7_a_nominee_joins_after_seven_days_without_objection():
    group = a_group(exploring())
    nominee = a_nominee(group)

    with after(days=6):
        page_of(group[1])
        assert nominee.pk not in sitting(nominee.inquiry)
    with after(days=8):
        page_of(group[1])

    assert nominee.pk in sitting(nominee.inquiry)


def test_r7_a_nominee_is_in_at_once_when_every_member_agrees():
    group = a_group(exploring())
    nominee = a_nominee(group)

    for member in group:
        post(member, "inquiry:seat-agree", nominee.seat.pk)

    assert nominee.pk in sitting(nominee.inquiry)


def test_r7_the_objection_of_a_member_keeps_a_nominee_out_until_it_is_taken_back():
    group = a_group(exploring())
    nominee = a_nominee(group)
    post(group[1], "inquiry:seat-object", nominee.seat.pk, reason="Dan zijn we met twee van dezelfde straat.")

    with after(days=8):
        assert "twee van dezelfde straat" in page_of(nominee)
        assert nominee.pk not in sitting(nominee.inquiry)
        post(group[1], "inquiry:seat-agree", nominee.seat.pk)

    assert nominee.pk in sitting(nominee.inquiry)


def test_r7_an_objection_to_a_nominee_has_its_reason_and_comes_from_a_member():
    inquiry = exploring()
    group = a_group(inquiry)
    nominee = a_nominee(group)

    assert post(group[1], "inquiry:seat-object", nominee.seat.pk, reason="").status_code == 422
    assert post(a_participant(inquiry), "inquiry:seat-object", nominee.seat.pk, reason="Nee.").status_code == 403


def test_r7_and_r23_a_pause_stops_the_week_of_a_nominee():
    group = a_group(exploring())
    nominee = a_nominee(group)
    inquiry = nominee.inquiry
    with after(days=1):
        inquiry.phase_entries.create(phase=2, kind="paused", at=timezone.now() + timedelta(days=1), order=90)

    with after(days=20):
        assert "De tijd staat stil" in page_of(group[0])
        assert nominee.pk not in sitting(inquiry)
    inquiry.phase_entries.create(phase=2, kind="restarted", at=timezone.now() + timedelta(days=20), order=91)
    forget_path(inquiry)
    with after(days=25):
        page_of(group[0])
        assert nominee.pk not in sitting(inquiry)
    with after(days=27):
        page_of(group[0])

    assert nominee.pk in sitting(inquiry)


def test_r7_a_member_who_leaves_the_core_group_holds_nothing_up():
    group = a_group(exploring(), society=4)
    propose(group[0])
    say(group[1], "ja")
    say(group[2], "ja")

    post(group[3], "inquiry:seat-leave")
    page_of(group[0], "inquiry:path")

    assert opened(group[0].inquiry) == Phase.INSIGHT


def test_r7_under_three_the_core_group_can_only_take_in():
    group = a_group(exploring())
    post(group[2], "inquiry:seat-leave")

    assert "minstens drie mensen" in propose(group[0]).content.decode()
    nominee = a_nominee(group)
    with after(days=8):
        page_of(group[0])
        propose(group[0])

    assert nominee.pk in sitting(nominee.inquiry)
    assert Proposal.objects.exists()


def test_r7_a_host_majority_can_only_take_in():
    group = a_group(exploring(), society=2, hosts=2)

    assert "Meer dan de helft" in propose(group[0]).content.decode()
    assert "niet in de minderheid" in page_of(group[0])
    a_nominee(group)
    with after(days=8):
        assert "Dat klopt nu: meer dan de helft" in page_of(group[0])
        propose(group[0])

    assert Proposal.objects.exists()


def test_r7_who_leaves_the_inquiry_is_out_of_the_seat_also_after_coming_back():
    group = a_group(exploring(), society=4)

    post(group[3], "inquiry:leave")
    post(group[3], "inquiry:join", host="nee")

    assert sitting(group[0].inquiry) == {member.pk for member in group[:3]}
    group[3].refresh_from_db()
    assert group[3].left_at is None


def test_r7_who_is_erased_is_out_of_the_seat():
    group = a_group(exploring())

    group[2].person.delete()

    assert "minder dan drie" in page_of(group[0])
    assert "minstens drie mensen" in propose(group[0]).content.decode()


def test_r7_who_twice_is_silent_is_out_and_the_others_go_on():
    group = a_group(exploring(), society=4)
    for phase, day in ((Phase.INSIGHT, 0), (Phase.IDEAS, 10)):
        with after(days=day):
            propose(group[0], phase)
            say(group[1], "ja")
            say(group[2], "ja")
        with after(days=day + 8):
            page_of(group[0], "inquiry:path")

    assert opened(group[0].inquiry) == Phase.IDEAS
    assert sitting(group[0].inquiry) == {member.pk for member in group[:3]}


def test_r7_who_answers_starts_afresh():
    group = a_group(exploring(), society=4)
    for phase, day in ((Phase.INSIGHT, 0), (Phase.IDEAS, 10), (Phase.DIRECTION, 20)):
        with after(days=day):
            propose(group[0], phase)
            for member in group[1:] if phase is Phase.IDEAS else group[1:3]:
                say(member, "ja")
        with after(days=day + 8):
            page_of(group[0], "inquiry:path")

    assert group[3].pk in sitting(group[0].inquiry)


def test_r7_where_nobody_answers_the_proposal_lapses_and_volunteers_begin_anew():
    inquiry = exploring()
    group = a_group(inquiry)
    propose(group[0])
    post(group[0], "inquiry:seat-leave")
    newcomers = [a_participant(inquiry, host=number < 2) for number in range(5)]

    with after(days=15):
        assert "Wie neemt het over?" in page_of(newcomers[0])
        assert Proposal.objects.get().outcome == "lapsed"
    for minute, newcomer in enumerate(newcomers[:4]):
        assert sitting(inquiry) == set()
        with after(days=15, minutes=minute):
            post(newcomer, "inquiry:seat-volunteer")
    with after(days=16):
        propose(newcomers[0])
        for newcomer in newcomers[2:4]:
            say(newcomer, "ja")

    assert sitting(inquiry) == {newcomers[0].pk, newcomers[2].pk, newcomers[3].pk}
    assert opened(inquiry) == Phase.INSIGHT


def test_r7_with_a_core_group_a_volunteer_waits_until_a_member_asks_them():
    group = a_group(exploring())
    volunteer = a_participant(group[0].inquiry)
    post(volunteer, "inquiry:seat-volunteer")
    with after(days=30):
        page_of(group[0])
        assert volunteer.pk not in sitting(volunteer.inquiry)

        post(group[0], "inquiry:seat-ask", participant=volunteer.pk)
    with after(days=38):
        page_of(group[0])

    assert volunteer.pk in sitting(volunteer.inquiry)


def everybody_asked(*, others):
    """One member objects to a proposal, and to the changed one: then all participants are asked."""
    inquiry = exploring()
    group = a_group(inquiry)
    participants = [starter_of(inquiry), *(a_participant(inquiry) for _number in range(others - 1))]
    propose(group[0])
    say(group[1], "nee", "Te vroeg.")
    change(group[0])
    say(group[2], "ja")
    say(group[1], "nee", "Nog steeds te vroeg.")
    return group, participants


def test_r7_one_who_always_objects_is_heard_and_does_not_stop_the_others():
    group, participants = everybody_asked(others=7)
    assert "vragen we nu alle deelnemers" in page_of(participants[0], "inquiry:path")

    say(participants[0], "nee", "Ik ook.")
    for participant in participants[1:]:
        say(participant, "ja")

    assert opened(group[0].inquiry) == Phase.INSIGHT
    page = page_of(group[0], "inquiry:path")
    assert "Nog steeds te vroeg." in page
    assert inquiry_log(group[0].inquiry, "proposal.passed") == [{"answers": 10, "dissent": 1}]


def test_r7_where_more_than_one_in_five_object_it_does_not_go_through():
    group, participants = everybody_asked(others=7)

    for participant in participants[:2]:
        say(participant, "nee", "Ik ook.")
    for participant in participants[2:]:
        say(participant, "ja")

    assert opened(group[0].inquiry) == Phase.EXPLORATION
    assert "Niet doorgegaan" in page_of(group[0], "inquiry:path")


def test_r7_asked_participants_have_a_week_and_then_who_answered_decides():
    group, participants = everybody_asked(others=7)
    for participant in participants[:4]:
        say(participant, "ja")
    assert opened(group[0].inquiry) == Phase.EXPLORATION

    with after(days=8):
        page_of(group[0], "inquiry:path")

    assert opened(group[0].inquiry) == Phase.INSIGHT


def test_r7_who_proposed_something_may_take_it_back():
    group = a_group(exploring())
    propose(group[0])
    proposal = Proposal.objects.get()

    assert post(group[1], "inquiry:proposal-withdraw", proposal.pk).status_code == 409
    post(group[0], "inquiry:proposal-withdraw", proposal.pk)

    proposal.refresh_from_db()
    assert proposal.outcome == "withdrawn"


def inquiry_log(inquiry, kind):
    return [decision.counts for decision in inquiry.decisions.filter(kind=kind)]


def test_r7_what_time_decided_is_settled_also_when_nobody_looks():
    group = a_group(exploring())
    propose(group[0])
    say(group[1], "ja")
    nominee = a_nominee(group)

    with after(days=6):
        settle_what_time_decided()
    assert (opened(nominee.inquiry), nominee.pk in sitting(nominee.inquiry)) == (Phase.EXPLORATION, False)
    with after(days=8):
        settle_what_time_decided()

    assert (opened(nominee.inquiry), nominee.pk in sitting(nominee.inquiry)) == (Phase.INSIGHT, True)
