"""A sentence to which people say yes, no, or nothing (*uitspraak*)."""

from django.db import models
from django.db.models.functions import Length
from django.db.models.lookups import LessThanOrEqual
from django.utils.translation import gettext_lazy as _

from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.method.order import Origin
from wijwerken.stories.models import Fragment
from wijwerken.web.things import Thing

from .imports import Import

LONGEST = 200


class Statement(Thing):
    """In a teller's own words, newly written, or imported. It is never changed, so that answers keep their meaning.

    `by` is who brought it, for the rules and their own page; it is shown to nobody else (R3).
    """

    ORIGINS = [
        (Origin.STORY.value, _("uit een verhaal")),
        (Origin.WRITTEN.value, _("nieuw geschreven")),
        (Origin.IMPORTED.value, _("uit een ander gesprek")),
    ]

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="statements")
    text = models.TextField()
    language = models.CharField(max_length=8, blank=True)
    origin = models.CharField(max_length=8, choices=ORIGINS)
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="statements")
    fragment = models.OneToOneField(Fragment, null=True, on_delete=models.SET_NULL, related_name="statement")
    source = models.ForeignKey(Import, null=True, on_delete=models.CASCADE, related_name="statements")
    number = models.PositiveBigIntegerField(null=True)  # in the import
    left_out = models.BooleanField(default=False)  # by who led the imported conversation

    class Meta:
        indexes = [models.Index(fields=["inquiry", "made_at"])]
        constraints = [
            models.UniqueConstraint(fields=["source", "number"], name="statement_number_in_import"),
            models.CheckConstraint(
                condition=models.Q(origin__in=[origin.value for origin in Origin]), name="statement_origin"
            ),
            models.CheckConstraint(
                condition=models.Q(origin=Origin.IMPORTED.value, source__isnull=False, number__isnull=False)
                | (~models.Q(origin=Origin.IMPORTED.value) & models.Q(source=None, number=None)),
                name="statement_imported_from",
            ),
            # What was imported stands as it was said there, however long.
            models.CheckConstraint(
                condition=models.Q(origin=Origin.IMPORTED.value) | models.Q(LessThanOrEqual(Length("text"), LONGEST)),
                name="statement_short",
            ),
            models.CheckConstraint(condition=~models.Q(text=""), name="statement_says_something"),
        ]

    def __str__(self) -> str:
        return self.text

    @property
    def is_imported(self) -> bool:
        return self.origin == Origin.IMPORTED
