"""Group conversations: planned, each answered for themselves, noted, and read back by each alone."""

from datetime import timedelta
from functools import partial

from django.utils import timezone

from wijwerken.stories import domain
from wijwerken.stories.models import GroupConversation

from ..oeverdam.shapes import Table
from ..oeverdam.tables import NEXT, NEXT_ASKED, TABLES
from .people import CIRCLE_NAMES
from .stories import give_back, take_pieces
from .village import Village, moment

LATELY = timedelta(days=2)
AHEAD = timedelta(days=6)


def plan(village: Village) -> None:
    for table in TABLES:
        village.on(table.planned, 11, partial(set_table, village, table))
        village.on(table.on, 19, partial(talk, village, table))
        village.on(table.on, 22, partial(part, village, table))
        for strand in table.strands:
            village.on(strand.read_back, 16, partial(give_back, village, strand))
    village.at(timezone.now() - LATELY, partial(set_the_next_table, village))


def set_table(village: Village, table: Table) -> None:
    circle = village.inquiry.circles.get(name=CIRCLE_NAMES[table.circle])
    made = domain.plan_conversation(
        village.inquiry,
        listener=village.participant(table.listener),
        about=table.about,
        place=table.place,
        at=moment(table.on, 19, 30),
        chairs=table.chairs,
        circle=circle,
    )
    village.keep(f"table:{table.key}", made)
    for key in table.seats:
        sit(village, made, key, comes=True)


def sit(village: Village, table: GroupConversation, key: str, *, comes: bool | None) -> None:
    """Asked, and answered for themselves; some do not answer yet."""
    domain.ask_to_table(table, village.participant(key), by=table.listener)
    if comes is not None:
        domain.answer_to_table(table, by=village.participant(key), comes=comes)


def talk(village: Village, table: Table) -> None:
    made = village[f"table:{table.key}"]
    domain.begin_talk(made, by=made.listener)
    chairs = {chair.participant_id: chair for chair in made.seats.all()}
    for key, words in table.lines:
        domain.note(made, chairs[village.participant(key).pk], words, by=made.listener)


def part(village: Village, table: Table) -> None:
    """Everybody goes home, and what each said becomes their own; the listener takes the pieces from it."""
    made = village[f"table:{table.key}"]
    for story in domain.end_talk(made, by=made.listener):
        village.keep(f"story:{story.teller.pseudonym.lower()}", story)
    for strand in table.strands:
        take_pieces(village, strand, made.listener)


def set_the_next_table(village: Village) -> None:
    """A table that still waits for answers; people of several circles, now that each was heard."""
    about, place, listener, chairs = NEXT
    made = domain.plan_conversation(
        village.inquiry,
        listener=village.participant(listener),
        about=about,
        place=place,
        at=moment(timezone.localdate() + AHEAD, 19, 30),
        chairs=chairs,
        circle=None,
    )
    for key, comes in NEXT_ASKED:
        sit(village, made, key, comes=comes)
