from dataclasses import replace

import pytest

from tests.maths.systemmap.tales import tell, tell_chain
from wijwerken.maths.systemmap.levels import roll_up, rolled_up
from wijwerken.maths.systemmap.opposites import combine_opposites
from wijwerken.maths.systemmap.view import View, look


def shown(claims):
    return [(claim.cause, claim.effect, claim.sign) for claim in claims]


def test_each_end_told_by_its_opposite_turns_the_sign_once():
    claims = [
        tell("t1", "~a", "b"),
        tell("t1", "a", "~b", "-"),
        tell("t1", "~a", "~b"),
        tell("t1", "~a", "b", "?"),
    ]
    assert shown(combine_opposites(claims)) == [
        ("a", "b", "-"),
        ("a", "b", "+"),
        ("a", "b", "+"),
        ("a", "b", "?"),
    ]


def test_combining_opposites_twice_is_combining_them_once():
    claims = [tell("t1", "~a", "b"), tell("t1", "~~c", "~d", "-")]
    assert combine_opposites(combine_opposites(claims)) == combine_opposites(claims)


def test_rolling_up_keeps_the_first_levels_and_the_tilde():
    assert rolled_up("~Trust; in each other; deep", 1) == "~Trust"
    assert rolled_up("Trust;in each other; deep", 2) == "Trust; in each other"
    assert rolled_up("Trust", 3) == "Trust"
    assert rolled_up(";", 1) == ";"


def test_a_level_counts_from_one():
    with pytest.raises(ValueError, match="from 1"):
        rolled_up("Trust", 0)


def test_rolling_up_may_lead_a_factor_to_itself():
    assert shown(roll_up([tell("t1", "Trust; a", "Trust; b")], 1)) == [("Trust", "Trust", "+")]


def test_without_choices_everything_is_shown_as_it_was_told():
    claims = [tell("t1", "~a; x", "b"), replace(tell("t2", "a", "b"), state="disputed")]
    seen = look(claims, View())
    assert seen.claims == tuple(claims)
    assert (seen.not_selected, seen.off_the_path, seen.less_told) == (0, 0, 0)


def test_r17_a_view_says_what_it_leaves_out():
    claims = [
        tell("t1", "a", "b"), tell("t2", "a", "b"), tell("t1", "b", "c"),
        tell("t1", "x", "y"), replace(tell("t3", "a", "b"), state="silent"),
    ]  # fmt: skip
    seen = look(claims, View(states=frozenset({"confirmed"}), path=("a", "c"), top=1))
    assert [(line.cause, line.effect) for line in seen.bundles] == [("a", "b")]
    assert (seen.not_selected, seen.off_the_path, seen.less_told) == (1, 1, 1)


def test_tracing_comes_before_renaming():
    # Two different things that get one name one level up do not make a way that anybody told.
    claims = [tell("t1", "a", "Trust; in you"), tell("t2", "Trust; in me", "z")]
    assert look(claims, View(path=("a", "z"), level=1)).bundles == ()


def test_opposites_are_combined_before_rolling_up_and_the_top_comes_last():
    claims = [tell("t1", "~a; x", "b"), tell("t2", "a; y", "b", "-"), *tell_chain("t3", "b", "c")]
    seen = look(claims, View(opposites=True, level=1, top=1))
    assert [(line.cause, line.effect, line.people, line.signs["-"]) for line in seen.bundles] == [("a", "b", 2, 2)]


def test_a_path_may_begin_at_a_name_that_only_the_view_gives():
    claims = [tell("t1", "Trust; in me", "b"), tell("t1", "~Trust; in you", "c")]
    assert View(opposites=True, level=1).ends("Trust", claims) == {"Trust; in me", "~Trust; in you"}
    assert View(level=1).ends("Trust; in me", claims) == {"Trust; in me"}
    assert View().ends("Trust", claims) == frozenset()
