from ..doors import CORE_GROUP, DECIDING_TOGETHER, PARTICIPANTS, READERS

DOORS = {
    "inquiry:path": READERS,
    "inquiry:propose": DECIDING_TOGETHER,
    "inquiry:proposal-answer": PARTICIPANTS,
    "inquiry:proposal-change": CORE_GROUP,
    "inquiry:proposal-settle": CORE_GROUP,
    "inquiry:seat-ask": CORE_GROUP,
    "inquiry:seat-answer": PARTICIPANTS,
    "inquiry:seat-leave": PARTICIPANTS,
    "inquiry:fates": DECIDING_TOGETHER,
}
