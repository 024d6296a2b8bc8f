"""Objecting, and how an objection ends: by its maker alone (R8)."""

from django.db import transaction
from django.utils.translation import gettext, override

from wijwerken.inquiry.domain.log import log
from wijwerken.inquiry.models import Fate, Participant
from wijwerken.inquiry.path import path_of
from wijwerken.inquiry.trail import built_on, ref, tell_fate
from wijwerken.method.objections import (
    Ending,
    require_may_end,
    require_reason,
    require_unreachable,
)
from wijwerken.method.phases import Phase
from wijwerken.method.refusal import Refusal
from wijwerken.method.words import _
from wijwerken.web import clock

from ..models import ContactAttempt, Direction, DirectionVersion, Objection, ObjectionEnd, Reply, StopWords
from .open import require_choosing_open, require_not_chosen
from .rounds import is_in_core_group

FINAL = {Ending.CHANGED_IT, Ending.WITHDRAWN}


@transaction.atomic
def object_to(direction: Direction, *, by: Participant, reason: str, would_help: str = "") -> Objection:
    """Object to a direction with a reason; anybody who takes part may."""
    require_choosing_open(direction.inquiry)
    Direction.objects.select_for_update().get(pk=direction.pk)
    require_not_chosen(direction)
    require_reason(reason)
    objection = Objection.objects.create(
        inquiry=direction.inquiry,
        direction=direction,
        version=direction.newest,
        by=by,
        reason=reason,
        would_help=would_help,
    )
    built_on(objection, direction, relation="objects_to")
    log(direction.inquiry, "objection.made", subject=objection.pk)
    return objection


@transaction.atomic
def reply_to(objection: Objection, *, by: Participant, words: str) -> Reply:
    """Think along about an objection. That ends nothing."""
    require_choosing_open(objection.inquiry)
    return Reply.objects.create(objection=objection, by=by, words=words)


@transaction.atomic
def end(objection: Objection, ending: Ending, *, by: Participant, words: str = "") -> ObjectionEnd:
    """Its maker says what becomes of it: a new version met it, they take it back, or it stands."""
    require_choosing_open(objection.inquiry)
    Objection.objects.select_for_update().get(pk=objection.pk)
    newer = newer_version(objection)
    require_may_end(ending, by=by.pk, maker=objection.by_id or "", has_new_version=newer is not None)
    require_not_ended(objection)
    given = record_end(objection, ending, by=by, words=words, version=newer if ending is Ending.CHANGED_IT else None)
    if ending is Ending.CHANGED_IT:
        built_on(objection.direction, objection, relation="changed_by")
    if ending is Ending.WITHDRAWN:
        with override(objection.inquiry.language):
            sentence = words[:300] or gettext("Wie het bezwaar maakte trok het in.")
        tell_fate(objection.inquiry, [ref(objection)], Fate.Kind.NOT_USED, sentence, Phase.DIRECTION, by)
    return given


def newer_version(objection: Objection) -> DirectionVersion | None:
    """The newest version, where it was made after the objection."""
    newest = objection.direction.versions.order_by("-number").first()
    return newest if newest.number > objection.version.number else None


def require_not_ended(objection: Objection) -> None:
    if objection.ending in FINAL:
        raise Refusal(
            _("Dit bezwaar is al afgesloten. Heb je een nieuw bezwaar, maak dan een nieuw."),
            rule="R8",
            who=_("Jij zelf."),
        )


def record_end(
    objection: Objection, ending: Ending, *, by: Participant, words: str, version: DirectionVersion | None = None
) -> ObjectionEnd:
    given = ObjectionEnd.objects.create(
        objection=objection, number=objection.ends.count() + 1, kind=ending, words=words, by=by, version=version
    )
    objection.__dict__.pop("_prefetched_objects_cache", None)
    log(objection.inquiry, f"objection.{ending.value}", subject=objection.pk)
    return given


@transaction.atomic
def record_attempt(objection: Objection, *, by: Participant, how: str) -> ContactAttempt:
    """Somebody of the core group tried to reach the maker; everybody can read that."""
    require_choosing_open(objection.inquiry)
    if not is_in_core_group(by):
        raise Refusal(
            _("Dat iemand niet te bereiken is legt de kerngroep vast."), rule="R8", who=_("De kerngroep, samen.")
        )
    attempt = ContactAttempt.objects.create(objection=objection, by=by, how=how)
    log(objection.inquiry, "objection.attempt", subject=objection.pk)
    return attempt


@transaction.atomic
def record_unreachable(objection: Objection, *, by: Participant, words: str = "") -> ObjectionEnd:
    """Two attempts and fourteen days later: the maker cannot be reached. In public, and they can still come back."""
    require_choosing_open(objection.inquiry)
    Objection.objects.select_for_update().get(pk=objection.pk)
    require_not_ended(objection)
    require_unreachable(
        attempts=list(objection.attempts.values_list("made_at", flat=True)),
        now=clock.now(),
        by_core_group=is_in_core_group(by),
        pauses=path_of(objection.inquiry).pauses,
    )
    return record_end(objection, Ending.UNREACHABLE, by=by, words=words)


@transaction.atomic
def say_what_stops_it(objection: Objection, *, by: Participant, words: str) -> StopWords:
    """Who objected writes what would stop an experiment at once; nobody writes it for them."""
    require_choosing_open(objection.inquiry)
    if by.pk != objection.by_id:
        raise Refusal(
            _("Wie het bezwaar maakte schrijft op wanneer de proef meteen stopt."),
            rule="R8",
            who=_("Alleen wie het bezwaar maakte kan dit doen."),
        )
    said, _made = StopWords.objects.update_or_create(objection=objection, defaults={"words": words, "by": by})
    return said
