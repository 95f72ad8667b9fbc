"""What a simulation is asked to do, and how often which fault comes.

Everything here is printed with a failure, so that the run can be repeated.
"""

from typing import Final

import msgspec

from comity.proving.sim import signatures

SAFETY: Final = "safety"
LIVENESS: Final = "liveness"
MODES: Final = (SAFETY, LIVENESS)
MEMORY: Final = "memory"
SQLITE: Final = "sqlite"
HOUR_MS: Final = 3_600_000


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """One run."""

    seed: int = 1
    hours: int = 24
    mode: str = SAFETY
    parties: int = 3
    routes: int = 1  # between each two nodes, each with weather of its own
    signatures: str = signatures.REAL
    chapter_hours: int = 24  # then the line is founded anew, so that history stays bounded
    rate: int = 6  # entries an hour that each party's officers say; nodes say as many again
    heat: int = 1  # so many times as many faults
    planted: str = ""  # a bug put in on purpose; see plants.py
    store: str = MEMORY  # or the real one
    first: int = 0  # the chapter with which to begin


class Rates(msgspec.Struct, frozen=True, kw_only=True):
    """Faults an hour: of each node, or of each path."""

    crash: float = 0.12
    cut_in_commit: float = 0.5  # of the crashes: in the middle of a commit
    killed: float = 0.4  # of the crashes: the program alone, and the machine goes on
    lying_disk: float = 0.02
    restore: float = 0.02
    lost: float = 0.004
    flip: float = 0.01
    clock: float = 0.05
    clone: float = 0.003  # a copy of the machine, mark and all, is started beside it
    upgrade: float = 0.02  # a start with a program that saves its picture otherwise
    blocked: float = 0.15  # of each path
    storm: float = 0.25  # loss, doubles, reordering, delay
    swizzle: float = 0.01  # of all paths


USUAL: Final = Rates()
_SHARES: Final = frozenset(("cut_in_commit", "killed"))  # so many of others


def heated(rates: Rates, heat: int) -> Rates:
    """So many times as many faults."""
    named = {it: getattr(rates, it) for it in rates.__struct_fields__ if it not in _SHARES}
    return msgspec.structs.replace(rates, **{name: rate * heat for name, rate in named.items()})
