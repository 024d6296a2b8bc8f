import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from tests.maths.systemmap.tales import tell, tell_chain
from wijwerken.maths.systemmap.paths import max_flow, people_whole, route, routes, tellers

FEW_CLAIMS = some.lists(
    some.builds(tell, some.sampled_from("123"), some.sampled_from("abcde"), some.sampled_from("abcde")),
    max_size=14,
)


def test_only_who_tells_the_whole_way_counts_as_whole():
    claims = [*tell_chain("t1", "a", "b", "c"), tell("t2", "a", "b"), tell("t3", "b", "c")]
    assert people_whole(claims, {"a"}, {"c"}) == {"t1"}


def test_everybody_may_go_their_own_way():
    claims = [*tell_chain("t1", "a", "b", "c"), *tell_chain("t2", "a", "x", "y", "c"), tell("t3", "a", "c")]
    assert people_whole(claims, {"a"}, {"c"}) == {"t1", "t2", "t3"}


def test_a_way_back_to_the_beginning_must_go_out_first():
    assert people_whole([tell("t1", "a", "b")], {"a"}, {"a"}) == frozenset()
    assert people_whole(tell_chain("t1", "a", "b", "a"), {"a"}, {"a"}) == {"t1"}
    assert max_flow(tell_chain("t1", "a", "b", "a"), {"a"}, {"a"}) == 1


def test_the_flow_is_as_wide_as_its_narrowest_part():
    claims = [tell(f"t{n}", "a", "b") for n in range(5)] + [tell(f"t{n}", "b", "c") for n in range(2)]
    assert max_flow(claims, {"a"}, {"c"}) == 2


def test_the_flow_adds_up_over_different_ways_and_counts_people():
    claims = [*[tell("t1", "a", "b")] * 9, tell("t1", "b", "c"), tell("t2", "a", "x"), tell("t2", "x", "c")]
    assert max_flow(claims, {"a"}, {"c"}) == 2


def test_no_way_carries_nothing():
    assert max_flow([tell("t1", "b", "a")], {"a"}, {"b"}) == 0
    assert max_flow([tell("t1", "b", "a")], {"nowhere"}, {"b"}) == 0
    assert max_flow([], {"a"}, {"b"}) == 0


def test_several_beginnings_count_together():
    claims = [tell("t1", "a1", "b"), tell("t2", "a2", "b"), tell("t1", "a1", "a2")]
    assert max_flow(claims, {"a1", "a2"}, {"b"}) == 2


@settings(max_examples=150, deadline=None)
@given(FEW_CLAIMS)
def test_the_flow_equals_the_smallest_cut(claims):
    """Ford and Fulkerson: try every way to part the factors in two."""
    lines = {edge: len(sources) for edge, sources in tellers(claims).items()}
    cuts = []
    for size in range(4):
        for others in itertools.combinations("bcd", size):
            near = {"a", *others}
            cuts.append(sum(people for (one, two), people in lines.items() if one in near and two not in near))
    assert max_flow(claims, {"a"}, {"e"}) == min(cuts)


@settings(max_examples=150, deadline=None)
@given(FEW_CLAIMS)
def test_whole_equals_trying_every_simple_way_of_every_teller(claims):
    expected = set()
    for source in "123":
        told = {(claim.cause, claim.effect) for claim in claims if claim.source == source}
        for size in range(4):
            for between in itertools.permutations("bcd", size):
                if set(itertools.pairwise(("a", *between, "e"))) <= told:
                    expected.add(source)
    assert people_whole(claims, {"a"}, {"e"}) == expected


def test_r16_a_line_is_full_only_where_somebody_told_it_and_the_next():
    claims = [*tell_chain("t1", "a", "b", "c"), tell("t2", "c", "d"), tell("t3", "c", "d")]
    picked = route(claims, "abcd")
    assert [stretch.whole for stretch in picked.stretches] == [True, False, False]
    assert [stretch.with_next for stretch in picked.stretches] == [1, 0, None]
    assert [stretch.people for stretch in picked.stretches] == [1, 1, 2]
    assert (picked.stitches, picked.people_whole, picked.thinnest) == (1, 0, 1)


def test_r16_full_lines_need_not_be_told_by_one_person_from_end_to_end():
    claims = [*tell_chain("t1", "a", "b", "c"), *tell_chain("t2", "b", "c", "d")]
    picked = route(claims, "abcd")
    assert all(stretch.whole for stretch in picked.stretches)
    assert picked.people_whole == 0
    assert [(span.first, span.last, span.people) for span in picked.spans] == [(1, 3, 1), (2, 4, 1)]


def test_r16_spans_say_who_told_which_stretch_whole():
    claims = [*tell_chain("t1", "a", "b", "c", "d"), *tell_chain("t2", "a", "b", "c"), tell("t3", "c", "d")]
    spans = route(claims, "abcd").spans
    assert [(span.first, span.last, span.people) for span in spans] == [(1, 3, 2), (2, 4, 1), (1, 4, 1)]


def test_r16_a_path_of_one_line_is_full():
    picked = route([tell("t1", "a", "b")], "ab")
    assert [stretch.whole for stretch in picked.stretches] == [True]
    assert (picked.spans, picked.stitches, picked.people_whole) == ((), 0, 1)


def test_a_line_that_nobody_told_is_no_path():
    with pytest.raises(ValueError, match="Nobody told"):
        route([tell("t1", "a", "b")], "abc")
    with pytest.raises(ValueError, match="Nobody told"):
        route([tell("t1", "a", "b")], "a")


def test_the_least_stitched_way_comes_first():
    claims = [tell("t1", "a", "x"), tell("t2", "x", "z"), *tell_chain("t3", "a", "b", "c", "z")]
    assert ["".join(way.factors) for way in routes(claims, "a", "z")] == ["abcz", "axz"]
    assert ["".join(way.factors) for way in routes(claims, "a", "z", limit=1)] == ["abcz"]
    assert ["".join(way.factors) for way in routes(claims, "a", "z", longest=3)] == ["axz"]


def test_ways_visit_no_factor_twice_and_may_come_back_to_the_beginning():
    claims = [*tell_chain("t1", "a", "b", "a"), *tell_chain("t1", "b", "c")]
    assert ["".join(way.factors) for way in routes(claims, "a", "c")] == ["abc"]
    assert ["".join(way.factors) for way in routes(claims, "a", "a")] == ["aba"]
    assert routes(claims, "c", "a") == []


@settings(max_examples=100, deadline=None)
@given(FEW_CLAIMS)
def test_routes_are_all_simple_ways(claims):
    lines = set(tellers(claims))
    expected = {
        ("a", *between, "e")
        for size in range(4)
        for between in itertools.permutations("bcd", size)
        if set(itertools.pairwise(("a", *between, "e"))) <= lines
    }
    assert {way.factors for way in routes(claims, "a", "e", limit=1000)} == expected
