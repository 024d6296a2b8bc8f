"""Promises (*toezeggingen*): by name, with a date; they end kept, changed, or not kept (R20)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.method.promises import Ending
from wijwerken.web.things import Thing

from .backing import Backing


class Promise(Thing):
    """What somebody promised, by which day. A promise of room belongs to a backing (R22)."""

    class Kind(models.TextChoices):
        HOURS = "hours", _("tijd: uren per week")
        MISTAKES = "mistakes", _("wat mag misgaan, zonder verwijt")
        DECIDE = "decide", _("wat ik niet beslis")
        OTHER = "other", _("iets anders")

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="promises")
    maker = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="promises")
    name = models.CharField(max_length=120)
    kind = models.CharField(max_length=8, choices=Kind, default=Kind.OTHER)
    text = models.CharField(max_length=300)
    to = models.CharField(max_length=200, blank=True)
    by_when = models.DateField()
    backing = models.ForeignKey(Backing, null=True, blank=True, on_delete=models.CASCADE, related_name="promises")
    changes = models.OneToOneField("self", null=True, blank=True, on_delete=models.PROTECT, related_name="next")

    class Meta:
        ordering = ["by_when", "made_at"]
        constraints = [
            models.CheckConstraint(condition=~models.Q(name="") & ~models.Q(text=""), name="promise_by_name"),
        ]

    def __str__(self) -> str:
        return self.text


class PromiseEnd(Thing):
    """How a promise ended; what was changed or not kept has its reason (R20)."""

    class Kind(models.TextChoices):
        KEPT = Ending.KEPT, _("gehouden")
        CHANGED = Ending.CHANGED, _("veranderd")
        NOT_KEPT = Ending.NOT_KEPT, _("niet gehouden")

    promise = models.OneToOneField(Promise, on_delete=models.CASCADE, related_name="end")
    kind = models.CharField(max_length=8, choices=Kind)
    reason = models.TextField(blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(kind=Ending.KEPT) | ~models.Q(reason=""), name="promise_end_with_reason"
            ),
        ]

    def __str__(self) -> str:
        return self.kind
