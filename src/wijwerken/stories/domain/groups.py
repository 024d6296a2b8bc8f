"""A group conversation: planned, seated by everybody's own yes, noted by speaker, and given back to each alone."""

from datetime import datetime

from django.db import transaction
from django.db.models import Max

from wijwerken.inquiry.domain import entering
from wijwerken.inquiry.domain.log import log
from wijwerken.inquiry.models import Circle, Inquiry, Invitation, Participant
from wijwerken.inquiry.path import path_of
from wijwerken.method import table
from wijwerken.method.individual_first import require_individual_first
from wijwerken.method.phases import Phase, require_not_frozen, require_opened
from wijwerken.web import clock

from ..individual import unmet_for_joint_session
from ..models import Chair, Channel, GroupConversation, Note, Story
from .drafts import clear_draft
from .telling import begin, finish
from .who import require_may_listen


@transaction.atomic
def plan_conversation(
    inquiry: Inquiry, *, listener: Participant, about: str, place: str, at: datetime, chairs: int, circle: Circle | None
) -> GroupConversation:
    """A table with its listener: with people of one circle, or joint, with several (no `circle`)."""
    require_opened(path_of(inquiry), Phase.EXPLORATION)
    require_not_frozen(path_of(inquiry), Phase.EXPLORATION)
    require_may_listen(listener)
    return GroupConversation.objects.create(
        inquiry=inquiry,
        listener=listener,
        about=about,
        place=place,
        at=at,
        chairs=chairs,
        circle=circle,
        is_joint=circle is None,
    )


@transaction.atomic
def change_plan(conversation: GroupConversation, *, by: Participant, **plan: object) -> GroupConversation:
    """What was planned is planned otherwise, before it begins. Who said yes keeps their chair.

    Who may not listen any more hands it to somebody who may (R25).
    """
    table.require_leads(is_leader=by.pk == conversation.listener_id)
    require_not_begun(conversation)
    for name, value in plan.items():
        setattr(conversation, name, value)
    conversation.is_joint = conversation.circle is None
    require_may_listen(conversation.listener)
    conversation.chairs = max(conversation.chairs, taken(conversation))
    conversation.save()
    return conversation


@transaction.atomic
def call_off(conversation: GroupConversation, *, by: Participant) -> GroupConversation:
    """It does not take place; who was asked reads so. Twice is once."""
    require_leads(conversation, by)
    if conversation.called_off_at is None:
        require_not_begun(conversation)
        conversation.called_off_at = clock.now()
        conversation.save(update_fields=["called_off_at"])
    return conversation


def ask_to_table(conversation: GroupConversation, whom: Participant, *, by: Participant) -> Chair:
    """Ask somebody who takes part. They sit only by their own yes. Twice is once."""
    require_leads(conversation, by)
    table.require_running(begun=conversation.begun_at or clock.now(), ended=conversation.ended_at)
    if whom.inquiry_id != conversation.inquiry_id or whom.pk == conversation.listener_id:
        raise ValueError("who is asked takes part in this inquiry, and does not listen")
    return Chair.objects.get_or_create(conversation=conversation, participant=whom)[0]


@transaction.atomic
def answer_to_table(conversation: GroupConversation, *, by: Participant, comes: bool) -> Chair:
    """One's own yes or no; until the conversation has ended it may be the other way round."""
    locked(conversation)
    table.require_running(begun=conversation.begun_at or clock.now(), ended=conversation.ended_at)
    chair = Chair.objects.get(conversation=conversation, participant=by)
    if chair.comes == comes:
        return chair
    if comes:
        table.require_a_free_chair(taken(conversation), conversation.chairs)
        require_of_this_circle(conversation, by)
    chair.comes, chair.answered_at = comes, clock.now()
    chair.save(update_fields=["comes", "answered_at"])
    return chair


@transaction.atomic
def take_in_at_table(
    conversation: GroupConversation, *, by: Participant, host: bool = False, circle: Circle | None = None
) -> tuple[Chair, Invitation, str]:
    """Somebody walks in: they get a letter's code of their own, and say yes aloud to the listener, who notes that."""
    require_leads(conversation, by)
    locked(conversation)
    table.require_running(begun=conversation.begun_at or clock.now(), ended=conversation.ended_at)
    table.require_a_free_chair(taken(conversation), conversation.chairs)
    own = circle if conversation.is_joint else conversation.circle
    newcomer, invitation, code = entering.take_in(conversation.inquiry, by=by, circle=own, host=host)
    chair = Chair.objects.create(
        conversation=conversation, participant=newcomer, comes=True, answered_at=clock.now(), heard_by=by
    )
    return chair, invitation, code


@transaction.atomic
def begin_talk(conversation: GroupConversation, *, by: Participant) -> GroupConversation:
    """Everybody sits. A joint one waits until each circle was heard alone (R18). Twice is once."""
    require_leads(conversation, by)
    if conversation.is_running:
        return conversation
    require_not_begun(conversation)
    require_opened(path_of(conversation.inquiry), Phase.EXPLORATION)
    require_not_frozen(path_of(conversation.inquiry), Phase.EXPLORATION)
    table.require_some_at_the_table(taken(conversation))
    if conversation.is_joint:
        require_individual_first(unmet_for_joint_session(conversation.inquiry))
    conversation.begun_at = clock.now()
    conversation.save(update_fields=["begun_at"])
    log(conversation.inquiry, "conversation.begun", subject=conversation.pk)
    return conversation


def notes_of(conversation: GroupConversation, *, by: Participant) -> list[Note]:
    """All that was noted so far, for who leads and nobody else (R1, R25)."""
    require_leads(conversation, by)
    return list(conversation.notes.select_related("chair__participant"))


@transaction.atomic
def note(conversation: GroupConversation, chair: Chair, text: str, *, by: Participant) -> Note:
    """One line of what one speaker said, in their words."""
    require_leads(conversation, by)
    locked(conversation)
    require_at_table(conversation, chair)
    table.require_running(begun=conversation.begun_at, ended=conversation.ended_at)
    number = (conversation.notes.aggregate(last=Max("number"))["last"] or 0) + 1
    clear_draft(by, conversation.pk, used=text)
    return Note.objects.create(conversation=conversation, chair=chair, number=number, text=text)


@transaction.atomic
def rewrite_note(line: Note, chair: Chair, text: str, *, by: Participant) -> Note | None:
    """Put a line right while the conversation lasts: other words, another speaker; without words it goes.

    Nobody was given it yet, so it is no version of anything.
    """
    require_leads(line.conversation, by)
    require_at_table(line.conversation, chair)
    table.require_running(begun=line.conversation.begun_at, ended=line.conversation.ended_at)
    if not text:
        line.delete()
        return None
    line.chair, line.text = chair, text
    line.save(update_fields=["chair", "text"])
    return line


@transaction.atomic
def end_talk(conversation: GroupConversation, *, by: Participant) -> list[Story]:
    """Each strand becomes the story of who said it, with versions and pieces of its own (R18). Twice is once.

    The notes themselves go: nobody keeps on paper who answered whom.
    """
    require_leads(conversation, by)
    locked(conversation)
    if conversation.ended_at is None:
        table.require_running(begun=conversation.begun_at, ended=None)
        for chair in conversation.seats.filter(comes=True).select_related("participant"):
            give_strand(conversation, chair, by)
        conversation.notes.all().delete()
        conversation.ended_at = clock.now()
        conversation.save(update_fields=["ended_at"])
        log(conversation.inquiry, "conversation.ended", subject=conversation.pk)
    return list(Story.objects.filter(chair__conversation=conversation).order_by("chair__answered_at"))


def give_strand(conversation: GroupConversation, chair: Chair, by: Participant) -> None:
    """What one speaker said, line by line, as their own story; who was not heard has none."""
    lines = list(conversation.notes.filter(chair=chair).values_list("text", flat=True))
    if not lines:
        return
    inquiry = conversation.inquiry
    chair.story = begin(inquiry, teller=chair.participant, by=by, channel=Channel.GROUP)
    finish(chair.story, "\n".join(lines), by=by)
    chair.save(update_fields=["story"])


def taken(conversation: GroupConversation) -> int:
    """The chairs of who said yes."""
    return conversation.seats.filter(comes=True).count()


def locked(conversation: GroupConversation) -> None:
    """One writer at a table at a time; reads what others did meanwhile."""
    GroupConversation.objects.select_for_update().get(pk=conversation.pk)
    conversation.refresh_from_db(fields=["begun_at", "ended_at", "chairs"])


def require_leads(conversation: GroupConversation, by: Participant) -> None:
    table.require_leads(is_leader=by.pk == conversation.listener_id)
    require_may_listen(by)


def require_not_begun(conversation: GroupConversation) -> None:
    table.require_not_begun(begun=conversation.begun_at, called_off=conversation.called_off_at)


def require_of_this_circle(conversation: GroupConversation, participant: Participant) -> None:
    """Who stands nowhere yet fits everywhere."""
    here = {conversation.circle_id, None}
    table.require_of_this_circle(of_this_circle=conversation.is_joint or participant.circle_id in here)


def require_at_table(conversation: GroupConversation, chair: Chair) -> None:
    if chair.conversation_id != conversation.pk or not chair.comes:
        raise ValueError("who speaks sits at this table")
