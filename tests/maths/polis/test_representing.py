"""What speaks for groups, against the same written out by loops over the full table."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.maths.answers import dense, divided, responses, tables
from wijwerken.maths.polis.consensus import consensus, group_aware_consensus
from wijwerken.maths.polis.counts import count_groups
from wijwerken.maths.polis.represent import representative_statements


def prop_test(s, n):
    return 2 * math.sqrt(n + 1) * ((s + 1) / (n + 1) - 0.5)


def two_prop_test(s1, n1, s2, n2):
    s1, n1, s2, n2 = s1 + 1, n1 + 1, s2 + 1, n2 + 1
    pooled = (s1 + s2) / (n1 + n2)
    if pooled == 1:
        return 0.0
    return (s1 / n1 - s2 / n2) / math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2))


def figures(table, groups, group, column):
    """All figures of one statement in one group, by counting cells."""
    here = [value for value, own in zip(table[:, column], groups, strict=True) if own == group]
    others = [value for value, own in zip(table[:, column], groups, strict=True) if own not in (group, -1)]
    found = {}
    for letter, answer in (("a", 1), ("d", -1)):
        n, s = sum(not math.isnan(value) for value in here), here.count(answer)
        other_n, other_s = sum(not math.isnan(value) for value in others), others.count(answer)
        found |= {
            "n" + letter: s,
            "ns": n,
            "p" + letter: (s + 1) / (n + 2),
            "p" + letter + "t": prop_test(s, n),
            "r" + letter: (s + 1) / (n + 2) / ((other_s + 1) / (other_n + 2)),
            "r" + letter + "t": two_prop_test(s, n, other_s, other_n),
        }
    return found


def speaking_for(table, groups, group, silent=()):
    """The representative statements of one group, step by step."""
    columns = [column for column in range(table.shape[1]) if column not in silent]
    of = {column: figures(table, groups, group, column) for column in columns}

    def weight(column, letter):
        f = of[column]
        return f["r" + letter] * f["r" + letter + "t"] * f["p" + letter] * f["p" + letter + "t"]

    best = None
    for column in columns:
        f = of[column]
        if f["na"] == 0 and f["nd"] == 0:
            continue
        if best is None:
            if f["pat"] > 1.2816 or (f["ra"] > 1 and f["pa"] > 0.5):
                best = column
        elif of[best]["ra"] > 1:
            if weight(column, "a") > weight(best, "a"):
                best = column
        elif f["pa"] * f["pat"] > of[best]["pa"] * of[best]["pat"]:
            best = column
    qualified = []
    for column in columns:
        f = of[column]
        if any(f["r" + letter + "t"] > 1.2816 and f["p" + letter + "t"] > 1.2816 for letter in "ad"):
            letter = "a" if f["rat"] > f["rdt"] else "d"
            qualified.append((-weight(column, letter), column, letter))
    if not qualified and best is None and columns:
        column = max(columns, key=lambda column: max(of[column]["rat"], of[column]["rdt"]))
        return [(column, "a" if of[column]["rat"] > of[column]["rdt"] else "d")]
    others = [(column, letter) for _, column, letter in sorted(qualified) if column != best]
    others = others[: 5 if best is None else 4]
    others.sort(key=lambda found: found[1])
    return ([] if best is None else [(best, "a")]) + others


def found_for(counts):
    letters = {1: "a", -1: "d"}
    return [
        [(int(found.statement), letters[found.answer]) for found in group]
        for group in representative_statements(counts)
    ]


@given(tables, st.integers(0, 5))
def test_every_figure_is_that_of_counting_cells(table, seed):
    given_responses = responses(table)
    full = dense(given_responses)
    groups = np.random.default_rng(seed).integers(-1, 3, size=len(table))

    counts = count_groups(given_responses, groups)

    for group in range(counts.seen.shape[0]):
        for column in range(full.shape[1]):
            expected = figures(full, groups, group, column)
            assert counts.seen[group, column] == expected["ns"]
            for letter, found in (("a", counts.agree), ("d", counts.disagree)):
                assert found.proportion[group, column] == pytest.approx(expected["p" + letter], abs=1e-9)
                assert found.proportion_test[group, column] == pytest.approx(expected["p" + letter + "t"], abs=1e-9)
                assert found.ratio[group, column] == pytest.approx(expected["r" + letter], abs=1e-9)
                assert found.ratio_test[group, column] == pytest.approx(expected["r" + letter + "t"], abs=1e-9)


@pytest.mark.parametrize("camps", [2, 3, 4])
def test_the_statements_that_speak_for_a_group_are_found_step_by_step(camps):
    given_responses, camp = divided(people=120, statements=40, camps=camps, seed=camps)

    found = found_for(count_groups(given_responses, camp))

    assert found == [speaking_for(dense(given_responses), camp, group) for group in range(camps)]


@given(tables, st.integers(0, 5))
def test_groups_of_any_shape_have_something_said_for_them(table, seed):
    given_responses = responses(table)
    groups = np.random.default_rng(seed).integers(-1, 3, size=len(table))

    found = found_for(count_groups(given_responses, groups))

    for group, statements in enumerate(found):
        if (groups == group).any():
            assert statements == speaking_for(dense(given_responses), groups, group)


def test_a_refused_statement_speaks_for_nobody():
    given_responses, camp = divided(people=120, statements=40)
    full = dense(given_responses)
    full[:, 7] = 0

    counts = count_groups(given_responses, camp, frozenset({"7"}))

    assert found_for(counts) == [speaking_for(full, camp, group, silent={7}) for group in (0, 1)]
    assert counts.seen[:, 7].tolist() == [(camp == 0).sum(), (camp == 1).sum()]


@given(tables)
def test_consensus_is_more_than_half_and_clearly_so(table):
    given_responses = responses(table)
    full = dense(given_responses)

    def most(answer):
        ranked = []
        for column in range(full.shape[1]):
            s, n = int((full[:, column] == answer).sum()), int((~np.isnan(full[:, column])).sum())
            p, test = (s + 1) / (n + 2), prop_test(s, n)
            if p > 0.5 and test > 1.2816:
                ranked.append((-p * test, column))
        return tuple(str(column) for _, column in sorted(ranked)[:5])

    found = consensus(given_responses)

    assert (found.agreed, found.disagreed) == (most(1), most(-1))


def test_consensus_leaves_out_what_was_refused():
    assert consensus(responses(["++"] * 9), frozenset({"0"})).agreed == ("1",)


def test_group_aware_consensus_is_the_product_over_groups():
    counts = count_groups(responses(["+-", "+0", "+.", "-+"]), np.array([0, 0, 1, 1]))

    assert group_aware_consensus(counts).tolist() == pytest.approx([3 / 4 * 2 / 4, 1 / 4 * 2 / 3])
