"""A group conversation (*groepsgesprek*): seats taken by one's own yes, and who was not heard yet (R1, R18, R25)."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from datetime import datetime

from wijwerken.method.refusal import Refusal
from wijwerken.method.words import _

FEWEST_CHAIRS = 2
MOST_CHAIRS = 10

WHO_LEADS = _("Wie dit gesprek leidt.")


def require_leads(*, is_leader: bool) -> None:
    """R1: the notes of a conversation are its listener's; each reads only their own part."""
    if not is_leader:
        raise Refusal(_("Dit gesprek heeft een eigen luisteraar. Die schrijft en vraagt."), rule="R1", who=WHO_LEADS)


def require_a_free_chair(taken: int, chairs: int) -> None:
    """A table has as many chairs as were planned; who says yes too late is heard alone."""
    if taken >= chairs:
        raise Refusal(
            _("Alle stoelen aan deze tafel zijn bezet."),
            rule="R18",
            who=_("Wie dit gesprek leidt kan een stoel bijzetten. Je verhaal alleen vertellen kan altijd."),
        )


def require_of_this_circle(*, of_this_circle: bool) -> None:
    """R18: a table of one circle is no joint session; who stands elsewhere sits at another."""
    if not of_this_circle:
        raise Refusal(
            _("Dit gesprek is voor één kring, en jij koos een andere."),
            rule="R18",
            who=_("Vertel je verhaal alleen. Klopt je kring niet meer, dan kies jij zelf een andere."),
        )


def require_some_at_the_table(seated: int) -> None:
    """A group conversation has at least two who said yes; one alone is a conversation of its own."""
    if seated < FEWEST_CHAIRS:
        raise Refusal(
            _("Een groepsgesprek begint met minstens twee mensen die zelf ja zeiden."),
            rule="R18",
            who=_("Vraag nog iemand. Met één mens voer je een gewoon gesprek."),
        )


def require_running(*, begun: datetime | None, ended: datetime | None) -> None:
    """Notes are written while the conversation lasts; after that each part is its teller's."""
    if begun is None:
        raise Refusal(_("Het gesprek is nog niet begonnen."), rule="R1", who=WHO_LEADS)
    if ended is not None:
        raise Refusal(
            _("Het gesprek is klaar. Elk deel is nu een verhaal van wie het zei."),
            rule="R1",
            who=_("Verbeteren kan bij het verhaal zelf."),
        )


def require_not_begun(*, begun: datetime | None, called_off: datetime | None) -> None:
    """What was planned is changed before it begins."""
    if begun is not None or called_off is not None:
        raise Refusal(_("Dit gesprek is al begonnen of gaat niet door."), rule="R18", who=WHO_LEADS)


def shares(spoken: Mapping[Hashable, int]) -> dict[Hashable, float]:
    """How much of what was said each speaker said, from 0 to 1. For the listener's eyes, to keep the floor open."""
    everything = sum(spoken.values())
    return {speaker: (said / everything if everything else 0.0) for speaker, said in spoken.items()}
