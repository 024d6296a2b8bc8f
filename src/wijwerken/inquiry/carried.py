"""What somebody carries in the process itself, said before they leave."""

from collections.abc import Iterable

from django.urls import reverse
from django.utils.translation import gettext as _

from .models import Duty, Participant
from .registry import Carried, registry


@registry.carries
def seat_and_duties(participant: Participant) -> Iterable[Carried]:
    slug = participant.inquiry.slug
    seat = getattr(participant, "seat", None)
    if seat and seat.is_taken:
        yield Carried(
            _("Je zit in de kerngroep. Je plek komt vrij, en de anderen vragen iemand erbij."),
            _("Vraag zelf iemand"),
            reverse("inquiry:path", args=[slug]),
        )
    for duty in participant.duties.exclude(kind=Duty.Kind.STARTER):
        yield Carried(
            _("Je taak: %(duty)s. Die leg je neer.") % {"duty": duty.get_kind_display()},
            _("Kijk wie het kan overnemen"),
            reverse("inquiry:people", args=[slug]),
        )
