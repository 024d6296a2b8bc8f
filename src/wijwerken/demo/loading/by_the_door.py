"""An open link on the notice board: two provisional sources, one who made theirs count, and an answer by telephone."""

from datetime import timedelta
from functools import partial

from django.utils import timezone

from wijwerken.inquiry.domain import on_behalf, provisional
from wijwerken.inquiry.models import HelpAsked, OnBehalf
from wijwerken.perspectives.domain import respond
from wijwerken.stories.domain import ask_a_listener, begin, finish
from wijwerken.web import clock

from ..oeverdam.by_the_door import BY_TELEPHONE, CAME_HOME, CLOSED_NOTE, NOTE, PASSERS_BY
from ..oeverdam.people import ANNIE
from .village import Village

LATELY = timedelta(days=6)


def plan(village: Village) -> None:
    when = timezone.now() - LATELY
    village.at(when, partial(hang_it_up, village))
    for days, (words, answered) in enumerate(PASSERS_BY, 1):
        village.at(when + timedelta(days=days), partial(pass_by, village, words, answered))
    village.at(when + timedelta(days=3), partial(come_home, village))
    village.at(when + timedelta(days=4), partial(call, village))


def hang_it_up(village: Village) -> None:
    by = village.participant(ANNIE)
    provisional.close_link(provisional.open_a_link(village.inquiry, by=by, note=CLOSED_NOTE))
    village.keep("open_link", provisional.open_a_link(village.inquiry, by=by, note=NOTE))


def pass_by(village: Village, words: str, answered: tuple[str, int]) -> None:
    source = provisional.come_by(village["open_link"])
    story = begin(village.inquiry, teller=source, by=source)
    finish(story, words, by=source)
    ask_a_listener(story, by=source)
    respond(village[f"statement:{answered[0]}"], by=source, value=answered[1])


def come_home(village: Village) -> None:
    key, (statement, value) = CAME_HOME
    source = provisional.come_by(village["open_link"])
    respond(village[f"statement:{statement}"], by=source, value=value)
    provisional.make_count(source.pk, village.participant(key))


def call(village: Village) -> None:
    key, listener, statement, value, why = BY_TELEPHONE
    teller = village.participant(key)
    on_behalf.ask_for_help(teller, HelpAsked.Way.CODE)
    on_behalf.enter_for(
        teller,
        on_behalf.acts["respond"],
        {"statement": village[f"statement:{statement}"].pk, "answer": value, "why": why},
        by=village.participant(listener),
        how=OnBehalf.How.TELEPHONE,
        on=timezone.localdate(clock.now()),
    )
