import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from wijwerken.maths.intervals import chance_above, chance_of_correlation, discoveries, wilson

counts = st.integers(1, 300).flatmap(lambda total: st.tuples(st.integers(0, total), st.just(total)))


@given(counts)
def test_the_interval_is_that_of_wilson(count):
    said, seen = count
    expected = stats.binomtest(said, seen).proportion_ci(method="wilson")

    low, high = wilson(np.array([said]), np.array([seen]))

    assert (low[0], high[0]) == pytest.approx((expected.low, expected.high), abs=1e-9)


def test_without_answers_anything_is_possible():
    assert [end.tolist() for end in wilson(np.array([0]), np.array([0]))] == [[0], [1]]


def test_a_higher_share_is_less_likely_by_chance():
    chances = chance_above(np.array([5, 8, 10, 0]), np.array([10, 10, 10, 0]), 0.5)

    assert chances[0] == 0.5
    assert chances[0] > chances[1] > chances[2]
    assert chances[3] == 1


@given(st.lists(st.floats(0, 1), max_size=40))
def test_false_discoveries_are_held_back_as_in_the_book(chances):
    expected = stats.false_discovery_control(chances) <= 0.05 if chances else np.zeros(0, bool)
    near = np.isclose(stats.false_discovery_control(chances), 0.05) if chances else np.zeros(0, bool)

    found = discoveries(np.array(chances))

    assert found[~near].tolist() == expected[~near].tolist()


def test_of_findings_that_are_all_chance_hardly_any_is_told():
    random = np.random.default_rng(3)

    told = [discoveries(random.random(200)).any() for _ in range(200)]

    assert sum(told) <= 20


def test_a_correlation_of_three_answers_tells_nothing():
    assert chance_of_correlation(np.array([1.0, 1.0]), np.array([3, 50])).tolist() == pytest.approx([1, 0])
