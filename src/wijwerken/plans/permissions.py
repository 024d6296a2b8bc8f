"""Who may pass which address of this room."""

from wijwerken.inquiry.doors import CORE_GROUP, PARTICIPANTS, READERS

DOORS = {
    "plans:plan": READERS,
    "plans:new": PARTICIPANTS,
    "plans:rewrite": PARTICIPANTS,
    "plans:offer": PARTICIPANTS,
    "plans:decline": PARTICIPANTS,
    "plans:invite": PARTICIPANTS,
    "plans:check-frames": PARTICIPANTS,
    "plans:see-frames": PARTICIPANTS,
    "plans:round-open": CORE_GROUP,
    "plans:round-close": CORE_GROUP,
    "plans:consent": PARTICIPANTS,
    "plans:object": PARTICIPANTS,
    "plans:end-objection": PARTICIPANTS,
    "plans:sign": PARTICIPANTS,
    "plans:finish": CORE_GROUP,
    "plans:reopen": CORE_GROUP,
}
