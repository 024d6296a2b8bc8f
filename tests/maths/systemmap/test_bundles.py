from tests.maths.systemmap.tales import tell
from wijwerken.maths.systemmap.bundles import against_the_stream, bundle, told_by_few


def names(bundles):
    return [(line.cause, line.effect) for line in bundles]


def test_r15_people_come_first_and_times_second():
    claims = [
        *[tell("t1", "Often told by one", "X")] * 5,
        tell("t1", "Told by two", "X"),
        tell("t2", "Told by two", "X"),
        *[tell("t1", "Told by one", "X")] * 2,
    ]
    found = bundle(claims)
    assert [(line.cause, line.people, line.times) for line in found] == [
        ("Told by two", 2, 2),
        ("Often told by one", 1, 5),
        ("Told by one", 1, 2),
    ]


def test_equal_bundles_stand_in_the_order_of_their_labels():
    found = bundle([tell("t1", "b", "c"), tell("t1", "a", "d"), tell("t1", "a", "c"), tell("t1", "~a", "c")])
    assert names(found) == [("a", "c"), ("a", "d"), ("b", "c"), ("~a", "c")]


def test_a_bundle_counts_each_sign_and_agrees_where_its_tellers_agree():
    agreed, differed, silent = bundle(
        [
            tell("t1", "a", "b", "-"), tell("t2", "a", "b", "-"), tell("t3", "a", "b", "?"),
            tell("t1", "a", "c", "+"), tell("t2", "a", "c", "-"),
            tell("t1", "a", "d", "?"),
        ]
    )  # fmt: skip
    assert agreed.signs == {"+": 0, "-": 2, "?": 1}
    assert [agreed.sign, differed.sign, silent.sign] == ["-", "?", "?"]


def test_the_order_of_claims_changes_nothing():
    claims = [tell("t1", "a", "b"), tell("t2", "a", "b", "-"), tell("t1", "b", "a"), tell("t3", "b", "c")]
    forwards, backwards = bundle(claims), bundle(claims[::-1])
    assert names(forwards) == names(backwards)
    assert [line.signs for line in forwards] == [line.signs for line in backwards]


def test_r17_told_by_few_begins_with_the_rarest():
    claims = [tell(f"t{n}", "many", "x") for n in range(4)] + [tell(f"t{n}", "three", "x") for n in range(3)]
    assert names(told_by_few(bundle([*claims, tell("t1", "one", "x")]))) == [("one", "x"), ("three", "x")]


def test_r17_against_the_stream_holds_only_the_claims_that_say_the_reverse():
    claims = [
        tell("t1", "a", "b"),
        tell("t2", "a", "b"),
        tell("t3", "a", "b", "-"),
        tell("t4", "a", "b", "?"),
    ]
    (against,) = against_the_stream(bundle(claims))
    assert (against.cause, against.effect, against.people, against.sign) == ("a", "b", 1, "-")


def test_r17_where_as_many_say_the_one_as_the_other_there_is_no_stream():
    assert against_the_stream(bundle([tell("t1", "a", "b"), tell("t2", "a", "b", "-")])) == []


def test_r17_the_stream_is_people_and_not_times():
    claims = [*[tell("t1", "a", "b", "-")] * 5, tell("t2", "a", "b"), tell("t3", "a", "b")]
    (against,) = against_the_stream(bundle(claims))
    assert (against.people, against.times, against.sign) == (1, 5, "-")


def test_no_claims_give_no_bundles():
    assert bundle([]) == []
