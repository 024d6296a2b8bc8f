"""R1, R12: a listener or facilitator enters what a teller says by telephone, on paper or at the table, on their behalf.

Nobody becomes somebody else: who entered, when and how is kept, the teller sees it, and can say "I never said that".
"""

from __future__ import annotations

from wijwerken.method.refusal import Refusal
from wijwerken.method.words import _

ASK_FIRST = _("Vraag het de verteller: die zet het aan op de eigen bladzijde, of leest aan de telefoon de code voor.")


def require_may_enter_for(*, is_listener: bool, line_authority: bool, is_own: bool, is_asked: bool) -> None:
    """R1, R25: only a listener whom the teller lets type, never who has line authority, and never for oneself."""
    if line_authority:
        raise Refusal(
            _("Je geeft leiding over dit vraagstuk. Dan voer je niets in namens een ander."),
            rule="R25",
            who=_("Een andere luisteraar kan dit doen."),
        )
    if not is_listener:
        raise Refusal(
            _("Invoeren namens iemand doen de luisteraars en begeleiders."), rule="R1", who=_("Vraag het een van hen.")
        )
    if is_own:
        raise Refusal(_("Dit ben jij zelf. Zeg het gewoon op de bladzijde zelf."), rule="R1")
    if not is_asked:
        raise Refusal(_("Deze verteller vroeg niet om iemand die invoert."), rule="R1", who=ASK_FIRST)


def require_own_entry(*, is_teller: bool) -> None:
    """R1: whether somebody said it is theirs alone to say."""
    if not is_teller:
        raise Refusal(_("Alleen de verteller zelf kan zeggen of dit klopt."), rule="R1")
