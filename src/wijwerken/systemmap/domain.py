"""What can be done on the map: taking two points together, and apart again."""

from django.db import transaction
from django.utils.translation import gettext_noop as _

from wijwerken.inquiry.domain.log import log
from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.inquiry.path import path_of
from wijwerken.method.phases import Phase, require_not_frozen, require_opened
from wijwerken.method.refusal import Refusal

from .models import Merge, Parting
from .queries import read_map


@transaction.atomic
def merge(inquiry: Inquiry, *, kept: str, joined: str, reason: str, by: Participant) -> Merge:
    """Read the point `joined` as `kept` from now on, with the reason; no claim is changed (R5)."""
    require_open_map(inquiry)
    told = read_map(inquiry)
    one, other = told.point(kept), told.point(joined)
    if one is None or other is None:
        raise Refusal(_("Dit punt staat niet meer op de kaart. Kies een ander."), rule="R5")
    if one == other:
        raise Refusal(_("Dit is al hetzelfde punt. Kies er twee verschillende."), rule="R5")
    if told.voices_of(one, other) or told.voices_of(other, one):
        raise Refusal(
            _("Mensen vertelden dat het ene tot het andere leidt. Dan zijn het er twee."),
            rule="R5",
            who=_("Vraag de vertellers wat ze bedoelden. Alleen zij kunnen hun woorden anders laten lezen."),
        )
    made = Merge.objects.create(inquiry=inquiry, kept_id=one.id, joined_id=other.id, reason=reason, by=by)
    log(inquiry, "map.merged", subject=made.pk)
    return made


@transaction.atomic
def part(merge: Merge, *, reason: str, by: Participant) -> Parting:
    """Undo a merge: what was read as one is two again, also what was told since (R5). Twice is once."""
    require_open_map(merge.inquiry)
    parting, is_new = Parting.objects.get_or_create(merge=merge, defaults={"reason": reason, "by": by})
    if is_new:
        log(merge.inquiry, "map.parted", subject=merge.pk)
    return parting


def require_open_map(inquiry: Inquiry) -> None:
    require_opened(path_of(inquiry), Phase.INSIGHT)
    require_not_frozen(path_of(inquiry), Phase.INSIGHT)
