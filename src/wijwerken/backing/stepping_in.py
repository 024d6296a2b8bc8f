"""A frame of who leads is an intervention, written down as it is given (R25)."""

from django.dispatch import receiver

from wijwerken.inquiry.domain.frames import frame_changed
from wijwerken.inquiry.models import FrameVersion, Inquiry, Participant

from .domain import intervene
from .models import Intervention


@receiver(frame_changed)
def write_down_a_frame(
    sender: object, inquiry: Inquiry, version: FrameVersion | None = None, by: Participant | None = None, **_: object
) -> None:
    """The frame itself is taken back when it comes without a reason."""
    if version is None or by is None or not by.line_authority:
        return
    intervene(
        inquiry,
        by=by,
        kind=Intervention.Kind.FRAME,
        name=", ".join(part for part in (version.giver, version.function) if part),
        about=version.text,
        reason=version.reason,
        thing=f"inquiry.frameversion/{version.pk}",
    )
