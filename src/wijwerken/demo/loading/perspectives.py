"""Statements, what everybody answered to them, and why. Who answered what is shown to nobody (R12)."""

from datetime import date, timedelta
from functools import partial

from wijwerken.perspectives.domain import respond, state

from ..oeverdam.responses import RESPONSES
from ..oeverdam.statements import STATEMENTS
from ..oeverdam.whys import WHYS
from .village import Village

WRITTEN = date(2026, 5, 12)
ANSWERED = date(2026, 5, 12)
WRITER = "brem"  # who writes what somebody of the host told in other words (R2)
WORDS = {(why.by, why.statement): why.words for why in WHYS}


def plan(village: Village) -> None:
    for statement in STATEMENTS:
        village.on(WRITTEN, 11, partial(write, village, statement))
    people = list(dict.fromkeys(person for person, _statement, _value in RESPONSES))
    for place, key in enumerate(people):
        given = [(statement, value) for person, statement, value in RESPONSES if person == key]
        village.on(ANSWERED + timedelta(days=place % 3), 13 + place % 8, partial(answer, village, key, given))


def write(village: Village, statement) -> None:
    fragment = None if statement.origin == "new" else village[statement.origin]
    by = village.participant(statement.by or statement.origin.partition(":")[2].split(".")[0])
    if by.host:
        by = village.participant(WRITER)
    made = state(village.inquiry, by=by, text=statement.text, fragment=fragment)
    village.keep(f"statement:{statement.key}", made)


def answer(village: Village, key: str, given) -> None:
    by = village.participant(key)
    for statement, value in given:
        words = WORDS.get((key, statement))
        respond(village[f"statement:{statement}"], by=by, value=value, why=words, touches=bool(words))
