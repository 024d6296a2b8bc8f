"""A group conversation (*groepsgesprek*): its chairs, and one set of notes with a strand for each speaker."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from wijwerken.inquiry.models import Circle, Inquiry, Participant
from wijwerken.method.table import FEWEST_CHAIRS, MOST_CHAIRS
from wijwerken.web.things import Thing

from .stories import Story


class GroupConversation(Thing):
    """What it is about, where, when, with how many, and who listens. With one circle, or joint: with several (R18)."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="group_conversations")
    listener = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="tables_heard")
    about = models.CharField(max_length=200)
    place = models.CharField(max_length=120)
    at = models.DateTimeField()
    chairs = models.PositiveSmallIntegerField(_("stoelen"), default=6)
    circle = models.ForeignKey(Circle, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    is_joint = models.BooleanField(default=True)
    begun_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    called_off_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(chairs__gte=FEWEST_CHAIRS, chairs__lte=MOST_CHAIRS), name="group_chairs"
            ),
            models.CheckConstraint(
                condition=models.Q(ended_at=None) | models.Q(begun_at__isnull=False), name="group_begins_before_it_ends"
            ),
        ]

    def __str__(self) -> str:
        return self.about

    @property
    def is_running(self) -> bool:
        return self.begun_at is not None and self.ended_at is None

    @property
    def is_planned(self) -> bool:
        return self.begun_at is None and self.called_off_at is None


class Chair(Thing):
    """Somebody asked to the table, and their own yes or no. `heard_by`: who heard it of a walk-in, aloud.

    `story`: what they said, theirs alone, once the conversation has ended.
    """

    conversation = models.ForeignKey(GroupConversation, on_delete=models.CASCADE, related_name="seats")
    participant = models.ForeignKey(Participant, on_delete=models.CASCADE, related_name="chairs")
    comes = models.BooleanField(null=True)
    answered_at = models.DateTimeField(null=True, blank=True)
    heard_by = models.ForeignKey(Participant, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    story = models.OneToOneField(Story, null=True, blank=True, on_delete=models.SET_NULL, related_name="chair")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["conversation", "participant"], name="chair_once"),
            models.CheckConstraint(
                condition=models.Q(story=None) | models.Q(comes=True), name="chair_story_by_own_yes"
            ),
        ]

    def __str__(self) -> str:
        return f"chair of {self.participant_id}"


class Note(Thing):
    """One line of the notes, of one speaker. Only while the conversation lasts: then it moves to their story."""

    conversation = models.ForeignKey(GroupConversation, on_delete=models.CASCADE, related_name="notes")
    chair = models.ForeignKey(Chair, on_delete=models.CASCADE, related_name="notes")
    number = models.PositiveIntegerField()
    text = models.TextField()

    class Meta:
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["conversation", "number"], name="note_number")]

    def __str__(self) -> str:
        return f"{self.conversation_id} {self.number}"
