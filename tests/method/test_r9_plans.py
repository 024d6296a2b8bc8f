from dataclasses import replace

import pytest

from wijwerken.method import plans
from wijwerken.method.objections import unmet_for_choice
from wijwerken.method.plans import Agreement, Carrier, Plan
from wijwerken.method.refusal import Refusal

ANNA = Carrier("anna", circle="north", society=True)
CEES = Carrier("cees", circle="staff", society=False)

BENCH = Agreement("Een bank op het plein", (ANNA,), "voorjaar", "Anna belt de timmerman")
LAMP = Agreement("Een lamp bij de brug", (CEES,), "1 mei", "Cees meet de afstand")

PLAN = Plan(
    agreements=(BENCH, LAMP),
    circles={"north", "staff"},
    frames=["geld", "wet"],
    checked=["wet", "geld"],
    consent_reached=True,
    signed=1,
)


def unmet(plan):
    return [str(condition) for condition in plans.unmet_for_plan(plan)]


def test_r9_a_carried_plan_is_final():
    plans.require_final(PLAN)
    assert unmet(PLAN) == []


@pytest.mark.parametrize(
    ("changed", "lacking"),
    [
        ({"agreements": ()}, "Er staat nog geen afspraak in."),
        (
            {"agreements": (BENCH, LAMP, replace(BENCH, carriers=()))},
            "Niemand zei nog ja tegen “Een bank op het plein”.",
        ),
        ({"agreements": (BENCH, replace(LAMP, when=" "))}, "Bij “Een lamp bij de brug” staat nog niet wanneer."),
        (
            {"agreements": (BENCH, replace(LAMP, first_step=""))},
            "Bij “Een lamp bij de brug” ontbreekt de eerste kleine stap.",
        ),
        ({"agreements": (BENCH,)}, "Alle dragers komen uit één kring. Minstens twee kringen dragen het plan."),
        ({"checked": ["wet"]}, "Het plan is nog niet naast het kader “geld” gelegd."),
        ({"consent_reached": False}, "Nog niet iedereen kon zeggen of er bezwaar is."),
        ({"signed": 0}, "Nog niemand zette een handtekening."),
    ],
)
def test_r9_each_condition_alone_keeps_it_from_being_final(changed, lacking):
    plan = replace(PLAN, **changed)
    assert unmet(plan) == [lacking]
    with pytest.raises(Refusal):
        plans.require_final(plan)


def test_r9_who_was_invited_and_did_not_say_yes_carries_nothing():
    invited = replace(BENCH, carriers=(replace(ANNA, said_yes=False),))
    assert unmet(replace(PLAN, agreements=(invited, replace(LAMP, carriers=(CEES, ANNA))))) == [
        "Niemand zei nog ja tegen “Een bank op het plein”."
    ]


def test_r9_at_least_one_carrier_is_society():
    only_hosts = (replace(BENCH, carriers=(replace(ANNA, society=False),)), LAMP)
    assert unmet(replace(PLAN, agreements=only_hosts)) == ["Nog niemand uit de samenleving draagt mee."]


def test_r9_one_circle_is_enough_where_only_one_has_members():
    plans.require_final(replace(PLAN, agreements=(BENCH,), circles={"north"}))


def test_r9_an_open_objection_keeps_it_from_consent():
    assert unmet(replace(PLAN, consent_reached=False, objections=unmet_for_choice([None]))) == [
        "Er is nog één bezwaar open."
    ]


def test_r9_all_unmet_conditions_come_at_once_each_with_who_can_meet_it():
    empty = Plan((Agreement("Iets"),), {"north", "south"}, ["wet"], [], consent_reached=False, signed=0)
    with pytest.raises(Refusal) as refused:
        plans.require_final(empty)
    assert len(refused.value.unmet) == 6
    assert all(condition.who for condition in refused.value.unmet)


def test_r9_assigning_somebody_is_impossible():
    plans.require_own_yes(by="anna", carrier="anna")
    with pytest.raises(Refusal):
        plans.require_own_yes(by="bram", carrier="anna")


def test_r9_everybody_can_be_asked_once_each_agreement_is_carried_and_fits():
    asked_before = replace(PLAN, consent_reached=False, signed=0)

    assert plans.is_ready_to_ask(asked_before)
    assert not plans.is_ready_to_ask(replace(asked_before, agreements=()))
    assert not plans.is_ready_to_ask(replace(asked_before, checked=[]))
