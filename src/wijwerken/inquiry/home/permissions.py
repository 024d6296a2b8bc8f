from ..doors import ANYBODY, CORE_GROUP, DECIDING_TOGETHER, INITIATORS, KNOWN, PARTICIPANTS, READERS

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
    "inquiry:frame-give": DECIDING_TOGETHER,
    "inquiry:frame-change": DECIDING_TOGETHER,
    "inquiry:frame-ask": PARTICIPANTS,
    "inquiry:frame-answer": CORE_GROUP,
}
