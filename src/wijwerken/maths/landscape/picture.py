"""The whole landscape of a conversation."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from wijwerken.maths.landscape.frame import picture_loadings, places_of, turn_of
from wijwerken.maths.landscape.model import Opinions, fit, traits_of
from wijwerken.maths.landscape.passing import Passing, passing
from wijwerken.maths.landscape.stability import Stability, find_groups
from wijwerken.maths.responses import Floats, Integers, Responses

LEAST_CHANCE = 0.03
"""Of agreeing or disagreeing, for who does not pass: nobody is that sure of another."""
NINETY_PERCENT = float(np.sqrt(-2 * np.log(0.1)))
"""Radius in standard deviations of the circle that holds 90 % of a two-dimensional normal cloud."""


@dataclass(frozen=True, eq=False)
class Landscape:
    responses: Responses
    places: Floats
    """Shape (people, 2); everybody has one, who answered nothing in the middle."""
    covariances: Floats
    """How unsure each place is, shape (people, 2, 2)."""
    means: Floats
    """The expected answer to each statement in the middle of the landscape, shape (statements,)."""
    loadings: Floats
    """How much the expected answer changes per step along each axis, shape (statements, 2)."""
    noise: float
    """Variance of an answer around what is expected of it."""
    passing: Passing
    groups: Integers | None
    """The group of each person, −1 for none; None when no grouping is firm enough to be told."""
    stability: Stability | None

    @cached_property
    def loading_of(self) -> dict[str, tuple[float, float]]:
        """The loadings by statement: what the next picture is turned by, so that it does not flip."""
        return {
            statement: (float(across), float(along))
            for statement, (across, along) in zip(self.responses.statements, self.loadings, strict=True)
        }

    def chances(self, rows: Integers, columns: Integers) -> Floats:
        """The chances that people disagree, pass and agree with statements, shape (pairs, 3)."""
        expected = self.means[columns] + (self.loadings[columns] * self.places[rows]).sum(axis=1)
        agrees = np.clip((1 + expected) / 2, LEAST_CHANCE, 1 - LEAST_CHANCE)
        passes = self.passing.chance(rows, columns)
        return np.stack([(1 - passes) * (1 - agrees), passes, (1 - passes) * agrees], axis=1)

    def cloud(self, row: int) -> tuple[float, float, float]:
        """The 90 % cloud around somebody's place as an ellipse: half its length, half its width, and its angle
        in radians from the first axis.
        """
        variances, directions = np.linalg.eigh(self.covariances[row])
        width, length = NINETY_PERCENT * np.sqrt(np.maximum(variances, 0))
        return float(length), float(width), float(np.arctan2(directions[1, 1], directions[0, 1]))


def landscape(
    responses: Responses,
    earlier: Mapping[str, tuple[float, float]] | None = None,
    *,
    with_groups: bool = True,
    seed: int = 0,
) -> Landscape:
    """Places, clouds and, where they are firm, groups.

    `earlier` holds the `loading_of` of an earlier picture, to which this one is turned. `seed` fixes the
    resamples by which groups are judged; without groups the rest is the same and comes sooner.
    """
    opinions = Opinions.of(responses)
    model = fit(opinions)
    turn = turn_of(model, responses.statements, earlier)
    places, covariances = places_of(traits_of(opinions, model), turn)
    groups, stability = find_groups(opinions, model, seed) if with_groups else (None, None)
    return Landscape(
        responses,
        places,
        covariances,
        model.means,
        picture_loadings(model, turn),
        model.noise,
        passing(responses),
        groups,
        stability,
    )
