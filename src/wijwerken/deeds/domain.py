"""What can be done with deeds: take on, tell, hand over, stop, finish, and say what came of it."""

from collections.abc import Sequence

from django.db import transaction
from django.db.models import Model

from wijwerken.inquiry.domain.entering import go_by_name
from wijwerken.inquiry.domain.log import log
from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.inquiry.path import path_of
from wijwerken.inquiry.trail import built_on
from wijwerken.method.phases import Phase, require_ideas_opened, require_not_frozen, require_opened
from wijwerken.method.refusal import Refusal
from wijwerken.method.witness import require_may_witness
from wijwerken.method.words import _
from wijwerken.web import clock

from .models import Completion, Deed, DeedNews, Doer, HandOver, Outcome, Stop, Witness


def require_doing(inquiry: Inquiry) -> None:
    """Deeds come when doing was opened (R2)."""
    path = path_of(inquiry)
    require_ideas_opened(path)
    require_opened(path, Phase.DOING)
    require_not_frozen(path, Phase.DOING)


def require_doer(deed: Deed, participant: Participant) -> None:
    """Only who does it tells how it goes, hands it over, stops or finishes it."""
    if not deed.doers.filter(participant=participant, left_at=None).exists():
        raise Refusal(
            _("Dit vertelt wie het doet."),
            rule="R20",
            who=_("Doe je mee? Zeg dat dan eerst bij deze daad. Dan kun jij het ook vertellen."),
        )


def require_going(deed: Deed) -> None:
    if hasattr(deed, "completion") or hasattr(deed, "stop"):
        raise Refusal(_("Deze daad is al klaar of gestopt."), rule="R20", who=_("Begin gerust een nieuwe."))


@transaction.atomic
def take_on(
    inquiry: Inquiry,
    *,
    by: Participant,
    name: str,
    title: str,
    text: str = "",
    wanted: str = "",
    rhythm_days: int = 30,
    sources: Sequence[Model],
) -> Deed:
    """Begin a deed, under one's own name, from an agreement or from what it follows (R4)."""
    require_doing(inquiry)
    go_by_name(by, name)
    deed = Deed.objects.create(inquiry=inquiry, title=title, text=text, wanted=wanted, rhythm_days=rhythm_days)
    Doer.objects.create(deed=deed, participant=by)
    built_on(deed, *sources)
    log(inquiry, "deed.begun", subject=deed.pk)
    return deed


@transaction.atomic
def join_in(deed: Deed, *, by: Participant, name: str) -> Doer:
    """Do it together; this also takes over what somebody handed on."""
    require_doing(deed.inquiry)
    require_going(deed)
    go_by_name(by, name)
    doer, _made = Doer.objects.update_or_create(deed=deed, participant=by, defaults={"left_at": None})
    deed.hand_overs.filter(taken_at=None).exclude(by=by).update(taken_at=clock.now())
    return doer


@transaction.atomic
def tell(deed: Deed, *, by: Participant, text: str) -> DeedNews:
    """A sign of life: how it goes. It wakes a sleeping deed (R20)."""
    require_doer(deed, by)
    require_going(deed)
    return DeedNews.objects.create(deed=deed, by=by, text=text)


@transaction.atomic
def go_on(deed: Deed, *, by: Participant) -> DeedNews:
    """The answer "we go on" of a sleeping deed."""
    require_doer(deed, by)
    require_going(deed)
    return DeedNews.objects.create(deed=deed, by=by, kind=DeedNews.Kind.GOES_ON)


@transaction.atomic
def hand_over(deed: Deed, *, by: Participant, text: str = "") -> HandOver:
    """Ask somebody else to go on. It stays one's own until somebody says yes."""
    require_doer(deed, by)
    require_going(deed)
    asked = HandOver.objects.create(deed=deed, by=by, text=text)
    log(deed.inquiry, "deed.handed_over", subject=deed.pk)
    return asked


@transaction.atomic
def stop(deed: Deed, *, by: Participant, reason: str) -> Stop:
    """Stopping is a lesson too; it has a reason."""
    require_doer(deed, by)
    require_going(deed)
    stopped = Stop.objects.create(deed=deed, by=by, reason=reason)
    log(deed.inquiry, "deed.stopped", subject=deed.pk)
    return stopped


@transaction.atomic
def finish(deed: Deed, *, by: Participant) -> Completion:
    """It is done."""
    require_doer(deed, by)
    require_going(deed)
    done = Completion.objects.create(deed=deed, by=by)
    log(deed.inquiry, "deed.done", subject=deed.pk)
    return done


@transaction.atomic
def tell_outcome(deed: Deed, *, by: Participant, name: str, text: str) -> Outcome:
    """What came of it, told by anybody who takes part, by name (R21 asks another to confirm)."""
    go_by_name(by, name)
    outcome = Outcome.objects.create(inquiry=deed.inquiry, deed=deed, by=by, text=text)
    built_on(outcome, deed)
    log(deed.inquiry, "outcome.told", subject=outcome.pk)
    return outcome


@transaction.atomic
def witness(outcome: Outcome, *, by: Participant, name: str, words: str = "") -> Witness:
    """Yes, I saw that. Not by who told it (R21)."""
    require_may_witness(by=by.pk, teller=outcome.by_id or "")
    go_by_name(by, name)
    seen, made = Witness.objects.update_or_create(outcome=outcome, participant=by, defaults={"words": words})
    if made:
        log(outcome.inquiry, "outcome.witnessed", subject=outcome.pk)
    return seen
