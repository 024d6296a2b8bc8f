"""Points (*factoren*) and what a teller says leads to what (*verbanden*)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.web.things import Thing

from .fragments import Fragment
from .readings import Reading


class Factor(Thing):
    """A point on the map, positively named; once in an inquiry, whatever its capitals and spaces."""

    class Kind(models.TextChoices):
        POINT = "point", _("punt")
        WISH = "wish", _("wens")
        STRENGTH = "strength", _("kracht")

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="factors")
    label = models.CharField(max_length=120)
    normal = models.CharField(max_length=120)
    kind = models.CharField(max_length=10, choices=Kind, default=Kind.POINT)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["inquiry", "normal"], name="factor_once")]

    def __str__(self) -> str:
        return self.label


class Sign(models.TextChoices):
    """What the first does to the second."""

    MORE = "+", _("maakt meer")
    LESS = "-", _("maakt minder")
    UNKNOWN = "?", _("weet ik niet")


class Stance(models.TextChoices):
    """How it was said."""

    STATED = "stated", _("zo is het")
    HYPOTHETICAL = "hypothetical", _("zo zou het kunnen zijn")
    REPORTED = "reported", _("van horen zeggen")


class Claim(Thing):
    """ "This leads to that": of one teller, on one piece, in one reading of it (*verband*)."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="claims")
    fragment = models.ForeignKey(Fragment, on_delete=models.CASCADE, related_name="claims")
    reading = models.OneToOneField(Reading, on_delete=models.CASCADE, related_name="claim")
    teller = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="claims")
    cause = models.ForeignKey(Factor, on_delete=models.RESTRICT, related_name="as_cause")
    effect = models.ForeignKey(Factor, on_delete=models.RESTRICT, related_name="as_effect")
    sign = models.CharField(max_length=1, choices=Sign, default=Sign.UNKNOWN)
    stance = models.CharField(max_length=12, choices=Stance, default=Stance.STATED)

    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(sign__in=["+", "-", "?"]), name="claim_sign")]

    def __str__(self) -> str:
        return f"{self.cause_id} {self.sign} {self.effect_id}"
