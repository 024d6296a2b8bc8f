"""What somebody answers to a statement (*reactie*), how that changed, and why. Who answered what is shown to nobody."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from wijwerken.inquiry.models import Participant
from wijwerken.web.things import Thing

from .statements import Statement


class Value(models.IntegerChoices):
    """The three answers; they weigh the same."""

    AGREE = 1, _("Ja, zo zie ik het")
    DISAGREE = -1, _("Nee, ik niet")
    PASS = 0, _("Sla over")


class Response(models.Model):
    """One person's answer to one statement, as it is now."""

    statement = models.ForeignKey(Statement, on_delete=models.CASCADE, related_name="responses")
    participant = models.ForeignKey(Participant, on_delete=models.CASCADE, related_name="responses")
    value = models.SmallIntegerField(choices=Value)
    touches = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["statement", "participant"], name="response_once"),
            models.CheckConstraint(condition=models.Q(value__in=[-1, 0, 1]), name="response_value"),
        ]

    def __str__(self) -> str:
        return f"response {self.pk}"


class ResponseChange(models.Model):
    """Every answer that somebody gave, the first too: their own history, and nobody else's (R5)."""

    response = models.ForeignKey(Response, on_delete=models.CASCADE, related_name="changes")
    value = models.SmallIntegerField(choices=Value)
    touches = models.BooleanField(default=False)
    at = models.DateTimeField()

    class Meta:
        ordering = ["at", "pk"]
        constraints = [models.CheckConstraint(condition=models.Q(value__in=[-1, 0, 1]), name="response_change_value")]

    def __str__(self) -> str:
        return f"change of response {self.response_id}"


class Why(Thing):
    """Words that go with an answer; shown without a name, by chance, no finer than the day (R12).

    The newest of an answer counts; an empty one takes the words back.
    """

    response = models.ForeignKey(Response, on_delete=models.CASCADE, related_name="whys")
    number = models.PositiveSmallIntegerField()
    text = models.TextField(blank=True)
    language = models.CharField(max_length=8, blank=True)

    class Meta:
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["response", "number"], name="why_number")]

    def __str__(self) -> str:
        return self.text
