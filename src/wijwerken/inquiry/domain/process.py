"""Proposals about the path: made by a member, answered by all, settled by the rule (R7)."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.db.models import F

from wijwerken.method.consent import Answer, Verdict
from wijwerken.method.core_group import require_core_group
from wijwerken.method.exceptions import require_may_be_excepted
from wijwerken.method.pausing import require_decides
from wijwerken.method.phases import Phase, require_next
from wijwerken.method.refusal import Refusal
from wijwerken.method.words import _
from wijwerken.web import clock

from ..models import Inquiry, Participant, Proposal, ProposalAnswer, Seat
from ..path import path_of
from .carrying_out import carry_out
from .core import is_member, let_go, members_of, settle_seats
from .exceptions import is_excepted
from .going_on import require_can_go_on
from .log import log
from .settings import require_may_change
from .standing import Standing, lacking_to_close, standing_of

WITHDRAWN = "withdrawn"
PATH = "path"  # what proposals about steps are about: one of them at a time
STEPS = (Proposal.Kind.OPEN, Proposal.Kind.STEP_BACK, Proposal.Kind.CLOSE)


@transaction.atomic
def propose(
    inquiry: Inquiry,
    *,
    kind: str,
    reason: str,
    by: Participant,
    phase: Phase | None = None,
    terms: Mapping[str, object] | None = None,
    changes: Proposal | None = None,
) -> Proposal:
    """Put something about the process to the core group. Of each matter lies one proposal at a time."""
    require_core_group(members_of(inquiry))
    phase, terms, about = phase or path_of(inquiry).current, dict(terms or {}), matter_of(kind, terms or {})
    require_possible(inquiry, kind, phase, terms)
    standing = inquiry.proposals.select_for_update().filter(settled_at=None, about=about).first()
    if changes is not None and standing == changes:
        finish(changes, Verdict.SECOND_ROUND, standing_of(changes))
    elif standing is not None:
        raise Refusal(
            _("Er ligt al een voorstel. Eén tegelijk, dan blijft het helder."),
            rule="R7",
            who=_("De kerngroep antwoordt eerst op dat voorstel."),
        )
    proposal = Proposal.objects.create(
        inquiry=inquiry, kind=kind, phase=phase, terms=terms, about=about, reason=reason, by=by, changes=changes
    )
    log(inquiry, f"proposal.{kind}", subject=phase.name.lower() if kind in STEPS else proposal.pk)
    if is_member(by):
        answer(proposal, by=by, consents=True)  # who proposes something has no objection to it
    return proposal


def matter_of(kind: str, terms: Mapping[str, object]) -> str:
    """What a proposal is about, so that of each matter only one lies on the table."""
    if kind in STEPS:
        return PATH
    return ":".join([kind, *(str(terms[name]) for name in ("rule", "duty", "participant") if name in terms)])


def require_possible(inquiry: Inquiry, kind: str, phase: Phase, terms: Mapping[str, object]) -> None:
    """A step must be one that can be taken from here; a closing leaves nothing without a fate (R4)."""
    path = path_of(inquiry)
    require_decides(path, lifts_pause=kind == Proposal.Kind.LIFT_PAUSE)
    if kind == Proposal.Kind.OPEN:
        require_next(path, phase)
    elif kind == Proposal.Kind.STEP_BACK and not (path.can_read(phase) and phase < path.current):
        raise Refusal(_("Terug kan alleen naar een stap waar we al waren."), rule="R7")
    elif kind == Proposal.Kind.EXCEPTION:
        require_may_be_excepted(str(terms.get("rule", "")))
        if is_excepted(inquiry, str(terms["rule"])):
            raise Refusal(_("Deze uitzondering staat er al."), rule="R7")
    elif kind == Proposal.Kind.SETTINGS:
        if not terms:
            raise Refusal(_("Er verandert nog niets. Kies wat er anders wordt."), rule="R7", who=_("Jij zelf."))
        require_may_change(inquiry, terms)
    elif kind == Proposal.Kind.LIFT_PAUSE:
        require_can_go_on(inquiry)
    elif kind == Proposal.Kind.CLOSE:
        if not path.has_opened(phase) or path.is_closed(phase):
            raise Refusal(_("Afronden kan alleen bij een stap die begonnen is."), rule="R7")
        if lacking := lacking_to_close(inquiry, phase):
            raise Refusal(lacking[0].message, rule="R4", who=lacking[0].who, unmet=lacking)


@transaction.atomic
def answer(proposal: Proposal, *, by: Participant, consents: bool, reason: str = "") -> ProposalAnswer:
    """Consent, or object with a reason. One's last answer counts; everybody is heard only where everybody is asked."""
    Answer(by.pk, consents, reason)
    hold(proposal)
    if proposal.settled_at:
        raise Refusal(_("Over dit voorstel is al besloten."), rule="R7")
    require_decides(path_of(proposal.inquiry), lifts_pause=proposal.kind == Proposal.Kind.LIFT_PAUSE)
    sits = is_member(by)
    if not sits and proposal.everybody_asked_at is None:
        raise Refusal(
            _("Op dit voorstel antwoordt de kerngroep."),
            rule="R7",
            who=_("Blijft er een bezwaar staan, dan worden alle deelnemers gevraagd. Dan hoor je het hier."),
        )
    given, _made = ProposalAnswer.objects.update_or_create(
        proposal=proposal,
        participant=by,
        defaults={"consents": consents, "reason": reason, "in_core_group": sits},
    )
    settle(proposal)
    return given


@transaction.atomic
def settle(proposal: Proposal) -> None:
    """Do what the rule says by now; nothing while it waits, and nothing while we stand still (R23)."""
    stands_still = path_of(proposal.inquiry).is_paused and proposal.kind != Proposal.Kind.LIFT_PAUSE
    if stands_still or not standing_of(proposal).is_due:
        return
    hold(proposal)
    standing = standing_of(proposal)
    if proposal.settled_at or not standing.is_due:
        return
    verdict = standing.outcome.verdict
    let_go(proposal.inquiry, standing.outcome.out)
    if verdict is Verdict.ASK_PARTICIPANTS:
        ask_everybody(proposal)
    elif verdict in (Verdict.PASSED, Verdict.REFUSED, Verdict.LAPSED):
        finish(proposal, verdict, standing)
        if verdict is Verdict.PASSED:
            carry_out(proposal)


def hold(proposal: Proposal) -> None:
    """One after the other: two last answers at once settle it once."""
    Proposal.objects.select_for_update().get(pk=proposal.pk)
    proposal.refresh_from_db(fields=["settled_at", "outcome", "everybody_asked_at"])


def settle_all(inquiry: Inquiry) -> None:
    """What time alone decides: called whenever somebody looks, and every so often when nobody does."""
    for proposal in inquiry.proposals.filter(settled_at=None):
        proposal.inquiry = inquiry  # the same object, so that its path is read anew when a step was taken
        settle(proposal)
    settle_seats(inquiry)


def ask_everybody(proposal: Proposal) -> None:
    """An objection stands against a second, changed proposal: all participants are asked."""
    proposal.everybody_asked_at = clock.now()
    proposal.save(update_fields=["everybody_asked_at"])
    log(proposal.inquiry, "proposal.everybody_asked", subject=proposal.pk)


def finish(proposal: Proposal, verdict: Verdict, standing: Standing) -> None:
    """Close a proposal with its verdict; who did not answer has a miss, who did starts afresh, twice is out."""
    said, dissent = answers_that_count(proposal), len(standing.outcome.dissent)
    heard = {one.participant_id for one in standing.answers}
    seats = Seat.objects.filter(participant__inquiry=proposal.inquiry)
    seats.filter(participant__in=heard).update(misses=0)
    seats.filter(participant__in=standing.outcome.missed).update(misses=F("misses") + 1)
    let_go(proposal.inquiry, standing.outcome.out)
    put_away(
        proposal,
        verdict.value,
        answers=said,
        is_counted=None if proposal.everybody_asked_at else True,
        dissent=dissent,
    )


def put_away(proposal: Proposal, outcome: str, **recorded: Any) -> None:
    proposal.settled_at, proposal.outcome = clock.now(), outcome
    proposal.save(update_fields=["settled_at", "outcome"])
    log(proposal.inquiry, f"proposal.{outcome}", subject=proposal.pk, **recorded)


def answers_that_count(proposal: Proposal) -> dict[str, str]:
    """What each member said, and each participant where everybody was asked: for the log (R13)."""
    members = {member.id for member in members_of(proposal.inquiry)}
    return {
        one.participant_id: "consent" if one.consents else "objection"
        for one in proposal.answers.exclude(participant=None)
        if proposal.everybody_asked_at or one.participant_id in members
    }


@transaction.atomic
def withdraw(proposal: Proposal, *, by: Participant) -> None:
    """Who made a proposal may take it back, as long as nothing was decided."""
    if proposal.by_id != by.pk:
        raise Refusal(
            _("Een voorstel neemt alleen terug wie het deed."), rule="R7", who=_("Heb je bezwaar? Zeg het erbij.")
        )
    hold(proposal)
    if proposal.settled_at is None:
        put_away(proposal, WITHDRAWN)
