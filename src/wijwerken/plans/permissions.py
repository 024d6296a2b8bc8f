"""Who may pass which address of this room; what decides waits in a pause, objecting never does (R23)."""

from wijwerken.inquiry.doors import DECIDING, DECIDING_TOGETHER, PARTICIPANTS, READERS

DOORS = {
    "plans:plan": READERS,
    "plans:new": DECIDING,
    "plans:rewrite": DECIDING,
    "plans:offer": PARTICIPANTS,
    "plans:decline": PARTICIPANTS,
    "plans:invite": PARTICIPANTS,
    "plans:check-frames": PARTICIPANTS,
    "plans:see-frames": PARTICIPANTS,
    "plans:round-open": DECIDING_TOGETHER,
    "plans:round-close": DECIDING_TOGETHER,
    "plans:consent": DECIDING,
    "plans:object": PARTICIPANTS,
    "plans:end-objection": PARTICIPANTS,
    "plans:sign": DECIDING,
    "plans:finish": DECIDING_TOGETHER,
    "plans:reopen": DECIDING_TOGETHER,
}
