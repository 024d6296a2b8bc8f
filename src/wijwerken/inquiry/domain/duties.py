"""Duties: given by consent of the core group, handed on, and laid down by who has one."""

from ..models import Duty, Participant, Proposal
from .log import log

HOST = "host"  # no duty but a fact for the rules: working or speaking for the organisation
LINE = "line"  # another such fact: giving lead over the question (R25)


def change_duty(proposal: Proposal) -> None:
    """What a proposal about a duty does when it passes."""
    participant = Participant.objects.get(inquiry=proposal.inquiry, pk=proposal.terms["participant"])
    change_to(participant, proposal.terms["duty"], gives=proposal.terms["gives"])


def change_to(participant: Participant, kind: str, *, gives: bool) -> None:
    if kind == HOST:
        change_host(participant, host=gives)
    elif kind == LINE:
        change_line_authority(participant, leads=gives)
    elif gives:
        give_duty(participant, kind)
    else:
        take_duty_back(participant, kind)


def change_host(participant: Participant, *, host: bool) -> None:
    """Whether somebody works or speaks for the organisation: changed only by a logged decision, without a name."""
    if participant.host == host:
        return
    participant.host = host
    participant.save(update_fields=["host"])
    log(participant.inquiry, "host.changed")


def change_line_authority(participant: Participant, *, leads: bool) -> None:
    """Whether somebody gives lead over this question (R25): said by themselves, or decided; logged without a name."""
    if participant.line_authority == leads:
        return
    participant.line_authority = leads
    participant.save(update_fields=["line_authority"])
    log(participant.inquiry, "line.changed")


def give_duty(participant: Participant, kind: str) -> Duty:
    duty, made = Duty.objects.get_or_create(participant=participant, kind=kind)
    if made:
        log(participant.inquiry, "duty.given", subject=kind)
    return duty


def take_duty_back(participant: Participant, kind: str) -> None:
    gone, _kinds = Duty.objects.filter(participant=participant, kind=kind).delete()
    if gone:
        log(participant.inquiry, "duty.ended", subject=kind)
