import numpy as np
import pytest

from wijwerken.maths.polis.nextup import next_statement, priorities


def figures(agrees=3, passes=1, seen=5, extremity=0.5):
    return np.array([agrees]), np.array([passes]), np.array([seen]), np.array([extremity])


def test_priority_is_importance_and_a_fair_chance_squared():
    importance = (1 - 2 / 7) * 1.5 * 4 / 7

    assert priorities(*figures()) == pytest.approx([(importance * (1 + 8 / 2)) ** 2])


def test_a_statement_of_which_the_place_is_unknown_counts_as_in_the_middle():
    assert priorities(*figures()[:3]) == pytest.approx(priorities(*figures(extremity=0)))


def test_a_statement_about_the_conversation_itself_goes_first():
    assert priorities(*figures(), meta=np.array([True])).tolist() == [49]


def test_only_what_was_not_answered_is_asked():
    random = np.random.default_rng(1)

    asked = {next_statement(np.array([1.0, 5.0, np.nan]), np.array([False, True, False]), random) for _ in range(50)}

    assert asked == {0, 2}


def test_what_has_more_priority_is_asked_more():
    random = np.random.default_rng(1)

    asked = [next_statement(np.array([1.0, 3.0]), np.zeros(2, bool), random) for _ in range(4000)]

    assert sum(asked) / len(asked) == pytest.approx(0.75, abs=0.03)


def test_who_has_answered_all_is_asked_nothing():
    assert next_statement(np.array([1.0]), np.array([True]), np.random.default_rng(1)) is None
