"""Exceptions on record: allowed by the core group's consent, with a reason, and shown for ever."""

from wijwerken.method.exceptions import require_may_be_excepted

from ..models import Inquiry, Proposal, RuleException
from .log import log


def is_excepted(inquiry: Inquiry, rule: str) -> bool:
    """Whether the core group made an exception to this rule here. One query."""
    return inquiry.exceptions.filter(rule=rule).exists()


def make_exception(proposal: Proposal) -> RuleException:
    """What a proposal about an exception does when it passes."""
    rule = proposal.terms["rule"]
    require_may_be_excepted(rule)
    made = RuleException.objects.create(inquiry=proposal.inquiry, rule=rule, reason=proposal.reason, proposal=proposal)
    log(proposal.inquiry, "exception.made", subject=rule)
    return made
