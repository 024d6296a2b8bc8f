"""A piece of a story (*fragment*), and the acknowledgement that old pain asks for."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.web.things import Thing

from .stories import StoryVersion


class Component(models.TextChoices):
    """What a piece is, in the teller's own perspective (*bestanddeel*)."""

    SITUATION = "situation", _("wat er nu is")
    CAUSE = "cause", _("oorzaak")
    EFFECT = "effect", _("gevolg")
    WISH = "wish", _("wens")
    STRENGTH = "strength", _("kracht")
    MOTIVE = "motive", _("wat iemand drijft")
    OBSTACLE = "obstacle", _("wat tegenhoudt")
    NEED = "need", _("wat nodig is")
    IDEA = "idea", _("idee voor later")
    ATTEMPT = "attempt", _("eerdere poging")
    PAIN = "pain", _("oud zeer")
    PERSON = "person", _("iemand om te horen")
    PROMISE = "promise", _("belofte")


class Fragment(Thing):
    """From `start` up to `end`, in Unicode code points, of one version of a story."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="fragments")
    version = models.ForeignKey(StoryVersion, on_delete=models.CASCADE, related_name="fragments")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    snippet = models.TextField()
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(end__gt=models.F("start")), name="fragment_not_empty"),
        ]

    def __str__(self) -> str:
        return self.snippet


class AcknowledgementAsked(Thing):
    """Somebody is asked, by name, to acknowledge old pain (R23)."""

    fragment = models.ForeignKey(Fragment, on_delete=models.CASCADE, related_name="asked_of")
    name = models.CharField(max_length=120)
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering = ["made_at"]
        constraints = [models.UniqueConstraint(fields=["fragment", "name"], name="acknowledgement_asked_once")]

    def __str__(self) -> str:
        return self.name


class Acknowledgement(Thing):
    """A named person's own words about old pain: no answer, no explanation (R23)."""

    fragment = models.ForeignKey(Fragment, on_delete=models.CASCADE, related_name="acknowledgements")
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")
    name = models.CharField(max_length=80)
    words = models.TextField()

    class Meta:
        ordering = ["made_at"]
        constraints = [models.UniqueConstraint(fields=["fragment", "by"], name="acknowledgement_once")]

    def __str__(self) -> str:
        return self.name


class SaidAfter(Thing):
    """What the teller says when their old pain was acknowledged; without words they leave it at that."""

    acknowledgement = models.OneToOneField(Acknowledgement, on_delete=models.CASCADE, related_name="said_after")
    words = models.TextField(blank=True)

    def __str__(self) -> str:
        return self.words
