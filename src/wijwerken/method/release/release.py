"""R11: the one function that says what of a figure may be shown."""

from __future__ import annotations

from dataclasses import replace

from wijwerken.method.release.distance import is_safe, people_changed
from wijwerken.method.release.figures import CIRCLE_LIMIT, TOTAL_LIMIT, Figures
from wijwerken.method.release.history import Earlier, Shown
from wijwerken.method.release.pooling import Pools, coarser_and_coarser
from wijwerken.method.release.showing import Kind, Released, silent, standing
from wijwerken.method.words import _

RENEWED_AT_ONE_IN = 10
"""Of a large group at least one in so many must have come, left or changed: a crowd is not recounted for five."""

SPLIT_WAITS = 3
"""After so many times the limit of changes a whole that could not be split again is renewed without its split."""

FEW = _("Met zo weinig mensen laten we woorden zien, geen cijfers.")
NOT_YET = _("Vanaf vijf mensen zie je hier hoe er geantwoord is.")
AT_THE_CLOSE = _("Jullie zijn met weinig. De uitkomst komt één keer, als de ronde sluit.")
BEING_RENEWED = _("Dit wordt opnieuw geteld. Het komt terug als er genoeg antwoorden bij zijn.")


def release(figures: Figures, limit: int, earlier: Earlier | None = None) -> Released:
    """R11: what of `figures` may be shown, given what was shown `earlier` (pure; store `.earlier` after).

    `limit`: the circle limit of the inquiry (see `circle_limit`), at least five. Raises ValueError below.

    - Fewer than `figures.fewest` people in the inquiry: words only.
    - A group under twice the limit sees the figure once, when its round is closed.
    - Otherwise it is renewed once at least five people, and in a split at least the limit in every part that
      differs, came, left or changed, compared with everything shown before. Closing a round and erasing a
      person make no exception; after an erasure nothing is shown until then.
    """
    if limit < CIRCLE_LIMIT:
        raise ValueError(f"the limit is at least {CIRCLE_LIMIT}, not {limit}")
    earlier = earlier or Earlier()
    if figures.group < figures.fewest:
        return silent(Kind.WORDS, FEW, earlier)

    is_small = figures.group < 2 * limit
    renewed = _renewed(figures, limit, earlier, is_small=is_small)
    if renewed is not None:
        now = Earlier((*earlier.shown, renewed))
        return standing(renewed, now, renewed=True, split_asked=bool(figures.by))
    if earlier.erased:
        return silent(Kind.NOTHING_YET, BEING_RENEWED, earlier)
    if earlier.last is None:
        return silent(Kind.NOTHING_YET, AT_THE_CLOSE if is_small else NOT_YET, earlier)
    return standing(earlier.last, earlier, renewed=False, split_asked=bool(figures.by))


def _renewed(figures: Figures, limit: int, earlier: Earlier, *, is_small: bool) -> Shown | None:
    """The new state of the figure, if it may be shown now; None while the old one stands."""
    if len(figures.basis) < TOTAL_LIMIT:
        return None
    if is_small and (earlier.shown or not figures.closed):
        return None
    now = Shown(figures.on, figures.answers, figures.by, (), dict(figures.basis))
    changed = people_changed(earlier.last, now)
    if changed < max(TOTAL_LIMIT, _crowd(earlier) // RENEWED_AT_ONE_IN):
        return None
    for pools in _splits(figures, limit, earlier, changed):
        candidate = replace(now, pools=pools)
        if is_safe(candidate, earlier.shown, limit):
            return candidate
    return None


def _splits(figures: Figures, limit: int, earlier: Earlier, changed: int) -> list[Pools]:
    """How it could be split, the finest first; without a split only where it will not come back soon."""
    sizes = figures.sizes()
    splits = list(coarser_and_coarser(sizes, limit)) if figures.by else []
    was_split = earlier.last is not None and bool(earlier.last.pools)
    if not splits or not was_split or changed >= SPLIT_WAITS * limit:
        splits.append(())
    return splits


def _crowd(earlier: Earlier) -> int:
    return len(earlier.last.basis) if earlier.last else 0
