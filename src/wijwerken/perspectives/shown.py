"""What people answered, as it may be shown: every figure comes through the gate (R11).

People of an import are counted on a line of their own, never added to those who answer here (R1). An import is
one closed round: nobody can come, leave or change in it, so each of its figures has one single state, whenever
it is looked at. Released without a past it can be compared with no earlier state of itself; nothing is stored.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from django.utils import timezone
from django.utils.translation import gettext as _

from wijwerken.inquiry.figures import TOOK_PART, counting, figures_of
from wijwerken.inquiry.models import Inquiry
from wijwerken.inquiry.path import path_of
from wijwerken.method.phases import Phase
from wijwerken.method.release import Figures, Part, Released, release

from .matrix import Given, given_here
from .models import Import, ImportedAnswers, Statement

ANSWERS = ("yes", "pass", "no")
SAID = {1: "yes", 0: "pass", -1: "no"}
CELLS = {1: "no", 2: "pass", 3: "yes"}


@dataclass(frozen=True)
class Bar:
    """One part of the people as a bar 100 wide. Nearly all is drawn the same whatever the count."""

    label: str
    part: Part

    @property
    def widths(self) -> dict[str, float]:
        if self.part.counts is None:
            return {"yes": 0.0, "pass": 0.0, "no": 0.0} | ({self.part.nearly_all: 96.0} if self.part.nearly_all else {})
        return {answer: round(100 * self.part.counts[answer] / self.part.people, 1) for answer in ANSWERS}

    @property
    def rests(self) -> bool:
        """Whether something is not said apart."""
        return self.part.counts is None

    @property
    def pass_from(self) -> float:
        return self.widths["yes"]

    @property
    def no_from(self) -> float:
        return round(self.widths["yes"] + self.widths["pass"], 1)


@dataclass(frozen=True)
class Line:
    """What was answered to one statement, here or elsewhere."""

    released: Released
    elsewhere: bool = False

    @property
    def whole(self) -> Part | None:
        return self.released.total

    @property
    def bars(self) -> list[Bar]:
        """The groups where it is split, else the whole."""
        if self.released.parts:
            return [Bar(name_of(part.names), part) for part in self.released.parts]
        return [Bar("", self.whole)] if self.whole else []


@dataclass(frozen=True)
class Row:
    """A statement with what people answered and what they said with it."""

    statement: Statement
    lines: Sequence[Line]
    whys: Sequence[tuple[date, Sequence[object]]] = ()
    answer: int = 0  # where it is shared: yes or no

    @property
    def has_figure(self) -> bool:
        return any(line.whole for line in self.lines)

    def answered(self, answer: int) -> "Row":
        """The same among what is shared: with yes or no."""
        return replace(self, answer=answer)


def name_of(groups: Iterable[str]) -> str:
    """Groups have numbers until people name them; who is in none stands apart."""
    numbers = [int(group) + 1 for group in groups if group != ""]
    told = [_("Groep %(number)d") % {"number": number} for number in numbers]
    if len(told) < len(list(groups)):
        told.append(_("Wie in geen groep past"))
    return ", ".join(told)


def round_is_closed(inquiry: Inquiry) -> bool:
    """Whether the round of answering is over: small groups see a figure once, then."""
    path = path_of(inquiry)
    return path.is_closed(Phase.INSIGHT) or path.has_opened(Phase.IDEAS)


def present(inquiry: Inquiry) -> int:
    return inquiry.participants.filter(left_at=None).count()


def released_here(
    inquiry: Inquiry, given: Given, groups: Mapping[str, int] | None = None, more: Mapping[str, Figures] | None = None
) -> dict[str, Released]:
    """The figures of statements, by id, and `more` of them by key. Two queries, and three on a day of renewal."""
    group, closed = present(inquiry), round_is_closed(inquiry)
    split = {"by": "group", "parts": group_parts(groups)} if groups else {}
    wanted = {
        f"statement:{id}": counting(
            inquiry,
            {person: (part_of(person, groups), SAID[value]) for person, value in answers.items()},
            answers=ANSWERS,
            group=group,
            closed=closed,
            **split,
        )
        for id, answers in given.items()
    }
    shown = figures_of(inquiry, {**wanted, **(more or {})})
    return {key.removeprefix("statement:"): released for key, released in shown.items()}


def part_of(person: str, groups: Mapping[str, int] | None) -> str:
    return str(groups[person]) if groups and person in groups else ""


def group_parts(groups: Mapping[str, int] | None) -> tuple[str, ...]:
    return tuple(str(number) for number in sorted(set(groups.values()))) if groups else ()


def released_elsewhere(
    inquiry: Inquiry, source: Import, statements: Sequence[Statement], groups: Mapping[str, int] | None = None
) -> dict[str, Released]:
    """The figures of an import, by statement. Two queries, of the shown statements only."""
    people = list(source.people.values_list("number", flat=True))
    kept = ImportedAnswers.objects.filter(statement__in=[one.pk for one in statements]).values_list(
        "statement", "cells"
    )
    return {
        id: release_import(
            inquiry,
            source,
            len(people),
            {
                people[place]: (part_of(people[place], groups), CELLS[cell])
                for place, cell in enumerate(bytes(cells))
                if cell
            },
            answers=ANSWERS,
            groups=groups,
        )
        for id, cells in kept
    }


def release_import(
    inquiry: Inquiry,
    source: Import,
    people: int,
    basis: Mapping[str, tuple[str, str]],
    *,
    answers: tuple[str, ...] = (TOOK_PART,),
    groups: Mapping[str, int] | None = None,
    **limits: int,
) -> Released:
    """One figure of a round that was closed before it came here; see the words above this file."""
    return release(
        Figures(
            basis,
            answers,
            on=timezone.localdate(source.made_at),
            group=people,
            by="group" if groups else "",
            parts=group_parts(groups),
            closed=True,
            **limits,
        ),
        inquiry.circle_limit,
    )


def lines_for(
    inquiry: Inquiry, statements: Sequence[Statement], groups: Mapping[str, int] | None = None
) -> dict[str, list[Line]]:
    """For each statement what was answered elsewhere and what was answered here, each on its own line."""
    lines: dict[str, list[Line]] = {statement.pk: [] for statement in statements}
    imported = [statement for statement in statements if statement.is_imported]
    if imported:
        source = Import.objects.get(pk=imported[0].source_id)
        for id, released in released_elsewhere(inquiry, source, imported, groups).items():
            lines[id].append(Line(released, elsewhere=True))
    if path_of(inquiry).has_opened(Phase.INSIGHT) and statements:
        for id, released in released_here(inquiry, given_here(statements), None if imported else groups).items():
            lines[id].append(Line(released))
    return lines
