"""What this room does when another one changes something."""

from django.dispatch import receiver

from wijwerken.inquiry.domain.frames import frame_changed
from wijwerken.inquiry.models import Inquiry

from .domain.rounds import reopen_rounds


@receiver(frame_changed)
def look_again(sender: object, inquiry: Inquiry, **_more: object) -> bool:
    """R10: a changed frame reopens every running round."""
    return reopen_rounds(inquiry)
