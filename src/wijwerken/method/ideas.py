"""R19: add, don't reject. An idea is a plant; nobody turns it down."""

from __future__ import annotations

from enum import StrEnum

from wijwerken.method.refusal import Refusal, Unmet, unmet_of
from wijwerken.method.words import _, ngettext


class Energy(StrEnum):
    """What somebody has for an idea or a direction. There is no "against"."""

    DO = "do"
    HELP = "help"
    FOLLOW = "follow"
    WORRY = "worry"


def require_own_leaf(*, by: str, author: str) -> None:
    """R19: a leaf is removed only by its own author."""
    if by != author:
        raise Refusal(
            _("Dit blad is van iemand anders. Zet er een blad van jou naast."),
            rule="R19",
            who=_("Alleen wie het schreef kan het weghalen."),
        )


def require_worry_said(energy: Energy, words: str) -> None:
    """R19: a worry is said in words, since it asks for an answer; without words nobody could give one."""
    if energy is Energy.WORRY and not words.strip():
        raise Refusal(
            _("Zeg erbij waarover je je zorgen maakt. Dan kan er een antwoord op komen."),
            rule="R19",
            who=_("Jij zelf, in een paar woorden."),
        )


def goes_along(energy: Energy, words: str) -> bool:
    """R19: worries attach to directions: one that was said beside an idea goes along to what the idea becomes."""
    return energy is Energy.WORRY and bool(words.strip())


def unmet_for_closing_round(open_worries: int) -> tuple[Unmet, ...]:
    """R19: worries get an answer before the round closes."""
    if not open_worries:
        return ()
    return (unmet_of(WITHOUT_ANSWER, open_worries, "R19", _("Wie aan de richting werkt geeft antwoord.")),)


WITHOUT_ANSWER = ngettext("Eén zorg heeft nog geen antwoord.", "%(count)s zorgen hebben nog geen antwoord.")
