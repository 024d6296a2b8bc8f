"""A person: an account, or a code from a letter. What they say is kept elsewhere, under pseudonyms."""

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models
from django.utils.translation import gettext_lazy as _

from wijwerken.web.clock import MomentField
from wijwerken.web.things import Thing, new_id


class PersonManager(BaseUserManager["Person"]):
    def create_user(self, **fields: object) -> "Person":
        """A new person, without a password: people enter by a code."""
        person = self.model(**fields)
        person.set_unusable_password()
        person.save(using=self._db)
        return person


class Person(AbstractBaseUser):
    """Somebody who can enter. Names and addresses are not here, words neither."""

    id = models.CharField(primary_key=True, max_length=12, default=new_id, editable=False)
    made_at = models.DateTimeField(auto_now_add=True)
    language = models.CharField(max_length=8, choices=settings.LANGUAGES, default="nl")
    is_active = models.BooleanField(default=True)
    is_admin = models.BooleanField(default=False)

    objects = PersonManager()
    USERNAME_FIELD = "id"

    class Meta:
        verbose_name = _("mens")

    def __str__(self) -> str:
        return self.id


class Organisation(Thing):
    """A municipality or another house that hosts inquiries, and where to go for a talk."""

    name = models.CharField(max_length=120)
    place = models.CharField(max_length=80)
    listener = models.CharField(max_length=80, blank=True)
    telephone = models.CharField(max_length=30, blank=True)
    visiting = models.CharField(max_length=200, blank=True)

    def __str__(self) -> str:
        return self.name


class StaffAccount(models.Model):
    """Who entered by the login of their work: the number that the issuer gives them. No name, no address."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="staff_accounts")
    issuer = models.CharField(max_length=255)
    subject = models.CharField(max_length=255)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["issuer", "subject"], name="staff_account_once")]

    def __str__(self) -> str:
        return self.person_id


class Attempt(models.Model):
    """A wrong code, counted per address and for the whole installation; says nothing about who."""

    key = models.CharField(max_length=80)
    at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["key", "at"])]

    def __str__(self) -> str:
        return self.key


class MailLedger(Thing):
    """One mail to one person on one occasion, at most once, for ever. It holds ids and no words of anybody.

    Erased with its person. What the mail says is written when it is sent, from what it is about.
    """

    class State(models.TextChoices):
        WAITS = "waits"
        CLAIMED = "claimed"
        SENT = "sent"
        UNSURE = "unsure"  # handed over, but nobody heard the answer; never sent again
        REFUSED = "refused"
        DROPPED = "dropped"  # stopped, or about something that is no longer there

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="mails")
    occasion = models.CharField(max_length=100)
    kind = models.CharField(max_length=40)
    about = models.CharField(max_length=40, blank=True)
    state = models.CharField(max_length=8, choices=State, default=State.WAITS)
    tries = models.PositiveSmallIntegerField(default=0)
    due_at = MomentField()
    claimed_by = models.CharField(max_length=64, blank=True)
    reply = models.CharField(max_length=3, blank=True)  # the server's number, never its words: they name addresses

    class Meta:
        constraints = [models.UniqueConstraint(fields=["person", "occasion"], name="mail_once")]
        indexes = [models.Index(fields=["state", "due_at"])]

    def __str__(self) -> str:
        return f"{self.occasion} {self.state}"


class NoMail(models.Model):
    """Somebody wants no more mail of this kind."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="no_mail")
    kind = models.CharField(max_length=40)
    since = MomentField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["person", "kind"], name="no_mail_once")]

    def __str__(self) -> str:
        return self.kind


class Bucket(models.Model):
    """How much somebody may still do just now; the key is a hash, and says nothing about who."""

    key = models.CharField(max_length=80, unique=True)
    drops = models.FloatField()
    at = models.DateTimeField()

    def __str__(self) -> str:
        return self.key
