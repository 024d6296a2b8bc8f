"""Words that a person hid, and what their writer says of that. The words themselves stay where they are (R5)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from wijwerken.method.hiding import Ground
from wijwerken.web.things import Thing

from .participants import Participant
from .question import Inquiry

GROUNDS = [
    (Ground.PERSONAL.value, _("gegevens van iemand")),
    (Ground.ABUSE.value, _("bedoeld om iemand te kwetsen")),
]


class Hiding(Thing):
    """A facilitator hid the words of one thing, with a ground and a reason."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="hidings")
    thing_kind = models.CharField(max_length=40)
    thing_id = models.CharField(max_length=12)
    ground = models.CharField(max_length=8, choices=GROUNDS)
    reason = models.TextField()
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")
    writer = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="hidden_words")
    seen_at = models.DateTimeField(null=True, blank=True)  # when their writer had read it
    ended_at = models.DateTimeField(null=True, blank=True)  # since when the words are shown again

    class Meta:
        ordering = ["-made_at"]
        constraints = [
            models.UniqueConstraint(
                fields=["inquiry", "thing_kind", "thing_id"],
                condition=models.Q(ended_at=None),
                name="hiding_once_at_a_time",
            ),
            models.CheckConstraint(condition=models.Q(ground__in=[one.value for one in Ground]), name="hiding_ground"),
            models.CheckConstraint(condition=~models.Q(reason=""), name="hiding_has_reason"),
        ]

    def __str__(self) -> str:
        return f"{self.thing_kind} {self.thing_id}"


class HidingAppeal(Thing):
    """Who wrote the words says why they should be seen. Once."""

    hiding = models.OneToOneField(Hiding, on_delete=models.CASCADE, related_name="appeal")
    words = models.TextField()

    def __str__(self) -> str:
        return self.words


class HidingAnswer(Thing):
    """Somebody else than who hid them decides whether they are shown again."""

    appeal = models.OneToOneField(HidingAppeal, on_delete=models.CASCADE, related_name="answer")
    shows = models.BooleanField()
    reason = models.TextField()
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")

    def __str__(self) -> str:
        return "shown again" if self.shows else "stays hidden"
