"""Tables as spreadsheets really save them: rows with headings, from a workbook or from comma-separated text.

Headings are found in any order and in any case. Empty rows are left out, but every row knows the line at
which it stood, so that a fault can say where to look.
"""

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice
from typing import Any

import openpyxl

from wijwerken.web.faults import Fault, Faults

MOST_UNPACKED = 200 * 1024 * 1024
"""Bytes of a workbook after unpacking; a workbook that unpacks to more is not opened."""

LONGEST_CELL = 1_000_000
"""Characters in one cell of a text table."""

_WHOLE_NUMBER = re.compile(r"(-?\d+)(\.0+)?")
_ERRORS = frozenset({"#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NULL!", "#NUM!"})


@dataclass(frozen=True)
class Cell:
    """One value with its place. `text` is as it was written, `key` is what ids are compared by."""

    text: str
    file: str
    sheet: str
    line: int
    column: str

    @property
    def key(self) -> str:
        """The text without needless white space; `1`, `1.0` and " 1 " are one id."""
        squeezed = " ".join(self.text.split())
        number = _WHOLE_NUMBER.fullmatch(squeezed)
        return number[1] if number else squeezed

    @property
    def is_number(self) -> bool:
        return _WHOLE_NUMBER.fullmatch(self.key) is not None

    @property
    def is_error(self) -> bool:
        """Whether a formula failed here."""
        return self.key in _ERRORS

    def fault(self, expected: str) -> Fault:
        return Fault(self.file, self.line, self.column, self.text, expected, self.sheet)


@dataclass(frozen=True)
class Row:
    """The cells of one line, by heading."""

    table: "Table"
    line: int
    texts: tuple[str, ...]

    def blank(self, *headings: str) -> bool:
        """Whether nothing stands under any of these headings, whatever stands in columns that are ignored."""
        return not any(self.cell(heading).key for heading in headings)

    def cell(self, heading: str) -> Cell:
        """The cell under a heading; an empty one when the table has no such column."""
        index = self.table.columns.get(heading)
        text = self.texts[index] if index is not None and index < len(self.texts) else ""
        return Cell(text, self.table.file, self.table.sheet, self.line, heading)


@dataclass
class Table:
    """Headings, rows, and what was wrong with the rows themselves."""

    file: str
    sheet: str
    headings: tuple[str, ...] = ()
    """In lower case; of two equal ones the first counts."""
    rows: list[Row] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    @cached_property
    def columns(self) -> dict[str, int]:
        """At which place each heading stands."""
        return {heading: index for index, heading in reversed(list(enumerate(self.headings))) if heading}

    def has(self, heading: str) -> bool:
        return heading in self.columns

    def missing(self, needed: Iterable[str]) -> list[Fault]:
        """A fault for each needed column that is not there."""
        found = ", ".join(heading for heading in self.headings if heading)
        return [
            Fault(self.file, 1, heading, found, f"een kolom “{heading}”", self.sheet)
            for heading in needed
            if not self.has(heading)
        ]


def read_workbook(name: str, content: bytes, *, most: int = MOST_UNPACKED) -> dict[str, Table]:
    """All sheets of an .xlsx workbook by their title in lower case. Raises Faults when it cannot be
    opened, or unpacks to more than `most` bytes.
    """
    broken = Fault(name, None, "", "een werkboek dat niet opengaat", "een werkboek bewaard als .xlsx")
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            unpacked = sum(part.file_size for part in packed.infolist())
        if unpacked > most:
            too_big = Fault(name, None, "", f"{unpacked} bytes", f"hoogstens {most} bytes, uitgepakt")
            raise Faults([too_big])
        workbook = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        return {sheet.title.strip().lower(): _sheet(name, sheet) for sheet in workbook.worksheets}
    except Faults:
        raise
    except Exception as error:
        # The parser meets a foreign or damaged file with whatever its depths raise; to a person it is one
        # fault.
        raise Faults([broken]) from error


def _sheet(name: str, sheet: Any) -> Table:
    # Some programs write a wrong size in the sheet; without it every row is read.
    sheet.reset_dimensions()
    lines = (
        (line, [_written(value) for value in values])
        for line, values in enumerate(sheet.iter_rows(values_only=True), start=1)
    )
    return _table(name, sheet.title, lines)


def _written(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


ENCODINGS = {"utf-8-sig": "UTF-8", "cp1252": "Windows-1252"}
"""How text is tried to be read, in this order, and what a person calls it."""


def read_table(
    name: str, content: bytes, *, needed: Sequence[str], encodings: Sequence[str] = tuple(ENCODINGS)
) -> Table:
    """A table of text: UTF-8 with or without its mark, UTF-16 with it, or Windows-1252; comma, semicolon or
    tab.

    `needed` are the headings by which the separator is recognised; without any it is the one that gives most
    columns. Raises Faults when a needed one is missing.
    """
    text = _decoded(name, content, encodings)
    offset = 0
    if text[:4].lower() == "sep=":
        # A spreadsheet's own note on the separator, on a line before the headings.
        offset, text = 1, text.split("\n", 1)[1] if "\n" in text else ""
    heading = next((line for line in io.StringIO(text) if line.strip()), "")
    best = min((",", ";", "\t"), key=lambda separator: _fit(_separated(name, heading, separator, 0), needed))
    table = _separated(name, text, best, offset)
    if missing := table.missing(needed):
        raise Faults(missing)
    return table


def _fit(table: Table, needed: Sequence[str]) -> tuple[int, int]:
    return len(table.missing(needed)), -len(table.headings)


def _decoded(name: str, content: bytes, encodings: Sequence[str]) -> str:
    marked = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ["utf-16"] if marked else encodings:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError as error:
            where = error
    line = content[: where.start].count(b"\n") + 1
    found = content[where.start : where.start + 1].hex()
    expected = " of ".join(ENCODINGS[encoding] for encoding in encodings)
    raise Faults([Fault(name, line, "", found, f"tekst in {expected}")])


def _separated(name: str, text: str, separator: str, offset: int) -> Table:
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    faults: list[Fault] = []
    table = _table(name, "", _lines(name, text, reader, offset, faults))
    table.faults.extend(faults)
    for row in table.rows:
        beyond = [cell for cell in row.texts[len(table.headings) :] if cell.strip()]
        if beyond:
            expected = f"{len(table.headings)} kolommen; tekst met “{separator}” staat tussen aanhalingstekens"
            table.faults.append(Fault(name, row.line, "", beyond[0], expected))
    return table


def _lines(name: str, text: str, reader: Any, offset: int, faults: list[Fault]) -> Iterator[tuple[int, list[str]]]:
    # A cell may hold line breaks, so a row begins after the line where the one before it ended.
    before = 0
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            found = next(islice(io.StringIO(text), before, None), "")
            expected = "een cel die met een aanhalingsteken begint en er ook mee eindigt"
            faults.append(Fault(name, before + 1 + offset, "", found, expected))
            return
        yield before + 1 + offset, cells
        before = reader.line_num


def _table(name: str, sheet: str, lines: Iterable[tuple[int, list[str]]]) -> Table:
    """The first line that holds something has the headings."""
    filled = ((line, cells) for line, cells in lines if any(cell.strip() for cell in cells))
    _, headings = next(filled, (0, []))
    table = Table(name, sheet, tuple(" ".join(heading.split()).lower() for heading in headings))
    table.rows = [Row(table, line, tuple(cells)) for line, cells in filled]
    return table
