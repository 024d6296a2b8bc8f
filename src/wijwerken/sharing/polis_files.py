"""A conversation held with Polis, as Polis exports it: a folder or a zip.

`participants-votes.csv` holds the matrix, and every figure is counted from it; `comments.csv` the statements,
`summary.csv` what it was about, `votes.csv` when people responded. The column `group-id` is never read: it is
what a program once thought of people, not what they said.

Faults are gathered over all files and raised together; nothing is half read.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from wijwerken.maths.responses import Responses
from wijwerken.sharing.packed import read_files
from wijwerken.web.faults import Fault, Faults
from wijwerken.web.tables import Cell, Row, Table, read_table

MATRIX, COMMENTS, VOTES, SUMMARY = "participants-votes.csv", "comments.csv", "votes.csv", "summary.csv"
_ENDINGS: Final = {
    MATRIX: ("participants-votes.csv", "participant-votes.csv"),
    COMMENTS: ("comments.csv",),
    SUMMARY: ("summary.csv",),
    VOTES: ("votes.csv",),
}
"""How the names of the files end; Polis has written them with and without a prefix. The first that fits
counts."""

MOST_FAULTS: Final = 200
"""Faults of one file that are told; a file with more is another kind of file."""

LONGEST_NUMBER: Final = 18
"""Digits of a number, so that it fits wherever numbers are kept."""

ANSWERS: Final = {"1": 1, "-1": -1, "0": 0, "1.0": 1, "-1.0": -1, "0.0": 0, "\u22121": -1}
"""What may stand in a cell of the matrix. Spreadsheets make `1.0` of 1."""

VOTE_HEADINGS: Final = ("timestamp", "voter-id", "vote", "comment-id")
_A_STATEMENT_NUMBER: Final = "het nummer van een uitspraak"


@dataclass(frozen=True)
class Statement:
    """One statement. `id` is what Polis calls it; `agrees` and `disagrees` are what `comments.csv` says."""

    id: str
    body: str
    author: str = ""
    at: int | None = None
    """When it was made, in milliseconds since 1970."""
    moderated: int = 0
    """1 is let in, −1 is left out, 0 is not yet looked at."""
    meta: bool = False
    agrees: int | None = None
    disagrees: int | None = None


@dataclass(frozen=True)
class Difference:
    """A statement of which `comments.csv` says something else than the matrix."""

    statement: str
    told_agrees: int
    told_disagrees: int
    agrees: int
    disagrees: int


@dataclass(frozen=True)
class Conversation:
    topic: str
    description: str
    url: str
    statements: tuple[Statement, ...]
    """All of `comments.csv`, in order of number; those without responses too."""
    responses: Responses
    first_response: dict[str, int]
    """When each person first responded, in milliseconds since 1970; empty without `votes.csv`."""
    differences: tuple[Difference, ...]

    @property
    def moderated_out(self) -> frozenset[str]:
        return _left_out(self.statements)


@dataclass(frozen=True)
class Matrix:
    """What the maps need of a conversation. Only the responses are always there."""

    responses: Responses
    moderated_out: frozenset[str] = frozenset()
    first_response: dict[str, int] = field(default_factory=dict)


def read_conversation(path: Path) -> Conversation:
    """Read all of an export. Raises Faults with everything that is wrong in any of its files."""
    reading = _Reading(path, (MATRIX, COMMENTS, VOTES, SUMMARY))
    responses = reading.matrix()
    statements = reading.statements(needed=True)
    first_response = reading.first_responses()
    summary = reading.summary()
    known = {statement.id for statement in statements}
    if known:
        reading.faults += [
            Fault(reading.name(COMMENTS), None, "comment-id", "", f"uitspraak {id}, uit {reading.name(MATRIX)}")
            for id in responses.statements
            if id not in known
        ]
    reading.finish()
    return Conversation(
        topic=summary.get("topic", ""),
        description=summary.get("conversation-description", ""),
        url=summary.get("url", ""),
        statements=statements,
        responses=responses,
        first_response=first_response,
        differences=_differences(statements, responses),
    )


def read_matrix(path: Path) -> Responses:
    """Read only the responses. Raises Faults."""
    reading = _Reading(path, (MATRIX,))
    responses = reading.matrix()
    reading.finish()
    return responses


def read_for_polis(path: Path) -> Matrix:
    """Read the responses, and what Polis needs beside them where it is there: moderation and times."""
    reading = _Reading(path, (MATRIX, COMMENTS, VOTES))
    responses = reading.matrix()
    matrix = Matrix(responses, _left_out(reading.statements(needed=False)), reading.first_responses())
    reading.finish()
    return matrix


def _left_out(statements: tuple[Statement, ...]) -> frozenset[str]:
    return frozenset(statement.id for statement in statements if statement.moderated < 0 or statement.meta)


def _differences(statements: tuple[Statement, ...], responses: Responses) -> tuple[Difference, ...]:
    counts = dict(zip(responses.statements, zip(responses.agrees, responses.disagrees, strict=True), strict=True))
    found = []
    for statement in statements:
        if statement.agrees is None or statement.disagrees is None:
            continue
        agrees, disagrees = (int(count) for count in counts.get(statement.id, (0, 0)))
        if (statement.agrees, statement.disagrees) != (agrees, disagrees):
            found.append(Difference(statement.id, statement.agrees, statement.disagrees, agrees, disagrees))
    return tuple(found)


class _Reading:
    """The files of one export, and what was wrong in them so far."""

    def __init__(self, path: Path, parts: tuple[str, ...]) -> None:
        self.path = path
        self.faults: list[Fault] = []
        self.files: dict[str, tuple[str, bytes]] = {}
        brought = read_files(path, lambda name: _part(name) in parts)
        for part in parts:
            names = [name for name in brought if _part(name) == part]
            # Of `comments.csv` and `old-comments.csv` the plain name is meant.
            plain = [name for name in names if name.lower() in _ENDINGS[part]]
            chosen = plain if len(plain) == 1 else names
            if len(chosen) > 1:
                found = ", ".join(chosen)
                self.faults.append(Fault(path.name, None, "", found, f"één bestand “{part}”"))
            if chosen:
                self.files[part] = chosen[0], brought[chosen[0]]

    def name(self, part: str) -> str:
        return self.files[part][0] if part in self.files else part

    def finish(self) -> None:
        if self.faults:
            raise Faults(self.faults)

    def matrix(self) -> Responses:
        table = self._table(MATRIX, ("participant",), needed=True)
        if table is None:
            return Responses.told(())
        faults = table.faults
        columns = [(index, _number(heading)) for index, heading in enumerate(table.headings) if _is_number(heading)]
        if not columns:
            faults.append(Fault(table.file, 1, "", ", ".join(table.headings), _A_STATEMENT_NUMBER))
        faults += _twice(table.file, [(1, number, number) for _, number in columns], "elke uitspraak één keer")
        people: dict[str, int] = {}
        rows: list[int] = []
        places: list[int] = []
        values: list[int] = []
        for row in _whole_rows(table):
            person = row.cell("participant")
            if not person.key or person.key in people:
                faults.append(person.fault("het nummer van een deelnemer, elk één keer"))
                continue
            number = people[person.key] = len(people)
            texts = row.texts
            for place, (index, heading) in enumerate(columns):
                text = texts[index]
                if not text:
                    continue
                value = ANSWERS.get(text)
                if value is None and text.strip():
                    value = ANSWERS.get(text.strip())
                    if value is None:
                        expected = "1 (eens), -1 (oneens), 0 (pas) of niets"
                        faults.append(Fault(table.file, row.line, heading, text, expected))
                if value is not None:
                    rows.append(number)
                    places.append(place)
                    values.append(value)
            if len(faults) > MOST_FAULTS:
                break
        if not people and not faults:
            faults.append(Fault(table.file, None, "", "", "deelnemers met hun reacties"))
        if self._collect(table):
            return Responses.told(())
        return Responses.of(tuple(people), [number for _, number in columns], rows, places, values)

    def statements(self, *, needed: bool) -> tuple[Statement, ...]:
        table = self._table(COMMENTS, ("comment-id", "comment-body"), needed=needed)
        if table is None:
            return ()
        found = []
        for row in _whole_rows(table):
            statement = _statement(row, table.faults)
            if statement:
                found.append((row.line, statement))
            if len(table.faults) > MOST_FAULTS:
                break
        numbers = [(line, "comment-id", statement.id) for line, statement in found]
        table.faults += _twice(table.file, numbers, "elke uitspraak één keer")
        if not found and not table.faults:
            table.faults.append(Fault(table.file, None, "", "", "uitspraken"))
        if self._collect(table):
            return ()
        return tuple(sorted((statement for _, statement in found), key=lambda statement: int(statement.id)))

    def first_responses(self) -> dict[str, int]:
        table = self._table(VOTES, VOTE_HEADINGS, needed=False)
        if table is None:
            return {}
        first: dict[str, int] = {}
        at, voter, vote, statement = (table.columns[heading] for heading in VOTE_HEADINGS)
        for row in _whole_rows(table):
            texts = row.texts
            # There can be hundreds of thousands; only what is not plain is looked at cell by cell.
            if all(map(_is_number, (texts[at], texts[voter], texts[statement]))) and texts[vote] in ANSWERS:
                person, time = texts[voter], int(texts[at])
            elif told := _vote(row, table.faults):
                person, time = told
            else:
                if len(table.faults) > MOST_FAULTS:
                    break
                continue
            if time < first.get(person, time + 1):
                first[person] = time
        return {} if self._collect(table) else first

    def summary(self) -> dict[str, str]:
        if SUMMARY not in self.files:
            return {}
        name, content = self.files[SUMMARY]
        # Rows of a name and a value without headings: they get them here, so that one reader does for all.
        content = content.removeprefix(b"\xef\xbb\xbf")
        separator = b";" if content.startswith(b"topic;") else b","
        try:
            table = read_table(
                name, separator.join((b"name", b"value\n")) + content, needed=("name",), encodings=["utf-8-sig"]
            )
        except Faults as faults:
            self.faults += [_one_line_up(fault) for fault in faults]
            return {}
        table.faults = [_one_line_up(fault) for fault in table.faults]
        told = {row.cell("name").key: row.cell("value").text.strip() for row in reversed(table.rows)}
        if "topic" not in told:
            table.faults.append(Fault(name, None, "", ", ".join(told), "een regel die met “topic” begint"))
        for row in table.rows:
            _without_nul(row.cell("value"), table.faults)
        return {} if self._collect(table) else told

    def _table(self, part: str, headings: tuple[str, ...], *, needed: bool) -> Table | None:
        if part not in self.files:
            if needed:
                self.faults.append(Fault(self.path.name, None, "", "", f"een bestand “{part}”"))
            return None
        name, content = self.files[part]
        try:
            return read_table(name, content, needed=headings, encodings=["utf-8-sig"])
        except Faults as faults:
            self.faults += faults
            return None

    def _collect(self, table: Table) -> bool:
        """Take over what was wrong in a table, by line. Whether there was anything."""
        table.faults.sort(key=lambda fault: fault.line or 0)
        self.faults += table.faults[:MOST_FAULTS]
        return bool(table.faults)


def _part(name: str) -> str | None:
    """Which part of an export a file is, by how its name ends; None when it is none."""
    plain = name.lower()
    for part, endings in _ENDINGS.items():
        if any(plain == ending or plain.endswith(("-" + ending, "_" + ending, "." + ending)) for ending in endings):
            return part
    return None


def _statement(row: Row, faults: list[Fault]) -> Statement | None:
    before = len(faults)
    id, body, moderated = row.cell("comment-id"), row.cell("comment-body"), row.cell("moderated")
    if not _is_number(id.key):
        faults.append(id.fault(_A_STATEMENT_NUMBER))
    if not body.key:
        faults.append(body.fault("de woorden van de uitspraak"))
    _without_nul(body, faults)
    if moderated.key not in {"", "-1", "0", "1"}:
        faults.append(moderated.fault("1 (toegelaten), -1 (weggelaten) of 0"))
    at, agrees, disagrees = (
        _whole_number(row.cell(heading), faults, expected) if row.cell(heading).key else None
        for heading, expected in (
            ("timestamp", "een tijd in milliseconden"),
            ("agrees", "een aantal"),
            ("disagrees", "een aantal"),
        )
    )
    if len(faults) > before:
        return None
    return Statement(
        id=_number(id.key),
        body=body.text.strip(),
        author=row.cell("author-id").key,
        at=at,
        moderated=int(moderated.key or 0),
        meta=any(row.cell(name).key.lower() in {"1", "true", "t"} for name in ("is-meta", "is_meta", "meta")),
        agrees=agrees,
        disagrees=disagrees,
    )


def _vote(row: Row, faults: list[Fault]) -> tuple[str, int] | None:
    """Who responded, and when."""
    before = len(faults)
    at = _whole_number(row.cell("timestamp"), faults, "een tijd in milliseconden")
    voter, vote, statement = row.cell("voter-id"), row.cell("vote"), row.cell("comment-id")
    if not voter.key:
        faults.append(voter.fault("het nummer van een deelnemer"))
    if vote.text.strip() not in ANSWERS:
        faults.append(vote.fault("1 (eens), -1 (oneens) of 0 (pas)"))
    if not _is_number(statement.key):
        faults.append(statement.fault(_A_STATEMENT_NUMBER))
    return (voter.key, at) if at is not None and len(faults) == before else None


def _whole_rows(table: Table) -> Iterator[Row]:
    """The rows that have a cell under each heading; another is a row that was cut off."""
    width = len(table.headings)
    for row in table.rows:
        if len(row.texts) >= width:
            yield row
        else:
            table.faults.append(Fault(table.file, row.line, "", f"{len(row.texts)} kolommen", f"{width} kolommen"))


def _whole_number(cell: Cell, faults: list[Fault], expected: str) -> int | None:
    if _is_number(cell.key):
        return int(cell.key)
    faults.append(cell.fault(expected))
    return None


def _without_nul(cell: Cell, faults: list[Fault]) -> None:
    if "\0" in cell.text:
        faults.append(cell.fault("tekst zonder NUL-tekens"))


def _twice(file: str, places: list[tuple[int, str, str]], expected: str) -> list[Fault]:
    """A fault for each value that stood before; places are (line, column, value)."""
    seen: set[str] = set()
    faults = []
    for line, column, value in places:
        if value in seen:
            faults.append(Fault(file, line, column, value, expected))
        seen.add(value)
    return faults


def _one_line_up(fault: Fault) -> Fault:
    return replace(fault, line=max(fault.line - 1, 1) if fault.line else None)


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= LONGEST_NUMBER


def _number(text: str) -> str:
    """`007` and `7` are one number."""
    return str(int(text))
