"""Whether choosing is open, and whether a direction can still change (R2, R8)."""

from wijwerken.inquiry.models import Inquiry
from wijwerken.inquiry.path import path_of
from wijwerken.method.phases import Phase, require_ideas_opened, require_not_frozen, require_opened
from wijwerken.method.refusal import Refusal
from wijwerken.method.words import _

from ..models import Direction


def require_choosing_open(inquiry: Inquiry) -> None:
    """R2: no direction before ideas was opened, nor before its own phase; after a step back nothing changes."""
    path = path_of(inquiry)
    require_ideas_opened(path)
    require_opened(path, Phase.DIRECTION)
    require_not_frozen(path, Phase.DIRECTION)


def require_not_chosen(direction: Direction) -> None:
    """What is chosen is not changed or refused any more; the agreements are the next place for that."""
    if direction.is_chosen:
        raise Refusal(
            _("Deze richting is gekozen. Wat er nog anders moet, komt in de afspraken."),
            rule="R8",
            who=_("Iedereen schrijft mee aan de afspraken en kan daar bezwaar maken."),
        )
