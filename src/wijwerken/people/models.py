"""A person: an account, or a code from a letter. What they say is kept elsewhere, under pseudonyms."""

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models
from django.utils.translation import gettext_lazy as _

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


class Attempt(models.Model):
    """A wrong code, counted per address and for the whole installation; says nothing about who."""

    key = models.CharField(max_length=80)
    at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["key", "at"])]

    def __str__(self) -> str:
        return self.key
