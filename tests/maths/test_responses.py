import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.maths.answers import dense, responses, tables
from wijwerken.maths.responses import AGREE, Responses


def test_a_pass_is_an_answer_and_a_gap_is_none():
    found = responses(["+0.", "-.."])

    assert found.answered.tolist() == [2, 1]
    assert found.passes.tolist() == [0, 1, 0]
    assert found.seen.tolist() == [2, 1, 0]


@given(tables)
def test_counts_are_those_of_the_full_table(table):
    found = responses(table)
    full = dense(found)

    assert found.agrees.tolist() == (full == 1).sum(axis=0).tolist()
    assert found.disagrees.tolist() == (full == -1).sum(axis=0).tolist()
    assert found.answered.tolist() == (~np.isnan(full)).sum(axis=1).tolist()
    assert np.array_equal(found.matrix(found.values).toarray(), np.nan_to_num(full))


@given(tables, st.randoms(use_true_random=False))
def test_the_order_in_which_answers_came_leaves_no_trace(table, random):
    found = responses(table)
    cells = list(zip(found.rows, found.columns, found.values, strict=True))
    random.shuffle(cells)
    rows, columns, values = zip(*cells, strict=True) if cells else ((), (), ())

    again = Responses.of(found.people, found.statements, rows, columns, values)

    assert np.array_equal(dense(again), dense(found), equal_nan=True)
    assert np.array_equal(again.rows, found.rows)


def test_people_can_be_put_in_another_order_and_left_out():
    found = responses(["++", "--", ".0"]).with_people_in([2, 0])

    assert found.people == ("2", "0")
    assert np.array_equal(dense(found), [[np.nan, 0], [1, 1]], equal_nan=True)


def test_counting_by_part_leaves_out_who_is_in_none():
    counts = responses(["++", "+-", "+."]).counted(AGREE, np.array([0, 1, -1]), 2)

    assert counts.tolist() == [[1, 1], [1, 0]]


def test_told_answers_keep_the_order_in_which_names_occur():
    found = Responses.told([("ann", "b", 1), ("ben", "a", 0), ("ann", "a", -1)])

    assert (found.people, found.statements) == (("ann", "ben"), ("b", "a"))
    assert np.array_equal(dense(found), [[1, -1], [np.nan, 0]], equal_nan=True)


@pytest.mark.parametrize(
    "rows, columns, values",
    [([0, 0], [0, 0], [1, -1]), ([1], [0], [1]), ([0], [1], [1]), ([-1], [0], [1]), ([0], [0], [2]), ([0], [0], [])],
)
def test_answers_that_contradict_themselves_are_refused(rows, columns, values):
    with pytest.raises(ValueError):
        Responses.of(("ann",), ("a",), rows, columns, values)


def test_a_name_that_occurs_twice_is_refused():
    with pytest.raises(ValueError):
        Responses.of(("ann", "ann"), ("a",), [], [], [])
