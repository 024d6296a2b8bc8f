import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.maths.answers import divided, responses, tables
from wijwerken.maths.landscape.model import Opinions, _start, fit, step, traits_of
from wijwerken.maths.landscape.picture import landscape
from wijwerken.maths.responses import Responses


def drawn(found, earlier=None):
    return landscape(found, earlier, with_groups=False)


def with_answers(found, more):
    """The same responses and some more, as (row, column, answer)."""
    rows, columns, values = zip(*more, strict=True)
    return Responses.of(
        found.people,
        found.statements,
        np.append(found.rows, rows),
        np.append(found.columns, columns),
        np.append(found.values, values),
    )


def test_where_somebody_stands_is_the_posterior_written_out():
    found, _ = divided(people=30, statements=10)
    opinions = Opinions.of(found)
    model = fit(opinions)

    traits = traits_of(opinions, model)

    table = np.full(found.shape, np.nan)
    table[found.rows, found.columns] = np.where(found.values == 0, np.nan, found.values)
    for row in range(30):
        told = ~np.isnan(table[row])
        loadings, beside = model.loadings[told], (table[row] - model.means)[told]
        precision = np.eye(2) + loadings.T @ loadings / model.noise
        assert np.allclose(traits.covariances[row], np.linalg.inv(precision))
        assert np.allclose(traits.means[row], np.linalg.solve(precision, loadings.T @ beside / model.noise))


def test_a_fit_is_never_less_likely_after_a_step():
    found, _ = divided(people=40, statements=15)
    opinions = Opinions.of(found)
    table = np.full(found.shape, np.nan)
    kept = found.values != 0
    table[found.rows[kept], found.columns[kept]] = found.values[kept]

    def likelihood(model):
        total = 0.0
        for row in table:
            told = ~np.isnan(row)
            spread = model.loadings[told] @ model.loadings[told].T + model.noise * np.eye(told.sum())
            beside = (row - model.means)[told]
            total -= 0.5 * (np.linalg.slogdet(spread)[1] + beside @ np.linalg.solve(spread, beside))
        prior = (model.loadings**2).sum() / model.loading_width
        return total - 0.5 * prior - 0.5 * ((model.means - model.centre) ** 2).sum() / model.mean_width

    model = _start(opinions)
    before = likelihood(model)
    for _ in range(10):
        model = step(opinions, model, widths=False)
        assert likelihood(model) >= before - 1e-6
        before = likelihood(model)


@given(tables)
def test_any_answers_give_everybody_a_place_and_a_cloud(table):
    found = drawn(responses(table))

    assert found.places.shape == (len(table), 2)
    assert np.isfinite(found.places).all() and np.isfinite(found.covariances).all()
    assert (np.linalg.eigvalsh(found.covariances) >= -1e-12).all()
    rows, columns = np.indices(found.responses.shape).reshape(2, -1)
    chances = found.chances(rows, columns)
    assert (chances > 0).all() and np.allclose(chances.sum(axis=1), 1)


@settings(max_examples=8)
@given(st.permutations(range(40)), st.permutations(range(15)))
def test_the_order_of_people_and_statements_changes_no_place(people, statements):
    found, _ = divided(people=40, statements=15)
    place = np.argsort(statements)
    mixed = Responses.of(
        found.people, [found.statements[index] for index in statements], found.rows, place[found.columns], found.values
    ).with_people_in(people)

    assert np.allclose(drawn(mixed).places, drawn(found).places[list(people)], atol=1e-5)


def test_somebody_new_who_says_nothing_changes_nothing():
    found, _ = divided()
    more = Responses.of((*found.people, "new"), found.statements, found.rows, found.columns, found.values)

    again = drawn(more)

    # A newcomer stands in the middle of the prior, to which the others are laid out a little anew.
    assert np.corrcoef(again.places[:-1, 0], drawn(found).places[:, 0])[0, 1] > 0.9999
    assert np.linalg.norm(again.places[-1]) < 0.05


def test_a_pass_moves_nobody():
    found, _ = divided(missing=0.4)
    free = next(column for column in range(30) if not ((found.rows == 0) & (found.columns == column)).any())

    passed = drawn(with_answers(found, [(0, free, 0)]))

    assert np.allclose(passed.places, drawn(found).places)
    assert passed.passing.people[0] > drawn(found).passing.people[0]


def test_the_more_somebody_answers_the_smaller_their_cloud():
    found, _ = divided(people=100, statements=40)
    before = found.only((found.rows != 3) | (found.columns < 20))

    wide, narrow = (np.linalg.det(drawn(part).covariances[3]) for part in (before, found))

    assert narrow < wide / 2


def test_a_distance_is_how_far_expected_answers_lie_apart():
    found = drawn(divided()[0])

    expected = found.means + found.places @ found.loadings.T

    apart = np.sqrt(((expected[3] - expected[8]) ** 2).mean())
    assert np.linalg.norm(found.places[3] - found.places[8]) == pytest.approx(apart)


def test_people_differ_most_along_the_first_axis():
    found = drawn(divided(people=200)[0])

    assert found.places[:, 0].std() > found.places[:, 1].std()


def test_one_more_answer_does_not_flip_the_picture():
    found, _ = divided(people=50, statements=20, seed=4)
    before = drawn(found)
    free = [(row, 3, 1) for row in range(5) if not ((found.rows == row) & (found.columns == 3)).any()]

    after = drawn(with_answers(found, free), before.loading_of)

    assert all(np.corrcoef(before.places[:, axis], after.places[:, axis])[0, 1] > 0.95 for axis in (0, 1))


def test_a_picture_is_turned_like_the_earlier_one_however_that_was_turned():
    found, _ = divided()
    plain = drawn(found)
    turned = {statement: (-down, across) for statement, (across, down) in plain.loading_of.items()}

    again = drawn(found, turned)

    assert np.allclose(again.places, np.stack([-plain.places[:, 1], plain.places[:, 0]], axis=1))


def test_who_thinks_alike_stands_together():
    found, camp = divided(people=200, statements=40)

    places = drawn(found).places

    apart = np.linalg.norm(places[camp == 0].mean(axis=0) - places[camp == 1].mean(axis=0))
    assert apart > 3 * max(places[camp == side].std() for side in (0, 1))


def test_a_cloud_is_an_ellipse_longer_than_wide():
    length, width, angle = drawn(divided()[0]).cloud(0)

    assert length >= width > 0
    assert -np.pi <= angle <= np.pi


def test_nobody_and_nothing_has_a_landscape_too():
    found = landscape(Responses.told(()))

    assert (found.places.shape, found.groups, found.stability) == ((0, 2), None, None)


def test_who_passes_often_is_known_by_it_and_not_by_their_place():
    found = drawn(responses(["0" * 8 + "++"] * 2 + ["+-+-++--+-"] * 10 + ["-+-+--++-+"] * 10))

    assert found.passing.people[0] > 3 * found.passing.people[5]
    assert np.linalg.norm(found.places[0]) < np.linalg.norm(found.places[5])
