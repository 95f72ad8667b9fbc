"""Sine, cosine, arctangent and logarithm out of + - * / and square root alone.

Carries out R-300. The libraries of two machines may differ in the last bit of a sine; these
cannot. (Nor is `sum` used on floats, which newer versions of Python add otherwise.) Each is
within 4e-16 of the truth, which is 3 nanometres on the ground. Angles of places come as whole
1e-7 degrees and are reduced as integers.
"""

import math
from typing import Final

PI: Final = 3.141592653589793
TURN: Final = 3_600_000_000  # 1e-7 degree
QUARTER: Final = TURN // 4
_UNIT: Final = 1.7453292519943295e-09  # 1e-7 degree in radians
_UNITS: Final = 572957795.1308233  # a radian in 1e-7 degree
_HALF_PI_HIGH: Final = 1.5707963267341256  # its last 20 bits are zero: small multiples are exact
_HALF_PI_LOW: Final = 6.077100506506192e-11
_LN_2: Final = 0.6931471805599453
_ROOT_HALF: Final = 0.7071067811865476
_ARCTANGENTS: Final = (  # of 0/8 to 8/8
    *(0.0, 0.12435499454676144, 0.24497866312686414, 0.35877067027057225, 0.4636476090008061),
    *(0.5585993153435624, 0.6435011087932844, 0.7188299996216245, 0.7853981633974483),
)

# Taylor's series; what is left out is below 1e-17 within an eighth of a turn
_F2, _F3, _F4, _F5, _F6, _F7, _F8, _F9 = (1.0 / math.factorial(n) for n in range(2, 10))
_F10, _F11, _F12, _F13, _F14, _F15, _F16, _F17 = (1.0 / math.factorial(n) for n in range(10, 18))
_F18: Final = 1.0 / math.factorial(18)
_ARCTANGENT: Final = tuple((1 - k % 2 * 2) / (2 * k + 1) for k in range(7, -1, -1))
_LOGARITHM: Final = tuple(2.0 / (2 * k + 1) for k in range(11, -1, -1))


def sin_cos(radians: float) -> tuple[float, float]:
    """Return sine and cosine of an angle of a few turns at most."""
    quarters = math.floor(radians / (_HALF_PI_HIGH + _HALF_PI_LOW) + 0.5)
    rest = (radians - quarters * _HALF_PI_HIGH) - quarters * _HALF_PI_LOW
    return _of_quarter(quarters, rest)


def sin_cos_units(units: int) -> tuple[float, float]:
    """Return sine and cosine of an angle in 1e-7 degree."""
    quarters = (units + QUARTER // 2) // QUARTER
    return _of_quarter(quarters, (units - quarters * QUARTER) * _UNIT)


def arctan2(y: float, x: float) -> float:
    """Return the angle of a direction, from -pi to pi; 0 where there is none."""
    wide, high = abs(x), abs(y)
    if not wide and not high:
        return 0.0
    angle = _arctan(high / wide) if high <= wide else PI / 2.0 - _arctan(wide / high)
    if x < 0.0:
        angle = PI - angle
    return -angle if y < 0.0 else angle


def units(radians: float) -> int:
    """Return an angle in 1e-7 degree, to the nearest."""
    return math.floor(radians * _UNITS + 0.5)


def radians(units: int) -> float:
    """Return an angle of 1e-7 degrees in radians."""
    return units * _UNIT


def ln(x: float) -> float:
    """Return the natural logarithm of a number above 0."""
    part, power = math.frexp(x)  # takes the number apart; rounds nothing
    if part < _ROOT_HALF:
        part, power = part * 2.0, power - 1
    ratio = (part - 1.0) / (part + 1.0)
    return power * _LN_2 + ratio * _sum(_LOGARITHM, ratio * ratio)


def _of_quarter(quarters: int, x: float) -> tuple[float, float]:
    """Return sine and cosine of whole quarters of a turn and at most an eighth."""
    y = x * x
    sine = _F9 - y * (_F11 - y * (_F13 - y * (_F15 - y * _F17)))
    sine = x * (1.0 - y * (_F3 - y * (_F5 - y * (_F7 - y * sine))))
    cosine = _F10 - y * (_F12 - y * (_F14 - y * (_F16 - y * _F18)))
    cosine = 1.0 - y * (_F2 - y * (_F4 - y * (_F6 - y * (_F8 - y * cosine))))
    quarters %= 4
    if quarters == 0:
        return sine, cosine
    if quarters == 1:
        return cosine, -sine
    return (-sine, -cosine) if quarters == 2 else (-cosine, sine)


def _arctan(ratio: float) -> float:
    """Return the arctangent of 0 to 1: that of the nearest eighth, and of what is left."""
    eighths = math.floor(ratio * 8.0 + 0.5)
    near = eighths / 8.0
    left = (ratio - near) / (1.0 + ratio * near)
    return _ARCTANGENTS[eighths] + left * _sum(_ARCTANGENT, left * left)


def _sum(series: tuple[float, ...], x: float) -> float:
    total = 0.0
    for term in series:
        total = total * x + term
    return total
