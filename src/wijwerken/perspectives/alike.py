"""Which statements look like this one? At most three, for its writer to look at; the machine refuses nothing (R6)."""

from collections.abc import Iterable

from wijwerken.stories.likeness import likeness

from .models import Statement

ENOUGH = 0.45
"""Of Dice's coefficient of trigrams; whole sentences share more by chance than short labels."""
SHOWN = 3


def nearest(text: str, statements: Iterable[Statement]) -> list[Statement]:
    """The likest first."""
    scored = [(likeness(text, statement.text), statement) for statement in statements]
    near = [(score, statement) for score, statement in scored if score >= ENOUGH]
    near.sort(key=lambda pair: (-pair[0], pair[1].pk))
    return [statement for _score, statement in near[:SHOWN]]
