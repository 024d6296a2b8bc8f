"""Giving a duty by consent, handing one on, laying one down (R7)."""

from django.db import transaction

from wijwerken.method.duties import require_may_hand_on, require_may_have
from wijwerken.method.phases import Phase
from wijwerken.web import clock

from ..models import Duty, DutyOffer, Inquiry, Participant, Proposal
from ..path import path_of
from .duties import change_to, give_duty, take_duty_back
from .log import log
from .process import propose


@transaction.atomic
def put(participant: Participant, *, duty: str, gives: bool, reason: str, by: Participant) -> Proposal | None:
    """A duty is given by consent of the core group; the starter, alone in orientation, gives it at once.

    Gives the proposal, or None where it is done already.
    """
    if gives:
        require_may_have(duty, host=participant.host, line_authority=participant.line_authority)
    if fills_orientation_alone(by):
        change_to(participant, duty, gives=gives)
        return None
    terms = {"participant": participant.pk, "duty": duty, "gives": gives}
    return propose(by.inquiry, kind=Proposal.Kind.DUTY, terms=terms, reason=reason, by=by)


def fills_orientation_alone(participant: Participant) -> bool:
    """R7: the starter may fill orientation alone."""
    kinds = {duty.kind for duty in participant.duties.all()}
    return Duty.Kind.STARTER in kinds and not path_of(participant.inquiry).has_opened(Phase.EXPLORATION)


@transaction.atomic
def hand_on(kind: str, *, by: Participant, to: Participant) -> DutyOffer:
    """Ask one other person to take a duty over; who asks again asks somebody else."""
    require_may_hand_on(has_it=by.duties.filter(kind=kind).exists(), to_oneself=by == to)
    require_may_have(kind, host=to.host, line_authority=to.line_authority)
    offer, _made = DutyOffer.objects.update_or_create(by=by, kind=kind, answered_at=None, defaults={"to": to})
    return offer


@transaction.atomic
def answer_offer(offer: DutyOffer, *, yes: bool) -> DutyOffer:
    """One's own yes or no. With a yes the duty passes from one to the other, as long as the one still has it."""
    offer = DutyOffer.objects.select_for_update(of=("self",)).select_related("by", "to").get(pk=offer.pk)
    if offer.answered_at:
        return offer
    offer.accepts, offer.answered_at = yes, clock.now()
    offer.save(update_fields=["accepts", "answered_at"])
    if yes and offer.by.duties.filter(kind=offer.kind).exists():
        take_duty_back(offer.by, offer.kind)
        give_duty(offer.to, offer.kind)
        log(offer.by.inquiry, "duty.handed_on", subject=offer.kind)
    return offer


@transaction.atomic
def lay_down(participant: Participant, kind: str) -> None:
    """Anybody may lay a duty down, at any time, without a reason."""
    take_duty_back(participant, kind)
    DutyOffer.objects.filter(by=participant, kind=kind, answered_at=None).delete()


def offers_to(participant: Participant):
    """The duties that somebody asks me to take over."""
    return DutyOffer.objects.filter(to=participant, answered_at=None).select_related("by").order_by("made_at")


def who_does_what(inquiry: Inquiry) -> list[tuple[str, list[str]]]:
    """Each duty with the pseudonyms of who has it, for who decides about duties; nobody else reads it (R12)."""
    found: dict[str, list[str]] = {kind: [] for kind in Duty.Kind.values}
    duties = Duty.objects.filter(participant__inquiry=inquiry, participant__left_at=None)
    for kind, pseudonym in duties.order_by("since").values_list("kind", "participant__pseudonym"):
        found[kind].append(pseudonym)
    return [(str(Duty.Kind(kind).label), names) for kind, names in found.items() if names]
