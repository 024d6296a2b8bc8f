"""R11: a part under the limit is pooled with the next smallest until it reaches it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

MOST_POOLS = 6
"""A split has no more parts than this: of so many every sum that a reader can make is compared with all before."""

Pools = tuple[tuple[str, ...], ...]
"""A partition of the parts; each pool a sorted tuple of their names. Empty where nothing is split."""


def pooled(sizes: Mapping[str, int], limit: int) -> Pools:
    """The finest partition in which every pool has `limit` people; empty with fewer than two pools left."""
    pools: Pools = tuple((name,) for name in sizes)
    while len(pools) >= 2 and min(_size(pool, sizes) for pool in pools) < limit:
        pools = with_smallest_merged(pools, sizes)
    return tuple(sorted(pools)) if len(pools) >= 2 else ()


def coarser_and_coarser(sizes: Mapping[str, int], limit: int) -> Iterator[Pools]:
    """The partitions that may be shown, the finest first, as long as two pools are left."""
    pools = pooled(sizes, limit)
    while pools:
        if len(pools) <= MOST_POOLS:
            yield pools
        pools = with_smallest_merged(pools, sizes) if len(pools) > 2 else ()


def with_smallest_merged(pools: Pools, sizes: Mapping[str, int]) -> Pools:
    """The same partition with its smallest pool and the next smallest put together."""
    smallest, next_smallest, *others = sorted(pools, key=lambda pool: (_size(pool, sizes), pool))
    return tuple(sorted([tuple(sorted(smallest + next_smallest)), *others]))


def _size(pool: tuple[str, ...], sizes: Mapping[str, int]) -> int:
    return sum(sizes[name] for name in pool)
