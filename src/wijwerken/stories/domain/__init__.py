"""What can be done with a story."""

from .drafts import Saved, clear_draft, draft_of, drop_copies, save_draft
from .giving_back import answer, offer, read_aloud
from .marking import claim, correct, drop, mark, newest_reading, point
from .pain import acknowledge
from .telling import allow, ask_a_listener, begin, finish, take_back, take_up

__all__ = [
    "Saved",
    "acknowledge",
    "allow",
    "answer",
    "ask_a_listener",
    "begin",
    "claim",
    "clear_draft",
    "correct",
    "draft_of",
    "drop",
    "drop_copies",
    "finish",
    "mark",
    "newest_reading",
    "offer",
    "point",
    "read_aloud",
    "save_draft",
    "take_back",
    "take_up",
]
