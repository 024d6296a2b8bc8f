from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from tests.factories import a_participant, an_inquiry
from tests.factories_stories import WORDS, a_claim, a_confirmed_claim, a_fragment, a_story, confirmed
from wijwerken.inquiry.models import TraceEdge
from wijwerken.method.phases import Phase
from wijwerken.method.reading import State
from wijwerken.method.refusal import Refusal
from wijwerken.stories.domain import (
    acknowledge,
    answer,
    begin,
    claim,
    correct,
    finish,
    mark,
    newest_reading,
    offer,
    read_aloud,
    take_back,
)
from wijwerken.stories.models import Answer, Component, Consent, Factor, Fragment, Reading
from wijwerken.stories.queries import (
    confirmed_claims,
    counted_tellers,
    parked_ideas,
    showable_fragments,
    waiting_readings,
)
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


def test_r2_a_story_waits_for_the_telling_to_open():
    early = an_inquiry()
    teller = a_participant(early)

    with pytest.raises(Refusal):
        begin(early, teller=teller, by=teller)


def test_r5_a_changed_story_is_a_next_version(teller):
    story = a_story(teller)
    finish(story, WORDS + " En meer.", by=teller)

    assert [version.text for version in story.versions.all()] == [WORDS, WORDS + " En meer."]


def test_r25_a_listener_with_line_authority_is_refused(inquiry, teller):
    leader = a_participant(inquiry, duties=("listener",))
    leader.line_authority = True
    leader.save()

    with pytest.raises(Refusal) as refused:
        begin(inquiry, teller=teller, by=leader)
    assert refused.value.rule == "R25"


def test_only_a_listener_listens(inquiry, teller):
    with pytest.raises(Refusal):
        begin(inquiry, teller=teller, by=a_participant(inquiry))


def test_a_piece_knows_its_exact_place_in_code_points(teller):
    story = a_story(teller, words="👍🏽 Wij deden het. Zij niet.")
    version = story.versions.last()
    start = version.text.index("Zij")

    fragment = mark(version, start - 1, start + 9, Component.SITUATION, by=teller)

    assert fragment.snippet == "Zij niet."
    assert version.text[fragment.start : fragment.end] == "Zij niet."


def test_a_piece_without_words_is_refused(teller):
    version = a_story(teller, words="Een.  Twee.").versions.last()

    for start, end in [(4, 6), (5, 5), (9, 2), (500, 600), (-3, 0)]:
        with pytest.raises(Refusal):
            mark(version, start, end, Component.WISH, by=teller)


def test_the_database_keeps_no_empty_piece(teller):
    version = a_story(teller).versions.last()

    with pytest.raises(IntegrityError), transaction.atomic():
        Fragment.objects.create(inquiry=version.story.inquiry, version=version, start=4, end=4, snippet="x")


def test_only_teller_and_listener_mark(inquiry, teller, listener):
    story = a_story(teller, listener=listener)

    with pytest.raises(Refusal):
        mark(story.versions.last(), 0, 10, Component.WISH, by=a_participant(inquiry, duties=("listener",)))


def test_r4_a_claim_is_built_on_its_piece_and_its_points_on_the_claim(teller):
    made = a_claim(a_story(teller))

    edges = set(TraceEdge.objects.filter(inquiry=teller.inquiry).values_list("from_id", "to_id"))
    assert edges == {(made.pk, made.fragment_id), (made.cause_id, made.pk), (made.effect_id, made.pk)}


def test_a_point_is_the_same_whatever_its_capitals(inquiry, teller):
    story = a_story(teller)
    a_claim(story, "Snel antwoord", "moed")
    a_claim(story, "snel  antwoord.", "Moed")

    assert sorted(Factor.objects.filter(inquiry=inquiry).values_list("label", flat=True)) == ["Snel antwoord", "moed"]


def test_a_claim_from_a_point_to_itself_is_refused(teller):
    with pytest.raises(Refusal):
        a_claim(a_story(teller), "moed", "Moed")


def test_r23_old_pain_has_no_claim(teller):
    pain = a_fragment(a_story(teller), component=Component.PAIN)

    with pytest.raises(Refusal):
        claim(pain, "dit", "dat", "+", by=teller)


def test_r1_a_claim_goes_from_draft_over_offered_to_confirmed(inquiry, teller):
    made = a_claim(a_story(teller))
    reading = newest_reading(made.fragment)
    assert standing_of(reading) == State.DRAFT
    assert confirmed_claims(inquiry) == []

    offer(made.fragment.version.story, by=teller)
    reading = newest_reading(made.fragment)
    assert standing_of(reading) == State.OFFERED
    assert waiting_readings(teller) == [reading]
    assert confirmed_claims(inquiry) == []

    answer(reading, Answer.RIGHT, by=teller)
    assert standing_of(reading) == State.CONFIRMED
    [found] = confirmed_claims(inquiry)
    assert (found.id, found.teller, found.circle, found.sign) == (made.pk, teller.pk, 1, "-")
    assert found.quote == "Ik kreeg drie keer iemand anders aan de lijn."
    assert counted_tellers(inquiry) == {teller.pk}


@pytest.mark.parametrize(
    ("said", "own_words", "state"),
    [
        (Answer.NOT_RIGHT, "", State.DISPUTED),
        (Answer.PARTLY, "Niet de moed, de zin.", State.AMENDED),
        (Answer.WITHHELD, "", State.WITHHELD),
    ],
)
def test_r1_anything_but_right_does_not_count_and_stops_what_counted(inquiry, teller, said, own_words, state):
    made = a_confirmed_claim(inquiry, teller, "een bankje", "gesprekken")
    reading = newest_reading(made.fragment)

    answer(reading, said, own_words, by=teller)

    assert standing_of(reading) == state
    assert confirmed_claims(inquiry) == []
    assert showable_fragments(inquiry) == []


def test_r1_a_teller_may_change_their_mind_again_and_again(inquiry, teller):
    made = a_confirmed_claim(inquiry, teller, "een bankje", "gesprekken")
    reading = newest_reading(made.fragment)
    answer(reading, Answer.WITHHELD, by=teller)

    answer(reading, Answer.RIGHT, by=teller)

    assert [check.answer for check in reading.checks.all()] == ["right", "withheld", "right"]
    assert len(confirmed_claims(inquiry)) == 1


def test_r1_a_corrected_claim_counts_when_its_teller_said_right_to_it(inquiry, teller, listener):
    made = a_claim(a_story(teller, listener=listener), "geen antwoord", "moed")
    story = made.fragment.version.story
    offer(story, by=listener)
    answer(newest_reading(made.fragment), Answer.PARTLY, "Niet de moed, de zin.", by=teller)

    corrected = correct(made.fragment, by=listener, cause="geen antwoord", effect="zin", sign="-")
    assert standing_of(corrected) == State.OFFERED
    assert confirmed_claims(inquiry) == []

    answer(corrected, Answer.RIGHT, by=teller)
    [found] = confirmed_claims(inquiry)
    assert found.effect == "zin"


def test_r1_own_words_about_a_piece_replace_ours_once_their_teller_said_right(inquiry, teller, listener):
    piece = a_fragment(a_story(teller, listener=listener))
    confirmed(piece, Answer.PARTLY, "Ze waren wel aardig.")

    reading = newest_reading(piece)
    assert (reading.words, standing_of(reading)) == ("Ze waren wel aardig.", State.OFFERED)

    answer(reading, Answer.RIGHT, by=teller)
    [shown] = showable_fragments(inquiry)
    assert shown.words == "Ze waren wel aardig."


def test_r1_nobody_answers_for_a_teller(inquiry, teller, listener):
    story = a_story(teller, listener=listener)
    piece = a_fragment(story)
    offer(story, by=listener)

    for other in [listener, a_participant(inquiry)]:
        with pytest.raises(Refusal):
            answer(newest_reading(piece), Answer.RIGHT, by=other)


def test_r1_a_listener_cannot_change_what_a_teller_confirmed(teller, listener):
    piece = confirmed(a_fragment(a_story(teller, listener=listener)))

    with pytest.raises(Refusal):
        correct(piece, by=listener, component=Component.WISH)


def test_r1_read_aloud_keeps_who_read_when_and_where(teller, listener):
    story = a_story(teller, listener=listener)
    piece = a_fragment(story)
    offer(story, by=listener)

    check = read_aloud(
        newest_reading(piece), Answer.RIGHT, by=listener, on=date(2026, 4, 2), where="aan de keukentafel"
    )

    assert (check.by, check.read_by, check.read_on, check.read_where) == (
        teller,
        listener,
        date(2026, 4, 2),
        "aan de keukentafel",
    )
    assert standing_of(newest_reading(piece)) == State.CONFIRMED


def test_r1_without_an_answer_a_reading_falls_silent_and_can_still_be_answered(inquiry, teller):
    story = a_story(teller)
    piece = a_fragment(story)
    offer(story, by=teller)
    Reading.objects.update(offered_at=timezone.now() - timedelta(days=22))

    reading = newest_reading(piece)
    assert standing_of(reading) == State.SILENT
    assert showable_fragments(inquiry) == []

    answer(reading, Answer.RIGHT, by=teller)
    assert len(showable_fragments(inquiry)) == 1


def test_r1_what_was_corrected_meanwhile_is_not_answered_by_accident(teller, listener):
    story = a_story(teller, listener=listener)
    piece = a_fragment(story)
    offer(story, by=listener)
    seen = newest_reading(piece)
    correct(piece, by=listener, component=Component.NEED)

    with pytest.raises(Refusal):
        answer(seen, Answer.RIGHT, by=teller)


def test_a_story_that_was_taken_back_shows_and_counts_nowhere(inquiry, teller):
    made = a_confirmed_claim(inquiry, teller, "een bankje", "gesprekken")

    take_back(made.fragment.version.story, by=teller)

    assert confirmed_claims(inquiry) == []
    assert showable_fragments(inquiry) == []


def test_who_only_counts_shows_no_words(inquiry, teller):
    story = a_story(teller, consent=Consent.COUNT)
    confirmed(a_claim(story, "a b", "c d").fragment)

    assert showable_fragments(inquiry) == []
    assert [found.quote for found in confirmed_claims(inquiry)] == [""]


def test_r12_a_pseudonym_is_shown_only_where_its_teller_chose_so(inquiry, teller):
    confirmed(a_fragment(a_story(teller)))
    confirmed(a_fragment(a_story(teller, consent=Consent.PSEUDONYM)))

    assert [shown.pseudonym for shown in showable_fragments(inquiry)] == ["", teller.pseudonym]


def test_r2_an_idea_is_parked_with_its_teller_and_shown_to_nobody_else(inquiry, teller):
    idea = confirmed(a_fragment(a_story(teller), component=Component.IDEA))

    assert parked_ideas(teller) == [idea]
    assert parked_ideas(a_participant(inquiry)) == []
    assert showable_fragments(inquiry) == []


def test_r23_old_pain_is_acknowledged_by_a_named_person_once_its_teller_confirmed_it(inquiry, teller):
    pain = a_fragment(a_story(teller), component=Component.PAIN)
    other = a_participant(inquiry, host=True)
    with pytest.raises(Refusal):
        acknowledge(pain, "Dat hadden we niet mogen doen.", name="Anna Voorbeeld", by=other)

    confirmed(pain)
    said = acknowledge(pain, "Dat hadden we niet mogen doen.", name="Anna Voorbeeld", by=other)

    assert list(pain.acknowledgements.all()) == [said]
