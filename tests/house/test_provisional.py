"""Doors: a provisional source passes the short list and nothing else, and no figure but its own counts it."""

import pytest
from django.test import Client
from django.utils.html import strip_tags

from tests.factories import a_participant, an_inquiry, browser_of, starter_of
from tests.factories_stories import a_claim, a_story, confirmed
from tests.house.addresses import all_addresses
from tests.house.pages import crawl
from tests.house.test_doors import ANYBODY, LEADS_TO_ENTERING, NOT_SENT, READERS, is_turned_away
from tests.house.test_figures_shown import CHANGING
from tests.openlinks import come_by
from tests.sending import send
from wijwerken.inquiry.domain.provisional import open_a_link
from wijwerken.inquiry.models import Participant
from wijwerken.method.phases import Phase
from wijwerken.perspectives.domain.responding import respond
from wijwerken.perspectives.domain.stating import state

pytestmark = pytest.mark.django_db

SHORT_LIST = """
stories:tell stories:save stories:drop-copies stories:story stories:write stories:read-back stories:ask-listener
stories:consent stories:take-back perspectives:respond perspectives:mine
"""


@pytest.fixture
def inquiry():
    return an_inquiry(upto=Phase.LEARNING)


def some_sources(inquiry, many: int) -> list[Participant]:
    """They told, marked by themselves in no way; a listener took it up, they said that it was right; they answered."""
    link = open_a_link(inquiry, by=starter_of(inquiry))
    return [
        Participant.everybody.create(inquiry=inquiry, open_link=link, pseudonym=f"voorlopig-{number}")
        for number in range(many)
    ]


def test_doors_a_provisional_source_passes_the_short_list_and_no_other_address(inquiry):
    browser = come_by(open_a_link(inquiry, by=starter_of(inquiry)))

    passed = set()
    for address in all_addresses():
        read = browser.get(address.of(inquiry.slug))
        sent = read if address.name in NOT_SENT else send(browser, address.of(inquiry.slug))
        if address.name in LEADS_TO_ENTERING or not (is_turned_away(read) or is_turned_away(sent)):
            passed.add(address.name)

    assert passed == set((ANYBODY + READERS + SHORT_LIST).split())


def test_doors_another_inquiry_knows_nothing_of_this_source(inquiry):
    browser = come_by(open_a_link(inquiry, by=starter_of(inquiry)))

    answer = browser.get(f"/v/{an_inquiry(upto=Phase.LEARNING).slug}/verhalen/vertel/")

    assert answer.headers["Location"].startswith("/binnen/")


def in_words(browser: Client, inquiry) -> dict[str, str]:
    pages = crawl(browser, [f"/v/{inquiry.slug}/"])
    return {path: " ".join(strip_tags(CHANGING.sub(" ", page)).split()) for path, page in pages.items()}


def test_r11_no_page_but_its_own_shows_that_provisional_sources_told_and_answered(inquiry):
    people = [a_participant(inquiry) for _number in range(24)]  # enough for figures to be shown
    said = state(inquiry, by=people[0], text="Op het plein hoort een markt.")
    for number, one in enumerate(people):
        respond(said, by=one, value=1 if number % 3 else -1)
        confirmed(a_claim(a_story(one), "een vast nummer", "moed om te beginnen").fragment)
    sources = some_sources(inquiry, 12)
    readers = [Client(), browser_of(people[0]), browser_of(starter_of(inquiry))]
    before = [in_words(reader, inquiry) for reader in readers]

    for one in sources:
        respond(said, by=one, value=-1, why="Ik vind van niet.")
        confirmed(a_claim(a_story(one), "een hek", "niemand meer op het plein").fragment)

    after = [in_words(reader, inquiry) for reader in readers]
    for was, now in zip(before, after, strict=True):
        assert {path: (was[path], now.get(path)) for path in was if now.get(path) != was[path]} == {}


def test_r11_no_list_of_people_names_a_provisional_source(inquiry):
    source = some_sources(inquiry, 1)[0]
    busy = a_participant(inquiry, core=True, duties=("starter", "listener", "facilitator"))

    pages = crawl(browser_of(busy), [f"/v/{inquiry.slug}/"])

    assert [path for path, page in pages.items() if source.pk in page] == []


@pytest.mark.parametrize(("many", "said"), [(19, "Zijn het er genoeg"), (23, "kwamen 23 browsers binnen")])
def test_r11_the_figure_of_provisional_sources_goes_through_the_gate(many, said, inquiry):
    some_sources(inquiry, many)

    page = browser_of(starter_of(inquiry)).get(f"/v/{inquiry.slug}/mensen/open-link/").content.decode()

    assert said in " ".join(page.split())
