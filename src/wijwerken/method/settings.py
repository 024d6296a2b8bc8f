"""R1, R7: what the group may settle about its own process by consent, and what is frozen once people have told."""

from __future__ import annotations

from wijwerken.method.refusal import Refusal, Unmet
from wijwerken.method.words import _

SHORTEST, LONGEST = 7, 60
"""`silent_days`: after how many days without an answer a reading is silent (R1)."""


def unmet_for_settings(*, told: bool, silent_days: int | None = None, opens_up: bool = False) -> tuple[Unmet, ...]:
    """What stands in the way of new settings; empty when nothing.

    `told`: whether somebody told their story already. `silent_days`: the new number, or None when it stays.
    `opens_up`: whether everybody could read what so far only participants could.
    """
    unmet = []
    if silent_days is not None and not SHORTEST <= silent_days <= LONGEST:
        unmet.append(
            Unmet(
                _("Kies een aantal dagen van %(least)s tot en met %(most)s."),
                "R1",
                _("Wie het voorstel doet."),
                {"least": SHORTEST, "most": LONGEST},
            )
        )
    if silent_days is not None and told:
        unmet.append(
            Unmet(
                _("Er is al verteld. Hoe lang een verteller de tijd heeft om terug te lezen, staat sindsdien vast."),
                "R1",
                _("Niemand meer: zo was het beloofd aan wie vertelde."),
            )
        )
    if opens_up and told:
        unmet.append(
            Unmet(
                _("Er is verteld terwijl alleen wie meedoet kon lezen. Daarom gaat dit niet meer voor iedereen open."),
                "R12",
                _("Niemand meer. Wie vertelde kan zelf wel meer delen."),
            )
        )
    return tuple(unmet)


def require_may_settle(*, told: bool, silent_days: int | None = None, opens_up: bool = False) -> None:
    """R1: frozen at the first story; a writer may choose to be more open, the group may not do so for them (R12)."""
    unmet = unmet_for_settings(told=told, silent_days=silent_days, opens_up=opens_up)
    if unmet:
        raise Refusal(unmet[0].message, rule=unmet[0].rule, who=unmet[0].who, unmet=unmet, **unmet[0].params)
