import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import adjusted_rand_score, silhouette_score

from tests.maths.answers import divided
from wijwerken.maths.polis.groups import opinion_groups
from wijwerken.maths.polis.kmeans import k_means, silhouette
from wijwerken.maths.polis.picture import polis_picture

TWO_HEAPS = np.array([[0.0, 0], [0.1, 0], [5, 5], [5.1, 5], [0, 0.1]])


def test_clusters_start_at_the_first_different_points():
    clusters, centres = k_means(TWO_HEAPS, 2, steps=20)

    assert clusters.tolist() == [0, 0, 1, 1, 0]
    assert np.allclose(centres, [[0.1 / 3, 0.1 / 3], [5.05, 5]])


def test_equal_points_are_one_start():
    clusters, _ = k_means(np.array([[0.0, 0], [0, 0], [1, 1]]), 100, steps=100)

    assert clusters.tolist() == [0, 0, 1]


def test_a_heavy_point_draws_its_centre():
    _, centres = k_means(np.array([[0.0, 0], [9, 0], [1, 0]]), 2, steps=20, weights=np.array([3.0, 1, 1]))

    assert np.allclose(centres, [[0.25, 0], [9, 0]])


@given(st.integers(0, 50), st.integers(2, 4))
def test_silhouette_is_that_of_the_textbook(seed, k):
    points = np.random.default_rng(seed).normal(size=(30, 2))
    clusters, _ = k_means(points, k, steps=20)

    assert silhouette(points, clusters) == pytest.approx(silhouette_score(points, clusters), abs=1e-9)


def test_who_is_alone_scores_nothing():
    assert silhouette(np.array([[0.0, 0], [1, 0]]), np.array([0, 1])) == 0


def test_clear_camps_are_found():
    found, camp = divided(people=300, statements=40, camps=3)

    picture = polis_picture(found)

    assert picture.number_of_groups == 3
    assert adjusted_rand_score(picture.groups, camp) > 0.9


def test_one_person_is_one_group():
    assert opinion_groups(np.array([[1.0, 2.0]])).tolist() == [0]
