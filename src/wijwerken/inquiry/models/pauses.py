"""When the group stands still (*pas op de plaats*): who asked, who called it, and what was said (R23)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from wijwerken.web.things import Thing

from .participants import Participant
from .path import PhaseEntry
from .question import Inquiry


class Pause(Thing):
    """The group stands still. When it did stands on the path; here is who called it, by name, and why."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="pauses")
    began = models.OneToOneField(PhaseEntry, on_delete=models.CASCADE, related_name="pause")
    ended = models.OneToOneField(PhaseEntry, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    words = models.TextField()
    name = models.CharField(max_length=80)
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["inquiry"], condition=models.Q(ended=None), name="pause_one_at_a_time"),
            models.CheckConstraint(condition=~models.Q(words=""), name="pause_has_words"),
        ]

    def __str__(self) -> str:
        return self.words


class PauseRequest(Thing):
    """Somebody asks to stand still. A person answers: yes, and then we do, or why not (yet)."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="pause_requests")
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="pause_requests")
    words = models.TextField()
    answered_at = models.DateTimeField(null=True, blank=True)
    answered_by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")
    pause = models.ForeignKey(Pause, null=True, blank=True, on_delete=models.SET_NULL, related_name="requests")
    reason = models.TextField(blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["inquiry", "by"], condition=models.Q(answered_at=None), name="pause_request_one_open"
            ),
        ]

    def __str__(self) -> str:
        return self.words


class PauseMessage(Thing):
    """Words to everybody, written by hand: when we stand still, and when we go on."""

    class Kind(models.TextChoices):
        STANDS_STILL = "stands_still", _("we staan stil")
        GOES_ON = "goes_on", _("we gaan verder")

    pause = models.ForeignKey(Pause, on_delete=models.CASCADE, related_name="messages")
    kind = models.CharField(max_length=12, choices=Kind)
    words = models.TextField()
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering = ["made_at"]
        constraints = [models.UniqueConstraint(fields=["pause", "kind"], name="pause_message_once")]

    def __str__(self) -> str:
        return self.words


class Reflection(Thing):
    """Looking back at what hurt, in words; with the name of who from outside was there."""

    pause = models.ForeignKey(Pause, on_delete=models.CASCADE, related_name="reflections")
    words = models.TextField()
    companion = models.CharField(max_length=80, blank=True)
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering = ["made_at"]

    def __str__(self) -> str:
        return self.words
