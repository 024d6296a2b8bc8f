"""What the pages of an inquiry show of its circles."""

from collections.abc import Iterable

from django.urls import reverse
from django.utils.translation import gettext as _

from ..models import Inquiry, Nomination, Participant
from ..people_shown import people_shown
from ..registry import Attention, Now, registry
from .shown import missing_circles, sentence_of


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


@registry.attends
def somebody_was_named(inquiry: Inquiry, participant: Participant) -> Iterable[Attention]:
    """Whoever was named waits for an invitation or a reason."""
    waits = Nomination.objects.filter(inquiry=inquiry, settled_at=None).order_by("made_at").first()
    if waits:
        yield Attention(
            _("Er is iemand genoemd die we ook moeten horen"),
            _("Nodig die uit, of zeg waarom niet. Wie de naam noemde leest wat ervan kwam."),
            _("Kijk wie er genoemd is"),
            reverse("inquiry:named", args=[inquiry.slug]),
            waits.made_at,
        )


@registry.attends
def circles_are_missing(inquiry: Inquiry, participant: Participant) -> Iterable[Attention]:
    """As of the last count for everybody: nobody sees who came in today (R11)."""
    if missing := sentence_of(missing_circles(inquiry, people_shown(inquiry))):
        yield Attention(
            missing,
            _("Wie kent daar iemand? Bel, ga langs, of vraag het een verteller."),
            _("Naar de mensen"),
            reverse("inquiry:people", args=[inquiry.slug]),
            weight=2,
        )
