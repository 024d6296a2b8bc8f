"""The shapes all of Oeverdam's data take: frozen, small, without behaviour."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date

HERE = "self"
AT_THE_TABLE = "listener"
ON_PAPER = "paper"


def prose(text: str) -> str:
    """Undo the line breaks of the source file; an empty line parts paragraphs."""
    paragraphs = text.strip().split("\n\n")
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs)


class Written:
    """Every text in a record may be wrapped in the source; it is read unwrapped."""

    def __post_init__(self) -> None:
        for field in fields(self):  # type: ignore[arg-type]
            value = getattr(self, field.name)
            if isinstance(value, str):
                object.__setattr__(self, field.name, prose(value))


@dataclass(frozen=True)
class Person(Written):
    """One participant. Name and pseudonym stand together in `people.py` alone."""

    key: str
    pseudonym: str
    circle: str
    entered: date
    host: bool = False
    name: str = ""
    function: str = ""
    duties: tuple[str, ...] = ()
    way_in: str = "letter"
    left: date | None = None


@dataclass(frozen=True)
class Circle(Written):
    key: str
    name: str
    touched: tuple[int, ...]
    influence: tuple[int, ...]
    estimated_size: int
    status: str


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


@dataclass(frozen=True)
class Agreement(Written):
    key: str
    number: int
    what: str
    said_yes: tuple[tuple[str, date], ...]
    when: date
    when_in_words: str
    with_what: str
    first_step: str
    how_we_know: str
    direction: str
    ideas: tuple[str, ...]
    frames: tuple[str, ...]


@dataclass(frozen=True)
class News(Written):
    by: str
    on: date
    words: str


@dataclass(frozen=True)
class Outcome(Written):
    by: str
    on: date
    words: str
    witnesses: tuple[tuple[str, date, str], ...]


@dataclass(frozen=True)
class Deed(Written):
    key: str
    title: str
    agreement: str
    owners: tuple[str, ...]
    taken: date
    state: str
    news: tuple[News, ...]
    answers: tuple[str, ...] = ()
    wanted: str = ""
    outcome: Outcome | None = None
    stopped_on: date | None = None
    stopped_because: str = ""
    experiment: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Lesson(Written):
    key: str
    deeds: tuple[str, ...]
    situation: str
    expected: str
    happened: str
    learned: str
    advice: str
    for_whom: str
    by: str
    on: date
    origins: tuple[str, ...] = ()


@dataclass(frozen=True)
class QuestionVersion(Written):
    number: int
    words: str
    on: date
    asked_by: str
    because: str


@dataclass(frozen=True)
class FrameVersion(Written):
    on: date
    words: str
    reason: str


@dataclass(frozen=True)
class FrameQuestion(Written):
    on: date
    words: str
    answered_on: date
    answer: str
    answered_by: str


@dataclass(frozen=True)
class Frame(Written):
    key: str
    kind: str
    fixed: bool
    giver: str
    function: str
    versions: tuple[FrameVersion, ...]
    questions: tuple[FrameQuestion, ...] = ()


@dataclass(frozen=True)
class Backing(Written):
    by: str
    covers: tuple[str, ...]
    on: date
    until: date
    words: str
    ended: str
    ended_because: str = ""


@dataclass(frozen=True)
class Consent(Written):
    by: str
    kind: str
    words: str = ""


@dataclass(frozen=True)
class Opening(Written):
    """A phase and the core group's consent to opening it."""

    phase: str
    proposed_by: str
    proposed: date
    opened: date
    condition: str
    words: str
    answers: tuple[Consent, ...]
    dissent: str = ""


@dataclass(frozen=True)
class Acknowledgement(Written):
    fragment: str
    by: str
    function: str
    on: date
    words: str
    teller_says: str = ""


@dataclass(frozen=True)
class Pause(Written):
    key: str
    phase: str
    called_by: str
    asked_by_people: int
    since: date
    restarted: date
    reason: str
    reflection: str
    reflected_on: date
    companion: str
    restart: tuple[Consent, ...]
    acknowledgements: tuple[Acknowledgement, ...] = ()
