"""Circles of people around the question, how they change, and where people think they stand (*kringen*)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from wijwerken.web.clock import MomentField
from wijwerken.web.things import Thing

from .question import Inquiry

SHAPES = 8
MOST = 10  # how much touched and how much influence go from nought to this


class Standing(models.TextChoices):
    """How far we are with a circle, as a person says it."""

    TO_FIND = "to_find", _("nog te vinden")
    APPROACHED = "approached", _("gevraagd, nog geen antwoord")
    TAKING_PART = "taking_part", _("doet mee")


class CircleKind(models.TextChoices):
    RESIDENTS = "residents", _("mensen die hier wonen of komen")
    BUSINESS = "business", _("ondernemers en boeren")
    GROUPS = "groups", _("verenigingen, kerken en scholen")
    HOST = "host", _("mensen van de organisatie die de vraag stelt")
    PARTNER = "partner", _("een andere organisatie")


class PresentCircles(models.Manager["Circle"]):
    """The circles that there are now; those that were merged or split stay, and are found by `Circle.ever`."""

    def get_queryset(self) -> models.QuerySet["Circle"]:
        return super().get_queryset().filter(gone_at=None)


class Circle(Thing):
    """People who stand in the same place towards the question (*kring*), as it is called and said to be now."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="circles")
    number = models.PositiveSmallIntegerField()
    name = models.CharField(max_length=80)
    kind = models.CharField(max_length=10, choices=CircleKind, blank=True)
    estimated_size = models.PositiveIntegerField(null=True, blank=True)
    standing = models.CharField(max_length=12, choices=Standing, blank=True)
    split_from = models.ForeignKey("self", null=True, blank=True, on_delete=models.SET_NULL, related_name="split_into")
    gone_at = models.DateTimeField(null=True, blank=True)

    objects = PresentCircles()
    ever = models.Manager()

    class Meta:
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["inquiry", "number"], name="circle_number"),
            models.UniqueConstraint(fields=["inquiry", "name"], name="circle_name"),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def shape(self) -> int:
        """Which of the eight shapes it has; with more circles than that they come round again."""
        return (self.number - 1) % SHAPES + 1


class CircleVersion(Thing):
    """What was said of a circle from some moment on, by whom and why; none is changed (R5)."""

    circle = models.ForeignKey(Circle, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveSmallIntegerField()
    name = models.CharField(max_length=80)
    kind = models.CharField(max_length=10, choices=CircleKind, blank=True)
    estimated_size = models.PositiveIntegerField(null=True, blank=True)
    standing = models.CharField(max_length=12, choices=Standing, blank=True)
    reason = models.CharField(max_length=300, blank=True)
    by = models.ForeignKey("inquiry.Participant", null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["circle", "number"], name="circle_version_number")]

    def __str__(self) -> str:
        return self.name


class CircleMerge(Thing):
    """One circle turned out to be part of another. Taking it back gives what was, also after later ones (R5)."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="circle_merges")
    kept = models.ForeignKey(Circle, on_delete=models.CASCADE, related_name="merges_kept")
    joined = models.ForeignKey(Circle, on_delete=models.CASCADE, related_name="merges_joined")
    reason = models.CharField(max_length=300)
    by = models.ForeignKey("inquiry.Participant", null=True, on_delete=models.SET_NULL, related_name="+")
    parted_at = models.DateTimeField(null=True, blank=True)
    parted_by = models.ForeignKey("inquiry.Participant", null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering = ["made_at", "id"]
        constraints = [
            models.CheckConstraint(condition=~models.Q(kept=models.F("joined")), name="circle_merge_of_two"),
            models.UniqueConstraint(
                fields=["joined"], condition=models.Q(parted_at=None), name="circle_merged_once_at_a_time"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.joined_id} = {self.kept_id}"


class CircleMove(models.Model):
    """Who came along when their circle was merged: they go back when it is parted, unless they chose again."""

    merge = models.ForeignKey(CircleMerge, on_delete=models.CASCADE, related_name="moves")
    participant = models.ForeignKey("inquiry.Participant", on_delete=models.CASCADE, related_name="circle_moves")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["merge", "participant"], name="circle_move_once")]

    def __str__(self) -> str:
        return f"{self.participant_id} by {self.merge_id}"


class CircleJudgement(models.Model):
    """How much one person thinks the question touches a circle, and how much influence it has; to be changed."""

    circle = models.ForeignKey(Circle, on_delete=models.CASCADE, related_name="judgements")
    by = models.ForeignKey("inquiry.Participant", on_delete=models.CASCADE, related_name="judgements")
    touched = models.PositiveSmallIntegerField()
    influence = models.PositiveSmallIntegerField()
    at = MomentField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["circle", "by"], name="circle_judged_once"),
            models.CheckConstraint(
                condition=models.Q(touched__lte=MOST, influence__lte=MOST), name="circle_judged_on_the_scale"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.touched} × {self.influence}"
