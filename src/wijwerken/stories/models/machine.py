"""What a machine proposed and a person accepted as their own act (R6)."""

from django.db import models

from wijwerken.inquiry.models import Participant
from wijwerken.web.things import Thing

from .claims import Claim


class MachineProposal(Thing):
    """A point that a machine proposed for one side of a claim: its words, by which model, and who accepted it.

    What nobody accepted is not kept: it counts for nothing.
    """

    class Place(models.TextChoices):
        CAUSE = "cause"
        EFFECT = "effect"

    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="proposals")
    place = models.CharField(max_length=6, choices=Place)
    words = models.CharField(max_length=120)
    model = models.CharField(max_length=40)
    version = models.CharField(max_length=20)
    accepted_by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["claim", "place"], name="machine_proposal_once")]

    def __str__(self) -> str:
        return self.words
