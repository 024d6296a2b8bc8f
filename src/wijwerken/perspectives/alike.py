"""Which statements look like this one? At most three, for its writer to look at; the machine refuses nothing (R6)."""

from collections.abc import Iterable
from dataclasses import dataclass

from wijwerken.method.machine import Proposal
from wijwerken.stories.likeness import likeness, proposed

from .models import Statement

ENOUGH = 0.45
"""Of Dice's coefficient of trigrams; whole sentences share more by chance than short labels."""
SHOWN = 3


@dataclass(frozen=True)
class Alike:
    """A statement that the machine proposes to look at first. Nothing follows from it but what its reader does."""

    statement: Statement
    proposal: Proposal


def nearest(text: str, statements: Iterable[Statement]) -> list[Alike]:
    """The likest first."""
    scored = [(likeness(text, statement.text), statement) for statement in statements]
    near = [(score, statement) for score, statement in scored if score >= ENOUGH]
    near.sort(key=lambda pair: (-pair[0], pair[1].pk))
    return [Alike(statement, proposed(statement.text)) for _score, statement in near[:SHOWN]]
