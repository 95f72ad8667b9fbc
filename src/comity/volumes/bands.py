"""Heights: bands between two limits, each with its datum, compared as intervals.

Carries out R-311, R-312. Whole millimetres. Limits of one datum are compared as they are written;
others as the heights above mean sea level between which they can be. Heights of different datums
are never silently equal. Knows no terrain and no weather but the bounds that a rule set states.
"""

from dataclasses import dataclass
from typing import Final, TypeAlias

from comity.errors import OurError
from comity.values.codes import Vref
from comity.values.composites import VBand
from comity.volumes.grade import Grade, grade

Interval: TypeAlias = tuple[int, int]

MM: Final = 1_000
FOOT_TENTHS: Final = 3_048  # tenths of a millimetre
LEVEL_FEET: Final = 100  # a flight level
LIMIT_MM_MAX: Final = 40_000_000 * MM  # 40,000 km, beyond every orbit that is announced
NO_END: Final = 10**12  # stands for a limit that there is none of


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """One end of a band."""

    mm: int
    datum: Vref


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """All heights from one limit to another; none: no end on that side."""

    lower: Limit | None = None
    upper: Limit | None = None

    def __post_init__(self) -> None:
        lower, upper = self.lower, self.upper
        if any(it is not None and abs(it.mm) > LIMIT_MM_MAX for it in (lower, upper)):
            raise OurError("band.no-such-height")
        if lower and upper and lower.datum is upper.datum and lower.mm >= upper.mm:
            raise OurError("band.upside-down")


@dataclass(frozen=True, slots=True, kw_only=True)
class Datums:
    """Between which bounds the datums lie; the ground of an area may be known better."""

    geoid_mm: Interval = (-110 * MM, 110 * MM)  # mean sea level above the ellipsoid, anywhere
    ground_mm: Interval = (-440 * MM, 8_850 * MM)  # above mean sea level, anywhere
    pressure_mm: Interval = (-700 * MM, 500 * MM)  # what 0 ft of an altimeter on 1013.25 hPa is
    warmth_permille: int = 120  # by how much a column of air is longer or shorter than standard


Shared: TypeAlias = tuple[Limit | None, Limit | None]
ALL_HEIGHTS: Final = Band()


def band(said: VBand | None) -> Band:
    """Return the band that a message says; without one, all heights.

    Raises:
        OurError: a limit is beyond every height.
    """
    if said is None:
        return ALL_HEIGHTS
    upper = None if said.hi is None else Limit(mm=said.hi * MM, datum=said.ref)
    return Band(lower=Limit(mm=said.lo * MM, datum=said.ref), upper=upper)


def feet(number: int, datum: Vref) -> Limit:
    """Return the limit at a number of feet; a foot is 304.8 mm, and halves go up."""
    return Limit(mm=(number * FOOT_TENTHS + 5) // 10, datum=datum)


def flight_level(number: int) -> Limit:
    """Return the limit at a flight level: hundreds of feet on 1013.25 hPa."""
    return feet(number * LEVEL_FEET, Vref.STD)


def height(limit: Limit, datums: Datums) -> Interval:
    """Return between which heights above mean sea level a limit can be."""
    mm = low = high = limit.mm
    if limit.datum is Vref.WGS84:
        low, high = mm - datums.geoid_mm[1], mm - datums.geoid_mm[0]
    elif limit.datum is Vref.AGL:
        low, high = mm + datums.ground_mm[0], mm + datums.ground_mm[1]
    elif limit.datum is Vref.STD:
        stretch = -(-abs(mm) * datums.warmth_permille // 1_000)
        low, high = mm + datums.pressure_mm[0] - stretch, mm + datums.pressure_mm[1] + stretch
    return low, high


def gap(one: Band, other: Band, datums: Datums) -> Interval:
    """Return between which numbers the gap of two bands lies, below 0 where they overlap."""
    above, below = _step(one.upper, other.lower, datums), _step(other.upper, one.lower, datums)
    return max(above[0], below[0]), max(above[1], below[1])


def grade_gap(gap_mm: Interval, minimum_mm: int) -> Grade:
    """Grade how far apart two bands are."""
    return grade(*gap_mm, minimum_mm)


def overlap(one: Band, other: Band, datums: Datums) -> Shared:
    """Return the higher lower limit and the lower upper one of two bands.

    Limits of two datums are ordered by the middle of their intervals. Where the bands are only
    too near, the first is above the second.
    """
    lower = [it for it in (one.lower, other.lower) if it]
    upper = [it for it in (one.upper, other.upper) if it]

    def middle(limit: Limit) -> tuple[int, int, int]:
        return sum(height(limit, datums)), limit.mm, limit.datum

    return (
        max(lower, key=middle) if lower else None,
        min(upper, key=middle) if upper else None,
    )


def _step(upper: Limit | None, lower: Limit | None, datums: Datums) -> Interval:
    """Return between which numbers the way up from an upper limit to a lower one lies."""
    if upper is None or lower is None:
        return -NO_END, -NO_END
    if upper.datum is lower.datum:
        return lower.mm - upper.mm, lower.mm - upper.mm
    top, bottom = height(upper, datums), height(lower, datums)
    return bottom[0] - top[1], bottom[1] - top[0]
