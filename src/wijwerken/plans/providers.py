"""What other pages show of the plan."""

from collections.abc import Iterable

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.inquiry.registry import Condition, Described, Kind, Mine, News, registry
from wijwerken.method.phases import Phase

from . import asking, leaving, on_behalf  # noqa: F401  (what it asks, what its people carry, and have entered)
from .models import Agreement, PlanObjection
from .queries import describe, ids_to_build_on


def describe_objections(ids: list[str]) -> dict[str, Described]:
    """Objections to the plan for the trail, by nobody's name; one query."""
    return {
        objection.pk: Described(
            title=objection.reason[:120],
            url=reverse("plans:plan", args=[objection.inquiry.slug]),
            at=objection.made_at,
            words=objection.reason,
        )
        for objection in PlanObjection.objects.filter(pk__in=ids).select_related("inquiry")
    }


registry.place(gettext_lazy("Ons plan"), "plans:plan", Phase.PLAN)
registry.kind(
    Kind("plans.agreement", Agreement, Phase.PLAN, gettext_lazy("Afspraak"), describe, choices=ids_to_build_on)
)
registry.kind(
    Kind(
        "plans.planobjection",
        PlanObjection,
        Phase.PLAN,
        gettext_lazy("Bezwaar bij het plan"),
        describe_objections,
        is_source=True,
    )
)


@registry.sign(Phase.DOING)
def the_plan_is_done(inquiry: Inquiry) -> Iterable[Condition]:
    """What shows that we know who does what."""
    met = inquiry.plan_finals.filter(reopened_at=None).exists()
    yield Condition(
        _("Het plan is rond, en gedragen."),
        met,
        "" if met else _("Wie afspraken draagt zegt ja, en de kerngroep maakt het plan rond."),
    )


@registry.tells
def news_of(inquiry: Inquiry) -> Iterable[News]:
    for final in inquiry.plan_finals.all():
        yield News(final.made_at, _("Het plan is rond."), reverse("plans:plan", args=[inquiry.slug]))


@registry.brings
def mine_of(participant: Participant) -> Iterable[Mine]:
    slug = participant.inquiry.slug
    agreements = Agreement.objects.filter(carriers__participant=participant, carriers__said_yes_at__isnull=False)
    for id, agreed in describe(list(agreements.values_list("pk", flat=True))).items():
        yield Mine("plans.agreement", id, agreed.at, agreed.title, agreed.url, state=_("Jij draagt deze afspraak."))
    for objection in PlanObjection.objects.filter(by=participant):
        yield Mine(
            "plans.planobjection",
            objection.pk,
            objection.made_at,
            objection.reason,
            reverse("plans:end-objection", args=[slug, objection.pk]),
            state=ENDED.get(objection.ending, ENDED[""]),
        )


ENDED = {
    "": gettext_lazy("Dit bezwaar staat nog open."),
    "changed_it": gettext_lazy("Het plan veranderde erdoor."),
    "withdrawn": gettext_lazy("Je nam het terug."),
    "stands": gettext_lazy("Je liet het staan."),
}

registry.decides(
    {
        "agreement.written": gettext_lazy("Er kwam een afspraak bij"),
        "agreement.rewritten": gettext_lazy("Een afspraak kreeg een nieuwe versie"),
    },
    about="plans.agreement",
)
registry.decides(
    {
        "plan.round_opened": gettext_lazy("De ronde over het plan ging open"),
        "plan.round_reopened": gettext_lazy("Een grens veranderde, de ronde over het plan begon opnieuw"),
        "plan.round_closed": gettext_lazy("De ronde over het plan is gesloten"),
        "plan.objection": gettext_lazy("Iemand maakte bezwaar tegen het plan"),
        "plan.objection_changed_it": gettext_lazy("Een bezwaar veranderde het plan"),
        "plan.objection_withdrawn": gettext_lazy("Een bezwaar tegen het plan werd teruggenomen"),
        "plan.objection_stands": gettext_lazy("Een bezwaar tegen het plan blijft staan"),
        "plan.final": gettext_lazy("Het plan is klaar"),
        "plan.reopened": gettext_lazy("Het plan ging weer open"),
    }
)
