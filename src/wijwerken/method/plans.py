"""R9: a plan is carried. Final only when people said yes to every agreement, and nobody was assigned."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from wijwerken.method.refusal import Refusal, Unmet
from wijwerken.method.words import _

FEWEST_CIRCLES = 2

THE_WRITERS = _("Wie aan het plan schrijft vult het aan.")
A_VOLUNTEER = _("Iemand die het wil doen zegt zelf ja. Je kunt iemand uitnodigen.")


@dataclass(frozen=True)
class Carrier:
    """A participant who offered, or was invited, to carry an agreement. Counts once they said yes themselves."""

    id: str
    circle: str
    society: bool
    said_yes: bool = True


@dataclass(frozen=True)
class Agreement:
    """What is agreed: its carriers, when (a date or a season), and the first small step."""

    what: str
    carriers: tuple[Carrier, ...] = ()
    when: str = ""
    first_step: str = ""

    @property
    def volunteers(self) -> tuple[Carrier, ...]:
        return tuple(carrier for carrier in self.carriers if carrier.said_yes)


@dataclass(frozen=True)
class Plan:
    """What counts for a plan to be final.

    `circles`: the circles that have members. `frames`: names of the frames in force; `checked`: those it was
    checked against. `objections`: what still keeps it from consent (`unmet_for_choice` of R8). `signed`: how
    many signed.
    """

    agreements: tuple[Agreement, ...]
    circles: Collection[str]
    frames: Collection[str]
    checked: Collection[str]
    consent_reached: bool
    signed: int
    objections: tuple[Unmet, ...] = ()


def unmet_for_plan(plan: Plan) -> tuple[Unmet, ...]:
    """R9: everything that keeps the plan from being final, each with who can meet it; empty when nothing."""
    return (
        *_unmet_for_agreements(plan.agreements),
        *_unmet_for_carriers(plan),
        *_unmet_for_frames(plan),
        *_unmet_for_consent(plan),
    )


def is_ready_to_ask(plan: Plan) -> bool:
    """Whether everybody can be asked: each agreement is carried, and the frames were looked at."""
    return not (*_unmet_for_agreements(plan.agreements), *_unmet_for_carriers(plan), *_unmet_for_frames(plan))


def require_final(plan: Plan) -> None:
    """R9: refuses with all unmet conditions at once."""
    unmet = unmet_for_plan(plan)
    if unmet:
        raise Refusal(_("Het plan is nog niet rond. Dit ontbreekt nog."), rule="R9", who=unmet[0].who, unmet=unmet)


def require_own_yes(*, by: str, carrier: str) -> None:
    """R9: assigning somebody is impossible; an invitation is answered by who was invited."""
    if by != carrier:
        raise Refusal(_("Ja zeggen kan iemand alleen zelf."), rule="R9", who=A_VOLUNTEER)


def _unmet_for_agreements(agreements: tuple[Agreement, ...]) -> list[Unmet]:
    if not agreements:
        return [Unmet(_("Er staat nog geen afspraak in."), "R9", THE_WRITERS)]
    unmet = []
    for agreement in agreements:
        named = {"agreement": agreement.what}
        if not agreement.volunteers:
            unmet.append(Unmet(_("Niemand zei nog ja tegen “%(agreement)s”."), "R9", A_VOLUNTEER, named))
        if not agreement.when.strip():
            unmet.append(Unmet(_("Bij “%(agreement)s” staat nog niet wanneer."), "R9", THE_WRITERS, named))
        if not agreement.first_step.strip():
            unmet.append(Unmet(_("Bij “%(agreement)s” ontbreekt de eerste kleine stap."), "R9", THE_WRITERS, named))
    return unmet


def _unmet_for_carriers(plan: Plan) -> list[Unmet]:
    carriers = [carrier for agreement in plan.agreements for carrier in agreement.volunteers]
    if not carriers:
        return []
    unmet = []
    if len(set(plan.circles)) >= FEWEST_CIRCLES and len({carrier.circle for carrier in carriers}) < FEWEST_CIRCLES:
        unmet.append(
            Unmet(
                _("Alle dragers komen uit één kring. Minstens twee kringen dragen het plan."),
                "R9",
                _("Iemand uit een andere kring die iets wil doen."),
            )
        )
    if not any(carrier.society for carrier in carriers):
        unmet.append(
            Unmet(
                _("Nog niemand uit de samenleving draagt mee."),
                "R9",
                _("Iemand die niet voor de organisatie werkt en iets wil doen."),
            )
        )
    return unmet


def _unmet_for_frames(plan: Plan) -> list[Unmet]:
    return [
        Unmet(_("Het plan is nog niet naast het kader “%(frame)s” gelegd."), "R9", THE_WRITERS, {"frame": frame})
        for frame in plan.frames
        if frame not in plan.checked
    ]


def _unmet_for_consent(plan: Plan) -> list[Unmet]:
    unmet = list(plan.objections)
    if not plan.consent_reached and not unmet:
        unmet.append(
            Unmet(
                _("Nog niet iedereen kon zeggen of er bezwaar is."),
                "R9",
                _("Alle deelnemers kunnen antwoorden tot de ronde sluit."),
            )
        )
    if plan.signed < 1:
        unmet.append(Unmet(_("Nog niemand zette een handtekening."), "R9", _("Wie het plan draagt.")))
    return unmet
