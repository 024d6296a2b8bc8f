"""R4: the trail. Nothing without an origin, and nothing said without a fate."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from wijwerken.method.refusal import Refusal, Unmet, unmet_of
from wijwerken.method.words import _, ngettext

NEEDS_ORIGIN = frozenset(
    {"claim", "statement", "insight", "idea", "direction", "agreement", "deed", "outcome", "lesson"}
)
"""Kinds of which each has an arrow to what it is built on (a factor has its claims)."""

NEEDS_FATE = frozenset({"fragment", "parked", "leaf", "objection", "request"})
"""Kinds of which each has something built on it, or a fate in words, when a phase is closed."""


class FateKind(StrEnum):
    """What became of something that was said."""

    USED_IN = "used_in"
    """Told by the arrow itself: something is built on it."""
    MERGED = "merged"
    PARKED = "parked"
    NOT_USED = "not_used"


@dataclass(frozen=True)
class Node:
    """A thing on the trail. `kind` as in `NEEDS_ORIGIN`; `is_own_origin`: newly written or imported as such."""

    kind: str
    id: str
    is_own_origin: bool = False


@dataclass(frozen=True)
class Edge:
    """`built` is built on `on`."""

    built: tuple[str, str]
    on: tuple[str, str]


def missing_origins(nodes: Iterable[Node], edges: Iterable[Edge]) -> list[Node]:
    """R4: the things that need an origin and have none."""
    built = {edge.built for edge in edges}
    return [
        node
        for node in nodes
        if node.kind in NEEDS_ORIGIN and not node.is_own_origin and (node.kind, node.id) not in built
    ]


def missing_fates(nodes: Iterable[Node], edges: Iterable[Edge], fates: Iterable[tuple[str, str]] = ()) -> list[Node]:
    """R4: the things that need a fate, on which nothing is built and of which nobody said what became of them.

    `fates`: (kind, id) of what has one in words.
    """
    told = {edge.on for edge in edges} | set(fates)
    return [node for node in nodes if node.kind in NEEDS_FATE and (node.kind, node.id) not in told]


def unmet_for_closing(missing: int) -> tuple[Unmet, ...]:
    """R4: a phase closes when all that was said has its fate."""
    if not missing:
        return ()
    who = _("De kerngroep zegt per stuk, of in één keer voor meer, wat ermee gebeurt.")
    return (unmet_of(WITHOUT_FATE, missing, "R4", who),)


def require_fate(kind: FateKind, sentence: str) -> None:
    """R4: merged, parked until, or not used because: always with a sentence."""
    if kind is not FateKind.USED_IN and not sentence.strip():
        raise Refusal(
            _("Zeg erbij wat ermee gebeurt, en waarom. Wie het zei leest dat."),
            rule="R4",
            who=_("Wie het afsluit. Eén zin mag voor meer tegelijk gelden."),
        )


WITHOUT_FATE = ngettext(
    "Van één bijdrage is nog niet gezegd wat ermee gebeurt.",
    "Van %(count)s bijdragen is nog niet gezegd wat ermee gebeurt.",
)
