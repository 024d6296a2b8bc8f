"""R23: every clock of every room stops in a pause and later runs on from where it was, seen through its pages."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from tests.directions.factories import a_direction, choosing
from tests.factories import a_participant, an_inquiry, browser_of
from tests.factories_stories import a_claim, a_story
from tests.sending import send
from wijwerken.deeds import domain as deeds
from wijwerken.directions.domain import objections, requests
from wijwerken.directions.models import Experiment
from wijwerken.inquiry.domain import core, pauses, process
from wijwerken.inquiry.domain.questions import enter_phase
from wijwerken.inquiry.models import Inquiry, PhaseEntry, Proposal
from wijwerken.inquiry.path import path_of
from wijwerken.method.phases import Phase
from wijwerken.stories.domain import offer
from wijwerken.web.clock import at_the_moment

pytestmark = pytest.mark.django_db

NOW = timezone.now()
STILL_FOR = 30  # days that the pause lasts, from the third day on


def day(number: float):
    """So many days after everything began; day 40 is today."""
    return NOW + timedelta(days=number - 40)


def anew(inquiry) -> Inquiry:
    return Inquiry.objects.get(pk=inquiry.pk)


def stand_still(inquiry, *, until: int | None = STILL_FOR + 3) -> None:
    """A pause from day 3 on."""
    with at_the_moment(day(3)):
        enter_phase(inquiry, path_of(inquiry).current, PhaseEntry.Kind.PAUSED)
    if until is not None:
        with at_the_moment(day(until)):
            enter_phase(inquiry, path_of(inquiry).current, PhaseEntry.Kind.RESTARTED)


def page_on(when: float, somebody, url: str) -> str:
    with at_the_moment(day(when)):
        return browser_of(somebody).get(url).content.decode()


def test_r23_the_silence_of_a_teller_is_counted_without_the_pause():
    """Twenty-one days, of which three had gone when the pause began and eighteen are left after day 33: day 51."""
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    teller, listener = a_participant(inquiry), a_participant(inquiry, duties=("listener",))
    with at_the_moment(day(0)):
        made = a_claim(a_story(teller, listener=listener), "een brief", "een antwoord", "+")
        offer(made.fragment.version.story, by=listener)
    stand_still(inquiry)
    home = reverse("inquiry:home", args=[inquiry.slug])

    # What waits in time comes first of all; a silent one only when the phase asks for it.
    assert "Lees je verhaal terug" in page_on(50, teller, home)
    mine = reverse("inquiry:mine", args=[inquiry.slug])
    assert "Dit wacht op jouw antwoord" in page_on(50, teller, mine)
    assert "We hoorden nog niets van je" in page_on(52, teller, mine)


def test_r23_two_thirds_of_the_silence_are_counted_without_the_pause():
    """The reminder comes after fourteen days: day 44, not day 14."""
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    teller, listener = a_participant(inquiry), a_participant(inquiry, duties=("listener",))
    with at_the_moment(day(0)):
        made = a_claim(a_story(teller, listener=listener), "een brief", "een antwoord", "+")
        offer(made.fragment.version.story, by=listener)
    stand_still(inquiry)
    url = reverse("stories:read-back", args=[inquiry.slug, made.fragment.version.story_id])

    assert page_on(43, teller, url) != page_on(45, teller, url)
    assert page_on(42, teller, url).count("data-late") == page_on(43, teller, url).count("data-late")


def a_proposal(inquiry, group):
    with at_the_moment(day(0)):
        made = process.propose(inquiry, kind="close", phase=Phase.EXPLORATION, reason="Klaar.", by=group[0])
        for member in group[:2]:
            process.answer(made, by=member, consents=True)
    return made


def test_r23_the_week_of_a_proposal_is_counted_without_the_pause():
    """Seven days: day 37, not day 7."""
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    group = [a_participant(inquiry, core=True) for _number in range(3)]
    made = a_proposal(inquiry, group)
    stand_still(inquiry)
    url = reverse("inquiry:path", args=[inquiry.slug])

    page_on(36, group[0], url)
    made.refresh_from_db()
    assert made.settled_at is None
    with at_the_moment(day(38)):
        process.settle_all(anew(inquiry))
    made.refresh_from_db()
    assert made.outcome == "passed"


def test_r23_while_the_pause_lasts_no_week_runs_out():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    group = [a_participant(inquiry, core=True) for _number in range(3)]
    made = a_proposal(inquiry, group)
    stand_still(inquiry, until=None)

    process.settle_all(anew(inquiry))

    made.refresh_from_db()
    assert made.settled_at is None


def test_r23_the_proposal_to_go_on_has_a_week_that_runs_in_the_pause():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    group = [a_participant(inquiry, core=True) for _number in range(3)]
    browser = browser_of(group[0])
    with at_the_moment(day(3)):
        send(browser, reverse("inquiry:pause-now", args=[inquiry.slug]), words="Het deed pijn.", name="Fien")
        send(browser, reverse("inquiry:pause-look-back", args=[inquiry.slug]), words="Het is gezegd.", companion="")
        send(browser, reverse("inquiry:pause-go-on", args=[inquiry.slug]), words="We gaan verder.")
        lifts = Proposal.objects.get()
        for member in group[:2]:
            process.answer(lifts, by=member, consents=True)

    with at_the_moment(day(9)):
        process.settle_all(anew(inquiry))
    assert path_of(anew(inquiry)).is_paused
    with at_the_moment(day(11)):
        process.settle_all(anew(inquiry))

    assert not path_of(anew(inquiry)).is_paused


def test_r23_the_week_of_a_seat_is_counted_without_the_pause():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    group = [a_participant(inquiry, core=True) for _number in range(3)]
    newcomer = a_participant(inquiry)
    with at_the_moment(day(0)):
        core.ask_to_sit(newcomer, by=group[0])
        core.answer_to_sit(newcomer, yes=True)
    stand_still(inquiry)

    with at_the_moment(day(36)):
        process.settle_all(anew(inquiry))
    newcomer.seat.refresh_from_db()
    assert newcomer.seat.joined_at is None
    with at_the_moment(day(38)):
        process.settle_all(anew(inquiry))
    newcomer.seat.refresh_from_db()

    assert newcomer.seat.is_taken


def test_r23_the_day_of_a_request_is_moved_along():
    """Asked on day 0, by day 10: late after day 40, not after day 10."""
    inquiry, group = choosing()
    direction = a_direction(inquiry)
    with at_the_moment(day(0)):
        by = timezone.localdate(day(10))
        requests.ask_organisation(direction, by=group[0], of="de gemeente", text="Mag het?", due_on=by)
    stand_still(inquiry)
    url = reverse("directions:direction", args=[inquiry.slug, direction.pk])
    home = reverse("inquiry:home", args=[inquiry.slug])

    assert "Te laat" not in page_on(39, group[0], url) + page_on(39, group[0], home)
    assert "Te laat: de gemeente" in page_on(42, group[0], url)
    assert "Te laat: de gemeente" in page_on(42, group[0], home)


def test_r23_a_deed_sleeps_after_its_rhythm_without_the_pause():
    """Thirty days: day 60, not day 30."""
    inquiry = an_inquiry(upto=Phase.DOING)
    doer = a_participant(inquiry)
    with at_the_moment(day(0)):
        deeds.take_on(inquiry, by=doer, name="Dirk Doer", title="Het bankje", sources=[])
    stand_still(inquiry)
    url = reverse("deeds:list", args=[inquiry.slug])

    assert page_on(59, doer, url).count("slaapt") < page_on(61, doer, url).count("slaapt")


def test_r23_an_experiment_runs_on_after_the_pause():
    """Twenty days: it ends on day 50, not on day 20."""
    inquiry, group = choosing()
    direction = a_direction(inquiry)
    with at_the_moment(day(0)):
        Experiment.objects.create(
            inquiry=inquiry, direction=direction, version=direction.newest, days=20, expects="Rust.", by=group[0]
        )
    stand_still(inquiry)
    url = reverse("directions:direction", args=[inquiry.slug, direction.pk])

    assert page_on(49, group[0], url) != page_on(51, group[0], url)


def test_r23_fourteen_days_after_the_second_attempt_are_counted_without_the_pause():
    inquiry, group = choosing()
    direction = a_direction(inquiry)
    objection = objections.object_to(direction, by=a_participant(inquiry), reason="Dan valt het stil.")
    with at_the_moment(day(0)):
        for how in ("Gebeld", "Langs geweest"):
            objections.record_attempt(objection, by=group[0], how=how)
    stand_still(inquiry)
    url = reverse("directions:unreachable", args=[inquiry.slug, objection.pk])

    with at_the_moment(day(43)):
        early = send(browser_of(group[0]), url, words="Niet te bereiken.")
    with at_the_moment(day(45)):
        later = send(browser_of(group[0]), url, words="Niet te bereiken.")

    assert "Wacht nog even" in early.content.decode()
    assert later.status_code == 302


def test_r23_the_page_of_a_pause_shows_the_days_that_are_left_of_every_clock():
    inquiry, group = choosing()
    direction = a_direction(inquiry)
    doer = a_participant(inquiry)
    with at_the_moment(day(0)):
        by = timezone.localdate(day(10))
        requests.ask_organisation(direction, by=group[0], of="de gemeente", text="Mag het?", due_on=by)
        story = a_story(doer, listener=a_participant(inquiry, duties=("listener",)))
        a_claim(story, "een brief", "een antwoord", "+")
        offer(story, by=story.listener)
        process.propose(inquiry, kind="close", phase=Phase.INSIGHT, reason="Klaar.", by=group[0])
    with at_the_moment(day(3)):
        pauses.pause(inquiry, "Het deed pijn.", by=a_participant(inquiry, duties=("facilitator",)), name="Fien")

    said = page_on(39, doer, reverse("inquiry:pause", args=[inquiry.slug]))

    for title, left in (
        ("De kerngroep antwoordt op een voorstel", "nog 4 dagen"),
        ("Antwoord van de gemeente op een verzoek", "nog 8 dagen"),
        ("Teruglezen van wat mensen vertelden", "nog 18 dagen"),
    ):
        assert title in said
        assert left in said
