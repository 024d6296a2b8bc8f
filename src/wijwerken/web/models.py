"""What was sent, and what was done when, so that nothing is done twice."""

from django.db import models


class Sent(models.Model):
    """A form that was sent and taken in, and where its sender was led.

    Neither who sent it nor what it said can be read here: `owner` is a keyed hash that differs from form
    to form, so that no two rows can be laid together (R12).
    """

    owner = models.CharField(max_length=64)
    key = models.CharField(max_length=64)
    location = models.TextField(blank=True)
    at = models.DateTimeField(db_index=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["owner", "key"], name="sent_once")]

    def __str__(self) -> str:
        return self.key


class Beat(models.Model):
    """When something that happens every so often was done last."""

    name = models.CharField(primary_key=True, max_length=200)
    at = models.DateTimeField()

    def __str__(self) -> str:
        return self.name
