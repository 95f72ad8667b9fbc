"""Activities by the million for the measurement of deconfliction, straight into columns.

Seeded: in 90 days over Europe, 70 % in 60 crowded places; stars of 8 to 40 corners, 12 km in the
median (0.3 to 150); 3 hours in the median (15 minutes to 7 days); 40 % from the surface, bands of
6,000 ft in the median. What a message would say is not made: only what the engine reads.
"""

from collections.abc import Iterator
from typing import Final

import numpy as np

from comity.values.codes import Vref
from comity.values.moment import HOUR_MS
from comity.volumes.ellipsoid import A_M
from comity.volumes.engine import apart
from comity.volumes.engine.columns import (
    FORM,
    GROUND,
    LOWER,
    REAL,
    RINGS,
    SPANS,
    UPPER,
    WHOLE,
    Columns,
    Floats,
    Ints,
    Table,
    lean,
    packed,
)
from comity.volumes.footprint import Form
from comity.volumes.minima import Row, rule_set
from comity.volumes.vectors import SCALE

SEED: Final = 7
AT_ONCE: Final = 50_000
DAYS: Final = 90
FOOT_MM: Final = 304.8
EARTH_KM: Final = 6_371.0
CROWDS: Final = 60
SPREAD: Final = 1.6  # degrees: so that as many meet as in the load of the design
RULES: Final = rule_set(
    "R1",
    (Row(one="AIR", other="AIR", horizontal_mm=9_260_000, vertical_mm=304_800, time_ms=900_000),),
)


def laid(count: int, kind: str) -> Columns:
    """Return columns with so many activities of a kind; of "AIR" there are separations."""
    columns = Columns(RULES)
    columns.kind(kind)
    for number, part in enumerate(_parts(count)):
        rows = len(part.whole)
        first = number * AT_ONCE
        ids = [b"%08d" % it for it in range(first, first + rows)]
        columns.take(ids, [1] * rows, [part])
    return columns


def _parts(count: int) -> Iterator[Table]:
    dice = np.random.default_rng(SEED)
    crowds = np.stack([dice.uniform(36, 70, CROWDS), dice.uniform(-20, 55, CROWDS)], axis=1)
    for start in range(0, count, AT_ONCE):
        yield _part(dice, crowds, min(AT_ONCE, count - start))


def _part(dice: np.random.Generator, crowds: Floats, count: int) -> Table:
    places = np.stack([dice.uniform(34, 72, count), dice.uniform(-25, 60, count)], axis=1)
    crowded = dice.random(count) < 0.7
    its = crowds[dice.integers(0, CROWDS, count)] + dice.normal(0, SPREAD, (count, 2))
    places = np.where(crowded[:, None], its, places)
    radius = np.clip(12.0 * np.exp(dice.normal(0, 0.8, count)), 0.3, 150.0) / EARTH_KM
    corners = np.where(radius > 60.0 / EARTH_KM, 40, dice.integers(8, 41, count))
    start = (dice.uniform(0, DAYS * 24, count) * HOUR_MS).astype(np.int64)
    hours = np.clip(3.0 * np.exp(dice.normal(0, 1.0, count)), 0.25, 168.0)
    span = np.stack([start, start + (hours * HOUR_MS).astype(np.int64)], axis=1)
    stops = np.cumsum(corners)
    ring = np.stack([stops - corners, stops], axis=1)
    vertex, middle = _stars(dice, np.radians(places), radius, corners)
    real = _real(vertex, middle, ring)
    box = np.concatenate([real[:, :6], span.astype(np.float64)], axis=1)
    whole = _whole(dice, count)
    return Table(
        whole,
        real,
        box,
        packed(vertex),
        ring,
        span,
        lean(whole, box),
        np.zeros((0, 0, 3), np.int64),
    )


def _stars(
    dice: np.random.Generator, places: Floats, radius: Floats, corners: Ints
) -> tuple[Floats, Floats]:
    """Return the vectors of all corners, and the direction of each middle."""
    (lat, lon), which = places.T, np.repeat(np.arange(len(corners)), corners)
    sines, cosines = np.sin([lat, lon]), np.cos([lat, lon])
    middle = np.stack([cosines[0] * cosines[1], cosines[0] * sines[1], sines[0]], axis=1)
    north = np.stack([-sines[0] * cosines[1], -sines[0] * sines[1], cosines[0]], axis=1)
    east = np.cross(north, middle)
    step = np.arange(len(which)) - np.repeat(np.cumsum(corners) - corners, corners)
    turn = 2 * np.pi * (step + dice.uniform(0, 0.9, len(which))) / corners[which]
    reach = radius[which] * dice.uniform(0.6, 1.0, len(which))
    way = north[which] * np.cos(turn)[:, None] + east[which] * np.sin(turn)[:, None]
    at = middle[which] * np.cos(reach)[:, None] + way * np.sin(reach)[:, None]
    return np.floor(at * SCALE + 0.5), middle


def _real(vertex: Floats, middle: Floats, ring: Ints) -> Floats:
    """Return hulls and places outside, as footprint.py makes them."""
    spots, first = apart.spots(vertex), ring[:, 0]
    after = np.arange(1, len(vertex) + 1)
    after[ring[:, 1] - 1] = first
    along = spots[after] - spots
    more = ((along * along).sum(axis=1) * apart.BULGE + 0.01)[:, None]
    which = np.repeat(np.arange(len(ring)), ring[:, 1] - first)
    dots = np.minimum.reduceat((vertex / SCALE * middle[which]).sum(axis=1), first)
    bulge = (1.02 * A_M * (1.0 - dots))[:, None]
    real = np.empty((len(ring), REAL))
    real[:, :3] = np.minimum.reduceat(np.minimum(spots, spots[after]) - more, first) - bulge
    real[:, 3:6] = np.maximum.reduceat(np.maximum(spots, spots[after]) + more, first) + bulge
    aside = np.cross(middle, (0.0, 0.0, 1.0))
    aside /= np.sqrt((aside * aside).sum(axis=1))[:, None]
    real[:, 6:] = np.floor((middle * 0.08715574 + aside * 0.99619470) * SCALE + 0.5)
    return real


def _whole(dice: np.random.Generator, count: int) -> Ints:
    whole = np.zeros((count, WHOLE), np.int64)
    whole[:, FORM] = Form.REGION
    whole[:, GROUND : GROUND + 2] = RULES.datums.ground_mm
    numbers = np.arange(count)
    for column in (RINGS, SPANS):
        whole[:, column], whole[:, column + 1] = numbers, numbers + 1
    low = np.where(dice.random(count) < 0.4, 0.0, dice.uniform(0, 40_000, count)) * FOOT_MM
    high = low + np.clip(6_000 * np.exp(dice.normal(0, 0.8, count)), 200, 60_000) * FOOT_MM
    for column, limit in ((LOWER, low), (UPPER, high)):
        whole[:, column] = int(Vref.AMSL)
        whole[:, column + 1 : column + 4] = np.floor(limit).astype(np.int64)[:, None]
    return whole
