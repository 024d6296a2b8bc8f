"""R10: a request to the organisation has a date, and its answer a name and a reason, of everybody who decides."""

from __future__ import annotations

from datetime import date

from wijwerken.method.refusal import Refusal
from wijwerken.method.words import _


def require_day_to_come(due_on: date, today: date) -> None:
    if due_on < today:
        raise Refusal(_("Die dag is al voorbij. Kies een dag die nog komt."), rule="R10", who=_("Jij zelf."))


def require_may_speak_for_host(*, host: bool, in_core_group: bool, leads: bool = False) -> None:
    """An answer comes from the organisation; the core group may copy one that came in another way."""
    if not (host or leads or in_core_group):
        raise Refusal(
            _("Een antwoord op een verzoek komt van de organisatie, met een naam."),
            rule="R10",
            who=_("Wie voor de organisatie werkt antwoordt, of de kerngroep schrijft het antwoord over."),
        )


def require_name_and_reason(name: str, reason: str) -> None:
    if not (name.strip() and reason.strip()):
        raise Refusal(_("Een antwoord heeft een naam en een reden."), rule="R10", who=_("Wie antwoordt."))


def require_says_what_differs(agrees: bool, differs: str) -> None:
    """Who decides too agrees to the one answer, or says in own words what differs."""
    if not agrees and not differs.strip():
        raise Refusal(_("Zeg in eigen woorden wat er bij jou anders is."), rule="R10", who=_("Jij zelf."))
