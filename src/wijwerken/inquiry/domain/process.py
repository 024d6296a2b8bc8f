"""Proposals about the path: made by a member, answered by all, settled by the rule (R7)."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.db import transaction
from django.db.models import F

from wijwerken.method import consent
from wijwerken.method.consent import Answer, Matter, Outcome, ParticipantsAsked, Verdict
from wijwerken.method.core_group import require_core_group
from wijwerken.method.exceptions import require_may_be_excepted
from wijwerken.method.pausing import require_decides
from wijwerken.method.phases import Phase, require_next
from wijwerken.method.refusal import Refusal, Unmet
from wijwerken.method.words import _
from wijwerken.web import clock
from wijwerken.web.refused import spoken

from ..models import Inquiry, Participant, Proposal, ProposalAnswer, Seat
from ..path import path_of
from ..queries import canvas_of
from ..registry import registry
from ..trail import without_fate_in
from .carrying_out import carry_out
from .core import members_of, seats_of
from .going_on import require_can_go_on
from .log import log

PATH = "path"  # what proposals about steps are about: one of them at a time
MATTER = {
    Proposal.Kind.OPEN: Matter.OPEN_PHASE,
    Proposal.Kind.STEP_BACK: Matter.STEP_BACK,
    Proposal.Kind.CLOSE: Matter.CLOSE_PHASE,
    Proposal.Kind.SETTINGS: Matter.SETTINGS,
    Proposal.Kind.EXCEPTION: Matter.EXCEPTION,
    Proposal.Kind.DUTY: Matter.DUTY,
    Proposal.Kind.LIFT_PAUSE: Matter.LIFT_PAUSE,
}
STEPS = (Proposal.Kind.OPEN, Proposal.Kind.STEP_BACK, Proposal.Kind.CLOSE)


@transaction.atomic
def propose(
    inquiry: Inquiry,
    *,
    kind: str,
    reason: str,
    by: Participant,
    phase: Phase | None = None,
    terms: Mapping[str, object] | None = None,
    changes: Proposal | None = None,
) -> Proposal:
    """Put something about the process to the core group. Of each matter lies one proposal at a time."""
    require_core_group(members_of(inquiry))
    phase, terms, about = phase or path_of(inquiry).current, dict(terms or {}), matter_of(kind, terms or {})
    require_possible(inquiry, kind, phase, terms)
    standing = inquiry.proposals.select_for_update().filter(settled_at=None, about=about).first()
    if changes is not None and standing == changes:
        finish(changes, Verdict.SECOND_ROUND)
    elif standing is not None:
        raise Refusal(
            _("Er ligt al een voorstel. Eén tegelijk, dan blijft het helder."),
            rule="R7",
            who=_("De kerngroep antwoordt eerst op dat voorstel."),
        )
    proposal = Proposal.objects.create(
        inquiry=inquiry, kind=kind, phase=phase, terms=terms, about=about, reason=reason, by=by, changes=changes
    )
    log(inquiry, f"proposal.{kind}", subject=phase.name.lower() if kind in STEPS else proposal.pk)
    return proposal


def matter_of(kind: str, terms: Mapping[str, object]) -> str:
    """What a proposal is about, so that of each matter only one lies on the table."""
    if kind in STEPS:
        return PATH
    return ":".join([kind, *(str(terms[name]) for name in ("rule", "duty", "participant") if name in terms)])


def require_possible(inquiry: Inquiry, kind: str, phase: Phase, terms: Mapping[str, object]) -> None:
    """A step must be one that can be taken from here; a closing leaves nothing without a fate (R4)."""
    path = path_of(inquiry)
    require_decides(path, lifts_pause=kind == Proposal.Kind.LIFT_PAUSE)
    if kind == Proposal.Kind.OPEN:
        require_next(path, phase)
    elif kind == Proposal.Kind.STEP_BACK and not (path.can_read(phase) and phase < path.current):
        raise Refusal(_("Terug kan alleen naar een stap waar we al waren."), rule="R7")
    elif kind == Proposal.Kind.EXCEPTION:
        require_may_be_excepted(str(terms.get("rule", "")))
    elif kind == Proposal.Kind.LIFT_PAUSE:
        require_can_go_on(inquiry)
    elif kind == Proposal.Kind.CLOSE:
        if not path.has_opened(phase) or path.is_closed(phase):
            raise Refusal(_("Afronden kan alleen bij een stap die begonnen is."), rule="R7")
        if without_fate_in(inquiry, phase):
            raise Refusal(
                _("Van sommige dingen is nog niet gezegd wat ermee gebeurde."),
                rule="R4",
                who=_("De kerngroep zegt dat op de bladzijde Afronden, ook voor veel dingen tegelijk."),
            )


@transaction.atomic
def answer(proposal: Proposal, *, by: Participant, consents: bool, reason: str = "") -> ProposalAnswer:
    """Consent, or object with a reason. One's last answer counts; everybody is heard only where everybody is asked."""
    Answer(by.pk, consents, reason)
    if proposal.settled_at:
        raise Refusal(_("Over dit voorstel is al besloten."), rule="R7")
    require_decides(path_of(proposal.inquiry), lifts_pause=proposal.kind == Proposal.Kind.LIFT_PAUSE)
    is_member = by.pk in {member.id for member in members_of(proposal.inquiry)}
    if not is_member and proposal.everybody_asked_at is None:
        raise Refusal(
            _("Op dit voorstel antwoordt de kerngroep."),
            rule="R7",
            who=_("Blijft er een bezwaar staan, dan worden alle deelnemers gevraagd. Dan hoor je het hier."),
        )
    given, _made = ProposalAnswer.objects.update_or_create(
        proposal=proposal,
        participant=by,
        defaults={"consents": consents, "reason": "" if consents else reason},
    )
    settle(proposal)
    return given


@dataclass(frozen=True)
class Standing:
    """Where a proposal stands now, for its page."""

    proposal: Proposal
    outcome: Outcome
    answers: list[ProposalAnswer]

    @property
    def waits(self) -> list[dict[str, str]]:
        """What it waits for and who can meet that, in the reader's language."""
        return [spoken(unmet) for unmet in self.outcome.unmet]


def standing_of(proposal: Proposal) -> Standing:
    """The outcome by the rule, from the answers that are there. Two queries beside the members'."""
    inquiry = proposal.inquiry
    members = members_of(inquiry)
    ids = {member.id for member in members}
    answers = list(proposal.answers.select_related("participant").order_by("made_at"))
    said = [Answer(one.participant_id, one.consents, one.reason) for one in answers if one.participant_id in ids]
    return Standing(
        proposal,
        consent.outcome(
            as_rule(proposal, answers),
            members,
            said,
            clock.now(),
            conditions=conditions_of(proposal),
            pauses=path_of(inquiry).pauses,
        ),
        [one for one in answers if one.participant_id in ids],
    )


def as_rule(proposal: Proposal, answers: list[ProposalAnswer]) -> consent.Proposal:
    matter = MATTER[proposal.kind]
    if proposal.kind == Proposal.Kind.OPEN and proposal.phase == Phase.EXPLORATION:
        matter = Matter.OPEN_EXPLORATION
    asked = None
    if proposal.everybody_asked_at:
        asked = ParticipantsAsked(
            at=proposal.everybody_asked_at,
            people=proposal.inquiry.participants.filter(left_at=None).count(),
            consents=sum(one.consents for one in answers),
            objections=sum(not one.consents for one in answers),
        )
    return consent.Proposal(matter, proposal.made_at, round=2 if proposal.changes_id else 1, asked=asked)


def conditions_of(proposal: Proposal) -> tuple[Unmet, ...]:
    """What the phase itself still lacks."""
    return lacking_for(proposal.inquiry, Phase(proposal.phase)) if proposal.kind == Proposal.Kind.OPEN else ()


def lacking_for(inquiry: Inquiry, phase: Phase) -> tuple[Unmet, ...]:
    """What a phase still needs before it opens: by this room, and by what other rooms hung there."""
    lacking: list[Unmet] = []
    if phase is Phase.EXPLORATION:
        canvas = canvas_of(inquiry)
        lacking += consent.unmet_for_exploration(
            purpose=canvas.purpose, influence=canvas.influence, feedback=canvas.feedback
        )
    for provider in registry.conditions[phase]:
        lacking += provider(inquiry)
    return tuple(lacking)


@transaction.atomic
def settle(proposal: Proposal) -> Verdict:
    """Do what the rule says by now; nothing while it waits, and nothing while we stand still (R23)."""
    require_decides(path_of(proposal.inquiry), lifts_pause=proposal.kind == Proposal.Kind.LIFT_PAUSE)
    standing = standing_of(proposal)
    verdict = standing.outcome.verdict
    if standing.outcome.out:
        seats_of(proposal.inquiry).filter(participant__in=standing.outcome.out).update(left_at=clock.now())
    if verdict is Verdict.ASK_PARTICIPANTS and proposal.everybody_asked_at is None:
        proposal.everybody_asked_at = clock.now()
        proposal.save(update_fields=["everybody_asked_at"])
        log(proposal.inquiry, "proposal.everybody_asked", subject=proposal.pk)
    elif verdict is Verdict.REFUSED:
        finish(proposal, verdict, standing)
    elif verdict is Verdict.PASSED:
        finish(proposal, verdict, standing)
        carry_out(proposal)
    return verdict


def finish(proposal: Proposal, verdict: Verdict, standing: Standing | None = None) -> None:
    """Close a proposal with its verdict; who did not answer has a miss, who did starts afresh."""
    proposal.settled_at, proposal.outcome = clock.now(), verdict.value
    proposal.save(update_fields=["settled_at", "outcome"])
    dissent = 0
    if standing is not None:
        dissent = len(standing.outcome.dissent)
        heard = {one.participant_id for one in standing.answers}
        seats = Seat.objects.filter(participant__inquiry=proposal.inquiry)
        seats.filter(participant__in=heard).update(misses=0)
        seats.filter(participant__in=standing.outcome.missed).update(misses=F("misses") + 1)
    log(
        proposal.inquiry,
        f"proposal.{verdict.value}",
        subject=proposal.pk,
        answers=answers_that_count(proposal),
        is_counted=None if proposal.everybody_asked_at else True,
        dissent=dissent,
    )


def answers_that_count(proposal: Proposal) -> dict[str, str]:
    """What each member said, and each participant where everybody was asked: for the log (R13)."""
    members = {member.id for member in members_of(proposal.inquiry)}
    return {
        one.participant_id: "consent" if one.consents else "objection"
        for one in proposal.answers.exclude(participant=None)
        if proposal.everybody_asked_at or one.participant_id in members
    }
