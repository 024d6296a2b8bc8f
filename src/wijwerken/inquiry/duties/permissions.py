from ..doors import DECIDING_TOGETHER, PARTICIPANTS

DOORS = {
    "inquiry:duties": PARTICIPANTS,
    "inquiry:duty-propose": DECIDING_TOGETHER,
    "inquiry:duty-hand-on": PARTICIPANTS,
    "inquiry:duty-lay-down": PARTICIPANTS,
    "inquiry:duty-answer": PARTICIPANTS,
}
