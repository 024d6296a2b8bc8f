from ..doors import CORE_GROUP, DECIDING_TOGETHER, PARTICIPANTS, READERS

DOORS = {
    "inquiry:path": READERS,
    "inquiry:propose": DECIDING_TOGETHER,
    "inquiry:propose-settings": DECIDING_TOGETHER,
    "inquiry:propose-exception": DECIDING_TOGETHER,
    "inquiry:proposal-answer": PARTICIPANTS,
    "inquiry:proposal-change": CORE_GROUP,
    "inquiry:seat-ask": CORE_GROUP,
    "inquiry:seat-answer": PARTICIPANTS,
    "inquiry:proposal-withdraw": CORE_GROUP,
    "inquiry:core-group": READERS,
    "inquiry:seat-agree": CORE_GROUP,
    "inquiry:seat-object": CORE_GROUP,
    "inquiry:seat-volunteer": PARTICIPANTS,
    "inquiry:seat-leave": PARTICIPANTS,
    "inquiry:fates": DECIDING_TOGETHER,
}
