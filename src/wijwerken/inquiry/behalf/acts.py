"""What of this room can be entered on behalf of a teller: naming somebody, and answering the core group's proposals."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wijwerken.method.phases import Phase

from ..domain import entering, process
from ..domain.on_behalf import Act, can_be_entered
from ..entering.forms import NominateForm
from ..models import Nomination, OnBehalf, Participant, Proposal, ProposalAnswer
from ..process.forms import AnswerForm


def nomination_form(teller: Participant, *data: Any, **kwargs: Any) -> NominateForm:
    return NominateForm(*data, **kwargs)


def nominate(teller: Participant, said: Mapping[str, Any]) -> Nomination:
    return entering.nominate(teller.inquiry, by=teller, whom=said["whom"], would_disagree=said["why"] == "disagrees")


def open_proposal(teller: Participant) -> Proposal | None:
    """A proposal that waits for this teller: sitting in the core group, or everybody is asked."""
    seat = getattr(teller, "seat", None)
    for proposal in teller.inquiry.proposals.filter(settled_at=None).order_by("made_at"):
        if proposal.everybody_asked_at or (seat and seat.is_taken):
            return proposal
    return None


def proposal_form(teller: Participant, *data: Any, **kwargs: Any) -> AnswerForm | None:
    proposal = open_proposal(teller)
    if proposal is None:
        return None
    form = AnswerForm(*data, **kwargs)
    form.about = proposal.reason
    return form


def answer_proposal(teller: Participant, said: Mapping[str, Any]) -> ProposalAnswer:
    return process.answer(open_proposal(teller), by=teller, consents=said["answer"] == "ja", reason=said["reason"])


def take_answer_back(answer: ProposalAnswer, entered: OnBehalf) -> None:
    """As long as nothing was decided; after that only the record says that it was never said."""
    if answer.proposal.settled_at is None:
        answer.delete()


can_be_entered(
    Act(
        name="nominate",
        label=gettext_lazy("Iemand noemen die we ook moeten horen"),
        phase=Phase.ORIENTATION,
        form=nomination_form,
        enter=nominate,
        model=Nomination,
        in_words=lambda named: _("Je noemde: %(whom)s") % {"whom": named.whom},
        take_back=lambda named, entered: named.delete(),
    )
)
can_be_entered(
    Act(
        name="proposal",
        label=gettext_lazy("Antwoorden op een voorstel van de kerngroep"),
        phase=Phase.ORIENTATION,
        form=proposal_form,
        enter=answer_proposal,
        model=ProposalAnswer,
        in_words=lambda given: (
            _("Bij een voorstel: geen bezwaar.")
            if given.consents
            else _("Bij een voorstel: bezwaar. %(reason)s") % {"reason": given.reason}
        ),
        take_back=take_answer_back,
    )
)
