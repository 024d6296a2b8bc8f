"""The trail (*spoor*): from anything back to sentences, and forward to deeds (R4)."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from django.db import connection
from django.db.models import Model

from .models import Fate, Inquiry, Participant, PhaseEntry, TraceEdge
from .registry import Described, registry

Ref = tuple[str, str]  # kind and id


def ref(thing: Model) -> Ref:
    return thing._meta.label_lower, str(thing.pk)


def built_on(thing: Model, *sources: Model, relation: str = "built_on") -> None:
    """Record that `thing` is built on each of `sources`, all of one inquiry. Twice is once."""
    for source in sources:
        if source.inquiry_id != thing.inquiry_id:
            raise ValueError(f"{ref(thing)} and {ref(source)} are of different inquiries")
    kind, id = ref(thing)
    TraceEdge.objects.bulk_create(
        [
            TraceEdge(
                inquiry_id=thing.inquiry_id,
                from_kind=kind,
                from_id=id,
                to_kind=ref(source)[0],
                to_id=ref(source)[1],
                relation=relation,
            )
            for source in sources
        ],
        ignore_conflicts=True,
    )


@dataclass(frozen=True)
class Step:
    """One arrow of the trail, and how many arrows it lies from where one began."""

    built: Ref
    on: Ref
    relation: str
    depth: int


# Both databases know WITH RECURSIVE; UNION (not ALL) and a depth limit make a ring of arrows harmless. Time runs
# one way: what was there before is not built on what came later, also where both touch the same point.
WALK = """
WITH RECURSIVE walk(from_kind, from_id, to_kind, to_id, relation, made_at, depth) AS (
    SELECT from_kind, from_id, to_kind, to_id, relation, made_at, 0
    FROM inquiry_traceedge
    WHERE inquiry_id = %s AND {here}_kind = %s AND {here}_id = %s
    UNION
    SELECT edge.from_kind, edge.from_id, edge.to_kind, edge.to_id, edge.relation, edge.made_at, walk.depth + 1
    FROM inquiry_traceedge edge
    JOIN walk ON edge.{here}_kind = walk.{there}_kind AND edge.{here}_id = walk.{there}_id
    WHERE edge.inquiry_id = %s AND edge.made_at {order} walk.made_at AND walk.depth < 24
)
SELECT from_kind, from_id, to_kind, to_id, relation, MIN(depth)
FROM walk
GROUP BY from_kind, from_id, to_kind, to_id, relation
ORDER BY MIN(depth), from_kind, from_id, to_kind, to_id
"""


def walk(inquiry: Inquiry, start: Ref, here: str, there: str, order: str) -> list[Step]:
    with connection.cursor() as cursor:
        cursor.execute(WALK.format(here=here, there=there, order=order), [inquiry.pk, *start, inquiry.pk])
        return [Step((a, b), (c, d), relation, depth) for a, b, c, d, relation, depth in cursor.fetchall()]


def back(inquiry: Inquiry, start: Ref) -> list[Step]:
    """Everything that `start` rests on: "why do we do this?" One query."""
    return walk(inquiry, start, here="from", there="to", order="<=")


def forward(inquiry: Inquiry, start: Ref) -> list[Step]:
    """Everything that rests on `start`: "what became of what I said?" One query."""
    return walk(inquiry, start, here="to", there="from", order=">=")


MANY = """
WITH RECURSIVE walk(root, kind, id, made_at, depth) AS (
    SELECT to_id, from_kind, from_id, made_at, 1
    FROM inquiry_traceedge
    WHERE inquiry_id = %s AND to_id IN ({roots})
    UNION
    SELECT walk.root, edge.from_kind, edge.from_id, edge.made_at, walk.depth + 1
    FROM inquiry_traceedge edge
    JOIN walk ON edge.to_kind = walk.kind AND edge.to_id = walk.id
    WHERE edge.inquiry_id = %s AND edge.made_at >= walk.made_at AND walk.depth < 24
)
SELECT root, kind, id, MIN(depth) FROM walk GROUP BY root, kind, id ORDER BY root, MIN(depth), kind, id
"""


def forward_from_many(inquiry: Inquiry, ids: Sequence[str]) -> dict[str, list[Ref]]:
    """What was built on each of many things, nearest first; one query for a whole page."""
    built: dict[str, list[Ref]] = {id: [] for id in ids}
    if not ids:
        return built
    with connection.cursor() as cursor:
        roots = ", ".join(["%s"] * len(ids))
        cursor.execute(MANY.format(roots=roots), [inquiry.pk, *ids, inquiry.pk])
        for root, kind, id, _depth in cursor.fetchall():
            built[root].append((kind, id))
    return built


def described(refs: Iterable[Ref]) -> dict[Ref, Described]:
    """What each thing is called and where it is; one bounded set of queries per kind."""
    by_kind: dict[str, list[str]] = {}
    for kind, id in refs:
        by_kind.setdefault(kind, []).append(id)
    return {
        (kind, id): words
        for kind, ids in by_kind.items()
        if kind in registry.kinds
        for id, words in registry.kinds[kind].describe(sorted(set(ids))).items()
    }


@dataclass(frozen=True)
class Finding:
    """Something that the trail misses (`is_fault`), or that waits since a closing."""

    inquiry: str
    kind: str
    id: str
    is_fault: bool
    sentence: str


def check() -> list[Finding]:
    """What has no origin or was missed at a closing is a fault; what came after a closing waits (R4)."""
    return [
        finding
        for inquiry in Inquiry.objects.order_by("slug")
        for finding in [*without_origin(inquiry), *without_fate(inquiry)]
    ]


def without_origin(inquiry: Inquiry) -> Iterator[Finding]:
    edges = set(TraceEdge.objects.filter(inquiry=inquiry).values_list("from_kind", "from_id"))
    for kind in registry.kinds.values():
        if kind.is_source:
            continue
        ids = kind.counts(inquiry) if kind.counts else all_ids(kind.model, inquiry)
        for id in sorted(set(ids)):
            if (kind.name, id) not in edges:
                yield Finding(inquiry.slug, kind.name, id, True, "has no origin")


def without_fate(inquiry: Inquiry) -> Iterator[Finding]:
    closed = dict(PhaseEntry.objects.filter(inquiry=inquiry, kind=PhaseEntry.Kind.CLOSED).values_list("phase", "at"))
    settled = fated(inquiry)
    for kind in registry.kinds.values():
        if not kind.needs_fate or kind.phase not in closed:
            continue
        for id, made_at in kind.model.objects.filter(inquiry=inquiry).values_list("pk", "made_at"):
            if (kind.name, id) in settled:
                continue
            late = made_at > closed[kind.phase]
            yield Finding(inquiry.slug, kind.name, id, not late, "came later and waits" if late else "has no fate")


def without_fate_in(inquiry: Inquiry, phase: int) -> list[Ref]:
    """What of this phase nobody built on yet, and of which nobody said what became of it."""
    settled = fated(inquiry)
    return [
        (kind.name, id)
        for kind in registry.kinds.values()
        if kind.needs_fate and kind.phase == phase
        for id in all_ids(kind.model, inquiry)
        if (kind.name, id) not in settled
    ]


def fated(inquiry: Inquiry) -> set[Ref]:
    """All that is built on, or was told what became of it."""
    used = TraceEdge.objects.filter(inquiry=inquiry).values_list("to_kind", "to_id")
    told = Fate.objects.filter(inquiry=inquiry).values_list("thing_kind", "thing_id")
    return {*used, *told}


def all_ids(model: type[Model], inquiry: Inquiry) -> list[str]:
    return list(model.objects.filter(inquiry=inquiry).values_list("pk", flat=True))


def tell_fate(
    inquiry: Inquiry, refs: Iterable[Ref], kind: str, sentence: str, phase: int, by: Participant | None
) -> None:
    """Say what became of several things, with one sentence (R4). Whoever brought them reads it."""
    Fate.objects.bulk_create(
        [
            Fate(
                inquiry=inquiry,
                thing_kind=name,
                thing_id=id,
                kind=kind,
                sentence=sentence,
                phase=phase,
                by=by,
            )
            for name, id in refs
        ]
    )
