from ..doors import KNOWN, PARTICIPANTS, READERS

DOORS = {
    "inquiry:mine-everywhere": KNOWN,
    "inquiry:mine": PARTICIPANTS,
    "inquiry:trail": READERS,
}
