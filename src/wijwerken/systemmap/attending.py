"""What asks for a facilitator's attention on the map."""

from collections.abc import Iterator

from django.urls import reverse
from django.utils.translation import gettext as _

from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.inquiry.path import path_of
from wijwerken.inquiry.registry import Attention, registry
from wijwerken.method.attention import same_name
from wijwerken.method.phases import Phase

from .queries import read_map

A_FEW = 2


@registry.attends
def points_that_are_perhaps_one(inquiry: Inquiry, participant: Participant) -> Iterator[Attention]:
    """Two names for the same thing make two thin lines where one thick one would be."""
    if not path_of(inquiry).has_opened(Phase.INSIGHT):
        return
    labels = {point.id: point.label for point in read_map(inquiry).points.values()}
    for one, other in same_name(labels)[:A_FEW]:
        yield Attention(
            _("Is dit hetzelfde punt: %(one)s, en %(other)s?") % {"one": labels[one], "other": labels[other]},
            _("Dan kun je ze samennemen. Ieders eigen woorden blijven, en het kan altijd weer uit elkaar."),
            _("Kijk of het hetzelfde is"),
            f"{reverse('systemmap:merge', args=[inquiry.slug])}?punt={other}",
            weight=2,
        )
