"""The promises R1, R2, R3, R4, R5, R12, R23 and R25, each through an address: taking a check out turns one red."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from tests.factories import a_participant, an_inquiry, browser_of, starter_of
from tests.factories_stories import WORDS, a_claim, a_confirmed_claim, a_fragment, a_story, confirmed
from tests.sending import send
from wijwerken.inquiry import trail
from wijwerken.inquiry.domain.questions import enter_phase
from wijwerken.inquiry.models import PhaseEntry
from wijwerken.inquiry.trail_pages import became_of
from wijwerken.method.phases import Phase
from wijwerken.method.reading import State
from wijwerken.stories.domain import newest_reading, offer
from wijwerken.stories.models import Check, Claim, Component, Consent, Reading, Story
from wijwerken.stories.queries import confirmed_claims, parked_ideas, showable_fragments
from wijwerken.stories.standing import standing_of

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


def say(browser, fragment, answer, own_words="", **more):
    """Answer one piece on the page where stories are read back."""
    story = fragment.version.story
    fields = {
        f"{fragment.pk}-reading": newest_reading(fragment).pk,
        f"{fragment.pk}-answer": answer,
        f"{fragment.pk}-own_words": own_words,
    }
    return send(browser, url("read-back", story.inquiry, story.pk), **fields, **more)


def words_on(client, *addresses):
    return "".join(client.get(address).content.decode() for address in addresses)


def test_r1_nobody_else_reads_a_piece_before_its_teller_said_right(client, inquiry, teller, listener):
    made = a_claim(a_story(teller, listener=listener))
    story, piece = made.fragment.version.story, made.fragment
    public = [
        url("list", inquiry),
        reverse("inquiry:home", args=[inquiry.slug]),
        reverse("inquiry:news", args=[inquiry.slug]),
    ]
    for state in ["draft", "offered"]:
        assert piece.snippet not in words_on(client, *public), state
        assert client.get(url("fragment", inquiry, piece.pk)).status_code == 404
        trail_page = client.get(reverse("inquiry:trail", args=[inquiry.slug, "stories.fragment", piece.pk]))
        assert piece.snippet not in trail_page.content.decode()
        assert confirmed_claims(inquiry) == []
        offer(story, by=listener)

    say(browser_of(teller), piece, "right")

    assert piece.snippet in words_on(client, url("list", inquiry), url("fragment", inquiry, piece.pk))
    assert [claim.id for claim in confirmed_claims(inquiry)] == [made.pk]


@pytest.mark.parametrize(
    ("answer", "state"),
    [("partly", State.AMENDED), ("not_right", State.DISPUTED), ("withheld", State.WITHHELD)],
)
def test_r1_an_answer_other_than_right_stops_what_counted_at_once(client, inquiry, teller, answer, state):
    made = a_confirmed_claim(inquiry, teller, "een bankje", "praatjes")

    say(browser_of(teller), made.fragment, answer, "Zo zei ik het niet.")

    assert standing_of(newest_reading(made.fragment)) == state
    assert confirmed_claims(inquiry) == []
    assert client.get(url("fragment", inquiry, made.fragment_id)).status_code == 404


def test_r1_disputed_readings_stand_side_by_side_for_teller_and_listener(inquiry, teller, listener):
    made = a_claim(a_story(teller, listener=listener), "een bankje", "praatjes")
    offer(made.fragment.version.story, by=listener)

    say(browser_of(teller), made.fragment, "not_right", "Het ging om de bomen.")

    for reader in [teller, listener]:
        page = words_on(browser_of(reader), url("story", inquiry, made.fragment.version.story_id))
        assert "Ik begreep: door een bankje is er minder kans op praatjes." in page
        assert "Het ging om de bomen." in page


def test_r1_a_corrected_claim_counts_when_its_teller_said_right_to_it(inquiry, teller, listener):
    made = a_claim(a_story(teller, listener=listener), "een bankje", "moed")
    offer(made.fragment.version.story, by=listener)
    say(browser_of(teller), made.fragment, "partly", "Niet de moed, de zin.")

    send(
        browser_of(listener),
        url("claim", inquiry, made.fragment_id),
        component="obstacle",
        cause="een bankje",
        sign="-",
        effect="zin erin",
    )
    assert Claim.objects.count() == 2
    assert confirmed_claims(inquiry) == []

    say(browser_of(teller), made.fragment, "right")
    assert [claim.effect for claim in confirmed_claims(inquiry)] == ["zin erin"]


def test_r1_own_words_come_in_the_place_of_ours(client, inquiry, teller, listener):
    piece = a_fragment(a_story(teller, listener=listener))
    offer(piece.version.story, by=listener)

    say(browser_of(teller), piece, "partly", "Ze waren best aardig.")
    assert showable_fragments(inquiry) == []
    say(browser_of(teller), piece, "right")

    assert "Ze waren best aardig." in words_on(client, url("fragment", inquiry, piece.pk))


def test_r1_partly_without_own_words_is_asked_again(inquiry, teller):
    made = a_confirmed_claim(inquiry, teller, "een bankje", "praatjes")

    refused = say(browser_of(teller), made.fragment, "partly")

    assert refused.status_code == 422
    assert standing_of(newest_reading(made.fragment)) == State.CONFIRMED


def test_r1_a_draft_is_not_answered_before_it_is_given_back(inquiry, teller):
    piece = a_fragment(a_story(teller))

    say(browser_of(teller), piece, "right")

    assert Check.objects.count() == 0


def test_r1_nobody_answers_for_a_teller(inquiry, teller, listener):
    piece = a_fragment(a_story(teller, listener=listener))
    offer(piece.version.story, by=listener)

    assert say(browser_of(a_participant(inquiry)), piece, "right").status_code == 404
    assert say(browser_of(listener), piece, "right").status_code == 422  # without where it was read aloud
    assert Check.objects.count() == 0


def test_r1_only_the_teller_decides_what_is_shown_and_takes_back(inquiry, teller, listener):
    story = a_story(teller, listener=listener)
    browser = browser_of(listener)

    for view in ["consent", "take-back", "ask-listener"]:
        assert send(browser, url(view, inquiry, story.pk), consent="pseudonym").status_code == 409, view
    story.refresh_from_db()
    assert (story.consent, hasattr(story, "withdrawal")) == ("pieces", False)


def test_r1_an_answer_to_what_was_corrected_meanwhile_is_asked_anew(inquiry, teller, listener):
    piece = a_fragment(a_story(teller, listener=listener))
    offer(piece.version.story, by=listener)
    seen = newest_reading(piece).pk
    send(browser_of(listener), url("claim", inquiry, piece.pk), component="need")

    fields = {f"{piece.pk}-reading": seen, f"{piece.pk}-answer": "right"}
    refused = send(browser_of(teller), url("read-back", inquiry, piece.version.story_id), **fields)

    assert refused.status_code == 422
    assert "intussen anders begrepen" in refused.content.decode()
    assert f'value="{newest_reading(piece).pk}"' in refused.content.decode()
    assert standing_of(newest_reading(piece)) == State.OFFERED


def test_r1_a_listener_changes_nothing_that_a_teller_confirmed(inquiry, teller, listener):
    story = a_story(teller, listener=listener)
    piece = confirmed(a_fragment(story))

    refused = send(browser_of(listener), url("claim", inquiry, piece.pk), component="wish")

    assert refused.status_code == 422
    assert Reading.objects.count() == 1


def test_r1_silence_does_not_count_and_can_still_be_answered(client, inquiry, teller):
    piece = a_fragment(a_story(teller))
    offer(piece.version.story, by=teller)
    Reading.objects.update(offered_at=timezone.now() - timedelta(days=inquiry.silent_days, minutes=1))
    browser = browser_of(teller)

    assert "Nog geen antwoord" in words_on(browser, url("read-back", inquiry, piece.version.story_id))
    assert piece.snippet not in words_on(client, url("list", inquiry))

    say(browser, piece, "right")
    assert piece.snippet in words_on(client, url("list", inquiry))


def test_r1_a_page_reminds_from_two_thirds_of_the_time_on(inquiry, teller):
    piece = a_fragment(a_story(teller))
    offer(piece.version.story, by=teller)
    address = url("read-back", inquiry, piece.version.story_id)
    reminder = "Dit wacht al een tijdje op je"

    for days, reminded in [(13, False), (15, True)]:
        Reading.objects.update(offered_at=timezone.now() - timedelta(days=days))
        assert (reminder in words_on(browser_of(teller), address)) == reminded


def test_r1_read_aloud_keeps_who_when_and_where(inquiry, teller, listener):
    piece = a_fragment(a_story(teller, listener=listener))
    offer(piece.version.story, by=listener)

    say(browser_of(listener), piece, "right", where="aan de keukentafel", on="2026-04-02")

    check = Check.objects.get()
    assert (check.by, check.read_by, str(check.read_on), check.read_where) == (
        teller,
        listener,
        "2026-04-02",
        "aan de keukentafel",
    )
    assert "aan de keukentafel" in words_on(browser_of(teller), url("story", inquiry, piece.version.story_id))


def test_r2_nobody_tells_before_exploration_was_opened():
    early = an_inquiry()
    teller = starter_of(early)

    refused = send(browser_of(teller), url("tell", early), text=WORDS, consent="pieces", language="nl")

    assert refused.status_code == 422
    assert WORDS.split("\n", maxsplit=1)[0] in refused.content.decode()
    assert Story.objects.count() == 0


def test_r2_a_parked_idea_is_seen_by_teller_and_listener_only(client, inquiry, teller, listener):
    story = a_story(teller, listener=listener)
    idea = confirmed(a_fragment(story, "Dat hielp.", Component.IDEA))
    address = url("story", inquiry, story.pk)

    assert client.get(url("fragment", inquiry, idea.pk)).status_code == 404
    assert "Dat hielp." not in words_on(browser_of(a_participant(inquiry)), url("list", inquiry))
    for reader in [teller, listener]:
        assert "We bewaren het tot we gaan bedenken." in words_on(browser_of(reader), address)
    assert parked_ideas(teller) == [idea]
    assert parked_ideas(listener) == []


def test_r2_an_idea_comes_on_no_map(inquiry, teller):
    story = a_story(teller)

    refused = send(
        browser_of(teller),
        url("mark", inquiry, story.pk),
        zin="0-52",
        component="idea",
        cause="een bankje",
        sign="+",
        effect="praatjes",
    )

    assert refused.status_code == 422
    assert "een bankje" in refused.content.decode()
    assert Claim.objects.count() == 0


def test_r3_pieces_stand_in_an_order_by_chance_that_holds_for_a_day(client, inquiry):
    for _number in range(3):
        told = a_story(a_participant(inquiry), words="Een. Twee. Drie. Vier. Vijf. Zes.")
        for word in ["Een.", "Twee.", "Drie.", "Vier.", "Vijf."]:
            confirmed(a_fragment(told, word))

    first, second = ([piece.id for piece in client.get(url("list", inquiry)).context["page"]] for _time in range(2))
    by_time = [piece.id for piece in showable_fragments(inquiry)]

    assert first == second
    assert sorted(first) == sorted(by_time)
    assert first != by_time


def test_r4_a_closing_misses_no_piece_and_a_claim_is_its_fate(inquiry, teller):
    story = a_story(teller)
    used = a_claim(story).fragment
    loose = a_fragment(story, "Dat hielp.", Component.STRENGTH)
    enter_phase(inquiry, Phase.EXPLORATION, PhaseEntry.Kind.CLOSED)

    missed = [finding.id for finding in trail.check() if finding.is_fault]

    assert missed == [loose.pk]
    assert used.pk not in missed


def test_r4_my_own_page_leaves_nothing_out(inquiry, teller):
    story = a_story(teller)
    made = a_claim(story)
    withheld = confirmed(a_fragment(story, "Dat hielp.", Component.STRENGTH), "withheld")
    untouched = a_story(teller, words="Nog een verhaal, zonder stukjes.")

    brought = {became.mine.id: became.mine.state for became in became_of(teller)}

    assert set(brought) == {made.fragment_id, withheld.pk, untouched.pk}
    assert all(brought.values())
    page = browser_of(teller).get(reverse("inquiry:mine", args=[inquiry.slug]))
    assert "Jij liet dit liever niet zien." in page.content.decode()
    assert "Nog een verhaal, zonder stukjes." in page.content.decode()


def test_r5_a_changed_story_keeps_its_versions_and_their_pieces(inquiry, teller):
    story = a_story(teller)
    piece = a_fragment(story)

    send(browser_of(teller), url("write", inquiry, story.pk), text="Iets heel anders.", consent="pieces", language="nl")

    assert [version.text for version in story.versions.all()] == [WORDS, "Iets heel anders."]
    piece.refresh_from_db()
    assert piece.version.text[piece.start : piece.end] == piece.snippet


def test_r5_answers_and_readings_are_kept_when_they_change(inquiry, teller):
    made = a_confirmed_claim(inquiry, teller, "een bankje", "praatjes")
    browser = browser_of(teller)
    say(browser, made.fragment, "withheld")
    say(browser, made.fragment, "right")

    assert list(Check.objects.order_by("number").values_list("answer", flat=True)) == ["right", "withheld", "right"]


def test_r5_a_draft_is_not_overwritten_by_an_older_window(inquiry, teller):
    browser = browser_of(teller)
    address = url("save", inquiry) + "?voor=eigen"
    send(browser, address, text="Van de telefoon", seen="0", window="telefoon")

    answer = send(browser, address, text="Van de laptop", seen="0", window="laptop").json()

    assert answer["beside"] is True
    page = words_on(browser, url("tell", inquiry))
    assert "Van de telefoon" in page
    assert "Van de laptop" in page


def test_r12_no_name_and_no_pseudonym_but_the_chosen_one(client, inquiry, teller):
    open_one = a_participant(inquiry)
    confirmed(a_fragment(a_story(teller)))
    piece = confirmed(a_fragment(a_story(open_one, consent=Consent.PSEUDONYM)))

    for address in [url("list", inquiry), url("fragment", inquiry, piece.pk)]:
        page = words_on(client, address)
        assert open_one.pseudonym in page
        assert teller.pseudonym not in page


def test_r12_an_acknowledgement_shows_a_name_and_no_pseudonym_of_its_giver(client, inquiry, teller):
    pain = confirmed(a_fragment(a_story(teller), component=Component.PAIN))
    giver = a_participant(inquiry)

    send(browser_of(giver), url("acknowledge", inquiry, pain.pk), words="Ik hoor het.", name="Anna Voorbeeld")

    page = words_on(client, url("fragment", inquiry, pain.pk))
    assert "Anna Voorbeeld" in page
    assert giver.pseudonym not in page


def test_r23_old_pain_asks_for_acknowledgement_and_makes_no_claim(inquiry, teller):
    pain = confirmed(a_fragment(a_story(teller), component=Component.PAIN))

    claimed = send(
        browser_of(teller), url("claim", inquiry, pain.pk), component="pain", cause="a b", sign="+", effect="c d"
    )
    own = send(browser_of(teller), url("acknowledge", inquiry, pain.pk), words="Ikzelf.", name="Ik")

    assert (claimed.status_code, own.status_code) == (422, 422)
    assert Claim.objects.count() == 0
    assert pain.acknowledgements.count() == 0


def test_r23_only_old_pain_is_acknowledged(inquiry, teller):
    wish = confirmed(a_fragment(a_story(teller), component=Component.WISH))

    answer = send(
        browser_of(a_participant(inquiry)), url("acknowledge", inquiry, wish.pk), words="Ik hoor het.", name="Anna"
    )

    assert answer.status_code == 422
    assert wish.acknowledgements.count() == 0


def test_r25_who_has_line_authority_sees_no_unconfirmed_story(inquiry, teller):
    leader = a_participant(inquiry, duties=("listener",))
    story = a_story(teller, listener=leader)
    asked = a_story(a_participant(inquiry))
    Story.objects.filter(pk=asked.pk).update(listener_wanted_at=timezone.now())
    leader.line_authority = True
    leader.save()
    browser = browser_of(leader)

    for view in ["story", "write", "mark", "read-back", "quiet"]:
        assert browser.get(url(view, inquiry, story.pk)).status_code == 404
    assert send(browser, url("take-up", inquiry, asked.pk)).status_code == 409
    assert send(browser, url("listen-to", inquiry, teller.pk), channel="table").status_code == 422
