"""Giving room, asking after it, promising by name, and stepping in."""

from functools import partial

from wijwerken.backing import domain
from wijwerken.backing.models import Backing, LeaderWords, Promise
from wijwerken.method.promises import Ending

from ..oeverdam.backing import ASKED, FELT, LEADERS, PLEDGES, STEPPED_IN
from .village import Village, name_of, person


def plan(village: Village) -> None:
    for leader in LEADERS:
        village.on(leader.on, 11, partial(give, village, leader))
        for number, pledge in enumerate(leader.pledges):
            key = f"pledge:{leader.key}.{number}"
            village.on(pledge.on, 12, partial(promise, village, pledge, key, leader.key))
            if pledge.ended_on:
                village.on(pledge.ended_on, 17, partial(end, village, pledge, key, leader.key))
        first = min(pledge.on for pledge in leader.pledges)
        for key in leader.covers:
            village.on(max(first, person(key).entered), 13, partial(cover, village, leader.key, key))
        for day, words in leader.answers:
            village.on(day, 9, partial(answer_room, village, leader.key, words))
    for felt in FELT:
        village.on(felt.on, 9, partial(say_whether_it_is_felt, village, felt))
    for number, asked in enumerate(ASKED):
        village.on(asked.on, 16, partial(ask, village, asked, number))
        if asked.answered_on:
            village.on(asked.answered_on, 9, partial(answer, village, asked, number))
    for number, pledge in enumerate(PLEDGES):
        village.on(pledge.on, 19, partial(promise, village, pledge, f"pledge:{number}"))
        if pledge.ended_on:
            village.on(pledge.ended_on, 19, partial(end, village, pledge, f"pledge:{number}", pledge.by))
    for step in STEPPED_IN:
        village.on(step.on, 10, partial(step_in, village, step))


def backing_of(village: Village, key: str) -> Backing:
    """Read anew, with the path of that moment: pauses move the checks."""
    return Backing.objects.get(pk=village[f"backing:{key}"].pk)


def give(village: Village, leader) -> None:
    who = village.participant(leader.key)
    given = domain.give_backing(
        village.inquiry,
        by=who,
        name=name_of(leader.key),
        function=person(leader.key).function,
        for_whom=leader.for_whom,
        rests_on=backing_of(village, leader.rests_on) if leader.rests_on else None,
    )
    village.keep(f"backing:{leader.key}", given)
    for kind, words in (
        (LeaderWords.Kind.HANDS_OFF, "\n".join(leader.hands_off)),
        (LeaderWords.Kind.NOT_KNOWING, leader.not_knowing),
    ):
        if words:
            domain.say_words(given, kind, words, by=who)


def promise(village: Village, pledge, key: str, leader: str = "") -> None:
    by = leader or pledge.by
    made = domain.promise(
        village.inquiry,
        by=village.participant(by),
        name=name_of(by),
        text=pledge.words,
        to=pledge.to,
        by_when=pledge.until,
        kind=pledge.kind,
        backing=backing_of(village, leader) if leader else None,
    )
    village.keep(key, made)


def end(village: Village, pledge, key: str, by: str) -> None:
    made = village[key]
    assert isinstance(made, Promise)
    domain.end_promise(
        made,
        Ending(pledge.ended),
        by=village.participant(by),
        reason=pledge.because,
        text=pledge.then,
        by_when=pledge.then_until,
    )


def cover(village: Village, leader: str, key: str) -> None:
    domain.cover(backing_of(village, leader), village.participant(key), holds=True)


def say_whether_it_is_felt(village: Village, felt) -> None:
    words = dict(felt.words)
    for keys, yes in ((felt.yes, True), (felt.no, False)):
        for key in keys:
            domain.answer_check(
                backing_of(village, felt.leader), by=village.participant(key), yes=yes, words=words.get(key, "")
            )


def answer_room(village: Village, leader: str, words: str) -> None:
    domain.answer_item(backing_of(village, leader), by=village.participant(leader), text=words)


def ask(village: Village, asked, number: int) -> None:
    about = village[f"pledge:{asked.to}.{asked.pledge}"] if asked.pledge is not None else None
    made = domain.ask(
        backing_of(village, asked.to),
        by=village.participant(asked.key),
        name=name_of(asked.key),
        text=asked.words,
        promise=about if isinstance(about, Promise) else None,
    )
    village.keep(f"asked:{number}", made)


def answer(village: Village, asked, number: int) -> None:
    domain.answer_question(village[f"asked:{number}"], by=village.participant(asked.to), answer=asked.answer)


def step_in(village: Village, step) -> None:
    who = person(step.key)
    domain.intervene(
        village.inquiry,
        by=village.participant(step.key),
        kind=step.kind,
        name=f"{who.name}, {who.function}",
        about=step.about,
        reason=step.reason,
    )
