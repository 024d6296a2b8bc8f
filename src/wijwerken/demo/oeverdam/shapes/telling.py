"""From a story to an insight."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .written import Written

HERE = "self"
AT_THE_TABLE = "listener"
ON_PAPER = "paper"
AT_A_TABLE = "group"


@dataclass(frozen=True)
class Factor(Written):
    key: str
    label: str
    kind: str
    opposite: str


@dataclass(frozen=True)
class Claim:
    """This leads to that: sign "+" leads to, "-" slows down, "?" I do not know which."""

    cause: str
    effect: str
    sign: str = "+"
    stance: str = "stated"


@dataclass(frozen=True)
class Answer(Written):
    """What the teller said when it was read back. `claim` is their corrected one."""

    kind: str
    own_words: str = ""
    claim: Claim | None = None


RIGHT = Answer("right")
WITHHELD = Answer("withheld")
SILENT = Answer("silent")


def partly(own_words: str, claim: Claim | None = None) -> Answer:
    return Answer("partly", own_words, claim)


def not_right(own_words: str) -> Answer:
    return Answer("not_right", own_words)


@dataclass(frozen=True)
class Reading(Written):
    """A fragment of a story and how the listener understood it."""

    words: str
    component: str
    understood: str
    claim: Claim | None = None
    answer: Answer = RIGHT
    dutch: str = ""


@dataclass(frozen=True)
class Story(Written):
    teller: str
    told: date
    read_back: date | None
    channel: str
    text: str
    readings: tuple[Reading, ...]
    language: str = "nl"
    listener: str = ""
    translation: str = ""
    translator: str = ""
    also_hear: str = ""
    would_disagree: str = ""
    withdrawn: date | None = None
    withdrawn_because: str = ""
    consent: tuple[str, ...] = ("store", "quote_anonymously")


@dataclass(frozen=True)
class Table(Written):
    """A group conversation: lines as (who, words) in their order; each strand is the story of who said it.

    A strand needs no text of its own: it is what its teller said in `lines`.
    """

    key: str
    about: str
    place: str
    on: date
    planned: date
    circle: str
    chairs: int
    listener: str
    seats: tuple[str, ...]
    lines: tuple[tuple[str, str], ...]
    strands: tuple[Story, ...]


@dataclass(frozen=True)
class Statement(Written):
    key: str
    text: str
    origin: str
    by: str = ""


@dataclass(frozen=True)
class Why(Written):
    """Words with a response: shown without pseudonym, in random order."""

    by: str
    statement: str
    words: str


@dataclass(frozen=True)
class Insight(Written):
    key: str
    sentence: str
    kind: str
    evidence: tuple[str, ...]
    found: date
    by: str
