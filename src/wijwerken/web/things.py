"""What every record of the method has: an id by chance, and the moment it was made."""

import secrets

from django.db import models

from wijwerken.web.clock import MomentField

ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"  # no look-alikes: ids are sometimes read aloud
LENGTH = 12  # 31 ** 12, nearly 60 bits


def new_id() -> str:
    """A random id that tells nothing about who made a thing, or when (R12)."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))


def as_id(text: str) -> str:
    """An id as somebody sent it; empty where it cannot be one, so that nothing strange reaches the database."""
    return text if len(text) == LENGTH and set(text) <= set(ALPHABET) else ""


class Thing(models.Model):
    """A record with a random id."""

    id = models.CharField(primary_key=True, max_length=LENGTH, default=new_id, editable=False)
    made_at = MomentField()

    class Meta:
        abstract = True
