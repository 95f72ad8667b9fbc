"""The canonical form judged a second time and slowly: decode loosely, spell again, compare."""

import cbor2

from comity.errors import TheirError
from comity.record import canonical
from comity.values.bounds import DEPTH_MAX, INT_MAX


def is_in_profile(value, depth=0):
    """R-1, said a second time and slowly."""
    if value is None or type(value) in (bool, bytes, str):
        return True
    if type(value) is int:
        return -INT_MAX <= value <= INT_MAX
    if type(value) is list:
        return depth < DEPTH_MAX and all(is_in_profile(item, depth + 1) for item in value)
    return (
        type(value) is dict
        and depth < DEPTH_MAX
        and all(type(key) is int and 0 <= key <= INT_MAX for key in value)
        and all(is_in_profile(item, depth + 1) for item in value.values())
    )


def spell(value):
    """The one encoding, written by hand from RFC 8949, 4.2.1: the oracle."""
    if value is None or type(value) is bool:
        return {None: b"\xf6", True: b"\xf5", False: b"\xf4"}[value]
    if type(value) is int:
        return head(0, value) if value >= 0 else head(1, -1 - value)
    if type(value) is bytes:
        return head(2, len(value)) + value
    if type(value) is str:
        return head(3, len(value.encode())) + value.encode()
    if type(value) is list:
        return head(4, len(value)) + b"".join(map(spell, value))
    return head(5, len(value)) + b"".join(spell(key) + spell(value[key]) for key in sorted(value))


def head(major, number):
    for width, short in ((0, None), (1, 24), (2, 25), (4, 26), (8, 27)):
        if width == 0 and number < 24:
            return bytes((major << 5 | number,))
        if width and number < 1 << 8 * width:
            return bytes((major << 5 | short,)) + number.to_bytes(width)
    raise AssertionError(number)


def oracle(data):
    """Decode loosely, look at the value, spell it again, compare."""
    try:
        value = cbor2.loads(data)
    except Exception:  # noqa: BLE001  # whatever the library thinks of chance bytes
        return False
    try:
        return is_in_profile(value) and spell(value) == data
    except (RecursionError, UnicodeEncodeError):
        return False


def is_taken(data):
    try:
        canonical.decode(data)
    except TheirError:
        return False
    return True
