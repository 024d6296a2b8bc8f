"""Standing still: asking for it, calling it, and telling everybody (R23)."""

from django.db import transaction

from wijwerken.method.pausing import require_may_pause, require_paused, require_words
from wijwerken.method.refusal import Refusal
from wijwerken.method.words import _
from wijwerken.web import clock

from ..mails import post_answer, post_to_everybody
from ..models import Duty, Inquiry, Participant, Pause, PauseMessage, PauseRequest, PhaseEntry, Seat
from ..path import forget_path, path_of
from .entering import go_by_name
from .log import log
from .questions import enter_phase


def facilitates(participant: Participant) -> bool:
    """Whether this person guides the group; where nobody has that duty, who began it and the core group do."""
    kinds = {duty.kind for duty in participant.duties.all()}
    if Duty.Kind.FACILITATOR in kinds:
        return True
    others = Duty.objects.filter(
        participant__inquiry=participant.inquiry, participant__left_at=None, kind=Duty.Kind.FACILITATOR
    )
    sits = Seat.objects.filter(participant=participant, joined_at__isnull=False, left_at=None)
    return not others.exists() and (Duty.Kind.STARTER in kinds or sits.exists())


def may_pause(participant: Participant) -> bool:
    """Whether this person could let the group stand still, alone and at once."""
    return not participant.line_authority and facilitates(participant)


@transaction.atomic
def pause(inquiry: Inquiry, words: str, *, by: Participant, name: str) -> Pause:
    """Stand still, now. Every clock stops. Twice is once."""
    require_may_pause(facilitates=facilitates(by), line_authority=by.line_authority)
    require_words(words)
    Inquiry.objects.select_for_update().get(pk=inquiry.pk)
    running = inquiry.pauses.filter(ended=None).first()
    if running is not None:
        return running
    forget_path(inquiry)
    entry = enter_phase(inquiry, path_of(inquiry).current, PhaseEntry.Kind.PAUSED)
    forget_path(inquiry)
    go_by_name(by, name)
    called = Pause.objects.create(inquiry=inquiry, began=entry, words=words, name=name, by=by)
    open_requests(inquiry).update(answered_at=clock.now(), answered_by=by, pause=called)
    return called


def open_requests(inquiry: Inquiry):
    """Who asks to stand still and was not answered yet, the longest waiting first."""
    return inquiry.pause_requests.filter(answered_at=None).order_by("made_at")


@transaction.atomic
def ask_to_pause(inquiry: Inquiry, words: str, *, by: Participant) -> PauseRequest:
    """Anybody may ask; a person answers. While an answer waits, asking again changes the words."""
    require_words(words)
    if path_of(inquiry).is_paused:
        raise Refusal(_("We staan al stil."), rule="R23")
    asked, made = PauseRequest.objects.get_or_create(
        inquiry=inquiry, by=by, answered_at=None, defaults={"words": words}
    )
    if made:
        log(inquiry, "pause.asked")
    elif asked.words != words:
        asked.words = words
        asked.save(update_fields=["words"])
    return asked


@transaction.atomic
def do_not_pause(asked: PauseRequest, reason: str, *, by: Participant) -> PauseRequest:
    """Answer that we do not stand still, and why not; who asked reads it. Once."""
    require_may_pause(facilitates=facilitates(by), line_authority=by.line_authority)
    require_words(reason)
    waiting = PauseRequest.objects.filter(pk=asked.pk, answered_at=None)
    if waiting.update(answered_at=clock.now(), answered_by=by, reason=reason):
        log(asked.inquiry, "pause.answered", subject=asked.pk)
        post_answer(asked)
    asked.refresh_from_db()
    return asked


@transaction.atomic
def tell_everybody(paused: Pause, words: str, *, by: Participant) -> PauseMessage:
    """Words to all, written by hand. Once for each pause."""
    require_may_pause(facilitates=facilitates(by), line_authority=by.line_authority)
    require_words(words)
    require_paused(path_of(paused.inquiry))
    told, made = PauseMessage.objects.get_or_create(
        pause=paused, kind=PauseMessage.Kind.STANDS_STILL, defaults={"words": words, "by": by}
    )
    if made:
        post_to_everybody(told)
    elif told.words != words:
        raise Refusal(_("Er ging al een bericht naar iedereen. Dat blijft staan zoals het is."), rule="R5")
    return told


def running_pause(inquiry: Inquiry) -> Pause | None:
    """The pause that lasts now; no query where the path knows of none."""
    if not path_of(inquiry).is_paused:
        return None
    return inquiry.pauses.filter(ended=None).select_related("began").first()
