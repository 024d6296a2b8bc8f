"""R11: what of a figure was shown before, with the private knowledge of who was in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from wijwerken.method.release.figures import Basis
from wijwerken.method.release.pooling import Pools

NAMELESS = "~"
"""Stands before the number that takes the place of an erased person's id."""


@dataclass(frozen=True)
class Shown:
    """One state of a figure that was shown from the day `on`: who was in it, and how it was split."""

    on: date
    answers: tuple[str, ...]
    by: str
    pools: Pools
    basis: Basis

    def cells(self) -> list[dict[str, tuple[str, str]]]:
        """The basis of each pool, in the order of the pools; the whole where nothing is split."""
        if not self.pools:
            return [dict(self.basis)]
        place = {name: number for number, pool in enumerate(self.pools) for name in pool}
        cells: list[dict[str, tuple[str, str]]] = [{} for _pool in self.pools]
        for person, (part, answer) in self.basis.items():
            cells[place[part]][person] = (part, answer)
        return cells


@dataclass(frozen=True)
class Earlier:
    """All states of one figure that were shown, oldest first. Plain and private; the caller stores it.

    `erased`: somebody in it took their words back since, so that nothing is shown until it is renewed.
    """

    shown: tuple[Shown, ...] = ()
    erased: bool = False

    @property
    def last(self) -> Shown | None:
        return self.shown[-1] if self.shown else None

    def without(self, person: str) -> Earlier:
        """The same, less an erased person: nameless numbers take the place of their id (R14).

        That somebody stood there must stay known, or the next difference would tell what they said.
        """
        if not any(person in shown.basis for shown in self.shown):
            return self
        names = {name for shown in self.shown for name in shown.basis}
        taken = sum(name.startswith(NAMELESS) for name in names)
        said = sorted({shown.basis[person][1] for shown in self.shown if person in shown.basis})
        nameless = {answer: f"{NAMELESS}{taken + place}" for place, answer in enumerate(said)}
        return Earlier(
            tuple(
                replace(
                    shown,
                    basis={
                        nameless[place[1]] if name == person else name: place for name, place in shown.basis.items()
                    },
                )
                for shown in self.shown
            ),
            erased=True,
        )

    def joined(self, gone: str, kept: str) -> Earlier:
        """The same, now that two turned out to be one person (R11): where both stood, one of them left, nameless.

        Where only `gone` stood it was `kept` all along, so that nobody seems to come and leave.
        """
        if not any(gone in shown.basis for shown in self.shown):
            return self
        taken = sum(name.startswith(NAMELESS) for name in {name for shown in self.shown for name in shown.basis})
        left = f"{NAMELESS}{taken}"
        return replace(
            self,
            shown=tuple(
                replace(
                    shown,
                    basis={
                        ((left if kept in shown.basis else kept) if name == gone else name): place
                        for name, place in shown.basis.items()
                    },
                )
                for shown in self.shown
            ),
        )

    def to_json(self) -> dict[str, Any]:
        """Plain values only, for storage; `from_json` gives the same back."""
        return {
            "erased": self.erased,
            "shown": [
                {
                    "on": shown.on.isoformat(),
                    "answers": list(shown.answers),
                    "by": shown.by,
                    "pools": [list(pool) for pool in shown.pools],
                    "basis": {person: list(place) for person, place in shown.basis.items()},
                }
                for shown in self.shown
            ],
        }

    @classmethod
    def from_json(cls, stored: Mapping[str, Any] | None) -> Earlier:
        """What `to_json` gave; nothing stored is nothing shown."""
        if not stored:
            return cls()
        return cls(
            tuple(
                Shown(
                    date.fromisoformat(shown["on"]),
                    tuple(shown["answers"]),
                    shown["by"],
                    tuple(tuple(pool) for pool in shown["pools"]),
                    {person: (part, answer) for person, (part, answer) in shown["basis"].items()},
                )
                for shown in stored["shown"]
            ),
            bool(stored["erased"]),
        )
