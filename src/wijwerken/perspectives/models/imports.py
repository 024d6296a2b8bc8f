"""A conversation that was held elsewhere, as it came in: its people are sources, not participants (R7)."""

from django.db import models

from wijwerken.inquiry.models import Inquiry
from wijwerken.web.things import Thing


class Import(Thing):
    """One conversation, once: `hash` is of all that was said in it, so that a folder and its zip are the same."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="imports")
    hash = models.CharField(max_length=64, unique=True)
    topic = models.TextField(blank=True)
    description = models.TextField(blank=True)
    url = models.TextField(blank=True)
    responses = models.PositiveIntegerField()
    differences = models.JSONField(default=list)  # where the files contradict each other; counted is what we show

    def __str__(self) -> str:
        return self.topic


class ImportedSource(Thing):
    """Somebody who took part elsewhere; `place` is theirs in every row of answers."""

    source = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="people")
    number = models.CharField(max_length=60)
    place = models.PositiveIntegerField()

    class Meta:
        ordering = ["place"]
        constraints = [
            models.UniqueConstraint(fields=["source", "number"], name="imported_source_number"),
            models.UniqueConstraint(fields=["source", "place"], name="imported_source_place"),
        ]

    def __str__(self) -> str:
        return self.number


class ImportedAnswers(models.Model):
    """What all of an import answered to one statement: a byte for each source, in the order of their places.

    0 is no answer, 1 disagree, 2 pass, 3 agree. So a page reads the statements that it shows and no others.
    """

    statement = models.OneToOneField(
        "perspectives.Statement", primary_key=True, on_delete=models.CASCADE, related_name="imported_answers"
    )
    cells = models.BinaryField()

    def __str__(self) -> str:
        return f"answers to {self.statement_id}"
