"""A table of people to invite: reading it as it was saved, guessing its columns, and saying what does not fit."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wijwerken.web.faults import Fault, Faults
from wijwerken.web.forms import OVERRIDES, tidy
from wijwerken.web.tables import Table, read_table, read_workbook

from ..models import Circle, Inquiry
from .printing import SIGNS

MOST_BYTES = 5 * 1024 * 1024
MOST_UNPACKED = 40 * 1024 * 1024
MOST_ROWS = 2000
MOST_COLUMNS = 40
LONGEST_CELL = 200

SKIP, NOTE, STREET, POSTCODE, PLACE = "", "note", "street", "postcode", "place"
MAIL, LANGUAGE, CIRCLE = "mail", "language", "circle"
ROLES = {
    SKIP: gettext_lazy("overslaan"),
    NOTE: gettext_lazy("naam of aantekening"),
    STREET: gettext_lazy("straat en huisnummer"),
    POSTCODE: gettext_lazy("postcode"),
    PLACE: gettext_lazy("plaats"),
    MAIL: gettext_lazy("e-mailadres"),
    LANGUAGE: gettext_lazy("taal van de brief"),
    CIRCLE: gettext_lazy("kring"),
}
TELLTALE = {
    MAIL: ("mail",),
    POSTCODE: ("postcode", "postal", "zip"),
    PLACE: ("plaats", "town", "city", "gemeente", "dorp"),
    STREET: ("straat", "street", "adres", "address"),
    LANGUAGE: ("taal", "lang"),
    CIRCLE: ("kring", "circle", "groep"),
    NOTE: ("naam", "name", "notitie", "note", "aanhef", "wie"),
}
LANGUAGES = {
    **dict.fromkeys(("nl", "nederlands", "dutch"), "nl"),
    **dict.fromkeys(("en", "engels", "english"), "en"),
}
A_POSTCODE = re.compile(r"\d{4,5}( ?[A-Z]{2})?")
LONGEST = {NOTE: 80, STREET: 80, PLACE: 60}


@dataclass(frozen=True)
class Uploaded:
    """What was brought: its headings, and its rows with the line at which each stood."""

    file: str
    headings: list[str]
    lines: list[int]
    rows: list[list[str]]

    def packed(self) -> bytes:
        return json.dumps([self.file, self.headings, self.lines, self.rows]).encode()

    @classmethod
    def unpacked(cls, text: bytes) -> "Uploaded":
        return cls(*json.loads(text))

    def example(self, column: int) -> str:
        """The first value in a column."""
        return next((row[column] for row in self.rows if row[column]), "")


class Row(NamedTuple):
    """One person to invite."""

    note: str = ""
    street: str = ""
    postcode: str = ""
    place: str = ""
    mail: str = ""
    language: str = ""
    circle: str = ""

    @property
    def address(self) -> list[str]:
        """As it stands in the window of an envelope; nothing where there is no street."""
        return [line for line in (self.note, self.street, f"{self.postcode} {self.place}".strip()) if line]


def read(name: str, content: bytes) -> Uploaded:
    """A table from a file as people really save them. Raises `Faults`."""
    if len(content) > MOST_BYTES:
        raise Faults([Fault(name, None, "", f"{len(content)} bytes", _("een bestand van hoogstens 5 MB"))])
    table = sheet_of(name, content)
    if table.faults:
        raise Faults(table.faults)
    width = min(len(table.headings), MOST_COLUMNS)
    rows = [[clean(text) for text in (*row.texts, *[""] * width)[:width]] for row in table.rows]
    kept = [number for number, row in enumerate(rows) if any(row)]
    if not kept:
        raise Faults([Fault(name, None, "", "", _("een regel met koppen, en daaronder een regel voor elke mens"))])
    if len(kept) > MOST_ROWS:
        expected = _("hoogstens %(most)d regels in één bestand") % {"most": MOST_ROWS}
        raise Faults([Fault(name, table.rows[kept[MOST_ROWS]].line, "", str(len(kept)), expected)])
    headings = [clean(heading) or f"({number})" for number, heading in enumerate(table.headings[:width], 1)]
    return Uploaded(name, headings, [table.rows[number].line for number in kept], [rows[number] for number in kept])


def sheet_of(name: str, content: bytes) -> Table:
    """The table of a text file, or the first sheet with rows of a workbook."""
    if not content.startswith(b"PK"):
        return read_table(name, content, needed=())
    sheets = list(read_workbook(name, content, most=MOST_UNPACKED).values())
    return next((sheet for sheet in sheets if sheet.rows), sheets[0])


def clean(text: str) -> str:
    return " ".join(OVERRIDES.sub("", tidy(text)).split())[: LONGEST_CELL + 1]


def guessed(headings: Sequence[str]) -> list[str]:
    """What each column probably is, each only once."""
    roles: list[str] = []
    for heading in headings:
        found = (role for role, words in TELLTALE.items() if any(word in heading.lower() for word in words))
        role = next(found, SKIP)
        roles.append(SKIP if role in roles else role)
    return roles


def people_in(inquiry: Inquiry, uploaded: Uploaded, roles: Sequence[str]) -> list[Row]:
    """Everybody in the table, with these meanings of its columns. Raises `Faults` with every fault at once."""
    circles = {circle.name.casefold(): circle for circle in inquiry.circles.all()}
    reader = Reader(uploaded, roles, circles)
    people = [reader.person(number) for number in range(len(uploaded.rows))]
    if reader.faults:
        raise Faults(reader.faults)
    return people


class Reader:
    """Reads rows, and gathers what does not fit."""

    def __init__(self, uploaded: Uploaded, roles: Sequence[str], circles: dict[str, Circle]) -> None:
        self.uploaded, self.circles = uploaded, circles
        self.columns = {role: column for column, role in enumerate(roles) if role}
        self.faults: list[Fault] = []
        self.mails: dict[str, int] = {}

    def person(self, number: int) -> Row:
        self.number = number
        row = Row(
            note=self.text(NOTE),
            street=self.text(STREET),
            postcode=self.postcode(),
            place=self.text(PLACE),
            mail=self.mail(),
            language=self.chosen(LANGUAGE, LANGUAGES, _("nl of en")),
            circle=self.circle(),
        )
        if not (row.note or row.street or row.mail):
            self.wrong(NOTE, "", _("een naam, een straat of een e-mailadres"))
        return row

    def value(self, role: str) -> str:
        return self.uploaded.rows[self.number][self.columns[role]] if role in self.columns else ""

    def wrong(self, role: str, found: str, expected: str) -> None:
        column = self.uploaded.headings[self.columns[role]] if role in self.columns else ""
        self.faults.append(Fault(self.uploaded.file, self.uploaded.lines[self.number], column, found, expected))

    def text(self, role: str) -> str:
        value = self.value(role)
        if len(value) > LONGEST[role]:
            self.wrong(role, value, _("hoogstens %(most)d tekens") % {"most": LONGEST[role]})
        elif strange := "".join(sorted(set(value) - SIGNS)):
            self.wrong(role, value, _("tekens die we kunnen printen; dit kan niet: %(signs)s") % {"signs": strange})
        return value

    def postcode(self) -> str:
        value = self.value(POSTCODE).upper()
        if value and not A_POSTCODE.fullmatch(value):
            self.wrong(POSTCODE, value, _("een postcode, zoals 1234 AB"))
        return value

    def mail(self) -> str:
        value = self.value(MAIL).lower()
        if not value:
            return ""
        try:
            validate_email(value)
        except ValidationError:
            self.wrong(MAIL, value, _("een e-mailadres"))
        line = self.uploaded.lines[self.number]
        if (before := self.mails.setdefault(value, line)) != line:
            self.wrong(MAIL, value, _("elk adres één keer; dit staat ook op regel %(line)d") % {"line": before})
        return value

    def circle(self) -> str:
        names = ", ".join(circle.name for circle in self.circles.values())
        found = self.chosen(CIRCLE, self.circles, _("een kring van dit vraagstuk: %(names)s") % {"names": names})
        return found.pk if found else ""

    def chosen(self, role: str, known: dict, expected: str):
        value = self.value(role)
        if value and value.casefold() not in known:
            self.wrong(role, value, expected)
        return known.get(value.casefold(), "") if value else ""
