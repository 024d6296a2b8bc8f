"""Who may do what with a story."""

from django.utils.translation import gettext_noop as _

from wijwerken.inquiry.models import Duty, Participant
from wijwerken.method.refusal import Refusal

from ..models import Story

LISTEN = {Duty.Kind.LISTENER, Duty.Kind.FACILITATOR, Duty.Kind.STARTER}


def require_may_listen(participant: Participant) -> None:
    """R25: who has line authority sees a story only after its teller confirmed it."""
    if participant.line_authority:
        raise Refusal(
            _("Je geeft leiding over dit vraagstuk. Een verhaal lees je pas als de verteller het heeft goedgekeurd."),
            rule="R25",
            who=_("Een andere luisteraar kan dit gesprek voeren."),
        )
    if not any(duty.kind in LISTEN for duty in participant.duties.all()):
        raise Refusal(
            _("Luisteren doen de luisteraars van dit vraagstuk."),
            rule="R1",
            who=_("Wie de vraag begon kan jou vragen om luisteraar te zijn."),
        )


def require_teller(story: Story, by: Participant) -> None:
    """R1: nobody answers for a teller."""
    if story.teller_id is None or story.teller_id != by.pk:
        raise Refusal(_("Alleen wie dit vertelde kan hierover iets zeggen."), rule="R1")


def require_teller_or_listener(story: Story, by: Participant) -> None:
    """R1: until it is confirmed a story is its teller's and its listener's, nobody else's."""
    if by.pk == story.teller_id and by.pk is not None:
        return
    if by.pk != story.listener_id:
        raise Refusal(_("Dit verhaal is van de verteller en de luisteraar."), rule="R1")
    require_may_listen(by)
