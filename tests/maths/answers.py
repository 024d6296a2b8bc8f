"""Made-up answers, small and strange enough to find what breaks."""

import numpy as np
from hypothesis import strategies as st

from wijwerken.maths.responses import Responses


def responses(table):
    """Responses from rows such as "+-.0": agree, disagree, not answered, pass."""
    answers = {"+": 1, "-": -1, "0": 0}
    cells = [
        (row, column, answers[sign])
        for row, signs in enumerate(table)
        for column, sign in enumerate(signs)
        if sign in answers
    ]
    rows, columns, values = zip(*cells, strict=True) if cells else ((), (), ())
    width = max((len(signs) for signs in table), default=0)
    people = tuple(str(number) for number in range(len(table)))
    return Responses.of(people, tuple(str(number) for number in range(width)), rows, columns, values)


def dense(given):
    """People × statements, with NaN where nothing was answered."""
    table = np.full(given.shape, np.nan)
    table[given.rows, given.columns] = given.values
    return table


def divided(people=60, statements=30, seed=1, missing=0.4, camps=2):
    """People in camps that answer some statements each in their own way."""
    random = np.random.default_rng(seed)
    camp = random.integers(camps, size=people)
    leaning = random.choice([-1.6, -0.4, 0.4, 1.6], size=(camps, statements))
    felt = leaning[camp] + random.normal(size=(people, statements))
    answers = np.where(np.abs(felt) < 0.15, 0, np.sign(felt)).astype(int)
    rows, columns = np.nonzero(random.random((people, statements)) > missing)
    named = tuple(str(number) for number in range(max(people, statements)))
    return Responses.of(named[:people], named[:statements], rows, columns, answers[rows, columns]), camp


tables = st.integers(1, 9).flatmap(
    lambda width: st.lists(st.text("+-0..", min_size=width, max_size=width), min_size=1, max_size=25)
)
"""Any answers of up to 25 people to up to 9 statements, people who answered nothing included."""
