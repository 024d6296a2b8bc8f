"""What is still open, a few days before the village is loaded."""

from datetime import timedelta
from functools import partial

from django.utils import timezone

from wijwerken.inquiry.domain.frames import ask_about
from wijwerken.inquiry.domain.inviting import invite_group
from wijwerken.inquiry.domain.seals import seal_the_day
from wijwerken.perspectives.domain import state
from wijwerken.stories import domain

from ..oeverdam.people import FATMA
from ..oeverdam.still_open import CLASS, FRAME_QUESTION, STATEMENT, STORY
from .stories import tell
from .village import Village

LATELY = timedelta(days=2)


def plan(village: Village) -> None:
    when = timezone.now() - LATELY
    village.at(when, partial(ask, village))
    village.at(when, partial(say, village))
    village.at(when, partial(tell_and_wait, village))
    village.at(when, partial(invite_the_class, village))
    village.at(timezone.now(), partial(seal_the_day, village.inquiry))


def ask(village: Village) -> None:
    frame, by, words = FRAME_QUESTION
    ask_about(village[f"frame:{frame}"], by=village.participant(by), text=words)


def say(village: Village) -> None:
    """A statement that nobody answered yet."""
    by, words = STATEMENT
    state(village.inquiry, by=village.participant(by), text=words)


def invite_the_class(village: Village) -> None:
    """One code for a school class, which works for some weeks to come."""
    invite_group(village.inquiry, by=village.participant(FATMA), note=CLASS, most_uses=28, days=30)


def tell_and_wait(village: Village) -> None:
    """A story that waits to be read back to its teller."""
    tell(village, STORY)
    domain.offer(village[f"story:{STORY.teller}"], by=village.participant(STORY.listener))
