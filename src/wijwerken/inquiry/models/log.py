"""The process log: kinds, times, counts and ids; no names, no free text (R13)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from .question import Inquiry

WORDS = {
    "phase.opened": _("Een stap ging open"),
    "phase.stepped_back": _("We gingen een stap terug"),
    "phase.closed": _("Een stap is afgerond"),
    "phase.imported": _("Een eerder gesprek werd binnengehaald"),
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
    "proposal.second_round": _("Het voorstel werd aangepast na een bezwaar"),
    "proposal.everybody_asked": _("Alle deelnemers werden gevraagd"),
    "core.joined": _("Iemand kwam in de kerngroep"),
    "core.left": _("Iemand ging uit de kerngroep"),
    "frame.given": _("Er kwam een grens bij"),
    "frame.changed": _("Een grens veranderde"),
    "invitation.made": _("Er werd een brief gemaakt"),
    "duty.given": _("Iemand kreeg een taak"),
    "duty.ended": _("Iemand legde een taak neer"),
    "host.changed": _("Iemand ging werken of spreken voor de organisatie, of hield daarmee op"),
    "invitation.revoked": _("Een brief werd ingetrokken"),
}


class Decision(models.Model):
    """One entry in the log of an inquiry, chained to the one before."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="decisions")
    seq = models.PositiveIntegerField()
    kind = models.CharField(max_length=40)
    at = models.DateTimeField()
    subject = models.CharField(max_length=60, blank=True)
    counts = models.JSONField(default=dict)
    previous_hash = models.CharField(max_length=64, blank=True)
    hash = models.CharField(max_length=64)

    class Meta:
        ordering = ["seq"]
        constraints = [models.UniqueConstraint(fields=["inquiry", "seq"], name="decision_seq")]

    def __str__(self) -> str:
        return f"{self.seq} {self.kind}"

    @property
    def words(self) -> str:
        """What happened, in words; a kind without words of its own shows its name."""
        return str(WORDS.get(self.kind, self.kind))
