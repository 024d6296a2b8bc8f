"""What can be done with a story."""

from .drafts import Saved, clear_draft, draft_of, drop_copies, save_draft
from .giving_back import answer, offer, read_aloud
from .groups import (
    answer_to_table,
    ask_to_table,
    begin_talk,
    call_off,
    change_plan,
    end_talk,
    note,
    notes_of,
    plan_conversation,
    rewrite_note,
    take_in_at_table,
)
from .marking import claim, correct, drop, mark, newest_reading, point
from .pain import acknowledge, ask_for_acknowledgement, say_after
from .telling import allow, ask_a_listener, begin, finish, take_back, take_up

__all__ = [
    "Saved",
    "acknowledge",
    "allow",
    "answer",
    "answer_to_table",
    "ask_a_listener",
    "ask_for_acknowledgement",
    "ask_to_table",
    "begin",
    "begin_talk",
    "call_off",
    "change_plan",
    "claim",
    "clear_draft",
    "correct",
    "draft_of",
    "drop",
    "drop_copies",
    "end_talk",
    "finish",
    "mark",
    "newest_reading",
    "note",
    "notes_of",
    "offer",
    "plan_conversation",
    "point",
    "read_aloud",
    "rewrite_note",
    "save_draft",
    "say_after",
    "take_back",
    "take_in_at_table",
    "take_up",
]
