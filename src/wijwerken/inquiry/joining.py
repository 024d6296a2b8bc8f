"""How the things of this room become one when two participants turn out to be one person."""

from django.db.models import Q
from django.utils.translation import gettext as _

from .domain.joining import one_person
from .models import (
    CircleJudgement,
    LaidAside,
    NotKnowing,
    OnBehalf,
    Participant,
    PauseRequest,
    Proposal,
    ProposalAnswer,
    Seat,
    SeatAnswer,
)


@one_person.prepares
def nobody_answers_about_themselves(gone: Participant, kept: Participant) -> None:
    """Whether somebody may sit is said by others; and nobody asks twice to stand still."""
    SeatAnswer.objects.filter(seat__participant=gone, by=kept).delete()
    SeatAnswer.objects.filter(seat__participant=kept, by=gone).delete()
    OnBehalf.objects.filter(Q(teller=gone, by=kept) | Q(teller=kept, by=gone)).update(by=None)
    waiting = PauseRequest.objects.filter(by=gone, answered_at=None)
    if PauseRequest.objects.filter(by=kept, answered_at=None).exists():
        for asked in waiting:
            LaidAside.objects.create(participant=kept, words=asked.words, said_at=asked.made_at)
        waiting.delete()
    for proposal in Proposal.objects.filter(inquiry=kept.inquiry_id, settled_at=None, terms__participant=gone.pk):
        proposal.terms["participant"] = kept.pk
        proposal.save(update_fields=["terms"])


@one_person.joins(NotKnowing)
def number_on(theirs: NotKnowing, mine: NotKnowing, kept: Participant) -> None:
    """All that was written stays, in the order in which it was (R5)."""
    last = NotKnowing.objects.filter(by=kept).order_by("number").last()
    NotKnowing.objects.filter(pk=theirs.pk).update(by=kept, number=last.number + 1)


@one_person.joins(Seat)
def one_seat(theirs: Seat, mine: Seat, kept: Participant) -> None:
    """Who sat twice in the core group sits once; a seat that was taken goes before one that was asked for (R7)."""
    if theirs.is_taken and not mine.is_taken:
        taken = {
            name: getattr(theirs, name)
            for name in ("answered_at", "accepts", "volunteered_at", "joined_at", "misses", "left_at")
        }
        Seat.objects.filter(pk=mine.pk).update(**taken)
    answered = set(mine.answers.values_list("by", flat=True))
    theirs.answers.exclude(by__in=answered).update(seat=mine)
    theirs.delete()


@one_person.says(CircleJudgement)
def judgement_in_words(judged: CircleJudgement) -> str:
    return _("Over de kring %(circle)s: geraakt %(touched)d, invloed %(influence)d.") % {
        "circle": judged.circle.name,
        "touched": judged.touched,
        "influence": judged.influence,
    }


@one_person.says(ProposalAnswer)
def answer_in_words(answer: ProposalAnswer) -> str:
    if answer.consents:
        return _("Bij een voorstel van de kerngroep: geen bezwaar.")
    return _("Bij een voorstel van de kerngroep: bezwaar. “%(reason)s”") % {"reason": answer.reason}
