"""What can be done in this room: giving room and promising, asking after it, and stepping in by name."""

from .backing import cover, give_backing, say_words
from .interventions import intervene
from .promises import end_promise, promise
from .room import answer_check, answer_item, answer_question, ask

__all__ = [
    "answer_check",
    "answer_item",
    "answer_question",
    "ask",
    "cover",
    "end_promise",
    "give_backing",
    "intervene",
    "promise",
    "say_words",
]
