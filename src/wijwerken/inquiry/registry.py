"""Where later rooms hang what the pages of this room must show of them.

A room registers in its `providers.py` and `attending.py`, imported when all rooms are there. So the arrows stay:
this room imports none of the later ones.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from importlib import import_module
from importlib.util import find_spec

from django.apps import apps
from django.db.models import Model

from wijwerken.method.phases import Phase
from wijwerken.method.refusal import Unmet

from .hidden import veil
from .models import Inquiry, Participant, Pause
from .models.log import WORDS


@dataclass(frozen=True)
class Now:
    """The one thing that somebody can do now: a whole sentence, a button, and where it leads."""

    title: str
    text: str
    label: str
    url: str
    drawing: str = "table"
    presses: bool = False  # what does not wait, also while the group stands still (R23)


@dataclass(frozen=True)
class News:
    """Something that happened, in one sentence."""

    at: datetime
    sentence: str
    url: str = ""


@dataclass(frozen=True)
class Condition:
    """One thing that should be done before we go on, whether it is, and who can do it."""

    message: str
    met: bool
    who: str = ""


@dataclass(frozen=True)
class Place:
    """A page of the inquiry, for its menu."""

    label: str
    view: str
    phase: Phase
    only: Callable[[Participant | None], bool] = lambda participant: True  # for whom it stands in the menu


@dataclass(frozen=True)
class Described:
    """A thing as the trail shows it. `words` are somebody's own; `sentence` is the house's. No pseudonyms."""

    title: str
    url: str
    at: datetime
    words: str = ""
    lang: str = ""
    sentence: str = ""


@dataclass(frozen=True)
class Mine:
    """One thing that somebody brought, for "what became of what I said"."""

    kind: str
    id: str
    at: datetime
    words: str
    url: str
    state: str = ""  # a sentence of the house about where it stands, e.g. not yet confirmed
    lang: str = ""


@dataclass(frozen=True)
class Ticking:
    """A clock that runs: what happens when it has run out (a whole sentence), since when, and how long it lasts.

    A page shows it by `method.due`, so that a pause stops it (R23). No counts of people, no pseudonyms.
    """

    title: str
    since: datetime
    lasts: timedelta
    url: str = ""


@dataclass(frozen=True)
class Panel:
    """A part of a page that a later room fills: its template and what that needs."""

    template: str
    context: Mapping[str, object]


@dataclass(frozen=True)
class Carried:
    """What somebody carries here, and what becomes of it when they leave; the way to hand it over first."""

    sentence: str
    label: str
    url: str


@dataclass(frozen=True)
class Attention:
    """Something that asks for a person today, on the facilitator's page: advice, never a verdict.

    `title` says it as a whole sentence, `text` how long or why, `label` and `url` are the way to it.
    `since`: from when it waits; what waits longest stands first within its `weight` (0 first).
    """

    title: str
    text: str
    label: str
    url: str
    since: datetime | None = None
    weight: int = 1


@dataclass(frozen=True)
class OpenQuestion:
    """What the group does not know yet (*vraagteken*), and the things it was asked about, as (kind, id)."""

    sentence: str
    url: str
    about: frozenset[tuple[str, str]]
    lang: str = ""


@dataclass(frozen=True)
class Kind:
    """A kind of thing in the trail."""

    name: str  # its model's label, as in "ideas.idea"
    model: type[Model]
    phase: Phase
    noun: str  # what it is called on screen, lazily translated
    describe: Callable[[Sequence[str]], dict[str, Described]]  # by id, in a bounded number of queries
    is_source: bool = False  # a source is where trails begin: it needs no origin
    needs_fate: bool = False  # what was not built on gets its fate when its phase is closed (R4)
    counts: Callable[[Inquiry], Iterable[str]] | None = None  # ids that must have an origin; None: all
    choices: Callable[[Inquiry], Sequence[str]] | None = None  # ids that may be built on, newest first


@dataclass(frozen=True)
class Spoken:
    """Things with words of people in them, which a person may hide: whose they are and to which inquiry they belong.

    `writer` and `inquiry` are ways from the thing, as in a query: "version__story__teller". No writer: many wrote it.
    """

    model: type[Model]
    noun: str
    writer: str
    inquiry: str
    is_shown: Callable[[Model], bool]  # what nobody else reads is for nobody to hide

    def writer_of(self, thing: Model) -> Participant | None:
        return follow(thing, self.writer) if self.writer else None

    def inquiry_of(self, thing: Model) -> str:
        return follow(thing, self.inquiry).pk


def follow(thing: Model, way: str):
    for step in way.split("__"):
        thing = getattr(thing, step)
    return thing


@dataclass
class Registry:
    spoken: dict[str, Spoken] = field(default_factory=dict)
    kinds: dict[str, Kind] = field(default_factory=dict)
    places: list[Place] = field(default_factory=list)
    nows: dict[Phase, list[Callable[[Inquiry, Participant | None], Now | None]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    waiting: list[Callable[[Inquiry, Participant], Now | None]] = field(default_factory=list)
    news: list[Callable[[Inquiry], Iterable[News]]] = field(default_factory=list)
    mine: list[Callable[[Participant], Iterable[Mine]]] = field(default_factory=list)
    questions: list[Callable[[Inquiry], Iterable[OpenQuestion]]] = field(default_factory=list)
    conditions: dict[Phase, list[Callable[[Inquiry], Iterable[Unmet]]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    beside_pauses: list[Callable[[Inquiry, Pause], Panel | None]] = field(default_factory=list)
    clocks: list[Callable[[Inquiry], Iterable[Ticking]]] = field(default_factory=list)
    signs: dict[Phase, list[Callable[[Inquiry], Iterable[Condition]]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    told: list[Callable[[Inquiry], bool]] = field(default_factory=list)
    attention: list[Callable[[Inquiry, Participant], Iterable[Attention]]] = field(default_factory=list)
    decided: dict[str, str] = field(default_factory=dict)  # kind of decision → kind of thing it is about
    carried: list[Callable[[Participant], Iterable[Carried]]] = field(default_factory=list)
    welcomes: list[Callable[[Inquiry, Participant], Now | None]] = field(default_factory=list)
    leading: list[Callable[[Inquiry, Participant], Iterable[Attention]]] = field(default_factory=list)

    def kind(self, kind: Kind) -> None:
        self.kinds[kind.name] = kind

    def place(
        self, label: str, view: str, phase: Phase, *, only: Callable[[Participant | None], bool] | None = None
    ) -> None:
        self.places.append(Place(label, view, phase, only) if only else Place(label, view, phase))
        self.places.sort(key=lambda place: place.phase)

    def noun_of(self, kind: str) -> str:
        """What a thing is called on screen, whether it stands on the trail or not."""
        return (self.kinds.get(kind) or self.spoken[kind]).noun

    def words(
        self,
        model: type[Model],
        noun: str,
        *fields: str,
        writer: str = "by",
        inquiry: str = "inquiry",
        is_shown: Callable[[Model], bool] = lambda thing: True,
    ) -> None:
        """Say which words of people these things hold; from then on they can be hidden (R23)."""
        self.spoken[model._meta.label_lower] = Spoken(model, noun, writer, inquiry, is_shown)
        veil(model, fields)

    def now(self, phase: Phase):
        """Decorator: what can be done now in this phase, or None."""

        def hang(provider):
            self.nows[phase].append(provider)
            return provider

        return hang

    def condition(self, phase: Phase):
        """Decorator: what this phase still needs before it opens; nothing when all is there (R7)."""

        def hang(provider: Callable[[Inquiry], Iterable[Unmet]]):
            self.conditions[phase].append(provider)
            return provider

        return hang

    def sign(self, phase: Phase):
        """Decorator: what shows that we are ready for this phase. It binds nobody: the group weighs it."""

        def hang(provider: Callable[[Inquiry], Iterable[Condition]]):
            self.signs[phase].append(provider)
            return provider

        return hang

    def has_told(self, provider: Callable[[Inquiry], bool]):
        """Decorator: whether somebody told here already; from then on some settings stay as they are (R1)."""
        self.told.append(provider)
        return provider

    def waits(self, provider: Callable[[Inquiry, Participant], Now | None]):
        """Decorator: what waits for this one person's answer; it comes first, in whatever phase we are."""
        self.waiting.append(provider)
        return provider

    def tells(self, provider: Callable[[Inquiry], Iterable[News]]):
        """Decorator: what happened in this room, for the news."""
        self.news.append(provider)
        return provider

    def brings(self, provider: Callable[[Participant], Iterable[Mine]]):
        """Decorator: what somebody brought in this room, for their own page."""
        self.mine.append(provider)
        return provider

    def attends(self, provider: Callable[[Inquiry, Participant], Iterable[Attention]]):
        """Decorator: what asks for a facilitator's attention in this room; for the page of this participant."""
        self.attention.append(provider)
        return provider

    def ticks(self, provider: Callable[[Inquiry], Iterable[Ticking]]):
        """Decorator: the clocks of this room that run, for the page on which they stand still (R23)."""
        self.clocks.append(provider)
        return provider

    def stands_beside(self, provider: Callable[[Inquiry, Pause], Panel | None]):
        """Decorator: what a room lays beside a pause, on its page."""
        self.beside_pauses.append(provider)
        return provider

    def decides(self, words: Mapping[str, str], *, about: str = "") -> None:
        """How the log says what this room decides, by kind of decision; `about`: the kind of thing it is about."""
        WORDS.update(words)
        self.decided.update(dict.fromkeys(words, about))

    def carries(self, provider: Callable[[Participant], Iterable[Carried]]):
        """Decorator: what somebody carries in this room, said before they leave."""
        self.carried.append(provider)
        return provider

    def welcomes_sources(self, provider: Callable[[Inquiry, Participant], Now | None]):
        """Decorator: what a provisional source can do in this room: telling and answering, nothing else."""
        self.welcomes.append(provider)
        return provider

    def leads(self, provider: Callable[[Inquiry, Participant], Iterable[Attention]]):
        """Decorator: what waits for the answer of who leads, for the page on which a leader gives room (R25)."""
        self.leading.append(provider)
        return provider

    def asks(self, provider: Callable[[Inquiry], Iterable[OpenQuestion]]):
        """Decorator: the question marks that are open, for the pages they stand on."""
        self.questions.append(provider)
        return provider


registry = Registry()


def hang_everything() -> None:
    """Import what each room hangs here: its providers, what asks for attention, its words of people, and its clocks."""
    for config in apps.get_app_configs():
        for module in (f"{config.name}.{name}" for name in ("providers", "attending", "spoken", "ticking")):
            if config.name.startswith("wijwerken.") and find_spec(module):
                import_module(module)
