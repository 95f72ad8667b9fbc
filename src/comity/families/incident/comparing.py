"""Whether two values of one assertion agree: exactly, or within the tolerance of its key.

Carries out R-157. Integers only, so that every node says the same. Knows values; whose they are,
and whose is right, is asked nowhere.
"""

from typing import Final, TypeGuard

from comity.record import canonical
from comity.record.canonical import Value

TIME_MS: Final = 60_000
PLACE_M: Final = 500
ALTITUDE_M: Final = 50
DEGREE: Final = 10_000_000  # positions count 1e-7 degree
HALF_TURN: Final = 180 * DEGREE
_QUARTER: Final = 90 * DEGREE
_METRES: Final = 111_320  # of one degree along a meridian


def agree(key: str, one: Value, other: Value) -> bool:
    """Whether two values of a key are the same within its tolerance."""
    match key:
        case "time" if type(one) is int and type(other) is int:
            return abs(one - other) <= TIME_MS
        case "altitude_m" if type(one) is int and type(other) is int:
            return abs(one - other) <= ALTITUDE_M
        case "place" if _is_place(one) and _is_place(other):
            return _is_near(one, other)
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


def _is_near(one: dict[int, int], other: dict[int, int]) -> bool:
    """On a sphere; the cosine of x degrees by Bhaskara: (180² - 4x²) / (180² + x²)."""
    north = abs(one[1] - other[1])
    east = abs(one[2] - other[2])
    east = min(east, 2 * HALF_TURN - east)
    twice = one[1] + other[1]  # twice the mean latitude
    whole = 4 * HALF_TURN * HALF_TURN
    above, below = whole - 4 * twice * twice, whole + twice * twice
    # (north² + (east · above / below)²) · metres² <= tolerance² · degree²
    reach = north * north * below * below + east * east * above * above
    return reach * _METRES * _METRES <= (PLACE_M * DEGREE * below) ** 2
