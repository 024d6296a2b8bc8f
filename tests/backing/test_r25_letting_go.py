"""Who leads lets go: reads no unconfirmed story, decides nothing alone, steps in only by name (R25)."""

import pytest
from django.urls import reverse

from tests.backing.rooms import a_backing
from tests.factories import a_leader, a_participant, an_inquiry, browser_of
from tests.factories_stories import a_claim, a_fragment, a_story, confirmed
from tests.house.addresses import all_addresses
from tests.house.furnished import things
from tests.house.pages import crawl
from tests.sending import send
from wijwerken.backing.models import Intervention
from wijwerken.directions.domain import requests
from wijwerken.directions.domain.directions import propose_direction
from wijwerken.ideas import domain as ideas
from wijwerken.inquiry.models import Frame, Pause, PhaseEntry
from wijwerken.method.phases import Phase
from wijwerken.stories.domain import ask_a_listener, offer, save_draft
from wijwerken.stories.models import Story

pytestmark = pytest.mark.django_db

EVERY_DUTY = ("starter", "listener", "facilitator")
SECRET = "geheimzaadje"
WORDS = f"Zo was het. {SECRET} Meer zeg ik niet."


def untold(inquiry, leader) -> list[Story]:
    """Stories nobody confirmed: finished, marked, offered, waiting for a listener, and one told to this very leader."""
    teller = a_participant(inquiry)
    finished = a_story(teller, words=f"{SECRET} Ik heb het nog niemand gezegd. {SECRET}")
    marked = a_claim(a_story(a_participant(inquiry), words=WORDS), words=SECRET)
    offered = a_claim(a_story(a_participant(inquiry), words=WORDS), words=SECRET)
    offer(offered.fragment.version.story, by=offered.fragment.version.story.teller)
    waiting = a_story(a_participant(inquiry), words=f"{SECRET} Wie luistert?")
    ask_a_listener(waiting, by=waiting.teller)
    theirs = a_story(a_participant(inquiry), words=f"{SECRET} Dit vertelde ik aan een leider.")
    Story.objects.filter(pk=theirs.pk).update(listener=leader)
    save_draft(teller, "tell", f"{SECRET} in klad", seen=0, window="w1")
    return [finished, marked.fragment.version.story, offered.fragment.version.story, waiting, theirs]


def every_address(inquiry) -> set[str]:
    """Each address of this inquiry with each id there is."""
    ids = {id for kept in things().values() for id in kept}
    parts = {"slug", "id", "kind"}
    found = set()
    for one in all_addresses():
        if "slug" in one.parts and set(one.parts) <= parts:
            for id in ids if "id" in one.parts else {""}:
                for kind in ("stories.fragment", "stories.story") if "kind" in one.parts else ("",):
                    found.add(one.filled(slug=inquiry.slug, id=id, kind=kind))
    return found


def test_r25_no_leader_reads_an_unconfirmed_story_whatever_duty_they_have():
    inquiry = an_inquiry(upto=Phase.LEARNING)
    leader = a_leader(inquiry, host=True, core=True, duties=EVERY_DUTY)
    stories = untold(inquiry, leader)
    browser = browser_of(leader)

    seen = {path for path, page in crawl(browser, [f"/v/{inquiry.slug}/"]).items() if SECRET in page}
    for path in every_address(inquiry):
        if "/stoppen/" not in path:
            answer = browser.get(path)
            if answer.status_code == 200 and SECRET.encode() in b"".join(answer):
                seen.add(path)

    assert len(stories) == 5
    assert seen == set()


def test_r25_a_leader_takes_up_no_story_and_marks_none():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    leader = a_leader(inquiry, duties=EVERY_DUTY)
    story = a_story(a_participant(inquiry), words=f"{SECRET} Wie luistert?")
    ask_a_listener(story, by=story.teller)
    browser = browser_of(leader)

    taken = send(browser, reverse("stories:take-up", args=[inquiry.slug, story.pk]))
    begun = send(browser, reverse("stories:take-in", args=[inquiry.slug]), note="De buurvrouw")

    story.refresh_from_db()
    assert story.listener is None
    assert SECRET not in taken.content.decode()
    assert begun.status_code in {403, 409, 422}
    assert Story.objects.count() == 1


def test_r25_what_a_teller_confirmed_a_leader_reads_as_everybody_does():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    piece = a_fragment(a_story(a_participant(inquiry)))
    confirmed(piece)

    page = browser_of(a_leader(inquiry)).get(reverse("stories:list", args=[inquiry.slug])).content.decode()

    assert piece.snippet in page


def test_r25_a_leader_opens_steps_back_or_closes_no_phase_alone():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    leader = a_leader(inquiry, core=True, duties=EVERY_DUTY)
    for _number in range(3):
        a_participant(inquiry, core=True)
    before = PhaseEntry.objects.count()
    browser = browser_of(leader)

    for kind, phase in (("open", Phase.INSIGHT), ("step_back", Phase.ORIENTATION), ("close", Phase.EXPLORATION)):
        send(
            browser, reverse("inquiry:propose", args=[inquiry.slug]), kind=kind, phase=phase.value, reason="Ik wil het."
        )
        for proposal in inquiry.proposals.filter(settled_at=None):
            send(browser, reverse("inquiry:proposal-answer", args=[inquiry.slug, proposal.pk]), answer="ja")
        browser.get(reverse("inquiry:path", args=[inquiry.slug]))
        inquiry.proposals.all().delete()

    assert PhaseEntry.objects.count() == before


def test_r25_a_leader_pauses_nothing_alone_not_as_a_facilitator_either():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    leader = a_leader(inquiry, duties=EVERY_DUTY)

    refused = send(
        browser_of(leader), reverse("inquiry:pause-now", args=[inquiry.slug]), words="Stop er eens mee.", name="Karin"
    )

    assert refused.status_code in {403, 409, 422}
    assert not Pause.objects.exists()


def test_r25_a_frame_of_who_leads_is_an_intervention_with_name_and_reason():
    inquiry = an_inquiry()
    leader = a_leader(inquiry)
    giving = reverse("inquiry:frame-give", args=[inquiry.slug])
    frame = {
        "kind": "money",
        "text": "Niet meer dan € 5.000.",
        "fixed": "vast",
        "giver": "Karin Post",
        "function": "wethouder",
    }

    silent = send(browser_of(leader), giving, **frame, reason="")
    send(browser_of(leader), giving, **frame, reason="De raad gaf niet meer.")

    assert silent.status_code == 422
    assert Frame.objects.count() == 1
    page = browser_of(a_participant(inquiry)).get(reverse("backing:list", args=[inquiry.slug])).content.decode()
    assert "Niet meer dan € 5.000." in page
    assert "De raad gaf niet meer." in page
    assert "Karin Post, wethouder" in page


def test_a_frame_that_the_core_group_writes_down_is_none():
    inquiry = an_inquiry()
    member = a_participant(inquiry, core=True)

    send(
        browser_of(member),
        reverse("inquiry:frame-give", args=[inquiry.slug]),
        kind="law",
        text="Het bestemmingsplan.",
        fixed="vast",
        giver="De raad",
        function="griffie",
        reason="Zo is het.",
    )

    assert (Frame.objects.count(), Intervention.objects.count()) == (1, 0)


def test_r25_a_no_of_who_leads_is_an_intervention():
    inquiry = an_inquiry(upto=Phase.DIRECTION)
    somebody, leader = a_participant(inquiry), a_leader(inquiry, host=True)
    idea = ideas.plant(inquiry, by=somebody, title="Een bank", text="Op het plein.")
    direction = propose_direction(inquiry, by=somebody, title="Zitten", change="Er staan banken.", ideas=[idea])
    asked = requests.ask_organisation(
        direction, by=somebody, of="de gemeente", text="Mag er een bank komen?", due_on=inquiry.made_at.date()
    )

    send(
        browser_of(leader),
        reverse("directions:answer", args=[inquiry.slug, asked.pk]),
        kind="no",
        name="Karin Post",
        reason="Daar ligt een gasleiding.",
    )

    (step,) = Intervention.objects.all()
    assert (step.kind, step.name, step.about) == ("no", "Karin Post", "Mag er een bank komen?")
    page = browser_of(somebody).get(reverse("backing:list", args=[inquiry.slug])).content.decode()
    assert "Daar ligt een gasleiding." in page


def test_r25_a_stop_has_name_and_reason_and_is_never_taken_away():
    backing = a_backing(an_inquiry())
    stepping = reverse("backing:intervene", args=[backing.inquiry.slug])

    silent = send(browser_of(backing.leader), stepping, kind="stop", about="De proef met de hekken", reason="")
    send(browser_of(backing.leader), stepping, kind="stop", about="De proef met de hekken", reason="Een kind viel.")

    assert silent.status_code == 422
    page = browser_of(a_participant(backing.inquiry)).get(reverse("backing:list", args=[backing.inquiry.slug]))
    assert "Een kind viel." in page.content.decode()
    assert "Karin Post, wethouder" in page.content.decode()


def test_r10_a_late_request_stands_first_on_the_page_of_who_leads():
    inquiry = an_inquiry(upto=Phase.DIRECTION)
    somebody = a_participant(inquiry)
    idea = ideas.plant(inquiry, by=somebody, title="Een bank", text="Op het plein.")
    direction = propose_direction(inquiry, by=somebody, title="Zitten", change="Er staan banken.", ideas=[idea])
    asked = requests.ask_organisation(
        direction, by=somebody, of="de gemeente", text="Mag er een bank komen?", due_on=inquiry.made_at.date()
    )
    type(asked).objects.filter(pk=asked.pk).update(due_on="2026-01-01")

    page = browser_of(a_leader(inquiry)).get(reverse("backing:give-room", args=[inquiry.slug])).content.decode()

    assert "Mag er een bank komen?" in page
    assert "Te laat. Het antwoord zou er zijn op 1 januari 2026." in page
