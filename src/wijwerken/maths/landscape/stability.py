"""Are there groups, or is it one cloud that any knife would cut in two?

A grouping is shown only when it comes back: when people and statements are drawn anew a hundred times, the same
people stay together (adjusted Rand index, median ≥ 0.8), and clearly more so (≥ 0.05) than in made-up answers
of one single cloud in the same cells. Drawing people alone would not do: it finds groups where there are none,
because the statements that happened to be made cut the cloud the same way each time.
"""

from dataclasses import dataclass

import numpy as np
from scipy.special import ndtri

from wijwerken.maths.landscape.clusters import agreement, groupings
from wijwerken.maths.landscape.frame import places_of, turn_of
from wijwerken.maths.landscape.model import Model, Opinions, step, traits_of
from wijwerken.maths.responses import Floats, Integers, Mask

RESAMPLES = 100
CLOUDS = 5
"""Made-up conversations of one cloud over which as many resamples are spread. The firmest of them counts: among
a hundred people some clump by chance, and they do so in every resample."""
FIRM = 0.8
FIRMER_THAN_ONE_CLOUD = 0.05

ENOUGH_ANSWERS = 7
FEWEST_PEOPLE = 12
FEWEST_STATEMENTS = 4
MOST_GROUPS = 5

FEW_PEOPLE = 1000
STEPS, STEPS_OF_MANY = 5, 1
"""Steps of EM by which a resample is fitted anew, from the whole fit. Many people leave little to learn anew
about a statement; their fit moves less than 0.02 after the first step."""
STEPS_OF_A_CLOUD = 8
LEAST_CHANCE = 0.01
STEEPEST = 0.9
"""Correlation of a leaning with the traits at most: where all statements cut sharper, one cloud is two."""
MOST_PEOPLE = 5000
"""People from whom resamples are drawn; a random part of more says as much."""


@dataclass(frozen=True)
class Stability:
    """How firm the best grouping is: medians of the adjusted Rand index over the resamples."""

    value: float
    one_cloud: float | None
    """The same of made-up answers of one cloud, of several clouds the firmest; None when the value alone is not
    enough."""
    number: int
    """Into how many groups."""

    @property
    def firm(self) -> bool:
        return (
            self.value >= FIRM and self.one_cloud is not None and self.value >= self.one_cloud + FIRMER_THAN_ONE_CLOUD
        )


def who_can_be_grouped(opinions: Opinions) -> Mask:
    """Who agreed or disagreed with 7 statements, or with all there are, shape (people,)."""
    answered = opinions.responses.answered
    return np.asarray((answered >= min(ENOUGH_ANSWERS, len(opinions.responses.statements))) & (answered > 0))


def find_groups(opinions: Opinions, model: Model, seed: int = 0) -> tuple[Integers | None, Stability | None]:
    """The group of each person, −1 for none, shape (people,), or None where no grouping is firm.

    With too few people or statements to tell, stability is None too. Groups are numbered from the largest.
    """
    inside = who_can_be_grouped(opinions)
    if inside.sum() < FEWEST_PEOPLE or len(opinions.responses.statements) < FEWEST_STATEMENTS:
        return None, None
    random = np.random.default_rng(seed)
    drawn = opinions
    if len(inside) > MOST_PEOPLE:
        some = np.sort(random.choice(np.flatnonzero(inside), MOST_PEOPLE, replace=False))
        drawn = opinions.of_people(some)
    values = _medians(_agreements(drawn, model, random, RESAMPLES))
    best = int(values.argmax())
    if values[best] < FIRM:
        return None, Stability(float(values[best]), None, best + 2)
    clouds = [_medians(_of_one_cloud(drawn, model, random, RESAMPLES // CLOUDS)) for _ in range(CLOUDS)]
    one_cloud = np.max(clouds, axis=0)
    found = [
        Stability(float(value), float(cloud), k)
        for k, (value, cloud) in enumerate(zip(values, one_cloud, strict=True), 2)
    ]
    chosen = max(found, key=lambda stability: (stability.firm, stability.value))
    if not chosen.firm:
        return None, chosen
    groups = groupings(_places(opinions, model), inside.astype(float), chosen.number)[-1]
    return _largest_first(groups, chosen.number), chosen


def _medians(agreements: Floats) -> Floats:
    return np.asarray(np.median(agreements, axis=0))


def _agreements(opinions: Opinions, model: Model, random: np.random.Generator, times: int) -> Floats:
    """How far the groupings of resamples are those of the whole, shape (times, numbers of groups)."""
    inside = who_can_be_grouped(opinions).astype(float)
    whole = groupings(_places(opinions, model), inside, MOST_GROUPS)
    people, statements = opinions.responses.shape
    steps = STEPS if people < FEW_PEOPLE else STEPS_OF_MANY
    found = np.empty((times, len(whole)))
    for time in range(times):
        drawn_people, drawn_statements = _draw(people, random), _draw(statements, random)
        fitted = model
        for _ in range(steps):
            fitted = step(opinions, fitted, drawn_people, drawn_statements, widths=False)
        again = groupings(_places(opinions, fitted, drawn_statements), drawn_people * inside, MOST_GROUPS)
        found[time] = [agreement(one, other) for one, other in zip(whole, again, strict=True)]
    return found


def _of_one_cloud(opinions: Opinions, model: Model, random: np.random.Generator, times: int) -> Floats:
    """The same of answers made up by the model, in which everybody belongs to one cloud."""
    cells = opinions.responses
    # Answers are cut from a normal leaning, so that who stands far out agrees with all there, as real people do;
    # the cut is such that means and loadings are those of the model.
    cut = ndtri(np.clip((1 + model.means) / 2, LEAST_CHANCE, 1 - LEAST_CHANCE))
    slope = model.loadings / (2 * np.exp(-cut * cut / 2) / np.sqrt(2 * np.pi))[:, None]
    steepness = np.sqrt((slope * slope).sum(axis=1))
    slope *= np.minimum(1, STEEPEST / np.maximum(steepness, STEEPEST))[:, None]
    left = np.sqrt(1 - (slope * slope).sum(axis=1))
    traits = random.normal(size=(len(cells.people), 2))
    leaning = cut[cells.columns] + (slope[cells.columns] * traits[cells.rows]).sum(axis=1)
    leaning += left[cells.columns] * random.normal(size=len(cells))
    made_up = np.where(leaning > 0, 1.0, -1.0)
    cloud = Opinions.with_values(cells, made_up)
    for _ in range(STEPS_OF_A_CLOUD):
        model = step(cloud, model)
    return _agreements(cloud, model, random, times)


def _draw(number: int, random: np.random.Generator) -> Floats:
    """How often each of a number is drawn, when as many are drawn with replacement."""
    return np.bincount(random.integers(number, size=number), minlength=number).astype(float)


def _places(opinions: Opinions, model: Model, statements: Floats | None = None) -> Floats:
    turn = turn_of(model, opinions.responses.statements, weights=statements)
    return places_of(traits_of(opinions, model, statements), turn)[0]


def _largest_first(groups: Integers, number: int) -> Integers:
    sizes = np.bincount(groups[groups >= 0], minlength=number)
    rank = np.empty(number, np.int64)
    rank[np.argsort(-sizes, kind="stable")] = np.arange(number)
    return np.where(groups >= 0, rank[groups], -1)
