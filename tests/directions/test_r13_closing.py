"""What the log holds of a closed round: everybody's answer sealed, and no more than everybody sees (R11, R13)."""

import pytest

from tests.directions.factories import a_direction, a_round, answered, choosing, do
from wijwerken.directions.models import Choice
from wijwerken.inquiry.models import Decision
from wijwerken.method.decisions import commitment_to

pytestmark = pytest.mark.django_db


def a_closed_round(values, **settings):
    inquiry, core = choosing(public=False, **settings)
    direction = a_direction(inquiry)
    round = a_round(direction, core)
    for value in values:
        answered(round, value)
    do(core[0], "close-round", direction)
    return inquiry, core, direction


def closings(inquiry):
    return list(Decision.objects.filter(inquiry=inquiry, kind="round.closed"))


def test_r13_resistances_are_logged_sorted_and_everybody_has_a_receipt():
    inquiry, _core, _direction = a_closed_round([8, 0, 2, 5, 2, 10])

    (decision,) = closings(inquiry)

    assert decision.values == [0, 2, 2, 5, 8, 10]
    assert (decision.counts["answers"], len(decision.commitments)) == (6, 6)
    assert sorted(commitment_to(salt.receipt) for salt in decision.salts.all()) == decision.commitments


@pytest.mark.parametrize("values", [[5, 8, 0], [5] * 6, [5, 5, 5, 5, 5, 8]])
def test_r13_of_few_people_and_where_nearly_all_say_the_same_nothing_is_told(values):
    inquiry, _core, _direction = a_closed_round(values)

    (decision,) = closings(inquiry)

    assert decision.values == []
    assert decision.salts.count() == len(values)


def test_r13_in_a_public_inquiry_nothing_is_told_under_ten():
    inquiry, core = choosing()
    direction = a_direction(inquiry)
    round = a_round(direction, core)
    for value in [0, 2, 2, 5, 8, 10, 0, 0, 5]:
        answered(round, value)
    do(core[0], "close-round", direction)

    (decision,) = closings(inquiry)

    assert (decision.values, decision.counts, len(decision.commitments)) == ([], {"objections": 0}, 10)


def test_r11_a_second_closing_with_one_answer_more_does_not_tell_that_answer():
    inquiry, core, direction = a_closed_round([8, 0, 2, 5, 2, 10, 0, 5, 8, 2, 0, 5])
    Choice.objects.all().delete()  # as if an objection had stood
    answered(a_round(direction, core), 7)
    do(core[0], "close-round", direction)

    first, second = closings(inquiry)

    assert second.values == first.values
    assert "answers" not in second.counts
    assert len(second.commitments) == 15
