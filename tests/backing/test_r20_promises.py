"""Promises are kept in sight (R20); and in a chain the one below asks upward when the upper one lapses (R22)."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from tests.backing.rooms import a_backing, address, days_from_now, giving, page_of, read
from tests.factories import a_leader, a_participant, an_inquiry, browser_of
from tests.sending import send
from wijwerken.backing.models import Backing, Promise, PromiseEnd
from wijwerken.inquiry.domain.questions import enter_phase
from wijwerken.method.phases import Phase

pytestmark = pytest.mark.django_db

LAPSED = "Jouw ruimte van Karin Post is er niet meer"


def promises(somebody, text="Ik bel terug.", days=10):
    return send(
        browser_of(somebody),
        reverse("backing:promise", args=[somebody.inquiry.slug]),
        text=text,
        by_when=(timezone.localdate() + timedelta(days=days)).isoformat(),
        name="Bea Beller",
    )


def ends(somebody, made: Promise, **said: str):
    return send(browser_of(somebody), reverse("backing:end", args=[made.inquiry.slug, made.pk]), **said)


def all_promises(somebody, days: float = 0) -> str:
    return read(somebody, reverse("backing:list", args=[somebody.inquiry.slug]), days)


def test_r20_a_promise_has_a_maker_and_a_day_and_shows_when_late():
    somebody = a_participant(an_inquiry())
    promises(somebody)

    page, later = all_promises(somebody), all_promises(somebody, 12)

    assert "Ik bel terug." in page
    assert "Bea Beller" in page
    assert somebody.pseudonym not in page
    assert ("Te laat" in page, "Te laat" in later) == (False, True)


def test_r20_without_a_day_to_come_nothing_is_promised():
    somebody = a_participant(an_inquiry())

    refused = promises(somebody, days=-1)

    assert refused.status_code == 422
    assert not Promise.objects.exists()


def test_r23_a_pause_moves_the_day_of_a_promise():
    somebody = a_participant(an_inquiry())
    promises(somebody)
    with days_from_now(5):
        enter_phase(somebody.inquiry, Phase.ORIENTATION, "paused")
    with days_from_now(9):
        enter_phase(somebody.inquiry, Phase.ORIENTATION, "restarted")

    assert ["Te laat" in all_promises(somebody, days) for days in (12, 16)] == [False, True]


@pytest.mark.parametrize(("ending", "shows"), [("kept", "Gehouden"), ("not_kept", "Niet gehouden")])
def test_r20_it_ends_as_kept_or_not_kept_with_a_reason(ending, shows):
    somebody = a_participant(an_inquiry())
    promises(somebody)
    made = Promise.objects.get()

    without = ends(somebody, made, ending=ending, reason="")
    ends(somebody, made, ending=ending, reason="Ik durfde niet.")

    assert without.status_code == (302 if ending == "kept" else 422)
    assert PromiseEnd.objects.count() == 1
    assert shows in all_promises(somebody)


def test_r20_changed_is_a_next_promise_with_a_reason():
    somebody = a_participant(an_inquiry())
    promises(somebody)
    day = (timezone.localdate() + timedelta(days=40)).isoformat()

    ends(somebody, Promise.objects.get(), ending="changed", reason="Het is druk.", text="Ik kom langs.", by_when=day)

    page = all_promises(somebody, 20)
    assert "Het is druk." in page
    assert "Ik kom langs." in page
    assert "Te laat" not in page


def test_r20_only_who_promised_says_how_it_ended():
    somebody = a_participant(an_inquiry())
    promises(somebody)

    refused = ends(a_participant(somebody.inquiry), Promise.objects.get(), ending="kept")

    assert refused.status_code == 422
    assert not PromiseEnd.objects.exists()


def a_chain():
    above = a_backing(an_inquiry(), days=20)
    return above, a_backing(above.inquiry, "Mies Midden", rests_on=above)


def test_r22_a_middle_managers_page_shows_room_received_and_room_given():
    _above, below = a_chain()

    page = giving(below, 1)

    assert "Vier uur per week, zegt Karin Post." in page
    assert "Vier uur per week, zegt Mies Midden." in page
    assert LAPSED not in page


def test_r22_when_the_upper_promise_lapses_the_one_below_asks_upward_in_public():
    above, below = a_chain()

    waits = giving(below, 22)
    with days_from_now(22):
        send(
            browser_of(below.leader),
            address(above, "ask"),
            text="Geldt het nog?",
            name="Mies Midden",
            promise=above.promises.get().pk,
        )

    assert waits.index(LAPSED) < waits.index("De ruimte die jij krijgt")
    assert LAPSED not in giving(below, 23)
    assert "Mies Midden vraagt: Geldt het nog?" in giving(above, 23)
    page = page_of(above, 23)
    assert "Geldt het nog?" in page
    assert "Nog geen antwoord." in page


@pytest.mark.parametrize("ending", ["kept", "not_kept"])
def test_r22_a_promise_that_ended_no_longer_carries_the_one_below(ending):
    above, below = a_chain()

    ends(above.leader, above.promises.get(), ending=ending, reason="Het geld is op.")

    assert LAPSED in giving(below, 1)


def test_r22_no_backing_rests_on_itself():
    above, below = a_chain()

    refused = send(
        browser_of(above.leader),
        reverse("backing:who", args=[above.inquiry.slug]),
        name="Karin Post",
        function="wethouder",
        for_whom="iedereen",
        rests_on=below.pk,
    )

    assert refused.status_code == 422
    above.refresh_from_db()
    assert above.rests_on is None


def test_r22_nobody_gives_room_who_does_not_lead():
    inquiry = an_inquiry()
    fields = {"name": "Bea Beller", "function": "baas", "for_whom": "iedereen"}

    refused = send(browser_of(a_participant(inquiry, host=True)), reverse("backing:who", args=[inquiry.slug]), **fields)

    assert refused.status_code == 403
    assert not Backing.objects.exists()


def test_a_leaders_own_words_are_public_and_earlier_ones_stay():
    backing = a_backing(an_inquiry())
    writing = reverse("backing:words", args=[backing.inquiry.slug, "hands_off"])

    for text in ("Ik kies geen richting.", "Ik kies niets."):
        send(browser_of(backing.leader), writing, text=text)

    assert "Ik kies niets." in page_of(backing, 0)
    assert [words.text for words in backing.words.order_by("number")] == ["Ik kies geen richting.", "Ik kies niets."]


def test_every_page_of_a_leader_is_there_before_anything_is_given():
    leader = a_leader(an_inquiry())

    page = read(leader, reverse("backing:give-room", args=[leader.inquiry.slug]), 0)

    assert "Zeg eerst wie je bent en voor wie je ruimte geeft." in page
