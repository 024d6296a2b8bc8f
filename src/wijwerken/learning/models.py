"""Lessons (*lessen*): what we expected, what happened, what we learned; mistakes as plainly as successes."""

from django.db import models

from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.web.things import Thing


class Lesson(Thing):
    """One lesson, for ourselves and for others."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="lessons")
    learned = models.CharField(max_length=300)
    situation = models.TextField(blank=True)
    expected = models.TextField(blank=True)
    happened = models.TextField(blank=True)
    advice = models.TextField(blank=True)
    for_whom = models.CharField(max_length=200, blank=True)
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="lessons")

    def __str__(self) -> str:
        return self.learned
