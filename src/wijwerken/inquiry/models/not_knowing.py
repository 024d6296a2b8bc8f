"""What the initiators do not know, and where they fell short (*wat wij niet weten*, R24)."""

from django.db import models

from wijwerken.web.things import Thing

from .participants import Participant
from .question import Inquiry


class NotKnowing(Thing):
    """The words of one initiator, in a version; their newest counts (R5). A name stands beside them if they wish."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="not_knowings")
    by = models.ForeignKey(Participant, on_delete=models.CASCADE, related_name="not_knowings")
    number = models.PositiveSmallIntegerField()
    text = models.TextField()
    name = models.CharField(max_length=80, blank=True)

    class Meta:
        ordering = ["made_at", "number"]
        constraints = [
            models.UniqueConstraint(fields=["by", "number"], name="not_knowing_number"),
            models.CheckConstraint(condition=~models.Q(text=""), name="not_knowing_in_words"),
        ]

    def __str__(self) -> str:
        return self.text
