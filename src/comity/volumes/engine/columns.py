"""Activities in columns: what the verdict hangs on, as arrays instead of objects.

A row is a volume. Nothing is lost: `activity` gives back what was laid down, for the scalar core.
Knows no index and no verdict.
"""

from typing import Any, Final, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from comity.errors import OurError
from comity.values.codes import Vref
from comity.volumes.bands import Band, Limit, height
from comity.volumes.footprint import Form, footprint
from comity.volumes.meeting import Activity, Volume
from comity.volumes.minima import RuleSet
from comity.volumes.times import Span, Times
from comity.volumes.vectors import SCALE

Ints: TypeAlias = NDArray[np.int64]
Floats: TypeAlias = NDArray[np.float64]
Shorts: TypeAlias = NDArray[np.int32]

# Columns of `whole`.
OWNER, KIND, FORM, REACH, ERROR, MARGIN = range(6)
LATE, FLAGS, GROUND, RINGS, SPANS = 6, 7, 8, 10, 12  # two each from GROUND on: from, to
LOWER, UPPER = 14, 18  # each: datum, millimetres, lowest, highest
WHOLE: Final = 22
NO_LIMIT: Final = -1
ANY_ONE, OWN_GROUND = 1, 2  # bits of FLAGS
# Columns of `real`.
HULL, OUTSIDE = 0, 6
REAL: Final = 9
BOXES: Final = ([0, 1, 2, 6], [3, 4, 5, 7])  # of `box`: low and high, time last
# Columns of `lean`: the box, wider, in whole metres and units of time, and heights in metres.
BEGIN, END, FOOT, TOP = 6, 7, 8, 9
LEAN: Final = 10
LEAN_MS: Final = 16_000.0
FAR: Final = 2**30
EARTH_M: Final = 6_399_999.0  # nothing is farther from the centre, whatever its reach
_AWAY: Final = 2.0**24  # no other number of a vector is so great where one is 2^31


class Table(NamedTuple):
    """The columns: one row for each volume, its rings and spans by number in rows of their own."""

    whole: Ints
    real: Floats  # the hull in metres, and a place outside
    box: Floats  # the hull with reach and error, in metres; first and last moment with error
    vertex: Shorts  # packed
    ring: Ints  # from which vertex to which
    span: Ints
    lean: Shorts  # of each row, to be looked at before the rest
    minima: Ints  # by two kinds: horizontal, vertical, in time


Wide: TypeAlias = tuple[float, float, float]  # metres, milliseconds, metres of height

_WIDTHS: Final = ((WHOLE,), (REAL,), (8,), (3,), (2,), (2,), (LEAN,))
_KINDS: Final = (np.int64, np.float64, np.float64, np.int32, np.int64, np.int64, np.int32)


class Columns:
    """All activities of one rule set, numbered as they came."""

    def __init__(self, rules: RuleSet) -> None:
        self.rules = rules
        self.ids: list[bytes] = []
        self.first: list[int] = []  # the first volume of each activity
        self.kinds: list[str] = []
        self._arrays: list[Any] = [  # whole numbers or floats, as in a table
            np.empty((64, *width), kind) for width, kind in zip(_WIDTHS, _KINDS, strict=True)
        ]
        self._counts = [0] * len(_WIDTHS)
        self._minima = np.zeros((0, 0, 3), np.int64)
        self._widest: list[Wide] = []
        self._table: Table | None = None

    @property
    def rows(self) -> int:
        """How many volumes there are."""
        return self._counts[0]

    @property
    def table(self) -> Table:
        """The columns as they are now; volumes that come later stand in another table."""
        if self._table is None:
            whole, real, box, vertex, ring, span, lean = (
                it[:count] for it, count in zip(self._arrays, self._counts, strict=True)
            )
            self._table = Table(whole, real, box, vertex, ring, span, lean, self._minima)
        return self._table

    def volumes(self, number: int) -> range:
        """Return the rows of an activity."""
        last = self.first[number + 1] if number + 1 < len(self.first) else self.rows
        return range(self.first[number], last)

    def kind(self, name: str) -> int:
        """Return the number of a kind."""
        if name not in self.kinds:
            self.kinds.append(name)
            rows = [[self.rules.between(a, b) for b in self.kinds] for a in self.kinds]
            numbers = [
                [(it.horizontal_mm, it.vertical_mm, it.time_ms) for it in row] for row in rows
            ]
            self._minima = np.array(numbers, np.int64)
            most = self._minima.max(axis=1)
            self._widest = [
                (far / 1000.0, float(late), high / 1000.0) for far, high, late in most.tolist()
            ]
            self._table = None
        return self.kinds.index(name)

    def widest(self, kind: int) -> Wide:
        """Return the greatest minima of a kind."""
        return self._widest[kind]

    def add(self, activity: Activity) -> int:
        """Lay down an activity and return its number."""
        kind = self.kind(activity.kind)
        parts = [laid(it, kind, self.rules) for it in activity.volumes]
        return self.take([activity.id], [len(parts)], parts)

    def take(self, ids: list[bytes], counts: list[int], parts: list[Table]) -> int:
        """Take in laid volumes, so many of each activity in turn; return the first's number.

        Raises:
            OurError: the counts are not those of the volumes.
        """
        if sum(counts) != sum(len(it.whole) for it in parts):
            raise OurError("volumes.too-many", limit=sum(counts))
        number, row = len(self.ids), self.rows
        for part in parts:
            self._take(part)
        self._table = None
        for id_, count in zip(ids, counts, strict=True):
            self.ids.append(id_)
            self.first.append(row)
            row += count
        owners = np.repeat(np.arange(number, len(self.ids)), counts)
        self._arrays[0][self.rows - len(owners) : self.rows, OWNER] = owners
        return number

    def drop(self, number: int) -> None:
        """Let an activity meet nothing any more."""
        rows = self.volumes(number)
        self._arrays[2][rows.start : rows.stop] = (np.inf,) * 3 + (-np.inf,) * 3 + (np.inf, -np.inf)
        self._arrays[6][rows.start : rows.stop] = (FAR,) * 3 + (-FAR,) * 3 + (FAR, -FAR) * 2

    def undo(self, number: int) -> None:
        """Let the activity laid down last be as if it had never been."""
        rows = self.volumes(number)
        if len(rows):
            whole = self._arrays[0][rows.start]
            first_ring, first_span = int(whole[RINGS]), int(whole[SPANS])
            self._counts[3] = int(self._arrays[4][first_ring, 0])
            self._counts[4:6] = first_ring, first_span
        self._counts[:3] = (rows.start,) * 3
        self._counts[6] = rows.start
        del self.ids[number:], self.first[number:]
        self._table = None

    def activity(self, number: int) -> Activity:
        """Return an activity as it was laid down."""
        rows = self.volumes(number)
        kind = self.kinds[int(self.table.whole[rows.start, KIND])] if rows else ""
        return Activity(
            id=self.ids[number], kind=kind, volumes=tuple(volume(self.table, it) for it in rows)
        )

    def _take(self, part: Table) -> None:
        vertices, rings, spans = self._counts[3:6]
        arrays: tuple[Any, ...] = part[:7]
        for at, rows in enumerate(arrays):
            count = self._counts[at]
            array = self._roomy(at, count + len(rows))
            array[count : count + len(rows)] = rows
            if at == 0:
                array[count : count + len(rows), RINGS : RINGS + 2] += rings
                array[count : count + len(rows), SPANS : SPANS + 2] += spans
            elif at == 4:
                array[count : count + len(rows)] += vertices
            self._counts[at] += len(rows)

    def _roomy(self, at: int, rows: int) -> Any:  # noqa: ANN401  # of either kind
        array = self._arrays[at]
        if rows > len(array):
            more = np.empty((max(rows, len(array) * 3 // 2), *array.shape[1:]), array.dtype)
            more[: self._counts[at]] = array[: self._counts[at]]
            self._arrays[at] = more
        return self._arrays[at]


def laid(it: Volume, kind: int, rules: RuleSet) -> Table:
    """Return the one row of a volume, as if it were alone."""
    shape, when = it.footprint, it.times
    whole = np.zeros((1, WHOLE), np.int64)
    row = whole[0]
    row[KIND], row[FORM] = kind, shape.form
    row[REACH], row[ERROR], row[MARGIN] = shape.reach_mm, shape.error_mm, shape.margin_mm
    row[LATE], row[FLAGS] = when.error_ms, when.any_one
    row[GROUND : GROUND + 2] = it.ground_mm or rules.datums.ground_mm
    row[RINGS + 1], row[SPANS + 1] = len(shape.rings), len(when.spans)
    row[LOWER : LOWER + 4] = _ends(it.band.lower, rules)
    row[UPPER : UPPER + 4] = _ends(it.band.upper, rules)
    if it.ground_mm is not None:
        row[FLAGS] += OWN_GROUND
    stops = np.cumsum([len(ring) for ring in shape.rings])
    more = (shape.reach_mm + shape.error_mm) / 1000.0
    low, high = when.spans[0].start_ms, max(span.end_ms for span in when.spans)
    sides = (
        *(side - more for side in shape.hull[:3]),
        *(side + more for side in shape.hull[3:]),
        *(low - when.error_ms, high + when.error_ms),
    )
    box = np.array([sides], np.float64)
    return Table(
        whole=whole,
        real=np.array([(*shape.hull, *shape.outside)]),
        box=box,
        vertex=packed(np.array([at for ring in shape.rings for at in ring])),
        ring=np.stack([np.concatenate([[0], stops[:-1]]), stops], axis=1).astype(np.int64),
        span=np.array(when.spans, np.int64),
        lean=lean(whole, box),
        minima=np.zeros((0, 0, 3), np.int64),
    )


def packed(vectors: Floats) -> Shorts:
    """Return vectors in 32 bits each number, nothing lost.

    Only 2^31 itself has no room: it is written as -2^31, and the number after it, which then is
    nearly nothing, is written far away.
    """
    made = vectors.copy()
    for axis in range(3):
        is_most = made[:, axis] == SCALE
        made[is_most, axis] = -SCALE
        made[is_most, (axis + 1) % 3] += _AWAY
    return made.astype(np.int32)


def unpacked(vertex: Shorts) -> Floats:
    """Return the vectors that were packed."""
    made = vertex.astype(np.float64)
    for axis in range(3):
        after = (axis + 1) % 3
        is_most = (made[:, axis] == -SCALE) & (made[:, after] > _AWAY / 2)
        made[is_most, axis] = SCALE
        made[is_most, after] -= _AWAY
    return made


def lean(whole: Ints, box: Floats) -> Shorts:
    """Return of each row what is looked at first: never less than it takes of space and time.

    Heights as far as they can be; above ground any, because the ground is that of both areas.
    """
    made = np.empty((len(whole), LEAN))
    made[:, :3], made[:, 3:6] = np.floor(box[:, :3]), np.ceil(box[:, 3:6])
    made[:, BEGIN] = np.floor(box[:, 6] / LEAN_MS)
    made[:, END] = np.ceil(box[:, 7] / LEAN_MS)
    foot, top = whole[:, LOWER : LOWER + 4], whole[:, UPPER : UPPER + 4]
    for column, its, far in ((FOOT, foot, -FAR), (TOP, top, FAR)):
        end = np.minimum(its[:, 1], its[:, 2]) if far < 0 else np.maximum(its[:, 1], its[:, 3])
        is_any = (its[:, 0] == NO_LIMIT) | (its[:, 0] == Vref.AGL)
        made[:, column] = np.where(is_any, far, end // 1000 + (far > 0))
    made[:, :6] = np.clip(made[:, :6], -EARTH_M, EARTH_M)
    return np.clip(made, -FAR, FAR).astype(np.int32)


def volume(table: Table, row: int) -> Volume:
    """Return a volume as it was laid down."""
    its = table.whole[row].tolist()
    rings = tuple(
        tuple((x, y, z) for x, y, z in unpacked(table.vertex[start:end]).tolist())
        for start, end in table.ring[its[RINGS] : its[RINGS + 1]].tolist()
    )
    return Volume(
        footprint=footprint(
            Form(its[FORM]),
            rings,
            reach_mm=its[REACH],
            error_mm=its[ERROR],
            margin_mm=its[MARGIN],
        ),
        times=times(table, row),
        band=Band(lower=_limit(its[LOWER:UPPER]), upper=_limit(its[UPPER:WHOLE])),
        ground_mm=(its[GROUND], its[GROUND + 1]) if its[FLAGS] & OWN_GROUND else None,
    )


def times(table: Table, row: int) -> Times:
    """Return the times of a volume as they were laid down."""
    its = table.whole[row].tolist()
    return Times(
        spans=tuple(Span(*span) for span in table.span[its[SPANS] : its[SPANS + 1]].tolist()),
        error_ms=its[LATE],
        any_one=bool(its[FLAGS] & ANY_ONE),
    )


def _ends(limit: Limit | None, rules: RuleSet) -> tuple[int, int, int, int]:
    """Return datum, millimetres and the heights it can be; above ground, without the ground."""
    if limit is None:
        return NO_LIMIT, 0, 0, 0
    if limit.datum is Vref.AGL:
        return int(limit.datum), limit.mm, limit.mm, limit.mm
    return int(limit.datum), limit.mm, *height(limit, rules.datums)


def _limit(ends: list[int]) -> Limit | None:
    return None if ends[0] == NO_LIMIT else Limit(mm=ends[1], datum=Vref(ends[0]))
