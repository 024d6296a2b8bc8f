"""Who is invited, one by one, as a group, or in a series; never what they are called, but for whom it wrote down."""

from django.db import models

from wijwerken.people.models import Person
from wijwerken.web.things import Thing

from .participants import Circle, Participant
from .question import Inquiry


class Series(Thing):
    """Invitations made together (*reeks*): from a table, or from a list of addresses.

    `sealed` holds the table that was uploaded, then the letters to print, and soon nothing any more: addresses stand
    nowhere else, and who reads the database alone cannot open it.
    """

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="series")
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")
    title = models.CharField(max_length=80)
    words = models.JSONField(default=dict)  # how the letters begin, by language: what we do not know (R24)
    sealed = models.BinaryField(default=b"", blank=True)
    taken_in_at = models.DateTimeField(null=True, blank=True)
    printed_at = models.DateTimeField(null=True, blank=True)
    emptied_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return self.id


class Invitation(Thing):
    """A code for one person, or for a group of which each becomes a person of their own.

    The code itself is nowhere kept, only its keyed hash.
    """

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="invitations")
    code_hash = models.CharField(max_length=64, unique=True)
    note = models.CharField(max_length=80, blank=True)
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")
    person = models.ForeignKey(Person, null=True, on_delete=models.CASCADE, related_name="invitations")
    expires_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True, blank=True)
    used = models.BooleanField(default=False)  # and not when: nobody need know who came at what hour (R12)
    language = models.CharField(max_length=8, blank=True)  # empty: that of the inquiry
    circle = models.ForeignKey(Circle, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    by_mail = models.BooleanField(default=False)
    series = models.ForeignKey(Series, null=True, blank=True, on_delete=models.SET_NULL, related_name="invitations")
    most_uses = models.PositiveSmallIntegerField(default=1)
    group = models.ForeignKey("self", null=True, blank=True, on_delete=models.SET_NULL, related_name="members")

    own_code = ""
    """The code of a place in a group, in the moment that it is made."""

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(most_uses=1) | models.Q(person=None), name="group_is_nobody"),
        ]
        indexes = [models.Index(fields=["inquiry", "by", "-made_at"])]

    def __str__(self) -> str:
        return self.id

    @property
    def is_for_group(self) -> bool:
        return self.most_uses > 1
