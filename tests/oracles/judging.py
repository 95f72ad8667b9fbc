"""Whether a verdict can stand beside what another program says of the same two areas.

The other says between which two numbers the distance lies, below 0 how deep they overlap. The
margin is a metre, more where a line is loose, and what authors declare (R-316). Outside of it a
verdict must be CLEAR or CONFLICT; inside only what R-316 still forbids is looked at.
"""

from typing import NamedTuple

from comity.volumes.grade import Grade

MARGIN_M = 1.0
TOUCH_M = 0.02


class Truth(NamedTuple):
    """Between which numbers a distance lies; below 0 it is a depth."""

    low_m: float
    high_m: float


def thresholds(asked_m, error_m, loose_m):
    """The numbers at which what may be said changes."""
    margin = MARGIN_M + loose_m
    return (
        asked_m + error_m + margin,
        asked_m + error_m - margin - TOUCH_M,
        asked_m - error_m,
        asked_m - error_m - 2 * margin,
    )


def is_settled(truth, limits):
    """Whether none of the thresholds lies between the two numbers."""
    return not any(truth.low_m < it < truth.high_m for it in limits)


def allowed(truth, limits):
    """What a verdict may be."""
    clear, unclear, unsure, sure = limits
    if truth.low_m > clear:
        return frozenset((Grade.CLEAR,))
    if truth.high_m < sure:
        return frozenset((Grade.CONFLICT,))
    may = set(Grade)
    if truth.low_m > unsure:
        may.discard(Grade.CONFLICT)
    if truth.high_m < unclear:
        may.discard(Grade.CLEAR)
    return frozenset(may)
