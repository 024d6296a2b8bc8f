from ..doors import ANYBODY, JOINERS, KNOWN, LISTENERS, PARTICIPANTS, READERS

DOORS = {
    "people:mail": ANYBODY,  # the room of people knows no inquiry, and so no doors
    "people:mail-code": ANYBODY,
    "people:leave": ANYBODY,
    "people:leave-everywhere": KNOWN,
    "people:passkey": ANYBODY,  # gives a challenge, and takes its answer
    "people:passkeys": KNOWN,
    "people:passkey-name": KNOWN,
    "people:passkey-remove": KNOWN,
    "people:staff": ANYBODY,  # not there unless a login of an organisation is configured
    "people:staff-back": ANYBODY,
    "people:staff-left": ANYBODY,
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
