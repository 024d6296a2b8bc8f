"""Doors: what a provisional source may do before it entered a code."""

from datetime import UTC, date, datetime

import pytest

from wijwerken.method.provisional import may_do, refilled, require_may_open, require_open, require_person
from wijwerken.method.reading import Answer, State, counts, standing
from wijwerken.method.refusal import Refusal
from wijwerken.method.release.history import Earlier, Shown

NOW = datetime(2026, 5, 1, tzinfo=UTC)


@pytest.mark.parametrize("act", ["read", "tell", "respond"])
def test_doors_a_provisional_source_may(act):
    assert may_do(act, is_provisional=True)


@pytest.mark.parametrize("act", ["object", "consent", "nominate", "sign", "witness", "sit", "listen", "do"])
def test_doors_a_provisional_source_may_not(act):
    assert not may_do(act, is_provisional=True)
    assert may_do(act, is_provisional=False)


def test_doors_who_is_no_person_yet_hears_how_to_become_one():
    with pytest.raises(Refusal) as refused:
        require_person(is_provisional=True)

    assert refused.value.who == "Met een code tellen je woorden mee. Wat je al zei komt dan gewoon mee."


def test_doors_an_open_link_is_for_what_everybody_may_read_and_can_be_closed():
    with pytest.raises(Refusal):
        require_may_open(is_public=False)
    with pytest.raises(Refusal):
        require_open(is_closed=True)


def test_r1_what_a_provisional_source_confirmed_counts_not_yet():
    said = {"offered_at": NOW, "now": NOW, "answers": [Answer.RIGHT]}

    assert standing(**said, is_provisional=True) is State.PROVISIONAL
    assert not counts(State.PROVISIONAL)
    assert standing(**said) is State.CONFIRMED


@pytest.mark.parametrize(("drops", "passed", "left"), [(0, 0, 0), (0, 30, 0.5), (0, 600, 3), (2, 60, 3), (3, -60, 3)])
def test_doors_a_bucket_fills_slowly_and_never_over_its_brim(drops, passed, left):
    assert refilled(drops, 3, passed, 60) == left


def shown(**basis: str) -> Shown:
    return Shown(date(2026, 5, 1), ("in",), "", (), {person: ("", answer) for person, answer in basis.items()})


def test_r11_two_who_are_one_are_remembered_as_one_who_left_or_as_one_all_along():
    before = Earlier((shown(a="in", b="in", c="in"), shown(a="in", c="in")))

    after = before.joined("a", "b")

    assert [set(state.basis) for state in after.shown] == [{"~0", "b", "c"}, {"b", "c"}]
    assert before.joined("x", "b") == before
