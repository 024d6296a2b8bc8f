"""Objections count: only their maker ends them, and nothing is chosen over them (R8)."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.test import Client
from django.utils import timezone

from tests.directions.factories import (
    a_direction,
    a_round,
    address,
    an_objection,
    answered,
    choosing,
    do,
    page_of,
)
from tests.factories import a_participant, browser_of, starter_of
from wijwerken.directions.domain.directions import improve
from wijwerken.directions.domain.objections import record_attempt, record_unreachable
from wijwerken.directions.models import Choice, ContactAttempt, Experiment, ExperimentStop, Objection, ObjectionEnd
from wijwerken.inquiry.models import Fate, TraceEdge
from wijwerken.inquiry.trail import check
from wijwerken.method.objections import Ending
from wijwerken.method.refusal import Refusal

pytestmark = pytest.mark.django_db


def a_new_version(direction):
    return improve(
        direction,
        after=direction.versions.order_by("-number").first(),
        by=a_participant(direction.inquiry),
        title="Twee gezichten",
        change="Ze werken met zijn tweeën.",
        reason="Na het bezwaar over ziekte.",
    )


def an_objection_that_stands(direction, stop_when="Als iemand zich niet meer durft te melden."):
    maker = a_participant(direction.inquiry)
    objection = an_objection(direction, by=maker)
    do(maker, "end", objection, ending="stands")
    if stop_when:
        do(maker, "stop-words", objection, words=stop_when)
    return maker, objection


def test_r8_anybody_who_takes_part_objects_with_a_reason():
    inquiry, _core = choosing()
    direction, official = a_direction(inquiry), a_participant(inquiry, host=True)

    refused = do(official, "object", direction, reason="   ")
    assert refused.status_code == 422
    assert "Zeg erbij waarom." in refused.content.decode()
    assert not Objection.objects.exists()
    do(official, "object", direction, reason="Dit past niet in de wet.")

    objection = Objection.objects.get()
    page = browser_of(official).get(address("direction", direction)).content.decode()
    assert objection.reason in page
    assert official.pseudonym in page
    assert "Staat nog open" in page


def test_r8_nobody_else_ends_an_objection():
    inquiry, core = choosing()
    direction = a_direction(inquiry)
    objection = an_objection(direction)
    a_new_version(direction)

    for other in [a_participant(inquiry), a_participant(inquiry, host=True), core[0]]:
        for ending in ("changed_it", "withdrawn", "stands"):
            answer = do(other, "end", objection, ending=ending)
            assert answer.status_code == 422
            assert "Een bezwaar kan niemand anders laten vervallen." in answer.content.decode()

    assert not ObjectionEnd.objects.exists()


def test_r8_changed_it_needs_a_new_version_and_its_maker_s_word():
    inquiry, _core = choosing()
    direction, maker = a_direction(inquiry), a_participant(inquiry)
    objection = an_objection(direction, by=maker)

    early = do(maker, "end", objection, ending="changed_it")
    assert early.status_code == 422
    assert "Er is nog geen nieuwe versie na dit bezwaar." in early.content.decode()
    version = a_new_version(direction)
    assert "Is het zo goed?" not in page_of(maker, "objection", objection)
    do(maker, "end", objection, ending="changed_it", words="Zo is het goed.")

    end = ObjectionEnd.objects.get()
    assert (end.kind, end.version) == ("changed_it", version)
    assert TraceEdge.objects.filter(from_id=direction.pk, to_id=objection.pk, relation="changed_by").exists()
    assert "Het zit in versie 2." in page_of(maker, "direction", direction)


def test_r8_a_withdrawn_objection_is_over_and_has_its_fate():
    inquiry, _core = choosing()
    maker = a_participant(inquiry)
    objection = an_objection(a_direction(inquiry), by=maker)

    do(maker, "end", objection, ending="withdrawn", words="Na een gesprek.")
    again = do(maker, "end", objection, ending="stands")

    assert again.status_code == 422
    assert [end.kind for end in ObjectionEnd.objects.all()] == ["withdrawn"]
    assert Fate.objects.get(thing_id=objection.pk).sentence == "Na een gesprek."


@pytest.mark.parametrize("ending", [None, "stands"])
def test_r8_with_an_objection_open_or_standing_it_is_not_chosen(ending):
    inquiry, core = choosing()
    direction, maker = a_direction(inquiry), a_participant(inquiry)
    objection = an_objection(direction, by=maker)
    if ending:
        do(maker, "end", objection, ending=ending)
    answered(a_round(direction, core), 0)

    do(core[0], "close-round", direction)

    assert not Choice.objects.exists()
    assert "niet gekozen" in page_of(maker, "direction", direction)


@pytest.mark.parametrize("ending", ["withdrawn", "changed_it"])
def test_r8_without_an_objection_left_it_is_chosen_by_consent(ending):
    inquiry, core = choosing()
    direction, maker = a_direction(inquiry), a_participant(inquiry)
    objection = an_objection(direction, by=maker)
    a_new_version(direction)
    do(maker, "end", objection, ending=ending)
    answered(a_round(direction, core), 8)

    do(core[0], "close-round", direction)

    assert Choice.objects.get().version.number == 2
    page = page_of(maker, "direction", direction)
    assert "Gekozen" in page
    assert [one for one in check() if one.kind.startswith("directions.") and one.is_fault] == []


def test_r8_several_directions_may_be_chosen():
    inquiry, core = choosing()
    for title in ("Eén gezicht", "Tafel van Testdorp"):
        direction = a_direction(inquiry, title=title)
        answered(a_round(direction, core), 2)
        do(core[0], "close-round", direction)

    assert Choice.objects.count() == 2


def test_r8_what_is_chosen_takes_no_objection_any_more():
    inquiry, core = choosing()
    direction = a_direction(inquiry)
    answered(a_round(direction, core), 2)
    do(core[0], "close-round", direction)

    answer = do(a_participant(inquiry), "object", direction, reason="Te laat bedacht.")

    assert answer.status_code == 422
    assert "Deze richting is gekozen." in answer.content.decode()


def test_r8_an_unreachable_maker_takes_two_attempts_and_fourteen_days_of_the_core_group():
    inquiry, core = choosing()
    direction = a_direction(inquiry)
    objection = an_objection(direction)

    assert do(core[0], "unreachable", objection).status_code == 422
    for how in ("Gebeld.", "Een brief in de bus."):
        do(core[1], "attempt", objection, how=how)
    ContactAttempt.objects.update(made_at=timezone.now() - timedelta(days=13))
    early = do(core[0], "unreachable", objection)
    assert "tot veertien dagen na de tweede poging" in early.content.decode()
    ContactAttempt.objects.update(made_at=timezone.now() - timedelta(days=15))
    do(core[0], "unreachable", objection)

    assert objection.ends.get().kind == Ending.UNREACHABLE
    page = Client().get(address("objection", objection)).content.decode()
    assert "Een brief in de bus." in page
    assert "De maker is niet te bereiken" in page


def test_r8_only_the_core_group_records_that_a_maker_is_away():
    inquiry, core = choosing()
    objection = an_objection(a_direction(inquiry))
    for _time in range(2):
        do(core[0], "attempt", objection, how="Gebeld.")
    ContactAttempt.objects.update(made_at=timezone.now() - timedelta(days=20))

    for other in (a_participant(inquiry), starter_of(inquiry)):
        assert do(other, "unreachable", objection).status_code == 403
        assert do(other, "attempt", objection, how="Gebeld.").status_code == 403
        with pytest.raises(Refusal, match="legt de kerngroep vast"):
            record_unreachable(objection, by=other)
        with pytest.raises(Refusal, match="legt de kerngroep vast"):
            record_attempt(objection, by=other, how="Gebeld.")

    assert not ObjectionEnd.objects.exists()


def test_r8_a_maker_who_comes_back_has_the_last_word():
    inquiry, core = choosing()
    maker = a_participant(inquiry)
    objection = an_objection(a_direction(inquiry), by=maker)
    for _time in range(2):
        do(core[0], "attempt", objection, how="Gebeld.")
    ContactAttempt.objects.update(made_at=timezone.now() - timedelta(days=20))
    do(core[0], "unreachable", objection)

    do(maker, "end", objection, ending="stands")

    assert Objection.objects.get().ending == Ending.STANDS


def test_r8_an_experiment_needs_a_standing_objection_and_its_maker_s_words():
    inquiry, core = choosing()
    direction = a_direction(inquiry)
    assert do(core[0], "try-out", direction, days=30, expects="Minder bellen.").status_code == 422
    maker, objection = an_objection_that_stands(direction, stop_when="")

    without = do(core[0], "try-out", direction, days=30, expects="Minder bellen.")
    assert "schrijft op wanneer de proef meteen stopt" in without.content.decode()
    forged = do(core[0], "stop-words", objection, words="Nooit.")
    assert forged.status_code == 422
    do(maker, "stop-words", objection, words="Als er iemand afhaakt.")
    do(core[0], "try-out", direction, days=30, expects="Minder bellen.")

    witness = Experiment.objects.get().witnesses.get()
    assert (witness.participant, witness.stop_when) == (maker, "Als er iemand afhaakt.")
    assert not Choice.objects.exists()


def test_r8_an_experiment_lasts_at_most_ninety_days():
    inquiry, core = choosing()
    direction = a_direction(inquiry)
    an_objection_that_stands(direction)

    answer = do(core[0], "try-out", direction, days=91, expects="Minder bellen.")

    assert answer.status_code == 422
    assert "hoogstens 90 dagen" in answer.content.decode()
    with pytest.raises(IntegrityError), transaction.atomic():
        Experiment.objects.create(inquiry=inquiry, direction=direction, version=direction.newest, days=91, expects="x")


def test_r8_the_witness_stops_an_experiment_at_once_and_nobody_else():
    inquiry, core = choosing()
    direction = a_direction(inquiry)
    maker, _objection = an_objection_that_stands(direction)
    do(core[0], "try-out", direction, days=30, expects="Minder bellen.")
    experiment = Experiment.objects.get()

    assert do(core[0], "stop", experiment, words="Genoeg.").status_code == 422
    do(maker, "stop", experiment, words="Er haakte iemand af.")

    assert ExperimentStop.objects.get().by == maker
    assert "De proef is gestopt." in page_of(maker, "direction", direction)


def test_r8_thinking_along_ends_nothing():
    inquiry, _core = choosing()
    direction = a_direction(inquiry)
    objection = an_objection(direction)
    helper = a_participant(inquiry)

    do(helper, "reply", objection, words="Met zijn tweeën dan?")

    assert Objection.objects.get().ending is None
    assert "Met zijn tweeën dan?" in page_of(helper, "direction", direction)
