import numpy as np

from tests.maths.answers import divided, responses
from wijwerken.maths.landscape.directions import (
    _places_by_other_answers,
    bridging_statements,
    directions,
    ends,
    people_between,
)
from wijwerken.maths.landscape.model import Opinions, fit, traits_of
from wijwerken.maths.landscape.picture import landscape
from wijwerken.maths.responses import Responses


def drawn(found):
    return landscape(found, with_groups=False)


def test_a_direction_is_told_by_what_its_ends_agree_with():
    left, right = "++++----++", "----++++++"
    random = np.random.default_rng(1)
    table = [
        "".join(sign if random.random() < 0.9 else "-+"[random.integers(2)] for sign in (left, right)[row % 2])
        for row in range(60)
    ]

    across, _ = directions(drawn(responses(table)))

    sides = {frozenset(leaning.statement for leaning in side) for side in (across.far, across.near)}
    assert sides == {frozenset("0123"), frozenset("4567")}
    assert all(leaning.lean > 0 for leaning in across.far)
    assert [abs(leaning.lean) for leaning in across.near] == sorted(
        (abs(leaning.lean) for leaning in across.near), reverse=True
    )


def test_answers_by_lot_have_hardly_a_direction():
    random = np.random.default_rng(2)
    told = 0
    for _ in range(20):
        rows, columns = np.nonzero(random.random((80, 20)) < 0.7)
        names = tuple(str(number) for number in range(80))
        found = Responses.of(names, names[:20], rows, columns, random.choice([-1, 1], size=len(rows)))
        told += sum(len(direction.far) + len(direction.near) for direction in directions(drawn(found)))

    assert told <= 0.05 * 20 * 40


def test_a_place_by_other_answers_is_the_place_without_that_answer():
    found, _ = divided(people=30, statements=12)
    seen = drawn(found)
    opinions = found.only(found.values != 0)
    beside = _places_by_other_answers(seen, opinions.rows, opinions.columns, opinions.values.astype(float))

    model = fit(Opinions.of(found))
    traits = traits_of(Opinions.of(found), model).means
    turn = np.linalg.lstsq(traits, seen.places, rcond=None)[0]
    for index in (0, 40, 100):
        without = np.arange(len(opinions)) != index
        row = opinions.rows[index]
        expected = traits_of(Opinions.of(opinions.only(without)), model).means[row] @ turn
        assert np.allclose(beside[index], expected, atol=1e-6)


def test_ends_are_thirds_of_who_is_known():
    found, _ = divided(people=90, statements=40)

    parts = ends(drawn(found), 0)

    assert np.bincount(parts + 1).tolist() == [30, 30, 30]


def test_a_statement_bridges_when_both_ends_of_both_directions_agree():
    found, _ = divided(people=120, statements=30)
    everybody = np.arange(120)
    found = Responses.of(
        found.people,
        (*found.statements, "bridge"),
        np.append(found.rows, everybody),
        np.append(found.columns, np.full(120, 30)),
        np.append(found.values, np.where(everybody % 10 == 0, -1, 1)),
    )

    bridging = bridging_statements(drawn(found))

    assert "bridge" in [item.share.statement for item in bridging]
    assert bridging == bridging_statements(drawn(found))


def test_who_stands_between_is_near_the_middle_and_well_known():
    random = np.random.default_rng(3)
    leaning = np.repeat([-1.5, 0.0, 1.5], 40)
    felt = leaning[:, None] * random.choice([-1, 1], size=60) + random.normal(size=(120, 60))
    rows, columns = np.indices((120, 60)).reshape(2, -1)
    names = tuple(str(number) for number in range(120))
    found = Responses.of(names, names[:60], rows, columns, np.sign(felt).astype(int).ravel())

    between = people_between(drawn(found))

    assert between[40:80].mean() > 0.9
    assert not between[:40].any() and not between[80:].any()
