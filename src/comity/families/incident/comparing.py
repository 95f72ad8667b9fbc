"""Whether two values of one assertion agree: exactly, or within the tolerance of its key.

Carries out R-157. Integers only, so that every node says the same. Knows values; whose they are,
and whose is right, is asked nowhere.
"""

from typing import Final, NamedTuple, TypeGuard

from comity.picture.judging import agreed_m, agreed_ms
from comity.record import canonical
from comity.record.canonical import Value
from comity.record.charter import Charter


class Tolerance(NamedTuple):
    """Up to what difference two values are told alike."""

    time_ms: int = 60_000
    place_m: int = 500
    altitude_m: int = 50


USUAL: Final = Tolerance()  # where a charter says nothing
DEGREE: Final = 10_000_000  # positions count 1e-7 degree
HALF_TURN: Final = 180 * DEGREE
_QUARTER: Final = 90 * DEGREE
_METRES: Final = 111_320  # of one degree along a meridian


def tolerance_of(charter: Charter) -> Tolerance:
    """Read the tolerances of a charter: its thresholds `tolerance.` and the key."""
    return Tolerance(
        agreed_ms(charter, "tolerance.time", USUAL.time_ms),
        agreed_m(charter, "tolerance.place", USUAL.place_m),
        agreed_m(charter, "tolerance.altitude_m", USUAL.altitude_m),
    )


def agree(key: str, one: Value, other: Value, tolerance: Tolerance = USUAL) -> bool:
    """Whether two values of a key are the same within its tolerance."""
    match key:
        case "time" if type(one) is int and type(other) is int:
            return abs(one - other) <= tolerance.time_ms
        case "altitude_m" if type(one) is int and type(other) is int:
            return abs(one - other) <= tolerance.altitude_m
        case "place" if _is_place(one) and _is_place(other):
            return _is_near(one, other, tolerance.place_m)
        case _:
            return canonical.encode(one) == canonical.encode(other)


def _is_place(value: Value) -> TypeGuard[dict[int, int]]:
    return (
        type(value) is dict
        and value.keys() == {1, 2}
        and all(type(it) is int for it in value.values())
        and abs(value[1]) <= _QUARTER
        and abs(value[2]) <= HALF_TURN
    )


def _is_near(one: dict[int, int], other: dict[int, int], within_m: int) -> bool:
    """On a sphere; the cosine of x degrees by Bhaskara: (180² - 4x²) / (180² + x²)."""
    north = abs(one[1] - other[1])
    east = abs(one[2] - other[2])
    east = min(east, 2 * HALF_TURN - east)
    twice = one[1] + other[1]  # twice the mean latitude
    whole = 4 * HALF_TURN * HALF_TURN
    above, below = whole - 4 * twice * twice, whole + twice * twice
    # (north² + (east · above / below)²) · metres² <= tolerance² · degree²
    reach = north * north * below * below + east * east * above * above
    return reach * _METRES * _METRES <= (within_m * DEGREE * below) ** 2
