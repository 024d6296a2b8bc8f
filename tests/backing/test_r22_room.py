"""Everybody whom a leader covers is asked whether the room is there; and nobody finds out who said no (R22)."""

import pytest
from django.urls import reverse

from tests.backing.rooms import (
    a_backing,
    address,
    ask_everybody,
    covered,
    days_from_now,
    giving,
    page_of,
    read,
    says,
)
from tests.factories import a_participant, an_inquiry, browser_of
from tests.sending import send
from wijwerken.backing.models import RoomAnswer, RoomCheck
from wijwerken.inquiry.domain.questions import enter_phase
from wijwerken.method.phases import Phase

pytestmark = pytest.mark.django_db

NOT_GIVEN = "Niet iedereen krijgt de ruimte die je beloofde"
TALK = "Praat over de ruimte"
ASKS = "Krijg je de ruimte die beloofd is?"


def home(somebody, days: float) -> str:
    return read(somebody, reverse("inquiry:home", args=[somebody.inquiry.slug]), days)


def answers(people, noes: int) -> dict:
    return {somebody: "nee" if number < noes else "ja" for number, somebody in enumerate(people)}


def test_r22_everybody_who_is_covered_is_asked_while_the_check_is_open():
    backing = a_backing(an_inquiry())
    somebody, other = covered(backing, 1)[0], a_participant(backing.inquiry)

    assert [ASKS in home(somebody, days) for days in (29, 31, 45, 61)] == [False, True, False, True]
    assert ASKS not in home(other, 31)


def test_r22_a_leader_whose_room_rests_on_another_is_asked_too():
    above = a_backing(an_inquiry())
    below = a_backing(above.inquiry, "Dora Deur", rests_on=above)

    assert ASKS in home(below.leader, 31)


def test_r22_each_answers_once_and_it_cannot_be_changed():
    backing = a_backing(an_inquiry())
    (somebody,) = covered(backing, 1)

    with days_from_now(31):
        first = says(somebody, backing, "nee")
        again = says(somebody, backing, "ja")

    assert (first.status_code, again.status_code) == (302, 422)
    assert "Je gaf deze keer al antwoord." in again.content.decode()
    check = RoomCheck.objects.get()
    assert (check.yes, check.no) == (0, 1)
    assert ASKS not in home(somebody, 32)


def test_r22_whom_no_backing_covers_does_not_answer():
    backing = a_backing(an_inquiry())

    with days_from_now(31):
        refused = says(a_participant(backing.inquiry), backing, "nee")

    assert refused.status_code == 422
    assert "Deze vraag is voor de mensen voor wie deze belofte geldt." in refused.content.decode()
    assert not RoomCheck.objects.exists()


def test_r22_between_two_checks_nobody_answers():
    backing = a_backing(an_inquiry())
    (somebody,) = covered(backing, 1)

    refused = says(somebody, backing, "nee")

    assert refused.status_code == 422
    assert "Deze vraag staat nu niet open." in refused.content.decode()


def test_r23_a_pause_stops_the_check():
    backing = a_backing(an_inquiry())
    (somebody,) = covered(backing, 1)
    with days_from_now(10):
        enter_phase(backing.inquiry, Phase.ORIENTATION, "paused")

    with days_from_now(31):
        refused = says(somebody, backing, "nee")

    assert refused.status_code == 422
    assert ASKS not in home(somebody, 31)
    with days_from_now(20):
        enter_phase(backing.inquiry, Phase.ORIENTATION, "restarted")
    assert [ASKS in home(somebody, days) for days in (39, 41)] == [False, True]


def test_r22_two_checks_with_a_no_make_an_open_item_until_it_is_answered_in_words():
    backing = a_backing(an_inquiry())
    people = covered(backing, 6)
    ask_everybody(backing, 1, answers(people, 1))
    ask_everybody(backing, 2, answers(people, 1))

    assert [NOT_GIVEN in giving(backing, days) for days in (46, 62, 75, 120)] == [False, False, True, True]

    with days_from_now(76):
        send(
            browser_of(backing.leader),
            reverse("backing:answer-room", args=[backing.inquiry.slug]),
            text="Ik haal er werk af.",
        )
    assert NOT_GIVEN not in giving(backing, 77)
    assert "Ik haal er werk af." in page_of(backing, 77)


def test_r22_one_check_with_a_no_makes_none():
    backing = a_backing(an_inquiry())
    people = covered(backing, 6)
    ask_everybody(backing, 1, answers(people, 1))
    ask_everybody(backing, 2, answers(people, 0))

    assert NOT_GIVEN not in giving(backing, 75)
    assert TALK not in giving(backing, 75)


@pytest.mark.parametrize("noes", [0, 1, 4])
def test_r22_under_five_the_item_comes_at_every_second_check_whatever_was_answered(noes):
    backing = a_backing(an_inquiry())
    people = covered(backing, 4)
    for check in (1, 2, 3, 4):
        ask_everybody(backing, check, answers(people, noes))

    assert [TALK in giving(backing, days) for days in (50, 75)] == [False, True]
    with days_from_now(76):
        send(browser_of(backing.leader), reverse("backing:answer-room", args=[backing.inquiry.slug]), text="Koffie?")
    assert [TALK in giving(backing, days) for days in (77, 105, 135)] == [False, False, True]
    assert NOT_GIVEN not in giving(backing, 135)


def test_r22_a_leader_with_nothing_to_answer_is_told_so():
    backing = a_backing(an_inquiry())

    refused = send(browser_of(backing.leader), reverse("backing:answer-room", args=[backing.inquiry.slug]), text="Ja?")

    assert refused.status_code == 422
    assert not RoomAnswer.objects.exists()


def test_r22_no_other_leader_answers_for_it():
    backing = a_backing(an_inquiry())
    other = a_backing(backing.inquiry, "Ander Hoofd")
    people = covered(backing, 6)
    ask_everybody(backing, 1, answers(people, 1))
    ask_everybody(backing, 2, answers(people, 1))

    with days_from_now(76):
        send(browser_of(other.leader), reverse("backing:answer-room", args=[backing.inquiry.slug]), text="Niets aan.")

    assert NOT_GIVEN in giving(backing, 77)


def test_r22_figures_are_shown_from_five_answers_on_and_only_when_the_check_closed():
    backing = a_backing(an_inquiry())
    people = covered(backing, 9)
    ask_everybody(backing, 1, answers(people[:4], 3))

    few = page_of(backing, 45)
    ask_everybody(backing, 2, answers(people, 3))
    before, after = page_of(backing, 62), page_of(backing, 75)

    assert "Er waren minder dan vijf antwoorden." in few
    assert "van de" not in before.split("Is die ruimte er?")[1].split("</section>")[0]
    assert "<b>6 van de 9</b> mensen zeggen: ja" in after


def test_r22_words_are_shown_without_answer_and_only_with_five():
    backing = a_backing(an_inquiry())
    people = covered(backing, 6)
    with days_from_now(31):
        says(people[0], backing, "nee", "Mijn andere werk ging niet weg.")

    few = page_of(backing, 45)
    with days_from_now(61):
        for number, somebody in enumerate(people):
            says(somebody, backing, "nee" if number == 0 else "ja", f"Woorden {'abcdef'[number]}.")
    during, after = page_of(backing, 62), page_of(backing, 75)

    assert "Mijn andere werk" not in few
    assert "Woorden a." not in during
    assert all(f"Woorden {sign}." in after for sign in "abcdef")


def test_anybody_may_speak_by_name_and_it_waits_for_the_leader():
    backing = a_backing(an_inquiry())
    somebody = a_participant(backing.inquiry, host=True)

    send(browser_of(somebody), address(backing, "ask"), text="Waar blijven de uren?", name="Sanne Kuipers")
    waiting = giving(backing, 1)
    asked = backing.questions.get()
    send(
        browser_of(backing.leader),
        reverse("backing:answer-question", args=[backing.inquiry.slug, asked.pk]),
        answer="Vanaf maandag.",
    )

    assert "Sanne Kuipers vraagt: Waar blijven de uren?" in waiting
    page = page_of(backing, 1)
    assert "Vanaf maandag." in page
    assert somebody.pseudonym not in page
    assert "Sanne Kuipers vraagt" not in giving(backing, 1)


def test_r22_nobody_but_the_leader_answers_a_question_by_name():
    backing = a_backing(an_inquiry())
    other = a_backing(backing.inquiry, "Ander Hoofd")
    send(browser_of(other.leader), address(backing, "ask"), text="Waar blijven de uren?", name="Ander Hoofd")

    refused = send(
        browser_of(other.leader),
        reverse("backing:answer-question", args=[backing.inquiry.slug, backing.questions.get().pk]),
        answer="Komt goed.",
    )

    assert refused.status_code == 422
    assert backing.questions.get().answer == ""
