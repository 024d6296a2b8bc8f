"""Making a direction from ideas, and making it better (R2, R4, R5)."""

from collections.abc import Sequence

from django.db import transaction

from wijwerken.ideas.models import Idea
from wijwerken.inquiry.domain.log import log
from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.inquiry.trail import built_on
from wijwerken.method.refusal import Refusal
from wijwerken.method.words import _
from wijwerken.web import clock

from ..models import Direction, DirectionVersion, Round
from .open import require_choosing_open, require_not_chosen
from .rounds import begin_round


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


@transaction.atomic
def improve(
    direction: Direction, *, after: DirectionVersion, by: Participant, title: str, change: str, reason: str
) -> DirectionVersion:
    """The next version. A round that runs goes on with it: everybody is asked anew (R5)."""
    require_choosing_open(direction.inquiry)
    require_not_chosen(direction)
    Direction.objects.select_for_update().get(pk=direction.pk)
    last = direction.versions.order_by("-number").first()
    if last != after:
        raise Refusal(
            _("Iemand anders veranderde deze richting net ook. Lees eerst die versie, en pas dan jouw woorden aan."),
            rule="R5",
            who=_("Jij zelf. Wat je typte staat er nog."),
        )
    version = DirectionVersion.objects.create(
        direction=direction, number=last.number + 1, title=title, change=change, reason=reason, by=by
    )
    running = last.rounds.filter(closed_at=None).first()
    if running:
        running.closed_at, running.closed_by, running.outcome = clock.now(), by, Round.Outcome.CHANGED
        running.save(update_fields=["closed_at", "closed_by", "outcome"])
        begin_round(version, by=running.opened_by)
    log(direction.inquiry, "direction.changed", subject=direction.pk)
    return version
