"""What a good engineer does with shapely alone: trees of boxes, planar, beside our engine.

Optional: it is measured where shapely is installed. Degrees as if they were a plane, edges straight
in them, no separations, no margin: an easier question than ours, and an answer that is not exact.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any, Final

import numpy as np

from comity.volumes.engine.columns import LOWER, UPPER, Ints, Table, unpacked

SLAB_MS: Final = 12 * 3_600_000


def polygons(table: Table) -> Any:  # noqa: ANN401  # it has no types here
    """Return the areas of a table in degrees.

    Raises:
        ImportError: shapely is not installed.
    """
    import shapely  # noqa: PLC0415  # a peer of the measurement, not a dependency

    x, y, z = unpacked(table.vertex).T
    degrees = np.degrees(
        np.stack([np.arctan2(y, x), np.arctan2(z, np.sqrt(x * x + y * y))], axis=1)
    )
    counts = table.ring[:, 1] - table.ring[:, 0]
    return shapely.polygons(
        shapely.linearrings(degrees, indices=np.repeat(np.arange(len(counts)), counts))
    )


def one_tree(table: Table, areas: Any) -> int:  # noqa: ANN401
    """Count the pairs that meet, by one tree of all."""
    import shapely  # noqa: PLC0415

    return _meeting(shapely, table, areas, shapely.STRtree(areas).query(areas))


def slabs(table: Table, areas: Any) -> int:  # noqa: ANN401
    """Count the pairs that meet, by a tree for each slab of time: the best found with it."""
    import shapely  # noqa: PLC0415

    return sum(_meeting(shapely, table, areas, it) for it in _by_slab(shapely, table, areas))


def _by_slab(shapely: Any, table: Table, areas: Any) -> Iterator[tuple[Ints, Ints]]:  # noqa: ANN401
    """Yield the pairs of each slab that begin to share time in it."""
    order = np.argsort(table.span[:, 0], kind="stable")
    start, end = table.span[order].T
    edges = np.arange(start[0], start[-1] + SLAB_MS + 1, SLAB_MS)
    for low, high in pairwise(edges.tolist()):
        its = order[(start < high) & (end > low)]
        if not len(its):
            continue
        ones, others = shapely.STRtree(areas[its]).query(areas[its])
        ones, others = its[ones], its[others]
        both = np.maximum(table.span[ones, 0], table.span[others, 0])
        kept = (both >= low) & (both < high)
        yield ones[kept], others[kept]


def _meeting(shapely: Any, table: Table, areas: Any, pairs: tuple[Ints, Ints]) -> int:  # noqa: ANN401
    """Count the pairs that meet in time, height and place."""
    ones, others = pairs
    kept = ones < others
    ones, others = ones[kept], others[kept]
    when = (table.span[ones, 0] < table.span[others, 1]) & (
        table.span[others, 0] < table.span[ones, 1]
    )
    low, high = table.whole[:, LOWER + 1], table.whole[:, UPPER + 1]
    kept = when & (low[ones] < high[others]) & (low[others] < high[ones])
    ones, others = ones[kept], others[kept]
    meet = shapely.intersects(areas[ones], areas[others])
    meet &= ~shapely.touches(areas[ones], areas[others])
    return int(meet.sum())
