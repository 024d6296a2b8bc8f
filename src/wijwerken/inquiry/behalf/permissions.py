from ..doors import LISTENERS, PARTICIPANTS

DOORS = {
    "inquiry:behalf": LISTENERS,
    "inquiry:behalf-acts": LISTENERS,
    "inquiry:behalf-enter": LISTENERS,
    "inquiry:behalf-letter": LISTENERS,
    "inquiry:behalf-mine": PARTICIPANTS,
    "inquiry:behalf-deny": PARTICIPANTS,
    "inquiry:behalf-help": PARTICIPANTS,
}
