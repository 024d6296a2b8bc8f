from ..doors import PARTICIPANTS, READERS

DOORS = {
    "inquiry:hidden": READERS,  # what may be hidden, for everybody; what was, for participants
    "inquiry:hide": PARTICIPANTS,  # the rule says kindly who may
    "inquiry:hiding": PARTICIPANTS,
    "inquiry:hiding-read": PARTICIPANTS,
    "inquiry:hiding-appeal": PARTICIPANTS,
    "inquiry:hiding-decide": PARTICIPANTS,
}
