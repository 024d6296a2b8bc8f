"""Telling: beginning a story, finishing it, asking for a listener, taking it back."""

from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext_noop as _

from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.inquiry.path import path_of
from wijwerken.method.leaders import require_may_tell
from wijwerken.method.refusal import Refusal
from wijwerken.web import clock

from ..models import Channel, Consent, Story, StoryVersion, Withdrawal
from .who import require_may_listen, require_teller, require_teller_or_listener


@transaction.atomic
def begin(
    inquiry: Inquiry,
    *,
    teller: Participant,
    by: Participant,
    channel: str = "",
    language: str = "",
    consent: str = Consent.PIECES,
) -> Story:
    """A story, still without words: the teller's own, or told to the listener who begins it."""
    require_may_tell(path_of(inquiry), society=teller.is_society)
    if teller.inquiry_id != inquiry.pk or by.inquiry_id != inquiry.pk:
        raise ValueError("teller and listener take part in this inquiry")
    listener = None if by == teller else by
    if listener:
        require_may_listen(listener)
    return Story.objects.create(
        inquiry=inquiry,
        teller=teller,
        listener=listener,
        channel=channel or (Channel.TABLE if listener else Channel.SELF),
        language=language or inquiry.language,
        consent=consent,
    )


@transaction.atomic
def finish(story: Story, text: str, *, by: Participant) -> StoryVersion:
    """Write down the words of a story. A next time makes a next version; none is changed (R5)."""
    require_teller_or_listener(story, by)
    Story.objects.select_for_update().get(pk=story.pk)
    latest = story.versions.last()
    if latest and latest.text == text:
        return latest
    number = (story.versions.aggregate(last=Max("number"))["last"] or 0) + 1
    version = StoryVersion.objects.create(story=story, number=number, text=text, by=by)
    if story.finished_at is None:
        story.finished_at = clock.now()
        story.save(update_fields=["finished_at"])
    return version


def allow(story: Story, consent: str, *, by: Participant) -> Story:
    """What may be shown; the teller's choice, at any time again."""
    if story.listener_id != by.pk or story.versions.exists():
        require_teller(story, by)
    story.consent = consent
    story.save(update_fields=["consent"])
    return story


def ask_a_listener(story: Story, *, by: Participant) -> Story:
    """The teller asks that a listener reads the story and gives it back."""
    require_teller(story, by)
    if story.listener_id is None and story.listener_wanted_at is None:
        story.listener_wanted_at = clock.now()
        story.save(update_fields=["listener_wanted_at"])
    return story


@transaction.atomic
def take_up(story: Story, *, by: Participant) -> Story:
    """A listener takes up a story that waits for one; from then on this listener reads along, nobody else."""
    require_may_listen(by)
    story = Story.objects.select_for_update().get(pk=story.pk)
    if story.listener_id == by.pk:
        return story
    if story.listener_id is not None or story.listener_wanted_at is None or story.teller_id == by.pk:
        raise Refusal(_("Een andere luisteraar was je voor. Dit verhaal heeft al iemand die meeleest."), rule="R1")
    story.listener = by
    story.save(update_fields=["listener"])
    return story


def take_back(story: Story, *, by: Participant) -> Withdrawal:
    """The teller takes the whole story back; from now on nothing of it is shown or counts."""
    require_teller(story, by)
    return Withdrawal.objects.get_or_create(story=story)[0]
