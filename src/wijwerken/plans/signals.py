"""What this room does when another one changes something."""

from django.dispatch import receiver

from wijwerken.inquiry.domain.frames import frame_changed
from wijwerken.inquiry.models import Inquiry

from .domain.deciding import begin_round_anew


@receiver(frame_changed)
def look_again(sender: object, inquiry: Inquiry, **_more: object) -> bool:
    """R10: a changed frame reopens the round over the plan."""
    return begin_round_anew(inquiry)
