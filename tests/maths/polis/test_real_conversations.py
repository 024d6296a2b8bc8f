"""The six conversations held with Polis, against an independent program that follows the same statements."""

import json

import numpy as np
import pytest
from sklearn.metrics import adjusted_rand_score

from tests.maths.answers import dense
from tests.maths.polis.test_representing import figures, found_for, speaking_for
from wijwerken.maths.polis.counts import count_groups
from wijwerken.maths.polis.picture import polis_picture
from wijwerken.sharing.polis_files import read_for_polis

CLEARLY_GROUPED = ["london.youth.policing", "scoop-hivemind.biodiversity"]
ALL = [
    "15-per-hour-seattle",
    "american-assembly.bowling-green",
    "austria-climate.2vkxcncppn.2022-07-07",
    "vtaiwan.uberx",
    *CLEARLY_GROUPED,
]
pytestmark = pytest.mark.data


def picture_of(data, name):
    read = read_for_polis(data / "polis" / name)
    return polis_picture(read.responses, read.moderated_out, read.first_response), read


@pytest.mark.parametrize("name", ALL)
def test_places_are_the_same_up_to_sign(data, name):
    reference = json.loads((data / "polis-reference.json").read_text())[name]["places"]

    picture, _ = picture_of(data, name)

    expected = np.array([reference[person] for person in picture.responses.people])
    assert len(expected) == len(reference)
    for axis in (0, 1):
        assert abs(np.corrcoef(picture.places.people[:, axis], expected[:, axis])[0, 1]) >= 0.999


@pytest.mark.parametrize("name", CLEARLY_GROUPED)
def test_groups_are_the_same_where_they_are_clear(data, name):
    reference = json.loads((data / "polis-reference.json").read_text())[name]["groups"]

    picture, _ = picture_of(data, name)

    groups = dict(zip(picture.responses.people, picture.groups, strict=True))
    assert {person for person, group in groups.items() if group >= 0} == set(reference)
    assert adjusted_rand_score([groups[person] for person in reference], list(reference.values())) >= 0.9


@pytest.mark.parametrize("name", ["15-per-hour-seattle", *CLEARLY_GROUPED])
def test_figures_of_groups_are_those_of_counting_cells(data, name):
    picture, read = picture_of(data, name)
    full = dense(picture.responses)
    silent = {column for column, id in enumerate(picture.responses.statements) if id in read.moderated_out}
    full[:, list(silent)] = 0

    counts = count_groups(picture.responses, picture.groups, read.moderated_out)

    for group in range(picture.number_of_groups):
        for column in range(0, full.shape[1], 7):
            expected = figures(full, picture.groups, group, column)
            assert counts.agree.ratio_test[group, column] == pytest.approx(expected["rat"], abs=1e-9)
            assert counts.disagree.proportion_test[group, column] == pytest.approx(expected["pdt"], abs=1e-9)
    expected = [speaking_for(full, picture.groups, group, silent) for group in range(picture.number_of_groups)]
    columns = {id: column for column, id in enumerate(picture.responses.statements)}
    assert [[(columns[str(id)], letter) for id, letter in group] for group in found_for(counts)] == expected
