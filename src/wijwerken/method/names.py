"""R12: who sees names. By name, by pseudonym, or by nobody; a writer may be more open, never less."""

from __future__ import annotations

from enum import IntEnum

from wijwerken.method.refusal import Refusal
from wijwerken.method.words import _


class Shown(IntEnum):
    """How the person behind a thing is shown, from closed to open."""

    NOBODY = 0
    PSEUDONYM = 1
    NAME = 2


SHOWN = {
    "frame": Shown.NAME,
    "backing": Shown.NAME,
    "promise": Shown.NAME,
    "answer": Shown.NAME,
    "intervention": Shown.NAME,
    "agreement": Shown.NAME,
    "deed": Shown.NAME,
    "signature": Shown.NAME,
    "witness": Shown.NAME,
    "story": Shown.PSEUDONYM,
    "idea": Shown.PSEUDONYM,
    "leaf": Shown.PSEUDONYM,
    "statement": Shown.PSEUDONYM,
    "objection": Shown.PSEUDONYM,
    "consent": Shown.PSEUDONYM,
    "response": Shown.NOBODY,
    "resistance": Shown.NOBODY,
    "why": Shown.NOBODY,
    "soften": Shown.NOBODY,
}
"""What is shown of who made it. "why" goes with a response, "soften" (what would lower it) with a resistance."""


def shown_as(kind: str) -> Shown:
    """R12: how the maker of a thing of this kind is shown. Raises KeyError for a kind the promise does not know."""
    return SHOWN[kind]


def require_not_less_open(kind: str, wished: Shown) -> None:
    """R12: a writer may choose to be more open, never less."""
    if wished < SHOWN[kind]:
        raise Refusal(
            _("Hier hoort een naam bij, zodat anderen weten wie ze kunnen aanspreken."),
            rule="R12",
            who=_("Wil je geen naam laten zien, laat het dan een ander doen."),
        )


def require_knows(kind: str, wished: Shown, *, has_read: bool) -> None:
    """R12: words beside a response or a resistance get a pseudonym only after their writer read what that shows."""
    if SHOWN[kind] is Shown.NOBODY and wished > Shown.NOBODY and not has_read:
        raise Refusal(
            _("Als je naam erbij staat, zien anderen ook hoe je antwoordde."),
            rule="R12",
            who=_("Jij zelf: lees dit en kies dan opnieuw."),
        )
