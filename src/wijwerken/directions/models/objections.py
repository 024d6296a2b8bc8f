"""An objection, and how it ended: only its maker can end it (R8)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.method.objections import Ending
from wijwerken.web.things import Thing

from .directions import Direction, DirectionVersion


class Objection(Thing):
    """A weighty reason why this direction should not be chosen as it is now (*bezwaar*)."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="objections")
    direction = models.ForeignKey(Direction, on_delete=models.CASCADE, related_name="objections")
    version = models.ForeignKey(DirectionVersion, on_delete=models.CASCADE, related_name="objections")
    reason = models.TextField()
    would_help = models.TextField(blank=True)
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="objections")

    class Meta:
        ordering = ["made_at", "id"]

    def __str__(self) -> str:
        return self.reason

    @property
    def last_end(self) -> "ObjectionEnd | None":
        """How it ended, or None while it is open; of prefetched ends no query."""
        return max(self.ends.all(), key=lambda end: end.number, default=None)

    @property
    def ending(self) -> Ending | None:
        end = self.last_end
        return Ending(end.kind) if end else None


class Reply(Thing):
    """Somebody thinks along about an objection. It ends nothing: only its maker does that."""

    objection = models.ForeignKey(Objection, on_delete=models.CASCADE, related_name="replies")
    words = models.TextField()
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering = ["made_at", "id"]

    def __str__(self) -> str:
        return self.words


class ObjectionEnd(Thing):
    """What became of an objection. One that stands can still be withdrawn, or be met by a new version."""

    class Kind(models.TextChoices):
        CHANGED_IT = Ending.CHANGED_IT, _("veranderde de richting")
        WITHDRAWN = Ending.WITHDRAWN, _("ingetrokken door de maker")
        STANDS = Ending.STANDS, _("blijft staan")
        UNREACHABLE = Ending.UNREACHABLE, _("maker niet te bereiken")

    objection = models.ForeignKey(Objection, on_delete=models.CASCADE, related_name="ends")
    number = models.PositiveSmallIntegerField()
    kind = models.CharField(max_length=12, choices=Kind)
    words = models.TextField(blank=True)
    version = models.ForeignKey(DirectionVersion, null=True, on_delete=models.CASCADE, related_name="+")
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["objection", "number"], name="objection_end_number"),
            models.CheckConstraint(
                condition=~models.Q(kind=Ending.CHANGED_IT) | models.Q(version__isnull=False),
                name="objection_changed_by_version",
            ),
        ]

    def __str__(self) -> str:
        return self.kind


class ContactAttempt(Thing):
    """Somebody of the core group tried to reach the maker; recorded in public."""

    objection = models.ForeignKey(Objection, on_delete=models.CASCADE, related_name="attempts")
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")
    how = models.CharField(max_length=200)

    class Meta:
        ordering = ["made_at", "id"]

    def __str__(self) -> str:
        return self.how


class StopWords(Thing):
    """What would stop an experiment at once, in the words of who objected."""

    objection = models.OneToOneField(Objection, on_delete=models.CASCADE, related_name="stop_words")
    words = models.TextField()
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")

    def __str__(self) -> str:
        return self.words
