"""A direction and its versions; the newest counts, none is changed (R5)."""

from django.db import models

from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.web.things import Thing


class Direction(Thing):
    """Connected ideas that belong together (*richting*). Its ideas stand in the trail."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="directions")
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="directions")

    class Meta:
        indexes = [models.Index(fields=["inquiry", "made_at"])]

    def __str__(self) -> str:
        return self.id

    @property
    def newest(self) -> "DirectionVersion":
        """What it says now; of prefetched versions no query."""
        return max(self.versions.all(), key=lambda version: version.number)

    @property
    def is_chosen(self) -> bool:
        """Whether the group chose it. A join where it was selected with `choice`, else a query."""
        return hasattr(self, "choice")


class DirectionVersion(Thing):
    """What a direction says, and what it would change, in words."""

    direction = models.ForeignKey(Direction, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveSmallIntegerField()
    title = models.CharField(max_length=120)
    change = models.TextField()
    reason = models.CharField(max_length=300, blank=True)
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["direction", "number"], name="direction_version_number")]

    def __str__(self) -> str:
        return self.title


class Choice(Thing):
    """The group chose this version by consent: no objection was open or stood (R8)."""

    direction = models.OneToOneField(Direction, on_delete=models.CASCADE, related_name="choice")
    version = models.OneToOneField(DirectionVersion, on_delete=models.CASCADE, related_name="choice")
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")

    def __str__(self) -> str:
        return f"chosen: {self.direction_id}"
