"""Who may pass which address of this room."""

from wijwerken.inquiry.doors import PARTICIPANTS, READERS

DOORS = {"learning:list": READERS, "learning:lesson": READERS, "learning:new": PARTICIPANTS}
