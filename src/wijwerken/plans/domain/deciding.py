"""Whether the plan is carried: frames checked, a round of consent, objections, and the moment it is final (R8-R10)."""

from django.db import transaction

from wijwerken.inquiry.domain.frames import present_versions, seen_versions
from wijwerken.inquiry.domain.log import log
from wijwerken.inquiry.models import FrameVersion, Inquiry, Participant
from wijwerken.method import objections, plans
from wijwerken.method.frames import require_frames_seen
from wijwerken.method.objections import Ending
from wijwerken.method.phases import Phase
from wijwerken.method.refusal import Refusal, Unmet
from wijwerken.method.words import _
from wijwerken.web import clock

from ..models import Agreement, FrameCheck, PlanConsent, PlanFinal, PlanObjection, PlanRound
from .writing import require_writable


def check_frame(version: FrameVersion, *, by: Participant) -> FrameCheck:
    """The plan fits within this frame, says somebody who laid them side by side."""
    return FrameCheck.objects.get_or_create(version=version, defaults={"by": by})[0]


@transaction.atomic
def open_round(inquiry: Inquiry) -> PlanRound:
    """Ask everybody whether they object."""
    require_writable(inquiry)
    round, made = PlanRound.objects.get_or_create(inquiry=inquiry, closed_at=None)
    if made:
        log(inquiry, "plan.round_opened", subject=round.pk)
    return round


@transaction.atomic
def begin_round_anew(inquiry: Inquiry) -> bool:
    """R10: a changed frame reopens a round that runs: everybody is asked again. Says whether one ran."""
    round = inquiry.plan_rounds.select_for_update().filter(closed_at=None).first()
    if round is None:
        return False
    round.closed_at, round.reopened = clock.now(), True
    round.save(update_fields=["closed_at", "reopened"])
    PlanRound.objects.create(inquiry=inquiry)
    log(inquiry, "plan.round_reopened", subject=round.pk)
    return True


def open_round_of(inquiry: Inquiry) -> PlanRound:
    round = inquiry.plan_rounds.filter(closed_at=None).first()
    if round is None:
        raise Refusal(_("Er loopt nu geen ronde over het plan."), rule="R9", who=_("De kerngroep opent een ronde."))
    return round


@transaction.atomic
def have_no_objection(inquiry: Inquiry, *, by: Participant) -> None:
    """Consent of one person, who has seen the frames as they are now (R10)."""
    require_seen(inquiry, by)
    PlanConsent.objects.get_or_create(round=open_round_of(inquiry), participant=by)


@transaction.atomic
def object_to_plan(inquiry: Inquiry, *, by: Participant, reason: str) -> PlanObjection:
    """An objection with its reason; it takes back one's consent in this round."""
    objections.require_reason(reason)
    require_seen(inquiry, by)
    require_writable(inquiry)
    PlanConsent.objects.filter(round=open_round_of(inquiry), participant=by).delete()
    objection = PlanObjection.objects.create(inquiry=inquiry, by=by, reason=reason)
    log(inquiry, "plan.objection", subject=objection.pk)
    return objection


def require_seen(inquiry: Inquiry, participant: Participant) -> None:
    present = {version.frame_id: version.number for version in present_versions(inquiry)}
    ids = seen_versions(participant)
    seen = {version.frame_id: version.number for version in FrameVersion.objects.filter(pk__in=ids).order_by("number")}
    require_frames_seen(seen, present)


@transaction.atomic
def end_objection(objection: PlanObjection, ending: Ending, *, by: Participant) -> PlanObjection:
    """Its maker says how it ended (R8)."""
    newer = objection.inquiry.agreements.filter(versions__made_at__gt=objection.made_at).exists()
    objections.require_may_end(ending, by=by.pk, maker=objection.by_id or "", has_new_version=newer)
    objection.ending, objection.ended_at = ending.value, clock.now()
    objection.save(update_fields=["ending", "ended_at"])
    log(objection.inquiry, f"plan.objection_{ending.value}", subject=objection.pk)
    return objection


@transaction.atomic
def close_round(inquiry: Inquiry) -> PlanRound:
    round = open_round_of(inquiry)
    round.closed_at = clock.now()
    round.save(update_fields=["closed_at"])
    log(inquiry, "plan.round_closed", subject=round.pk, answers=answers_in(round))
    return round


def answers_in(round: PlanRound) -> dict[str, str]:
    """What each person said in this round, for the log (R13): an objection takes the place of consent."""
    objected = round.inquiry.plan_objections.filter(made_at__gte=round.made_at).exclude(by=None)
    return dict.fromkeys(round.consents.values_list("participant", flat=True), "consent") | dict.fromkeys(
        objected.values_list("by", flat=True), "objection"
    )


def as_rule(inquiry: Inquiry) -> plans.Plan:
    """The plan as the rule knows it. A bounded number of queries."""
    versions = present_versions(inquiry)
    frames = {version.pk: version.text for version in versions}
    checked = FrameCheck.objects.filter(version__in=frames).values_list("version", flat=True)
    endings = [
        Ending(ending) if ending else None for ending in inquiry.plan_objections.values_list("ending", flat=True)
    ]
    return plans.Plan(
        agreements=tuple(agreement_as_rule(agreement) for agreement in with_carriers(inquiry)),
        circles=set(inquiry.participants.filter(left_at=None, circle__isnull=False).values_list("circle", flat=True)),
        frames=list(frames.values()),
        checked=[frames[id] for id in checked],
        consent_reached=inquiry.plan_rounds.filter(closed_at__isnull=False, reopened=False).exists()
        and not inquiry.plan_rounds.filter(closed_at=None).exists(),
        signed=inquiry.signatures.count(),
        objections=objections.unmet_for_choice(endings),
    )


def with_carriers(inquiry: Inquiry):
    return inquiry.agreements.prefetch_related("versions", "carriers__participant")


def agreement_as_rule(agreement: Agreement) -> plans.Agreement:
    newest = max(agreement.versions.all(), key=lambda version: version.number)
    for carrier in agreement.carriers.all():
        carrier.participant.inquiry = agreement.inquiry
    carriers = tuple(
        plans.Carrier(
            id=carrier.participant_id,
            circle=carrier.participant.circle_id or "",
            society=carrier.participant.is_society,
            said_yes=carrier.said_yes_at is not None,
        )
        for carrier in agreement.carriers.all()
        if carrier.participant.left_at is None
    )
    return plans.Agreement(newest.what, carriers, newest.when, newest.first_step)


def unmet(inquiry: Inquiry) -> tuple[Unmet, ...]:
    """Everything that still keeps the plan from being final, each with who can meet it."""
    return plans.unmet_for_plan(as_rule(inquiry))


@transaction.atomic
def make_final(inquiry: Inquiry, *, by: Participant) -> PlanFinal:
    """The plan is done: refused with all that is missing at once (R9)."""
    require_writable(inquiry)
    plans.require_final(as_rule(inquiry))
    final = PlanFinal.objects.create(inquiry=inquiry, by=by)
    log(inquiry, "plan.final", subject=final.pk)
    return final


@transaction.atomic
def open_again(inquiry: Inquiry, *, because: str) -> None:
    """Change is always possible, in the open."""
    inquiry.plan_finals.filter(reopened_at=None).update(reopened_at=clock.now(), reopened_because=because)
    log(inquiry, "plan.reopened", subject=Phase.PLAN.name.lower())
