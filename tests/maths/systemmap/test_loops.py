import itertools

from hypothesis import given, settings
from hypothesis import strategies as some

from tests.maths.systemmap.tales import tell, tell_chain
from wijwerken.maths.systemmap.bundles import bundle
from wijwerken.maths.systemmap.loops import loops


def test_a_loop_begins_at_the_label_that_comes_first():
    (loop,) = loops(bundle(tell_chain("t1", "c", "a", "b", "c"))).found
    assert loop.factors == ("a", "b", "c")


def test_a_line_from_a_factor_to_itself_is_no_loop():
    assert loops(bundle([tell("t1", "a", "a")])).found == ()


def test_loops_stand_in_the_order_of_their_labels_sign_by_sign():
    claims = [
        *tell_chain("t1", "b", "~a", "b"),
        *tell_chain("t1", "b", "c", "b"),
        *tell_chain("t1", "B", "b", "B"),
    ]
    assert [loop.factors for loop in loops(bundle(claims)).found] == [("B", "b"), ("b", "c"), ("b", "~a")]


def test_both_directions_around_are_two_loops():
    claims = [*tell_chain("t1", "a", "b", "c", "a"), *tell_chain("t1", "a", "c", "b", "a")]
    assert [loop.factors for loop in loops(bundle(claims)).found if len(loop.factors) == 3] == [
        ("a", "b", "c"),
        ("a", "c", "b"),
    ]


def test_loops_have_at_most_twelve_factors():
    twelve, thirteen = [f"f{n:02}" for n in range(12)], [f"g{n:02}" for n in range(13)]
    claims = [*tell_chain("t1", *twelve, twelve[0]), *tell_chain("t1", *thirteen, thirteen[0])]
    assert [loop.factors for loop in loops(bundle(claims)).found] == [tuple(twelve)]


def test_r16_a_loop_says_how_many_told_it_whole_and_where_it_is_stitched():
    claims = [*tell_chain("t1", "a", "b", "c", "a"), *tell_chain("t2", "a", "b", "c"), tell("t3", "c", "a")]
    (whole,) = loops(bundle(claims)).found
    assert (whole.told_whole_by, whole.stitches) == (1, 0)
    (stitched,) = loops(bundle(claims[3:])).found
    assert (stitched.told_whole_by, stitched.stitches) == (0, 2)


def test_an_even_number_of_minuses_reinforces_and_an_odd_one_balances():
    def turn(*signs):
        return loops(bundle([tell("t1", "a", "b", signs[0]), tell("t1", "b", "a", signs[1])])).found[0].turn

    assert [turn("+", "+"), turn("-", "-"), turn("+", "-")] == ["reinforcing", "reinforcing", "balancing"]
    assert turn("-", "?") == "unknown"


def test_with_a_limit_the_shortest_are_found_first_and_it_says_that_there_are_more():
    claims = [*tell_chain("t1", "a", "b", "c", "a"), *tell_chain("t1", "c", "d", "c")]
    few = loops(bundle(claims), limit=1)
    assert ([loop.factors for loop in few.found], few.complete) == ([("c", "d")], False)
    assert loops(bundle(claims), limit=2) == loops(bundle(claims))


def test_a_tangle_without_end_is_answered_at_once():
    claims = [tell("t1", one, two) for one, two in itertools.permutations([f"f{n}" for n in range(30)], 2)]
    tangle = loops(bundle(claims), limit=200)
    assert (len(tangle.found), tangle.complete) == (200, False)


@settings(max_examples=150, deadline=None)
@given(
    some.lists(
        some.builds(tell, some.sampled_from("12"), some.sampled_from("abcde"), some.sampled_from("abcde")),
        max_size=18,
    )
)
def test_loops_are_all_orders_of_all_factors_that_close(claims):
    """The slow way: try every order of every choice of factors."""
    told = {}
    for claim in claims:
        told.setdefault((claim.cause, claim.effect), set()).add(claim.source)
    expected = {}
    for size in range(2, 6):
        for order in itertools.permutations("abcde", size):
            edges = [*itertools.pairwise(order), (order[-1], order[0])]
            if order[0] == min(order) and all(edge in told for edge in edges):
                expected[order] = len(set.intersection(*(told[edge] for edge in edges)))
    found = loops(bundle(claims))
    assert {loop.factors: loop.told_whole_by for loop in found.found} == expected
    assert [loop.factors for loop in found.found] == sorted(expected)
    assert loops(bundle(claims), limit=1000) == found
