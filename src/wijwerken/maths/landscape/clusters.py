"""People who stand together: k-means that starts by splitting, so that the same places give the same groups."""

import numpy as np

from wijwerken.maths.responses import Floats, Integers

MOST_STEPS = 30
LEAST_SHARE = 1e-9


def groupings(places: Floats, weights: Floats, most: int) -> list[Integers]:
    """Groupings into 2, 3, … `most` groups, each of shape (people,), with −1 for who weighs nothing.

    Each starts from the one before, whose widest group is split along the direction in which it is widest.
    """
    present = weights > 0
    points, mass = places[present], weights[present]
    groups = np.zeros(len(points), np.int64)
    found = []
    for number in range(2, most + 1):
        groups = _settled(points, mass, _split_widest(points, mass, groups, number - 1), number)
        whole = np.full(len(places), -1, np.int64)
        whole[present] = groups
        found.append(whole)
    return found


def agreement(one: Integers, other: Integers) -> float:
    """The adjusted Rand index (Hubert & Arabie 1985) of two groupings, over who is in both: 1 is the same, 0 is
    what chance gives.
    """
    both = (one >= 0) & (other >= 0)
    people = int(both.sum())
    if people < 2:
        return 1.0
    width = int(other.max()) + 1
    table = np.bincount(one[both] * width + other[both], minlength=(int(one.max()) + 1) * width).reshape(-1, width)
    together, own, others = (_pairs(part) for part in (table, table.sum(axis=1), table.sum(axis=0)))
    by_chance = own * others / _pairs(np.array([people]))
    most = (own + others) / 2
    return 1.0 if most == by_chance else (together - by_chance) / (most - by_chance)


def _pairs(counts: Integers) -> float:
    return float((counts * (counts - 1) / 2).sum())


def _split_widest(points: Floats, mass: Floats, groups: Integers, number: int) -> Integers:
    sums = _sums(points, mass, groups, number)
    centres = sums[:, 1:] / np.maximum(sums[:, :1], LEAST_SHARE)
    apart = points - centres[groups]
    widths = np.bincount(groups, mass * (apart * apart).sum(axis=1), minlength=number)
    widest = groups == widths.argmax()
    inside = apart[widest]
    _, directions = np.linalg.eigh((inside * mass[widest, None]).T @ inside)
    split = groups.copy()
    split[np.flatnonzero(widest)[inside @ directions[:, -1] > 0]] = number
    return split


def _settled(points: Floats, mass: Floats, groups: Integers, number: int) -> Integers:
    # |p − c|² without |p|², which is the same for all centres.
    for _ in range(MOST_STEPS):
        sums = _sums(points, mass, groups, number)
        centres = sums[:, 1:] / np.maximum(sums[:, :1], LEAST_SHARE)
        distances = (centres * centres).sum(axis=1) - 2 * points @ centres.T
        distances[:, sums[:, 0] <= 0] = np.inf
        nearest = distances.argmin(axis=1)
        if np.array_equal(nearest, groups):
            break
        groups = nearest
    return groups


def _sums(points: Floats, mass: Floats, groups: Integers, number: int) -> Floats:
    """Mass and weighted sums of places per group, shape (number, 3)."""
    return np.stack(
        [np.bincount(groups, part, minlength=number) for part in (mass, mass * points[:, 0], mass * points[:, 1])],
        axis=1,
    )
