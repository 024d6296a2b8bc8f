"""Who may pass which address of this room. Only its author takes a leaf away: `domain` asks the rule."""

from wijwerken.inquiry.doors import PARTICIPANTS, READERS

DOORS = {
    "ideas:garden": READERS,
    "ideas:idea": READERS,
    "ideas:plant": PARTICIPANTS,
    "ideas:parked": PARTICIPANTS,
    "ideas:plant-parked": PARTICIPANTS,
    "ideas:let-go": PARTICIPANTS,
    "ideas:leaf": PARTICIPANTS,
    "ideas:leaf-fall": PARTICIPANTS,
    "ideas:energy": PARTICIPANTS,
    "ideas:connect": PARTICIPANTS,
}
