"""Who may do what with a story: what the rules ask, read from the records."""

from wijwerken.inquiry.models import Duty, Participant
from wijwerken.method import listening, machine

from ..models import Story

LISTEN = {Duty.Kind.LISTENER, Duty.Kind.FACILITATOR, Duty.Kind.STARTER}


def require_may_listen(participant: Participant) -> None:
    is_listener = any(duty.kind in LISTEN for duty in participant.duties.all())
    listening.require_may_listen(line_authority=participant.line_authority, is_listener=is_listener)


def require_teller(story: Story, by: Participant) -> None:
    listening.require_teller(is_teller=story.teller_id == by.pk)


def require_teller_or_listener(story: Story, by: Participant) -> None:
    if by.pk == story.teller_id:
        return
    listening.require_teller_or_listener(is_either=by.pk == story.listener_id)
    require_may_listen(by)


def require_not_taken_back(story: Story) -> None:
    listening.require_not_taken_back(is_withdrawn=hasattr(story, "withdrawal"))


def require_person_answers(teller: Participant | None) -> None:
    """R6: there is somebody who answers: a person, or for now a browser that came by an open link."""
    is_somebody = teller is not None and (teller.person_id is not None or teller.is_provisional)
    machine.require_person_answers(by_machine=not is_somebody)
