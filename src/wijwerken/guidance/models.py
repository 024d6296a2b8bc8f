"""What a facilitator put off until tomorrow."""

from django.db import models

from wijwerken.inquiry.models import Participant


class PutOff(models.Model):
    """ "Not today": one thing, for one facilitator, on one day. The day after it is there again."""

    participant = models.ForeignKey(Participant, on_delete=models.CASCADE, related_name="put_off")
    key = models.CharField(max_length=64)
    day = models.DateField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["participant", "key", "day"], name="put_off_once_a_day")]

    def __str__(self) -> str:
        return f"{self.key} on {self.day}"
