"""Whether room is felt: the checks, what a leader answers to them, and what people ask by name (R22)."""

from django.db import models

from wijwerken.inquiry.models import Participant
from wijwerken.web.things import Thing

from .backing import Backing
from .promises import Promise


class RoomCheck(models.Model):
    """What was answered in one check: sums and words, and nothing that ties them to anybody or to a moment.

    The row has no time and no order: `words` are kept shuffled, and whether somebody who wrote said yes or no is
    kept nowhere.
    """

    backing = models.ForeignKey(Backing, on_delete=models.CASCADE, related_name="checks")
    number = models.PositiveSmallIntegerField()
    yes = models.PositiveIntegerField(default=0)
    no = models.PositiveIntegerField(default=0)
    words = models.JSONField(default=list)

    class Meta:
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["backing", "number"], name="room_check_once")]

    def __str__(self) -> str:
        return f"check {self.number} of {self.backing_id}"


class RoomMark(models.Model):
    """Somebody answered this check, so that each does so once: a keyed hash, in which nobody can be read."""

    check_of = models.ForeignKey(RoomCheck, on_delete=models.CASCADE, related_name="marks")
    mark = models.CharField(max_length=64)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["check_of", "mark"], name="room_mark_once")]

    def __str__(self) -> str:
        return self.mark


class RoomAnswer(Thing):
    """What a leader said, in words, about room that was not felt; it settles all that lay there until `number`."""

    backing = models.ForeignKey(Backing, on_delete=models.CASCADE, related_name="answers")
    number = models.PositiveSmallIntegerField()
    text = models.TextField()

    class Meta:
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["backing", "number"], name="room_answer_once")]

    def __str__(self) -> str:
        return self.text


class RoomQuestion(Thing):
    """A question to a leader about room, by name and in public: upward in the chain, or from anybody."""

    backing = models.ForeignKey(Backing, on_delete=models.CASCADE, related_name="questions")
    promise = models.ForeignKey(Promise, null=True, blank=True, on_delete=models.SET_NULL, related_name="questions")
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")
    name = models.CharField(max_length=120)
    text = models.TextField()
    answer = models.TextField(blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["made_at"]
        constraints = [models.CheckConstraint(condition=~models.Q(name=""), name="room_question_by_name")]

    def __str__(self) -> str:
        return self.text
