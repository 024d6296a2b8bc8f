"""R23: a pause is a pause (*pas op de plaats*). Who calls it, what it stops, and what going on again asks for.

A pause stops what decides: proposals, rounds, and what would change the thing that is decided on. What people tell,
read back, answer about their own words, object, acknowledge and do goes on; so does help, and taking back.
"""

from __future__ import annotations

from wijwerken.method.phases import Path
from wijwerken.method.refusal import Refusal, Unmet
from wijwerken.method.words import _

A_FACILITATOR = _("Een begeleider van dit vraagstuk kan meteen stilstaan. Vragen mag iedereen.")
WHO_LIFTS = _("De kerngroep besluit samen om verder te gaan. Dat kan zodra jullie hebben teruggekeken.")


def require_may_pause(*, facilitates: bool, line_authority: bool) -> None:
    """R23: one facilitator pauses at once. R25: who has line authority cannot pause alone."""
    if line_authority:
        raise Refusal(
            _("Je geeft leiding over dit vraagstuk. Dan kun je niet alleen beslissen of we stilstaan."),
            rule="R25",
            who=_("Vraag erom. Een begeleider die geen leiding geeft antwoordt."),
        )
    if not facilitates:
        raise Refusal(_("Stilstaan doet een begeleider."), rule="R23", who=A_FACILITATOR)


def require_words(words: str) -> None:
    """R23: a pause, a request for one and the answer to it are said in somebody's own words."""
    if not words.strip():
        raise Refusal(_("Zeg er een paar woorden bij, van jezelf. Eén zin is genoeg."), rule="R23", who=_("Jij zelf."))


def require_decides(path: Path, *, lifts_pause: bool = False) -> None:
    """R23: while a pause lasts nothing is decided, but for the proposal to go on."""
    if path.is_paused and not lifts_pause:
        raise Refusal(
            _("We staan even stil. Er wordt nu niets besloten, en niemand hoeft iets."), rule="R23", who=WHO_LIFTS
        )


def require_paused(path: Path) -> None:
    """What belongs to a pause happens while there is one."""
    if not path.is_paused:
        raise Refusal(_("We staan nu niet stil."), rule="R23", who=A_FACILITATOR)


def unmet_for_restart(*, looked_back: bool, has_companion: bool, companion_was_there: bool) -> tuple[Unmet, ...]:
    """R23: before going on the group looks back in words, with its companion from outside where there is one."""
    unmet = []
    if not looked_back:
        unmet.append(
            Unmet(
                _("Kijk eerst terug, in woorden. Wat gebeurde er, en wat leerden jullie ervan?"),
                "R23",
                _("Een begeleider of iemand uit de kerngroep schrijft het op."),
            )
        )
    elif has_companion and not companion_was_there:
        unmet.append(
            Unmet(
                _("Jullie hebben een begeleider van buiten. Die was nog niet bij het terugkijken."),
                "R23",
                _("Kijk samen terug, en schrijf erbij wie er van buiten bij was."),
            )
        )
    return tuple(unmet)


def require_restart(*, looked_back: bool, has_companion: bool, companion_was_there: bool) -> None:
    """R23: going on again is put to the core group after looking back, not before."""
    unmet = unmet_for_restart(
        looked_back=looked_back, has_companion=has_companion, companion_was_there=companion_was_there
    )
    if unmet:
        raise Refusal(unmet[0].message, rule="R23", who=unmet[0].who, unmet=unmet)
