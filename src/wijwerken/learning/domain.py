"""Writing a lesson down."""

from collections.abc import Sequence

from django.db import transaction
from django.db.models import Model

from wijwerken.inquiry.domain.log import log
from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.inquiry.path import path_of
from wijwerken.inquiry.trail import built_on
from wijwerken.method.phases import Phase, require_not_frozen, require_opened

from .models import Lesson


@transaction.atomic
def learn(inquiry: Inquiry, *, by: Participant, sources: Sequence[Model], **words: str) -> Lesson:
    """A lesson from what was done, or from what came of it (R4)."""
    require_opened(path_of(inquiry), Phase.LEARNING)
    require_not_frozen(path_of(inquiry), Phase.LEARNING)
    lesson = Lesson.objects.create(inquiry=inquiry, by=by, **words)
    built_on(lesson, *sources)
    log(inquiry, "lesson.learned", subject=lesson.pk)
    return lesson
