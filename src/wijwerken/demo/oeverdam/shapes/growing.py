"""From an idea to a direction."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .written import Written


@dataclass(frozen=True)
class Leaf(Written):
    by: str
    on: date
    words: str


@dataclass(frozen=True)
class Energy(Written):
    by: str
    kind: str
    brings: str = ""


@dataclass(frozen=True)
class Idea(Written):
    key: str
    title: str
    words: str
    by: str
    planted: date
    answers: tuple[str, ...]
    leaves: tuple[Leaf, ...] = ()
    energy: tuple[Energy, ...] = ()
    parked_as: str = ""
    became: str = ""


@dataclass(frozen=True)
class ParkedIdea(Written):
    fragment: str
    offered: date
    answered: date
    fate: str
    words: str
    idea: str = ""


@dataclass(frozen=True)
class DirectionVersion(Written):
    on: date
    title: str
    words: str
    changed_because: str = ""


@dataclass(frozen=True)
class Objection(Written):
    key: str
    direction: str
    by: str
    on: date
    words: str
    would_help: str
    ended: str
    ended_on: date | None = None
    answer: str = ""
    maker_says: str = ""
    version: int = 0


@dataclass(frozen=True)
class Direction(Written):
    key: str
    ideas: tuple[str, ...]
    intended_change: tuple[str, ...]
    versions: tuple[DirectionVersion, ...]
    fate: str
    fate_on: date
    fate_because: str


@dataclass(frozen=True)
class Request(Written):
    key: str
    direction: str
    words: str
    asked_by: str
    asked_on: date
    due: date
    of: str
    answer: str
    answered_on: date
    reason: str
    also: tuple[AlsoAnswers, ...] = ()


@dataclass(frozen=True)
class AlsoAnswers(Written):
    """Somebody else who decides about it: agrees to the one answer, or says what differs."""

    by: str
    function: str
    on: date
    differs: str = ""
