"""How many provisional sources there are: a figure of its own, through the gate like any other (R11)."""

from wijwerken.method.release import Released

from ..figures import TOOK_PART, counting, figure
from ..models import Inquiry, Participant

SOURCES = "sources"


def sources_counted(inquiry: Inquiry) -> Released:
    """Browsers that came by an open link and entered no code yet. They are in no other figure. Two queries."""
    here = Participant.everybody.filter(inquiry=inquiry, open_link__isnull=False).values_list("pk", flat=True)
    basis = dict.fromkeys(here, ("", TOOK_PART))
    return figure(inquiry, SOURCES, counting(inquiry, basis, group=len(basis)))
