from ..doors import ANYBODY, CORE_GROUP, INITIATORS, KNOWN, PARTICIPANTS, READERS

DOORS = {
    "inquiry:front": ANYBODY,
    "inquiry:begin": KNOWN,
    "inquiry:home": READERS,
    "inquiry:question": READERS,
    "inquiry:reword": CORE_GROUP,
    "inquiry:not-knowing": READERS,
    "inquiry:not-knowing-write": INITIATORS,
    "inquiry:news": READERS,
    "inquiry:frames": READERS,
    "inquiry:frame-give": CORE_GROUP,
    "inquiry:frame-change": CORE_GROUP,
    "inquiry:frame-ask": PARTICIPANTS,
    "inquiry:frame-answer": CORE_GROUP,
}
