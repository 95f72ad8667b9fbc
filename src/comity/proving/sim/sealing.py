"""Sealed bodies of a simulation: salts and keys of bodies follow from the seed, the rest is real.

A commitment is in the leaf of its entry, so that chance in a salt would change every trace. Locks
are in no leaf: they are made as they are outside.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from comity.node import bodies

_FRESH: Final = "fresh"


@contextmanager
def salts(draw: Callable[[int], bytes]) -> Iterator[None]:
    """Draw salts and keys of bodies from here while the simulation runs."""
    before = vars(bodies)[_FRESH]
    setattr(bodies, _FRESH, draw)
    try:
        yield
    finally:
        setattr(bodies, _FRESH, before)
