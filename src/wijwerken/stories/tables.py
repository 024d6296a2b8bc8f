"""What can be asked of group conversations, for who leads one and for who sits at one."""

from dataclasses import dataclass

from django.db.models import Q, QuerySet

from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.method.table import shares

from .models import Chair, GroupConversation, Note


def tables_led_by(listener: Participant) -> QuerySet[GroupConversation]:
    return GroupConversation.objects.filter(listener=listener, called_off_at=None).order_by("-at")


def chairs_of(participant: Participant) -> QuerySet[Chair]:
    """The tables that this participant was asked to, or sits at, the next first."""
    return (
        Chair.objects.filter(participant=participant, conversation__called_off_at=None)
        .select_related("conversation", "story")
        .order_by("conversation__at")
    )


def at_the_table(conversation: GroupConversation) -> list[Chair]:
    """Who said yes, in the order in which they did: their keys stay theirs when somebody walks in. One query."""
    seats = conversation.seats.filter(comes=True).select_related("participant", "story")
    return list(seats.order_by("answered_at", "pk"))


def not_there_yet(conversation: GroupConversation) -> QuerySet[Chair]:
    """Who was asked and did not say yes."""
    return conversation.seats.filter(Q(comes=None) | Q(comes=False)).select_related("participant").order_by("made_at")


def may_be_asked(conversation: GroupConversation) -> QuerySet[Participant]:
    """Who takes part and was not asked to this table; never by circle: nobody sees who stands where."""
    inquiry: Inquiry = conversation.inquiry
    return (
        inquiry.participants.filter(left_at=None)
        .exclude(pk=conversation.listener_id)
        .exclude(chairs__conversation=conversation)
        .order_by("pseudonym")
    )


@dataclass(frozen=True)
class Speaker:
    """Somebody at the table while it lasts, with the key that switches to them."""

    chair: Chair
    key: str
    share: float

    @property
    def width(self) -> int:
        """Of a bar of 100."""
        return round(100 * self.share)

    @property
    def is_unheard(self) -> bool:
        return self.share == 0


def speakers_of(conversation: GroupConversation, lines: list[Note]) -> list[Speaker]:
    """Who sits there, how much of what was said is theirs, and so who was not heard yet. For the listener only."""
    seats = at_the_table(conversation)
    spoken = {chair.pk: 0 for chair in seats}
    for line in lines:
        spoken[line.chair_id] = spoken.get(line.chair_id, 0) + len(line.text)
    share = shares(spoken)
    return [Speaker(chair, KEYS[place : place + 1], share[chair.pk]) for place, chair in enumerate(seats)]


KEYS = "1234567890"
