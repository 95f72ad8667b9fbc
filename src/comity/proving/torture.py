"""`comity torture`: runs a torture, shows how far it is, and says what was lost (nothing).

Progress goes to stderr, the result to stdout; a failure prints the seed that repeats its choices.
"""

import os
import sys
from collections.abc import Callable
from typing import Any, Final, NamedTuple, TypeAlias

import msgspec

from comity.proving import torture_bitrot, torture_io, torture_kill9, torture_mutants, torture_power

Result: TypeAlias = dict[str, Any]
Step: TypeAlias = Callable[[int, int], None]
_BAR: Final = 30


class Torture(NamedTuple):
    """How often as is usual, and what does it: cycles, seed and who hears how far it is."""

    cycles: int
    run: Callable[[int, int, Step], Result]


TORTURES: Final = {
    "kill9": Torture(torture_kill9.CYCLES, torture_kill9.run),
    "power": Torture(torture_power.CUTS, torture_power.run),
    "io": Torture(torture_io.FAULTS, torture_io.run),
    "mutants": Torture(torture_mutants.MUTANTS, torture_mutants.run),
    "bitrot": Torture(torture_bitrot.FLIPS, torture_bitrot.run),
}


def run(
    name: str, *, cycles: int | None = None, as_json: bool = False, seed: int | None = None
) -> int:
    """Do the torture of that name; exit code 0, or 5 if anything was lost or damaged."""
    torture = TORTURES[name]
    count = cycles or torture.cycles
    chosen = int.from_bytes(os.urandom(4)) if seed is None else seed
    result = torture.run(count, chosen, _step)
    _step(count, count)
    if as_json:
        sys.stdout.write(msgspec.json.encode(result).decode() + "\n")
    else:
        _show(result)
    return 0 if result["good"] else 5


def _step(done: int, of: int) -> None:
    if not sys.stderr.isatty():
        return
    filled = _BAR * done // of
    end = "\n" if done == of else ""
    sys.stderr.write(f"\r\x1b[K[{'#' * filled}{'.' * (_BAR - filled)}] {done} of {of}{end}")
    sys.stderr.flush()


def _show(result: Result) -> None:
    for name, value in result.items():
        shown = value
        if isinstance(value, dict):
            shown = ", ".join(f"{key} {number}" for key, number in value.items())
        sys.stdout.write(f"{name:18}{shown}\n")
