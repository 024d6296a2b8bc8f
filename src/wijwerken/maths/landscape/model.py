"""Probabilistic principal components in two dimensions, by EM on the answers that are there.

Somebody's answer to a statement (agree +1, disagree −1) is expected to be `mean + loading · trait`, with noise
around it. Traits have a standard normal prior, so who answered little stands near the middle, in a wide cloud;
loadings and means have priors whose widths are learned, so a statement with few answers pulls at nobody.
"""

from dataclasses import dataclass, field, replace
from typing import Self

import numpy as np
from scipy.sparse import csr_array

from wijwerken.maths.axes import principal_axes
from wijwerken.maths.responses import PASS, Floats, Integers, Responses

DIMENSIONS = 2
MOST_STEPS = 60
CHANGED_LITTLE = 1e-4
"""Relative change of what the loadings say together, in one step, below which the fit is done."""
LEAST_NOISE = 1e-3
LEAST_WIDTH = 1e-4


@dataclass(frozen=True, eq=False)
class Opinions:
    """The agrees and disagrees of a conversation, ready for sums over people and over statements."""

    responses: Responses
    given: csr_array = field(repr=False)
    values: csr_array = field(repr=False)
    given_across: csr_array = field(repr=False)
    values_across: csr_array = field(repr=False)

    @classmethod
    def of(cls, responses: Responses) -> Self:
        opinions = responses.only(responses.values != PASS)
        return cls.with_values(opinions, opinions.values.astype(float))

    @classmethod
    def with_values(cls, responses: Responses, values: Floats) -> Self:
        """Other answers in the same cells; `values` has shape (responses,)."""
        given = responses.matrix(np.ones(len(responses)))
        told = responses.matrix(values)
        return cls(responses, given, told, given.T.tocsr(), told.T.tocsr())

    def of_people(self, rows: Integers) -> Self:
        """The opinions of some people, in this order."""
        some = self.responses.with_people_in(rows)
        return self.with_values(some, self.values[rows].tocsr().sorted_indices().data)


@dataclass(frozen=True, eq=False)
class Model:
    """What is learned of statements."""

    means: Floats
    """Shape (statements,)."""
    loadings: Floats
    """Shape (statements, 2)."""
    noise: float
    """Variance of an answer around what is expected of it."""
    centre: float
    """What the means of statements vary around."""
    mean_width: float
    loading_width: float
    """Variances of means and loadings over statements."""


@dataclass(frozen=True, eq=False)
class Traits:
    """What is learned of people."""

    means: Floats
    """Shape (people, 2)."""
    covariances: Floats
    """Shape (people, 2, 2)."""


def fit(opinions: Opinions) -> Model:
    """The model that fits best, from a start at the principal components. The same answers give the same fit."""
    model = _start(opinions)
    for _ in range(MOST_STEPS):
        before = model.loadings
        model = step(opinions, model)
        # The axes may still turn in their plane; what they say together is what must come to rest.
        if _change(before, model.loadings) < CHANGED_LITTLE:
            break
    return model


def step(
    opinions: Opinions,
    model: Model,
    people: Floats | None = None,
    statements: Floats | None = None,
    *,
    widths: bool = True,
) -> Model:
    """One step of EM. `people` and `statements` may weigh, as in a resample, shapes (people,) and
    (statements,); `widths` says whether noise and priors are learned too.
    """
    traits = _whitened(traits_of(opinions, model, statements), people)
    means, covariances = traits.means, traits.covariances
    x, y = means[:, 0], means[:, 1]
    moments = np.stack(
        [
            x * x + covariances[:, 0, 0],
            x * y + covariances[:, 0, 1],
            y * y + covariances[:, 1, 1],
            x,
            y,
            np.ones(len(x)),
        ],
        axis=1,
    )
    if people is not None:
        moments = moments * people[:, None]
    sums = opinions.given_across @ moments
    told = opinions.values_across @ moments[:, 3:]
    left = sums[:, [0, 1, 3, 1, 2, 4, 3, 4, 5]].reshape(-1, 3, 3)
    prior = np.diag([1 / model.loading_width, 1 / model.loading_width, 1 / model.mean_width])
    uncertain = np.linalg.inv(left + model.noise * prior)
    right = told.copy()
    right[:, 2] += model.noise * model.centre / model.mean_width
    found = (uncertain @ right[:, :, None])[:, :, 0]
    learned = replace(model, loadings=found[:, :2], means=found[:, 2])
    return _with_widths(learned, opinions, left, told, found, uncertain) if widths else learned


def traits_of(opinions: Opinions, model: Model, statements: Floats | None = None) -> Traits:
    """Where everybody stands by their answers. `statements` may weigh, as in a resample."""
    x, y = model.loadings[:, 0], model.loadings[:, 1]
    parts = np.stack([x * x, x * y, y * y, model.means * x, model.means * y], axis=1)
    loadings = model.loadings
    if statements is not None:
        parts, loadings = parts * statements[:, None], loadings * statements[:, None]
    sums = opinions.given @ parts / model.noise
    pulled = opinions.values @ loadings / model.noise - sums[:, 3:]
    across, both, along = 1 + sums[:, 0], sums[:, 1], 1 + sums[:, 2]
    size = across * along - both * both
    covariances = np.stack([along, -both, -both, across], axis=1).reshape(-1, 2, 2) / size[:, None, None]
    return Traits((covariances @ pulled[:, :, None])[:, :, 0], covariances)


def _start(opinions: Opinions) -> Model:
    responses = opinions.responses
    number = len(responses.statements)
    counts = np.maximum(responses.seen, 1)
    totals = np.asarray(opinions.values_across.sum(axis=1)).ravel()
    centre = float(totals.sum() / max(len(responses), 1))
    means = (totals + 2 * centre) / (responses.seen + 2)
    deviations = opinions.values.data - means[responses.columns]
    axes = principal_axes(responses.matrix(deviations), DIMENSIONS)
    spread = float(np.sqrt((counts * means**2).sum() / counts.sum())) if number else 0.0
    return Model(means, 0.5 * np.sqrt(number) * axes, 0.7, centre, max(spread**2, 0.1), 0.1)


def _whitened(traits: Traits, people: Floats | None) -> Traits:
    """Traits moved, turned and stretched so that over people they vary around 0 by 1: EM then need not creep
    there in small steps.
    """
    means, covariances = traits.means, traits.covariances
    weights = np.ones(len(means)) if people is None else people
    share = weights / max(weights.sum(), 1)
    middle = share @ means
    apart = means - middle
    spread = (apart * share[:, None]).T @ apart + np.tensordot(share, covariances, axes=1)
    if not (np.linalg.det(spread) > LEAST_WIDTH**2):
        return traits
    back = np.linalg.inv(np.linalg.cholesky(spread))
    return Traits(apart @ back.T, back @ covariances @ back.T)


def _with_widths(
    model: Model, opinions: Opinions, left: Floats, told: Floats, found: Floats, uncertain: Floats
) -> Model:
    """Noise and the widths of the priors that go with what was found."""
    number = max(len(found), 1)
    explained = 2 * (found * told).sum() - (found[:, None, :] @ left @ found[:, :, None]).sum()
    unsure = model.noise * (uncertain * left).sum()
    squares = float((opinions.values.data**2).sum())
    noise = (squares - explained + unsure) / max(len(opinions.responses), 1)
    spread = model.noise * uncertain
    loading_width = ((model.loadings**2).sum() + spread[:, 0, 0].sum() + spread[:, 1, 1].sum()) / (2 * number)
    mean_width = (((model.means - model.centre) ** 2).sum() + spread[:, 2, 2].sum()) / number
    return replace(
        model,
        noise=max(float(noise), LEAST_NOISE),
        loading_width=max(float(loading_width), LEAST_WIDTH),
        mean_width=max(float(mean_width), LEAST_WIDTH),
        centre=float(model.means.mean()) if len(model.means) else 0.0,
    )


def _change(before: Floats, after: Floats) -> float:
    """How much what the loadings say together changed, as a part of it.

    |AAᵀ − BBᵀ| by traces of 2 × 2 matrices, which do not change when the axes turn.
    """
    own, other, cross = before.T @ before, after.T @ after, before.T @ after
    squared = (own * own).sum() - 2 * (cross * cross).sum() + (other * other).sum()
    scale = np.sqrt(max(float((other * other).sum()), LEAST_WIDTH))
    return float(np.sqrt(max(float(squared), 0.0)) / scale)
