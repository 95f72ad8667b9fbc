"""Tracks for the measurement of deconfliction, over the areas of bench_load.py.

Seeded: tracks of 500 segments of 10 seconds each, at 100 to 260 metres a second on a great circle,
over the same lands and days, up to 12 km high; each fix may be wrong by 50 m and 30 m in height.
"""

from typing import Final

import numpy as np

from comity.proving.bench_load import DAYS, SEED
from comity.values.moment import HOUR_MS
from comity.volumes.ellipsoid import A_M
from comity.volumes.engine.columns import packed
from comity.volumes.engine.segments import Segments, part
from comity.volumes.vectors import SCALE

EACH: Final = 500
STEP_MS: Final = 10_000
ERROR_MM: Final = 50_000
HEIGHT_ERROR_MM: Final = 30_000


def flown(count: int) -> Segments:
    """Return so many segments, those of one track one after the other."""
    dice = np.random.default_rng(SEED)
    tracks = -(-count // EACH)
    lat = np.radians(dice.uniform(34, 72, tracks))
    lon = np.radians(dice.uniform(-25, 60, tracks))
    at = np.stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)], axis=1)
    way = np.cross(at, dice.normal(size=(tracks, 3)))
    way /= np.sqrt((way * way).sum(axis=1))[:, None]
    speed = dice.uniform(100, 260, tracks) / A_M * STEP_MS / 1_000
    turn = (speed[:, None] * np.arange(EACH + 1))[..., None]
    fixes = at[:, None] * np.cos(turn) + way[:, None] * np.sin(turn)
    vectors = packed(np.floor(fixes.reshape(-1, 3) * SCALE + 0.5)).reshape(tracks, EACH + 1, 3)
    begun = dice.integers(0, DAYS * 24 * HOUR_MS, tracks)[:, None] + STEP_MS * np.arange(EACH)
    high = np.repeat(dice.integers(0, 12_000_000, tracks), EACH)
    its = Segments(
        start=vectors[:, :-1].reshape(-1, 3),
        end=vectors[:, 1:].reshape(-1, 3),
        time=np.stack([begun.ravel(), begun.ravel() + STEP_MS], axis=1),
        height=np.stack([high - HEIGHT_ERROR_MM, high + HEIGHT_ERROR_MM], axis=1),
        error_mm=np.full(tracks * EACH, ERROR_MM),
    )
    return part(its, slice(count))
