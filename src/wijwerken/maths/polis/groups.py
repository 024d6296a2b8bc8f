"""The opinion groups of Polis: people into at most a hundred base clusters, these into two to five groups."""

import numpy as np

from wijwerken.maths.polis.kmeans import k_means, silhouette
from wijwerken.maths.responses import Floats, Integers

BASE_CLUSTERS = 100
BASE_STEPS = 100
GROUP_STEPS = 20
MOST_GROUPS = 5
BASE_CLUSTERS_PER_GROUP = 12


def opinion_groups(places: Floats) -> Integers:
    """The group of each person who is in, shape (people in,), from their places, shape (people in, 2).

    The number of groups is the one with the best silhouette over base centres, of equals the larger.
    """
    if not len(places):
        return np.zeros(0, np.int64)
    base, centres = k_means(places, BASE_CLUSTERS, steps=BASE_STEPS)
    sizes = np.bincount(base).astype(float)
    most = min(MOST_GROUPS, 2 + len(centres) // BASE_CLUSTERS_PER_GROUP)
    best, best_score = np.zeros(len(centres), np.int64), -np.inf
    for k in range(2, most + 1):
        clusters, _ = k_means(centres, k, steps=GROUP_STEPS, weights=sizes)
        score = silhouette(centres, clusters)
        if score >= best_score:
            best, best_score = clusters, score
    return best[base]
