"""Letting go, in records: backing and its promises, the checks on it, what people ask, and interventions."""

from .backing import Backing, Cover, LeaderWords
from .interventions import Intervention
from .promises import Promise, PromiseEnd
from .room import RoomAnswer, RoomCheck, RoomMark, RoomQuestion

__all__ = [
    "Backing",
    "Cover",
    "Intervention",
    "LeaderWords",
    "Promise",
    "PromiseEnd",
    "RoomAnswer",
    "RoomCheck",
    "RoomMark",
    "RoomQuestion",
]
