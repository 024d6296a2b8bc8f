"""How a piece was understood, and what its teller says of that (R1)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from wijwerken.inquiry.models import Participant
from wijwerken.web.things import Thing

from .fragments import Component, Fragment


class Answer(models.TextChoices):
    """The four answers of a teller; they weigh the same."""

    RIGHT = "right", _("Ja, zo bedoelde ik het")
    PARTLY = "partly", _("Een beetje")
    NOT_RIGHT = "not_right", _("Nee, dat klopt niet")
    WITHHELD = "withheld", _("Laat dit liever niet zien")


class Reading(Thing):
    """ "This is how I understood you." A correction is a next one; the newest counts (R5).

    `words` are the teller's own, which replace the house's sentence.
    """

    fragment = models.ForeignKey(Fragment, on_delete=models.CASCADE, related_name="readings")
    number = models.PositiveSmallIntegerField(default=1)
    component = models.CharField(max_length=10, choices=Component)
    words = models.TextField(blank=True)
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")
    offered_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["fragment", "number"], name="reading_number")]

    def __str__(self) -> str:
        return f"{self.fragment_id} {self.number}"


class Check(Thing):
    """What the teller answered to one reading; again and again, the newest counts.

    Where a listener read it aloud it says who read, when and where.
    """

    reading = models.ForeignKey(Reading, on_delete=models.CASCADE, related_name="checks")
    number = models.PositiveSmallIntegerField()
    answer = models.CharField(max_length=10, choices=Answer)
    own_words = models.TextField(blank=True)
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")
    read_by = models.ForeignKey(Participant, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    read_on = models.DateField(null=True, blank=True)
    read_where = models.CharField(max_length=120, blank=True)

    class Meta:
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["reading", "number"], name="check_number"),
            models.CheckConstraint(
                condition=models.Q(read_by=None) | (models.Q(read_on__isnull=False) & ~models.Q(read_where="")),
                name="check_read_aloud_when_and_where",
            ),
        ]

    def __str__(self) -> str:
        return self.answer
