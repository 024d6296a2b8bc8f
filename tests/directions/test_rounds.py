"""A consent round: frames first, resistance that nobody sees, figures through the gate (R2, R3, R10, R11, R12, R19)."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests.directions.factories import (
    a_direction,
    a_round,
    address,
    an_idea,
    answered,
    choosing,
    do,
    page_of,
)
from tests.factories import a_participant, an_inquiry, browser_of, starter_of
from tests.sending import send
from wijwerken.directions.domain.directions import propose_direction
from wijwerken.directions.domain.rounds import close_round, open_round, resist
from wijwerken.directions.models import Choice, Direction, DirectionVersion, Request, Resistance, Round, Worry
from wijwerken.ideas.domain import bring_energy
from wijwerken.ideas.models import Idea
from wijwerken.inquiry.domain.frames import change_frame, present_versions
from wijwerken.inquiry.domain.questions import enter_phase
from wijwerken.inquiry.models import PhaseEntry
from wijwerken.inquiry.path import forget_path
from wijwerken.method.phases import Phase
from wijwerken.method.refusal import Refusal

pytestmark = pytest.mark.django_db


def see_as(participant, inquiry, *, seen="ja", versions=None):
    versions = [one.pk for one in versions or present_versions(inquiry)]
    return send(
        browser_of(participant), reverse("directions:see-frames", args=[inquiry.slug]), version=versions, seen=seen
    )


def another_frame(inquiry, text="€ 30.000 voor dit jaar."):
    frame = inquiry.frames.first()
    return change_frame(frame, text=text, giver="Wethouder T. Est", reason="Er is minder.", fixed=True)


@pytest.mark.parametrize("phase", [Phase.EXPLORATION, Phase.INSIGHT, Phase.IDEAS])
def test_r2_no_direction_before_its_time(phase):
    inquiry = an_inquiry(upto=phase)
    browser = browser_of(a_participant(inquiry, host=True))

    idea = Idea.objects.create(inquiry=inquiry, title="Smokkelwaar", text="Langs de regel om.")
    page = browser.get(reverse("directions:list", args=[inquiry.slug])).content.decode()
    words = {"title": "Een plan", "change": "Zo doen we het.", "ideas": [f"ideas.idea/{idea.pk}"]}
    answer = send(browser, reverse("directions:new", args=[inquiry.slug]), **words)

    assert "Kiezen kan nog niet" in page
    assert answer.status_code == 422
    assert "Zo doen we het." in answer.content.decode()
    assert not Direction.objects.exists()


def test_r2_the_rule_refuses_whoever_calls_it():
    inquiry = an_inquiry(upto=Phase.INSIGHT)

    with pytest.raises(Refusal) as refused:
        propose_direction(inquiry, by=starter_of(inquiry), title="Een plan", change="Zo.", ideas=[])

    assert refused.value.rule == "R2"


def test_r2_after_a_step_back_directions_are_readable_and_frozen():
    inquiry, core = choosing()
    direction = a_direction(inquiry)
    round = a_round(direction, core)
    somebody = answered(round, 5)
    enter_phase(inquiry, Phase.INSIGHT, PhaseEntry.Kind.STEPPED_BACK)
    forget_path(inquiry)

    assert direction.newest.title in page_of(somebody, "direction", direction)
    assert do(somebody, "resist", direction, value=0).status_code == 422
    assert do(somebody, "object", direction, reason="Toch niet.").status_code == 422
    assert do(core[0], "close-round", direction).status_code == 409
    assert Resistance.objects.get().value == 5


def test_r4_a_direction_comes_from_ideas_and_its_trail_says_so():
    inquiry, _core = choosing()
    idea, maker = an_idea(inquiry), a_participant(inquiry)
    address_of_new = reverse("directions:new", args=[inquiry.slug])

    without = send(browser_of(maker), address_of_new, title="Samen", change="Anders.")
    assert without.status_code == 422
    send(browser_of(maker), address_of_new, title="Samen", change="Anders.", ideas=[f"ideas.idea/{idea.pk}"])

    direction = Direction.objects.get()
    trail = reverse("inquiry:trail", args=[inquiry.slug, "directions.direction", direction.pk])
    assert idea.title in Client().get(trail).content.decode()
    assert idea.title in Client().get(address("direction", direction)).content.decode()


def test_r5_a_better_version_keeps_the_old_one_and_two_editors_lose_nothing():
    inquiry, _core = choosing()
    direction, editor = a_direction(inquiry), a_participant(inquiry)
    first = direction.newest
    words = {"title": "Twee gezichten", "change": "Met zijn tweeën.", "reason": "Na een zorg.", "after": first.pk}

    do(editor, "improve", direction, **words)
    late = do(a_participant(inquiry), "improve", direction, **words | {"change": "Met zijn drieën."})

    assert late.status_code == 422
    assert "Iemand anders veranderde deze richting net ook." in late.content.decode()
    assert "Met zijn drieën." in late.content.decode()
    assert "Met zijn tweeën." in late.content.decode()
    assert [one.number for one in DirectionVersion.objects.filter(direction=direction)] == [1, 2]
    assert first.change in page_of(editor, "direction", direction)


def test_a_new_version_carries_the_round_on_and_asks_everybody_anew():
    inquiry, core = choosing()
    direction = a_direction(inquiry)
    somebody = answered(a_round(direction, core), 5)
    first = direction.versions.get()

    do(somebody, "improve", direction, title="Beter", change="Anders.", reason="Daarom.", after=first.pk)

    assert first.rounds.get().outcome == Round.Outcome.CHANGED
    assert direction.versions.get(number=2).rounds.get().is_open
    assert (
        "Jij antwoordde nog niet."
        in browser_of(somebody).get(reverse("directions:list", args=[inquiry.slug])).content.decode()
    )


def test_r10_nobody_answers_before_seeing_the_frames_in_their_present_version():
    inquiry, core = choosing()
    direction = a_direction(inquiry)
    a_round(direction, core)
    somebody = a_participant(inquiry)

    refused = do(somebody, "resist", direction, value=2)
    assert refused.status_code == 422
    assert "Kijk eerst naar de kaders." in refused.content.decode()
    see_as(somebody, inquiry, seen="")
    assert do(somebody, "resist", direction, value=2).status_code == 422
    see_as(somebody, inquiry)
    do(somebody, "resist", direction, value=2)
    assert Resistance.objects.get().value == 2

    another_frame(inquiry)
    assert do(somebody, "resist", direction, value=8).status_code == 422
    assert Resistance.objects.get().value == 2


def test_r10_who_saw_the_page_before_a_frame_changed_did_not_see_the_change():
    inquiry, core = choosing()
    direction = a_direction(inquiry)
    a_round(direction, core)
    somebody = a_participant(inquiry)
    on_the_page = present_versions(inquiry)
    another_frame(inquiry)

    see_as(somebody, inquiry, versions=on_the_page)

    assert do(somebody, "resist", direction, value=2).status_code == 422


def test_r10_a_changed_frame_reopens_the_round_and_tells_everybody():
    inquiry, core = choosing()
    direction = a_direction(inquiry)
    round = a_round(direction, core)
    somebody = answered(round, 0)

    another_frame(inquiry)

    home = browser_of(somebody).get(reverse("inquiry:home", args=[inquiry.slug])).content.decode()
    assert "Een kader veranderde. Kijk nog eens" in home
    assert "Een kader veranderde nadat jij antwoordde." in page_of(somebody, "direction", direction)
    refused = do(core[0], "close-round", direction)
    assert "Nog niemand antwoordde in deze ronde." in refused.content.decode()
    assert not Choice.objects.exists()

    see_as(somebody, inquiry)
    do(somebody, "resist", direction, value=0)
    do(core[0], "close-round", direction)
    assert Choice.objects.exists()


def test_r10_a_frame_that_changes_after_the_round_reopens_nothing():
    inquiry, core = choosing()
    direction = a_direction(inquiry)
    round = a_round(direction, core)
    answered(round, 0)
    do(core[0], "close-round", direction)

    another_frame(inquiry)

    assert not round.reopenings.exists()


def test_r10_a_request_is_answered_by_name_and_a_late_one_stands_on_the_home():
    inquiry, _core = choosing()
    direction, asker, official = a_direction(inquiry), a_participant(inquiry), a_participant(inquiry, host=True)
    tomorrow = timezone.localdate() + timedelta(days=1)
    do(asker, "ask", direction, of="Wethouder T. Est", text="Mag het zonder vergunning?", due_on=tomorrow.isoformat())
    request = Request.objects.get()
    Request.objects.update(due_on=timezone.localdate() - timedelta(days=3))
    home = reverse("inquiry:home", args=[inquiry.slug])
    assert "Te laat: Wethouder T. Est zou antwoorden" in Client().get(home).content.decode()

    nameless = do(official, "answer", request, kind="no", reason="Dat mag niet van de wet.", name="")
    assert nameless.status_code == 422
    stranger = do(asker, "answer", request, kind="yes", reason="Ja hoor.", name="Ik")
    assert stranger.status_code == 422
    do(official, "answer", request, kind="no", reason="Dat mag niet van de wet.", name="Wethouder T. Est")

    assert "Te laat" not in Client().get(home).content.decode()
    page = Client().get(address("direction", direction)).content.decode()
    assert "Dat mag niet van de wet." in page
    assert official.pseudonym not in page


def test_r7_a_round_is_opened_and_closed_by_the_core_group():
    inquiry, core = choosing()
    direction = a_direction(inquiry)
    others = [a_participant(inquiry), starter_of(inquiry)]

    for other in others:
        assert do(other, "open-round", direction).status_code == 403
        with pytest.raises(Refusal, match="doet de kerngroep"):
            open_round(direction, by=other)
    do(core[0], "open-round", direction)
    answered(Round.objects.get(), 0)
    for other in others:
        assert do(other, "close-round", direction).status_code == 403
        with pytest.raises(Refusal, match="doet de kerngroep"):
            close_round(Round.objects.get(), by=other)

    assert Round.objects.get().is_open


def test_r7_the_core_group_is_led_to_the_round_and_the_others_to_their_answer():
    inquiry, core = choosing()
    asked, closes = "Vraag iedereen: waar wringt het?", "Had iedereen de tijd?"
    answers, somebody = "Waar wringt het nog?", a_participant(inquiry)

    def home(reader):
        page = browser_of(reader).get(reverse("inquiry:home", args=[inquiry.slug])).content.decode()
        return next((words for words in (asked, closes, answers) if words in page), "")

    direction = a_direction(inquiry)
    before = home(core[0]), home(somebody)
    round = a_round(direction, core)
    while_it_runs = home(core[0]), home(somebody)
    answered(round, 0, participant=core[0])

    assert before == (asked, "")
    assert while_it_runs == (answers, answers)
    assert home(core[0]) == closes


def test_one_round_at_a_time():
    inquiry, core = choosing()
    direction = a_direction(inquiry)
    for _time in range(2):
        do(core[0], "open-round", direction)

    assert Round.objects.count() == 1
    with pytest.raises(IntegrityError), transaction.atomic():
        Round.objects.create(version=direction.newest)


def test_r19_worries_get_an_answer_before_the_round_closes():
    inquiry, core = choosing()
    direction, worried = a_direction(inquiry), a_participant(inquiry)
    answered(a_round(direction, core), 2)
    do(worried, "worry", direction, words="Wie doet de afwas?")
    worry = Worry.objects.get()

    refused = do(core[0], "close-round", direction)
    assert refused.status_code == 409
    assert "Eén zorg heeft nog geen antwoord." in refused.content.decode()
    assert do(worried, "answer-worry", worry, words="Laat maar.").status_code == 422
    do(core[0], "answer-worry", worry, words="Wie het laatst komt.")
    do(core[0], "close-round", direction)

    assert Choice.objects.exists()
    assert "Wie het laatst komt." in page_of(worried, "direction", direction)


def test_r19_a_worry_beside_an_idea_goes_along_to_its_direction_once():
    inquiry, core = choosing()
    idea, worried = an_idea(inquiry), a_participant(inquiry)
    bring_energy(idea, by=worried, kind="worry", brings="Het lawaai. Ik woon ernaast.")
    bring_energy(idea, by=a_participant(inquiry), kind="help", brings="Een aanhanger.")
    direction = a_direction(inquiry, ideas=[idea])

    a_round(direction, core)
    page = page_of(worried, "direction", direction)
    do(core[0], "improve", direction, title="B", change="C", reason="D", after=direction.newest.pk)

    assert "Het lawaai. Ik woon ernaast." in page
    assert "Een aanhanger." not in page
    assert Worry.objects.get().by == worried


def test_r3_directions_stand_in_order_of_time():
    inquiry, _core = choosing()
    titles = [a_direction(inquiry, title=f"Richting {letter}").newest.title for letter in "CAB"]

    page = Client().get(reverse("directions:list", args=[inquiry.slug])).content.decode()

    assert sorted(titles, key=page.index) == titles


def test_a_round_nobody_answered_is_not_closed():
    inquiry, core = choosing()
    direction = a_direction(inquiry)
    a_round(direction, core)

    assert do(core[0], "close-round", direction).status_code == 409
    assert Round.objects.get().is_open


def test_a_closed_round_takes_no_answer():
    inquiry, core = choosing()
    direction = a_direction(inquiry)
    round = a_round(direction, core)
    somebody = answered(round, 0)
    do(core[0], "close-round", direction)

    assert do(somebody, "resist", direction, value=10).status_code == 422
    assert Resistance.objects.get().value == 0


def test_one_answer_per_person_and_from_nought_to_ten():
    inquiry, core = choosing()
    direction = a_direction(inquiry)
    round = a_round(direction, core)
    somebody = answered(round, 0)
    answered(round, 8, participant=somebody)

    assert do(somebody, "resist", direction, value=11).status_code == 422
    assert Resistance.objects.get().value == 8
    with pytest.raises(IntegrityError), transaction.atomic():
        resist(round, by=somebody, value=11)


def test_sent_twice_it_counts_once():
    inquiry, _core = choosing()
    direction, somebody = a_direction(inquiry), a_participant(inquiry)
    browser = browser_of(somebody)
    for _time in range(3):
        send(browser, address("object", direction), reason="Te snel.", once="k" * 32)

    assert direction.objections.count() == 1


@pytest.mark.parametrize("words", ["<script>alert(1)</script>", "nul\x00teken", "🌱" * 40, "‮andersom"])
def test_strange_words_are_taken_as_words(words):
    inquiry, core = choosing()
    direction = a_direction(inquiry)
    a_round(direction, core)
    somebody = a_participant(inquiry)
    see_as(somebody, inquiry)

    do(somebody, "resist", direction, value=2, lower=words)
    do(somebody, "object", direction, reason=words)

    page = page_of(somebody, "direction", direction)
    assert "<script>alert" not in page
    assert "\x00" not in Resistance.objects.get().lower


def test_ten_megabytes_come_back_with_a_kind_word():
    inquiry, _core = choosing()
    direction = a_direction(inquiry)

    answer = do(a_participant(inquiry), "object", direction, reason="a" * 10_000_000)

    assert answer.status_code == 422


DIRECTION_VIEWS = ["direction", "improve", "open-round", "close-round", "resist", "object", "worry", "ask", "try-out"]
OBJECTION_VIEWS = ["objection", "reply", "end", "attempt", "unreachable", "stop-words"]


@pytest.mark.parametrize("view", [*DIRECTION_VIEWS, *OBJECTION_VIEWS])
def test_a_thing_of_another_inquiry_is_not_found(view):
    (inquiry, core), (other, _core) = choosing(), choosing()
    strange = a_direction(other)
    if view in OBJECTION_VIEWS:
        strange = strange.objections.create(
            inquiry=other, version=strange.newest, by=a_participant(other), reason="Nee."
        )
    elsewhere = reverse(f"directions:{view}", args=[inquiry.slug, strange.pk])
    browser = browser_of(core[0])

    assert browser.get(elsewhere).status_code in (404, 405)
    if view not in ("direction", "objection"):
        assert send(browser, elsewhere, reason="x", words="x", value=2, ending="stands").status_code == 404


def test_list_and_direction_ask_a_bounded_number_of_queries(django_assert_max_num_queries):
    inquiry, core = choosing()
    for number in range(12):
        direction = a_direction(inquiry, title=f"Richting {number}")
        round = a_round(direction, core)
        for value in (0, 5):
            answered(round, value, lower="Iets.")
        do(core[0], "object", direction, reason="Nee.")
        do(core[0], "worry", direction, words="Hm.")
    browser = browser_of(core[0])
    browser.get(address("direction", direction))

    with django_assert_max_num_queries(24):
        browser.get(reverse("directions:list", args=[inquiry.slug]))
    with django_assert_max_num_queries(48):
        browser.get(address("direction", direction))
