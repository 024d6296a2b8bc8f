from ..doors import (
    ANYBODY,
    DECIDING_TOGETHER,
    FRAME_GIVERS,
    GIVING_FRAMES,
    INITIATORS,
    KNOWN,
    PARTICIPANTS,
    READERS,
)

DOORS = {
    "inquiry:front": ANYBODY,
    "inquiry:begin": KNOWN,
    "inquiry:home": READERS,
    "inquiry:question": READERS,
    "inquiry:reword": DECIDING_TOGETHER,
    "inquiry:not-knowing": READERS,
    "inquiry:not-knowing-write": INITIATORS,
    "inquiry:news": READERS,
    "inquiry:frames": READERS,
    "inquiry:frame-give": GIVING_FRAMES,
    "inquiry:frame-change": GIVING_FRAMES,
    "inquiry:frame-ask": PARTICIPANTS,
    "inquiry:frame-answer": FRAME_GIVERS,
}
