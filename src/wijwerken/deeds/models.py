"""Deeds (*daden*): what people do, how it goes, what came of it, and who saw that."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.method.promises import RHYTHM_DAYS
from wijwerken.web.things import Thing


class Deed(Thing):
    """Something that people do (*daad*)."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="deeds")
    title = models.CharField(max_length=160)
    text = models.TextField(blank=True)
    wanted = models.CharField(max_length=200, blank=True)
    rhythm_days = models.PositiveSmallIntegerField(default=RHYTHM_DAYS)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(rhythm_days__gte=7, rhythm_days__lte=120), name="deed_rhythm_days"
            ),
        ]

    def __str__(self) -> str:
        return self.title


class Doer(Thing):
    """Somebody who does it, by their own choice and name."""

    deed = models.ForeignKey(Deed, on_delete=models.CASCADE, related_name="doers")
    participant = models.ForeignKey(Participant, on_delete=models.CASCADE, related_name="does")
    left_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["deed", "participant"], name="doer_once")]

    def __str__(self) -> str:
        return f"{self.participant_id} does {self.deed_id}"


class DeedNews(Thing):
    """How it goes, told by a doer; a sign of life (R20)."""

    class Kind(models.TextChoices):
        TOLD = "told", _("vertelde hoe het gaat")
        GOES_ON = "goes_on", _("gaat door")

    deed = models.ForeignKey(Deed, on_delete=models.CASCADE, related_name="news")
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")
    kind = models.CharField(max_length=8, choices=Kind, default=Kind.TOLD)
    text = models.TextField(blank=True)

    class Meta:
        ordering = ["made_at"]

    def __str__(self) -> str:
        return self.text


class Completion(Thing):
    """It is done."""

    deed = models.OneToOneField(Deed, on_delete=models.CASCADE, related_name="completion")
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")

    def __str__(self) -> str:
        return self.deed_id


class Stop(Thing):
    """It stopped, with the reason; stopping is a lesson too."""

    deed = models.OneToOneField(Deed, on_delete=models.CASCADE, related_name="stop")
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")
    reason = models.TextField()

    def __str__(self) -> str:
        return self.reason


class HandOver(Thing):
    """A doer asks somebody else to go on."""

    deed = models.ForeignKey(Deed, on_delete=models.CASCADE, related_name="hand_overs")
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")
    text = models.CharField(max_length=300, blank=True)
    taken_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return self.deed_id


class Outcome(Thing):
    """What came of a deed, told by one and checked by another (R21)."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="outcomes")
    deed = models.ForeignKey(Deed, on_delete=models.CASCADE, related_name="outcomes")
    text = models.TextField()
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")

    def __str__(self) -> str:
        return self.text


class Witness(Thing):
    """Somebody else who says: yes, I saw that."""

    outcome = models.ForeignKey(Outcome, on_delete=models.CASCADE, related_name="witnesses")
    participant = models.ForeignKey(Participant, on_delete=models.CASCADE, related_name="witnessed")
    words = models.TextField(blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["outcome", "participant"], name="witness_once")]

    def __str__(self) -> str:
        return self.words
