"""What asks for a facilitator's attention in the joint picture."""

from collections.abc import Iterator

from django.urls import reverse
from django.utils.translation import gettext as _

from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.inquiry.path import path_of
from wijwerken.inquiry.registry import Attention, registry
from wijwerken.method.attention import OPEN_FOR, waits_long
from wijwerken.method.phases import Phase
from wijwerken.web import clock

from .models import Insight
from .queries import address

A_FEW = 2


@registry.attends
def question_marks_that_stay_open(inquiry: Inquiry, participant: Participant) -> Iterator[Attention]:
    """What nobody knows yet, for a month or more."""
    asked = inquiry.insights.filter(kind=Insight.Kind.OPEN_QUESTION).order_by("made_at")
    pauses = path_of(inquiry).pauses
    for insight in asked[:A_FEW]:
        if waits_long(insight.made_at, clock.now(), pauses, after=OPEN_FOR):
            insight.inquiry = inquiry
            yield Attention(
                _("Nog een vraagteken: %(sentence)s") % {"sentence": insight.sentence},
                _("Niemand weet dit al. Wie kan het weten? Of mag het een vraagteken blijven?"),
                _("Kijk waar het op rust"),
                address(insight),
                insight.made_at,
                weight=2,
            )


@registry.attends
def no_insight_yet(inquiry: Inquiry, participant: Participant) -> Iterator[Attention]:
    path = path_of(inquiry)
    if path.has_opened(Phase.INSIGHT) and not inquiry.insights.exists():
        yield Attention(
            _("Er is nog geen inzicht"),
            _("Leg samen verhalen naast elkaar. Wat zie je terugkomen, en waar verschilt het?"),
            _("Schrijf een inzicht"),
            reverse("insights:new", args=[inquiry.slug]),
        )
