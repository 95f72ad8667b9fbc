"""How fast two parties check blindly: covering plans with cells, blinding, learning the result.

In one process and one thread, without files; both parties have as many cells, half are shared.
The floor is one multiplication of a point. Knows how to measure; prints nothing.
"""

import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any, Final, TypeVar

from comity.blind import group
from comity.blind.rounds import Hand
from comity.proving.bench_line import Step
from comity.proving.bench_machine import machine
from comity.values.area import Circle, Pos
from comity.values.moment import HOUR_MS
from comity.volumes.covering import Grid, cells
from comity.volumes.meeting import Volume
from comity.volumes.shapes import shape
from comity.volumes.times import Span, Times

COUNT: Final = 4_096
SINGLE: Final = 500
SIDE_KM: Final = 10
_Made = TypeVar("_Made")


def measure(rounds: int, step: Step, count: int | None = None) -> dict[str, Any]:
    """Measure; the shape of the result is in benchmarks/README.md."""
    count = count or COUNT
    with TemporaryDirectory(prefix="comity-bench-") as folder:
        where = machine(Path(folder))
    by_round = []
    for number in range(rounds):
        step(f"round {number + 1} of {rounds}")
        by_round.append(_round(count))
    names = by_round[0].keys()
    return {
        "bench": "blind",
        "machine": where,
        "fixture": {"count": count, "listed": group.size(count), "side_km": SIDE_KM},
        "rounds": rounds,
        **{name: median(it[name] for it in by_round) for name in names},
        "by_round": by_round,
    }


def _round(count: int) -> dict[str, float]:
    covered, cover_s = _timed(_covered)
    one, other = (_hand(count, first) for first in (0, count // 2))
    _, offer_s = _timed(lambda: one.points)
    twice_one, answer_s = _timed(lambda: (other.points, other.again(one.points))[1])
    (twice_other, shared), first_s = _timed(lambda: _learnt(one, other, twice_one))
    assert len(shared) == count - count // 2  # noqa: S101
    _, second_s = _timed(lambda: other.shared(twice_other, twice_one))
    return {
        "cover_per_s": round(covered / cover_s),
        "offer_s": round(offer_s, 3),
        "answer_s": round(answer_s, 3),
        "first_s": round(first_s, 3),
        "second_s": round(second_s, 3),
        "cells_per_s": round(count / (offer_s + answer_s + first_s + second_s)),
        "point_us": _point_us(),
    }


def _learnt(
    one: Hand, other: Hand, twice: tuple[bytes, ...]
) -> tuple[tuple[bytes, ...], tuple[bytes, ...]]:
    """What the starter does with an answer."""
    back = one.again(other.points)
    return back, one.shared(twice, back)


def _hand(count: int, first: int) -> Hand:
    items = tuple(number.to_bytes(12) for number in range(first, first + count))
    return Hand(session=b"s" * 32, seed=first.to_bytes(32), items=items)


def _covered() -> int:
    """Cover a hundred areas of 60 km across all latitudes; gives how many cells."""
    hours = Times(spans=(Span(0, 6 * HOUR_MS),))
    places = (Pos(lat=(it - 50) * 17_000_000, lon=(it - 50) * 31_000_000) for it in range(100))
    footprints = (shape(Circle(it, 30_000)) for it in places)
    made = (Volume(footprint=it, times=hours) for it in footprints)
    return sum(len(cells([it], Grid(SIDE_KM, 6))) for it in made)


def _point_us() -> float:
    """How long one multiplication takes now: the floor, of which a cell needs four in all."""
    point, factor = group.element(b"", b""), group.scalar(b"", b"")
    _, took = _timed(lambda: [group.times(point, factor) for _ in range(SINGLE)])
    return round(took / SINGLE * 1e6, 1)


def _timed(do: Callable[[], _Made]) -> tuple[_Made, float]:
    began = time.perf_counter()
    made = do()
    return made, time.perf_counter() - began
