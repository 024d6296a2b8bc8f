"""What we stay within, how it changed, and what people asked about it."""

from functools import partial

from wijwerken.inquiry.domain.frames import (
    answer_question,
    ask_about,
    change_frame,
    give_frame,
    present_versions,
    see_frames,
)
from wijwerken.inquiry.models import Participant

from ..oeverdam.question import FRAMES
from .village import KEY_OF_NAME, Village

ASKING = ("lepelaar", "wilg", "stern", "zwaluw")  # whose questions these are, by pseudonym


def plan(village: Village) -> None:
    askers = iter(ASKING)
    for frame in FRAMES:
        first, *later = frame.versions
        village.on(first.on, 9, partial(give, village, frame, first))
        for version in later:
            village.on(version.on, 9, partial(change, village, frame, version))
        for number, asked in enumerate(frame.questions):
            village.on(asked.on, 19, partial(ask, village, frame, number, next(askers)))
            village.on(asked.answered_on, 16, partial(answer, village, frame, number))


def writer_of(village: Village, frame) -> Participant | None:
    """Who gives it, where they take part; a frame of who leads is an intervention (R25)."""
    return village.participant(frame.giver) if frame.giver in KEY_OF_NAME else None


def give(village: Village, frame, version) -> None:
    made = give_frame(
        village.inquiry,
        kind=frame.kind,
        text=version.words,
        giver=frame.giver,
        function=frame.function,
        reason=version.reason,
        fixed=frame.fixed,
        by=writer_of(village, frame),
    )
    village.keep(f"frame:{frame.key}", made.frame)
    village.keep(f"frameversion:{frame.key}", made)


def change(village: Village, frame, version) -> None:
    made = change_frame(
        village[f"frame:{frame.key}"],
        text=version.words,
        giver=frame.giver,
        function=frame.function,
        reason=version.reason,
        fixed=frame.fixed,
        by=writer_of(village, frame),
    )
    village.keep(f"frameversion:{frame.key}", made)


def ask(village: Village, frame, number: int, by: str) -> None:
    asked = ask_about(village[f"frame:{frame.key}"], by=village.participant(by), text=frame.questions[number].words)
    village.keep(f"framequestion:{frame.key}.{number}", asked)


def answer(village: Village, frame, number: int) -> None:
    given = frame.questions[number]
    answer_question(village[f"framequestion:{frame.key}.{number}"], answer=given.answer, name=given.answered_by)


def everybody_sees(village: Village) -> None:
    """R10: who is there reads the frames as they are now."""
    present = present_versions(village.inquiry)
    for participant in Participant.objects.filter(inquiry=village.inquiry, left_at=None):
        see_frames(participant, present)
