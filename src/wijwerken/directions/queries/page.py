"""What the pages of directions show, in a bounded number of queries."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Count

from wijwerken.ideas.models import Leaf
from wijwerken.inquiry.clocks import is_over, moved_along
from wijwerken.inquiry.domain.frames import present_versions
from wijwerken.inquiry.models import FrameVersion, Inquiry, Participant, TraceEdge
from wijwerken.inquiry.registry import Described
from wijwerken.inquiry.trail import described
from wijwerken.method.frames import frames_to_see
from wijwerken.method.objections import Ending

from ..domain.requests import is_answered
from ..domain.rounds import frames_seen
from ..models import Direction, DirectionVersion, Objection, Request, Resistance, Round

MOST_SHOWN = 100


@dataclass(frozen=True)
class Frames:
    """The frames as they are now, and which of them somebody did not see yet (R10)."""

    versions: Sequence[FrameVersion]
    unseen: Sequence[str]

    @property
    def must_look(self) -> bool:
        return bool(self.unseen)


def frames_for(inquiry: Inquiry, participant: Participant | None) -> Frames:
    versions = present_versions(inquiry)
    seen = frames_seen(participant) if participant else {}
    return Frames(versions, frames_to_see(seen, {version.frame_id: version.number for version in versions}))


@dataclass(frozen=True)
class Listed:
    """A direction in the list."""

    direction: Direction
    number: int
    version: DirectionVersion
    round: Round | None
    open_objections: int
    stands: bool
    experiment: bool
    mine: Resistance | None
    looks_again: bool

    @property
    def asks_me(self) -> bool:
        """Whether the running round still waits for this reader's answer."""
        return self.round is not None and self.round.is_open and (self.mine is None or self.looks_again)


def directions_of(inquiry: Inquiry, participant: Participant | None) -> list[Listed]:
    """All directions in order of time, with where each stands (R3)."""
    directions = list(
        inquiry.directions.select_related("choice")
        .prefetch_related("versions", "objections__ends")
        .annotate(experiment_count=Count("experiments"))
        .order_by("made_at", "pk")[:MOST_SHOWN]
    )
    versions = {direction.pk: direction.newest for direction in directions}
    rounds: dict[str, Round] = {}
    for round in Round.objects.filter(version__in=versions.values()).prefetch_related("reopenings"):
        rounds[round.version_id] = round
    mine = {}
    if participant:
        given = Resistance.objects.filter(participant=participant, version__in=versions.values())
        mine = {resistance.version_id: resistance for resistance in given}
    listed = []
    for number, direction in enumerate(directions, 1):
        version = versions[direction.pk]
        endings = [objection.ending for objection in direction.objections.all()]
        round, answer = rounds.get(version.pk), mine.get(version.pk)
        listed.append(
            Listed(
                direction=direction,
                number=number,
                version=version,
                round=round,
                open_objections=endings.count(None),
                stands=Ending.STANDS in endings,
                experiment=bool(direction.experiment_count),
                mine=answer,
                looks_again=bool(round and answer and must_look_again(round, answer)),
            )
        )
    return listed


def must_look_again(round: Round, answer: Resistance) -> bool:
    """R10: whether a frame changed since this was answered."""
    return any(reopening.made_at >= answer.at for reopening in round.reopenings.all())


def ideas_under(direction: Direction) -> tuple[list[Described], int]:
    """The ideas it bundles, and how many leaves hang on them."""
    edges = TraceEdge.objects.filter(from_kind="directions.direction", from_id=direction.pk, to_kind="ideas.idea")
    ids = list(edges.order_by("made_at", "to_id").values_list("to_id", flat=True))
    known = described(("ideas.idea", id) for id in ids)
    leaves = Leaf.objects.filter(idea__in=ids, fall=None).count()
    return [known["ideas.idea", id] for id in ids if ("ideas.idea", id) in known], leaves


def objections_of(direction: Direction) -> list[Objection]:
    """Objections with how they ended and who thought along; need first: open ones, then by time (R3)."""
    objections = direction.objections.select_related("by", "version", "stop_words").prefetch_related(
        "ends__version", "replies__by", "attempts"
    )
    return sorted(objections, key=lambda one: (one.ending is not None, one.made_at, one.pk))


@dataclass(frozen=True)
class Asked:
    """A request, whether its answer is late, and its day as pauses moved it; none while one lasts (R23)."""

    request: Request
    is_late: bool
    due_on: date | None


def requests_of(inquiry: Inquiry, **which: object) -> list[Asked]:
    """Requests to the organisation: unanswered first, the earliest first."""
    requests = list(
        Request.objects.filter(inquiry=inquiry, **which)
        .select_related("answer", "direction")
        .prefetch_related("direction__versions", "answer__holders")[:MOST_SHOWN]
    )
    asked = [
        Asked(
            one,
            is_late=not is_answered(one) and is_over(inquiry, one.made_at, one.due_on),
            due_on=moved_along(inquiry, one.made_at, one.due_on),
        )
        for one in requests
    ]
    return sorted(asked, key=lambda one: (is_answered(one.request), one.request.due_on, one.request.pk))


def open_requests(inquiry: Inquiry) -> list[Asked]:
    """Requests that not everybody who decides has answered, the earliest first. Three queries."""
    return [one for one in requests_of(inquiry) if not is_answered(one.request)]
