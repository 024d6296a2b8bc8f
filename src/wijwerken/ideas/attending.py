"""What asks for a facilitator's attention in the garden of ideas (R2, R19)."""

from collections.abc import Iterator

from django.db.models import Exists, OuterRef, Q
from django.urls import reverse
from django.utils.translation import gettext as _

from wijwerken.inquiry.models import Fate, Inquiry, Participant, TraceEdge
from wijwerken.inquiry.path import path_of
from wijwerken.inquiry.registry import Attention, registry
from wijwerken.method.attention import waits_long
from wijwerken.method.phases import Phase
from wijwerken.web import clock

from .models import Idea, ParkedIdea, Planting
from .queries import address

A_FEW = 3


@registry.attends
def ideas_that_stand_alone(inquiry: Inquiry, participant: Participant) -> Iterator[Attention]:
    """An idea to which nobody added anything, and that is connected with nothing."""
    touching = TraceEdge.objects.filter(Q(from_id=OuterRef("pk"), relation="connects") | Q(to_id=OuterRef("pk")))
    alone = Idea.objects.filter(~Exists(touching), inquiry=inquiry, leaves=None, energies=None).order_by("made_at")
    pauses = path_of(inquiry).pauses
    for idea in alone[:A_FEW]:
        if waits_long(idea.made_at, clock.now(), pauses):
            idea.inquiry = inquiry
            yield Attention(
                _("Het idee “%(idea)s” staat nog alleen") % {"idea": idea.title},
                _("Niemand voegde er iets aan toe. Bij welk ander idee past het? Wie zou erop verder willen?"),
                _("Kijk bij dit idee"),
                address(idea),
                idea.made_at,
                weight=2,
            )


@registry.attends
def early_ideas_that_wait(inquiry: Inquiry, participant: Participant) -> Iterator[Attention]:
    """Parked ideas wait for their tellers once ideas are open; which they are, nobody else reads (R2)."""
    if not path_of(inquiry).has_opened(Phase.IDEAS):
        return
    planted = Planting.objects.filter(inquiry=inquiry, seed_id=OuterRef("pk"))
    let_go = Fate.objects.filter(inquiry=inquiry, thing_id=OuterRef("pk"))
    if ParkedIdea.objects.filter(~Exists(planted), ~Exists(let_go), inquiry=inquiry).exists():
        yield Attention(
            _("Er wachten nog vroege ideeën"),
            _("Alleen wie ze bedacht leest ze, en plant ze of laat ze los. Herinner iedereen er eens aan."),
            _("Naar de ideeën"),
            reverse("ideas:garden", args=[inquiry.slug]),
            weight=2,
        )
