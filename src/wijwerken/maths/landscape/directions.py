"""In which directions people differ, and what and who lies between: what is told where there are no groups."""

from dataclasses import dataclass

import numpy as np

from wijwerken.maths.intervals import chance_of_correlation, discoveries
from wijwerken.maths.landscape.picture import Landscape
from wijwerken.maths.landscape.stability import ENOUGH_ANSWERS
from wijwerken.maths.responses import PASS, Floats, Integers, Mask
from wijwerken.maths.shares import Shared, shared

FEWEST_ANSWERS = 10
"""Agrees and disagrees below which nothing is said of the direction of a statement."""
SURE = 1.645
"""Standard errors by which 95 % lies to one side."""


@dataclass(frozen=True)
class Leaning:
    """A statement that is answered differently on the two sides of the landscape."""

    statement: str
    lean: float
    """By how much the expected answer changes along one spread of people; below 0 the near end agrees more."""
    correlation: float
    """Of answers with where people stand by their *other* answers, from −1 to 1."""


@dataclass(frozen=True)
class Direction:
    """One axis of the landscape, told by its statements, strongest first."""

    far: tuple[Leaning, ...]
    """More agreed with by people far along the axis (right, above)."""
    near: tuple[Leaning, ...]
    """More agreed with by people at its other end (left, below)."""


def directions(found: Landscape) -> tuple[Direction, Direction]:
    """Both axes with every statement that surely leans; at most one in twenty of them is expected by chance."""
    opinions = found.responses.only(found.responses.values != PASS)
    elsewhere = _places_by_other_answers(found, opinions.rows, opinions.columns, opinions.values.astype(float))
    number = np.bincount(opinions.columns, minlength=len(opinions.statements))
    correlations = np.stack(
        [_correlations(opinions.columns, opinions.values, elsewhere[:, axis], number) for axis in (0, 1)], axis=1
    )
    enough = number >= FEWEST_ANSWERS
    chances = np.ones_like(correlations)
    chances[enough] = chance_of_correlation(correlations[enough], number[enough, None])
    leans = found.loadings * (found.places.std(axis=0) if len(found.places) else 1.0)
    # Other answers may pull the other way than the axis does; then nothing is sure about this statement.
    surely = np.zeros(chances.shape, bool)
    surely[enough] = discoveries(chances[enough])
    surely &= np.sign(leans) == np.sign(correlations)
    return _direction(found, leans, correlations, surely, 0), _direction(found, leans, correlations, surely, 1)


def _direction(found: Landscape, leans: Floats, correlations: Floats, surely: Mask, axis: int) -> Direction:
    told = [
        Leaning(found.responses.statements[index], float(leans[index, axis]), float(correlations[index, axis]))
        for index in sorted(np.flatnonzero(surely[:, axis]), key=lambda index: (-abs(leans[index, axis]), index))
    ]
    return Direction(
        tuple(leaning for leaning in told if leaning.lean > 0), tuple(leaning for leaning in told if leaning.lean < 0)
    )


def _places_by_other_answers(found: Landscape, rows: Integers, columns: Integers, values: Floats) -> Floats:
    """Where the person of each answer would stand without it, shape (answers, 2).

    The answer is taken out of the place by the same arithmetic by which it came in (a downdate of rank one);
    else every answer would seem to go with the place that it helped to make.
    """
    loadings, covariances = found.loadings[columns], found.covariances[rows]
    pull = (covariances @ loadings[:, :, None])[:, :, 0]
    left = found.noise - (pull * loadings).sum(axis=1)
    beside = values - found.means[columns] - (loadings * found.places[rows]).sum(axis=1)
    return np.asarray(found.places[rows] - pull * (beside / left)[:, None])


def _correlations(columns: Integers, values: Integers, places: Floats, number: Integers) -> Floats:
    def summed(part: Floats) -> Floats:
        return np.bincount(columns, part, minlength=len(number)) / np.maximum(number, 1)

    middle, mean = summed(places), summed(values.astype(float))
    both = summed(places * values) - middle * mean
    spread = (summed(places * places) - middle**2) * (summed(values.astype(float) ** 2) - mean**2)
    tells = spread > 1e-12
    return np.asarray(np.where(tells, both / np.sqrt(np.where(tells, spread, 1)), 0.0))


def ends(found: Landscape, axis: int) -> Integers:
    """Who stands in the third at the near end (0) and at the far end (1) of an axis; −1 for all others, shape
    (people,).
    """
    known = _well_known(found)
    where = found.places[:, axis]
    parts = np.full(len(where), -1, np.int64)
    if known.sum() >= 3:
        low, high = np.quantile(where[known], [1 / 3, 2 / 3])
        parts[known & (where < low)] = 0
        parts[known & (where > high)] = 1
    return parts


def bridging_statements(found: Landscape) -> list[Shared]:
    """Statements with which surely more than half agree (or disagree) at all four ends of the landscape."""
    across, along = (
        {(item.share.statement, item.answer): item for item in shared(found.responses, ends(found, axis))}
        for axis in (0, 1)
    )
    both = [min(across[key], along[key], key=lambda item: item.surely) for key in across if key in along]
    place = {statement: index for index, statement in enumerate(found.responses.statements)}
    return sorted(both, key=lambda item: (-item.surely, place[item.share.statement]))


def people_between(found: Landscape) -> Mask:
    """Who surely stands near the middle of the direction in which people differ most: within one spread, their
    cloud included. Shape (people,).
    """
    where = found.places[:, 0]
    spread = where[_well_known(found)].std() if _well_known(found).any() else 0.0
    unsure = np.sqrt(np.maximum(found.covariances[:, 0, 0], 0))
    middle = float(np.median(where)) if len(where) else 0.0
    return np.asarray(_well_known(found) & (np.abs(where - middle) + SURE * unsure <= spread))


def _well_known(found: Landscape) -> Mask:
    least = min(ENOUGH_ANSWERS, len(found.responses.statements))
    return np.asarray((found.responses.answered >= least) & (found.responses.answered > 0))
