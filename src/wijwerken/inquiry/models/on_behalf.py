"""What a listener or facilitator entered for a teller, and who lets them."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from wijwerken.web.clock import MomentField
from wijwerken.web.things import Thing

from .participants import Participant
from .question import Inquiry


class HelpAsked(models.Model):
    """Somebody lets listeners type for them, until they end it."""

    class Way(models.TextChoices):
        TAKEN_IN = "taken_in", _("bij het eerste gesprek met een luisteraar")
        OWN_PAGE = "own_page", _("op de eigen bladzijde")
        CODE = "code", _("door aan de telefoon de code van de brief voor te lezen")

    participant = models.OneToOneField(
        Participant, primary_key=True, on_delete=models.CASCADE, related_name="help_asked"
    )
    way = models.CharField(max_length=8, choices=Way)
    since = MomentField()
    ended_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return self.way


class OnBehalf(Thing):
    """One thing that was entered on behalf of a teller: by whom, how, and on which day they said it."""

    class How(models.TextChoices):
        TELEPHONE = "telephone", _("aan de telefoon")
        PAPER = "paper", _("op papier")
        TABLE = "table", _("aan tafel")

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="on_behalf")
    teller = models.ForeignKey(Participant, on_delete=models.CASCADE, related_name="entered_for_me")
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="entered_by_me")
    act = models.CharField(max_length=40)
    how = models.CharField(max_length=9, choices=How)
    said_on = models.DateField()
    thing_id = models.CharField(max_length=20)
    denied_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-made_at", "id"]
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(by=models.F("teller")) | models.Q(by=None), name="behalf_of_another"
            )
        ]

    def __str__(self) -> str:
        return f"{self.act} {self.how}"
