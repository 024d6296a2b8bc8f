"""What is wrong in a file that somebody brings: every fault with its place, all of them at once.

A reader gathers faults while it reads and raises them together, so that a person can mend the whole file in
one go. Words are Dutch: a fault is read by the person who brought the file.
"""

from collections.abc import Iterator
from dataclasses import dataclass

LONGEST_FOUND = 80
"""Characters of a found value that are shown; a cell can hold a whole book."""


@dataclass(frozen=True)
class Fault:
    """One thing that is not as it should be.

    `line` counts as the editor or sheet does, from 1, with the heading as line 1; `None` is the file
    (or sheet) as a whole. `column` is the heading as expected, empty when it is no column's fault. `found`
    is the value as it stood there, `expected` a Dutch phrase without a full stop.
    """

    file: str
    line: int | None
    column: str
    found: str
    expected: str
    sheet: str = ""

    def __str__(self) -> str:
        place = [self.file]
        if self.sheet:
            place.append(f"blad “{self.sheet}”")
        if self.line is not None:
            place.append(f"regel {self.line}")
        if self.column:
            place.append(f"kolom “{self.column}”")
        return f"{', '.join(place)}: gevonden {self._quoted()}, verwacht: {self.expected}."

    def _quoted(self) -> str:
        printable = (letter if letter.isprintable() else " " for letter in self.found[: 4 * LONGEST_FOUND])
        shown = " ".join("".join(printable).split())
        if not shown:
            return "niets"
        if len(shown) > LONGEST_FOUND:
            shown = shown[: LONGEST_FOUND - 1] + "…"
        return f"“{shown}”"


class Faults(Exception):
    """All faults of the files that were read together; nothing of them has been kept."""

    def __init__(self, faults: list[Fault] | tuple[Fault, ...]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(str(fault) for fault in self.faults))

    def lines(self, most: int = 50) -> list[str]:
        """One sentence a fault; of very many faults only the first, and how many more there are."""
        told = [str(fault) for fault in self.faults[:most]]
        left = len(self.faults) - most
        return told if left <= 0 else [*told, "En nog 1 plek." if left == 1 else f"En nog {left} plekken."]

    def __iter__(self) -> Iterator[Fault]:
        return iter(self.faults)

    def __len__(self) -> int:
        return len(self.faults)
