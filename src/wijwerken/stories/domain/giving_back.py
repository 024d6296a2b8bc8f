"""Giving back: the teller says of each piece whether it was understood; only then it counts (R1)."""

from datetime import date

from django.db import transaction

from wijwerken.inquiry.models import Participant
from wijwerken.method import reading as method
from wijwerken.method.listening import require_newest, require_read_where
from wijwerken.web import clock

from ..models import Answer, Check, Reading, Story
from ..standing import standing_of
from .marking import newest_reading, next_reading
from .who import require_not_taken_back, require_person_answers, require_teller, require_teller_or_listener


@transaction.atomic
def offer(story: Story, *, by: Participant) -> int:
    """Give all that was taken from a story to its teller, to say whether it is right. Twice is once."""
    require_teller_or_listener(story, by)
    require_not_taken_back(story)
    waiting = Reading.objects.filter(fragment__version__story=story, offered_at=None)
    return waiting.update(offered_at=clock.now())


@transaction.atomic
def answer(reading: Reading, said: str, own_words: str = "", *, by: Participant) -> Check:
    """The teller answers; at any time again, the newest counts."""
    require_teller(reading.fragment.version.story, by)
    return checked(reading, said, own_words, by=by)


@transaction.atomic
def read_aloud(reading: Reading, said: str, own_words: str = "", *, by: Participant, on: date, where: str) -> Check:
    """A listener reads aloud, or hands over their telephone, and notes what the teller answers, when and where."""
    story = reading.fragment.version.story
    require_teller_or_listener(story, by)
    require_read_where(where)
    return checked(reading, said, own_words, by=story.teller, read_by=by, read_on=on, read_where=where.strip())


def checked(reading: Reading, said: str, own_words: str, *, by: Participant | None, **aloud: object) -> Check:
    """Keep the answer. Own words about a piece without a claim become the next reading, and are asked once more."""
    require_not_taken_back(reading.fragment.version.story)
    require_person_answers(reading.fragment.version.story.teller)
    newest = newest_reading(reading.fragment, lock=True)
    require_newest(is_newest=newest.pk == reading.pk)
    method.answered(standing_of(reading), method.Answer(said), own_words)
    last = reading.checks.last()
    if last and (last.answer, last.own_words) == (said, own_words):
        return last
    check = Check.objects.create(
        reading=reading, number=(last.number if last else 0) + 1, answer=said, own_words=own_words, by=by, **aloud
    )
    if said == Answer.PARTLY and not hasattr(reading, "claim"):
        next_reading(reading.fragment, component=reading.component, by=by, words=own_words)
    return check
