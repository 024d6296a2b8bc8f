"""A claim: one teller said, in one place, that this leads to that."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

Sign = Literal["+", "-", "?"]
SIGNS: Final[tuple[Sign, Sign, Sign]] = ("+", "-", "?")
_TURNED: Final[dict[Sign, Sign]] = {"+": "-", "-": "+", "?": "?"}


@dataclass(frozen=True, slots=True)
class Claim:
    """One teller (`source`) said that `cause` leads to `effect`.

    `sign` is `+` when more of the one gives more of the other, `-` when it gives less, `?` when the teller
    left it open. `quote` holds the words it was read from. `state` is a word of the room that keeps the
    claim; whoever draws a map selects the states that count (R1).
    """

    source: str
    cause: str
    effect: str
    sign: Sign
    quote: str
    circle: str | None = None
    state: str = "confirmed"
    id: str | None = None


def turned(sign: Sign) -> Sign:
    """The sign of the same claim when one of its ends is told by its opposite."""
    return _TURNED[sign]


def is_opposite(label: str) -> bool:
    """Whether a factor is named as the opposite of another: `~Neighbours meet`. Two tildes undo each
    other.
    """
    return _tildes(label) % 2 == 1


def positive(label: str) -> str:
    """The label without its leading tildes: `~Neighbours meet` → `Neighbours meet`."""
    return label.lstrip("~ \t\u00a0") if _tildes(label) else label


def levels(label: str) -> tuple[str, ...]:
    """The levels of a label, from broad to narrow: `Trust; in each other` → `("Trust", "in each other")`."""
    return tuple(part for part in (piece.strip() for piece in label.split(";")) if part)


def factors_of(claims: Iterable[Claim]) -> list[str]:
    """Every factor that a claim speaks of, each once, compared sign by sign."""
    return sorted({label for claim in claims for label in (claim.cause, claim.effect)})


def _tildes(label: str) -> int:
    bare = label.lstrip("~ \t\u00a0")
    return label[: len(label) - len(bare)].count("~")
