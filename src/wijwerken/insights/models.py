"""Insights: sentences of the joint picture, each with what it rests on."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.web.things import Thing


class Insight(Thing):
    """One sentence about the shared reality (*inzicht*); its evidence stands in the trail."""

    class Kind(models.TextChoices):
        AGREEMENT = "agreement", _("hier zijn we het over eens")
        DIFFERENCE = "difference", _("hier zien we het verschillend")
        BLIND_SPOT = "blind_spot", _("dit zagen we niet")
        OPEN_QUESTION = "open_question", _("dit weten we nog niet")

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="insights")
    sentence = models.CharField(max_length=300)
    kind = models.CharField(max_length=14, choices=Kind)
    language = models.CharField(max_length=8, default="nl")
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="insights")

    class Meta:
        indexes = [models.Index(fields=["inquiry", "made_at"])]

    def __str__(self) -> str:
        return self.sentence
