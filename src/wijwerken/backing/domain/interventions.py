"""Stepping in, by name and with a reason, for everybody to read (R25)."""

from django.db import transaction

from wijwerken.inquiry.domain.log import log
from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.method.leaders import require_intervention, require_line_authority

from ..models import Intervention


@transaction.atomic
def intervene(
    inquiry: Inquiry, *, by: Participant, kind: str, name: str, about: str, reason: str, thing: str = ""
) -> Intervention:
    """A no, a new frame or a stop of who has line authority. `thing`: the record it belongs to, once."""
    require_line_authority(line_authority=by.line_authority)
    require_intervention(name=name, reason=reason)
    if thing and (known := inquiry.interventions.filter(thing=thing).first()):
        return known
    made = Intervention.objects.create(
        inquiry=inquiry, by=by, kind=kind, name=name, about=about, reason=reason, thing=thing
    )
    log(inquiry, "intervention.made", subject=made.pk)
    return made
