"""Who may pass which address of this room."""

from wijwerken.inquiry.doors import PARTICIPANTS, READERS

DOORS = {"insights:list": READERS, "insights:new": PARTICIPANTS}
