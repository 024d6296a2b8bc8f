"""Stories in a real browser: marking by hand, drafts that save themselves, and all of it without scripts."""

import re
from pathlib import Path

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from tests.factories import a_participant, an_inquiry, browser_of
from tests.factories_stories import a_claim, a_confirmed_claim, a_fragment, a_story, confirmed
from wijwerken.method.phases import Phase
from wijwerken.stories.domain import draft_of, offer
from wijwerken.stories.models import Claim, Component, Fragment
from wijwerken.stories.queries import confirmed_claims

AXE = Path(__file__).parent.parent / "vendor" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def inquiry():
    return an_inquiry(upto=Phase.EXPLORATION)


def entered(context, live_server, participant):
    """This participant in this browser."""
    session = browser_of(participant).cookies["wijwerken_session"].value
    context.add_cookies([{"name": "wijwerken_session", "value": session, "url": live_server.url}])
    return context.new_page()


def address(view, inquiry, *args):
    return reverse(f"stories:{view}", args=[inquiry.slug, *args])


def test_words_selected_by_hand_keep_their_place_among_emoji(wide, live_server, inquiry):
    teller = a_participant(inquiry)
    story = a_story(teller, words="👍🏽 Wij deden het samen. Zij niet.")
    page = entered(wide, live_server, teller)
    page.goto(address("mark", inquiry, story.pk))

    page.evaluate(
        """() => {
            const words = document.querySelector("[data-start]").firstChild;
            const range = document.createRange();
            range.setStart(words, words.data.indexOf("deden"));
            range.setEnd(words, words.data.indexOf("deden") + "deden het samen".length);
            getSelection().removeAllRanges();
            getSelection().addRange(range);
        }"""
    )
    expect(page.locator("[data-chosen]")).to_have_text("Gekozen: deden het samen")
    page.get_by_label("kracht", exact=True).check()
    page.get_by_role("button", name="Bewaar dit stukje").click()
    page.wait_for_url("**#bewaard")

    assert Fragment.objects.get().snippet == "deden het samen"


def test_a_selection_over_two_sentences_is_one_piece(wide, live_server, inquiry):
    teller = a_participant(inquiry)
    story = a_story(teller, words="Dat hielp. Binnen een week hadden we een ja. En toen?")
    page = entered(wide, live_server, teller)
    page.goto(address("mark", inquiry, story.pk))

    page.evaluate(
        """() => {
            const spans = document.querySelectorAll("[data-start]");
            const range = document.createRange();
            range.setStartBefore(spans[0]);
            range.setEnd(spans[1].firstChild, 16);
            getSelection().removeAllRanges();
            getSelection().addRange(range);
        }"""
    )
    page.get_by_label("gevolg", exact=True).check()
    page.get_by_role("button", name="Bewaar dit stukje").click()
    page.wait_for_url("**#bewaard")

    assert Fragment.objects.get().snippet == "Dat hielp. Binnen een week"


def test_while_one_types_points_like_it_are_offered(wide, live_server, inquiry):
    a_confirmed_claim(inquiry, a_participant(inquiry), "snel antwoord krijgen", "moed")
    teller = a_participant(inquiry)
    story = a_story(teller)
    page = entered(wide, live_server, teller)
    page.goto(address("mark", inquiry, story.pk))

    page.locator(".sentence").first.click()
    page.get_by_label("oorzaak", exact=True).check()
    page.locator("details.claim > summary").click()
    page.get_by_label("Dit", exact=True).fill("snelle antwoorden")
    page.get_by_label("snel antwoord krijgen").check()
    page.get_by_label("Dat", exact=True).fill("moed")
    page.get_by_role("button", name="Bewaar dit stukje").click()
    page.wait_for_url("**#bewaard")

    assert Claim.objects.get(fragment__version__story=story).cause.label == "snel antwoord krijgen"


def test_a_story_saves_itself_and_survives_a_closed_lid(phone, live_server, inquiry):
    teller = a_participant(inquiry)
    page = entered(phone, live_server, teller)
    page.goto(address("tell", inquiry))

    page.get_by_label("Schrijf het op").fill("Vier jaar geleden wilden we een bankje")
    expect(page.locator(".saved")).to_contain_text(re.compile(r"Opgeslagen om \d\d:\d\d"))
    page.close()

    assert draft_of(teller, "eigen").text == "Vier jaar geleden wilden we een bankje"
    again = phone.new_page()
    again.goto(address("tell", inquiry))
    expect(again.get_by_label("Schrijf het op")).to_have_value("Vier jaar geleden wilden we een bankje")


def test_without_scripts_on_a_telephone_a_story_is_told_marked_and_confirmed(without_javascript, live_server, inquiry):
    page = entered(without_javascript, live_server, a_participant(inquiry))
    page.goto(address("tell", inquiry))
    page.get_by_label("Schrijf het op").fill("Wij wilden een bankje. De gemeente belde niet terug. Toen niet meer.")
    page.get_by_role("button", name="Klaar, lees het mij terug").click()
    page.get_by_role("link", name="Ik kies ze zelf").click()

    page.locator(".sentence").nth(1).click()
    page.get_by_role("link", name="Zeg wat dit is").click()
    page.get_by_label("wat tegenhoudt").check()
    page.locator("details.claim > summary").click()
    page.get_by_label("Dit", exact=True).fill("geen antwoord krijgen")
    page.get_by_label("maakt minder").check()
    page.get_by_label("Dat", exact=True).fill("zin om door te gaan")
    page.get_by_role("button", name="Bewaar dit stukje").click()
    page.get_by_role("button", name="Klaar. Lees het mij terug").click()

    question = "Ik begreep: door geen antwoord krijgen is er minder kans op zin om door te gaan."
    expect(page.get_by_text(question)).to_be_visible()
    page.get_by_label("Ja, zo bedoelde ik het").check()
    page.get_by_role("button", name="Bewaar mijn antwoorden").click()
    expect(page.get_by_text("1 van 1 stukje gedaan.")).to_be_visible()

    assert [claim.quote for claim in confirmed_claims(inquiry)] == ["De gemeente belde niet terug."]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("width", [320, 1280])
def test_everybody_can_use_the_pages(visitor, live_server, inquiry, width, language):
    teller, listener = a_participant(inquiry), a_participant(inquiry, duties=("listener",))
    story = a_story(teller, listener=listener)
    made = a_claim(story)
    a_fragment(story, "Dat hielp.", Component.STRENGTH)
    offer(story, by=listener)
    pain = confirmed(a_fragment(a_story(a_participant(inquiry)), component=Component.PAIN))
    shape = {"viewport": {"width": width, "height": 800}, "language": language}
    tells = entered(visitor(**shape), live_server, teller)
    listens = entered(visitor(**shape), live_server, listener)
    pages = [
        *((tells, address(view, inquiry)) for view in ["list", "tell"]),
        *((tells, address(view, inquiry, story.pk)) for view in ["story", "read-back"]),
        *((listens, address(view, inquiry)) for view in ["listen", "take-in"]),
        *((listens, address(view, inquiry, story.pk)) for view in ["write", "quiet", "mark", "read-back", "story"]),
        (listens, address("claim", inquiry, made.fragment_id)),
        (listens, address("listen-to", inquiry, teller.pk)),
        (tells, address("fragment", inquiry, pain.pk)),
        (tells, address("acknowledge", inquiry, pain.pk)),
    ]

    for page, path in pages:
        page.goto(path)
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        page.evaluate(AXE.read_text())
        found = page.evaluate("rules => axe.run(document, {runOnly: {type: 'tag', values: rules}})", RULES)
        faults = [(fault["id"], [node["html"] for node in fault["nodes"]]) for fault in found["violations"]]
        assert (path, faults) == (path, [])
        assert (path, page.evaluate("document.documentElement.scrollWidth")) == (path, width)
