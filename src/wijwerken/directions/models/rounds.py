"""A consent round on one version of a direction, and the resistance people feel (R10, R12)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from wijwerken.inquiry.models import Participant
from wijwerken.web.things import Thing

from .directions import DirectionVersion


class Round(Thing):
    """While it is open everybody can say how much resistance they feel. Opened and closed by the core group."""

    class Outcome(models.TextChoices):
        CHOSEN = "chosen", _("gekozen")
        NOT_CHOSEN = "not_chosen", _("niet gekozen")
        CHANGED = "changed", _("verder met een nieuwe versie")

    version = models.ForeignKey(DirectionVersion, on_delete=models.CASCADE, related_name="rounds")
    opened_by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")
    frames = models.JSONField(default=dict)  # frame → number of its version, as it was when (re)opened
    closed_at = models.DateTimeField(null=True, blank=True)
    closed_by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")
    outcome = models.CharField(max_length=10, choices=Outcome, blank=True)

    class Meta:
        ordering = ["made_at", "id"]
        constraints = [
            models.UniqueConstraint(fields=["version"], condition=models.Q(closed_at=None), name="round_one_open"),
            models.CheckConstraint(
                condition=models.Q(closed_at=None, outcome="")
                | (models.Q(closed_at__isnull=False) & ~models.Q(outcome="")),
                name="round_closed_with_outcome",
            ),
        ]

    def __str__(self) -> str:
        return f"round on {self.version_id}"

    @property
    def is_open(self) -> bool:
        return self.closed_at is None

    def looked_at(self) -> list["Resistance"]:
        """The answers that count: those given, or looked at again, since a frame last changed (R10)."""
        resistances = Resistance.objects.filter(version=self.version_id).select_related("participant__circle")
        last = self.reopenings.order_by("-made_at").first()
        return list(resistances.filter(at__gt=last.made_at) if last else resistances)


class Reopening(Thing):
    """A frame changed during the round: what was answered before is looked at again (R10)."""

    round = models.ForeignKey(Round, on_delete=models.CASCADE, related_name="reopenings")

    def __str__(self) -> str:
        return f"reopening of {self.round_id}"


class Resistance(Thing):
    """How much resistance one person feels, and what would lower it. Nobody ever sees who gave which (R12)."""

    version = models.ForeignKey(DirectionVersion, on_delete=models.CASCADE, related_name="resistances")
    participant = models.ForeignKey(Participant, on_delete=models.CASCADE, related_name="resistances")
    value = models.PositiveSmallIntegerField()
    lower = models.TextField(blank=True)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["version", "participant"], name="resistance_once"),
            models.CheckConstraint(condition=models.Q(value__gte=0, value__lte=10), name="resistance_0_to_10"),
        ]

    def __str__(self) -> str:
        return "a resistance"
