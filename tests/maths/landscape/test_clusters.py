import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import adjusted_rand_score

from wijwerken.maths.landscape.clusters import agreement, groupings

labels = st.integers(2, 40).flatmap(
    lambda size: st.tuples(*(st.lists(st.integers(0, 4), min_size=size, max_size=size) for _ in range(2)))
)


@given(labels)
def test_agreement_is_the_adjusted_rand_index(pair):
    one, other = (np.array(part) for part in pair)

    assert agreement(one, other) == pytest.approx(adjusted_rand_score(one, other), abs=1e-9)


def test_agreement_is_over_who_is_in_both():
    assert agreement(np.array([0, 0, 1, 1, -1]), np.array([1, 1, 0, 0, 0])) == 1


def test_heaps_are_found_and_who_weighs_nothing_is_in_none():
    random = np.random.default_rng(1)
    heaps = np.repeat([[0, 0], [6, 0], [0, 6]], 20, axis=0) + random.normal(size=(60, 2))
    weights = np.ones(60)
    weights[7] = 0

    in_two, in_three = groupings(heaps, weights, 3)

    assert in_three[7] == -1
    assert agreement(in_three, np.repeat([0, 1, 2], 20)) == 1
    assert sorted(set(in_two)) == [-1, 0, 1]


@given(st.permutations(range(30)))
def test_whoever_stands_first_the_groups_are_the_same(order):
    random = np.random.default_rng(2)
    places = np.repeat([[0, 0], [5, 1]], 15, axis=0) + random.normal(size=(30, 2))

    (found,), (again,) = (groupings(part, np.ones(30), 2) for part in (places, places[list(order)]))

    assert agreement(found[list(order)], again) == 1


def test_fewer_places_than_groups_is_no_fault():
    found = groupings(np.zeros((3, 2)), np.ones(3), 5)

    assert [part.tolist() for part in found] == [[0, 0, 0]] * 4
