"""From an agreement to a lesson."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .written import Written


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
