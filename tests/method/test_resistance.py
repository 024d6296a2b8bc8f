"""Resistance of a group, from counts."""

import pytest

from wijwerken.method import resistance


def test_group_resistance_is_the_mean():
    assert resistance.group_resistance({0: 3, 10: 1}) == 2.5


def test_middle_half_leaves_the_loudest_quarters_out():
    assert resistance.middle_half({0: 2, 2: 3, 5: 1, 10: 2}) == (2, 5)


def test_nobody_has_no_resistance():
    with pytest.raises(ValueError, match="nobody"):
        resistance.group_resistance({0: 0})
    with pytest.raises(ValueError, match="nobody"):
        resistance.middle_half({})


def test_five_faces_hold_every_value_once():
    assert resistance.by_face(dict.fromkeys(range(11), 1)) == (1, 3, 3, 3, 1)
    assert [resistance.face_of(value) for value in (0, 2, 5, 8, 10)] == [0, 1, 2, 3, 4]


def test_highest_names_the_circle_with_the_most_and_nobody_where_all_are_equal():
    assert resistance.highest([("buren", 2.0), ("winkels", 5.5)]) == ("winkels",)
    assert resistance.highest([("buren", 2.0), ("winkels", 2.0)]) == ()
    assert resistance.highest([("buren", 2.0)]) == ()
    assert resistance.highest([]) == ()
