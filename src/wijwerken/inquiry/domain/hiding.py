"""Hiding words, and showing them again: by a person, with a reason, and with an appeal (R23, R5)."""

from django.db import transaction
from django.db.models import Model

from wijwerken.method.hiding import may_decide, require_ground, require_may_appeal, require_may_decide, require_may_hide
from wijwerken.web import clock

from ..hidden import forget_hidden
from ..models import Hiding, HidingAnswer, HidingAppeal, Inquiry, Participant
from ..registry import registry
from .core import members_of
from .log import log
from .pauses import facilitates


@transaction.atomic
def hide(inquiry: Inquiry, thing: Model, *, ground: str, reason: str, by: Participant) -> Hiding:
    """Put a sentence in the place of somebody's words. Twice is once."""
    require_may_hide(facilitates=facilitates(by), line_authority=by.line_authority)
    require_ground(ground, reason)
    spoken = registry.spoken[thing._meta.label_lower]
    if spoken.inquiry_of(thing) != inquiry.pk:
        raise ValueError("words of another inquiry")
    hidden, made = Hiding.objects.get_or_create(
        inquiry=inquiry,
        thing_kind=thing._meta.label_lower,
        thing_id=str(thing.pk),
        ended_at=None,
        defaults={"ground": ground, "reason": reason, "by": by, "writer": spoken.writer_of(thing)},
    )
    if made:
        log(inquiry, "words.hidden", subject=hidden.pk)
        forget_hidden(inquiry)
    return hidden


def read_it(hidden: Hiding, *, by: Participant) -> None:
    """Their writer has read why; it is asked no more."""
    Hiding.objects.filter(pk=hidden.pk, writer=by, seen_at=None).update(seen_at=clock.now())


@transaction.atomic
def appeal(hidden: Hiding, words: str, *, by: Participant) -> HidingAppeal:
    """Their writer says why the words should be seen. Twice the same is once."""
    earlier = HidingAppeal.objects.filter(hiding=hidden).first()
    if earlier is not None and earlier.words == words and by.pk == hidden.writer_id:
        return earlier
    require_may_appeal(is_writer=by.pk == hidden.writer_id, has_appealed=earlier is not None)
    read_it(hidden, by=by)
    made = HidingAppeal.objects.create(hiding=hidden, words=words)
    log(hidden.inquiry, "words.appealed", subject=hidden.pk)
    return made


def decides(hidden: Hiding, participant: Participant) -> bool:
    """Whether this person may decide on an appeal about these words."""
    return may_decide(
        facilitates=facilitates(participant),
        in_core_group=participant.pk in {member.id for member in members_of(participant.inquiry)},
        line_authority=participant.line_authority,
        did_hide=participant.pk == hidden.by_id,
        is_writer=participant.pk == hidden.writer_id,
    )


@transaction.atomic
def decide(asked: HidingAppeal, *, shows: bool, reason: str, by: Participant) -> HidingAnswer:
    """Show the words again, or leave them hidden, and say why. The first answer stands."""
    require_may_decide(may=decides(asked.hiding, by), reason=reason)
    answer, made = HidingAnswer.objects.get_or_create(
        appeal=asked, defaults={"shows": shows, "reason": reason, "by": by}
    )
    if made:
        if shows:
            Hiding.objects.filter(pk=asked.hiding_id, ended_at=None).update(ended_at=clock.now())
        log(asked.hiding.inquiry, "words.shown_again" if shows else "words.stay_hidden", subject=asked.hiding_id)
        forget_hidden(asked.hiding.inquiry)
    return answer


def open_appeals(inquiry: Inquiry):
    """Appeals that nobody decided yet, the longest waiting first."""
    return (
        HidingAppeal.objects.filter(hiding__inquiry=inquiry, answer=None).select_related("hiding").order_by("made_at")
    )
