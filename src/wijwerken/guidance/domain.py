"""Putting off until tomorrow, for oneself alone: the thing itself stays as it is."""

from datetime import date

from django.utils import timezone

from wijwerken.inquiry.models import Participant
from wijwerken.web import clock

from .models import PutOff


def today() -> date:
    return timezone.localdate(clock.now())


def put_off(participant: Participant, key: str) -> PutOff:
    """Not today. What was put off on earlier days is forgotten."""
    PutOff.objects.filter(participant=participant).exclude(day=today()).delete()
    return PutOff.objects.get_or_create(participant=participant, key=key, day=today())[0]


def look_today_after_all(participant: Participant) -> None:
    PutOff.objects.filter(participant=participant).delete()
