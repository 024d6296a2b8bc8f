"""The log as people read it: what happened on which day, about what, and the words of who objected (R7, R13)."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from wijwerken.method.phases import Phase

from ..models import Decision, Inquiry, Proposal, ProposalAnswer, RuleException
from ..registry import Described, registry
from ..trail import described

PHASES = {phase.name.lower(): phase for phase in Phase}


@dataclass
class Line:
    """One entry of the log with what may be read beside it. The words stand apart from the chain (R13)."""

    decision: Decision
    about: Described | None = None
    proposal: Proposal | None = None
    dissent: Sequence[ProposalAnswer] = ()
    reason: str = ""
    told: list[str] = field(default_factory=list)

    @property
    def verb(self) -> str:
        """The step of the path that it is about."""
        phase = Phase(self.proposal.phase) if self.proposal else PHASES.get(self.decision.subject)
        return _(phase.verb) if phase else ""


def lines_of(inquiry: Inquiry, which: Iterable[Decision]) -> list[Line]:
    """A page of the log, with a bounded number of queries."""
    decisions = list(which)
    things = described(ref_of(decision) for decision in decisions if decision.kind in registry.decided)
    subjects = {decision.subject for decision in decisions}
    proposals = Proposal.objects.filter(inquiry=inquiry, pk__in=subjects).in_bulk()
    objections = objections_to(proposals)
    exceptions = {one.rule: one.reason for one in RuleException.objects.filter(inquiry=inquiry, rule__in=subjects)}
    return [
        Line(
            decision,
            about=things.get(ref_of(decision)),
            proposal=proposals.get(decision.subject),
            dissent=objections.get(decision.subject, ()) if decision.counts.get("dissent") else (),
            reason=exceptions.get(decision.subject, "") if decision.kind == "exception.made" else "",
            told=list(counted(decision)),
        )
        for decision in decisions
    ]


def ref_of(decision: Decision) -> tuple[str, str]:
    return registry.decided.get(decision.kind, ""), decision.subject


def objections_to(proposals: dict[str, Proposal]) -> dict[str, list[ProposalAnswer]]:
    """Dissent is recorded in its own words, by pseudonym (R7, R12)."""
    found: dict[str, list[ProposalAnswer]] = {}
    for answer in ProposalAnswer.objects.filter(proposal__in=proposals, consents=False).select_related("participant"):
        found.setdefault(answer.proposal_id, []).append(answer)
    return found


def counted(decision: Decision) -> Iterator[str]:
    """What the log counts, in sentences; it holds no number that may not be told (R11)."""
    counts = decision.counts
    if answers := counts.get("answers"):
        yield ngettext("Er telde één antwoord mee.", "Er telden %(count)s antwoorden mee.", answers) % {
            "count": answers
        }
    if dissent := counts.get("dissent"):
        yield ngettext("Eén bezwaar bleef staan:", "%(count)s bezwaren bleven staan:", dissent) % {"count": dissent}
    elif "dissent" in counts:
        yield _("Niemand had bezwaar.")
    if decision.values:
        yield _("Hoeveel weerstand mensen voelden, van laag naar hoog: %(values)s.") % {
            "values": ", ".join(map(str, decision.values))
        }
