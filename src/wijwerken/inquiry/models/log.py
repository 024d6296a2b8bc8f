"""The process log: kinds, times, counts and ids; no names, no free text (R13)."""

from datetime import UTC, date

from django.db import models
from django.utils.translation import gettext_lazy as _

from wijwerken.method.decisions import commitment_to
from wijwerken.web.clock import MomentField

from .participants import Participant
from .question import Inquiry

WORDS = {
    "phase.opened": _("Een stap ging open"),
    "phase.stepped_back": _("We gingen een stap terug"),
    "phase.closed": _("Een stap is afgerond"),
    "phase.imported": _("Een eerder gesprek werd binnengehaald"),
    "phase.paused": _("We gingen stilstaan"),
    "phase.restarted": _("We gingen samen verder"),
    "pause.asked": _("Iemand vroeg om stil te staan"),
    "pause.answered": _("Een vraag om stil te staan kreeg antwoord"),
    "pause.looked_back": _("We keken terug op het stilstaan"),
    "words.hidden": _("Woorden werden verborgen"),
    "words.appealed": _("Iemand vroeg of verborgen woorden terug mogen"),
    "words.shown_again": _("Verborgen woorden worden weer getoond"),
    "words.stay_hidden": _("Verborgen woorden blijven verborgen"),
    "question.reworded": _("De vraag kreeg een nieuwe versie"),
    "proposal.open": _("Voorstel om een stap verder te gaan"),
    "proposal.step_back": _("Voorstel om een stap terug te gaan"),
    "proposal.close": _("Voorstel om een stap af te ronden"),
    "proposal.settings": _("Voorstel om een afspraak over het pad te veranderen"),
    "proposal.exception": _("Voorstel om een uitzondering te maken op een regel"),
    "proposal.duty": _("Voorstel over een taak"),
    "proposal.lift_pause": _("Voorstel om weer verder te gaan na de pauze"),
    "settings.changed": _("Een afspraak over het pad veranderde"),
    "exception.made": _("Er kwam een uitzondering op een regel"),
    "proposal.passed": _("Het voorstel ging door"),
    "proposal.refused": _("Het voorstel ging niet door"),
    "proposal.lapsed": _("Een voorstel verviel, want de kerngroep was leeg"),
    "proposal.withdrawn": _("Een voorstel werd teruggenomen"),
    "proposal.second_round": _("Het voorstel werd aangepast na een bezwaar"),
    "proposal.everybody_asked": _("Alle deelnemers werden gevraagd"),
    "core.joined": _("Iemand kwam in de kerngroep"),
    "core.left": _("Iemand ging uit de kerngroep"),
    "conversation.begun": _("Een groepsgesprek begon"),
    "conversation.ended": _("Een groepsgesprek was klaar"),
    "frame.given": _("Er kwam een grens bij"),
    "frame.changed": _("Een grens veranderde"),
    "invitation.made": _("Er werd iemand uitgenodigd"),
    "invitation.group": _("Er werd een groep uitgenodigd"),
    "invitation.series": _("Er werd een reeks mensen uitgenodigd"),
    "duty.given": _("Iemand kreeg een taak"),
    "duty.handed_on": _("Iemand gaf een taak door"),
    "duty.ended": _("Iemand legde een taak neer"),
    "host.changed": _("Iemand ging werken of spreken voor de organisatie, of hield daarmee op"),
    "line.changed": _("Iemand ging leiding geven over dit vraagstuk, of hield daarmee op"),
    "not_knowing.said": _("Wie de vraag begon schreef op wat ze niet weten"),
    "behalf.entered": _("Een luisteraar voerde iets in namens iemand"),
    "behalf.denied": _("Iemand zei dat iets wat namens hem of haar was ingevoerd niet klopte"),
    "open_link.made": _("Er kwam een open link"),
    "open_link.closed": _("Een open link werd gesloten"),
    "invitation.revoked": _("Een uitnodiging werd ingetrokken"),
    "circle.added": _("Er kwam een kring bij"),
    "circle.changed": _("Een kring veranderde"),
    "circle.merged": _("Twee kringen werden één"),
    "circle.parted": _("Een samengevoegde kring werd weer twee"),
    "circle.split": _("Een kring werd gesplitst"),
}


class Decision(models.Model):
    """One entry in the log of an inquiry, chained to the one before."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="decisions")
    seq = models.PositiveIntegerField()
    kind = models.CharField(max_length=40)
    at = models.DateTimeField()
    subject = models.CharField(max_length=60, blank=True)
    counts = models.JSONField(default=dict)
    commitments = models.JSONField(default=list)
    values = models.JSONField(default=list)
    previous_hash = models.CharField(max_length=64, blank=True)
    hash = models.CharField(max_length=64)

    class Meta:
        ordering = ["seq"]
        constraints = [models.UniqueConstraint(fields=["inquiry", "seq"], name="decision_seq")]

    def __str__(self) -> str:
        return f"{self.seq} {self.kind}"

    @property
    def entry(self) -> dict[str, object]:
        """The entry as it is written in the chain. What is empty is not there: so earlier entries stay as they were."""
        written: dict[str, object] = {
            "seq": self.seq,
            "kind": self.kind,
            "at": self.at.isoformat(),
            "subject": self.subject,
            "counts": self.counts,
            "previous": self.previous_hash,
        }
        answered = {"commitments": self.commitments, "values": self.values}
        return written | {name: held for name, held in answered.items() if held}

    @property
    def day(self) -> date:
        return self.at.astimezone(UTC).date()

    @property
    def words(self) -> str:
        """What happened, in words; a kind without words of its own shows its name."""
        return str(WORDS.get(self.kind, self.kind))


class Salt(models.Model):
    """What makes one commitment speak: kept apart from the log, so that it can be erased without breaking the chain.

    The receipt proves to anybody that this answer was counted; the salt, which never leaves, hides its value.
    """

    decision = models.ForeignKey(Decision, on_delete=models.CASCADE, related_name="salts")
    participant = models.ForeignKey(Participant, on_delete=models.CASCADE, related_name="salts")
    salt = models.BinaryField(max_length=32)
    receipt = models.CharField(max_length=64)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["decision", "participant"], name="salt_once")]

    def __str__(self) -> str:
        return f"salt in {self.decision_id}"

    @property
    def commitment(self) -> str:
        return commitment_to(self.receipt)


class Seal(models.Model):
    """The head of the chain on one day, as everybody may know it. `broken_at`: the first entry that did not fit."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="seals")
    day = models.DateField()
    entries = models.PositiveIntegerField()
    hash = models.CharField(max_length=64, blank=True)
    broken_at = models.PositiveIntegerField(null=True, blank=True)

    class Meta:
        ordering = ["-day"]
        constraints = [models.UniqueConstraint(fields=["inquiry", "day"], name="seal_once_a_day")]

    def __str__(self) -> str:
        return self.hash


class SealReader(models.Model):
    """Somebody who wants to get the seal of each day."""

    participant = models.OneToOneField(
        Participant, primary_key=True, on_delete=models.CASCADE, related_name="reads_seals"
    )
    since = MomentField()

    def __str__(self) -> str:
        return self.participant_id
