"""A story walks through its pages: told, marked, given back, answered, read by others."""

import pytest
from django.urls import reverse

from tests.factories import a_participant, an_inquiry, browser_of
from tests.factories_stories import WORDS, a_claim, a_confirmed_claim, a_fragment, a_story, confirmed
from tests.sending import send
from wijwerken.method.phases import Phase
from wijwerken.stories.domain import newest_reading, offer, save_draft
from wijwerken.stories.models import Claim, Component, Fragment, Story
from wijwerken.stories.queries import confirmed_claims

pytestmark = pytest.mark.django_db


@pytest.fixture
def inquiry():
    return an_inquiry(upto=Phase.EXPLORATION)


@pytest.fixture
def teller(inquiry):
    return a_participant(inquiry)


@pytest.fixture
def listener(inquiry):
    return a_participant(inquiry, duties=("listener",))


def url(view, inquiry, *args):
    return reverse(f"stories:{view}", args=[inquiry.slug, *args])


def tell(teller, text=WORDS, **fields):
    address = url("tell", teller.inquiry)
    return send(browser_of(teller), address, text=text, consent="pieces", language="nl", **fields)


def test_a_stranger_reads_an_empty_list_that_says_what_may_come(client, inquiry):
    page = client.get(url("list", inquiry))

    assert page.status_code == 200
    assert "Hier is nog niets te lezen" in page.content.decode()


def test_somebody_tells_marks_and_reads_back_alone(client, inquiry, teller):
    browser = browser_of(teller)
    told = tell(teller)
    story = Story.objects.get()
    assert told.url == url("story", inquiry, story.pk)
    assert browser.get(told.url).status_code == 200

    page = browser.get(url("mark", inquiry, story.pk))
    assert "Mijn buurman kende iemand bij het waterschap." in page.content.decode()
    start = WORDS.index("Ik kreeg")
    send(
        browser,
        url("mark", inquiry, story.pk),
        zin=f"{start}-{start + 45}",
        component="obstacle",
        cause="steeds iemand anders aan de lijn",
        sign="-",
        effect="zin om door te gaan",
    )
    claim = Claim.objects.get()
    assert claim.fragment.snippet == "Ik kreeg drie keer iemand anders aan de lijn."

    given = send(browser, url("offer", inquiry, story.pk))
    page = browser.get(given.url).content.decode()
    assert "Ik begreep: door steeds iemand anders aan de lijn is er minder kans op zin om door te gaan." in page

    prefix = claim.fragment_id
    send(
        browser,
        url("read-back", inquiry, story.pk),
        **{f"{prefix}-reading": newest_reading(claim.fragment).pk, f"{prefix}-answer": "right"},
    )
    assert len(confirmed_claims(inquiry)) == 1
    shown = client.get(url("list", inquiry)).content.decode()
    assert "Ik kreeg drie keer iemand anders aan de lijn." in shown
    assert client.get(url("fragment", inquiry, claim.fragment_id)).status_code == 200
    assert client.get(reverse("inquiry:trail", args=[inquiry.slug, "stories.fragment", prefix])).status_code == 200
    assert client.get(reverse("inquiry:trail", args=[inquiry.slug, "stories.claim", claim.pk])).status_code == 200
    assert (
        client.get(reverse("inquiry:trail", args=[inquiry.slug, "stories.factor", claim.cause_id])).status_code == 200
    )


def test_a_listener_types_for_a_teller_without_an_account(inquiry, listener):
    browser = browser_of(listener)
    assert browser.get(url("listen", inquiry)).status_code == 200
    assert browser.get(url("take-in", inquiry)).status_code == 200
    taken = send(browser, url("take-in", inquiry), host="nee", circle="")
    page = browser.get(taken.url)
    assert "De code voor de brief" in page.content.decode()

    begun = send(browser, taken.url, channel="table")
    story = Story.objects.get()
    assert begun.url == url("write", inquiry, story.pk)
    assert browser.get(begun.url).status_code == 200
    written = send(browser, begun.url, text=WORDS, consent="pieces", language="nl")
    assert written.url == url("mark", inquiry, story.pk)
    assert browser.get(written.url).status_code == 200
    assert browser.get(url("listen", inquiry)).status_code == 200
    assert (story.listener, story.versions.get().text) == (listener, WORDS)


def test_a_listener_reads_aloud_and_says_when_and_where(inquiry, teller, listener):
    story = a_story(teller, listener=listener)
    piece = a_fragment(story)
    offer(story, by=listener)
    browser = browser_of(listener)
    answers = {f"{piece.pk}-reading": newest_reading(piece).pk, f"{piece.pk}-answer": "right"}

    refused = send(browser, url("read-back", inquiry, story.pk), **answers, where="", on="2026-04-02")
    assert refused.status_code == 422
    send(browser, url("read-back", inquiry, story.pk), **answers, where="aan tafel", on="2026-04-02")

    check = newest_reading(piece).checks.get()
    assert (check.read_by, check.by, check.read_where) == (listener, teller, "aan tafel")


def test_partly_asks_for_own_words_and_keeps_what_was_chosen(inquiry, teller):
    story = a_story(teller)
    piece = a_fragment(story)
    offer(story, by=teller)
    fields = {f"{piece.pk}-reading": newest_reading(piece).pk, f"{piece.pk}-answer": "partly"}

    refused = send(browser_of(teller), url("read-back", inquiry, story.pk), **fields)
    assert refused.status_code == 422
    assert 'value="partly" id="id_' in refused.content.decode()

    send(
        browser_of(teller),
        url("read-back", inquiry, story.pk),
        **fields,
        **{f"{piece.pk}-own_words": "Ze waren wel aardig."},
    )
    page = browser_of(teller).get(url("read-back", inquiry, story.pk)).content.decode()
    assert "Ik begreep, in jouw woorden: Ze waren wel aardig." in page


def test_likeness_is_asked_on_a_second_page_without_javascript(inquiry, teller):
    a_confirmed_claim(inquiry, a_participant(inquiry), "snel antwoord krijgen", "moed om te beginnen")
    story = a_story(teller)
    browser = browser_of(teller)
    asked = send(
        browser,
        url("mark", inquiry, story.pk),
        zin="0-52",
        component="cause",
        cause="een snel antwoord",
        sign="+",
        effect="moed om te beginnen",
    )
    fragment = Fragment.objects.get(version__story=story)
    assert asked.url.startswith(url("claim", inquiry, fragment.pk))
    page = browser.get(asked.url).content.decode()
    assert "snel antwoord krijgen" in page
    assert "Nee, dit is een nieuw punt" in page
    factor = Claim.objects.get().cause

    send(
        browser,
        url("claim", inquiry, fragment.pk),
        component="cause",
        cause="een snel antwoord",
        cause_asked="een snel antwoord",
        cause_like=factor.pk,
        sign="+",
        effect="moed om te beginnen",
    )
    assert Claim.objects.get(fragment=fragment).cause == factor


def test_while_typing_points_that_look_like_it_are_offered(inquiry, teller):
    a_confirmed_claim(inquiry, a_participant(inquiry), "snel antwoord krijgen", "moed")

    page = browser_of(teller).get(url("nearest", inquiry), {"slot": "cause", "q": "snelle antwoorden"})

    assert "snel antwoord krijgen" in page.content.decode()
    assert "Nee, dit is een nieuw punt" in page.content.decode()


def test_a_draft_is_saved_and_comes_back(inquiry, teller):
    browser = browser_of(teller)
    saved = send(browser, url("save", inquiry) + "?voor=eigen", text="Half geschreven", seen="0", window="w1")

    assert saved.json()["said"].startswith("Opgeslagen om")
    assert "Half geschreven" in browser.get(url("tell", inquiry)).content.decode()


def test_another_window_is_kept_beside_and_shown(inquiry, teller):
    save_draft(teller, "eigen", "Van de telefoon", window="a")
    save_draft(teller, "eigen", "Van de laptop", window="b")

    page = browser_of(teller).get(url("tell", inquiry)).content.decode()

    assert "Van de telefoon" in page
    assert "Van de laptop" in page


def test_later_keeps_the_words(inquiry, teller):
    tell(teller, text="Half", act="later", seen="0", window="w")

    assert Story.objects.count() == 0
    assert "Half" in browser_of(teller).get(url("tell", inquiry)).content.decode()


def test_a_teller_asks_a_listener_who_takes_it_up(inquiry, teller, listener):
    story = a_story(teller)
    send(browser_of(teller), url("ask-listener", inquiry, story.pk))
    assert "Ik luister hiernaar" in browser_of(listener).get(url("listen", inquiry)).content.decode()

    send(browser_of(listener), url("take-up", inquiry, story.pk))

    assert Story.objects.get().listener == listener
    assert browser_of(listener).get(url("mark", inquiry, story.pk)).status_code == 200


def test_a_teller_takes_the_story_back(client, inquiry, teller):
    made = a_confirmed_claim(inquiry, teller, "een bankje", "praatjes")
    story = made.fragment.version.story

    send(browser_of(teller), url("take-back", inquiry, story.pk))

    assert client.get(url("fragment", inquiry, made.fragment_id)).status_code == 404
    assert browser_of(teller).get(url("story", inquiry, story.pk)).status_code == 200
    assert browser_of(teller).get(url("read-back", inquiry, story.pk)).status_code == 200


def test_old_pain_is_acknowledged_by_name(client, inquiry, teller):
    pain = confirmed(a_fragment(a_story(teller), component=Component.PAIN))
    other = a_participant(inquiry)
    assert browser_of(other).get(url("acknowledge", inquiry, pain.pk)).status_code == 200

    send(
        browser_of(other),
        url("acknowledge", inquiry, pain.pk),
        words="Dat hadden we niet mogen doen.",
        name="Anna Voorbeeld, wethouder",
    )

    page = client.get(url("fragment", inquiry, pain.pk)).content.decode()
    assert "Anna Voorbeeld, wethouder" in page
    assert other.pseudonym not in page


def test_a_draft_piece_can_be_taken_away_and_an_offered_one_not(inquiry, teller):
    story = a_story(teller)
    made = a_claim(story)
    send(browser_of(teller), url("drop", inquiry, made.fragment_id))
    assert Fragment.objects.count() == 0

    kept = a_fragment(story)
    offer(story, by=teller)
    assert send(browser_of(teller), url("drop", inquiry, kept.pk)).status_code == 409
    assert Fragment.objects.count() == 1


def test_what_may_be_shown_is_the_tellers_choice_at_any_time(client, inquiry, teller):
    piece = confirmed(a_fragment(a_story(teller)))
    send(browser_of(teller), url("consent", inquiry, piece.version.story_id), consent="count")

    assert client.get(url("fragment", inquiry, piece.pk)).status_code == 404
    assert piece.snippet not in client.get(url("list", inquiry)).content.decode()
