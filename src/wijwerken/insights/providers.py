"""What other pages show of insights."""

from collections.abc import Iterable

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.inquiry.registry import Condition, Kind, Mine, News, Now, OpenQuestion, registry
from wijwerken.method.phases import Phase

from .models import Insight
from .queries import address, describe, ids_to_build_on, open_questions

registry.place(gettext_lazy("Inzichten: wat we samen zien"), "insights:list", Phase.INSIGHT)
registry.kind(
    Kind(
        "insights.insight",
        Insight,
        Phase.INSIGHT,
        gettext_lazy("Inzicht"),
        describe,
        choices=ids_to_build_on,
    )
)


@registry.sign(Phase.IDEAS)
def something_was_seen(inquiry: Inquiry) -> Iterable[Condition]:
    """What shows that we understand enough to think of something."""
    met = inquiry.insights.exists()
    yield Condition(
        _("Er is samen iets gezien, in een inzicht."),
        met,
        "" if met else _("Iedereen die meedoet kan een inzicht opschrijven."),
    )


@registry.now(Phase.INSIGHT)
def write_what_we_see(inquiry: Inquiry, participant: Participant | None) -> Now:
    return Now(
        _("Wat zien jullie samen?"),
        _(
            "Lees wat mensen vertelden en hoe ze ernaar kijken. "
            "Schrijf dan in één zin op wat jij ziet, of wat je nog niet weet."
        ),
        _("Bekijk de inzichten"),
        reverse("insights:list", args=[inquiry.slug]),
        "bridge",
    )


@registry.tells
def news_of(inquiry: Inquiry) -> Iterable[News]:
    for insight in inquiry.insights.order_by("-made_at")[:10]:
        yield News(
            insight.made_at,
            _("Iemand schreef een inzicht op: %(sentence)s") % {"sentence": insight.sentence},
            reverse("insights:list", args=[inquiry.slug]),
        )


@registry.asks
def question_marks(inquiry: Inquiry) -> Iterable[OpenQuestion]:
    for insight, about in open_questions(inquiry):
        yield OpenQuestion(insight.sentence, address(insight), about, insight.language)


@registry.brings
def mine_of(participant: Participant) -> Iterable[Mine]:
    for insight in Insight.objects.filter(by=participant).select_related("inquiry"):
        yield Mine("insights.insight", insight.pk, insight.made_at, insight.sentence, address(insight))


registry.decides({"insight.seen": gettext_lazy("Er kwam een inzicht bij")}, about="insights.insight")
