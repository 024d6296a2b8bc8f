"""The path of an inquiry as the method sees it, read from its records."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext

from wijwerken.method.phases import Path, PathEntry, Phase, Step

from .models import Inquiry, Participant
from .registry import Place, registry
from .seasons import season_words


def path_of(inquiry: Inquiry) -> Path:
    """What happened so far, as the rules want it. One query, or none where it was fetched for a whole list."""
    if not hasattr(inquiry, "_path"):
        entries = sorted(inquiry.phase_entries.all(), key=lambda entry: entry.order)
        inquiry._path = Path(tuple(PathEntry(Step(entry.kind), Phase(entry.phase), entry.at) for entry in entries))
    return inquiry._path


def forget_path(inquiry: Inquiry) -> None:
    """After a step: read the path anew."""
    inquiry.__dict__.pop("_path", None)


@dataclass(frozen=True)
class PathStep:
    """One of the eight steps as the head of every page shows it."""

    number: int
    name: str
    state: str  # done, now, ahead
    url: str
    paused: bool = False  # the group stands still here, now
    stood_still: bool = False  # it did, now or before

    @property
    def x(self) -> int:
        """Where its dot stands on the walk in small, 48 apart."""
        return 48 * self.number - 32

    @property
    def strokes(self) -> str:
        """Two strokes under a step on the walk in small: a pause."""
        return f"M{self.x - 4} 45v11M{self.x + 4} 45v11"

    @property
    def line(self) -> str:
        """The drawn line to the next step on the walk in small; none after the last."""
        if self.number == len(Phase):
            return ""
        return f"M{self.x} 30C{self.x + 14} 21 {self.x + 34} 39 {self.x + 48} 30"


def steps_of(inquiry: Inquiry) -> list[PathStep]:
    path = path_of(inquiry)
    still = {entry.phase for entry in path.entries if entry.step is Step.PAUSED}
    return [
        PathStep(
            phase.value,
            gettext(phase.verb),
            state_of(path, phase),
            url_of(inquiry, path, phase),
            paused=path.is_paused and phase == path.current,
            stood_still=phase in still,
        )
        for phase in Phase
    ]


def state_of(path: Path, phase: Phase) -> str:
    if phase == path.current:
        return "now"
    return "done" if path.can_read(phase) or phase < path.current else "ahead"


def url_of(inquiry: Inquiry, path: Path, phase: Phase) -> str:
    """Where a step leads: its first page, once there is something to read."""
    if phase is Phase.ORIENTATION:
        return reverse("inquiry:home", args=[inquiry.slug])
    place = next((place for place in registry.places if place.phase == phase), None)
    if place is None or not path.can_read(phase):
        return ""
    return reverse(place.view, args=[inquiry.slug])


def open_places(inquiry: Inquiry, participant: Participant | None = None) -> Sequence[Place]:
    """The pages that are open by now, for this reader; an opened tool stays open."""
    path = path_of(inquiry)
    return [place for place in registry.places if path.can_read(place.phase) and place.only(participant)]


@dataclass(frozen=True)
class StepToRead:
    """One of the eight steps on the page of the path: what is asked, where it stands, and what is open in it."""

    step: PathStep
    question: str
    said: str
    season: str
    places: Sequence[tuple[str, str]]


def steps_to_read(inquiry: Inquiry) -> list[StepToRead]:
    path = path_of(inquiry)
    open_now = open_places(inquiry)
    return [
        StepToRead(
            step,
            gettext(phase.question),
            standing_in_words(path, phase),
            "" if path.has_opened(phase) else season_words(inquiry.seasons.get(str(phase.value), "")),
            [(place.label, reverse(place.view, args=[inquiry.slug])) for place in open_now if place.phase == phase],
        )
        for step, phase in zip(steps_of(inquiry), Phase, strict=True)
    ]


def standing_in_words(path: Path, phase: Phase) -> str:
    """Where a step stands; what was opened earlier stays open beside the one we are in."""
    if phase == path.current:
        return gettext("Hier zijn we nu.")
    if path.is_closed(phase):
        return gettext("Afgerond. Wat er ligt blijft te lezen.")
    if path.is_frozen(phase):
        return gettext("We gingen een stap terug. Wat er ligt blijft te lezen en verandert nu niet.")
    if path.has_opened(phase):
        return gettext("Blijft open: wie later komt kan nog meedoen.")
    return gettext("Te lezen, uit een eerder gesprek.") if path.can_read(phase) else gettext("Komt nog.")
