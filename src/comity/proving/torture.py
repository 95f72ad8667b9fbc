"""`comity torture`: runs a torture, shows how far it is, and says what was lost (nothing).

Progress goes to stderr, the result to stdout; a failure prints the seed that repeats its choices.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, TypeAlias

import msgspec

from comity.proving import torture_kill9, torture_store

Result: TypeAlias = dict[str, Any]
_BAR: Final = 30


def run(
    name: str, *, cycles: int | None = None, as_json: bool = False, seed: int | None = None
) -> int:
    """Torture "kill9" or "store"; exit code 0, or 5 if anything was lost or damaged."""
    chosen = int.from_bytes(os.urandom(4)) if seed is None else seed
    result = _RUNS[name](cycles, chosen)
    if as_json:
        sys.stdout.write(msgspec.json.encode(result).decode() + "\n")
    else:
        _show(result)
    return 0 if result["good"] else 5


def _kill9(cycles: int | None, seed: int) -> Result:
    count = cycles or torture_kill9.CYCLES
    found = torture_kill9.torture(count, seed, _step)
    _step(count, count)
    return torture_kill9.result(found, count, seed)


def _store(cuts: int | None, seed: int) -> Result:
    count = cuts or torture_store.CUTS
    with TemporaryDirectory(prefix="comity-torture-") as folder:
        report = torture_store.Torture(Path(folder), seed=seed).run(count, _step)
    _step(count, count)
    return torture_store.result(report, seed)


_RUNS: Final[dict[str, Callable[[int | None, int], Result]]] = {"kill9": _kill9, "store": _store}


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
        sys.stdout.write(f"{name:14}{shown}\n")
