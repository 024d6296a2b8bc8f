"""Worries attach to directions, and get an answer before the round closes (R19)."""

from django.db import models

from wijwerken.ideas.models import Energy
from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.web.things import Thing

from .directions import Direction


class Worry(Thing):
    """Something to take care of (*zorg*); it asks for an answer. An objection weighs more."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="worries")
    direction = models.ForeignKey(Direction, on_delete=models.CASCADE, related_name="worries")
    words = models.TextField()
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="worries")
    energy = models.ForeignKey(Energy, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering = ["made_at", "id"]
        constraints = [
            models.UniqueConstraint(fields=["direction", "energy"], name="worry_brought_once"),
        ]

    def __str__(self) -> str:
        return self.words


class WorryAnswer(Thing):
    """What is done about a worry."""

    worry = models.OneToOneField(Worry, on_delete=models.CASCADE, related_name="answer")
    words = models.TextField()
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")

    def __str__(self) -> str:
        return self.words
