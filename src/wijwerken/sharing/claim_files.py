"""Coded claims as people bring them: a workbook in relational form, or one flat table.

A workbook has sheets `factors`, `links`, `statements` and `sources`, the form of the Causal Map application;
a table has columns `source`, `quote`, `cause`, `effect` and `sign`. Further sheets and columns are ignored.
Labels stay exactly as they were written; only ids are compared without regard to white space or to `1` and
`1.0`.
"""

from dataclasses import dataclass
from pathlib import Path

from wijwerken.maths.systemmap.claims import Claim, Sign, factors_of
from wijwerken.web.faults import Fault, Faults
from wijwerken.web.tables import Cell, Row, Table, read_table, read_workbook

WORKBOOK_BEGINS = b"PK\x03\x04"
OLD_WORKBOOK_BEGINS = b"\xd0\xcf\x11\xe0"

SIGN_WORDS: dict[str, Sign] = {
    "p": "+", "+": "+",
    "n": "-", "-": "-", "\u2212": "-", "\u2013": "-",
    "": "?", "?": "?", "na": "?",
}  # fmt: skip
"""What stands in a sign column, in lower case. Spreadsheets make a long dash of a minus, and some write
NA.
"""


NEEDED = {
    "factors": ("factor_id", "label"),
    "links": ("from", "to"),
    "statements": ("statement_id", "source_id"),
}
"""The columns without which a sheet of a workbook cannot be read."""


@dataclass(frozen=True)
class ClaimFile:
    """What a file holds."""

    claims: tuple[Claim, ...]
    unlinked: tuple[str, ...]
    """Factors that the file names and no claim speaks of: they are on no map."""


def read_claims(path: Path) -> ClaimFile:
    """Read a workbook or a table from disk. Raises Faults with everything that is wrong in it."""
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        raise Faults([Fault(path.name, None, "", "", "een bestand op deze plek")]) from None
    except OSError:
        raise Faults([Fault(path.name, None, "", "", "een bestand dat te lezen is")]) from None
    return claims_from(path.name, content)


def claims_from(name: str, content: bytes) -> ClaimFile:
    """Read a workbook or a table that was brought as bytes; which of both it is shows in how it begins."""
    if not content.strip():
        raise Faults([Fault(name, None, "", "", "een bestand met verbanden erin")])
    if content.startswith(OLD_WORKBOOK_BEGINS):
        raise Faults([Fault(name, None, "", "een oud werkboek (.xls)", "een werkboek bewaard als .xlsx")])
    if content.startswith(WORKBOOK_BEGINS):
        return _Relations(name, read_workbook(name, content)).read()
    return _flat(name, content)


def _flat(name: str, content: bytes) -> ClaimFile:
    table = read_table(name, content, needed=("source", "cause", "effect"))
    faults = list(table.faults)
    claims = []
    for row in table.rows:
        if row.blank("cause", "effect", "quote"):
            continue
        source = _source(row.cell("source"), faults)
        cause, effect = _label(row, "cause", faults), _label(row, "effect", faults)
        sign = _sign(row.cell("sign"), faults)
        if source and cause and effect and sign:
            circle = row.cell("circle").key or None
            claims.append(Claim(source, cause, effect, sign, row.cell("quote").text, circle, id=str(row.line)))
    return _checked(name, claims, faults, named=())


class _Relations:
    """A workbook whose sheets point at each other by id."""

    def __init__(self, name: str, sheets: dict[str, Table]) -> None:
        self.name = name
        self.sheets = sheets
        self.faults: list[Fault] = []

    def read(self) -> ClaimFile:
        self._require_structure()
        labels, told_by, circles = self._labels(), self._told_by(), self._circles()
        by_name = {" ".join(label.split()): label for label in reversed(labels.values())}
        claims = []
        for row in self.sheets["links"].rows:
            if row.blank("from", "to", "quote"):
                continue
            cause = self._factor(row.cell("from"), labels, by_name)
            effect = self._factor(row.cell("to"), labels, by_name)
            sign = _sign(row.cell("posneg"), self.faults)
            source = self._teller(row, told_by)
            if source and cause and effect and sign:
                quote = row.cell("quote").text
                claims.append(Claim(source, cause, effect, sign, quote, circles.get(source), id=str(row.line)))
        return _checked(self.name, claims, self.faults, named=tuple(labels.values()))

    def _require_structure(self) -> None:
        """Sheets and columns first: without them every single row would seem wrong."""
        found = ", ".join(table.sheet for table in self.sheets.values())
        if "links" not in self.sheets:
            raise Faults([Fault(self.name, None, "", found, "een werkboek met een blad “links”")])
        faults = []
        for title, needed in NEEDED.items():
            if title in self.sheets:
                faults.extend(self.sheets[title].missing(needed))
        if "statements" not in self.sheets and not self.sheets["links"].has("source_id"):
            expected = "een blad “statements”, of een kolom “source_id” op het blad “links”"
            faults.append(Fault(self.name, None, "", found, expected))
        if faults:
            raise Faults(faults)

    def _rows(self, title: str) -> list[Row]:
        return self.sheets[title].rows if title in self.sheets else []

    def _labels(self) -> dict[str, str]:
        """Labels by factor id."""
        labels: dict[str, str] = {}
        for row in self._rows("factors"):
            if row.blank("factor_id", "label"):
                continue
            number, label = row.cell("factor_id"), _label(row, "label", self.faults)
            if not number.key:
                self.faults.append(number.fault("een nummer of naam voor dit punt"))
            elif label and labels.setdefault(number.key, label) != label:
                self.faults.append(number.fault("een nummer dat maar bij één punt hoort"))
        return labels

    def _told_by(self) -> dict[str, str] | None:
        """Who told each statement; None when each link says so itself."""
        if "statements" not in self.sheets:
            return None
        told_by: dict[str, str] = {}
        for row in self._rows("statements"):
            statement, source = row.cell("statement_id"), row.cell("source_id")
            # A statement without a teller does no harm until a link points at it, and is told there.
            if statement.key and source.key and told_by.setdefault(statement.key, source.key) != source.key:
                self.faults.append(source.fault("één verteller bij elk tekstdeel"))
        return told_by

    def _circles(self) -> dict[str, str]:
        pairs = [(row.cell("source_id").key, row.cell("circle").key) for row in self._rows("sources")]
        return {source: circle for source, circle in pairs if source and circle}

    def _factor(self, cell: Cell, labels: dict[str, str], by_name: dict[str, str]) -> str | None:
        """The label a link points at, by id or by label; a label that `factors` does not list is taken as it
        is.
        """
        if not _readable(cell, self.faults, "een punt, als nummer of als label"):
            return None
        if cell.key in labels:
            return labels[cell.key]
        if cell.text in labels.values():
            return cell.text
        if " ".join(cell.text.split()) in by_name:
            return by_name[" ".join(cell.text.split())]
        if cell.is_number:
            self.faults.append(cell.fault("een “factor_id” van het blad “factors”"))
            return None
        return cell.text

    def _teller(self, row: Row, told_by: dict[str, str] | None) -> str | None:
        if told_by is None:
            return _source(row.cell("source_id"), self.faults)
        statement, own = row.cell("statement_id"), row.cell("source_id")
        source = told_by.get(statement.key) or own.key
        if not source:
            self.faults.append(statement.fault("een “statement_id” waar een “source_id” bij staat"))
        return source or None


def _checked(name: str, claims: list[Claim], faults: list[Fault], *, named: tuple[str, ...]) -> ClaimFile:
    if not claims and not faults:
        faults.append(Fault(name, None, "", "geen enkel verband", "minstens één verband"))
    if faults:
        raise Faults(sorted(faults, key=lambda fault: (fault.sheet, fault.line or 0)))
    linked = set(factors_of(claims))
    return ClaimFile(tuple(claims), tuple(sorted(set(named) - linked)))


def _source(cell: Cell, faults: list[Fault]) -> str | None:
    return cell.key if _readable(cell, faults, "wie dit vertelde") else None


def _label(row: Row, column: str, faults: list[Fault]) -> str | None:
    cell = row.cell(column)
    return cell.text if _readable(cell, faults, "de naam van een punt") else None


def _sign(cell: Cell, faults: list[Fault]) -> Sign | None:
    # An apostrophe before a sign is how a spreadsheet is told that it is no formula.
    sign = SIGN_WORDS.get(cell.key.lstrip("'").lower())
    if sign is None:
        faults.append(cell.fault("P, N, +, -, ? of niets"))
    return sign


def _readable(cell: Cell, faults: list[Fault], expected: str) -> bool:
    if cell.key and not cell.is_error and "\x00" not in cell.text:
        return True
    faults.append(cell.fault(expected))
    return False
