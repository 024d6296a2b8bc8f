"""An inquiry and the versions of its question."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from wijwerken.people.models import Organisation, Person
from wijwerken.web.things import Thing


class Visibility(models.TextChoices):
    PUBLIC = "public", _("Iedereen mag meelezen")
    MEMBERS = "members", _("Alleen wie meedoet mag lezen")


class Kind(models.TextChoices):
    """Whose question it is: of a whole community, or of one organisation about itself."""

    SOCIETY = "society", _("Van een organisatie en de samenleving samen")
    INTERNAL = "internal", _("Van één organisatie, over zichzelf")


class Inquiry(Thing):
    """A question that a municipality and its society take on together (*vraagstuk*)."""

    slug = models.SlugField(max_length=60, unique=True)
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="inquiries")
    visibility = models.CharField(max_length=10, choices=Visibility, default=Visibility.PUBLIC)
    kind = models.CharField(max_length=8, choices=Kind, default=Kind.SOCIETY)
    language = models.CharField(max_length=8, default="nl")
    silent_days = models.PositiveSmallIntegerField(default=21)
    seasons = models.JSONField(default=dict, blank=True)  # phase → about when it may come, never when it must
    made_up = models.BooleanField(default=False)
    born_from_import = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(silent_days__gte=7, silent_days__lte=60), name="inquiry_silent_days"
            ),
        ]

    def __str__(self) -> str:
        return self.slug

    @property
    def is_public(self) -> bool:
        return self.visibility == Visibility.PUBLIC

    @property
    def is_internal(self) -> bool:
        """Inside one organisation: then everybody works there, and society is who gives no lead over the question."""
        return self.kind == Kind.INTERNAL

    @property
    def circle_limit(self) -> int:
        """The number of people from which a circle may be counted apart (R11)."""
        return 10 if self.is_public else 5


class Canvas(Thing):
    """One version of the question and what belongs to it. The newest counts; none is changed (R5)."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="canvases")
    number = models.PositiveSmallIntegerField()
    question = models.CharField(max_length=200)
    occasion = models.TextField(blank=True)
    purpose = models.TextField(blank=True)
    influence = models.TextField(blank=True)
    feedback = models.TextField(blank=True)
    reason = models.CharField(max_length=300, blank=True)
    asked_by = models.CharField(max_length=120, blank=True)
    by = models.ForeignKey(Person, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["inquiry", "number"], name="canvas_number")]

    def __str__(self) -> str:
        return self.question
