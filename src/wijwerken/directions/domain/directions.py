"""Making a direction from ideas, and making it better (R2, R4, R5)."""

from collections.abc import Sequence

from django.db import transaction

from wijwerken.ideas.models import Idea
from wijwerken.inquiry.domain.log import log
from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.inquiry.path import path_of
from wijwerken.inquiry.trail import built_on
from wijwerken.method.phases import Phase, require_ideas_opened, require_not_frozen, require_opened
from wijwerken.method.refusal import Refusal
from wijwerken.method.words import _

from ..models import Direction, DirectionVersion


def require_choosing_open(inquiry: Inquiry) -> None:
    """R2: no direction before ideas was opened, nor before its own phase; after a step back nothing changes."""
    path = path_of(inquiry)
    require_ideas_opened(path)
    require_opened(path, Phase.DIRECTION)
    require_not_frozen(path, Phase.DIRECTION)


def require_not_chosen(direction: Direction) -> None:
    if direction.is_chosen:
        raise Refusal(
            _("Deze richting is gekozen. Wat er nog anders moet, komt in de afspraken."),
            rule="R8",
            who=_("Iedereen schrijft mee aan de afspraken en kan daar bezwaar maken."),
        )


@transaction.atomic
def propose_direction(
    inquiry: Inquiry, *, by: Participant, title: str, change: str, ideas: Sequence[Idea]
) -> Direction:
    """Bundle ideas into a direction (R4)."""
    require_choosing_open(inquiry)
    if not ideas:
        raise Refusal(
            _("Een richting komt voort uit ideeën. Kies er minstens één."),
            rule="R4",
            who=_("Jij zelf: kies uit de tuin, of plant eerst een idee."),
        )
    direction = Direction.objects.create(inquiry=inquiry, by=by)
    DirectionVersion.objects.create(direction=direction, number=1, title=title, change=change, by=by)
    built_on(direction, *ideas)
    log(inquiry, "direction.proposed", subject=direction.pk)
    return direction
