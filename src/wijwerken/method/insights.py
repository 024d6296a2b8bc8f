"""R4: an insight rests on what people said: two bases at least; with fewer it is an open question."""

from __future__ import annotations

from wijwerken.method.refusal import Refusal
from wijwerken.method.words import _

FEWEST_BASES = 2
OPEN_QUESTION = "open_question"


def require_evidence(kind: str, bases: int) -> None:
    """An insight has two bases or more; an open question, one that somebody stumbled on, has one or more."""
    if kind == OPEN_QUESTION:
        if bases < 1:
            raise Refusal(
                _("Wijs aan waar je vraag over gaat: een zin, een verband of een uitspraak."),
                rule="R4",
                who=_("Jij zelf: kies er één uit de lijst."),
            )
    elif bases < FEWEST_BASES:
        raise Refusal(
            _("Een inzicht rust op minstens twee dingen die mensen zeiden. Nu is het er nog geen of maar één."),
            rule="R4",
            who=_("Kies er nog een bij, of maak er een open vraag van."),
        )


def is_open_question(kind: str, bases: int) -> bool:
    """Whether it is shown as an open question: it was one, or too little is left under it (R14)."""
    return kind == OPEN_QUESTION or bases < FEWEST_BASES
