"""R11: what is counted, with the private knowledge of who is in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

CIRCLE_LIMIT = 5
PUBLIC_CIRCLE_LIMIT = 10

TOTAL_LIMIT = 5
"""People in a total, and people who came, left or changed before a total is renewed."""

FEWEST_FOR_FIGURES = 5
FEWEST_FOR_LANDSCAPE = 7

Basis = Mapping[str, tuple[str, str]]
"""Person's id → (part, answer). A person counts once, in one part ("" where nothing is split)."""


def circle_limit(*, public: bool) -> int:
    """R11: the one circle limit of an inquiry: 10 if the public can read it, else 5."""
    return PUBLIC_CIRCLE_LIMIT if public else CIRCLE_LIMIT


@dataclass(frozen=True)
class Figures:
    """One figure as it is now: who answered what, and in which part.

    `basis`: person → (part, answer); private. `answers`: all answers there are, in their order. `on`: today.
    `group`: how many people the inquiry has, answered or not. `by`: the one thing it is split by ("circle",
    "" for no split). `parts`: all parts there are, also those in which nobody answered. `closed`: whether the
    round it belongs to is closed. `fewest`: under so many people in the inquiry there are words only.
    """

    basis: Basis
    answers: tuple[str, ...]
    on: date
    group: int
    by: str = ""
    parts: tuple[str, ...] = ()
    closed: bool = False
    fewest: int = FEWEST_FOR_FIGURES

    def sizes(self) -> dict[str, int]:
        """People per part, the empty parts included."""
        sizes = dict.fromkeys(self.parts, 0)
        for part, _answer in self.basis.values():
            sizes[part] = sizes.get(part, 0) + 1
        return sizes
