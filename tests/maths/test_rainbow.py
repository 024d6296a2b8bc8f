"""The rainbow of circles: nothing lies over anything else, and the same spots give the same drawing."""

from itertools import combinations
from math import hypot

from hypothesis import given, settings
from hypothesis import strategies as st

from wijwerken.maths.rainbow import APART, GROUND, LINE, ROUND, SIZE, TOP, WIDTH, Box, Placed, Spot, rainbow
from wijwerken.maths.systemmap.text import text_width

SCALE = st.integers(0, 20).map(lambda half: half / 2)
NAMES = st.text("abcdefgij klmnoWM", min_size=1, max_size=80).filter(str.strip)
SPOTS = st.lists(st.builds(Spot, st.integers(1, 8), NAMES, SCALE, SCALE, st.booleans()), max_size=12)


def shape_of(placed: Placed) -> Box:
    return Box(placed.x - ROUND, placed.y - ROUND, placed.x + ROUND, placed.y + ROUND)


def label_of(placed: Placed) -> Box | None:
    if placed.label is None:
        return None
    wide = max(text_width(line, SIZE) for line, _y in placed.label.lines)
    left = placed.label.x - {"start": 0, "middle": wide / 2, "end": wide}[placed.label.anchor]
    top = placed.label.lines[0][1] - SIZE * 0.85
    return Box(left, top, left + wide, top + LINE * len(placed.label.lines))


@settings(deadline=None, max_examples=150)
@given(SPOTS)
def test_labels_cover_no_shape_and_no_other_label(spots):
    drawn = rainbow(spots)
    labels = [box for placed in drawn if (box := label_of(placed))]

    assert not any(one.covers(other) for one, other in combinations(labels, 2))
    assert not any(label.covers(shape_of(placed)) for label in labels for placed in drawn)
    assert all(box.left >= 0 and box.right <= WIDTH and box.top >= TOP and box.bottom <= GROUND for box in labels)


@settings(deadline=None, max_examples=150)
@given(SPOTS)
def test_no_two_shapes_lie_over_each_other(spots):
    drawn = rainbow(spots)

    near = [hypot(one.x - other.x, one.y - other.y) for one, other in combinations(drawn, 2)]

    assert min(near, default=APART) > APART - 2
    assert all(placed.y <= GROUND - ROUND for placed in drawn)


def test_more_touched_is_nearer_and_more_influence_is_further_to_the_right():
    little, much = rainbow([Spot(1, "Verder", 2, 5), Spot(2, "Dichtbij", 9, 5)])
    without, with_influence = rainbow([Spot(1, "Links", 5, 1), Spot(2, "Rechts", 5, 9)])

    assert little.y < much.y
    assert without.x < WIDTH / 2 < with_influence.x


def test_a_few_circles_all_have_their_name_written():
    names = ["Trekkers", "Andere bewoners", "Gemeente", "Verenigingen, kerk, school", "Ondernemers", "Jongeren"]
    places = [(9, 4), (6, 2), (5, 8), (6, 5), (4, 6), (8, 1)]

    drawn = rainbow([Spot(number, name, *at) for number, (name, at) in enumerate(zip(names, places, strict=True), 1)])

    assert [placed.label is not None for placed in drawn] == [True] * 6


def test_without_circles_nothing_is_drawn():
    assert rainbow([]) == []
