"""What asks for a facilitator's attention in the perspectives. Of answers it shows nothing (R11, R12)."""

from collections.abc import Iterator

from django.urls import reverse
from django.utils.translation import gettext as _

from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.inquiry.path import path_of
from wijwerken.inquiry.registry import Attention, registry
from wijwerken.method.attention import FEW_STATEMENTS
from wijwerken.method.phases import Phase


@registry.attends
def few_statements(inquiry: Inquiry, participant: Participant) -> Iterator[Attention]:
    if path_of(inquiry).has_opened(Phase.INSIGHT) and inquiry.statements.count() < FEW_STATEMENTS:
        yield Attention(
            _("Er zijn nog weinig uitspraken"),
            _("Kies zinnen uit de verhalen waar mensen op kunnen reageren. Ook zinnen die schuren."),
            _("Kijk naar de uitspraken"),
            reverse("perspectives:statements", args=[inquiry.slug]),
        )
