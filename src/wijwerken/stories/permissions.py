"""Who may pass which address of this room. Whose story it is, the views themselves look up."""

from wijwerken.inquiry.doors import LISTENERS, PARTICIPANTS, READERS

DOORS = {
    "stories:list": READERS,
    "stories:fragment": READERS,
    "stories:tell": PARTICIPANTS,
    "stories:save": PARTICIPANTS,
    "stories:drop-copies": PARTICIPANTS,
    "stories:nearest": PARTICIPANTS,
    "stories:listen": LISTENERS,
    "stories:listen-to": LISTENERS,
    "stories:take-in": LISTENERS,
    "stories:take-up": LISTENERS,
    "stories:quiet": LISTENERS,
    "stories:story": PARTICIPANTS,
    "stories:write": PARTICIPANTS,
    "stories:mark": PARTICIPANTS,
    "stories:offer": PARTICIPANTS,
    "stories:read-back": PARTICIPANTS,
    "stories:ask-listener": PARTICIPANTS,
    "stories:consent": PARTICIPANTS,
    "stories:take-back": PARTICIPANTS,
    "stories:claim": PARTICIPANTS,
    "stories:drop": PARTICIPANTS,
    "stories:acknowledge": PARTICIPANTS,
}
