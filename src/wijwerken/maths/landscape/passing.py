"""How often somebody passes: a trait of its own, apart from what they think."""

from dataclasses import dataclass

import numpy as np

from wijwerken.maths.responses import Floats, Integers, Responses

WEIGHT_WITHOUT_EVIDENCE = 4.0
MOST_WEIGHT = 200.0


@dataclass(frozen=True, eq=False)
class Passing:
    people: Floats
    """The rate at which each person passes, shape (people,): nearer to that of all, the less they answered."""
    statements: Floats
    """The same for each statement, shape (statements,)."""
    overall: float

    def chance(self, rows: Integers, columns: Integers) -> Floats:
        """The chance that a person passes on a statement, shape of `rows`: both rates, as odds, upon that of
        all.
        """
        odds = _odds(self.people[rows]) * _odds(self.statements[columns]) / _odds(np.array([self.overall]))
        return np.asarray(odds / (1 + odds))


def passing(responses: Responses) -> Passing:
    """Rates of passing of everybody and everything; who answered nothing has the rate of all."""
    overall = float((responses.passes.sum() + 0.5) / (len(responses) + 1))
    by_person = np.bincount(responses.rows[responses.values == 0], minlength=len(responses.people))
    return Passing(
        _rates(by_person, responses.answered, overall), _rates(responses.passes, responses.seen, overall), overall
    )


def _rates(passes: Integers, answered: Integers, overall: float) -> Floats:
    weight = _weight(passes, answered, overall)
    return np.asarray((passes + weight * overall) / (answered + weight))


def _weight(passes: Integers, answered: Integers, overall: float) -> float:
    """How many answers the rate of all is worth: what is left of the spread of rates, when chance is taken out,
    says how much people really differ (the moments of a beta-binomial).
    """
    enough = answered >= 2
    if enough.sum() < 3:
        return WEIGHT_WITHOUT_EVIDENCE
    number = answered[enough]
    spread = float((number * (passes[enough] / number - overall) ** 2).sum() / number.sum())
    by_chance = overall * (1 - overall)
    ones = float(enough.sum() / number.sum())
    related = (spread / by_chance - ones) / (1 - ones)
    return float(np.clip(1 / related - 1, 0.5, MOST_WEIGHT)) if related > 0 else MOST_WEIGHT


def _odds(rate: Floats) -> Floats:
    return rate / (1 - rate)
