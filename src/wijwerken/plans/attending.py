"""What asks for a facilitator's attention in the plan (R8, R9)."""

from collections.abc import Iterator

from django.db.models import Exists, OuterRef
from django.urls import reverse
from django.utils.translation import gettext as _

from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.inquiry.registry import Attention, registry

from .models import Agreement, Carrier

A_FEW = 5


@registry.attends
def objections_to_the_plan(inquiry: Inquiry, participant: Participant) -> Iterator[Attention]:
    objection = inquiry.plan_objections.filter(ending="").order_by("made_at").first()
    if objection:
        yield Attention(
            _("Een bezwaar tegen het plan wacht"),
            _("Praat erover met wie het maakte. Wat zou het plan beter maken?"),
            _("Lees het bij het plan"),
            reverse("plans:plan", args=[inquiry.slug]),
            objection.made_at,
        )


@registry.attends
def agreements_that_nobody_carries(inquiry: Inquiry, participant: Participant) -> Iterator[Attention]:
    """Nobody is assigned: somebody says yes, or is asked."""
    carried = Carrier.objects.filter(agreement=OuterRef("pk"), said_yes_at__isnull=False)
    for agreement in Agreement.objects.filter(~Exists(carried), inquiry=inquiry).order_by("made_at")[:A_FEW]:
        yield Attention(
            _("Afspraak %(number)s wacht op iemand die haar draagt") % {"number": agreement.number},
            _("Toewijzen kan niet. Vragen wel: wie zou dit willen doen?"),
            _("Kijk bij de afspraak"),
            f"{reverse('plans:plan', args=[inquiry.slug])}#{agreement.pk}",
            agreement.made_at,
        )
