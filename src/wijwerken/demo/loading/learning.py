"""What was learned, mistakes as plainly as successes."""

from functools import partial

from wijwerken.learning.domain import learn

from ..oeverdam.lessons import LESSONS
from .village import Village


def plan(village: Village) -> None:
    for lesson in LESSONS:
        village.on(lesson.on, 20, partial(write, village, lesson))


def write(village: Village, lesson) -> None:
    made = learn(
        village.inquiry,
        by=village.participant(lesson.by),
        sources=village.things((*(f"deed:{key}" for key in lesson.deeds), *lesson.origins)),
        learned=lesson.learned,
        situation=lesson.situation,
        expected=lesson.expected,
        happened=lesson.happened,
        advice=lesson.advice,
        for_whom=lesson.for_whom,
    )
    village.keep(f"lesson:{lesson.key}", made)
