"""A direction whose objection stands, tried for a short time under the eyes of who objected (R8)."""

from datetime import timedelta

from django.db import models

from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.method.due import days
from wijwerken.method.objections import LONGEST_EXPERIMENT
from wijwerken.web.things import Thing

from .directions import Direction, DirectionVersion
from .objections import Objection


class Experiment(Thing):
    """A try of at most ninety days (*proef*); never a plan."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="experiments")
    direction = models.ForeignKey(Direction, on_delete=models.CASCADE, related_name="experiments")
    version = models.OneToOneField(DirectionVersion, on_delete=models.CASCADE, related_name="experiment")
    expects = models.TextField()
    days = models.PositiveSmallIntegerField()
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(days__gte=1, days__lte=LONGEST_EXPERIMENT), name="experiment_90_days"
            ),
        ]

    def __str__(self) -> str:
        return f"experiment with {self.direction_id}"

    @property
    def lasts(self) -> timedelta:
        return days(self.days)


class ExperimentWitness(Thing):
    """Who objected looks on, and wrote what stops it at once."""

    experiment = models.ForeignKey(Experiment, on_delete=models.CASCADE, related_name="witnesses")
    objection = models.ForeignKey(Objection, on_delete=models.CASCADE, related_name="+")
    participant = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="witnesses_of")
    stop_when = models.TextField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["experiment", "objection"], name="experiment_witness_once"),
        ]

    def __str__(self) -> str:
        return self.stop_when


class ExperimentStop(Thing):
    """The witness saw what should stop it: it stops at once."""

    experiment = models.OneToOneField(Experiment, on_delete=models.CASCADE, related_name="stop")
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")
    reason = models.TextField()

    def __str__(self) -> str:
        return self.reason
