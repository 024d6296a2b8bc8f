"""The frame of the inquiry: who, what is asked, what is fixed, when it stood still."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .written import Written


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
class Pledge(Written):
    """A promise by name, and how it ended; `then` and `then_until` where it was changed into a next one."""

    words: str
    on: date
    until: date
    kind: str = "other"
    by: str = ""
    to: str = ""
    ended: str = ""
    ended_on: date | None = None
    because: str = ""
    then: str = ""
    then_until: date | None = None


@dataclass(frozen=True)
class Leader(Written):
    """Somebody who leads, by pseudonym, and the room they give; `answers`: what they said to the checks, by day."""

    key: str
    on: date
    for_whom: str
    pledges: tuple[Pledge, ...]
    rests_on: str = ""
    hands_off: tuple[str, ...] = ()
    not_knowing: str = ""
    covers: tuple[str, ...] = ()
    answers: tuple[tuple[date, str], ...] = ()


@dataclass(frozen=True)
class Felt(Written):
    """One check on a leader's room: on this day each who is covered says yes or no."""

    leader: str
    on: date
    yes: tuple[str, ...]
    no: tuple[str, ...]
    words: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class RoomAsked(Written):
    """A question about room, by name, to a leader; about one of their promises by its number, or none."""

    key: str
    to: str
    on: date
    words: str
    pledge: int | None = None
    answer: str = ""
    answered_on: date | None = None


@dataclass(frozen=True)
class SteppedIn(Written):
    key: str
    kind: str
    on: date
    about: str
    reason: str


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
    asked: tuple[tuple[str, str], ...] = ()
    told: str = ""
    together: str = ""


@dataclass(frozen=True)
class AskedToPause(Written):
    """Somebody asked to stand still; a facilitator answered why not."""

    by: str
    on: date
    words: str
    answered_by: str
    answer: str


@dataclass(frozen=True)
class HiddenQuestion(Written):
    """A question about a frame whose words were hidden, what its writer said of that, and what was decided."""

    frame: str
    by: str
    on: date
    words: str
    hidden_by: str
    ground: str
    reason: str
    appeal: str
    decided_by: str
    shows: bool
    decision: str


@dataclass(frozen=True)
class Fate(Written):
    """What became of some things at a closing, in one sentence: used, merged, parked, not_used."""

    things: tuple[str, ...]
    kind: str
    words: str


@dataclass(frozen=True)
class Closing(Written):
    phase: str
    proposed_by: str
    on: date
    fates: tuple[Fate, ...]
