"""Wrong codes are counted per address and for the whole installation, so that guessing does not pay."""

import hashlib
from datetime import timedelta

from allauth.core.internal.httpkit import get_client_ip
from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone

from wijwerken.method.codes import require_few_attempts

from .models import Attempt

WINDOW = timedelta(minutes=15)
EVERYWHERE = "everywhere"


def address_of(request: HttpRequest) -> str:
    """A keyed hash of where a request comes from, as our own proxy says; the address itself is not kept."""
    raw = f"{settings.CODE_KEY}{get_client_ip(request) or ''}"
    return hashlib.sha256(raw.encode()).hexdigest()[:40]


def too_many_wrong(address: str) -> None:
    """Raises `Refusal` when this address, or everybody together, guessed too often."""
    since = timezone.now() - WINDOW
    recent = Attempt.objects.filter(at__gt=since)
    require_few_attempts(here=recent.filter(key=address).count(), everywhere=recent.filter(key=EVERYWHERE).count())


def count_wrong(address: str) -> None:
    """Remember one wrong code. To be called outside the refused transaction, so that it stays counted."""
    now = timezone.now()
    Attempt.objects.bulk_create([Attempt(key=address, at=now), Attempt(key=EVERYWHERE, at=now)])
    Attempt.objects.filter(at__lt=now - WINDOW).delete()
