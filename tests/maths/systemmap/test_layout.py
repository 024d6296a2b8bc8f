import itertools
import random
from statistics import median

from hypothesis import given, settings
from hypothesis import strategies as some

from tests.maths.systemmap.tales import tell, tell_chain
from wijwerken.maths.systemmap.bundles import bundle
from wijwerken.maths.systemmap.grid import Place
from wijwerken.maths.systemmap.layout import COLUMNS, layout, strain

CLAIMS = some.lists(
    some.builds(tell, some.sampled_from("123"), *[some.sampled_from("abcdefghijklmnop")] * 2), max_size=40
)


def village(seed, factors=40):
    """Made-up claims without end: mostly onward, a few back, some told again."""
    chance = random.Random(seed)
    while True:
        cause = int(chance.random() ** 1.5 * factors)
        effect = min(factors - 1, cause + 1 + int(chance.expovariate(0.3)))
        if chance.random() < 0.1:
            effect = chance.randrange(factors)
        yield tell(f"t{chance.randrange(30)}", f"f{cause:02}", f"f{effect:02}")


def assert_nobody_shares_a_place(places):
    for one, two in itertools.combinations(places.values(), 2):
        assert one.row != two.row or abs(one.column - two.column) >= 1
    assert all(0 <= place.column <= COLUMNS - 1 for place in places.values())


def test_a_cause_stands_above_its_effect():
    places = layout(bundle(tell_chain("t1", "a", "b", "c")))
    assert [places[label].row for label in "abc"] == [0, 1, 2]
    assert len({place.column for place in places.values()}) == 1


def test_a_loop_is_broken_where_the_fewest_told_it():
    claims = [*tell_chain("t1", "a", "b", "c", "a"), *tell_chain("t2", "b", "c", "a")]
    places = layout(bundle(claims))
    assert places["b"].row < places["c"].row < places["a"].row


def test_a_wide_layer_takes_several_rows():
    places = layout(bundle([tell("t1", f"c{n}", "effect") for n in range(12)]))
    assert_nobody_shares_a_place(places)
    assert places["effect"].row == 3
    assert strain(bundle([tell("t1", f"c{n}", "effect") for n in range(12)]), places) == 0


def test_lines_do_not_cross_when_they_need_not():
    claims = [tell("t1", "a", "z"), tell("t1", "b", "y"), tell("t1", "c", "x")]
    places = layout(bundle(claims))
    assert [places[one].column for one in "abc"] == [places[two].column for two in "zyx"]


def test_the_same_claims_give_the_same_map_in_any_order():
    claims = list(itertools.islice(village(1), 80))
    assert layout(bundle(claims)) == layout(bundle(claims[::-1]))


@settings(max_examples=60, deadline=None)
@given(CLAIMS)
def test_everybody_has_a_place_and_nobody_shares_one(claims):
    places = layout(bundle(claims))
    assert set(places) == {label for claim in claims for label in (claim.cause, claim.effect)}
    assert_nobody_shares_a_place(places)


@settings(max_examples=60, deadline=None)
@given(CLAIMS, CLAIMS)
def test_whoever_stood_somewhere_stands_there_still(before, more):
    stored = layout(bundle(before))
    places = layout(bundle([*before, *more]), stored)
    assert_nobody_shares_a_place(places)
    if 2 * len(stored) >= len(places):
        assert all(places[label] == place for label, place in stored.items())


def test_over_two_hundred_additions_no_factor_moves():
    claims, stored, moves = [], {}, []
    for claim in itertools.islice(village(2), 200):
        claims.append(claim)
        places = layout(bundle(claims), stored)
        assert_nobody_shares_a_place(places)
        moves += [
            abs(places[label].column - place.column) + abs(places[label].row - place.row)
            for label, place in stored.items()
        ]
        stored = stored | places
    assert len(moves) > 5000
    assert (median(moves), max(moves)) == (0, 0)


def test_a_newcomer_stands_between_its_cause_and_its_effect_and_beside_nobody():
    stored = layout(bundle([tell("t1", "a", "b"), tell("t1", "b", "c")]))
    places = layout(bundle([*tell_chain("t1", "a", "b", "c"), *tell_chain("t2", "a", "new", "c")]), stored)
    assert places["new"].row == places["b"].row
    assert abs(places["new"].column - places["b"].column) == 1


def test_a_newcomer_that_leads_to_the_first_stands_above_it():
    stored = layout(bundle(tell_chain("t1", "a", "b", "c")))
    places = layout(bundle([*tell_chain("t1", "a", "b", "c"), tell("t2", "new", "a")]), stored)
    assert places["new"] == Place(stored["a"].row - 1, stored["a"].column)


def test_who_was_away_comes_back_to_the_old_place():
    claims = tell_chain("t1", "a", "b", "c", "d")
    stored = layout(bundle(claims))
    without = layout(bundle(claims[:2]), stored)
    assert layout(bundle(claims), stored | without) == stored


def test_a_stored_place_that_is_off_the_map_is_given_up():
    claims = bundle(tell_chain("t1", "a", "b"))
    assert_nobody_shares_a_place(layout(claims, {"a": Place(0, 99), "b": Place(0, 0)}))
    assert_nobody_shares_a_place(layout(claims, {"a": Place(0, 1), "b": Place(0, 1)}))


def test_a_fresh_map_runs_down_and_a_grown_one_still_mostly_does():
    fresh, grown = [], []
    for seed in range(4):
        claims = list(itertools.islice(village(seed), 160))
        stored = layout(bundle(claims[:60]))
        for count in range(60, 160):
            stored = stored | layout(bundle(claims[: count + 1]), stored)
        fresh.append(strain(bundle(claims), layout(bundle(claims))))
        grown.append(strain(bundle(claims), stored))
    assert median(fresh) < 0.2
    assert median(grown) < 0.35


def test_one_long_chain_of_little_told_things_does_not_make_an_endless_map():
    places = layout(bundle(tell_chain("t1", *[f"f{n:02}" for n in range(30)])))
    assert max(place.row for place in places.values()) < 12


def test_strain_is_the_share_of_tellings_that_do_not_run_down():
    bundles = bundle([tell("t1", "a", "b"), tell("t2", "a", "b"), tell("t1", "b", "a"), tell("t1", "a", "a")])
    assert strain(bundles, {"a": Place(0, 0), "b": Place(1, 0)}) == 1 / 3
    assert strain([], {}) == 0


def test_nothing_told_gives_no_places():
    assert layout([]) == {}
