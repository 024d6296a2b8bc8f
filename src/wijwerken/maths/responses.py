"""What people answered to statements: a sparse matrix of people × statements.

A response is agree (+1), disagree (−1) or pass (0). A pass is an answer that was given; a missing response is
a statement that somebody has not answered. The two are never the same, so only what was answered is kept.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final, Self

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

Integers = NDArray[np.int64]
Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]

AGREE: Final = 1
PASS: Final = 0
DISAGREE: Final = -1


@dataclass(frozen=True, eq=False)
class Responses:
    """`rows[i]` is the person and `columns[i]` the statement of response `values[i]`, all of shape (responses,).

    People are rows and statements are columns, by their place in `people` and `statements`. Responses are
    sorted by person, then by statement, so that equal answers give equal arrays, whatever order they came in.
    """

    people: tuple[str, ...]
    statements: tuple[str, ...]
    rows: Integers
    columns: Integers
    values: Integers

    @classmethod
    def of(
        cls,
        people: Sequence[str],
        statements: Sequence[str],
        rows: Iterable[int] | Integers,
        columns: Iterable[int] | Integers,
        values: Iterable[int] | Integers,
    ) -> Self:
        """Responses in any order. Raises ValueError where they contradict themselves: a person, statement or
        cell that occurs twice, a place outside the matrix, an answer that is not one of the three.
        """
        row, column, value = (_integers(part) for part in (rows, columns, values))
        if len(set(people)) != len(people) or len(set(statements)) != len(statements):
            raise ValueError("a person or a statement occurs twice")
        if not len(row) == len(column) == len(value):
            raise ValueError("a response needs a person, a statement and an answer")
        if len(row) and (min(row.min(), column.min()) < 0 or row.max() >= len(people)):
            raise ValueError("a response of a person who is not there")
        if len(column) and column.max() >= len(statements):
            raise ValueError("a response to a statement that is not there")
        if not np.isin(value, (AGREE, PASS, DISAGREE)).all():
            raise ValueError("an answer that is not agree, pass or disagree")
        cell = row * max(len(statements), 1) + column
        if len(cell) > 1 and not (np.diff(cell) > 0).all():
            order = np.argsort(cell, kind="stable")
            row, column, value, cell = row[order], column[order], value[order], cell[order]
            if (np.diff(cell) == 0).any():
                raise ValueError("two answers of one person to one statement")
        return cls(tuple(people), tuple(statements), row, column, value)

    @classmethod
    def told(cls, answers: Iterable[tuple[str, str, int]]) -> Self:
        """Responses from (person, statement, answer); people and statements in the order they first occur."""
        people: dict[str, int] = {}
        statements: dict[str, int] = {}
        cells = [
            (people.setdefault(person, len(people)), statements.setdefault(statement, len(statements)), answer)
            for person, statement, answer in answers
        ]
        rows, columns, values = zip(*cells, strict=True) if cells else ((), (), ())
        return cls.of(tuple(people), tuple(statements), rows, columns, values)

    def __len__(self) -> int:
        return len(self.values)

    @property
    def shape(self) -> tuple[int, int]:
        return len(self.people), len(self.statements)

    @cached_property
    def answered(self) -> Integers:
        """How many statements each person answered, shape (people,)."""
        return np.bincount(self.rows, minlength=len(self.people)).astype(np.int64)

    @cached_property
    def seen(self) -> Integers:
        """How many people answered each statement, passes included, shape (statements,)."""
        return self._per_statement(np.ones(len(self), bool))

    @cached_property
    def agrees(self) -> Integers:
        return self._per_statement(self.values == AGREE)

    @cached_property
    def disagrees(self) -> Integers:
        return self._per_statement(self.values == DISAGREE)

    @cached_property
    def passes(self) -> Integers:
        return self._per_statement(self.values == PASS)

    def _per_statement(self, chosen: Mask) -> Integers:
        return np.bincount(self.columns[chosen], minlength=len(self.statements)).astype(np.int64)

    def counted(self, answer: int, parts: Integers, number: int) -> Integers:
        """How often a part of the people gave this answer, shape (number, statements).

        `parts` holds the part of each person, from 0 to number − 1, or −1 for who is in none.
        """
        part = parts[self.rows]
        chosen = (self.values == answer) & (part >= 0)
        cell = part[chosen] * len(self.statements) + self.columns[chosen]
        counts = np.bincount(cell, minlength=number * len(self.statements))
        return counts.reshape(number, len(self.statements)).astype(np.int64)

    def with_people_in(self, order: Integers | Sequence[int]) -> Self:
        """The same responses with these people as rows, in this order; who is not named is left out."""
        order = _integers(order)
        place = np.full(len(self.people), -1, np.int64)
        place[order] = np.arange(len(order))
        kept = place[self.rows] >= 0
        people = [self.people[index] for index in order]
        return type(self).of(people, self.statements, place[self.rows[kept]], self.columns[kept], self.values[kept])

    def only(self, chosen: Mask) -> Self:
        """The chosen responses, with all people and statements; `chosen` has shape (responses,)."""
        return type(self)(self.people, self.statements, self.rows[chosen], self.columns[chosen], self.values[chosen])

    def matrix(self, data: NDArray[Any]) -> csr_array:
        """A sparse matrix people × statements that holds `data`, shape (responses,), at the responses."""
        start = np.concatenate([[0], np.cumsum(self.answered)])
        return csr_array((data, self.columns, start), shape=self.shape)


def _integers(part: Iterable[int] | Integers) -> Integers:
    array = part if isinstance(part, np.ndarray) else np.array(list(part), np.int64)
    return array.astype(np.int64, copy=False)
