import itertools
import random
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from tests.maths.systemmap.tales import tell, tell_chain
from wijwerken.maths.systemmap.bundles import bundle
from wijwerken.maths.systemmap.closeup import close_up
from wijwerken.maths.systemmap.drawing import MOST_FACTORS, draw, that_fit, thickness
from wijwerken.maths.systemmap.grid import Place
from wijwerken.maths.systemmap.layout import layout
from wijwerken.maths.systemmap.paths import route
from wijwerken.maths.systemmap.pieces import LETTER, PADDING
from wijwerken.maths.systemmap.text import text_width, wrap

WORDS = [
    "Snel antwoord",
    "Ruimte om te proberen",
    "Vrijwilligersverzekeringsvoorwaarden",
    "Zorg",
    "Één vaste contactpersoon",
]


def crowd(seed, factors, lines):
    """Made-up claims between factors with names short and long, in a tangle."""
    chance = random.Random(seed)
    names = [f"{chance.choice(WORDS)} {number}" for number in range(factors)]
    claims = []
    for _ in range(lines):
        cause, effect = chance.choices(names, k=2)
        claims += [
            tell(f"t{person}", cause, effect, chance.choice("+-?")) for person in range(chance.choice([1, 2, 30]))
        ]
    return bundle(claims)


def drawn(bundles, **choices):
    shown, _ = that_fit(bundles)
    return draw(shown, layout(shown), **choices)


def assert_nothing_is_covered(drawing):
    boxes = [node.box for node in drawing.nodes] + [link.knob.box for link in drawing.links]
    for one, two in itertools.combinations(boxes, 2):
        assert not one.overlaps(two, apart=2)
    for box in boxes:
        assert box.left >= 0 and box.top >= 0 and box.right <= drawing.width and box.bottom <= drawing.height


def assert_labels_fit_their_boxes(drawing):
    for node in drawing.nodes:
        for line in node.lines:
            assert text_width(line.text, LETTER) <= node.width - 2 * PADDING
            assert node.y + 12 <= line.y <= node.y + node.height - 4


@pytest.mark.parametrize(("seed", "factors", "lines"), [(1, 8, 14), (2, 22, 40), (3, 40, 60), (4, 40, 300)])
def test_no_label_and_no_knob_covers_another(seed, factors, lines):
    drawing = drawn(crowd(seed, factors, lines))
    assert_nothing_is_covered(drawing)
    assert_labels_fit_their_boxes(drawing)


@settings(max_examples=25, deadline=None)
@given(some.lists(some.builds(tell, some.sampled_from("12"), *[some.sampled_from("abcdefghi")] * 2), max_size=25))
def test_any_small_map_can_be_drawn_without_covering_anything(claims):
    drawing = drawn(bundle(claims))
    assert_nothing_is_covered(drawing)
    assert {(link.cause, link.effect) for link in drawing.links} == {(claim.cause, claim.effect) for claim in claims}


def test_a_drawing_holds_forty_factors_and_says_what_is_left_out():
    bundles = bundle([tell(f"t{p}", f"c{n:02}", f"e{n:02}") for n in range(30) for p in range(30 - n)])
    shown, left_out = that_fit(bundles)
    assert [line.people for line in shown] == list(range(30, 10, -1))
    assert [line.people for line in left_out] == list(range(10, 0, -1))
    assert len(draw(shown, layout(shown)).nodes) == MOST_FACTORS
    with pytest.raises(ValueError, match="at most 40"):
        draw(bundles, layout(bundles))


def test_less_told_lines_between_shown_factors_still_fit():
    shown, left_out = that_fit(
        bundle([tell("t1", "a", "b"), tell("t2", "a", "b"), tell("t1", "b", "a")]), most_factors=2
    )
    assert (len(shown), left_out) == (2, [])


def test_r15_a_line_is_as_thick_as_the_number_of_people():
    assert [thickness(people, 30) for people in (1, 30)] == [2, 12]
    assert thickness(100, 200) < thickness(200, 200) == 12
    lines = drawn(
        bundle([tell("t1", "a", "b"), *[tell("t1", "b", "c")] * 9, tell("t2", "c", "d"), tell("t3", "c", "d")])
    )
    widths = {link.cause: float(link.stroke) for link in lines.links}
    assert widths["a"] == widths["b"] < widths["c"]


def test_r16_the_map_of_single_links_has_no_dashes():
    assert not any(link.stitched for link in drawn(crowd(5, 12, 20)).links)


def test_r16_a_picked_path_has_dashes_only_where_it_is_stitched():
    claims = [*tell_chain("t1", "a", "b", "c"), *tell_chain("t2", "c", "d"), tell("t3", "a", "x")]
    drawing = drawn(bundle(claims), route=route(claims, "abcd"))
    marks = {link.cause + link.effect: (link.picked, link.near, link.stitched) for link in drawing.links}
    assert marks == {
        "ab": (True, False, False),
        "bc": (True, False, True),
        "cd": (True, False, True),
        "ax": (False, True, False),
    }


def test_a_picked_line_marks_its_ends_and_what_is_near_and_lies_on_top():
    claims = tell_chain("t1", "a", "b", "c", "d", "e")
    drawing = drawn(bundle(claims), picked=("b", "c"), wishes={"e"})
    assert [node.label for node in drawing.nodes if node.picked] == ["b", "c"]
    assert [node.label for node in drawing.nodes if node.wish] == ["e"]
    assert [(link.cause, link.near, link.picked) for link in drawing.links] == [
        ("d", False, False),
        ("a", True, False),
        ("c", True, False),
        ("b", False, True),
    ]


def test_a_knob_tells_how_many_people_and_whether_it_slows():
    drawing = drawn(bundle([tell("t1", "a", "b", "-"), tell("t2", "a", "b", "-"), tell("t1", "b", "c", "?")]))
    assert {link.cause: link.knob.text for link in drawing.links} == {"a": "−2", "b": "1"}


def test_paths_are_plain_svg_that_begins_and_ends_at_its_boxes():
    drawing = drawn(crowd(6, 20, 40))
    nodes = {node.label: node for node in drawing.nodes}
    for link in drawing.links:
        assert re.fullmatch(r"M-?[\d.]+ -?[\d.]+(C(-?[\d.]+ ?){6})+", link.d)
        assert re.fullmatch(r"M-?[\d.]+ -?[\d.]+l-7-? ?12h14z", link.tip)
        numbers = [float(text) for text in re.findall(r"-?[\d.]+", link.d)]
        cause, effect = nodes[link.cause], nodes[link.effect]
        assert cause.x < numbers[0] < cause.x + cause.width
        assert effect.x < numbers[-2] < effect.x + effect.width


def test_long_lines_run_past_the_boxes_between_and_not_under_them():
    claims = [*tell_chain("t1", "a", "b", "c", "d"), tell("t2", "a", "d")]
    drawing = drawn(bundle(claims))
    long = next(link for link in drawing.links if (link.cause, link.effect) == ("a", "d"))
    stops = [float(text) for text in re.findall(r"-?[\d.]+", long.d)]
    for node in drawing.nodes:
        for x, y in zip(stops[6::6], stops[7::6], strict=False):
            inside = node.x < x < node.x + node.width and node.y < y < node.y + node.height
            assert not inside or node.label in "ad"


def test_one_more_teller_moves_nothing_on_the_drawing():
    bundles = crowd(7, 15, 25)
    places = layout(bundles)
    claims = [claim for line in bundles for claim in line.claims]
    more = bundle([*claims, tell("t99", bundles[3].cause, bundles[3].effect)])
    before, after = draw(bundles, places), draw(more, layout(more, places))
    moved = [
        abs(one.x - two.x) / before.width for one, two in zip(before.nodes, after.nodes, strict=True)
    ]  # fmt: skip
    assert max(moved) == 0


def test_rows_that_nobody_stands_in_fall_away():
    bundles = bundle([tell("t1", "a", "b")])
    far = draw(bundles, {"a": Place(-7, 2), "b": Place(9, 2)})
    assert far == draw(bundles, {"a": Place(0, 2), "b": Place(1, 2)})
    assert len(far.row_tops) == 2


def test_an_empty_map_is_an_empty_drawing():
    drawing = drawn([])
    assert (drawing.nodes, drawing.links, drawing.row_tops) == ((), (), ())


# From near by


@pytest.mark.parametrize("seed", range(4))
def test_a_close_up_fits_a_hand_and_covers_nothing(seed):
    bundles = crowd(seed, 12, 30)
    for line in bundles[:6]:
        drawing = close_up(bundles, (line.cause, line.effect))
        assert drawing.width == 300
        assert_nothing_is_covered(drawing)
        assert_labels_fit_their_boxes(drawing)


def test_a_close_up_shows_the_most_told_around_the_picked_line():
    claims = [tell("t1", cause, "b") for cause in "vwx"] + [tell("t2", "x", "b"), tell("t1", "b", "c")]
    drawing = close_up(bundle([*claims, tell("t1", "y", "c"), tell("t1", "c", "z"), tell("t1", "z", "q")]), ("b", "c"))
    assert {link.cause + link.effect for link in drawing.links} == {"xb", "vb", "bc", "yc", "cz"}
    assert [link.cause + link.effect for link in drawing.links if link.picked] == ["bc"]


def test_a_close_up_of_a_line_to_itself_shows_it_once():
    drawing = close_up(bundle([tell("t1", "a", "a"), tell("t1", "a", "b"), tell("t1", "c", "a")]), ("a", "a"))
    assert {link.cause + link.effect for link in drawing.links} == {"aa", "ab", "ca"}
    assert_nothing_is_covered(drawing)


def test_a_close_up_of_what_nobody_told_is_refused():
    with pytest.raises(ValueError, match="Nobody told"):
        close_up([], ("a", "b"))


# Words


def test_lines_are_broken_at_spaces_and_about_equally_long():
    assert wrap("Een plek om elkaar te ontmoeten", 130, 17, most_lines=5) == ("Een plek om", "elkaar te", "ontmoeten")
    assert wrap("Zorg", 130, 17, most_lines=5) == ("Zorg",)
    assert wrap("  ", 130, 17, most_lines=5) == ()


def test_a_word_that_is_too_long_is_broken_with_a_hyphen():
    lines = wrap("Vrijwilligersverzekeringsvoorwaarden", 130, 17, most_lines=5)
    assert all(line.endswith("-") for line in lines[:-1])
    assert "".join(line.rstrip("-") for line in lines) == "Vrijwilligersverzekeringsvoorwaarden"


def test_what_does_not_fit_ends_in_an_ellipsis():
    lines = wrap("woord " * 40, 130, 17, most_lines=3)
    assert len(lines) == 3
    assert lines[-1].endswith("…")


@settings(max_examples=150, deadline=None)
@given(some.text(max_size=60))
def test_no_line_is_wider_than_its_box(text):
    assert all(text_width(line, 17) <= 130 for line in wrap(text, 130, 17, most_lines=4) if len(line) > 2)
