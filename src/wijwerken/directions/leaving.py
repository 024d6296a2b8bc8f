"""An objection is its maker's to end (R8): who leaves decides about it first, or the group tries to reach them."""

from collections.abc import Iterable

from django.urls import reverse
from django.utils.translation import gettext as _

from wijwerken.inquiry.models import Participant
from wijwerken.inquiry.registry import Carried, registry

from .models import Objection


@registry.carries
def objections_of(participant: Participant) -> Iterable[Carried]:
    for objection in Objection.objects.filter(by=participant, ends=None).order_by("made_at"):
        yield Carried(
            _("Jouw bezwaar is nog open: “%(reason)s”. Alleen jij kunt zeggen wat ermee gebeurt.")
            % {"reason": objection.reason},
            _("Zeg wat ermee gebeurt"),
            reverse("directions:objection", args=[participant.inquiry.slug, objection.pk]),
        )
