from ..doors import JOINERS, LISTENERS

DOORS = {
    "inquiry:invite": LISTENERS,
    "inquiry:invited": LISTENERS,
    "inquiry:invite-mail": LISTENERS,
    "inquiry:invite-group": LISTENERS,
    "inquiry:own-code": JOINERS,
    "inquiry:series-new": LISTENERS,
    "inquiry:series": LISTENERS,
    "inquiry:series-pdf": LISTENERS,
    "inquiry:series-done": LISTENERS,
}
