"""What was last shown of a figure, so that no two pictures give anybody away (R11)."""

from django.db import models

from .question import Inquiry


class Figure(models.Model):
    """The state of one released figure: what people see, and the private basis it rests on."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="figures")
    key = models.CharField(max_length=80)
    state = models.JSONField()
    renewed_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["inquiry", "key"], name="figure_once")]

    def __str__(self) -> str:
        return self.key
