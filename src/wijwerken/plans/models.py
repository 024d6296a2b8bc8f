"""The plan (*plan*): agreements written together, carried by name, signed by who wants to."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from wijwerken.inquiry.models import FrameVersion, Inquiry, Participant
from wijwerken.method.objections import Ending
from wijwerken.web.clock import MomentField
from wijwerken.web.things import Thing


class Agreement(Thing):
    """One thing that we agree on (*afspraak*); what it says stands in its versions."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="agreements")
    number = models.PositiveSmallIntegerField()
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["inquiry", "number"], name="agreement_number")]

    def __str__(self) -> str:
        return f"agreement {self.number}"


class AgreementVersion(Thing):
    """What an agreement says now, or said before; the newest counts (R5)."""

    agreement = models.ForeignKey(Agreement, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveSmallIntegerField()
    what = models.CharField(max_length=200)
    when = models.CharField(max_length=80, blank=True)
    with_what = models.CharField(max_length=200, blank=True)
    first_step = models.CharField(max_length=300, blank=True)
    how_we_know = models.CharField(max_length=300, blank=True)
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["agreement", "number"], name="agreement_version_number")]

    def __str__(self) -> str:
        return self.what


class Carrier(Thing):
    """Somebody who said yes to an agreement, or was invited and has not answered. Nobody is assigned (R9)."""

    agreement = models.ForeignKey(Agreement, on_delete=models.CASCADE, related_name="carriers")
    participant = models.ForeignKey(Participant, on_delete=models.CASCADE, related_name="carries")
    invited_by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")
    said_yes_at = models.DateTimeField(null=True, blank=True)
    said_no_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["agreement", "participant"], name="carrier_once")]

    def __str__(self) -> str:
        return f"{self.participant_id} carries {self.agreement_id}"


class FrameCheck(Thing):
    """The plan was laid beside this version of a frame, and fits."""

    version = models.OneToOneField(FrameVersion, on_delete=models.CASCADE, related_name="plan_check")
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")

    def __str__(self) -> str:
        return self.version_id


class PlanRound(Thing):
    """A round in which everybody can say whether they object to the plan."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="plan_rounds")
    closed_at = models.DateTimeField(null=True, blank=True)
    reopened = models.BooleanField(default=False)  # closed because a frame changed; another one asks anew (R10)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["inquiry"], condition=models.Q(closed_at=None), name="plan_round_one_open"),
        ]

    def __str__(self) -> str:
        return f"round {self.pk}"


class PlanConsent(models.Model):
    """Somebody has no objection; nobody is told who."""

    round = models.ForeignKey(PlanRound, on_delete=models.CASCADE, related_name="consents")
    participant = models.ForeignKey(Participant, on_delete=models.CASCADE, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["round", "participant"], name="plan_consent_once")]

    def __str__(self) -> str:
        return self.round_id


class PlanObjection(Thing):
    """An objection to the plan, with its reason; ended by its maker alone (R8)."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="plan_objections")
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="plan_objections")
    reason = models.TextField()
    ending = models.CharField(max_length=12, choices=[(one.value, one.value) for one in Ending], blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~models.Q(reason=""), name="plan_objection_reason"),
        ]

    def __str__(self) -> str:
        return self.reason


class Signature(models.Model):
    """ "Ik draag dit": a name under the plan."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="signatures")
    participant = models.ForeignKey(Participant, on_delete=models.CASCADE, related_name="signatures")
    at = MomentField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["inquiry", "participant"], name="signature_once")]

    def __str__(self) -> str:
        return self.participant_id


class PlanFinal(Thing):
    """The plan is done, by the rule of R9; it may be opened again, which stays on record."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="plan_finals")
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")
    reopened_at = models.DateTimeField(null=True, blank=True)
    reopened_because = models.CharField(_("waarom weer open"), max_length=300, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["inquiry"], condition=models.Q(reopened_at=None), name="plan_final_once"),
        ]

    def __str__(self) -> str:
        return f"final {self.pk}"
