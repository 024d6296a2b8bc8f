"""A story (*verhaal*), its versions, and what is being written of it."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.web.things import Thing


class Channel(models.TextChoices):
    """How a story came in."""

    SELF = "self", _("zelf opgeschreven")
    TABLE = "table", _("verteld aan een luisteraar")
    PAPER = "paper", _("op papier")
    GROUP = "group", _("gezegd in een groepsgesprek")


class Consent(models.TextChoices):
    """What may be shown of a story once its teller confirmed it."""

    PIECES = "pieces", _("Stukjes, zonder mijn naam")
    PSEUDONYM = "pseudonym", _("Stukjes, met mijn schuilnaam")
    COUNT = "count", _("Niets. Alleen meetellen")


class Story(Thing):
    """What one teller told, on their own or to a listener who typed."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="stories")
    teller = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="stories")
    listener = models.ForeignKey(
        Participant, null=True, blank=True, on_delete=models.SET_NULL, related_name="stories_heard"
    )
    channel = models.CharField(max_length=8, choices=Channel, default=Channel.SELF)
    language = models.CharField(max_length=8, default="nl")
    consent = models.CharField(max_length=10, choices=Consent, default=Consent.PIECES)
    finished_at = models.DateTimeField(null=True, blank=True)
    listener_wanted_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(listener=models.F("teller")) | models.Q(listener=None),
                name="story_listener_is_another",
            ),
        ]

    def __str__(self) -> str:
        return self.id


class StoryVersion(Thing):
    """The words of a story as they were written down. None is changed; the newest counts (R5)."""

    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveSmallIntegerField()
    text = models.TextField()
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["story", "number"], name="story_version_number")]

    def __str__(self) -> str:
        return f"{self.story_id} {self.number}"


class Withdrawal(Thing):
    """The teller took the whole story back: nothing of it is shown, nothing of it counts."""

    story = models.OneToOneField(Story, on_delete=models.CASCADE, related_name="withdrawal")

    def __str__(self) -> str:
        return self.story_id


class Draft(models.Model):
    """What somebody is writing, saved as they write: one for each participant and purpose.

    `counter` is the version that a window has seen; a window that saw an older one overwrites nothing.
    """

    participant = models.ForeignKey(Participant, on_delete=models.CASCADE, related_name="drafts")
    purpose = models.CharField(max_length=40)
    text = models.TextField(blank=True)
    window = models.CharField(max_length=40, blank=True)
    counter = models.PositiveIntegerField(default=0)
    saved_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["participant", "purpose"], name="draft_once")]

    def __str__(self) -> str:
        return self.purpose


class DraftCopy(models.Model):
    """A newer text from another window, kept beside the draft until its writer has chosen."""

    draft = models.ForeignKey(Draft, on_delete=models.CASCADE, related_name="copies")
    window = models.CharField(max_length=40)
    text = models.TextField()
    saved_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["draft", "window"], name="draft_copy_once")]

    def __str__(self) -> str:
        return self.window
