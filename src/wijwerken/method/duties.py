"""R3, R7: duties. Given by consent, handed on by who has one, laid down at any time; never shown beside words."""

from __future__ import annotations

from wijwerken.method.refusal import Refusal
from wijwerken.method.words import _

COMPANION = "companion"


def require_may_have(duty: str, *, host: bool, line_authority: bool) -> None:
    """R23: a companion from outside comes from outside."""
    if duty == COMPANION and (host or line_authority):
        raise Refusal(
            _("Een begeleider van buiten werkt niet voor de organisatie, en geeft er geen leiding."),
            rule="R23",
            who=_("Kies iemand die erbuiten staat."),
        )


def require_may_hand_on(*, has_it: bool, to_oneself: bool) -> None:
    """R7: a duty is handed on by who has it, to somebody else."""
    if not has_it:
        raise Refusal(
            _("Deze taak heb je niet. Doorgeven kan alleen wie haar heeft."), rule="R7", who=_("Wie de taak heeft.")
        )
    if to_oneself:
        raise Refusal(_("Jij hebt deze taak al. Kies iemand anders."), rule="R7", who=_("Jij zelf."))
