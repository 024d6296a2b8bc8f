"""What other pages show of deeds."""

from collections.abc import Iterable

from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.inquiry.registry import Condition, Kind, Mine, News, Now, registry
from wijwerken.method.phases import Phase

from . import joining, leaving  # noqa: F401  (say how two become one, and what its people carry)
from .models import Deed, Outcome
from .queries import deed_address, deeds_to_build_on, describe_deeds, describe_outcomes, outcomes_to_build_on

registry.place(gettext_lazy("Wat we doen"), "deeds:list", Phase.DOING)
registry.kind(Kind("deeds.deed", Deed, Phase.DOING, gettext_lazy("Daad"), describe_deeds, choices=deeds_to_build_on))
registry.kind(
    Kind(
        "deeds.outcome",
        Outcome,
        Phase.DOING,
        gettext_lazy("Wat ervan kwam"),
        describe_outcomes,
        choices=outcomes_to_build_on,
    )
)


@registry.sign(Phase.LEARNING)
def something_was_done(inquiry: Inquiry) -> Iterable[Condition]:
    """What shows that there is something to learn from; what stopped counts as much as what was done."""
    deeds = Deed.objects.filter(inquiry=inquiry)
    met = deeds.filter(Q(completion__isnull=False) | Q(stop__isnull=False)).exists()
    yield Condition(
        _("Er is een daad klaar, of gestopt."), met, "" if met else _("Wie iets doet vertelt hoe het ging.")
    )


@registry.now(Phase.DOING)
def do_something(inquiry: Inquiry, participant: Participant | None) -> Now:
    return Now(
        _("Doe mee, of vertel hoe het gaat"),
        _("Kijk wat er loopt en waar nog iemand nodig is. Een uur helpt al. Zag je dat iets gelukt is? Zeg het erbij."),
        _("Bekijk wat we doen"),
        reverse("deeds:list", args=[inquiry.slug]),
        "bench",
    )


@registry.tells
def news_of(inquiry: Inquiry) -> Iterable[News]:
    for deed in inquiry.deeds.filter(completion__isnull=False).select_related("completion", "inquiry")[:20]:
        yield News(deed.completion.made_at, _("Gedaan: %(deed)s") % {"deed": deed.title}, deed_address(deed))


@registry.brings
def mine_of(participant: Participant) -> Iterable[Mine]:
    for deed in Deed.objects.filter(doers__participant=participant).select_related("inquiry"):
        yield Mine("deeds.deed", deed.pk, deed.made_at, deed.title, deed_address(deed), state=_("Jij doet dit."))
    for outcome in Outcome.objects.filter(by=participant).select_related("deed__inquiry"):
        yield Mine(
            "deeds.outcome",
            outcome.pk,
            outcome.made_at,
            outcome.text,
            deed_address(outcome.deed),
            state=_("Jij vertelde dit."),
        )


registry.decides(
    {
        "deed.begun": gettext_lazy("Iemand begon iets te doen"),
        "deed.handed_over": gettext_lazy("Iemand vroeg of een ander het overneemt"),
        "deed.stopped": gettext_lazy("Iets wat we deden is gestopt"),
        "deed.done": gettext_lazy("Het is gedaan"),
    },
    about="deeds.deed",
)
registry.decides(
    {
        "outcome.told": gettext_lazy("Iemand vertelde wat ervan kwam"),
        "outcome.witnessed": gettext_lazy("Een ander zag dat ook"),
    },
    about="deeds.outcome",
)
