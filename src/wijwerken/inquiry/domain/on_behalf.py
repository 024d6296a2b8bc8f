"""Entering on behalf of a teller: never as them. It shows to the teller, who can say "I never said that" (R1, R12)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import transaction
from django.db.models import Model

from wijwerken.method import on_behalf as rule
from wijwerken.method.phases import Phase
from wijwerken.web import clock
from wijwerken.web.forms import KindForm

from ..models import Duty, HelpAsked, OnBehalf, Participant
from ..path import path_of
from .log import log

LISTEN = {Duty.Kind.LISTENER, Duty.Kind.FACILITATOR, Duty.Kind.STARTER}


@dataclass(frozen=True)
class Act:
    """Something that can be entered for a teller: how it is asked, done, told to them, and taken back.

    `form`: a form for this teller, or None where there is nothing to say now. `enter`: through the same acts as in
    life, under the teller's pseudonym. `take_back`: what becomes of what they never said: (thing, how it was entered).
    `is_secret`: what is shown to nobody is in no log either, and who entered it cannot read it again (R12).
    """

    name: str
    label: Any
    phase: Phase
    form: Callable[..., KindForm | None]
    enter: Callable[[Participant, Mapping[str, Any]], Model]
    model: type[Model]
    in_words: Callable[[Any], str]
    take_back: Callable[[Any, OnBehalf], None]
    is_secret: bool = False


acts: dict[str, Act] = {}


def can_be_entered(act: Act) -> None:
    """Rooms hang their acts here."""
    acts[act.name] = act


def acts_now(teller: Participant) -> list[Act]:
    path = path_of(teller.inquiry)
    return [act for act in acts.values() if path.has_opened(act.phase) and act.form(teller) is not None]


def is_asked(teller: Participant) -> bool:
    return HelpAsked.objects.filter(participant=teller, ended_at=None).exists()


def ask_for_help(teller: Participant, way: str) -> HelpAsked:
    """From now on listeners may type for this teller."""
    defaults = {"way": way, "ended_at": None, "since": clock.now()}
    return HelpAsked.objects.update_or_create(participant=teller, defaults=defaults)[0]


def end_help(teller: Participant) -> None:
    """From now on nobody types for this teller. Twice is once."""
    HelpAsked.objects.filter(participant=teller, ended_at=None).update(ended_at=clock.now())


def require_may_enter_for(teller: Participant, by: Participant) -> None:
    rule.require_may_enter_for(
        is_listener=any(duty.kind in LISTEN for duty in by.duties.all()),
        line_authority=by.line_authority,
        is_own=teller.pk == by.pk,
        is_asked=is_asked(teller),
    )


@transaction.atomic
def enter_for(
    teller: Participant, act: Act, said: Mapping[str, Any], *, by: Participant, how: str, on: date
) -> OnBehalf:
    """Do what the teller said, and keep who entered it, how, and when they said it."""
    require_may_enter_for(teller, by)
    thing = act.enter(teller, said)
    entered = OnBehalf.objects.create(
        inquiry=teller.inquiry, teller=teller, by=by, act=act.name, how=how, said_on=on, thing_id=str(thing.pk)
    )
    if not act.is_secret:
        log(teller.inquiry, "behalf.entered", subject=how)
    return entered


@transaction.atomic
def deny(entered: OnBehalf, *, by: Participant) -> OnBehalf:
    """ "I never said that": it is taken back; that it was entered stays on record. Twice is once."""
    rule.require_own_entry(is_teller=entered.teller_id == by.pk)
    entered = OnBehalf.objects.select_for_update(of=("self",)).select_related("by").get(pk=entered.pk)
    if entered.denied_at is None:
        act = acts[entered.act]
        if thing := act.model._base_manager.filter(pk=entered.thing_id).first():
            act.take_back(thing, entered)
        entered.denied_at = clock.now()
        entered.save(update_fields=["denied_at"])
        if not act.is_secret:
            log(entered.inquiry, "behalf.denied")
    return entered


def words_of(entered: OnBehalf) -> str:
    """What it says, for its teller."""
    act = acts[entered.act]
    thing = act.model._base_manager.filter(pk=entered.thing_id).first()
    return act.in_words(thing) if thing else ""
