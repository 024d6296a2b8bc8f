"""R5, R23: words may be hidden for two reasons only, by a person who says why. They are kept, and end nothing.

What stands in the place of hidden words says that they are hidden. The thing itself keeps counting: an objection whose
words are hidden is still an objection (R8). Its writer reads the reason, may object once, and somebody else decides.
"""

from __future__ import annotations

from enum import StrEnum

from wijwerken.method.refusal import Refusal
from wijwerken.method.words import _


class Ground(StrEnum):
    """The only two grounds."""

    PERSONAL = "personal"
    ABUSE = "abuse"


INSTEAD = {
    Ground.PERSONAL: _("Deze woorden zijn verborgen. Er stonden gegevens van iemand in."),
    Ground.ABUSE: _("Deze woorden zijn verborgen. Ze waren bedoeld om iemand te kwetsen."),
}
"""What stands in their place (Dutch msgids)."""

WHO_HIDES = _("Een begeleider kan woorden verbergen, en legt uit waarom.")
WHO_DECIDES = _("Een andere begeleider, of iemand uit de kerngroep.")


def require_may_hide(*, facilitates: bool, line_authority: bool) -> None:
    """Hiding is done by a facilitator; never by who has line authority, who could silence by it (R25)."""
    if line_authority:
        raise Refusal(
            _("Je geeft leiding over dit vraagstuk. Dan verberg je geen woorden van anderen."),
            rule="R25",
            who=WHO_HIDES,
        )
    if not facilitates:
        raise Refusal(_("Woorden verbergen doet een begeleider."), rule="R23", who=WHO_HIDES)


def require_ground(ground: str, reason: str) -> None:
    """Only for somebody's data or for abuse, with a reason in words."""
    if ground not in set(Ground):
        raise Refusal(
            _("Verbergen mag alleen om gegevens van iemand, of omdat woorden bedoeld zijn om te kwetsen."),
            rule="R23",
            who=_("Ben je het ergens niet mee eens, zeg dat dan zelf. Dan staat het ernaast."),
        )
    if not reason.strip():
        raise Refusal(_("Leg uit waarom. Wie het schreef leest dat."), rule="R23", who=_("Jij zelf."))


def require_may_appeal(*, is_writer: bool, has_appealed: bool) -> None:
    """Who wrote the words may say once that they should be seen."""
    if not is_writer:
        raise Refusal(
            _("Alleen wie dit schreef kan vragen of het terug mag."), rule="R23", who=_("Zeg het tegen een begeleider.")
        )
    if has_appealed:
        raise Refusal(_("Je vroeg dit al. Iemand anders dan wie het verborg kijkt ernaar."), rule="R5", who=WHO_DECIDES)


def may_decide(
    *, facilitates: bool, in_core_group: bool, line_authority: bool, did_hide: bool, is_writer: bool
) -> bool:
    """Whether this person decides on an appeal: somebody else than who hid the words and than who wrote them."""
    return (facilitates or in_core_group) and not (line_authority or did_hide or is_writer)


def require_may_decide(*, may: bool, reason: str) -> None:
    if not may:
        raise Refusal(_("Hierover beslist iemand anders dan wie het verborg of schreef."), rule="R23", who=WHO_DECIDES)
    if not reason.strip():
        raise Refusal(_("Leg uit waarom. Wie het schreef leest dat."), rule="R23", who=_("Jij zelf."))
