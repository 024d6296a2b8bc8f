"""What the pages of an inquiry show of its circles."""

from django.urls import reverse
from django.utils.translation import gettext as _

from ..models import Inquiry, Participant
from ..registry import Now, registry


@registry.waits
def choose_a_circle_again(inquiry: Inquiry, participant: Participant) -> Now | None:
    """For who stood in a circle that was split."""
    if participant.circle is None or participant.circle.gone_at is None:
        return None
    return Now(
        _("Bij welke kring hoor je nu?"),
        _("Je kring is gesplitst. Niemand deelt je in: je kiest zelf opnieuw."),
        _("Kies je kring"),
        reverse("inquiry:myself", args=[inquiry.slug]),
        "talk",
    )
