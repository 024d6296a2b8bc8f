import numpy as np
from hypothesis import given

from tests.maths.answers import divided, responses, tables
from wijwerken.maths.shares import divides, most_even, shared, shares, shares_by_group

CAMPS = np.array([0] * 20 + [1] * 20)


def column(*parts):
    """Answers of 40 people to one statement: column(30, "+", 10, "-")."""
    return "".join(sign * number for number, sign in zip(parts[::2], parts[1::2], strict=True))


def of(*columns):
    return responses(["".join(signs) for signs in zip(*columns, strict=True)])


def statements(found):
    return [item.share.statement for item in found]


@given(tables)
def test_counts_lie_within_their_intervals(table):
    for share in shares(responses(table)):
        if share.answered:
            assert share.agree_low <= share.agrees / share.answered <= share.agree_high
            assert share.disagree_low <= share.disagrees / share.answered <= share.disagree_high


def test_what_surely_more_than_half_say_is_shared_surest_first():
    found = shared(of(column(34, "+", 6, "-"), column(40, "+"), column(22, "+", 18, "-"), column(2, "+", 38, "-")))

    assert [(item.share.statement, item.answer) for item in found] == [("1", 1), ("3", -1), ("0", 1)]


def test_who_passes_does_not_agree():
    assert shared(of(column(20, "+", 20, "0"))) == []


def test_a_few_answers_share_nothing_surely():
    assert shared(of(column(3, "+", 37, "."))) == []


def test_what_one_group_does_not_share_is_not_shared():
    found = of(column(40, "+"), column(33, "+", 7, "-"))

    assert statements(shared(found)) == ["0", "1"]
    assert statements(shared(found, CAMPS)) == ["0"]


def test_what_is_shared_in_groups_is_as_sure_as_in_the_least_sure():
    (item,) = shared(of(column(40, "+")), np.array([0] * 30 + [1] * 10))

    assert item.surely == shares_by_group(of(column(40, "+")), np.array([0] * 30 + [1] * 10))[1][0].agree_low


def test_what_many_agree_and_many_disagree_with_divides_the_most_even_first():
    found = of(column(40, "+"), column(24, "+", 16, "-"), column(20, "+", 20, "-"), column(36, "+", 4, "-"))

    assert statements(divides(found)) == ["2", "1"]
    assert statements(most_even(found)) == ["2", "1", "3", "0"]


def test_two_groups_that_say_otherwise_are_divided_by_it():
    found = of(column(20, "+", 20, "-"), column(40, "+"), column(10, "+", 10, "-", 10, "+", 10, "-"))

    (item,) = divides(found, CAMPS)

    assert item.share.statement == "0"
    assert [(share.agrees, share.disagrees) for share in item.by_group] == [(20, 0), (0, 20)]


def test_camps_drawn_by_lot_are_hardly_ever_divided():
    random = np.random.default_rng(5)
    told = 0
    for seed in range(40):
        found, _ = divided(people=80, statements=20, seed=seed)
        told += len(divides(found, random.integers(2, size=80)))

    assert told <= 8


@given(tables)
def test_any_answers_have_an_order_without_chance(table):
    found = responses(table)
    groups = np.arange(len(table)) % 3 - 1

    assert shared(found, groups) == shared(found, groups)
    assert [item.share for item in divides(found, groups)] == [item.share for item in divides(found, groups)]
    assert sorted(statements(most_even(found))) == sorted(found.statements)
