"""Statements and answers, ideas and directions, objections and requests, the plan and what is done."""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone

from wijwerken.deeds import domain as deeds
from wijwerken.deeds.models import Deed
from wijwerken.directions.domain import objections, requests, rounds, worries
from wijwerken.directions.domain.directions import improve, propose_direction
from wijwerken.directions.models import Direction, Objection, Request, Round
from wijwerken.ideas import domain as ideas
from wijwerken.ideas.models import Idea
from wijwerken.inquiry.domain import frames
from wijwerken.inquiry.models import Frame
from wijwerken.insights.domain import see
from wijwerken.learning.domain import learn
from wijwerken.method.objections import Ending
from wijwerken.method.phases import Phase
from wijwerken.perspectives import domain as perspectives
from wijwerken.perspectives.models import Statement
from wijwerken.plans.domain import carrying, writing
from wijwerken.stories.models import Fragment
from wijwerken.stories.queries import showable_fragments
from wijwerken.web import clock

from .deciding import members
from .life import Life


def people_respond(life: Life, most: int) -> None:
    """Pieces of stories become statements; people answer, change their minds, and say why."""
    if not life.has_opened(Phase.INSIGHT):
        return
    if Statement.objects.filter(inquiry=life.pk).count() < 12 and (shown := showable_fragments(life.inquiry)):
        piece = Fragment.objects.get(pk=life.rng.choice(shown).id)
        life.does(perspectives.seed, piece, by=life.who(life.rng.choice(life.present)))
    statements = list(Statement.objects.filter(inquiry=life.pk).order_by("made_at"))
    for pk in life.some(life.present, most):
        for statement in life.some(statements, 3):
            why = "Zo is het bij mij ook." if life.chance(0.1) else None
            value = life.rng.choice([1, 1, 1, -1, 0])
            life.does(perspectives.respond, statement, by=life.who(pk), value=value, why=why)
    if life.chance(0.1) and (shown := showable_fragments(life.inquiry)):
        evidence = [Fragment.objects.get(pk=one.id) for one in life.some(shown, 2)]
        by = life.who(life.rng.choice(life.present))
        life.does(see, life.inquiry, by=by, sentence="Wachten kost moed.", kind="agreement", evidence=evidence)


def people_plant(life: Life) -> None:
    """Also before its time, when it is refused (R2)."""
    shown = showable_fragments(life.inquiry) if life.has_opened(Phase.IDEAS) else []
    answers = [Fragment.objects.get(pk=shown[0].id)] if shown else []
    by = life.who(life.rng.choice(life.present))
    idea = life.does(ideas.plant, life.inquiry, by=by, title="Een vast nummer", text="Voor alles.", answers=answers)
    for pk in life.some(life.present, 3 if idea else 0):
        life.does(ideas.add_leaf, idea, by=life.who(pk), text="Ook in het weekend.")
        life.does(ideas.bring_energy, idea, by=life.who(pk), kind=life.rng.choice(["do", "help", "follow", "worry"]))


def people_choose(life: Life) -> None:
    """A direction with a round: resistance, worries, objections that end in each of their ways, requests."""
    found = list(Idea.objects.filter(inquiry=life.pk).order_by("made_at")[:3])
    if life.is_paused or not life.has_opened(Phase.DIRECTION) or not found:
        return
    directions = list(Direction.objects.filter(inquiry=life.pk).order_by("made_at"))
    if len(directions) < 3:
        by = life.who(life.rng.choice(life.present))
        life.does(propose_direction, life.inquiry, by=by, title="Eén gezicht", change="Een vaste mens.", ideas=found)
    sitting = members(life)
    for direction in directions:
        if sitting and life.chance(0.4):
            life.does(rounds.open_round, fresh(life, direction), by=life.who(life.rng.choice(sitting)))
    for round in Round.objects.filter(version__direction__inquiry=life.pk, closed_at=None).order_by("made_at"):
        a_week_of(life, round, sitting)
    end_objections(life)
    ask_the_organisation(life, directions)


def fresh(life: Life, direction: Direction) -> Direction:
    direction = Direction.objects.get(pk=direction.pk)
    direction.inquiry = life.inquiry
    return direction


def a_week_of(life: Life, round: Round, sitting: list[str]) -> None:
    direction = round.version.direction
    for pk in life.some(life.present, 9):
        who = life.who(pk)
        if life.chance(0.9):  # the others forget to look at the frames, and are asked to (R10)
            life.does(frames.see_frames, who, frames.present_versions(life.inquiry))
        life.does(rounds.resist, round, by=who, value=life.rng.randint(0, 10), lower="Begin klein.")
    for pk in life.some(life.present, 1):
        worry = life.does(worries.worry_about, fresh(life, direction), by=life.who(pk), words="Blijft het open?")
        if worry:
            life.does(worries.answer_worry, worry, by=life.who(life.starter), words="Ja, elke dag.")
        if life.chance(0.4):
            life.does(
                objections.object_to, fresh(life, direction), by=life.who(pk), reason="Eén mens is ook eens ziek."
            )
    if sitting and life.chance(0.3):
        life.does(rounds.close_round, round, by=life.who(life.rng.choice(sitting)))


def end_objections(life: Life) -> None:
    for objection in Objection.objects.filter(inquiry=life.pk, ends=None).order_by("made_at"):
        maker, direction = objection.by_id, fresh(life, objection.direction)
        if maker is None or life.chance(0.4):
            continue
        how = life.rng.choice([Ending.WITHDRAWN, Ending.CHANGED_IT, Ending.STANDS])
        if how is Ending.CHANGED_IT:
            newest, by = direction.versions.order_by("-number").first(), life.who(life.starter)
            terms = {"title": newest.title, "change": newest.change + " En een ander.", "reason": "Om het bezwaar."}
            life.does(improve, direction, after=newest, by=by, **terms)
        life.does(objections.end, Objection.objects.get(pk=objection.pk), how, by=life.who(maker), words="Goed zo.")


def ask_the_organisation(life: Life, directions: list[Direction]) -> None:
    """Requests with a date; answered late, some with a no."""
    if directions and life.chance(0.3):
        life.does(
            requests.ask_organisation,
            fresh(life, directions[0]),
            by=life.who(life.rng.choice(life.present)),
            of="de gemeente",
            text="Mag er een vast nummer komen?",
            due_on=timezone.localdate(clock.now()) + timedelta(days=10),
        )
    late = Request.objects.filter(inquiry=life.pk, due_on__lt=timezone.localdate(clock.now()))
    hosts = [pk for pk in life.present if life.who(pk).host]
    for request in late.order_by("made_at")[:2]:
        if hosts and life.chance(0.5):
            kind, by = life.rng.choice(["yes", "no", "otherwise"]), life.who(life.rng.choice(hosts))
            life.does(requests.answer_request, request, by=by, kind=kind, name="T. Est", reason="Omdat het zo is.")


def a_frame_comes_or_changes(life: Life) -> None:
    """Also while a round runs, which begins again for everybody (R10)."""
    frame = Frame.objects.filter(inquiry=life.pk).first()
    if frame is None:
        life.does(frames.give_frame, life.inquiry, kind="money", text="€ 10.000", giver="Wethouder T. Est")
    else:
        frame.inquiry = life.inquiry
        words = {"text": f"€ {1000 * life.week}", "giver": "Wethouder T. Est", "reason": "De raad besloot anders."}
        life.does(frames.change_frame, frame, fixed=True, **words)


def people_agree_and_do(life: Life) -> None:
    idea = Idea.objects.filter(inquiry=life.pk).first()
    people = life.some(life.present, 3)
    if life.is_paused or idea is None or len(people) < 3 or not life.has_opened(Phase.PLAN):
        return
    one, other, third = (life.who(pk) for pk in people)
    terms = writing.Terms(what="Een vast nummer", when="1 mei", first_step="Bellen")
    agreement = life.does(writing.agree_on, life.inquiry, terms, by=one, sources=[idea])
    if agreement:
        life.does(carrying.invite, agreement, whom=other, by=one)
    if not life.has_opened(Phase.DOING) or not agreement:
        return
    deed = life.does(deeds.take_on, life.inquiry, by=one, name=f"Naam {one.pk}", title="Bellen", sources=[agreement])
    if deed and life.chance(0.7):  # the others fall asleep, and are asked (R20)
        life.does(deeds.tell, deed, by=one, text="Het gaat goed.")
        life.does(deeds.finish, Deed.objects.get(pk=deed.pk), by=one)
        outcome = life.does(
            deeds.tell_outcome, Deed.objects.get(pk=deed.pk), by=one, name=f"Naam {one.pk}", text="Het nummer is er."
        )
        if outcome:
            life.does(deeds.witness, outcome, by=third, name=f"Naam {third.pk}", words="Ik belde zelf.")
            life.does(learn, life.inquiry, by=other, sources=[deed], learned="Samen gaat het sneller.")
