"""R11: where all or all but one answered the same, it says "all or nearly all" and gives no count."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from wijwerken.method.words import _

ALL_OR_NEARLY_ALL = _("Allen of bijna allen")
"""Stands in the place of the counts."""


def nearly_all(counts: Mapping[str, int], answers: Sequence[str]) -> str | None:
    """The answer that all, or all but one, gave; None where there is none.

    Where there is only one possible answer (to have told something) nobody could give another.
    """
    people = sum(counts.values())
    if len(answers) < 2 or not people:
        return None
    most = max(answers, key=lambda answer: counts.get(answer, 0))
    return most if counts.get(most, 0) >= people - 1 else None
