"""An agreement that nobody carries any more is no agreement yet (R9): who leaves hears so first."""

from collections.abc import Iterable

from django.urls import reverse
from django.utils.translation import gettext as _

from wijwerken.inquiry.models import Participant
from wijwerken.inquiry.registry import Carried, registry

from .models import Carrier


@registry.carries
def agreements_of(participant: Participant) -> Iterable[Carried]:
    mine = Carrier.objects.filter(participant=participant, said_yes_at__isnull=False).select_related("agreement")
    for carrier in mine.order_by("agreement__number").prefetch_related("agreement__versions"):
        what = max(carrier.agreement.versions.all(), key=lambda version: version.number).what
        yield Carried(
            _("Jouw afspraak: %(what)s. Jouw ja vervalt, en iemand anders moet hem dragen.") % {"what": what},
            _("Vraag iemand om hem over te nemen"),
            reverse("plans:plan", args=[participant.inquiry.slug]),
        )
