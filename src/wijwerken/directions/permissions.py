"""Who may pass which address of this room. Who made an objection, witnesses or answers: `domain` asks the rule.

What decides waits in a pause; objecting, and stopping an experiment, never do (R23).
"""

from wijwerken.inquiry.doors import DECIDING, DECIDING_TOGETHER, PARTICIPANTS, READERS

DOORS = {
    "directions:list": READERS,
    "directions:direction": READERS,
    "directions:objection": READERS,
    "directions:new": DECIDING,
    "directions:see-frames": PARTICIPANTS,
    "directions:improve": DECIDING,
    "directions:open-round": DECIDING_TOGETHER,
    "directions:close-round": DECIDING_TOGETHER,
    "directions:resist": DECIDING,
    "directions:object": PARTICIPANTS,
    "directions:worry": PARTICIPANTS,
    "directions:ask": PARTICIPANTS,
    "directions:try-out": DECIDING_TOGETHER,
    "directions:reply": PARTICIPANTS,
    "directions:end": PARTICIPANTS,
    "directions:attempt": DECIDING_TOGETHER,
    "directions:unreachable": DECIDING_TOGETHER,
    "directions:stop-words": PARTICIPANTS,
    "directions:answer-worry": PARTICIPANTS,
    "directions:answer-too": PARTICIPANTS,
    "directions:answer": PARTICIPANTS,
    "directions:stop": PARTICIPANTS,
}
