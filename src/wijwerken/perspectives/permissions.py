"""Who may pass which address of this room."""

from wijwerken.inquiry.doors import PARTICIPANTS, READERS, TELLERS

DOORS = {
    "perspectives:look": READERS,
    "perspectives:statements": READERS,
    "perspectives:statement": READERS,
    "perspectives:new": PARTICIPANTS,
    "perspectives:seed": PARTICIPANTS,
    "perspectives:respond": TELLERS,
    "perspectives:mine": TELLERS,
}
