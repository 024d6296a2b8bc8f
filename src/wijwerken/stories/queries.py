"""What can be asked of stories; each in a bounded number of queries."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Exists, OuterRef, QuerySet

from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.method.listening import is_readable_by_others
from wijwerken.method.reading import State, counts

from .models import Claim, Component, Consent, Fragment, Reading, Story
from .standing import Clock, last_check, standing_of
from .understood import kind_of, told


def newest_readings(**which: object) -> QuerySet[Reading]:
    """The newest reading of each piece, with all that says where it stands. Two queries."""
    later = Reading.objects.filter(fragment=OuterRef("fragment"), number__gt=OuterRef("number"))
    return (
        Reading.objects.filter(~Exists(later), **which)
        .select_related(
            "fragment__inquiry",
            "fragment__version__story__withdrawal",
            "fragment__version__story__teller__circle",
            "claim__cause",
            "claim__effect",
        )
        .prefetch_related("checks")
        .order_by("fragment__made_at", "fragment__version__number", "fragment__start")
    )


def confirmed_readings(inquiry: Inquiry, **which: object) -> list[Reading]:
    """What its tellers confirmed and did not take back. All that counts passes here (R1)."""
    clock = Clock.of(inquiry)
    return [
        reading
        for reading in newest_readings(fragment__inquiry=inquiry, **which)
        if counts(standing_of(reading, clock))
    ]


@dataclass(frozen=True)
class ConfirmedClaim:
    """A confirmed "this leads to that" for the map. Without a quote where its teller shows no words."""

    id: str
    fragment: str
    teller: str | None
    circle: int | None
    cause: str
    effect: str
    cause_id: str
    effect_id: str
    sign: str
    quote: str
    lang: str


def confirmed_claims(inquiry: Inquiry) -> list[ConfirmedClaim]:
    """All that counts on the map, in the order in which it was told. Three queries."""
    return [as_claim(reading) for reading in confirmed_readings(inquiry, claim__isnull=False)]


def as_claim(reading: Reading) -> ConfirmedClaim:
    claim, fragment, story = reading.claim, reading.fragment, reading.fragment.version.story
    return ConfirmedClaim(
        id=claim.pk,
        fragment=fragment.pk,
        teller=story.teller_id,
        circle=story.teller.circle.number if story.teller and story.teller.circle else None,
        cause=claim.cause.label,
        effect=claim.effect.label,
        cause_id=claim.cause_id,
        effect_id=claim.effect_id,
        sign=claim.sign,
        quote="" if story.consent == Consent.COUNT else fragment.snippet,
        lang=story.language,
    )


@dataclass(frozen=True)
class Shown:
    """A confirmed piece that its teller lets others read. No circle, no name; a pseudonym if the teller chose so."""

    id: str
    snippet: str
    lang: str
    component: str
    confirmed_at: datetime
    words: str = ""
    sentence: str = ""
    pseudonym: str = ""

    @property
    def kind(self) -> str:
        """What it is, in everyday words."""
        return kind_of(self.component)


def is_shown(reading: Reading) -> bool:
    """Whether a confirmed reading may be read by all who may read the inquiry."""
    return is_readable_by_others(reading.component) and reading.fragment.version.story.consent != Consent.COUNT


def showable_fragments(inquiry: Inquiry, **which: object) -> list[Shown]:
    """The confirmed pieces that may be shown, in the order in which they were told. Three queries."""
    return [as_shown(reading) for reading in confirmed_readings(inquiry, **which) if is_shown(reading)]


def as_shown(reading: Reading) -> Shown:
    fragment, story = reading.fragment, reading.fragment.version.story
    claim = getattr(reading, "claim", None)
    with_pseudonym = story.consent == Consent.PSEUDONYM and story.teller
    return Shown(
        id=fragment.pk,
        snippet=fragment.snippet,
        lang=story.language,
        component=reading.component,
        confirmed_at=last_check(reading).made_at,
        words=reading.words,
        sentence=told(claim) if claim else "",
        pseudonym=story.teller.pseudonym if with_pseudonym else "",
    )


def counted_tellers(inquiry: Inquiry) -> set[str]:
    """Who told something that they confirmed. For rules and for the gate of figures, never for a page."""
    return {
        reading.fragment.version.story.teller_id
        for reading in confirmed_readings(inquiry)
        if reading.fragment.version.story.teller_id
    }


def readings_of(story: Story) -> list[Reading]:
    """The pieces of one story as they are understood now, with what a machine proposed for them."""
    return list(newest_readings(fragment__version__story=story).prefetch_related("claim__proposals"))


def stories_of(teller: Participant) -> QuerySet[Story]:
    return Story.objects.filter(teller=teller).select_related("withdrawal", "listener").order_by("-made_at")


def stories_heard_by(listener: Participant) -> QuerySet[Story]:
    return Story.objects.filter(listener=listener).select_related("withdrawal", "teller").order_by("-made_at")


@dataclass(frozen=True)
class Conversation:
    """A story as its listener sees it in a list."""

    story: Story
    state: str  # to write, to mark, to give back, waits, corrects, done, taken back


def conversations_of(listener: Participant, most: int = 60) -> list[Conversation]:
    """What a listener heard, the newest first, with what comes next. Three queries."""
    stories = list(stories_heard_by(listener)[:most])
    clock = Clock.of(listener.inquiry)
    states: dict[str, set[State]] = {story.pk: set() for story in stories}
    for reading in newest_readings(fragment__version__story__in=list(states)):
        states[reading.fragment.version.story_id].add(standing_of(reading, clock))
    return [Conversation(story, next_for(story, states[story.pk])) for story in stories]


def next_for(story: Story, states: set[State]) -> str:
    """What a conversation waits for first."""
    if hasattr(story, "withdrawal"):
        return "taken_back"
    if story.finished_at is None:
        return "write"
    order = [
        (State.DRAFT, "give_back"),
        (State.AMENDED, "correct"),
        (State.SILENT, "silent"),
        (State.OFFERED, "waits"),
    ]
    return next((what for state, what in order if state in states), "done" if states else "mark")


def stories_that_wait(inquiry: Inquiry, *, besides: Participant) -> QuerySet[Story]:
    """Stories whose tellers asked for a listener and have none yet."""
    return (
        Story.objects.filter(inquiry=inquiry, listener=None, withdrawal=None, listener_wanted_at__isnull=False)
        .exclude(teller=besides)
        .order_by("listener_wanted_at")
    )


def waiting_readings(teller: Participant) -> list[Reading]:
    """What this teller was given back and did not answer yet, silent ones too: answering is always possible."""
    clock = Clock.of(teller.inquiry)
    return [
        reading
        for reading in newest_readings(fragment__version__story__teller=teller, offered_at__isnull=False)
        if standing_of(reading, clock) in {State.OFFERED, State.SILENT}
    ]


# Only its teller plants a parked idea, so it need not be confirmed; what they denied or took back stays away.
MAY_BE_PLANTED = {State.OFFERED, State.SILENT, State.CONFIRMED, State.PROVISIONAL, State.AMENDED}


def parked_ideas(teller: Participant) -> list[Fragment]:
    """Ideas that this teller told while everybody listened; theirs to plant when ideas open (R2)."""
    clock = Clock.of(teller.inquiry)
    return [
        reading.fragment
        for reading in newest_readings(fragment__version__story__teller=teller, component=Component.IDEA)
        if standing_of(reading, clock) in MAY_BE_PLANTED
    ]


def claims_in(inquiry: Inquiry, ids: Iterable[str]) -> QuerySet[Claim]:
    return Claim.objects.filter(inquiry=inquiry, pk__in=list(ids)).select_related("cause", "effect")
