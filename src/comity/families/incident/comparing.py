"""Whether two values of one assertion agree: exactly, or within the tolerance of its key.

Carries out R-157. Integers only, so that every node says the same. Knows values; whose they are,
and whose is right, is asked nowhere.
"""

from typing import Final, NamedTuple, TypeGuard

from comity.picture.judging import agreed_m, agreed_ms
from comity.record import canonical
from comity.record.canonical import Value
from comity.record.charter import Charter
from comity.values.near import DEGREE, HALF_TURN, is_near


class Tolerance(NamedTuple):
    """Up to what difference two values are told alike."""

    time_ms: int = 60_000
    place_m: int = 500
    altitude_m: int = 50


USUAL: Final = Tolerance()  # where a charter says nothing
_QUARTER: Final = 90 * DEGREE


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
            return is_near((one[1], one[2]), (other[1], other[2]), tolerance.place_m)
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
