"""Somebody named by a teller becomes an invitation, or a reason why not (R4); then nothing of them is kept (R14)."""

from __future__ import annotations

from wijwerken.method.refusal import Refusal
from wijwerken.method.words import _

FEWEST_TOGETHER = 2


def require_open(*, is_settled: bool) -> None:
    """R4: what became of a name is said once."""
    if is_settled:
        raise Refusal(_("Dit is al geregeld. De naam is gewist."), rule="R4")


def require_reason(reason: str) -> None:
    """R4: who is not invited is not invited for a reason, which whoever named them reads."""
    if not reason.strip():
        raise Refusal(
            _("Schrijf in een zin waarom niet. Wie deze persoon noemde leest het."),
            rule="R4",
            who=_("Luisteraars en kerngroep weten het, of vragen het na."),
        )


def require_several(count: int) -> None:
    """R5: laying together takes at least two names."""
    if count < FEWEST_TOGETHER:
        raise Refusal(_("Kies minstens twee namen die over dezelfde persoon gaan."), rule="R5")
