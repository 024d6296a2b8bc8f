"""Who may pass which address of this room. Who made an objection, witnesses or answers: `domain` asks the rule."""

from wijwerken.inquiry.doors import CORE_GROUP, PARTICIPANTS, READERS

DOORS = {
    "directions:list": READERS,
    "directions:direction": READERS,
    "directions:objection": READERS,
    "directions:new": PARTICIPANTS,
    "directions:see-frames": PARTICIPANTS,
    "directions:improve": PARTICIPANTS,
    "directions:open-round": CORE_GROUP,
    "directions:close-round": CORE_GROUP,
    "directions:resist": PARTICIPANTS,
    "directions:object": PARTICIPANTS,
    "directions:worry": PARTICIPANTS,
    "directions:ask": PARTICIPANTS,
    "directions:try-out": CORE_GROUP,
    "directions:reply": PARTICIPANTS,
    "directions:end": PARTICIPANTS,
    "directions:attempt": CORE_GROUP,
    "directions:unreachable": CORE_GROUP,
    "directions:stop-words": PARTICIPANTS,
    "directions:answer-worry": PARTICIPANTS,
    "directions:answer": PARTICIPANTS,
    "directions:stop": PARTICIPANTS,
}
