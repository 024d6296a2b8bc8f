from ..doors import CORE_GROUP, PARTICIPANTS, READERS

DOORS = {
    "inquiry:path": READERS,
    "inquiry:propose": CORE_GROUP,
    "inquiry:proposal-answer": PARTICIPANTS,
    "inquiry:proposal-change": CORE_GROUP,
    "inquiry:proposal-settle": CORE_GROUP,
    "inquiry:seat-ask": CORE_GROUP,
    "inquiry:seat-answer": PARTICIPANTS,
    "inquiry:seat-leave": PARTICIPANTS,
    "inquiry:fates": CORE_GROUP,
    "inquiry:decisions": READERS,
}
