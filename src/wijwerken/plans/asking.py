"""What the plan asks of one person: to carry, to say whether it may go on like this, to sign, to go on with it (R9)."""

from collections.abc import Iterable

from django.db.models import Exists
from django.urls import reverse
from django.utils.translation import gettext as _

from wijwerken.inquiry.doors import Visit, sits_in_core_group
from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.inquiry.path import path_of
from wijwerken.inquiry.registry import Now, registry
from wijwerken.method.phases import Phase
from wijwerken.method.plans import is_ready_to_ask

from .domain.deciding import as_rule
from .models import Carrier, PlanConsent, PlanRound


def plan_at(inquiry: Inquiry, section: str = "") -> str:
    return f"{reverse('plans:plan', args=[inquiry.slug])}{section}"


def is_final(inquiry: Inquiry) -> bool:
    return inquiry.plan_finals.filter(reopened_at=None).exists()


@registry.waits
def look_at_the_plan_again(inquiry: Inquiry, participant: Participant) -> Now | None:
    """R10: a frame changed while the round ran; who had no objection is asked anew."""
    if not path_of(inquiry).has_opened(Phase.PLAN):
        return None
    rounds = PlanRound.objects.filter(inquiry=inquiry)
    before = PlanConsent.objects.filter(participant=participant, round__in=rounds.filter(reopened=True))
    running = rounds.filter(closed_at=None).exclude(consents__participant=participant)
    if not running.filter(Exists(before)).exists():
        return None
    return Now(
        _("Een grens veranderde. Kijk opnieuw naar het plan"),
        _("Je had geen bezwaar. Daarna veranderde een grens. Klopt dat nog?"),
        _("Naar het plan"),
        plan_at(inquiry),
        "table",
    )


@registry.waits
def say_whether_you_carry(inquiry: Inquiry, participant: Participant) -> Now | None:
    """Somebody asks; only one's own yes counts."""
    if path_of(inquiry).is_paused or path_of(inquiry).is_frozen(Phase.PLAN):
        return None
    asked = Carrier.objects.filter(
        participant=participant, agreement__inquiry=inquiry, said_yes_at=None, said_no_at=None
    )
    if not asked.exists() or is_final(inquiry):
        return None
    return Now(
        _("Wil jij een afspraak dragen?"),
        _("Iemand vraagt het je. Alleen jouw eigen ja telt. Nee zeggen mag altijd."),
        _("Lees en antwoord"),
        plan_at(inquiry),
        "table",
    )


@registry.waits
def say_whether_you_object(inquiry: Inquiry, participant: Participant) -> Now | None:
    """A round about the plan waits for this person; when it is closed, so does the place for their name."""
    if path_of(inquiry).current is not Phase.PLAN or path_of(inquiry).is_paused or is_final(inquiry):
        return None
    rounds = list(inquiry.plan_rounds.all())
    running = running_of(rounds)
    if running and not has_answered(running, participant):
        return Now(
            _("Heb jij bezwaar tegen het plan?"),
            _("Lees wat er staat. Een bezwaar mag, met een reden. Niemand ziet wie wat antwoordt."),
            _("Lees en antwoord"),
            plan_at(inquiry, "#bezwaar"),
            "table",
        )
    if rounds and not running and not participant.signatures.exists():
        return Now(
            _("Draag jij dit plan mee?"),
            _("Wie zijn naam eronder zet zegt: dit is ook van mij. Het mag, het hoeft niet."),
            _("Zet mijn naam eronder"),
            reverse("plans:sign", args=[inquiry.slug]),
            "signature",
        )
    return None


def has_answered(running: PlanRound, participant: Participant) -> bool:
    objected = participant.plan_objections.filter(inquiry=running.inquiry_id, made_at__gte=running.made_at)
    return PlanConsent.objects.filter(round=running, participant=participant).exists() or objected.exists()


def running_of(rounds: Iterable[PlanRound]) -> PlanRound | None:
    return next((round for round in rounds if round.closed_at is None), None)


@registry.now(Phase.PLAN)
def go_on_with_the_plan(inquiry: Inquiry, participant: Participant | None) -> Now | None:
    """For who sits in the core group: ask everybody, hear them out, make it final (R7, R9)."""
    if participant is None or not sits_in_core_group(Visit(participant.person, inquiry, participant)):
        return None
    if is_final(inquiry):
        return None
    if running_of(inquiry.plan_rounds.all()):
        return Now(
            _("Had iedereen de tijd?"),
            _("De ronde over het plan loopt. Sluit haar als ieder die wilde kon antwoorden."),
            _("Naar de ronde"),
            plan_at(inquiry, "#bezwaar"),
            "table",
        )
    plan = as_rule(inquiry)
    if not is_ready_to_ask(plan):
        return None
    if not plan.consent_reached:
        return Now(
            _("Vraag iedereen of er bezwaar is"),
            _("Elke afspraak heeft iemand die ja zei, en het plan past binnen de kaders."),
            _("Naar het plan"),
            plan_at(inquiry, "#bezwaar"),
            "table",
        )
    return Now(
        _("Is het plan rond?"),
        _("Ieder kon antwoorden. Kijk wat er nog ontbreekt, of maak het plan rond."),
        _("Naar het plan"),
        plan_at(inquiry, "#rond"),
        "table",
    )


@registry.now(Phase.PLAN)
def write_the_plan(inquiry: Inquiry, participant: Participant | None) -> Now:
    return Now(
        _("Schrijf mee aan het plan"),
        _("Wie doet wat, wanneer, en wat is de eerste kleine stap? Een afspraak telt pas als iemand zelf ja zegt."),
        _("Naar het plan"),
        plan_at(inquiry),
        "table",
    )
