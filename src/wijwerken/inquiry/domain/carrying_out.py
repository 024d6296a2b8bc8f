"""What a proposal does when it has passed (R7)."""

from wijwerken.method.phases import Phase

from ..models import PhaseEntry, Proposal
from ..path import forget_path
from ..signals import phase_entered, proposal_passed
from .duties import change_duty
from .exceptions import make_exception
from .going_on import go_on
from .questions import enter_phase
from .settings import change_settings

ENTRY = {
    Proposal.Kind.OPEN: PhaseEntry.Kind.OPENED,
    Proposal.Kind.STEP_BACK: PhaseEntry.Kind.STEPPED_BACK,
    Proposal.Kind.CLOSE: PhaseEntry.Kind.CLOSED,
}


def carry_out(proposal: Proposal) -> None:
    """Do what was decided."""
    if proposal.kind in ENTRY:
        take_step(proposal)
    elif proposal.kind == Proposal.Kind.SETTINGS:
        change_settings(proposal)
    elif proposal.kind == Proposal.Kind.EXCEPTION:
        make_exception(proposal)
    elif proposal.kind == Proposal.Kind.DUTY:
        change_duty(proposal)
    elif proposal.kind == Proposal.Kind.LIFT_PAUSE:
        go_on(proposal)
    proposal_passed.send(Proposal, proposal=proposal)


def take_step(proposal: Proposal) -> None:
    inquiry, phase = proposal.inquiry, Phase(proposal.phase)
    enter_phase(inquiry, phase, ENTRY[proposal.kind])
    forget_path(inquiry)
    phase_entered.send(Proposal, inquiry=inquiry, phase=phase, kind=proposal.kind)
