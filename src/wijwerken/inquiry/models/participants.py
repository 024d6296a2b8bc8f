"""Who takes part, in which circle, with which duties, and how they came in."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from wijwerken.people.models import Person
from wijwerken.web.clock import MomentField
from wijwerken.web.things import Thing

from .circles import Circle
from .question import Inquiry


class OpenLink(Thing):
    """An address for everybody, to hang up in a hall: one browser that comes by it is one provisional source."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="open_links")
    note = models.CharField(max_length=80, blank=True)
    by = models.ForeignKey("Participant", null=True, on_delete=models.SET_NULL, related_name="+")
    closed_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return self.id


class WhoTakesPart(models.Manager["Participant"]):
    """People. A provisional source is none until it entered a code: whoever counts or lists leaves it out unasked."""

    def get_queryset(self) -> models.QuerySet["Participant"]:
        return super().get_queryset().filter(open_link=None)


class Participant(Thing):
    """A person within one inquiry, known by a pseudonym (*deelnemer*).

    With an `open_link` it is a provisional source: a browser that came by that link and entered no code yet.
    """

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="participants")
    person = models.ForeignKey(Person, null=True, on_delete=models.SET_NULL, related_name="takes_part")
    pseudonym = models.CharField(max_length=40)
    circle = models.ForeignKey(Circle, null=True, blank=True, on_delete=models.SET_NULL, related_name="members")
    also_in = models.ManyToManyField(Circle, blank=True, related_name="also")  # beside the one in which they count
    host = models.BooleanField(_("werkt of spreekt voor de organisatie"), default=False)
    line_authority = models.BooleanField(_("geeft leiding aan mensen over dit vraagstuk"), default=False)
    left_at = models.DateTimeField(null=True, blank=True)
    open_link = models.ForeignKey(OpenLink, null=True, blank=True, on_delete=models.RESTRICT, related_name="+")

    objects = WhoTakesPart()
    everybody = models.Manager()  # provisional sources too

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["inquiry", "person"], name="participant_once"),
            models.UniqueConstraint(fields=["inquiry", "pseudonym"], name="participant_pseudonym"),
            models.CheckConstraint(
                condition=models.Q(open_link=None)
                | models.Q(person=None, circle=None, host=False, line_authority=False),
                name="participant_provisional_is_nobody",
            ),
        ]

    def __str__(self) -> str:
        return self.pseudonym

    @property
    def is_provisional(self) -> bool:
        return self.open_link_id is not None

    @property
    def is_society(self) -> bool:
        """Without the host duty; in an internal inquiry without line authority (R7, R21, R24)."""
        return not (self.line_authority if self.inquiry.is_internal else self.host)


class LaidAside(Thing):
    """What somebody answered before it turned out that they had answered already: their own history, nobody else's."""

    participant = models.ForeignKey(Participant, on_delete=models.CASCADE, related_name="laid_aside")
    words = models.TextField()
    said_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["made_at", "id"]

    def __str__(self) -> str:
        return self.words


class PublicName(models.Model):
    """The name under which somebody promises, does and signs. Never on a page with their pseudonym (R12)."""

    participant = models.OneToOneField(
        Participant, primary_key=True, on_delete=models.CASCADE, related_name="public_name"
    )
    name = models.CharField(max_length=80)

    def __str__(self) -> str:
        return self.name


class Duty(models.Model):
    """What somebody does for the inquiry; a fact for the rules, never shown beside a contribution (R3)."""

    class Kind(models.TextChoices):
        STARTER = "starter", _("begon deze vraag")
        LISTENER = "listener", _("luisteraar")
        FACILITATOR = "facilitator", _("begeleider")
        COMPANION = "companion", _("begeleider van buiten")

    participant = models.ForeignKey(Participant, on_delete=models.CASCADE, related_name="duties")
    kind = models.CharField(max_length=12, choices=Kind)
    since = MomentField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["participant", "kind"], name="duty_once")]

    def __str__(self) -> str:
        return self.kind


class DutyOffer(Thing):
    """Somebody hands a duty on; the other has it only by an own yes."""

    kind = models.CharField(max_length=12, choices=Duty.Kind)
    by = models.ForeignKey(Participant, on_delete=models.CASCADE, related_name="duties_offered")
    to = models.ForeignKey(Participant, on_delete=models.CASCADE, related_name="duties_asked")
    accepts = models.BooleanField(null=True)
    answered_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["by", "kind"], condition=models.Q(answered_at=None), name="duty_offered_to_one"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} to {self.to_id}"


class Seat(Thing):
    """A place in the core group: asked, and taken only by one's own yes (*kerngroep*)."""

    participant = models.OneToOneField(Participant, on_delete=models.CASCADE, related_name="seat")
    asked_by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")
    answered_at = models.DateTimeField(null=True, blank=True)
    accepts = models.BooleanField(null=True)
    volunteered_at = models.DateTimeField(null=True, blank=True)  # offered by oneself, not asked by a member
    joined_at = models.DateTimeField(null=True, blank=True)
    misses = models.PositiveSmallIntegerField(default=0)
    left_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(joined_at=None) | models.Q(accepts=True), name="seat_by_own_yes"),
        ]

    def __str__(self) -> str:
        return f"seat of {self.participant_id}"

    @property
    def is_taken(self) -> bool:
        return self.joined_at is not None and self.left_at is None

    @property
    def is_asked(self) -> bool:
        """Whether a question waits for one's own yes or no."""
        return self.accepts is None and self.left_at is None

    @property
    def is_waiting(self) -> bool:
        """Whether one is in, was asked, or offered: then there is nothing more to offer."""
        return self.left_at is None and self.accepts is not False


class SeatAnswer(models.Model):
    """What a member says when somebody else would join the core group."""

    seat = models.ForeignKey(Seat, on_delete=models.CASCADE, related_name="answers")
    by = models.ForeignKey(Participant, on_delete=models.CASCADE, related_name="+")
    agrees = models.BooleanField()
    reason = models.CharField(max_length=300, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["seat", "by"], name="seat_answer_once"),
            models.CheckConstraint(
                condition=models.Q(agrees=True) | ~models.Q(reason=""), name="seat_objection_has_reason"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.agrees} on {self.seat_id}"


class Nomination(Thing):
    """Somebody named: "whom should we hear too, and who would disagree with you?"

    Nobody but listeners, the core group and who wrote it reads the name; it is wiped once it is settled (R14).
    """

    class Outcome(models.TextChoices):
        INVITED = "invited", _("uitgenodigd")
        NOT_INVITED = "not_invited", _("niet uitgenodigd")

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="nominations")
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="nominations")
    whom = models.CharField(max_length=200, blank=True)
    would_disagree = models.BooleanField(default=False)
    same_as = models.ForeignKey("self", null=True, blank=True, on_delete=models.SET_NULL, related_name="laid_with")
    outcome = models.CharField(max_length=12, choices=Outcome, blank=True)
    reason = models.CharField(max_length=300, blank=True)
    settled_at = models.DateTimeField(null=True, blank=True)
    settled_by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")
    invitation = models.ForeignKey("Invitation", null=True, blank=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["inquiry", "by", "whom"], condition=models.Q(settled_at=None), name="nomination_once"
            ),
            models.CheckConstraint(
                condition=models.Q(settled_at=None) | models.Q(whom=""), name="nomination_settled_is_wiped"
            ),
            models.CheckConstraint(
                condition=~models.Q(outcome="not_invited") | ~models.Q(reason=""), name="nomination_refused_has_reason"
            ),
        ]

    def __str__(self) -> str:
        return self.id
