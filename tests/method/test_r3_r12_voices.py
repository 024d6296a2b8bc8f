from datetime import datetime
from random import Random

import pytest

from wijwerken.method import names, order
from wijwerken.method.names import Shown
from wijwerken.method.refusal import Refusal


def test_r3_there_is_no_order_by_author():
    assert set(order.Order) == {"time", "need", "chance"}


def test_r3_an_order_by_chance_stands_still_for_one_seed():
    things = list(range(30))
    assert order.by_chance(things, "reader today") == order.by_chance(things, "reader today")
    assert order.by_chance(things, "reader today") != order.by_chance(things, "reader tomorrow")
    assert sorted(order.by_chance(things, "x")) == things


def test_r12_words_with_an_answer_are_shuffled_and_no_finer_than_the_day():
    morning = [(datetime(2030, 4, 1, 9, minute), f"word {minute}") for minute in range(20)]
    shuffled = order.shuffled_by_day([*morning, (datetime(2030, 4, 2, 8), "later")], Random(1))
    assert [day.day for day, _words in shuffled] == [2, 1]
    words = shuffled[1][1]
    assert sorted(words) == sorted(word for _at, word in morning)
    assert words != [word for _at, word in morning]


@pytest.mark.parametrize(
    ("kind", "shown"),
    [
        ("deed", Shown.NAME),
        ("signature", Shown.NAME),
        ("story", Shown.PSEUDONYM),
        ("objection", Shown.PSEUDONYM),
        ("response", Shown.NOBODY),
        ("resistance", Shown.NOBODY),
        ("why", Shown.NOBODY),
    ],
)
def test_r12_by_name_by_pseudonym_or_by_nobody(kind, shown):
    assert names.shown_as(kind) is shown


def test_r12_a_kind_without_a_promise_is_not_shown_by_accident():
    with pytest.raises(KeyError):
        names.shown_as("something new")


def test_r12_a_writer_may_be_more_open_never_less():
    names.require_not_less_open("story", Shown.NAME)
    with pytest.raises(Refusal):
        names.require_not_less_open("deed", Shown.PSEUDONYM)


def test_r12_words_beside_an_answer_get_a_pseudonym_only_knowingly():
    names.require_knows("why", Shown.PSEUDONYM, has_read=True)
    names.require_knows("why", Shown.NOBODY, has_read=False)
    with pytest.raises(Refusal):
        names.require_knows("why", Shown.PSEUDONYM, has_read=False)
