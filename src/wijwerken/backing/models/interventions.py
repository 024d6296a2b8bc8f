"""Interventions (*ingrepen*): every no, new frame or stop by who has line authority, by name, for ever (R25)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.web.things import Thing


class Intervention(Thing):
    """Somebody who leads stepped in. `about`: in their words, or what the record it belongs to says."""

    class Kind(models.TextChoices):
        NO = "no", _("een nee")
        FRAME = "frame", _("een nieuwe grens")
        STOP = "stop", _("een stop")

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="interventions")
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")
    kind = models.CharField(max_length=8, choices=Kind)
    name = models.CharField(max_length=200)
    about = models.TextField()
    reason = models.TextField()
    thing = models.CharField(max_length=60, blank=True)

    class Meta:
        ordering = ["-made_at"]
        constraints = [
            models.CheckConstraint(condition=~models.Q(name="") & ~models.Q(reason=""), name="intervention_by_name"),
            models.UniqueConstraint(
                fields=["inquiry", "thing"], condition=~models.Q(thing=""), name="intervention_once_per_thing"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind}: {self.name}"
