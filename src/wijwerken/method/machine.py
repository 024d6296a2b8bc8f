"""R6: the machine only proposes. What it makes counts for nothing until a person makes it their own."""

from __future__ import annotations

from dataclasses import dataclass, replace

from wijwerken.method.refusal import Refusal
from wijwerken.method.words import _


@dataclass(frozen=True)
class Proposal:
    """Something a machine made: its words, with the model and version that made them, and who accepted it."""

    words: str
    model: str
    version: str
    accepted_by: str | None = None

    @property
    def counts(self) -> bool:
        """R6: nothing machine-made counts until a person accepted it as their own act."""
        return self.accepted_by is not None


def accepted(proposal: Proposal, *, by: str) -> Proposal:
    """R6: a person (their id) takes a proposal as their own."""
    return replace(proposal, accepted_by=by)


def require_accepted(proposal: Proposal) -> None:
    """R6: nothing is built on what a machine proposed and nobody accepted."""
    if not proposal.counts:
        raise Refusal(
            _("Dit stelde een computer voor. Het telt pas als een mens het kiest."),
            rule="R6",
            who=_("Jij zelf: kies het, of zeg het anders."),
        )


def require_person_answers(*, by_machine: bool) -> None:
    """R6: no machine answers for a teller."""
    if by_machine:
        raise Refusal(_("Alleen een mens kan voor zichzelf antwoorden."), rule="R6", who=_("Wie het vertelde."))


def may_be_quoted(person: str | None, proposal: Proposal | None = None) -> bool:
    """R6: only words of a person with an id stand between quotation marks, never a machine's."""
    return bool(person) and proposal is None
