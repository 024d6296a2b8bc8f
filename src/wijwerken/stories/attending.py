"""What asks for a facilitator's attention in the stories. Of nobody's story it shows a word (R1, R25)."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext as _

from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.inquiry.registry import Attention, registry
from wijwerken.method.reading import State

from .models import Component, Reading, Story
from .queries import confirmed_readings, is_shown, newest_readings, stories_that_wait
from .standing import Clock, last_check, standing_of


@registry.attends
def who_wants_a_listener(inquiry: Inquiry, participant: Participant) -> Iterator[Attention]:
    story = stories_that_wait(inquiry, besides=participant).first()
    if story:
        yield Attention(
            _("Iemand wacht op een luisteraar"),
            _("Wie dit schreef vroeg of een ander wil meelezen en helpen kiezen wat ertoe doet."),
            _("Kijk wie er wacht"),
            reverse("stories:listen", args=[inquiry.slug]),
            story.listener_wanted_at,
            weight=0,
        )


@registry.attends
def told_and_not_marked(inquiry: Inquiry, participant: Participant) -> Iterator[Attention]:
    """A conversation was written down, and nothing was chosen from it."""
    unmarked = Story.objects.filter(
        inquiry=inquiry, listener__isnull=False, finished_at__isnull=False, withdrawal=None, versions__fragments=None
    ).order_by("finished_at")
    story = unmarked.filter(listener=participant).first() or unmarked.first()
    if story:
        yield for_listener(
            story,
            participant,
            "stories:mark",
            _("Uit een gesprek is nog niets gekozen"),
            _("Het is opgeschreven. Kies de zinnen die ertoe doen, dan kan de verteller ze teruglezen."),
            story.finished_at,
        )


@registry.attends
def stories_on_their_way_back(inquiry: Inquiry, participant: Participant) -> Iterator[Attention]:
    """To give back, to correct, about to be silent, silent: each once, with the one that waits longest."""
    clock = Clock.of(inquiry)
    oldest: dict[str, tuple[datetime, Reading]] = {}
    for reading in newest_readings(fragment__inquiry=inquiry, fragment__version__story__listener__isnull=False):
        for what, since in waits_for(reading, clock):
            own = reading.fragment.version.story.listener_id == participant.pk
            if what not in oldest or (not own, since) < (not is_own(oldest[what][1], participant), oldest[what][0]):
                oldest[what] = since, reading
    for what, (since, reading) in oldest.items():
        view, title, text = words_for(what)
        yield for_listener(reading.fragment.version.story, participant, view, title, text, since, what == "silent")


@registry.attends
def pain_that_nobody_acknowledged(inquiry: Inquiry, participant: Participant) -> Iterator[Attention]:
    """Old pain asks for a named person's own words (R23). It is confirmed and shown, so everybody may read it."""
    unheard = {"component": Component.PAIN, "fragment__acknowledgements": None}
    reading = next((one for one in confirmed_readings(inquiry, **unheard) if is_shown(one)), None)
    if reading:
        yield Attention(
            _("Oud zeer wacht op erkenning"),
            _("Wie was erbij, of kan namens wie erbij was zeggen: ik heb je gehoord? Geen uitleg, geen verweer."),
            _("Lees het, en vraag iemand"),
            reverse("stories:pain", args=[inquiry.slug]),
            last_check(reading).made_at,
            weight=0,
        )


def is_own(reading: Reading, listener: Participant) -> bool:
    return reading.fragment.version.story.listener_id == listener.pk


def waits_for(reading: Reading, clock: Clock) -> Iterable[tuple[str, datetime]]:
    """What this piece waits for, and since when; nothing where it waits for its teller and there is time."""
    state = standing_of(reading, clock)
    if state is State.DRAFT:
        return [("give_back", reading.made_at)]
    if state is State.AMENDED:
        return [("correct", last_check(reading).made_at)]
    if state is State.SILENT:
        return [("silent", clock.until(reading.offered_at))]
    reminds = state is State.OFFERED and clock.reminds(reading.offered_at)
    return [("remind", reading.offered_at)] if reminds else []


def words_for(what: str) -> tuple[str, str, str]:
    """The way to it, and how it is said."""
    return {
        "give_back": (
            "stories:offer",
            _("Een verhaal wacht op teruglezen"),
            _("Er zijn zinnen gekozen die de verteller nog niet zag. Heeft die geen e-mail? Bel, of ga langs."),
        ),
        "correct": (
            "stories:mark",
            _("Een verteller zei: een beetje"),
            _("Verbeter het stukje met de woorden van de verteller, en geef het opnieuw terug."),
        ),
        "remind": (
            "stories:read-back",
            _("Een verteller antwoordde nog niet"),
            _("Blijft het stil, dan telt het verhaal straks niet mee. Bel, schrijf een brief, of lees het voor."),
        ),
        "silent": (
            "stories:read-back",
            _("Van een verhaal hoorden we niets terug"),
            _("Het staat apart en telt niet mee. Antwoorden kan altijd nog: bel, of lees het voor."),
        ),
    }[what]


def for_listener(
    story: Story, participant: Participant, view: str, title: str, text: str, since: datetime, is_late: bool = False
) -> Attention:
    """Straight to it for its listener; for others the way is to ask the listeners, for the story is not theirs."""
    weight = 2 if is_late else 1
    if story.listener_id == participant.pk and not participant.line_authority:
        url = reverse(view, args=[story.inquiry.slug, story.pk])
        return Attention(title, text, _("Begin met het oudste"), url, since, weight)
    url = reverse("inquiry:people", args=[story.inquiry.slug])
    return Attention(title, text, _("Vraag het een luisteraar"), url, since, weight)
