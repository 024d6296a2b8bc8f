"""What we ask of the organisation: by a date, and answered by name (R10)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.web.things import Thing

from .directions import Direction


class Request(Thing):
    """A question to the organisation that a direction needs an answer to (*verzoek*)."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="requests")
    direction = models.ForeignKey(Direction, on_delete=models.CASCADE, related_name="requests")
    text = models.TextField()
    of = models.CharField(max_length=120)
    due_on = models.DateField()
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="requests")

    class Meta:
        ordering = ["due_on", "id"]

    def __str__(self) -> str:
        return self.text


class Answer(Thing):
    """Yes, no or otherwise, with name and reason. The organisation cannot say no in silence."""

    class Kind(models.TextChoices):
        YES = "yes", _("ja")
        NO = "no", _("nee")
        OTHERWISE = "otherwise", _("anders")

    request = models.OneToOneField(Request, on_delete=models.CASCADE, related_name="answer")
    kind = models.CharField(max_length=9, choices=Kind)
    reason = models.TextField()
    name = models.CharField(max_length=120)
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~models.Q(name="") & ~models.Q(reason=""), name="answer_by_name"),
        ]

    def __str__(self) -> str:
        return f"{self.kind}: {self.name}"

    @property
    def is_whole(self) -> bool:
        """Whether everybody in whose name it is given has said so. Reads `holders`, which may be fetched before."""
        return all(holder.said_at is not None for holder in self.holders.all())


class Holder(Thing):
    """Somebody who decides about it too (*portefeuillehouder*): agrees to the joint answer, or says what differs."""

    answer = models.ForeignKey(Answer, on_delete=models.CASCADE, related_name="holders")
    name = models.CharField(max_length=120)
    agrees = models.BooleanField(null=True)
    differs = models.TextField(blank=True)
    said_at = models.DateTimeField(null=True, blank=True)
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering = ["made_at", "id"]
        constraints = [
            models.UniqueConstraint(fields=["answer", "name"], name="holder_once"),
            models.CheckConstraint(
                condition=models.Q(agrees=None) | models.Q(agrees=True) | ~models.Q(differs=""),
                name="holder_says_what_differs",
            ),
        ]

    def __str__(self) -> str:
        return self.name
