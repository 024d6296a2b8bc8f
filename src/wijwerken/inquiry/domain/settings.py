"""What the group may settle about its own process by consent (R7)."""

from collections.abc import Mapping
from typing import Any

from wijwerken.method.refusal import Unmet
from wijwerken.method.settings import require_may_settle, unmet_for_settings

from ..models import Inquiry, Proposal
from ..models.question import Visibility
from ..registry import registry
from .log import log

SETTLED = ("silent_days", "visibility", "seasons")


def require_may_change(inquiry: Inquiry, terms: Mapping[str, Any]) -> None:
    require_may_settle(**as_rule(inquiry, terms))


def unmet_for(inquiry: Inquiry, terms: Mapping[str, Any]) -> tuple[Unmet, ...]:
    return unmet_for_settings(**as_rule(inquiry, terms))


def as_rule(inquiry: Inquiry, terms: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "told": any(has_told(inquiry) for has_told in registry.told),
        "silent_days": terms.get("silent_days"),
        "opens_up": terms.get("visibility") == Visibility.PUBLIC and not inquiry.is_public,
    }


def change_settings(proposal: Proposal) -> None:
    """What a proposal about the settings does when it passes: only what it names changes."""
    inquiry = proposal.inquiry
    changed = {name: proposal.terms[name] for name in SETTLED if name in proposal.terms}
    if "seasons" in changed:
        changed["seasons"] = {phase: key for phase, key in (inquiry.seasons | changed["seasons"]).items() if key}
    for name, value in changed.items():
        setattr(inquiry, name, value)
    inquiry.save(update_fields=list(changed))
    log(inquiry, "settings.changed")
