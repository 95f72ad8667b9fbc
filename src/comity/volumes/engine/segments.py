"""Segments of tracks against areas: which may pass which, for the scalar core to decide.

Carries out R-320. A segment is the way between two fixes: two vectors, two moments, between which
heights, and how wrong its places may be. What is left out is surely apart from the area in time,
height, or place with its reach and every margin; what is given may still be apart. Knows no party
and no entry; where and when a track enters is not found here.
"""

from typing import Final, NamedTuple, Protocol

import numpy as np

from comity.volumes.ellipsoid import A_M, E2
from comity.volumes.engine import apart, plain
from comity.volumes.engine.columns import (
    ERROR,
    FOOT,
    FORM,
    MARGIN,
    REACH,
    TOP,
    Floats,
    Ints,
    Shorts,
    Table,
    unpacked,
)
from comity.volumes.footprint import Form
from comity.volumes.meeting import MARGIN_MM
from comity.volumes.nearest import PAIRS_FEW

MORE_M: Final = 1.0  # of a box, more than all that floats lose
AT_ONCE: Final = 100_000


class Segments(NamedTuple):
    """Ways between fixes, those of one track one after the other."""

    start: Shorts  # packed vectors
    end: Shorts
    time: Ints  # first and last moment, with their error
    height: Ints  # lowest and highest, millimetres above mean sea level, with their error
    error_mm: Ints


def part(its: Segments, which: Ints | slice) -> Segments:
    """Return some of the segments."""
    return Segments(
        start=its.start[which],
        end=its.end[which],
        time=its.time[which],
        height=its.height[which],
        error_mm=its.error_mm[which],
    )


class Passes(NamedTuple):
    """Which segment may pass which row, by number, in order."""

    segments: Ints
    rows: Ints


class Finder(Protocol):
    """What finds passes among the areas it was given."""

    def passes(self, segments: Segments, share: range) -> Passes:
        """Return what some segments may pass."""
        ...


class PlainFinder:
    """Areas in sorted cells, on numpy alone."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._grids = plain.grids(table)

    def passes(self, segments: Segments, share: range) -> Passes:
        """Return what some segments may pass."""
        parts = [
            self._some(segments, np.arange(start, min(share.stop, start + AT_ONCE)))
            for start in range(share.start, share.stop, AT_ONCE)
        ]
        none = np.zeros((0, 2), np.int64)
        pairs = np.concatenate([none, *parts])
        pairs = pairs[np.lexsort((pairs[:, 1], pairs[:, 0]))]
        return Passes(pairs[:, 0], pairs[:, 1])

    def _some(self, segments: Segments, numbers: Ints) -> Ints:
        table, its = self._table, part(segments, numbers)
        box, found = boxes(its), [np.zeros((0, 2), np.int64)]
        for level, grid in enumerate(self._grids):
            ones, others = plain.in_grid(box, level, grid)
            meet = plain.meeting(box[ones], table.box[others])
            high = its.height[ones]
            meet &= table.lean[others, FOOT] * np.int64(1_000) <= high[:, 1]
            meet &= table.lean[others, TOP] * np.int64(1_000) >= high[:, 0]
            found.append(np.unique(np.stack([ones[meet], others[meet]], axis=1), axis=0))
        pairs = np.concatenate(found)
        kept = [not is_beside(table, its, *pair) for pair in pairs.tolist()]
        pairs = pairs[np.array(kept, np.bool_)]
        return np.stack([numbers[pairs[:, 0]], pairs[:, 1]], axis=1)


def boxes(segments: Segments) -> Floats:
    """Return the box of each segment in space and time, with its error."""
    here, there = in_metres(unpacked(segments.start)), in_metres(unpacked(segments.end))
    along = there - here
    square = along[:, 0] * along[:, 0] + along[:, 1] * along[:, 1] + along[:, 2] * along[:, 2]
    more = (square * apart.BULGE + segments.error_mm / 1000.0 + MORE_M)[:, None]
    low, high = np.minimum(here, there) - more, np.maximum(here, there) + more
    return np.concatenate([low, high, segments.time], axis=1)


def in_metres(vectors: Floats) -> Floats:
    """Return the points of vectors, to the last bit those of arcs.in_metres."""
    x, y, z = vectors.T
    radius = A_M / np.sqrt(x * x + y * y + (1.0 - E2) * z * z)
    return np.stack([radius * x, radius * y, radius * (1.0 - E2) * z], axis=1)


def is_beside(table: Table, segments: Segments, number: int, row: int) -> bool:
    """Whether a segment is surely outside a row's area and farther than all that may be wrong."""
    its, start = table.whole[row], unpacked(segments.start[number : number + 1])
    ways = apart.pieces(table, row)
    if len(ways.bulge) > PAIRS_FEW:
        return False
    end = unpacked(segments.end[number : number + 1])
    here, there = in_metres(start), in_metres(end)
    one = apart.Pieces(start, end, here, there, ((there - here) ** 2).sum(axis=1) * apart.BULGE)
    clear_mm = its[REACH] + its[ERROR] + its[MARGIN] + MARGIN_MM + segments.error_mm[number]
    least, _ = apart.distance(one, ways)
    if apart.at_least(least) <= clear_mm / 1000.0 + apart.SLACK_M:
        return False
    if its[FORM] != Form.REGION:
        return True
    return bool(apart.parities(table, row, ways, start)[0] == 0)
