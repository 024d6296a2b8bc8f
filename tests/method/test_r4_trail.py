import pytest

from wijwerken.method import trail
from wijwerken.method.refusal import Refusal
from wijwerken.method.trail import Edge, FateKind, Node

FRAGMENT, IDEA, INSIGHT = Node("fragment", "f1"), Node("idea", "i1"), Node("insight", "n1")


def test_r4_nothing_without_an_origin():
    edges = [Edge(("insight", "n1"), ("fragment", "f1"))]
    assert trail.missing_origins([FRAGMENT, IDEA, INSIGHT], edges) == [IDEA]


def test_r4_a_newly_written_statement_is_its_own_origin():
    assert trail.missing_origins([Node("statement", "s1", is_own_origin=True)], []) == []
    assert trail.missing_origins([Node("statement", "s2")], []) == [Node("statement", "s2")]


def test_r4_what_was_used_has_its_fate_by_the_arrow_and_the_rest_in_words():
    nodes = [Node("fragment", "f1"), Node("fragment", "f2"), Node("leaf", "l1"), IDEA]
    edges = [Edge(("claim", "c1"), ("fragment", "f1"))]
    assert trail.missing_fates(nodes, edges, fates=[("leaf", "l1")]) == [Node("fragment", "f2")]


def test_r4_a_phase_closes_when_all_that_was_said_has_its_fate():
    assert trail.unmet_for_closing(0) == ()
    assert str(trail.unmet_for_closing(1)[0]) == "Van één bijdrage is nog niet gezegd wat ermee gebeurt."
    assert str(trail.unmet_for_closing(3)[0]) == "Van 3 bijdragen is nog niet gezegd wat ermee gebeurt."


def test_r4_a_fate_is_told_in_a_sentence():
    trail.require_fate(FateKind.USED_IN, "")
    trail.require_fate(FateKind.NOT_USED, "De brug is al gebouwd.")
    for kind in (FateKind.MERGED, FateKind.PARKED, FateKind.NOT_USED):
        with pytest.raises(Refusal):
            trail.require_fate(kind, " ")
