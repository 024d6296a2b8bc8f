from tests.maths.answers import responses
from wijwerken.maths.polis.rows import in_polis_order, who_is_in
from wijwerken.maths.responses import Responses


def named(*people):
    return Responses.of(people, ("a",), list(range(len(people))), [0] * len(people), [1] * len(people))


def test_who_answered_first_stands_first():
    assert in_polis_order(named("1", "2", "3"), {"3": 10, "1": 20, "2": 30}).people == ("3", "1", "2")


def test_without_times_people_stand_by_number_not_by_letter():
    assert in_polis_order(named("10", "9", "x", "2")).people == ("2", "9", "10", "x")


def test_somebody_without_a_time_comes_after_those_with_one():
    assert in_polis_order(named("1", "2"), {"2": 10}).people == ("2", "1")


def test_in_is_who_answered_seven():
    table = ["+" * 7 + "..."] * 15 + ["+" * 6 + "...."]

    assert who_is_in(responses(table)).tolist() == [True] * 15 + [False]


def test_where_there_are_fewer_statements_all_of_them_are_enough():
    table = ["+++"] * 15 + ["++."]

    assert who_is_in(responses(table)).tolist() == [True] * 15 + [False]


def test_passes_count_as_answers():
    assert who_is_in(responses(["0" * 7] * 15 + ["." * 7])).tolist() == [True] * 15 + [False]


def test_too_few_are_completed_with_the_most_active_the_earlier_of_equals():
    table = ["+" * 8] * 14 + ["+......."] + ["++......"] * 2

    assert who_is_in(responses(table)).tolist() == [True] * 14 + [False, True, False]


def test_who_answered_nothing_is_never_in():
    assert who_is_in(responses(["+.", ".."])).tolist() == [True, False]
