"""The letter that invites: first what we do not know (R24), and never more than eighty words."""

from __future__ import annotations

from collections.abc import Iterable

from wijwerken.method.refusal import Refusal
from wijwerken.method.words import _

MOST_WORDS = 80


def require_not_knowing(not_knowing: str) -> None:
    """R24: before the first invitation goes out the initiators write what they do not know."""
    if not not_knowing.strip():
        raise Refusal(
            _("Schrijf eerst op wat jullie niet weten. Die woorden staan bovenaan elke brief."),
            rule="R24",
            who=_("Wie de vraag begon schrijft het bij de vraag."),
        )


def words_in(texts: Iterable[str]) -> int:
    """How many words a letter has."""
    return sum(len(text.split()) for text in texts)


def shortened(text: str, most: int) -> str:
    """The first sentences of a text that fit in `most` words; the first words where not even one fits."""
    kept: list[str] = []
    for sentence in text.replace("\n", " ").replace("! ", "!|").replace("? ", "?|").replace(". ", ".|").split("|"):
        if words_in([*kept, sentence]) > most:
            break
        kept.append(sentence.strip())
    if kept:
        return " ".join(kept)
    return " ".join(text.split()[:most]) + " …"


def require_short(texts: Iterable[str]) -> None:
    """A letter has at most eighty words, so that it is read at the kitchen table."""
    count = words_in(texts)
    if count > MOST_WORDS:
        raise Refusal(
            _("De brief heeft %(count)s woorden. Er passen er hoogstens %(most)s in."),
            rule="letter",
            who=_("Maak de vraag korter, of wat jullie niet weten."),
            count=count,
            most=MOST_WORDS,
        )


def require_place_in_group(*, taken: int, most: int) -> None:
    """The code of a group lets in as many as were meant, and no more."""
    if taken >= most:
        raise Refusal(
            _("Deze code is voor een groep, en alle plaatsen zijn bezet."),
            rule="doors",
            who=_("Vraag wie je de code gaf om een eigen code, of bel het nummer in de brief."),
        )
