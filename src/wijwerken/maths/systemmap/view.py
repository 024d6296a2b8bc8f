"""One way of looking at the claims, in the fixed order of operations."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from wijwerken.maths.systemmap.bundles import Bundle, bundle
from wijwerken.maths.systemmap.claims import Claim, factors_of, positive
from wijwerken.maths.systemmap.levels import roll_up, rolled_up
from wijwerken.maths.systemmap.opposites import combine_opposites


@dataclass(frozen=True)
class View:
    """What somebody wants to see. Nothing is chosen by default: then every claim is shown as it was told.

    `states` and `circles` select claims; `path` keeps only what lies on a way between two factors;
    `opposites` and `level` rename factors; `top` keeps the most told bundles.
    """

    states: frozenset[str] | None = None
    circles: frozenset[str] | None = None
    path: tuple[str, str] | None = None
    opposites: bool = False
    level: int | None = None
    top: int | None = None

    def shown(self, label: str) -> str:
        """How a factor is named in this view."""
        if self.opposites:
            label = positive(label)
        return rolled_up(label, self.level) if self.level is not None else label

    def ends(self, label: str, claims: Iterable[Claim]) -> frozenset[str]:
        """The factors as they were told that this view shows by `label`, or that are called exactly so."""
        return frozenset(told for told in factors_of(claims) if label in (told, self.shown(told)))


@dataclass(frozen=True)
class Seen:
    """What a view shows, and what it leaves out (R17)."""

    claims: tuple[Claim, ...]
    """The claims that are shown, renamed."""
    bundles: tuple[Bundle, ...]
    not_selected: int
    """Claims left out by their state or circle."""
    off_the_path: int
    """Claims left out because they lie on no way between the two factors."""
    less_told: int
    """Bundles left out because others were told by more people."""


def look(claims: Sequence[Claim], view: View) -> Seen:
    """Select → trace → combine opposites → roll up → top n last.

    Tracing comes before renaming: a way that only exists because two different things were given one name was
    told by nobody.
    """
    chosen = select(claims, states=view.states, circles=view.circles)
    traced = chosen
    if view.path is not None:
        start, end = (view.ends(label, chosen) for label in view.path)
        traced = trace(chosen, start, end)
    shown = combine_opposites(traced) if view.opposites else traced
    if view.level is not None:
        shown = roll_up(shown, view.level)
    all_bundles = bundle(shown)
    bundles = all_bundles if view.top is None else all_bundles[: view.top]
    kept = {(line.cause, line.effect) for line in bundles}
    return Seen(
        claims=tuple(claim for claim in shown if (claim.cause, claim.effect) in kept),
        bundles=tuple(bundles),
        not_selected=len(claims) - len(chosen),
        off_the_path=len(chosen) - len(traced),
        less_told=len(all_bundles) - len(bundles),
    )


def select(
    claims: Iterable[Claim],
    *,
    states: Collection[str] | None = None,
    circles: Collection[str] | None = None,
) -> list[Claim]:
    """The claims in one of these states and of one of these circles; None selects all."""
    return [
        claim
        for claim in claims
        if (states is None or claim.state in states) and (circles is None or claim.circle in circles)
    ]


def trace(claims: Sequence[Claim], start: Collection[str], end: Collection[str]) -> list[Claim]:
    """The claims that lie on some way from a `start` to an `end`, whoever told its pieces."""
    forward: dict[str, set[str]] = {}
    backward: dict[str, set[str]] = {}
    for claim in claims:
        forward.setdefault(claim.cause, set()).add(claim.effect)
        backward.setdefault(claim.effect, set()).add(claim.cause)
    downstream, upstream = _reached(forward, start), _reached(backward, end)
    return [claim for claim in claims if claim.cause in downstream and claim.effect in upstream]


def _reached(graph: dict[str, set[str]], begin: Collection[str]) -> set[str]:
    reached, front = set(begin), list(begin)
    while front:
        for label in graph.get(front.pop(), ()):
            if label not in reached:
                reached.add(label)
                front.append(label)
    return reached
