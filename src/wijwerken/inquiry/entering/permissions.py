from ..doors import ANYBODY, JOINERS, LISTENERS, PARTICIPANTS, READERS

DOORS = {
    "people:mail": ANYBODY,  # the room of people knows no inquiry, and so no doors
    "people:mail-code": ANYBODY,
    "people:leave": ANYBODY,
    "people:stop-mail": ANYBODY,  # its link is signed, and can do nothing else
    "inquiry:enter": ANYBODY,
    "inquiry:enter-scanned": ANYBODY,
    "inquiry:practise": ANYBODY,  # not there unless the application runs for developers
    "inquiry:join": JOINERS,
    "inquiry:myself": PARTICIPANTS,
    "inquiry:lead": PARTICIPANTS,
    "inquiry:leave": PARTICIPANTS,
    "inquiry:people": READERS,
    "inquiry:letters": LISTENERS,
    "inquiry:letters-pdf": LISTENERS,
    "inquiry:letter-revoke": LISTENERS,
    "inquiry:letter-again": LISTENERS,
}
