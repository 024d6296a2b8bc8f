"""A made-up half year of people coming, moving, changing their minds and leaving, seen week by week (R11 d)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

import numpy as np

ANSWERS = ("agree", "disagree", "pass")
WEEKS = 26
START = date(2030, 4, 1)

Basis = dict[str, tuple[str, str]]


@dataclass
class Inquiry:
    """One made-up inquiry. Small or larger, quiet or lively, divided or of one mind."""

    seed: int
    rng: np.random.Generator = field(init=False)
    basis: Basis = field(default_factory=dict)
    erased: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.rng = np.random.default_rng(self.seed)
        self.circles = [f"circle {number}" for number in range(self.rng.integers(2, 9))]
        self.circle_chance = self.rng.dirichlet(np.full(len(self.circles), 2.0))
        # Each circle has a mind of its own, often a strong one: that is where counts tell most.
        self.answer_chance = self.rng.dirichlet((1.2, 0.8, 0.4), size=len(self.circles))
        self.liveliness = self.rng.uniform(1, 6)
        self.unrest = self.rng.uniform(0, 0.12)
        self.limit = int(self.rng.choice([5, 10]))
        self.came = 0

    def weeks(self) -> Iterator[tuple[date, Basis]]:
        """Each week with who answered what in which circle; `erased` has who took it back that week."""
        for week in range(WEEKS):
            self.erased = []
            for person in list(self.basis):
                self._something_may_happen_to(person)
            for _newcomer in range(self.rng.poisson(self.liveliness)):
                self.basis[f"person {self.came}"] = self._place()
                self.came += 1
            yield START + timedelta(weeks=week), dict(self.basis)

    def _something_may_happen_to(self, person: str) -> None:
        if self.rng.random() > self.unrest:
            return
        circle, answer = self.basis[person]
        what = self.rng.choice(["moves", "changes", "leaves", "is erased"], p=[0.35, 0.35, 0.2, 0.1])
        if what == "moves":
            self.basis[person] = (self._place()[0], answer)
        elif what == "changes":
            self.basis[person] = (circle, self._place()[1])
        else:
            del self.basis[person]
            if what == "is erased":
                self.erased.append(person)

    def _place(self) -> tuple[str, str]:
        circle = self.rng.choice(len(self.circles), p=self.circle_chance)
        return self.circles[circle], str(self.rng.choice(ANSWERS, p=self.answer_chance[circle]))
