"""Promising, by name and with a date; and saying how it ended (R20)."""

from datetime import date

from django.db import transaction
from django.utils import timezone

from wijwerken.inquiry.domain.entering import go_by_name
from wijwerken.inquiry.domain.log import log
from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.method.backing import require_own
from wijwerken.method.promises import (
    Ending,
    require_ending,
    require_may_end,
    require_promise,
    require_still_to_come,
)
from wijwerken.web import clock

from ..models import Backing, Promise, PromiseEnd


@transaction.atomic
def promise(
    inquiry: Inquiry,
    *,
    by: Participant,
    name: str,
    text: str,
    by_when: date,
    to: str = "",
    kind: str = Promise.Kind.OTHER,
    backing: Backing | None = None,
    changes: Promise | None = None,
) -> Promise:
    """A promise of somebody by name. As part of a backing it is room that its leader gives (R22)."""
    require_promise(maker=name, by_when=by_when)
    require_still_to_come(by_when, timezone.localdate(clock.now()))
    if backing is not None:
        require_own(is_own=backing.leader_id == by.pk)
        name = str(backing)
    else:
        go_by_name(by, name)
    made = Promise.objects.create(
        inquiry=inquiry,
        maker=by,
        name=name,
        text=text,
        to=to,
        by_when=by_when,
        kind=kind,
        backing=backing,
        changes=changes,
    )
    log(inquiry, "promise.made", subject=made.pk)
    return made


@transaction.atomic
def end_promise(
    made: Promise,
    ending: Ending,
    *,
    by: Participant,
    reason: str = "",
    text: str = "",
    by_when: date | None = None,
) -> PromiseEnd:
    """Kept, changed with a reason into a next promise, or not kept with a reason."""
    Promise.objects.select_for_update().get(pk=made.pk)
    require_may_end(is_maker=made.maker_id == by.pk, has_ended=PromiseEnd.objects.filter(promise=made).exists())
    require_ending(ending, reason)
    ended = PromiseEnd.objects.create(promise=made, kind=ending, reason=reason)
    log(made.inquiry, f"promise.{ending}", subject=made.pk)
    if ending is Ending.CHANGED:
        require_promise(maker=made.name, by_when=by_when)
        promise(
            made.inquiry,
            by=by,
            name=made.name,
            text=text or made.text,
            by_when=by_when,
            to=made.to,
            kind=made.kind,
            backing=made.backing,
            changes=made,
        )
    return ended
