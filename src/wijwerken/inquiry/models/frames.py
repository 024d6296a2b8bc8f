"""Frames: what we stay within, from whom, and why (*kaders*)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from wijwerken.web.clock import MomentField
from wijwerken.web.things import Thing

from .participants import Participant
from .question import Inquiry


class Frame(Thing):
    """One boundary; what it says stands in its versions."""

    class Kind(models.TextChoices):
        LAW = "law", _("de wet")
        MONEY = "money", _("geld")
        TIME = "time", _("tijd")
        SCOPE = "scope", _("waar het wel en niet over gaat")
        SAFETY = "safety", _("veiligheid")

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="frames")
    kind = models.CharField(max_length=8, choices=Kind)

    def __str__(self) -> str:
        return self.kind


class FrameVersion(Thing):
    """What a frame says now, or said before; the newest counts."""

    frame = models.ForeignKey(Frame, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveSmallIntegerField()
    text = models.CharField(max_length=300)
    reason = models.TextField(blank=True)
    fixed = models.BooleanField(default=True)
    giver = models.CharField(max_length=120)
    function = models.CharField(max_length=120, blank=True)

    class Meta:
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["frame", "number"], name="frame_version_number")]

    def __str__(self) -> str:
        return self.text

    @property
    def given_by(self) -> str:
        """Name and function, as both stand beside a frame (R3)."""
        return f"{self.giver}, {self.function}" if self.function else self.giver


class FrameSeen(models.Model):
    """Somebody has read this version (R10)."""

    version = models.ForeignKey(FrameVersion, on_delete=models.CASCADE, related_name="seen")
    participant = models.ForeignKey(Participant, on_delete=models.CASCADE, related_name="frames_seen")
    at = MomentField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["version", "participant"], name="frame_seen_once")]

    def __str__(self) -> str:
        return self.version_id


class FrameQuestion(Thing):
    """A question put to a frame, and its answer by name."""

    frame = models.ForeignKey(Frame, on_delete=models.CASCADE, related_name="questions")
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")
    text = models.TextField()
    answer = models.TextField(blank=True)
    answered_by = models.CharField(max_length=120, blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return self.text
