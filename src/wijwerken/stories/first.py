"""Vulnerable first (R24): who works for the organisation tells before society is asked to."""

from collections.abc import Sequence

from django.urls import reverse
from django.utils.translation import gettext as _

from wijwerken.inquiry.domain.exceptions import is_excepted
from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.inquiry.path import path_of
from wijwerken.inquiry.registry import Now, registry
from wijwerken.method.leaders import unmet_for_telling_first
from wijwerken.method.phases import Phase
from wijwerken.method.refusal import Unmet

from .models import Story


def who_tells_first(inquiry: Inquiry):
    """Everybody with the host duty; inside one organisation everybody with line authority."""
    leads = {"line_authority": True} if inquiry.is_internal else {"host": True}
    return inquiry.participants.filter(left_at=None, **leads)


@registry.condition(Phase.EXPLORATION)
def one_of_the_organisation_tells_first(inquiry: Inquiry) -> Sequence[Unmet]:
    """R24: before the others are asked, so that nobody who was invited finds a closed door. Three queries at most."""
    if path_of(inquiry).has_opened(Phase.EXPLORATION):
        return ()
    if not who_tells_first(inquiry).exists() or is_excepted(inquiry, "R24"):
        return ()
    told = Story.objects.filter(teller__in=who_tells_first(inquiry), finished_at__isnull=False, withdrawal=None)
    return unmet_for_telling_first(takes_part=True, has_told=told.exists(), internal=inquiry.is_internal)


@registry.waits
def tell_first(inquiry: Inquiry, participant: Participant) -> Now | None:
    """Who may tell first is asked to, as long as nobody did."""
    if participant.is_society or not one_of_the_organisation_tells_first(inquiry):
        return None
    return Now(
        _("Vertel als eerste"),
        _("Wij vragen pas iets van anderen als een van ons zelf heeft verteld. Hoe is het voor jou?"),
        _("Vertel jouw verhaal"),
        reverse("stories:tell", args=[inquiry.slug]),
        "table",
    )
