"""The process log: kinds, times, counts and ids; no names, no free text (R13)."""

from django.db import models

from .question import Inquiry


class Decision(models.Model):
    """One entry in the log of an inquiry, chained to the one before."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="decisions")
    seq = models.PositiveIntegerField()
    kind = models.CharField(max_length=40)
    at = models.DateTimeField()
    subject = models.CharField(max_length=60, blank=True)
    counts = models.JSONField(default=dict)
    previous_hash = models.CharField(max_length=64, blank=True)
    hash = models.CharField(max_length=64)

    class Meta:
        ordering = ["seq"]
        constraints = [models.UniqueConstraint(fields=["inquiry", "seq"], name="decision_seq")]

    def __str__(self) -> str:
        return f"{self.seq} {self.kind}"
