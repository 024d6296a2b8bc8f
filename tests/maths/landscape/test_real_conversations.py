"""What our own landscape makes of the conversations held with Polis."""

import numpy as np
import pytest

from tests.maths.polis.test_real_conversations import ALL
from wijwerken.maths.landscape.picture import landscape
from wijwerken.maths.polis.picture import polis_picture
from wijwerken.sharing.polis_files import read_matrix

pytestmark = pytest.mark.data


def by_groups(train, rows, columns):
    """The chances of each answer by how often the person's group gave it: what a map of groups can tell."""
    picture = polis_picture(train)
    group_of = dict(zip(picture.responses.people, picture.groups, strict=True))
    groups = np.array([group_of[person] for person in train.people])
    number = groups.max() + 1
    counts = np.ones((number + 1, 3, train.shape[1]))
    for answer in (-1, 0, 1):
        counts[:number, answer + 1] += train.counted(answer, groups, number)
        counts[number, answer + 1] += train.counted(answer, np.zeros_like(groups), 1)[0]
    return (counts / counts.sum(axis=1, keepdims=True))[groups[rows], :, columns]


def test_hidden_answers_are_told_better_than_by_groups(data):
    gains = []
    for name in ALL:
        found = read_matrix(data / "polis" / name)
        hidden = np.random.default_rng(7).random(len(found)) < 0.1
        train = found.only(~hidden)
        rows, columns, answers = found.rows[hidden], found.columns[hidden], found.values[hidden]
        told = landscape(train, with_groups=False).chances(rows, columns)
        loss, theirs = (
            -np.log(chances[np.arange(len(answers)), answers + 1]).mean()
            for chances in (told, by_groups(train, rows, columns))
        )
        gains.append(1 - loss / theirs)

    assert sum(gain > 0 for gain in gains) >= 5  # in the smallest only sixty answers are hidden
    assert np.median(gains) >= 0.12


@pytest.mark.parametrize("name", ["15-per-hour-seattle", "london.youth.policing"])
def test_conversations_that_have_no_firm_groups_show_none(data, name):
    found = landscape(read_matrix(data / "polis" / name))

    assert (found.groups, found.stability.firm) == (None, False)
