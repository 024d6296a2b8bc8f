"""Going on after a pause: looking back in words, and the core group's consent (R23, R7)."""

from django.db import transaction

from wijwerken.method.pausing import require_paused, require_restart, require_words, unmet_for_restart
from wijwerken.method.refusal import Unmet

from ..mails import post_to_everybody
from ..models import Duty, Inquiry, Participant, Pause, PauseMessage, PhaseEntry, Proposal, Reflection
from ..path import forget_path, path_of
from .core import members_of
from .log import log
from .pauses import facilitates
from .questions import enter_phase


@transaction.atomic
def look_back(paused: Pause, words: str, *, by: Participant, companion: str = "") -> Reflection:
    """Look back at what hurt, in words. More than one may; twice the same is once."""
    require_words(words)
    require_paused(path_of(paused.inquiry))
    given, made = Reflection.objects.get_or_create(pause=paused, words=words, by=by, companion=companion)
    if made:
        log(paused.inquiry, "pause.looked_back", subject=paused.pk)
    return given


def may_look_back(participant: Participant) -> bool:
    """Who guides the group, its companion from outside, and who sits in the core group write down how it was."""
    outside = any(duty.kind == Duty.Kind.COMPANION for duty in participant.duties.all())
    return outside or facilitates(participant) or any(m.id == participant.pk for m in members_of(participant.inquiry))


def facts_for_restart(inquiry: Inquiry) -> dict[str, bool]:
    """What the rule asks before the group goes on. Two queries."""
    companions = list(
        Reflection.objects.filter(pause__inquiry=inquiry, pause__ended=None).values_list("companion", flat=True)
    )
    outside = Duty.objects.filter(participant__inquiry=inquiry, participant__left_at=None, kind=Duty.Kind.COMPANION)
    return {
        "looked_back": bool(companions),
        "has_companion": outside.exists(),
        "companion_was_there": any(companions),
    }


def lacking_for_restart(inquiry: Inquiry) -> tuple[Unmet, ...]:
    """What is still needed before going on can be put to the core group."""
    return unmet_for_restart(**facts_for_restart(inquiry))


def require_can_go_on(inquiry: Inquiry) -> None:
    require_paused(path_of(inquiry))
    require_restart(**facts_for_restart(inquiry))


def go_on(proposal: Proposal) -> None:
    """The core group consented: every clock runs on from where it stood. The words it consented to go to everybody."""
    inquiry = proposal.inquiry
    paused = inquiry.pauses.select_for_update().get(ended=None)
    forget_path(inquiry)
    paused.ended = enter_phase(inquiry, path_of(inquiry).current, PhaseEntry.Kind.RESTARTED)
    paused.save(update_fields=["ended"])
    forget_path(inquiry)
    told = PauseMessage.objects.create(
        pause=paused, kind=PauseMessage.Kind.GOES_ON, words=proposal.reason, by=proposal.by
    )
    post_to_everybody(told)
