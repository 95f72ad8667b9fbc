"""The timeline as a drawing: where each mark stands, computed here and drawn by a template.

Carries out R-427. One lane a party: above, what it said, its precedence by shape; below, a tick for
each entry of others at the moment from which its node provably held it, filled where an officer
opened it. Long silences are folded, and the fold is marked: distances across it mean nothing.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import Final, NamedTuple

from comity.console.port import Json
from comity.values.moment import dtg

WIDTH: Final = 1_200
LEFT, RIGHT, TOP = 84, 24, 26
LANE: Final = 92
SPAN: Final = WIDTH - LEFT - RIGHT
_ROWS_Y: Final = (44, 29, 14)  # of marks that would overlap
_HELD_Y: Final = (66, 76)
_MARK_APART: Final = 17
_HELD_APART: Final = 9
_TICK_APART: Final = 120
_LABEL: Final = 88  # a date-time group, and the gap before it
_FOLD_TIMES: Final = 20  # a silence longer than so many usual ones is folded
_FOLD_MIN_MS: Final = 1_000


class Axis:
    """Moments to places: true to scale but for folded silences."""

    def __init__(self, moments: Sequence[int]) -> None:
        self.moments = sorted(set(moments))
        gaps = [after - before for before, after in pairwise(self.moments)]
        cap = max(_FOLD_TIMES * int(median(gaps)) if gaps else 0, _FOLD_MIN_MS)
        total = sum(min(gap, cap) for gap in gaps)
        at, self._x = 0, {}
        self.folds: list[float] = []
        for moment, gap in zip(self.moments, [*gaps, 0], strict=False):
            self._x[moment] = LEFT + (SPAN * at / total if total else SPAN / 2)
            if gap > cap:
                self.folds.append(round(LEFT + SPAN * (at + cap / 2) / total, 1))
            at += min(gap, cap)

    def x(self, ms: int) -> float:
        """Where a moment of these stands."""
        return round(self._x[ms], 1)

    def ticks(self) -> Iterator[tuple[float, str]]:
        """Moments that are named, apart enough to be read."""
        last = float("-inf")
        for moment in self.moments:
            x = self.x(moment)
            if x - last >= _TICK_APART and x + _LABEL <= WIDTH:
                yield x, dtg(moment)
                last = x


class Mark(NamedTuple):
    """One entry in its author's lane."""

    x: float
    y: float
    row: Json


class Tick(NamedTuple):
    """One entry of another in the lane of a party that provably held, or opened it."""

    x: float
    y: float
    entry: str
    party: str
    at_ms: int
    kind: str


class Lane(NamedTuple):
    """One party."""

    party: str
    y: float
    marks: list[Mark]
    ticks: list[Tick]


class Drawing(NamedTuple):
    """All of it."""

    height: float
    lanes: list[Lane]
    axis: Axis
    moments: list[int]
    xs: list[float]


def drawn(found: Json) -> Drawing:
    """Place everything that a timeline shows."""
    axis = Axis(list(_moments(found["entries"])))
    lanes = [
        _lane(party, TOP + LANE * at, found["entries"], axis)
        for at, party in enumerate(found["parties"])
    ]
    height = TOP + LANE * len(lanes) + 4
    return Drawing(height, lanes, axis, axis.moments, [axis.x(it) for it in axis.moments])


def _moments(entries: Sequence[Json]) -> Iterator[int]:
    for row in entries:
        yield row["at"]["ms"]
        for known in row["known"]:
            yield from (known[it]["at"]["ms"] for it in ("held", "opened") if known[it])


def _lane(party: str, top: float, entries: Sequence[Json], axis: Axis) -> Lane:
    own = sorted((it for it in entries if it["party"] == party), key=lambda it: it["at"]["ms"])
    marks: list[Mark] = []
    rows = _Rows(_ROWS_Y, _MARK_APART)
    for row in own:
        x = axis.x(row["at"]["ms"])
        marks.append(Mark(x, top + rows.y(x), row))
    stated = [
        (known[kind]["at"]["ms"], kind, row["entry"])
        for row in entries
        for known in row["known"]
        if known["party"] == party
        for kind in ("held", "opened")
        if known[kind]
    ]
    ticks: list[Tick] = []
    below = _Rows(_HELD_Y, _HELD_APART)
    for at_ms, kind, entry in sorted(stated):
        x = axis.x(at_ms)
        ticks.append(Tick(x, top + below.y(x), entry, party, at_ms, kind))
    return Lane(party, top, marks, ticks)


class _Rows:
    """Rows that things are put into, so that as few as possible lie upon each other."""

    def __init__(self, ys: Sequence[float], apart: float) -> None:
        self._ys = ys
        self._apart = apart
        self._last = [float("-inf")] * len(ys)

    def y(self, x: float) -> float:
        """The first row with room at `x`; else the one whose last is farthest."""
        free = (at for at, last in enumerate(self._last) if x - last >= self._apart)
        chosen = next(free, min(range(len(self._last)), key=lambda at: self._last[at]))
        self._last[chosen] = x
        return self._ys[chosen]


SHAPES: Final[dict[str, str]] = {
    "FLASH": "M0-9 9 0 0 9-9 0Z",
    "IMMEDIATE": "M0-8 8 6-8 6Z",
    "PRIORITY": "M-6-6h12v12h-12Z",
    "ROUTINE": "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z",
}
