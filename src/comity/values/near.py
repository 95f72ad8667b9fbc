"""Whether two places are near each other, in whole numbers only, so that every node says the same.

Carries out R-157 and R-245. On a sphere and for distances of some kilometres; knows positions, and
no map.
"""

from typing import Final

DEGREE: Final = 10_000_000  # positions count 1e-7 degree
HALF_TURN: Final = 180 * DEGREE
_METRES: Final = 111_320  # of one degree along a meridian


def is_near(one: tuple[int, int], other: tuple[int, int], within_m: int) -> bool:
    """Whether two places, each a latitude and a longitude, are at most so many metres apart.

    The cosine of x degrees by Bhaskara: (180² - 4x²) / (180² + x²).
    """
    north = abs(one[0] - other[0])
    east = abs(one[1] - other[1])
    east = min(east, 2 * HALF_TURN - east)
    twice = one[0] + other[0]  # twice the mean latitude
    whole = 4 * HALF_TURN * HALF_TURN
    above, below = whole - 4 * twice * twice, whole + twice * twice
    # (north² + (east · above / below)²) · metres² <= tolerance² · degree²
    reach = north * north * below * below + east * east * above * above
    return reach * _METRES * _METRES <= (within_m * DEGREE * below) ** 2
