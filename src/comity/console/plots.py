"""Numbers over time as a plot and a table of the same: what a page draws, and what it says instead.

Carries out R-426. Who states a number is told apart by a shape and a word, never by colour alone;
every number of the plot stands in the table beside it. Knows no family: pages give the points.
"""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from comity.console.port import Json

SHAPES: Final = ("●", "■", "▲", "◆", "▼", "✚", "○", "□", "△", "◇")
SERIES_MAX: Final = len(SHAPES)  # more cannot be told apart; how many are left out is said
POINTS_MAX: Final = 400  # of one plot: the last ones


class Point(NamedTuple):
    """One number as somebody states it."""

    ms: int
    who: str
    when: str  # in words
    n: int
    hi: int | None  # the upper end, of a range
    says: str  # the number in words, with how exact it is
    mark: str = ""  # how exact, as a sign beside the shape
    note: str = ""  # what else is said of it
    entry: str = ""


class Limit(NamedTuple):
    """A number that none shall exceed, and from when on."""

    ms: int
    n: int


def plot(title: str, points: Iterable[Point], limits: Sequence[Limit] = ()) -> Json:
    """Lay out one plot: its series with their shapes, its limits, its rows for a table."""
    rows = sorted(points, key=lambda it: (it.ms, it.who, it.entry))[-POINTS_MAX:]
    named = list(dict.fromkeys(it.who for it in sorted(rows, key=lambda it: it.who)))
    shapes = dict(zip(named, SHAPES, strict=False))
    drawn = [it for it in rows if it.who in shapes]
    series = [
        {"who": who, "shape": shape, "points": [_at(it) for it in drawn if it.who == who]}
        for who, shape in shapes.items()
    ]
    steps = sorted(set(limits))
    return {
        "title": title,
        "legend": [{"who": who, "shape": shape} for who, shape in shapes.items()],
        "left_out": len(named) - len(shapes),
        "limit": steps[-1].n if steps else None,
        "rows": [{**it._asdict(), "shape": shapes.get(it.who, "")} for it in rows],
        "drawn": {"series": series, "limits": [list(it) for it in steps]},
    }


def _at(it: Point) -> list[int | str | None]:
    return [it.ms, it.n, it.hi, it.mark]
