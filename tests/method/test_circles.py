"""Where circles stand, in the eyes of several people: the middle of what was released, and nothing else."""

from datetime import date

import pytest

from wijwerken.method.circles import (
    INFLUENCE,
    TOUCHED,
    median,
    middle,
    require_can_merge,
    require_can_split,
    require_on_the_scale,
    word_for,
)
from wijwerken.method.refusal import Refusal
from wijwerken.method.release import Earlier, Figures, release

ANSWERS = tuple(str(value) for value in range(11))


def released(*values: int, group: int = 30, earlier: Earlier | None = None):
    basis = {f"p{number}": ("", str(value)) for number, value in enumerate(values)}
    return release(Figures(basis, ANSWERS, date(2026, 3, 1), group), 10, earlier or Earlier())


@pytest.mark.parametrize(
    "values, expected", [([3], 3), ([3, 9], 6), ([9, 1, 3], 3), ([0, 0, 10, 10], 5), ([8, 8, 9, 10], 8.5)]
)
def test_median_is_the_middle_value(values, expected):
    assert median({value: values.count(value) for value in set(values)}) == expected


def test_r11_there_is_no_middle_of_a_few():
    assert [middle(released(*range(few))) for few in range(1, 5)] == [None] * 4


def test_r11_five_people_have_a_middle():
    assert middle(released(2, 9, 4, 7, 5)) == 5


def test_r11_where_all_but_one_said_the_same_that_is_the_middle():
    shown = released(9, 9, 9, 9, 2)

    assert shown.total.counts is None
    assert middle(shown) == 9


def test_r11_the_middle_stands_while_one_person_more_says_something():
    first = released(2, 9, 4, 7, 5)

    assert middle(released(2, 9, 4, 7, 5, 10, earlier=first.earlier)) == 5
    assert middle(released(2, 9, 4, 7, 5, 10, 9, 8, 9, 10, earlier=first.earlier)) == 8.5


@pytest.mark.parametrize("value, word", [(0, "niet"), (0.5, "een beetje"), (5, "wat"), (8, "erg"), (10, "heel erg")])
def test_a_place_has_a_word(value, word):
    assert word_for(value, TOUCHED) == word


def test_influence_has_words_of_its_own():
    assert [word_for(value, INFLUENCE) for value in (0, 1, 4, 8, 9)] == ["geen", "weinig", "wat", "veel", "heel veel"]


@pytest.mark.parametrize("values", [(11, 3), (3, -1)])
def test_a_judgement_stays_on_the_scale(values):
    with pytest.raises(Refusal):
        require_on_the_scale(*values)


def test_r5_a_circle_is_not_merged_with_itself_or_with_one_that_is_gone():
    require_can_merge(same=False, both_there=True)
    for same, both_there in ((True, True), (False, False)):
        with pytest.raises(Refusal):
            require_can_merge(same=same, both_there=both_there)


def test_r5_a_circle_is_split_in_two_at_least():
    require_can_split(names=["Scholieren", "Studenten"], is_there=True)
    for names, is_there in ((["Scholieren"], True), (["Scholieren", "Studenten"], False)):
        with pytest.raises(Refusal):
            require_can_split(names=names, is_there=is_there)
