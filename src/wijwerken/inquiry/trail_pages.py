"""The trail as pages show it: a thread of sections, a list of steps, and one's own page."""

from collections.abc import Sequence
from dataclasses import dataclass

from .models import Fate, Inquiry, Participant
from .registry import Described, Kind, Mine, registry
from .trail import Ref, Step, back, described, forward, forward_from_many


@dataclass(frozen=True)
class Section:
    """All things of one kind on a trail."""

    noun: str
    things: Sequence[Described]


@dataclass(frozen=True)
class Row:
    """One arrow of the trail in words, for the list beside the drawing."""

    noun: str
    thing: Described
    on_noun: str
    on: Described


@dataclass(frozen=True)
class Trail:
    """From one thing back to the sentences under it, and forward to what rests on it."""

    noun: str
    thing: Described
    back: Sequence[Section]
    forward: Sequence[Section]
    rows: Sequence[Row]


def trail_of(inquiry: Inquiry, start: Ref) -> Trail | None:
    """The whole trail of one thing, or None where there is no such thing here to be seen."""
    below, above = back(inquiry, start), forward(inquiry, start)
    known = described({start, *(ref for step in [*below, *above] for ref in (step.built, step.on))})
    if start not in known:
        return None
    return Trail(
        noun=registry.kinds[start[0]].noun,
        thing=known[start],
        back=sections({step.on for step in below} - {start}, known, latest_first=True),
        forward=sections({step.built for step in above} - {start}, known, latest_first=False),
        rows=[row for step in [*below, *above] if (row := row_of(step, known))],
    )


def sections(refs: set[Ref], known: dict[Ref, Described], *, latest_first: bool) -> list[Section]:
    """Things by kind, along the path: backwards from the deed, or forwards from the sentence."""
    by_kind: dict[str, list[Described]] = {}
    for ref in refs:
        if ref in known:
            by_kind.setdefault(ref[0], []).append(known[ref])
    order = sorted(by_kind, key=place_on_the_path, reverse=latest_first)
    return [Section(registry.kinds[name].noun, sorted(by_kind[name], key=lambda thing: thing.at)) for name in order]


def place_on_the_path(name: str) -> tuple[int, int]:
    """Kinds in the order of the phases, and within a phase in the order in which rooms hang them."""
    kind: Kind = registry.kinds[name]
    return kind.phase, list(registry.kinds).index(name)


def row_of(step: Step, known: dict[Ref, Described]) -> Row | None:
    if step.built not in known or step.on not in known:
        return None
    return Row(
        registry.kinds[step.built[0]].noun,
        known[step.built],
        registry.kinds[step.on[0]].noun,
        known[step.on],
    )


@dataclass(frozen=True)
class Became:
    """One thing that I brought, and all that became of it."""

    mine: Mine
    noun: str
    built: Sequence[tuple[str, Described]]
    fate: Fate | None

    @property
    def is_waiting(self) -> bool:
        return not self.built and self.fate is None


def became_of(participant: Participant) -> list[Became]:
    """Everything this person brought into this inquiry, the newest first; nothing is left out (R4)."""
    brought = [mine for provider in registry.mine for mine in provider(participant)]
    brought.sort(key=lambda mine: mine.at, reverse=True)
    inquiry = participant.inquiry
    built = forward_from_many(inquiry, [mine.id for mine in brought])
    known = described({ref for refs in built.values() for ref in refs})
    fates = {
        (fate.thing_kind, fate.thing_id): fate
        for fate in Fate.objects.filter(inquiry=inquiry, thing_id__in=[mine.id for mine in brought])
    }
    return [
        Became(
            mine=mine,
            noun=registry.noun_of(mine.kind),
            built=[(registry.kinds[ref[0]].noun, known[ref]) for ref in built[mine.id] if ref in known],
            fate=fates.get((mine.kind, mine.id)),
        )
        for mine in brought
    ]
