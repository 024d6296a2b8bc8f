"""The clocks of this room that run, for the page on which they stand still (R23)."""

from collections.abc import Iterable

from django.urls import reverse
from django.utils.translation import gettext as _

from wijwerken.method.core_group import A_WEEK

from .models import Inquiry, Proposal, Seat
from .registry import Ticking, registry


@registry.ticks
def proposals_and_seats(inquiry: Inquiry) -> Iterable[Ticking]:
    """The week in which the core group answers, and that in which a member may object to who joins (R7)."""
    url = reverse("inquiry:path", args=[inquiry.slug])
    for proposal in inquiry.proposals.filter(settled_at=None).exclude(kind=Proposal.Kind.LIFT_PAUSE):
        yield Ticking(_("De kerngroep antwoordt op een voorstel"), proposal.made_at, A_WEEK, url)
    for seat in Seat.objects.filter(participant__inquiry=inquiry, accepts=True, joined_at=None, left_at=None):
        yield Ticking(_("Iemand wil in de kerngroep, en de kerngroep antwoordt"), seat.answered_at, A_WEEK, url)
