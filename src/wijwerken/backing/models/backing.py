"""Backing (*rugdekking*): a named leader gives room, perhaps resting on a leader above."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.web.things import Thing


class Backing(Thing):
    """The room that one leader gives in one inquiry. Name and function are shown (R3); the pseudonym never (R12)."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="backings")
    leader = models.OneToOneField(Participant, on_delete=models.CASCADE, related_name="backing")
    name = models.CharField(max_length=80)
    function = models.CharField(max_length=80)
    for_whom = models.CharField(max_length=200)
    rests_on = models.ForeignKey("self", null=True, blank=True, on_delete=models.SET_NULL, related_name="carries")

    class Meta:
        ordering = ["made_at"]

    def __str__(self) -> str:
        return f"{self.name}, {self.function}"


class Cover(models.Model):
    """Somebody says themselves whether this backing holds for them. Who is covered is shown nowhere."""

    backing = models.ForeignKey(Backing, on_delete=models.CASCADE, related_name="covers")
    participant = models.ForeignKey(Participant, on_delete=models.CASCADE, related_name="covered_by")
    holds = models.BooleanField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["backing", "participant"], name="cover_once")]

    def __str__(self) -> str:
        return f"{self.holds} for {self.backing_id}"


class LeaderWords(Thing):
    """A leader's own words, for everybody to read, in versions; the newest counts (R5)."""

    class Kind(models.TextChoices):
        HANDS_OFF = "hands_off", _("Waar ik van afblijf")
        NOT_KNOWING = "not_knowing", _("Wat ik niet weet")

    backing = models.ForeignKey(Backing, on_delete=models.CASCADE, related_name="words")
    kind = models.CharField(max_length=12, choices=Kind)
    number = models.PositiveSmallIntegerField()
    text = models.TextField()

    class Meta:
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["backing", "kind", "number"], name="leader_words_number")]

    def __str__(self) -> str:
        return self.text
