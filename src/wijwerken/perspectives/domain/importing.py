"""Bringing in a conversation that was held elsewhere: its statements, its people as sources, their answers."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from django.db import transaction

from wijwerken.inquiry.models import Inquiry, TraceEdge
from wijwerken.inquiry.trail import ref
from wijwerken.maths.responses import Responses
from wijwerken.method.order import Origin

from ..models import Import, ImportedAnswers, ImportedSource, Statement

CHUNK = 500  # rows of one INSERT


@dataclass(frozen=True)
class Brought:
    """One statement as it comes in; `number` is what it is called there, and in the matrix of answers."""

    number: str
    text: str
    left_out: bool = False


def hash_of(statements: Sequence[Brought], responses: Responses) -> str:
    """One hash for all that was said, whatever files it came in."""
    said = hashlib.sha256()
    for statement in statements:
        said.update(f"{statement.number}\n{statement.left_out}\n{statement.text}\0".encode())
    for part in (responses.people, responses.statements):
        said.update("\0".join(part).encode())
    for numbers in (responses.rows, responses.columns, responses.values):
        said.update(numbers.astype("<i8").tobytes())
    return said.hexdigest()


@transaction.atomic
def bring_in(
    inquiry: Inquiry, statements: Sequence[Brought], responses: Responses, *, language: str = "", **record: object
) -> Import:
    """All of it or nothing. Each statement rests on the import in the trail (R4); nobody becomes a participant (R7)."""
    source = Import.objects.create(
        inquiry=inquiry, hash=hash_of(statements, responses), responses=len(responses), **record
    )
    ImportedSource.objects.bulk_create(
        [ImportedSource(source=source, number=number, place=place) for place, number in enumerate(responses.people)],
        batch_size=CHUNK,
    )
    made = [
        Statement(
            inquiry=inquiry,
            source=source,
            number=int(statement.number),
            text=statement.text,
            language=language,
            origin=Origin.IMPORTED,
            left_out=statement.left_out,
        )
        for statement in statements
    ]
    Statement.objects.bulk_create(made, batch_size=CHUNK)
    cells = cells_by_statement(responses)
    ImportedAnswers.objects.bulk_create(
        [
            ImportedAnswers(statement=statement, cells=cells[str(statement.number)])
            for statement in made
            if str(statement.number) in cells
        ],
        batch_size=CHUNK,
    )
    rest_all_on(source, made)
    return source


def cells_by_statement(responses: Responses) -> dict[str, bytes]:
    """The answers to each statement as a byte for each source: 0 for none, else the answer and two."""
    people, statements = responses.shape
    table = np.zeros((statements, people), np.uint8)
    table[responses.columns, responses.rows] = responses.values + 2
    return {number: table[column].tobytes() for column, number in enumerate(responses.statements)}


def rest_all_on(source: Import, statements: Sequence[Statement]) -> None:
    """`built_on` for a thousand statements at once: the same edge for each."""
    kind, id = ref(source)
    TraceEdge.objects.bulk_create(
        [
            TraceEdge(
                inquiry_id=source.inquiry_id,
                from_kind=ref(statement)[0],
                from_id=statement.pk,
                to_kind=kind,
                to_id=id,
                relation="built_on",
            )
            for statement in statements
        ],
        batch_size=CHUNK,
        ignore_conflicts=True,
    )
