"""K-means as Polis starts it cold: from the first different points, so that the same rows give the same groups."""

import numpy as np

from wijwerken.maths.responses import Floats, Integers

MOVED_LITTLE = 0.01


def k_means(points: Floats, k: int, *, steps: int, weights: Floats | None = None) -> tuple[Integers, Floats]:
    """The cluster of each point, shape (points,), and the centres, shape (clusters, 2).

    Starts at the first k distinct points; assigns, takes (weighted) means and drops empty clusters until no
    centre, centres sorted, has moved 0.01 or more, or the steps are up. Clusters are numbered in the order of
    their starting points.
    """
    weights = np.ones(len(points)) if weights is None else weights
    centres = _first_distinct(points, k)
    clusters = np.zeros(len(points), np.int64)
    for _ in range(steps):
        nearest = _squared_distances(points, centres).argmin(axis=1)
        filled, clusters = np.unique(nearest, return_inverse=True)
        before, centres = centres, _means(points, clusters, weights, len(filled))
        if _settled(before, centres):
            break
    return clusters, centres


def silhouette(points: Floats, clusters: Integers) -> float:
    """The mean silhouette (Rousseeuw 1987) by Euclidean distance; somebody alone in a cluster scores 0."""
    number = int(clusters.max()) + 1 if len(clusters) else 0
    if number < 2:
        return 0.0
    members = np.eye(number)[clusters]
    sizes = members.sum(axis=0)
    distances = np.sqrt(_squared_distances(points, points))
    totals = distances @ members
    own_size = sizes[clusters]
    own = totals[np.arange(len(points)), clusters] / np.maximum(own_size - 1, 1)
    others = totals / sizes
    others[np.arange(len(points)), clusters] = np.inf
    nearest = others.min(axis=1)
    largest = np.maximum(own, nearest)
    scores = np.where((own_size > 1) & (largest > 0), (nearest - own) / np.where(largest > 0, largest, 1), 0.0)
    return float(scores.mean())


def _first_distinct(points: Floats, k: int) -> Floats:
    _, first = np.unique(points, axis=0, return_index=True)
    return points[np.sort(first)[:k]]


def _squared_distances(points: Floats, centres: Floats) -> Floats:
    # Component by component: the shorter |p|² − 2pc + |c|² loses the digits by which near centres differ.
    across = points[:, None, 0] - centres[None, :, 0]
    along = points[:, None, 1] - centres[None, :, 1]
    return across * across + along * along


def _means(points: Floats, clusters: Integers, weights: Floats, number: int) -> Floats:
    sums = [np.bincount(clusters, weights * points[:, axis], minlength=number) for axis in (0, 1)]
    return np.stack(sums, axis=1) / np.bincount(clusters, weights, minlength=number)[:, None]


def _settled(before: Floats, after: Floats) -> bool:
    if len(before) != len(after):
        return False
    moved = _sorted(before) - _sorted(after)
    return bool((np.hypot(moved[:, 0], moved[:, 1]) < MOVED_LITTLE).all())


def _sorted(centres: Floats) -> Floats:
    return centres[np.lexsort((centres[:, 1], centres[:, 0]))]
