"""What other pages show of ideas."""

from collections.abc import Iterable

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.inquiry.models.log import WORDS
from wijwerken.inquiry.registry import Condition, Kind, Mine, News, Now, registry
from wijwerken.method.phases import Phase

from . import joining, on_behalf  # noqa: F401  (say how two become one, and what is entered for somebody)
from .models import Idea, Leaf, ParkedIdea
from .queries import address, describe, describe_leaves, describe_parked, ids_to_build_on, seeds_of

LATEST = 10

WORDS["idea.planted"] = gettext_lazy("Iemand plantte een idee")

registry.place(gettext_lazy("Ideeën"), "ideas:garden", Phase.IDEAS)
registry.kind(
    Kind(
        "ideas.parkedidea",
        ParkedIdea,
        Phase.IDEAS,
        gettext_lazy("bewaard idee"),
        describe_parked,
        is_source=True,
        needs_fate=True,
    )
)
registry.kind(Kind("ideas.leaf", Leaf, Phase.IDEAS, gettext_lazy("blad"), describe_leaves, needs_fate=True))
registry.kind(Kind("ideas.idea", Idea, Phase.IDEAS, gettext_lazy("idee"), describe, choices=ids_to_build_on))


@registry.sign(Phase.DIRECTION)
def something_grows(inquiry: Inquiry) -> Iterable[Condition]:
    """What shows that there is something to choose from."""
    met = Idea.objects.filter(inquiry=inquiry).exists()
    yield Condition(
        _("Er staan ideeën in de tuin."), met, "" if met else _("Iedereen die meedoet kan een idee planten.")
    )


@registry.now(Phase.IDEAS)
def decide_about_your_seed(inquiry: Inquiry, participant: Participant | None) -> Now | None:
    """What somebody told while we listened is offered to them first (R2)."""
    seeds = seeds_of(participant) if participant else []
    if not seeds:
        return None
    return Now(
        ngettext("Er ligt een idee van jou klaar", "Er liggen ideeën van jou klaar", len(seeds)),
        _("Dit zei je toen we nog luisterden. We bewaarden het. Jij beslist: planten of loslaten."),
        _("Kijk wat er ligt"),
        reverse("ideas:parked", args=[inquiry.slug]),
        "empty-garden",
    )


@registry.now(Phase.IDEAS)
def plant_or_feed(inquiry: Inquiry, participant: Participant | None) -> Now:
    return Now(
        _("Wat zouden we kunnen doen?"),
        _("Plant een idee, of geef een blad aan wat er al staat. Niemand kan een idee wegstemmen."),
        _("Naar de tuin"),
        reverse("ideas:garden", args=[inquiry.slug]),
        "empty-garden",
    )


@registry.tells
def news_of(inquiry: Inquiry) -> Iterable[News]:
    for idea in inquiry.ideas.order_by("-made_at").select_related("inquiry")[:LATEST]:
        yield News(idea.made_at, _("Iemand plantte een idee: %(title)s") % {"title": idea.title}, address(idea))
    leaves = inquiry.leaves.filter(fall=None).order_by("-made_at").select_related("idea__inquiry")
    for leaf in leaves[:LATEST]:
        yield News(leaf.made_at, _("%(title)s kreeg er een blad bij.") % {"title": leaf.idea.title}, address(leaf.idea))


@registry.brings
def mine_of(participant: Participant) -> Iterable[Mine]:
    for idea in participant.ideas.select_related("inquiry"):
        yield Mine("ideas.idea", idea.pk, idea.made_at, idea.title, address(idea), lang=idea.language)
    for leaf in participant.leaves.select_related("idea__inquiry", "fall"):
        state = _("Je haalde dit blad weer weg. Niemand leest het.") if hasattr(leaf, "fall") else ""
        yield Mine("ideas.leaf", leaf.pk, leaf.made_at, leaf.text, address(leaf.idea), state, leaf.idea.language)
    for parked in participant.parked_ideas.all():
        url = reverse("ideas:parked", args=[participant.inquiry.slug])
        yield Mine("ideas.parkedidea", parked.pk, parked.made_at, parked.text, url)


registry.decides({"idea.planted": gettext_lazy("Er kwam een idee bij")}, about="ideas.idea")
