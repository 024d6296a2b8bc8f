"""The landscape as it was last drawn."""

from django.db import models

from wijwerken.inquiry.models import Inquiry


class LandscapeSnapshot(models.Model):
    """What is kept of a landscape: its hills, its statements, and by what one's own place is found; nobody's place.

    `input_hash` is of the answers it was made of, so that the same ones are not computed twice.
    """

    inquiry = models.OneToOneField(
        Inquiry, primary_key=True, on_delete=models.CASCADE, related_name="landscape_snapshot"
    )
    input_hash = models.CharField(max_length=64)
    result = models.JSONField()
    made_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"landscape of {self.inquiry_id}"
