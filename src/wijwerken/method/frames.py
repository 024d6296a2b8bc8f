"""R10: frames come first. Who answers in a round has seen the frames as they are now."""

from __future__ import annotations

from collections.abc import Mapping

from wijwerken.method.refusal import Refusal
from wijwerken.method.words import _


def frames_to_see(seen: Mapping[str, int], present: Mapping[str, int]) -> tuple[str, ...]:
    """R10: the frames somebody has not seen in their present version. Both map a frame's id to its version."""
    return tuple(frame for frame, version in present.items() if seen.get(frame, 0) < version)


def require_frames_seen(seen: Mapping[str, int], present: Mapping[str, int]) -> None:
    """R10: before answering in a direction or plan round a person has seen the frames in their present version."""
    if frames_to_see(seen, present):
        raise Refusal(
            _("Kijk eerst naar de kaders. Er is iets bij dat je nog niet zag."),
            rule="R10",
            who=_("Jij zelf: lees de kaders en ga dan verder."),
        )


def is_reopened(at_opening: Mapping[str, int], present: Mapping[str, int]) -> bool:
    """R10: whether a frame was added, changed or dropped since the round was opened; the round then opens again."""
    return dict(at_opening) != dict(present)
