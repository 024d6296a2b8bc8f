"""Where a proposal stands by the rule, from the answers that are there (R7)."""

from dataclasses import dataclass

from wijwerken.method import consent
from wijwerken.method.consent import Answer, Matter, Outcome, ParticipantsAsked, Verdict
from wijwerken.method.phases import Phase
from wijwerken.method.refusal import Unmet
from wijwerken.method.words import _
from wijwerken.web import clock
from wijwerken.web.refused import spoken

from ..models import Inquiry, Proposal, ProposalAnswer
from ..path import path_of
from ..queries import canvas_of
from ..registry import registry
from ..trail import without_fate_in
from .core import members_of
from .settings import unmet_for

MATTER = {
    Proposal.Kind.OPEN: Matter.OPEN_PHASE,
    Proposal.Kind.STEP_BACK: Matter.STEP_BACK,
    Proposal.Kind.CLOSE: Matter.CLOSE_PHASE,
    Proposal.Kind.SETTINGS: Matter.SETTINGS,
    Proposal.Kind.EXCEPTION: Matter.EXCEPTION,
    Proposal.Kind.DUTY: Matter.DUTY,
    Proposal.Kind.LIFT_PAUSE: Matter.LIFT_PAUSE,
}


@dataclass(frozen=True)
class Standing:
    """Where a proposal stands now, for its page."""

    proposal: Proposal
    outcome: Outcome
    answers: list[ProposalAnswer]

    @property
    def is_due(self) -> bool:
        """Whether there is something to do by now, and not only to wait."""
        return bool(self.outcome.out) or self.outcome.verdict not in (Verdict.WAITING, Verdict.SECOND_ROUND)

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
    """What it lacks besides consent: what the phase needs, or what froze since it was proposed."""
    if proposal.kind == Proposal.Kind.SETTINGS:
        return unmet_for(proposal.inquiry, proposal.terms)
    if proposal.kind == Proposal.Kind.CLOSE:
        return lacking_to_close(proposal.inquiry, Phase(proposal.phase))
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


def lacking_to_close(inquiry: Inquiry, phase: Phase) -> tuple[Unmet, ...]:
    """A closing leaves nothing without a fate (R4): not what was there when it was proposed, nor what came since."""
    if not without_fate_in(inquiry, phase):
        return ()
    return (
        Unmet(
            _("Van sommige dingen is nog niet gezegd wat ermee gebeurde."),
            "R4",
            _("De kerngroep zegt dat op de bladzijde Afronden, ook voor veel dingen tegelijk."),
        ),
    )
