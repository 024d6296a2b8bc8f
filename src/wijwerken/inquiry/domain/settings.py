"""What the group may settle about its own process by consent (R7)."""

from ..models import Proposal
from .log import log


def change_settings(proposal: Proposal) -> None:
    """What a proposal about the settings does when it passes: only what it names changes."""
    inquiry = proposal.inquiry
    for name, value in proposal.terms.items():
        setattr(inquiry, name, value)
    inquiry.save(update_fields=list(proposal.terms))
    log(inquiry, "settings.changed")
