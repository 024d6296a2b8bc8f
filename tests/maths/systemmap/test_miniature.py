from tests.maths.systemmap.tales import tell_chain
from wijwerken.maths.systemmap.bundles import bundle
from wijwerken.maths.systemmap.grid import Place
from wijwerken.maths.systemmap.miniature import miniature

PLACES = {"a": Place(0, 1), "b": Place(2, 1), "c": Place(2, 3.5)}


def test_the_miniature_has_a_dot_for_each_place_and_a_line_for_each_bundle():
    small = miniature(bundle(tell_chain("one", "a", "b", "c")), PLACES)

    assert len(small.dots) == 3
    assert len(small.paths) == 2
    assert small.walked == ()


def test_the_way_somebody_walked_is_marked_and_here_is_largest():
    small = miniature(bundle(tell_chain("one", "a", "b", "c")), PLACES, ["b", "a"])

    assert len(small.walked) == 1
    assert [dot.radius for dot in small.dots] == ["9", "6", "4.5"]


def test_empty_rows_fall_away_and_lines_without_places_too():
    small = miniature(bundle(tell_chain("one", "a", "b", "elsewhere")), PLACES)

    assert small.height == 12 + 33 + 12
    assert len(small.paths) == 1
    assert miniature([], {}).dots == ()
