"""Whatever is sent: never an error page, and nothing typed is lost."""

import secrets

import pytest
from django.test import Client
from django.urls import reverse

from tests.factories import a_participant, an_inquiry, browser_of
from tests.factories_stories import WORDS, a_claim, a_confirmed_claim, a_fragment, a_story
from tests.sending import send
from wijwerken.inquiry.domain.inviting import invite_by_letter
from wijwerken.method.phases import Phase
from wijwerken.stories.domain import newest_reading, offer
from wijwerken.stories.models import Claim, Component, Factor, Fragment, Story, StoryVersion

pytestmark = pytest.mark.django_db


@pytest.fixture
def inquiry():
    return an_inquiry(upto=Phase.EXPLORATION)


@pytest.fixture
def teller(inquiry):
    return a_participant(inquiry)


def url(view, inquiry, *args):
    return reverse(f"stories:{view}", args=[inquiry.slug, *args])


def tell(browser, inquiry, text, **more):
    return send(browser, url("tell", inquiry), **{"text": text, "consent": "pieces", "language": "nl"} | more)


def test_an_empty_story_is_asked_for_kindly(inquiry, teller):
    for text in ["", "   \n\t ", "\x00"]:
        answer = tell(browser_of(teller), inquiry, text)
        assert answer.status_code == 422
        assert "Dit veld is nog leeg" in answer.content.decode()
    assert Story.objects.count() == 0


def test_ten_megabytes_come_back_with_what_to_do(inquiry, teller):
    answer = tell(browser_of(teller), inquiry, "Zin. " * 2_100_000)

    assert answer.status_code == 422
    assert "te lang" in answer.content.decode()
    assert Story.objects.count() == 0


def test_nul_characters_are_left_out(inquiry, teller):
    tell(browser_of(teller), inquiry, "Een\x00 verhaal.")

    assert StoryVersion.objects.get().text == "Een verhaal."


def test_html_is_shown_as_words(client, inquiry, teller):
    nasty = "<script>alert(1)</script> & <b>vet</b>."
    browser = browser_of(teller)
    told = tell(browser, inquiry, nasty)
    story = Story.objects.get()
    a_claim(story, "<i>dit</i>", "<u>dat</u>", words=nasty)
    offer(story, by=teller)

    for address in [told.url, url("mark", inquiry, story.pk), url("read-back", inquiry, story.pk)]:
        page = browser.get(address).content.decode()
        assert "<script>alert" not in page
        assert "<i>dit" not in page
        assert "&lt;" in page


def test_emoji_and_right_to_left_keep_their_places(inquiry, teller):
    browser = browser_of(teller)
    words = "👩‍👩‍👧 كنا نريد مقعدًا. هذا كل شيء."
    tell(browser, inquiry, words, language="ar")
    story = Story.objects.get()
    text = story.versions.get().text
    start = text.index("هذا")
    page = browser.get(url("mark", inquiry, story.pk)).content.decode()
    assert f'value="{start}-{len(text)}"' in page
    assert 'lang="ar" dir="auto"' in page

    send(browser, url("mark", inquiry, story.pk), zin=f"{start}-{len(text)}", component="situation")

    assert Fragment.objects.get().snippet == "هذا كل شيء."


def test_places_from_a_selection_count_code_points(inquiry, teller):
    browser = browser_of(teller)
    story = a_story(teller, words="👍🏽 Wij deden het. Zij niet.")
    text = story.versions.get().text
    start = text.index("deden")

    send(browser, url("mark", inquiry, story.pk), start=start, end=start + 9, component="situation")

    assert Fragment.objects.get().snippet == "deden het"


@pytest.mark.parametrize(
    "chosen",
    [
        {},
        {"zin": "x"},
        {"zin": "0-99999"},
        {"zin": ["0-52", "99-125"]},
        {"start": "5", "end": "5"},
        {"start": "-1", "end": "3"},
        {"start": "9" * 30, "end": "9" * 31},
        {"start": "a", "end": "b"},
    ],
)
def test_a_choice_that_is_none_is_refused_and_comes_back(inquiry, teller, chosen):
    story = a_story(teller)

    answer = send(browser_of(teller), url("mark", inquiry, story.pk), component="wish", cause="dit hier", **chosen)

    assert answer.status_code == 422
    assert "dit hier" in answer.content.decode()
    assert Fragment.objects.count() == 0


def test_this_without_that_is_asked_for(inquiry, teller):
    story = a_story(teller)

    answer = send(
        browser_of(teller), url("mark", inquiry, story.pk), zin="0-52", component="wish", cause="een bankje", sign="+"
    )

    assert answer.status_code == 422
    assert Fragment.objects.count() == 0


def test_a_form_that_is_sent_five_times_has_one_effect(inquiry, teller):
    browser = browser_of(teller)
    key = secrets.token_urlsafe(24)
    fields = {"once": key, "text": WORDS, "consent": "pieces", "language": "nl"}

    answers = [browser.post(url("tell", inquiry), fields) for _time in range(5)]

    assert Story.objects.count() == 1
    assert {answer.url for answer in answers} == {url("story", inquiry, Story.objects.get().pk)}


def test_words_survive_a_session_that_ran_out(inquiry):
    (_made, code), *_others = invite_by_letter(inquiry, by=None)
    browser = Client()
    sent = tell(browser, inquiry, "Half geschreven, en toen was ik eruit.")
    assert sent.status_code == 302

    entered = send(browser, sent.url, code=code)
    joined = browser.get(entered.url)
    for _step in range(3):  # joining asks who one is, and then leads back
        if joined.status_code == 200 and "Half geschreven" in joined.content.decode():
            break
        here = joined.request["PATH_INFO"] + "?" + joined.request["QUERY_STRING"]
        answer = send(browser, here, host="nee", circle="", pseudonym="")
        joined = browser.get(answer.url if answer.status_code == 302 else url("tell", inquiry))

    assert "Half geschreven, en toen was ik eruit." in joined.content.decode()


def test_things_of_another_inquiry_are_not_there(inquiry, teller):
    elsewhere = an_inquiry(upto=Phase.EXPLORATION)
    stranger = a_participant(elsewhere, duties=("listener",))
    made = a_confirmed_claim(elsewhere, stranger, "een bankje", "praatjes")
    story, piece = made.fragment.version.story, made.fragment
    asked = a_story(a_participant(elsewhere))
    me = a_participant(inquiry, duties=("listener",))
    browser = browser_of(me)

    for view in ["story", "write", "mark", "read-back", "quiet"]:
        assert browser.get(url(view, inquiry, story.pk)).status_code == 404, view
        assert send(browser, url(view, inquiry, story.pk)).status_code == 404, view
    for view in ["offer", "ask-listener", "consent", "take-back"]:
        assert send(browser, url(view, inquiry, story.pk), consent="count").status_code == 404, view
    for view in ["fragment", "claim", "acknowledge"]:
        assert browser.get(url(view, inquiry, piece.pk)).status_code == 404, view
    assert send(browser, url("drop", inquiry, piece.pk)).status_code == 404
    assert browser.get(url("listen-to", inquiry, stranger.pk)).status_code == 404
    assert send(browser, url("take-up", inquiry, asked.pk)).status_code == 404


def test_a_point_or_a_reading_of_another_inquiry_is_not_there(inquiry, teller):
    elsewhere = an_inquiry(upto=Phase.EXPLORATION)
    theirs = a_confirmed_claim(elsewhere, a_participant(elsewhere), "snel antwoord krijgen", "moed")
    a_confirmed_claim(inquiry, a_participant(inquiry), "snel antwoord krijgen", "moed")
    story = a_story(teller)
    mine = a_fragment(story)
    browser = browser_of(teller)

    picked = send(
        browser,
        url("claim", inquiry, mine.pk),
        component="obstacle",
        cause="snelle antwoorden krijgen",
        cause_asked="snelle antwoorden krijgen",
        cause_like=theirs.cause_id,
        sign="+",
        effect="moed",
    )
    assert (picked.status_code, theirs.cause_id in picked.content.decode()) == (200, False)
    assert Claim.objects.filter(fragment=mine).count() == 0
    assert Factor.objects.filter(inquiry=inquiry, pk=theirs.cause_id).count() == 0

    offer(story, by=teller)
    answered = send(
        browser,
        url("read-back", inquiry, story.pk),
        **{f"{mine.pk}-reading": newest_reading(theirs.fragment).pk, f"{mine.pk}-answer": "right"},
    )
    assert answered.status_code == 404


def test_others_stories_of_this_inquiry_are_not_there_either(inquiry, teller):
    story = a_story(teller)
    piece = a_fragment(story, component=Component.WISH)
    browser = browser_of(a_participant(inquiry, duties=("listener",)))

    for view in ["story", "write", "mark", "read-back", "quiet"]:
        assert browser.get(url(view, inquiry, story.pk)).status_code == 404, view
    for view in ["offer", "ask-listener", "consent", "take-back", "take-up"]:
        assert send(browser, url(view, inquiry, story.pk), consent="count").status_code == 404, view
    for view in ["fragment", "claim", "acknowledge"]:
        assert browser.get(url(view, inquiry, piece.pk)).status_code == 404, view


def test_a_listener_ends_up_nowhere_with_themselves(inquiry):
    me = a_participant(inquiry, duties=("listener",))

    assert browser_of(me).get(url("listen-to", inquiry, me.pk)).status_code == 404


@pytest.mark.parametrize("back", ["https://kwaad.example/", "//kwaad.example/", "", "javascript:alert(1)"])
def test_the_way_back_after_a_draft_leads_nowhere_else(inquiry, teller, back):
    answer = send(browser_of(teller), url("drop-copies", inquiry), purpose="eigen", back=back)

    assert answer.url == url("list", inquiry)


def test_a_draft_that_is_too_long_is_told_so(inquiry, teller):
    answer = send(browser_of(teller), url("save", inquiry) + "?voor=eigen", text="a" * 60_001, window="w")

    assert answer.status_code == 422
    assert "te lang" in answer.json()["said"]


def test_a_draft_without_a_purpose_is_kept_nowhere(inquiry, teller):
    assert send(browser_of(teller), url("save", inquiry), text="a", window="w").status_code == 422


def test_the_nearest_points_of_nothing_are_none(inquiry, teller):
    browser = browser_of(teller)

    assert browser.get(url("nearest", inquiry), {"slot": "cause", "q": ""}).content.decode().strip() == ""
    assert browser.get(url("nearest", inquiry), {"slot": "x", "q": "a"}).status_code == 404
