"""A proposal as it is said on screen: in one sentence, and with its answers."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _

from wijwerken.method.exceptions import ALLOWED
from wijwerken.method.phases import Phase
from wijwerken.method.release import Released

from ..domain.duties import HOST
from ..domain.standing import Standing, standing_of
from ..figures import counting, figures_of
from ..models import Duty, Inquiry, Participant, Proposal, ProposalAnswer
from ..models.question import Visibility
from ..seasons import season_words

CONSENT, OBJECTION = "consent", "objection"


def title_of(proposal: Proposal, *, whom: str = "") -> str:
    """What is proposed, in one sentence. Whom a duty is for is only said to who decides about it (R12)."""
    verb = _(Phase(proposal.phase).verb)
    if proposal.kind == Proposal.Kind.OPEN:
        return _("We gaan naar %(verb)s") % {"verb": verb}
    if proposal.kind == Proposal.Kind.STEP_BACK:
        return _("We gaan een stap terug, naar %(verb)s") % {"verb": verb}
    if proposal.kind == Proposal.Kind.CLOSE:
        return _("We ronden %(verb)s af") % {"verb": verb}
    if proposal.kind == Proposal.Kind.EXCEPTION:
        return _("We maken een uitzondering op deze regel: %(rule)s") % {"rule": _(ALLOWED[proposal.terms["rule"]])}
    if proposal.kind == Proposal.Kind.LIFT_PAUSE:
        return _("We gaan weer verder na de pauze")
    if proposal.kind == Proposal.Kind.DUTY:
        return duty_title(proposal, whom or _("Een deelnemer"))
    return " ".join(settings_sentences(proposal.terms))


def duty_title(proposal: Proposal, whom: str) -> str:
    kind, gives = proposal.terms["duty"], proposal.terms["gives"]
    if kind == HOST:
        said = (
            _("%(whom)s werkt of spreekt voor de organisatie")
            if gives
            else _("%(whom)s werkt of spreekt niet meer voor de organisatie")
        )
        return said % {"whom": whom}
    said = _("%(whom)s wordt %(duty)s") if gives else _("%(whom)s is geen %(duty)s meer")
    return said % {"whom": whom, "duty": Duty.Kind(kind).label}


def settings_sentences(terms: dict) -> Iterable[str]:
    if "silent_days" in terms:
        yield _("Wie terugleest, krijgt daar %(days)s dagen voor.") % {"days": terms["silent_days"]}
    if "visibility" in terms:
        yield (
            _("Iedereen mag meelezen.")
            if terms["visibility"] == Visibility.PUBLIC
            else _("Alleen wie meedoet mag lezen.")
        )
    for phase, key in terms.get("seasons", {}).items():
        verb = _(Phase(int(phase)).verb)
        if key:
            yield _("%(verb)s komt, als het kan, %(season)s.") % {
                "verb": verb.capitalize(),
                "season": season_words(key),
            }
        else:
            yield _("Bij %(verb)s staat geen seizoen meer.") % {"verb": verb}


@dataclass(frozen=True)
class Shown:
    """A proposal for one reader."""

    proposal: Proposal
    title: str
    answers: list[ProposalAnswer]  # of the core group, by pseudonym
    objections: list[ProposalAnswer]  # of other participants, where everybody was asked
    standing: Standing | None = None
    mine: ProposalAnswer | None = None
    may_answer: bool = False
    asked: Released | None = None


def shown_to(inquiry: Inquiry, proposals: Iterable[Proposal], me: Participant | None, *, sits: bool) -> list[Shown]:
    """Proposals as `me`, who may sit in the core group, reads them."""
    proposals = list(proposals)
    pseudonyms = names_in(inquiry, proposals)
    asked = figures_of(
        inquiry,
        {f"asked.{one.pk}": all_asked(one) for one in proposals if one.everybody_asked_at and one.settled_at},
    )
    return [
        shown(
            one,
            me,
            whom=pseudonyms.get(one.terms.get("participant"), ""),
            sits=sits,
            asked=asked.get(f"asked.{one.pk}"),
        )
        for one in proposals
    ]


def shown(
    proposal: Proposal, me: Participant | None, *, sits: bool, whom: str = "", asked: Released | None = None
) -> Shown:
    standing = None if proposal.settled_at else standing_of(proposal)
    answers = standing.answers if standing else list(proposal.answers.all())
    may_answer = bool(standing and me and (sits or proposal.everybody_asked_at))
    may_know = may_answer or sits or (me is not None and proposal.terms.get("participant") == me.pk)
    mine = next((one for one in proposal.answers.all() if me and one.participant_id == me.pk), None)
    return Shown(
        proposal,
        title_of(proposal, whom=whom if may_know else ""),
        [one for one in answers if one.in_core_group],
        [one for one in proposal.answers.all() if not one.in_core_group and not one.consents],
        standing,
        mine,
        may_answer,
        asked,
    )


def names_in(inquiry: Inquiry, proposals: Iterable[Proposal]) -> dict[str, str]:
    """The pseudonyms of whom proposals about duties are for. One query, or none."""
    ids = {one.terms["participant"] for one in proposals if "participant" in one.terms}
    return dict(inquiry.participants.filter(pk__in=ids).values_list("pk", "pseudonym")) if ids else {}


def all_asked(proposal: Proposal):
    """How everybody answered, for the gate: it says so once, when it is settled (R11)."""
    basis = {
        one.participant_id: ("", CONSENT if one.consents else OBJECTION)
        for one in proposal.answers.all()
        if one.participant_id
    }
    return counting(proposal.inquiry, basis, answers=(CONSENT, OBJECTION), closed=True)
