"""A consent round: opened and closed by the core group, answered by everybody who saw the frames (R8, R10, R12)."""

from django.db import transaction

from wijwerken.ideas.models import Energy
from wijwerken.inquiry.domain.core import members_of
from wijwerken.inquiry.domain.frames import present_versions
from wijwerken.inquiry.domain.log import log
from wijwerken.inquiry.models import Inquiry, Participant, TraceEdge
from wijwerken.inquiry.trail import built_on
from wijwerken.method.frames import is_reopened, require_frames_seen
from wijwerken.method.ideas import Energy as EnergyOf
from wijwerken.method.ideas import goes_along, unmet_for_closing_round
from wijwerken.method.objections import unmet_for_choice
from wijwerken.method.refusal import Refusal
from wijwerken.method.words import _
from wijwerken.web import clock

from ..models import Choice, Direction, DirectionVersion, Reopening, Resistance, Round, Worry
from ..queries.resistance import felt
from .open import require_choosing_open, require_not_chosen


def is_in_core_group(participant: Participant) -> bool:
    return participant.pk in {member.id for member in members_of(participant.inquiry)}


def require_core_group_member(participant: Participant) -> None:
    """R7: a round is opened and closed by the core group, not by one leader alone (R25)."""
    if not is_in_core_group(participant):
        raise Refusal(
            _("Een ronde openen en sluiten doet de kerngroep."),
            rule="R7",
            who=_("Vraag het iemand die in de kerngroep zit."),
        )


def frames_now(inquiry: Inquiry) -> dict[str, int]:
    """Each frame with the number of its present version."""
    return {version.frame_id: version.number for version in present_versions(inquiry)}


def frames_seen(participant: Participant) -> dict[str, int]:
    """Each frame with the newest version of it that this person saw."""
    seen = participant.frames_seen.order_by("version__number")
    return dict(seen.values_list("version__frame", "version__number"))


@transaction.atomic
def open_round(direction: Direction, *, by: Participant) -> Round:
    """Ask everybody how much resistance they feel to the newest version."""
    require_choosing_open(direction.inquiry)
    require_not_chosen(direction)
    require_core_group_member(by)
    Direction.objects.select_for_update().get(pk=direction.pk)
    version = direction.versions.order_by("-number").first()
    return version.rounds.filter(closed_at=None).first() or begin_round(version, by=by)


def begin_round(version: DirectionVersion, *, by: Participant | None) -> Round:
    direction = version.direction
    round = Round.objects.create(version=version, opened_by=by, frames=frames_now(direction.inquiry))
    bring_worries_along(direction)
    log(direction.inquiry, "round.opened", subject=direction.pk)
    return round


def bring_worries_along(direction: Direction) -> None:
    """R19: a worry that somebody has for an idea goes along to what the idea became; once."""
    ideas = TraceEdge.objects.filter(from_kind="directions.direction", from_id=direction.pk, to_kind="ideas.idea")
    brought = set(direction.worries.exclude(energy=None).values_list("energy", flat=True))
    for energy in Energy.objects.filter(idea__in=ideas.values("to_id")).select_related("participant"):
        if energy.pk not in brought and goes_along(EnergyOf(energy.kind), energy.brings):
            raise_worry(direction, by=energy.participant, words=energy.brings, energy=energy)


def raise_worry(direction: Direction, *, by: Participant, words: str, energy: Energy | None = None) -> Worry:
    worry = Worry.objects.create(inquiry=direction.inquiry, direction=direction, by=by, words=words, energy=energy)
    built_on(worry, direction, relation="about")
    return worry


@transaction.atomic
def resist(round: Round, *, by: Participant, value: int, lower: str = "") -> Resistance:
    """How much resistance I feel, and what would lower it. One's last answer counts."""
    inquiry = round.version.direction.inquiry
    require_choosing_open(inquiry)
    round = Round.objects.select_for_update().get(pk=round.pk)
    if not round.is_open:
        raise Refusal(
            _("Deze ronde is gesloten. Je antwoord kan er niet meer bij."),
            rule="R8",
            who=_("De kerngroep kan een nieuwe ronde openen."),
        )
    require_frames_seen(frames_seen(by), frames_now(inquiry))
    given, _made = Resistance.objects.update_or_create(
        version=round.version, participant=by, defaults={"value": value, "lower": lower, "at": clock.now()}
    )
    return given


@transaction.atomic
def reopen_rounds(inquiry: Inquiry) -> bool:
    """R10: a changed frame reopens every running round; what was answered is looked at again. Says whether any ran."""
    reopened = False
    present = frames_now(inquiry)
    running = Round.objects.select_for_update().filter(version__direction__inquiry=inquiry, closed_at=None)
    for round in running.select_related("version"):
        if is_reopened(round.frames, present):
            Reopening.objects.create(round=round)
            round.frames = present
            round.save(update_fields=["frames"])
            log(inquiry, "round.reopened", subject=round.version.direction_id)
            reopened = True
    return reopened


@transaction.atomic
def close_round(round: Round, *, by: Participant) -> Round:
    """Close a round: chosen when no objection is open or stands (R8), and every worry has its answer (R19)."""
    direction = round.version.direction
    require_choosing_open(direction.inquiry)
    require_core_group_member(by)
    round = Round.objects.select_for_update().get(pk=round.pk)
    if not round.is_open:
        return round
    require_can_close(round, direction)
    endings = [objection.ending for objection in direction.objections.prefetch_related("ends")]
    is_chosen = not unmet_for_choice(endings)
    round.closed_at, round.closed_by = clock.now(), by
    round.outcome = Round.Outcome.CHOSEN if is_chosen else Round.Outcome.NOT_CHOSEN
    round.save(update_fields=["closed_at", "closed_by", "outcome"])
    log_closing(round, direction, objections=len(endings))
    if is_chosen:
        Choice.objects.create(direction=direction, version=round.version, by=by)
        log(direction.inquiry, "direction.chosen", subject=direction.pk)
    return round


def log_closing(round: Round, direction: Direction, *, objections: int) -> None:
    """The log holds everybody's answer sealed, and of the resistance no more than what everybody sees (R11, R13)."""
    inquiry = direction.inquiry
    shown = felt(inquiry, round)
    answers = {one.participant_id: one.value for one in round.looked_at()}
    log(
        inquiry,
        "round.closed",
        subject=direction.pk,
        answers=answers,
        values=shown.values if shown.people <= answers.keys() else [],
        is_counted=shown.people == answers.keys() and len(answers) >= inquiry.circle_limit,
        objections=objections,
    )


def require_can_close(round: Round, direction: Direction) -> None:
    worries = unmet_for_closing_round(direction.worries.filter(answer=None).count())
    if worries:
        raise Refusal(worries[0].message, rule="R19", who=worries[0].who, unmet=worries, **worries[0].params)
    if not round.looked_at():
        raise Refusal(
            _("Nog niemand antwoordde in deze ronde. Consent vraagt dat mensen gehoord zijn."),
            rule="R8",
            who=_("Iedereen die meedoet kan antwoorden."),
        )
