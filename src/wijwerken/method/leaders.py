"""R24, R25: leaders let go. Vulnerable first, and every intervention in the open."""

from __future__ import annotations

from wijwerken.method.phases import Path, Phase, require_not_frozen, require_opened
from wijwerken.method.refusal import Refusal, Unmet
from wijwerken.method.words import _


def require_line_authority(*, line_authority: bool) -> None:
    """R22: backing comes from who gives lead over the question."""
    if not line_authority:
        raise Refusal(
            _("Ruimte geven doet wie leiding geeft aan mensen over dit vraagstuk."),
            rule="R22",
            who=_("Geef jij leiding? Zeg dat bij ‘Wie je hier bent’."),
        )


def require_intervention(*, name: str, reason: str) -> None:
    """R25: a no, a new frame or a stop has a name and a reason."""
    if not (name.strip() and reason.strip()):
        raise Refusal(
            _("Wie ingrijpt, zegt het met naam en reden. Iedereen kan dat lezen."), rule="R25", who=_("Wie ingrijpt.")
        )


def require_may_tell(path: Path, *, society: bool) -> None:
    """R24: who works for the organisation (internal: who leads) may tell before exploration opens; others then."""
    if society:
        require_opened(path, Phase.EXPLORATION)
    require_not_frozen(path, Phase.EXPLORATION)


def unmet_for_telling_first(*, takes_part: bool, has_told: bool, internal: bool = False) -> tuple[Unmet, ...]:
    """R24: where officials or aldermen take part, at least one of them tells before society is asked to.

    `takes_part`: whether anybody with the host duty does (in an internal inquiry: with line authority).
    """
    if has_told or not takes_part:
        return ()
    if internal:
        return (
            Unmet(
                _("Er doen leidinggevenden mee. Eén van hen vertelt eerst het eigen verhaal."),
                "R24",
                _("Ieder die leiding geeft kan nu al vertellen, ook voordat dit begint."),
            ),
        )
    return (
        Unmet(
            _("Er doen mensen van de organisatie mee. Eén van hen vertelt eerst het eigen verhaal."),
            "R24",
            _("Ieder die er werkt kan nu al vertellen, ook voordat dit begint."),
        ),
    )
