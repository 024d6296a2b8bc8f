"""Where everything comes from, and what became of it (R4)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from wijwerken.web.clock import MomentField
from wijwerken.web.things import Thing

from .participants import Participant
from .question import Inquiry


class TraceEdge(models.Model):
    """One thing is built on another: the arrow points from what is built to what it is built on."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="edges")
    from_kind = models.CharField(max_length=40)
    from_id = models.CharField(max_length=12)
    to_kind = models.CharField(max_length=40)
    to_id = models.CharField(max_length=12)
    relation = models.CharField(max_length=20, default="built_on")
    made_at = MomentField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["inquiry", "from_kind", "from_id", "to_kind", "to_id", "relation"],
                name="trace_edge_once",
            ),
        ]
        indexes = [
            models.Index(fields=["inquiry", "from_kind", "from_id"]),
            models.Index(fields=["inquiry", "to_kind", "to_id"]),
        ]

    def __str__(self) -> str:
        return f"{self.from_kind} {self.from_id} → {self.to_kind} {self.to_id}"


class Fate(Thing):
    """What became of something that was not built on: said by a person, in a sentence."""

    class Kind(models.TextChoices):
        MERGED = "merged", _("samengevoegd")
        PARKED = "parked", _("geparkeerd")
        NOT_USED = "not_used", _("niet gebruikt")

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="fates")
    thing_kind = models.CharField(max_length=40)
    thing_id = models.CharField(max_length=12)
    kind = models.CharField(max_length=10, choices=Kind)
    sentence = models.CharField(max_length=300)
    phase = models.PositiveSmallIntegerField()
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering = ["made_at"]
        indexes = [models.Index(fields=["inquiry", "thing_kind", "thing_id"])]

    def __str__(self) -> str:
        return f"{self.kind} {self.thing_id}"
