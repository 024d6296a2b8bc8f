"""The facilitator's page in the menu, and as what a facilitator can do now."""

from collections.abc import Iterator

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wijwerken.inquiry.doors import Visit, guides
from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.inquiry.registry import Attention, Now, registry
from wijwerken.method.phases import Phase

from .queries import asks_anything, circles_that_did_not_tell


def guides_here(participant: Participant | None) -> bool:
    return participant is not None and guides(Visit(participant.person, participant.inquiry, participant))


registry.place(gettext_lazy("Begeleiding"), "guidance:today", Phase.ORIENTATION, only=guides_here)


@registry.waits
def see_what_needs_attention(inquiry: Inquiry, participant: Participant) -> Now | None:
    """For who guides the group; what waits for their own answer comes before it."""
    if not guides_here(participant) or not asks_anything(inquiry, participant):
        return None
    return Now(
        _("Kijk wat vandaag aandacht vraagt"),
        _("Er wacht iets op een begeleider. Bij elk ding staat de weg ernaartoe. Morgen mag ook."),
        _("Naar de begeleiding"),
        reverse("guidance:today", args=[inquiry.slug]),
        "table",
    )


@registry.attends
def circles_of_which_nobody_told(inquiry: Inquiry, participant: Participant) -> Iterator[Attention]:
    """Who takes part and is not heard yet; as it was when the figures were last renewed (R11, R18)."""
    for circle in circles_that_did_not_tell(inquiry):
        yield Attention(
            _("Van de kring %(circle)s vertelde nog niemand") % {"circle": circle.name},
            _("Er doen mensen uit deze kring mee. Vraag wie wil vertellen, en waar en wanneer dat past."),
            _("Begin een gesprek"),
            f"{reverse('stories:listen', args=[inquiry.slug])}#kring-{circle.number}",
        )
