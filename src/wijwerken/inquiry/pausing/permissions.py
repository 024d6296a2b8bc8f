from ..doors import CORE_GROUP, PARTICIPANTS, READERS

DOORS = {
    "inquiry:pause": READERS,
    "inquiry:pause-of": READERS,
    "inquiry:pause-ask": PARTICIPANTS,
    "inquiry:pause-now": PARTICIPANTS,  # the rule itself says kindly who may: nobody finds a shut door when it hurts
    "inquiry:pause-answer": PARTICIPANTS,
    "inquiry:pause-tell": PARTICIPANTS,
    "inquiry:pause-look-back": PARTICIPANTS,
    "inquiry:pause-go-on": CORE_GROUP,
}
