"""From traits to a picture: which way is up, and what a distance means.

In the picture the distance of two people is how far apart their expected answers lie, as the root mean square
over all statements. 2 is the farthest (one agrees with all where the other disagrees), 0 is no difference.
"""

from collections.abc import Mapping

import numpy as np

from wijwerken.maths.landscape.model import Model, Traits
from wijwerken.maths.responses import Floats

ENOUGH_KNOWN = 3
"""Statements that must be on an earlier picture before the new one is turned like it."""


def turn_of(
    model: Model,
    statements: tuple[str, ...],
    earlier: Mapping[str, tuple[float, float]] | None = None,
    *,
    weights: Floats | None = None,
) -> Floats:
    """The matrix by which traits become places, shape (2, 2): place = turn @ trait.

    Without an earlier picture the first axis is the direction in which people differ most, and each axis points
    to where its strongest statements are agreed with. With one (loading per statement), the picture is turned
    and flipped so that it lies as like the earlier one as it can (orthogonal Procrustes).
    `weights` says how often each statement counts in a distance, shape (statements,); once without it.
    """
    number = max(len(model.loadings), 1)
    weighed = model.loadings if weights is None else model.loadings * weights[:, None]
    _, strengths, directions = np.linalg.svd(weighed.T @ model.loadings)
    # Traits vary by 1, so a direction is worth the root of what its loadings explain.
    turn = np.sqrt(strengths / number)[:, None] * directions
    loadings = picture_loadings(model, turn)
    known = [index for index, statement in enumerate(statements) if earlier and statement in earlier]
    if earlier and len(known) >= ENOUGH_KNOWN:
        before = np.array([earlier[statements[index]] for index in known])
        left, _, right = np.linalg.svd(before.T @ loadings[known])
        return np.asarray(left @ right @ turn)
    signs = np.sign((loadings**3).sum(axis=0))
    return np.asarray(np.where(signs == 0, 1, signs)[:, None] * turn)


def picture_loadings(model: Model, turn: Floats) -> Floats:
    """How much the expected answer changes per step along each axis of the picture, shape (statements, 2).

    A direction in which nobody differs has loading 0.
    """
    strength = np.sqrt((turn * turn).sum(axis=1))
    back = np.where(strength > 0, 1 / np.where(strength > 0, strength, 1), 0)
    return np.asarray(model.loadings @ (turn * (back**2)[:, None]).T)


def places_of(traits: Traits, turn: Floats) -> tuple[Floats, Floats]:
    """Places, shape (people, 2), and the covariance of each, shape (people, 2, 2)."""
    return traits.means @ turn.T, turn @ traits.covariances @ turn.T
