"""The trail: what is built on what, both ways, and what is missed."""

import pytest
from django.utils import timezone

from tests.factories import a_participant, an_inquiry
from wijwerken.inquiry import trail
from wijwerken.inquiry.models import Nomination, TraceEdge

pytestmark = pytest.mark.django_db


def a_thing(inquiry, words="iets"):
    return Nomination.objects.create(inquiry=inquiry, whom=words)


def test_trail_walks_back_to_everything_under_a_thing():
    inquiry = an_inquiry()
    deed, idea, sentence = a_thing(inquiry), a_thing(inquiry), a_thing(inquiry)
    trail.built_on(idea, sentence)
    trail.built_on(deed, idea)

    steps = trail.back(inquiry, trail.ref(deed))

    assert [step.on for step in steps] == [trail.ref(idea), trail.ref(sentence)]
    assert [step.depth for step in steps] == [0, 1]


def test_trail_walks_forward_from_many_sentences_in_one_query(django_assert_num_queries):
    inquiry = an_inquiry()
    deed, one, two, alone = (a_thing(inquiry) for _number in range(4))
    trail.built_on(deed, one, two)

    with django_assert_num_queries(1):
        built = trail.forward_from_many(inquiry, [one.pk, two.pk, alone.pk])

    assert built == {one.pk: [trail.ref(deed)], two.pk: [trail.ref(deed)], alone.pk: []}


def test_trail_survives_a_ring():
    inquiry = an_inquiry()
    one, two = a_thing(inquiry), a_thing(inquiry)
    trail.built_on(one, two)
    trail.built_on(two, one)
    TraceEdge.objects.update(made_at=timezone.now())

    assert len(trail.back(inquiry, trail.ref(one))) == 2


def test_r4_what_was_there_before_is_not_built_on_what_came_later():
    inquiry = an_inquiry()
    early, late, point, idea = (a_thing(inquiry) for _number in range(4))
    trail.built_on(point, early)
    trail.built_on(idea, point)
    trail.built_on(point, late)  # somebody else names the same point, when the idea is there already

    assert trail.forward_from_many(inquiry, [early.pk]) == {early.pk: [trail.ref(point), trail.ref(idea)]}
    assert trail.forward_from_many(inquiry, [late.pk]) == {late.pk: [trail.ref(point)]}
    assert trail.ref(late) not in [step.on for step in trail.back(inquiry, trail.ref(idea))]
    assert trail.ref(idea) not in [step.built for step in trail.forward(inquiry, trail.ref(late))]


def test_built_on_twice_is_once():
    inquiry = an_inquiry()
    one, two = a_thing(inquiry), a_thing(inquiry)
    trail.built_on(one, two)
    trail.built_on(one, two)

    assert TraceEdge.objects.count() == 1


def test_built_on_a_thing_of_another_inquiry_is_refused():
    one, other = a_thing(an_inquiry()), a_thing(an_inquiry())

    with pytest.raises(ValueError, match="different inquiries"):
        trail.built_on(one, other)


def test_r4_what_became_of_several_things_is_told_in_one_sentence():
    inquiry = an_inquiry()
    one, two = a_thing(inquiry), a_thing(inquiry)
    teller = a_participant(inquiry)

    trail.tell_fate(inquiry, [trail.ref(one), trail.ref(two)], "parked", "Tot het voorjaar.", 2, teller)

    assert {trail.ref(one), trail.ref(two)} <= trail.fated(inquiry)
    assert timezone.now() >= inquiry.fates.first().made_at
