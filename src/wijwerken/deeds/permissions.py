"""Who may pass which address of this room. Who does a deed is checked by its acts."""

from wijwerken.inquiry.doors import PARTICIPANTS, READERS

DOORS = {
    "deeds:list": READERS,
    "deeds:deed": READERS,
    "deeds:new": PARTICIPANTS,
    "deeds:join": PARTICIPANTS,
    "deeds:tell": PARTICIPANTS,
    "deeds:go-on": PARTICIPANTS,
    "deeds:hand-over": PARTICIPANTS,
    "deeds:stop": PARTICIPANTS,
    "deeds:finish": PARTICIPANTS,
    "deeds:outcome": PARTICIPANTS,
    "deeds:witness": PARTICIPANTS,
}
