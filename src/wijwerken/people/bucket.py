"""How fast somebody may go: a bucket that loses a drop with each act and slowly fills again, kept in the database."""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from wijwerken.method.provisional import refilled

from .models import Bucket

FORGOTTEN = timedelta(days=2)


@transaction.atomic
def take_a_drop(key: str, *, size: int, seconds: float) -> bool:
    """Whether there was a drop left in the bucket of this key. It holds `size` and gets one back every `seconds`."""
    now = timezone.now()
    bucket, _made = Bucket.objects.select_for_update().get_or_create(key=key, defaults={"drops": size, "at": now})
    left = refilled(bucket.drops, size, (now - bucket.at).total_seconds(), seconds)
    if left < 1:
        return False
    bucket.drops, bucket.at = left - 1, now
    bucket.save(update_fields=["drops", "at"])
    return True


def once_only(key: str) -> bool:
    """Whether nobody took this before; a bucket of one drop that does not fill again as long as it is remembered."""
    Bucket.objects.filter(at__lt=timezone.now() - FORGOTTEN).delete()
    return take_a_drop(key, size=1, seconds=FORGOTTEN.total_seconds())
