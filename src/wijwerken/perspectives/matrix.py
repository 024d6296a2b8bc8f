"""The answers as mathematics wants them."""

import hashlib
from collections.abc import Mapping, Sequence

import numpy as np

from wijwerken.maths.responses import Responses

from .models import Import, ImportedAnswers, Response, Statement

MOST_NAMED = 500

Given = Mapping[str, Mapping[str, int]]
"""Statement → person → answer. Private: it goes to the gate and to mathematics, never to a page (R12)."""


def given_here(statements: Sequence[Statement]) -> dict[str, dict[str, int]]:
    """What participants answered to these statements, provisional sources not among them. One query."""
    given: dict[str, dict[str, int]] = {statement.pk: {} for statement in statements}
    # SQLite takes a limited number of ids in one question; of many statements all answers are asked.
    asked = (
        {"statement__in": list(given)} if len(given) < MOST_NAMED else {"statement__inquiry": statements[0].inquiry_id}
    )
    answers = Response.objects.filter(participant__open_link=None, **asked)
    for statement, participant, value in answers.values_list("statement", "participant", "value"):
        if statement in given:
            given[statement][participant] = value
    return given


def as_responses(given: Given) -> Responses:
    """People and statements in one order, whatever order they came in."""
    people = {person: row for row, person in enumerate(sorted({one for by in given.values() for one in by}))}
    cells = [
        (people[person], column, value) for column, by in enumerate(given.values()) for person, value in by.items()
    ]
    rows, columns, values = zip(*cells, strict=True) if cells else ((), (), ())
    return Responses.of(tuple(people), tuple(given), rows, columns, values)


def imported_responses(source: Import) -> Responses:
    """All that was answered elsewhere to statements that are shown. Two queries."""
    people = list(source.people.values_list("number", flat=True))
    answers = ImportedAnswers.objects.filter(statement__source=source, statement__left_out=False)
    kept = list(answers.order_by("statement__number").values_list("statement", "cells"))
    table = np.frombuffer(b"".join(bytes(cells) for _id, cells in kept), np.uint8).reshape(len(kept), len(people))
    columns, rows = np.nonzero(table)
    values = table[columns, rows].astype(np.int64) - 2
    return Responses.of(tuple(people), tuple(id for id, _cells in kept), rows, columns, values)


def fingerprint(given: Mapping[str, object]) -> str:
    """A short text for what one person answered, or for all of it, so that the gate sees that it changed."""
    return hashlib.sha256(repr(sorted(given.items())).encode()).hexdigest()[:16]


def by_person(given: Given) -> dict[str, dict[str, int]]:
    people: dict[str, dict[str, int]] = {}
    for statement, answers in given.items():
        for person, value in answers.items():
            people.setdefault(person, {})[statement] = value
    return people
