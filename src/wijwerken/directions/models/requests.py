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
