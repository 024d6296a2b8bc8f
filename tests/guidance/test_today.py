"""The facilitator's page: what needs attention today, with the way to each; kind when there is nothing (R11, R20)."""

import re
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from tests.factories import a_participant, an_inquiry, browser_of
from tests.factories_stories import a_claim, a_fragment, a_story, confirmed
from tests.sending import send
from wijwerken.deeds import domain as deeds
from wijwerken.guidance.models import PutOff
from wijwerken.ideas.domain import plant
from wijwerken.inquiry.domain.frames import ask_about, give_frame
from wijwerken.inquiry.domain.hiding import hide
from wijwerken.inquiry.figures import people_by_circle
from wijwerken.inquiry.models import Nomination, PhaseEntry
from wijwerken.inquiry.path import forget_path
from wijwerken.insights.domain import see
from wijwerken.method.phases import Phase
from wijwerken.perspectives.domain.stating import state
from wijwerken.plans.domain.writing import Terms, agree_on
from wijwerken.stories.domain import acknowledge, answer, newest_reading, offer
from wijwerken.stories.models import Component
from wijwerken.web.clock import at_the_moment

pytestmark = pytest.mark.django_db

EMPTY = "Vandaag vraagt niets om jou"
DAY = timedelta(days=1)


def page_of(participant):
    found = browser_of(participant).get(reverse("guidance:today", args=[participant.inquiry.slug]))
    assert found.status_code == 200
    return found.content.decode()


def a_facilitator(inquiry, **more):
    return a_participant(inquiry, duties=("facilitator",), **more)


def telling(upto=Phase.EXPLORATION, **settings):
    """An inquiry in which all is well: it has its core group."""
    inquiry = an_inquiry(upto=upto, **settings)
    for _number in range(3):
        a_participant(inquiry, core=True)
    return inquiry, a_facilitator(inquiry)


def test_it_is_empty_and_kind_when_all_is_well():
    _inquiry, facilitator = telling()

    assert EMPTY in page_of(facilitator)


def test_a_question_whose_words_are_hidden_waits_for_nobody():
    inquiry, facilitator = telling()
    frame = give_frame(inquiry, kind="money", text="€ 100", giver="T. Est").frame
    asked = ask_about(frame, by=a_participant(inquiry), text="Waarom zegt die man van nummer 12 dat?")
    assert asked.text in page_of(facilitator)

    hide(inquiry, asked, ground="personal", reason="Er staat een huisnummer in.", by=facilitator)

    assert "Een vraag over een grens" not in page_of(facilitator)


def test_it_is_for_who_guides_the_group_and_stands_in_their_menu_alone():
    inquiry, facilitator = telling()
    address = reverse("guidance:today", args=[inquiry.slug])
    home = reverse("inquiry:home", args=[inquiry.slug])
    companion = a_participant(inquiry, duties=("companion",))
    others = [a_participant(inquiry), a_participant(inquiry, duties=("listener",)), a_participant(inquiry, core=True)]

    assert [browser_of(one).get(address).status_code for one in (facilitator, companion)] == [200, 200]
    assert address in browser_of(facilitator).get(home).content.decode()
    assert [browser_of(one).get(address).status_code for one in others] == [403] * 3
    assert [one for one in others if address in browser_of(one).get(home).content.decode()] == []


def test_home_sends_a_facilitator_there_when_something_waits():
    inquiry, facilitator = telling()
    home = reverse("inquiry:home", args=[inquiry.slug])
    before = browser_of(facilitator).get(home).content.decode()
    a_claim(a_story(a_participant(inquiry), listener=a_participant(inquiry, duties=("listener",))))

    assert "Kijk wat vandaag aandacht vraagt" not in before
    assert "Kijk wat vandaag aandacht vraagt" in browser_of(facilitator).get(home).content.decode()


def test_a_story_to_give_back_leads_its_listener_straight_to_it_and_shows_nobody_a_word():
    inquiry, facilitator = telling()
    story = a_story(a_participant(inquiry), listener=facilitator)
    a_claim(story)
    other = a_facilitator(inquiry)

    mine, theirs = page_of(facilitator), page_of(other)

    assert "Een verhaal wacht op teruglezen" in mine
    assert reverse("stories:offer", args=[inquiry.slug, story.pk]) in mine
    assert "Een verhaal wacht op teruglezen" in theirs
    assert story.pk not in theirs
    assert "iemand anders aan de lijn" not in mine + theirs


def test_r25_a_facilitator_with_line_authority_gets_no_way_to_a_story():
    inquiry, _facilitator = telling()
    manager = a_facilitator(inquiry)
    story = a_story(a_participant(inquiry), listener=manager)
    a_claim(story)
    manager.line_authority = True
    manager.save()

    assert story.pk not in page_of(manager)


def test_a_conversation_of_which_nothing_was_chosen():
    inquiry, facilitator = telling()
    a_story(a_participant(inquiry), listener=facilitator)

    assert "Uit een gesprek is nog niets gekozen" in page_of(facilitator)


def test_r1_first_a_reminder_and_later_silence():
    inquiry, facilitator = telling()
    story = a_story(a_participant(inquiry), listener=facilitator)
    a_claim(story)
    offer(story, by=facilitator)

    pages = {}
    for days in (1, 15, 22):
        with at_the_moment(timezone.now() + days * DAY):
            pages[days] = page_of(facilitator)

    assert EMPTY in pages[1]
    assert "Een verteller antwoordde nog niet" in pages[15]
    assert "Van een verhaal hoorden we niets terug" in pages[22]


def test_r1_a_teller_who_said_partly():
    inquiry, facilitator = telling()
    teller = a_participant(inquiry)
    made = a_claim(a_story(teller, listener=facilitator))
    offer(made.fragment.version.story, by=facilitator)
    answer(newest_reading(made.fragment), "partly", "Niet drie keer, vier keer.", by=teller)

    assert "Een verteller zei: een beetje" in page_of(facilitator)


def test_r23_old_pain_that_nobody_acknowledged():
    inquiry, facilitator = telling()
    hurt = a_fragment(a_story(a_participant(inquiry)), component=Component.PAIN)
    unconfirmed = page_of(facilitator)
    confirmed(hurt)
    asks = page_of(facilitator)
    acknowledge(hurt, "Ik heb het gehoord.", name="Bea Busy", by=a_participant(inquiry))

    assert "Oud zeer wacht" not in unconfirmed
    assert "Oud zeer wacht op erkenning" in asks
    assert reverse("stories:pain", args=[inquiry.slug]) in asks
    assert "Oud zeer wacht" not in page_of(facilitator)


def paused(inquiry, start, end):
    for order, (kind, at) in enumerate((("paused", start), ("restarted", end)), 50):
        PhaseEntry.objects.create(inquiry=inquiry, phase=2, kind=kind, at=at, order=order)
    forget_path(inquiry)


def test_r23_a_pause_stops_the_clock_of_silence_on_this_page_too():
    inquiry, facilitator = telling()
    story = a_story(a_participant(inquiry), listener=facilitator)
    a_claim(story)
    offer(story, by=facilitator)
    now = timezone.now()
    paused(inquiry, now + DAY, now + 11 * DAY)

    with at_the_moment(now + 22 * DAY):
        page = page_of(facilitator)

    assert "hoorden we niets terug" not in page


def an_agreement(inquiry, by):
    things = [Nomination.objects.create(inquiry=inquiry, whom="iemand") for _number in range(2)]
    insight = see(inquiry, by=by, sentence="Wachten kost moed.", kind="agreement", evidence=things)
    return agree_on(inquiry, Terms(what="Een bankje"), by=by, sources=[insight])


def test_r20_a_sleeping_deed_an_outcome_without_a_witness_and_an_agreement_without_a_carrier():
    inquiry, facilitator = telling(Phase.LEARNING)
    doer = a_participant(inquiry)
    agreement = an_agreement(inquiry, doer)
    deed = deeds.take_on(inquiry, by=doer, name="Rachid Naam", title="Het bankje zetten", sources=[agreement])
    deeds.tell_outcome(deed, by=doer, name="Rachid Naam", text="Het staat er.")

    today = page_of(facilitator)
    with at_the_moment(timezone.now() + 31 * DAY):
        later = page_of(facilitator)

    assert "Afspraak 1 wacht op iemand" in today
    assert "Het is stil rond" not in today
    assert "Het is stil rond “Het bankje zetten”" in later
    assert "Niemand anders zag nog wat er van “Het bankje zetten” kwam" in later


def test_ideas_that_stand_alone_and_question_marks_that_stay_open():
    inquiry, facilitator = telling(Phase.IDEAS)
    teller = a_participant(inquiry)
    plant(inquiry, by=teller, title="Een hek", text="Om de schapen.")
    nomination = Nomination.objects.create(inquiry=inquiry, whom="iemand")
    see(inquiry, by=teller, sentence="Waarom ging de markt weg?", kind="open_question", evidence=[nomination])

    today = page_of(facilitator)
    with at_the_moment(timezone.now() + 31 * DAY):
        later = page_of(facilitator)

    assert "Het idee “Een hek” staat nog alleen" not in today
    assert "Het idee “Een hek” staat nog alleen" in later
    assert "Nog een vraagteken: Waarom ging de markt weg?" in later


def test_what_begrijpen_still_lacks():
    inquiry, facilitator = telling(Phase.INSIGHT)
    page = page_of(facilitator)
    assert "Er is nog geen inzicht" in page
    assert "Er zijn nog weinig uitspraken" in page

    teller = a_participant(inquiry)
    for number in range(5):
        state(inquiry, by=teller, text=f"Op het plein hoort een markt, {number}.")

    assert "Er zijn nog weinig uitspraken" not in page_of(facilitator)


def test_two_points_that_are_perhaps_one():
    inquiry, facilitator = telling(Phase.INSIGHT)
    for name in ("de vaste lijn", "een vaste lijn"):
        confirmed(a_claim(a_story(a_participant(inquiry)), name, "moed om te beginnen", "+").fragment)

    assert "Is dit hetzelfde punt: de vaste lijn, en een vaste lijn?" in page_of(facilitator)


def keys_on(page):
    return re.findall(r'name="key" value="([0-9a-f]{64})"', page)


def test_what_is_put_off_is_gone_until_tomorrow_and_for_me_alone():
    inquiry, facilitator = telling(Phase.INSIGHT)
    other = a_facilitator(inquiry)
    me = browser_of(facilitator)
    for key in keys_on(page_of(facilitator)):
        send(me, reverse("guidance:tomorrow", args=[inquiry.slug]), key=key)
        send(me, reverse("guidance:tomorrow", args=[inquiry.slug]), key=key)

    today, others = page_of(facilitator), page_of(other)
    with at_the_moment(timezone.now() + DAY):
        tomorrow = page_of(facilitator)
    send(me, reverse("guidance:after-all", args=[inquiry.slug]))

    assert EMPTY in today
    assert "staat op morgen" in today
    assert "Er is nog geen inzicht" in others
    assert "Er is nog geen inzicht" in tomorrow
    assert "Er is nog geen inzicht" in page_of(facilitator)
    assert PutOff.objects.count() == 0


def test_r11_how_it_goes_shows_nothing_of_a_few_and_pools_small_circles():
    inquiry, facilitator = telling(public=False)
    for circle, people in ((1, 7), (2, 6), (3, 2)):
        for number in range(people):
            made = a_claim(a_story(a_participant(inquiry, circle=circle)))
            if number % 2:
                confirmed(made.fragment)
    page = page_of(facilitator)
    labels = re.findall(r'<th scope="row">.*?</span>\s*([^<]*)</th>', page)

    few, few_facilitator = telling(public=False)
    a_claim(a_story(a_participant(few)))

    assert "Gemeente" not in labels
    assert any("Gemeente" in label for label in labels)
    assert "<table" not in page_of(few_facilitator)


def test_r11_one_more_who_told_changes_no_figure():
    inquiry, facilitator = telling(public=False)
    for number in range(12):
        made = a_claim(a_story(a_participant(inquiry)))
        if number % 3:
            confirmed(made.fragment)
    before = page_of(facilitator)
    confirmed(a_claim(a_story(a_participant(inquiry))).fragment)

    tables = [re.search(r"<table.*?</table>", page, re.DOTALL).group(0) for page in (before, page_of(facilitator))]

    assert tables[0] == tables[1]


def test_r18_a_circle_of_which_nobody_told_once_people_and_stories_were_counted():
    inquiry, facilitator = telling(public=False)
    for _number in range(6):
        a_participant(inquiry, circle=2)
    for _number in range(12):
        confirmed(a_claim(a_story(a_participant(inquiry, circle=1))).fragment)
    people_by_circle(inquiry)
    page_of(facilitator)

    assert "Van de kring Ondernemers vertelde nog niemand" in page_of(facilitator)
