"""Every torture by its name: how often as is usual, and what does it.

Knows which there are; how each is done stands in its own file.
"""

import os
from collections.abc import Callable
from typing import Any, Final, NamedTuple, TypeAlias

from comity.errors import ConfigError
from comity.proving import (
    torture_bitrot,
    torture_clock,
    torture_faults,
    torture_full,
    torture_io,
    torture_kill9,
    torture_mutants,
    torture_power,
    torture_relay,
    torture_routes,
    torture_takeover,
)

Result: TypeAlias = dict[str, Any]
Step: TypeAlias = Callable[[int, int], None]


class Torture(NamedTuple):
    """How often as is usual, and what does it: cycles, seed and who hears how far it is."""

    cycles: int
    run: Callable[..., Result]
    has_jobs: bool = False  # whether it can be done in several processes
    has_database: bool = False  # whether it needs one


TORTURES: Final = {
    "kill9": Torture(torture_kill9.CYCLES, torture_kill9.run, has_jobs=True),
    "power": Torture(torture_power.CUTS, torture_power.run),
    "io": Torture(torture_io.FAULTS, torture_io.run),
    "mutants": Torture(torture_mutants.MUTANTS, torture_mutants.run),
    "bitrot": Torture(torture_bitrot.FLIPS, torture_bitrot.run),
    "clock": Torture(torture_clock.JUMPS, torture_clock.run),
    "faults": Torture(torture_faults.FAULTS, torture_faults.run),
    "full": Torture(torture_full.CYCLES, torture_full.run),
    "relay": Torture(torture_relay.CYCLES, torture_relay.run),
    "routes": Torture(torture_routes.CUTS, torture_routes.run),
    "takeover": Torture(torture_takeover.CYCLES, torture_takeover.run, has_database=True),
}


def _unheard(_done: int, _of: int) -> None:
    """Nobody looks how far it is."""


def run(
    name: str,
    *,
    cycles: int | None = None,
    seed: int | None = None,
    jobs: int = 1,
    database: str = "",
    step: Step = _unheard,
) -> Result:
    """Do the torture of that name; `good` says whether nothing was lost or altered.

    Raises:
        ConfigError: it cannot be done in several processes, or it needs a database.
    """
    torture = TORTURES[name]
    chosen = int.from_bytes(os.urandom(4)) if seed is None else seed
    given = (cycles or torture.cycles, chosen, step)
    if jobs != 1 and not torture.has_jobs:
        raise ConfigError("torture.one-job", name=name)
    if torture.has_database != bool(database):
        raise ConfigError("torture.database", name=name)
    more: dict[str, Any] = {"database": database} if database else {}
    return torture.run(*given, **more) if jobs == 1 else torture.run(*given, jobs)
