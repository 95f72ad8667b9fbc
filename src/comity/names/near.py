"""Which keys are one slip apart: a letter more, less, another, or two exchanged.

Carries out R-543. Keys of fewer than four classes, or more than 24, are near to none.
"""

from collections.abc import Iterator
from typing import Final

NEAR_FROM: Final = 4
NEAR_TO: Final = 24  # of longer ones nothing is left out: a list of them would take forever


def shortened(key: str) -> Iterator[str]:
    """Give a key, and the key without each of its classes."""
    if not NEAR_FROM <= len(key) <= NEAR_TO:
        return
    yield key
    for at in range(len(key)):
        yield key[:at] + key[at + 1 :]


def are_near(one: str, other: str) -> bool:
    """Say whether two different keys become one when at most one class is left out of each."""
    if abs(len(one) - len(other)) > 1:
        return False
    return not set(shortened(one)).isdisjoint(shortened(other))
