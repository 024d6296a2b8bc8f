"""Exceptions on record: two promises allow one, by the core group's consent and with a reason; the others none."""

from __future__ import annotations

from wijwerken.method.refusal import Refusal
from wijwerken.method.words import _

ALLOWED = {
    "R18": _("Eerst vertelt ieder apart, daarna pas samen."),
    "R24": _("Wie voor de organisatie werkt begint: zegt wat die niet weet en vertelt als eerste."),
}
"""The rules to which the group may make an exception, in one Dutch sentence each (a msgid)."""


def require_may_be_excepted(rule: str) -> None:
    """Where a rule does not mention an exception on record there is none."""
    if rule not in ALLOWED:
        raise Refusal(_("Op deze regel bestaat geen uitzondering. Hij geldt voor iedereen, altijd."), rule="R7")
