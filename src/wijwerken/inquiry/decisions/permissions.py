from ..doors import PARTICIPANTS, READERS

DOORS = {
    "inquiry:decisions": READERS,
    "inquiry:decisions-file": READERS,
    "inquiry:verify-file": READERS,
    "inquiry:decisions-feed": READERS,
    "inquiry:seal-a-day": PARTICIPANTS,
    "inquiry:receipts": PARTICIPANTS,
    "inquiry:receipt": PARTICIPANTS,
}
