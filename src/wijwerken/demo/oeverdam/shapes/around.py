"""Who stands around the question."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .written import Written


@dataclass(frozen=True)
class NewCircle(Written):
    name: str
    kind: str
    estimated_size: int
    on: date
    because: str
    touched: tuple[int, ...]
    influence: tuple[int, ...]


@dataclass(frozen=True)
class Settled(Written):
    """What became of somebody whom a teller named: without a reason they were invited."""

    by: str
    begins: str
    on: date
    reason: str = ""
