"""The walk through the phases, and the proposals by which the group decides on it (R7)."""

from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from wijwerken.method.phases import Phase
from wijwerken.web.things import Thing

from .participants import Participant
from .question import Inquiry

OUTCOMES = {
    "passed": _("Doorgegaan"),
    "refused": _("Niet doorgegaan"),
    "second_round": _("Aangepast na een bezwaar"),
    "lapsed": _("Vervallen, want er was niemand meer om te beslissen"),
    "withdrawn": _("Teruggenomen"),
}


class PhaseEntry(Thing):
    """Something that happened on the path: opened, stepped back to, closed, stood still on."""

    class Kind(models.TextChoices):
        OPENED = "opened", _("geopend")
        STEPPED_BACK = "stepped_back", _("teruggestapt")
        CLOSED = "closed", _("afgerond")
        IMPORTED = "imported", _("geopend om te lezen, door een import")
        PAUSED = "paused", _("stil gaan staan")
        RESTARTED = "restarted", _("samen verder gegaan")

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="phase_entries")
    phase = models.PositiveSmallIntegerField()
    kind = models.CharField(max_length=12, choices=Kind)
    at = models.DateTimeField()
    order = models.PositiveIntegerField()

    class Meta:
        ordering = ["order"]
        constraints = [
            models.UniqueConstraint(fields=["inquiry", "order"], name="phase_entry_order"),
            models.CheckConstraint(condition=models.Q(phase__gte=1, phase__lte=8), name="phase_entry_phase"),
        ]

    def __str__(self) -> str:
        return f"{self.phase} {self.kind}"


class Proposal(Thing):
    """A question to the core group about its own process; each member consents, or objects with a reason."""

    class Kind(models.TextChoices):
        OPEN = "open", _("een stap verder gaan")
        STEP_BACK = "step_back", _("een stap terug gaan")
        CLOSE = "close", _("een stap afronden")
        SETTINGS = "settings", _("een afspraak over het pad veranderen")
        EXCEPTION = "exception", _("een uitzondering maken op een regel")
        DUTY = "duty", _("iemand een taak geven of een taak laten rusten")
        LIFT_PAUSE = "lift_pause", _("weer verder gaan na de pauze")

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="proposals")
    kind = models.CharField(max_length=12, choices=Kind)
    phase = models.PositiveSmallIntegerField()  # the step it leads to, or else the one it was made in
    terms = models.JSONField(default=dict, blank=True)  # what is proposed, where that is no step
    about = models.CharField(max_length=40, default="path")  # of each matter lies one proposal at a time
    reason = models.TextField()
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")
    changes = models.OneToOneField("self", null=True, blank=True, on_delete=models.PROTECT, related_name="changed_into")
    everybody_asked_at = models.DateTimeField(null=True, blank=True)
    settled_at = models.DateTimeField(null=True, blank=True)
    outcome = models.CharField(max_length=20, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["inquiry", "about"], condition=models.Q(settled_at=None), name="proposal_one_open"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.phase}"

    @property
    def verb(self) -> str:
        """The step it is about, as it is called on screen."""
        return gettext(Phase(self.phase).verb)

    @property
    def outcome_word(self) -> str:
        return str(OUTCOMES.get(self.outcome, ""))


class ProposalAnswer(Thing):
    """A member's consent, or objection with its reason; shown by pseudonym (R12)."""

    proposal = models.ForeignKey(Proposal, on_delete=models.CASCADE, related_name="answers")
    participant = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")
    consents = models.BooleanField()
    reason = models.TextField(blank=True)
    in_core_group = models.BooleanField(default=True)  # or as one of all participants, where everybody was asked

    class Meta:
        ordering = ["made_at"]
        constraints = [
            models.UniqueConstraint(fields=["proposal", "participant"], name="proposal_answer_once"),
            models.CheckConstraint(
                condition=models.Q(consents=True) | ~models.Q(reason=""), name="objection_has_reason"
            ),
        ]

    def __str__(self) -> str:
        return "consent" if self.consents else "objection"


class RuleException(Thing):
    """An exception on record: allowed by the core group's consent, with a reason, and shown for ever."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="exceptions")
    rule = models.CharField(max_length=4)
    reason = models.TextField()
    proposal = models.OneToOneField(Proposal, on_delete=models.PROTECT, related_name="exception")

    class Meta:
        ordering = ["made_at"]

    def __str__(self) -> str:
        return self.rule
