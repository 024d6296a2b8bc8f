import numpy as np
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.maths.answers import dense, divided, responses, tables
from wijwerken.maths.polis.picture import polis_picture
from wijwerken.maths.polis.places import polis_places
from wijwerken.maths.polis.rows import silenced
from wijwerken.maths.responses import Responses


def by_the_book(table, moderated=()):
    """Places by full arithmetic on the full table: means filled in, decomposed, stretched."""
    table = table.copy()
    table[:, list(moderated)] = 0
    means = np.nan_to_num(np.nanmean(np.vstack([table, np.where(np.isnan(table).all(axis=0), 0, np.nan)]), axis=0))
    filled = np.where(np.isnan(table), means, table) - means
    _, strengths, axes = np.linalg.svd(filled, full_matrices=False)
    answered = (~np.isnan(table)).sum(axis=1)
    places = filled @ axes[:2].T * np.sqrt(table.shape[1] / np.maximum(answered, 1))[:, None]
    statements = (1 - means)[:, None] * axes[:2].T * np.sqrt(table.shape[1])
    return places, statements, strengths


def same_up_to_sign(found, expected):
    signs = np.sign((found * expected).sum(axis=0))
    return np.allclose(found * np.where(signs == 0, 1, signs), expected, atol=1e-9)


def test_places_are_those_of_the_full_table():
    found, _ = divided()

    places = polis_places(found)

    people, statements, _ = by_the_book(dense(found))
    assert same_up_to_sign(places.people, people)
    assert same_up_to_sign(places.statements, statements)


def test_a_refused_statement_is_held_to_be_passed_on_by_everybody():
    found, _ = divided()

    places = polis_places(found, frozenset({"3", "8"}))

    people, _, _ = by_the_book(dense(found), moderated=(3, 8))
    assert same_up_to_sign(places.people, people)
    assert np.allclose(places.extremity[[3, 8]], 0)


def test_more_statements_than_people_makes_no_difference_to_the_arithmetic():
    found, _ = divided(people=20, statements=180)

    people, statements, _ = by_the_book(dense(found))

    assert same_up_to_sign(polis_places(found).people, people)
    assert same_up_to_sign(polis_places(found).statements, statements)


@given(tables)
def test_any_answers_give_finite_places(table):
    found = responses(table)
    people, _, strengths = by_the_book(dense(found))

    places = polis_places(found)

    assert np.isfinite(places.people).all()
    gaps = np.diff(-np.append(strengths, [0.0, 0.0])[:3])
    assume((gaps > 1e-6).all())  # equal directions have no order
    assert same_up_to_sign(places.people, people[:, :2])


@given(st.permutations(range(25)))
def test_whoever_stands_where_in_the_file_keeps_their_place(order):
    found, _ = divided(people=25, statements=12)
    mixed = found.with_people_in(order)

    again = polis_places(mixed).people

    assert same_up_to_sign(again, polis_places(found).people[list(order)])


def test_a_statement_without_answers_changes_no_axis_but_counts_as_a_statement():
    found, _ = divided(people=25, statements=12)
    wider = Responses.of(found.people, (*found.statements, "new"), found.rows, found.columns, found.values)

    assert np.allclose(polis_places(wider).people, polis_places(found).people * np.sqrt(13 / 12))


def test_nobody_and_nothing_has_a_picture_too():
    picture = polis_picture(Responses.told(()))

    assert (picture.places.people.shape, picture.number_of_groups) == ((0, 2), 0)


def test_leaving_out_refused_statements_says_which():
    spoken, silent = silenced(responses(["++-"]), frozenset({"1"}))

    assert (spoken.columns.tolist(), silent.tolist()) == ([0, 2], [False, True, False])
