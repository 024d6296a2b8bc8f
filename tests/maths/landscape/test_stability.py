import numpy as np
import pytest
from sklearn.metrics import adjusted_rand_score

from tests.maths.answers import divided, responses
from wijwerken.maths.landscape import stability
from wijwerken.maths.landscape.model import Opinions
from wijwerken.maths.landscape.picture import landscape
from wijwerken.maths.responses import Responses


@pytest.fixture(autouse=True)
def resamples(monkeypatch):
    """A third of them is enough to tell these apart."""
    monkeypatch.setattr(stability, "RESAMPLES", 30)


def one_cloud(people, statements, seed, width=1.0):
    """Answers of people who differ by degrees, in two directions, and nowhere fall apart."""
    random = np.random.default_rng(seed)
    traits = random.normal(size=(people, 2)) * [1, width]
    felt = traits @ random.normal(size=(2, statements)) + random.normal(size=(people, statements))
    rows, columns = np.nonzero(random.random((people, statements)) < 0.6)
    return Responses.of(
        [str(number) for number in range(people)],
        [str(number) for number in range(statements)],
        rows,
        columns,
        np.sign(felt)[rows, columns].astype(int),
    )


@pytest.mark.parametrize("camps", [2, 3])
def test_clear_camps_are_told(camps):
    found, camp = divided(people=150, statements=60, camps=camps)

    seen = landscape(found)

    assert seen.stability.firm
    assert adjusted_rand_score(seen.groups, camp) > 0.9
    assert np.bincount(seen.groups).tolist() == sorted(np.bincount(camp), reverse=True)


@pytest.mark.parametrize("width", [0.3, 1.0])
def test_one_cloud_is_not_cut_in_two(width):
    told = [landscape(one_cloud(80, 40, seed, width)).groups is not None for seed in range(2)]

    assert told == [False] * 2


def test_a_long_cloud_is_cut_alike_each_time_and_is_still_one_cloud():
    seen = landscape(one_cloud(200, 150, 2, 0.2))

    assert seen.stability.value > 0.8
    assert (seen.groups is None, seen.stability.firm) == (True, False)


def test_the_same_answers_are_judged_the_same():
    found, _ = divided(people=60, statements=25)

    assert landscape(found).stability == landscape(found).stability


def test_too_few_people_cannot_be_judged():
    seen = landscape(responses(["+-+-+-+-"] * 5 + ["-+-+-+-+"] * 5))

    assert (seen.groups, seen.stability) == (None, None)


def test_who_said_little_is_in_no_group():
    found, _ = divided(people=150, statements=60)
    few = found.rows != 4
    few |= found.columns < 6

    seen = landscape(found.only(few))

    assert seen.groups[4] == -1


def test_of_very_many_people_a_part_is_drawn(monkeypatch):
    monkeypatch.setattr(stability, "MOST_PEOPLE", 100)
    found, camp = divided(people=300, statements=60)

    seen = landscape(found)

    assert adjusted_rand_score(seen.groups, camp) > 0.9


def test_opinions_of_some_people_are_theirs():
    found, _ = divided(people=20, statements=8)

    some = Opinions.of(found).of_people(np.array([7, 2]))

    assert np.array_equal(some.values.toarray(), Opinions.of(found).values.toarray()[[7, 2]])
