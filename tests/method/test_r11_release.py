from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wijwerken.method.release import (
    Earlier,
    Figures,
    Kind,
    Part,
    Released,
    Voices,
    circle_limit,
    may_carry_circle,
    release,
    voices,
)
from wijwerken.method.release.distance import is_safe
from wijwerken.method.release.history import Shown
from wijwerken.method.release.pooling import MOST_POOLS, pooled
from wijwerken.method.release.solving import tells_nothing

ANSWERS = ("agree", "disagree", "pass")
FIRST, LATER = date(2030, 4, 1), date(2030, 5, 1)


def people(circle, *, start=0, **said):
    """Made-up people of a circle: `agree=3` makes three who agree."""
    answers = [answer for answer, count in said.items() for _ in range(count)]
    return {f"{circle} {start + number}": (circle, answer) for number, answer in enumerate(answers)}


def figures(basis, *, on=FIRST, group=40, by="circle", **more):
    return Figures(basis, ANSWERS, on, group, by=by, **more)


NORTH = people("north", agree=5, disagree=3)
SOUTH = people("south", agree=2, disagree=4, **{"pass": 1})
TINY = people("tiny", agree=1, disagree=1)


def test_r11_only_release_makes_what_may_be_shown():
    with pytest.raises(TypeError):
        Released(Kind.FIGURES, (), Earlier(), total=Part((), 1, {"agree": 1}))
    with pytest.raises(TypeError):
        Voices(1, 1)


def test_r11_an_inquiry_of_fewer_than_five_shows_words():
    shown = release(figures(people("north", agree=4), group=4), 5)
    assert (shown.kind, shown.total, shown.parts) == (Kind.WORDS, None, ())
    assert shown.says


def test_r11_the_landscape_asks_for_seven():
    assert release(figures(NORTH, group=6, fewest=7), 5).kind is Kind.WORDS


def test_r11_under_five_answers_there_is_nothing_yet():
    shown = release(figures(people("north", agree=2, disagree=2)), 5)
    assert (shown.kind, shown.earlier, shown.renewed) == (Kind.NOTHING_YET, Earlier(), False)


def test_r11_parts_at_the_limit_show_the_counts_of_each_answer():
    shown = release(figures(NORTH | SOUTH), 5)
    assert shown.total == Part((), 15, {"agree": 7, "disagree": 7, "pass": 1})
    assert shown.parts == (
        Part(("north",), 8, {"agree": 5, "disagree": 3, "pass": 0}),
        Part(("south",), 7, {"agree": 2, "disagree": 4, "pass": 1}),
    )
    assert (shown.on, shown.by, shown.renewed) == (FIRST, "circle", True)


def test_r11_a_part_under_the_limit_is_pooled_with_the_next_smallest():
    shown = release(figures(NORTH | SOUTH | TINY), 5)
    assert [(part.names, part.people) for part in shown.parts] == [(("north",), 8), (("south", "tiny"), 9)]


def test_r11_a_part_where_nobody_answered_is_pooled_too():
    shown = release(figures(NORTH | SOUTH, parts=("east", "north", "south")), 5)
    assert [part.names for part in shown.parts] == [("east", "south"), ("north",)]


def test_r11_with_fewer_than_two_parts_left_there_is_no_split():
    shown = release(figures(NORTH | TINY), 5)
    assert shown.parts == ()
    assert (shown.by, shown.total.people) == ("", 10)


def test_r11_the_limit_is_ten_when_the_public_can_read():
    assert (circle_limit(public=True), circle_limit(public=False)) == (10, 5)
    assert release(figures(NORTH | SOUTH), circle_limit(public=True)).parts == ()
    with pytest.raises(ValueError):
        release(figures(NORTH), 4)


@pytest.mark.parametrize("dissent", [0, 1])
def test_r11_where_all_or_all_but_one_said_the_same_it_says_nearly_all(dissent):
    one_mind = people("one mind", agree=7, disagree=dissent)
    shown = release(figures(NORTH | one_mind), 5)
    assert shown.parts[1] == Part(("one mind",), 7 + dissent, None, "agree")


def test_r11_beside_a_part_that_says_nearly_all_the_total_cannot_be_used_to_count_it():
    shown = release(figures(NORTH | people("one mind", agree=7)), 5)
    assert shown.parts[0].counts is not None
    assert shown.total == Part((), 15)


def test_r11_a_total_of_one_mind_gives_no_counts():
    shown = release(figures(people("north", agree=9, disagree=1), by=""), 5)
    assert shown.total == Part((), 10, None, "agree")


def test_r11_an_old_figure_stands_with_its_date_until_five_came_left_or_changed():
    first = release(figures(NORTH, by=""), 5)
    four_more = NORTH | people("north", start=8, agree=2, disagree=2)
    shown = release(figures(four_more, by="", on=LATER), 5, first.earlier)
    assert (shown.on, shown.total, shown.renewed) == (FIRST, first.total, False)

    one_changed = four_more | {"north 0": ("north", "disagree")}
    shown = release(figures(one_changed, by="", on=LATER), 5, first.earlier)
    assert (shown.on, shown.total.people, shown.renewed) == (LATER, 12, True)


def test_r11_who_left_counts_as_a_change():
    first = release(figures(NORTH | SOUTH, by=""), 5)
    gone = dict(list((NORTH | SOUTH).items())[2:10]) | people("north", start=20, agree=1, disagree=1)
    assert release(figures(gone, by="", on=LATER), 5, first.earlier).on == LATER


def test_r11_the_same_state_is_shown_unchanged():
    first = release(figures(NORTH | SOUTH), 5)
    again = release(figures(NORTH | SOUTH, on=LATER), 5, first.earlier)
    assert (again.on, again.parts, again.earlier) == (FIRST, first.parts, first.earlier)


def test_r11_closing_a_round_is_no_exception():
    first = release(figures(NORTH, by=""), 5)
    one_more = NORTH | people("north", start=8, disagree=1)
    assert release(figures(one_more, by="", on=LATER, closed=True), 5, first.earlier).on == FIRST


def test_r11_one_person_more_in_a_part_does_not_renew_it():
    first = release(figures(NORTH | SOUTH), 5)
    five_and_one = people("north", start=8, agree=3, disagree=2) | people("south", start=7, agree=1)
    shown = release(figures(NORTH | SOUTH | five_and_one, on=LATER), 5, first.earlier)
    assert (shown.on, shown.parts) == (FIRST, first.parts)


def test_r11_newcomers_who_all_said_the_same_are_not_told_on():
    first = release(figures(NORTH, by=""), 5)
    five_of_one_mind = NORTH | people("north", start=8, agree=5)
    assert release(figures(five_of_one_mind, by="", on=LATER), 5, first.earlier).on == FIRST
    mixed = five_of_one_mind | people("north", start=13, disagree=2)
    assert release(figures(mixed, by="", on=LATER), 5, first.earlier).on == LATER


def test_r11_a_state_close_to_one_of_long_ago_is_not_shown():
    first = release(figures(NORTH, by=""), 5)
    five = people("north", start=8, agree=3, disagree=2)
    second = release(figures(NORTH | five, by="", on=LATER), 5, first.earlier)
    assert second.renewed
    four_left = NORTH | dict(list(five.items())[:1]) | people("north", start=13, disagree=1)
    assert not release(figures(four_left, by="", on=LATER), 5, second.earlier).renewed


def test_r11_after_an_erasure_nothing_is_shown_until_renewal():
    first = release(figures(NORTH | SOUTH, by=""), 5)
    earlier = first.earlier.without("north 0")
    rest = {person: place for person, place in (NORTH | SOUTH).items() if person != "north 0"}
    hidden = release(figures(rest, by="", on=LATER), 5, earlier)
    assert (hidden.kind, hidden.total, hidden.on) == (Kind.NOTHING_YET, None, None)

    more = rest | people("north", start=20, agree=3, disagree=3)
    back = release(figures(more, by="", on=LATER), 5, hidden.earlier)
    assert (back.kind, back.on, back.total.people) == (Kind.FIGURES, LATER, 20)
    assert not back.earlier.erased


def test_r14_an_erased_person_is_nowhere_in_what_is_kept():
    earlier = release(figures(NORTH | SOUTH), 5).earlier.without("north 0").without("south 1")
    assert "north 0" not in str(earlier.to_json()) and "south 1" not in str(earlier.to_json())
    assert len(earlier.last.basis) == 15
    assert earlier.without("somebody else") == earlier


def test_r11_a_group_under_twice_the_limit_sees_a_figure_once_when_it_closes_the_round():
    evening = people("north", agree=4, disagree=4)
    during = release(figures(evening, group=8), 5)
    assert (during.kind, during.renewed) == (Kind.NOTHING_YET, False)

    closed = release(figures(evening, group=8, closed=True), 5, during.earlier)
    assert (closed.kind, closed.total.counts) == (Kind.FIGURES, {"agree": 4, "disagree": 4, "pass": 0})

    all_changed = people("north", agree=3, disagree=3, **{"pass": 2})
    after = release(figures(all_changed, group=8, closed=True, on=LATER), 5, closed.earlier)
    assert (after.on, after.total) == (FIRST, closed.total)


def test_r11_a_large_crowd_is_not_recounted_for_five():
    crowd = people("north", agree=60, disagree=40)
    first = release(figures(crowd, by="", group=300), 5)
    six_more = crowd | people("north", start=100, agree=3, disagree=3)
    assert not release(figures(six_more, by="", on=LATER, group=300), 5, first.earlier).renewed
    ten_more = crowd | people("north", start=100, agree=5, disagree=5)
    assert release(figures(ten_more, by="", on=LATER, group=300), 5, first.earlier).renewed


def test_r11_every_reading_says_what_it_leaves_out():
    assert len(release(figures(NORTH | SOUTH | TINY), 5).says) == 2
    assert all(str(sentence) for sentence in release(figures(NORTH | TINY), 5).says)


def test_r11_what_is_kept_is_plain_and_comes_back_the_same():
    earlier = release(figures(NORTH | SOUTH | TINY), 5).earlier
    assert Earlier.from_json(earlier.to_json()) == earlier
    assert Earlier.from_json(None) == Earlier()


def test_r11_a_split_by_something_else_waits_like_any_renewal():
    first = release(figures(NORTH | SOUTH), 5)
    other = {
        person: ("young" if number % 2 else "old", answer)
        for number, (person, (_c, answer)) in enumerate((NORTH | SOUTH).items())
    }
    shown = release(figures(other, by="age", on=LATER), 5, first.earlier)
    assert (shown.by, shown.parts) == ("circle", first.parts)


def test_r11_voices_that_are_shown_may_be_of_one_person_and_people_come_first():
    assert (voices(["anna"]).people, voices(["anna", "anna", "bram"])) == (1, voices(["bram", "anna", "anna"]))
    assert (voices(["anna", "anna", "bram"]).people, voices(["anna", "anna", "bram"]).times) == (2, 3)


def test_r11_a_voice_carries_its_circle_only_when_asked_for_and_at_the_limit():
    assert may_carry_circle(asked_for_by_teller=True, circle_size=5, limit=5)
    assert not may_carry_circle(asked_for_by_teller=False, circle_size=50, limit=5)
    assert not may_carry_circle(asked_for_by_teller=True, circle_size=9, limit=10)


@given(st.dictionaries(st.text(max_size=4), st.integers(0, 30), max_size=8), st.integers(5, 10))
def test_r11_pools_are_at_the_limit_and_hold_every_part_once(sizes, limit):
    pools = pooled(sizes, limit)
    assert all(sum(sizes[name] for name in pool) >= limit for pool in pools)
    assert len(pools) != 1
    if pools:
        assert sorted(name for pool in pools for name in pool) == sorted(sizes)


circles = st.sampled_from(["north", "south", "east"])
bases = st.dictionaries(st.integers(0, 25).map(str), st.tuples(circles, st.sampled_from(ANSWERS)), max_size=26)


@settings(max_examples=60, deadline=None)
@given(st.lists(bases, min_size=1, max_size=4), st.sampled_from([5, 10]), st.sampled_from(["", "circle"]))
def test_r11_whatever_happens_no_shown_part_is_under_the_limit(states, limit, by):
    earlier = Earlier()
    for basis in states:
        shown = release(figures(basis, by=by), limit, earlier)
        earlier = shown.earlier
        for part in shown.parts:
            assert part.people >= limit
            assert (part.counts is None) == (part.nearly_all is not None)
            assert part.counts is None or max(part.counts.values()) <= part.people - 2
        if shown.total:
            assert shown.total.people >= 5
            assert len(shown.parts) != 1
        assert Earlier.from_json(earlier.to_json()) == earlier


def test_r11_a_split_has_no_more_parts_than_a_reader_can_be_followed_in():
    many = {one: place for number in range(9) for one, place in people(f"circle {number}", agree=4, disagree=3).items()}
    shown = release(figures(many, group=len(many)), 5)
    assert len(shown.parts) == MOST_POOLS


def test_r11_sums_of_three_of_six_parts_are_compared_with_what_was_shown_before():
    circles = [f"circle {number}" for number in range(6)]
    before = {one: place for circle in circles for one, place in people(circle, agree=4, disagree=3).items()}
    came = people(circles[0], start=50, agree=1, disagree=1) | people(circles[3], start=50, agree=9, disagree=9)
    three = (tuple(circles[:3]), tuple(circles[3:]))

    shown = Shown(FIRST, ANSWERS, "circle", three, before)
    now = Shown(LATER, ANSWERS, "circle", tuple((circle,) for circle in circles), before | came)

    assert not is_safe(now, [shown], 5)


def test_r11_nothing_follows_from_more_sums_than_two():
    """Each two of these differ by many; together the four tell what one person said."""
    one, other, third = (people(name, agree=5, disagree=5) for name in ("p", "q", "r"))
    late = {"late 0": ("p", "agree")}

    def whole(basis):
        return Shown(FIRST, ANSWERS, "", (), basis)

    earlier = [whole(one | other), whole(other | third), whole(one | other | third)]
    assert is_safe(whole(one | third), earlier, 5)
    assert not is_safe(whole(one | third | late), earlier, 5)
    assert tells_nothing([*earlier, whole(one | third)], 5)
    assert not tells_nothing([*earlier, whole(one | third | late)], 5)


def test_r11_somebody_who_takes_away_their_own_answer_learns_no_other():
    """A whole, and the same less two people and with others: who of the two reads knows what the other said."""
    people_of_p = people("p", agree=3, disagree=3)
    people_of_q = people("q", agree=4, disagree=4)
    two = {"me 0": ("p", "agree"), "you 0": ("p", "disagree")}

    def whole(basis):
        return Shown(FIRST, ANSWERS, "", (), basis)

    shown = [whole(people_of_p | people_of_q), whole(people_of_q), whole(people_of_p)]
    assert tells_nothing(shown, 5)
    assert not tells_nothing([*shown, whole(people_of_p | people_of_q | two)], 5)
