"""`comity torture`: runs a torture, shows how far it is, and says what was lost (nothing).

Progress goes to stderr, the result to stdout; a failure prints the seed that repeats its choices.
"""

import os
import sys
from typing import Final

import msgspec

from comity.proving import torture_kill9

_BAR: Final = 30


def run(
    name: str, *, cycles: int | None = None, as_json: bool = False, seed: int | None = None
) -> int:
    """Torture "kill9"; exit code 0, or 5 if something acknowledged was lost or damaged."""
    if name != "kill9":
        raise ValueError(name)
    count = cycles or torture_kill9.CYCLES
    chosen = int.from_bytes(os.urandom(4)) if seed is None else seed
    found = torture_kill9.torture(count, chosen, _step)
    _step(count, count)
    result = torture_kill9.result(found, count, chosen)
    if as_json:
        sys.stdout.write(msgspec.json.encode(result).decode() + "\n")
    else:
        _show(result)
    return 0 if found.is_good else 5


def _step(done: int, of: int) -> None:
    if not sys.stderr.isatty():
        return
    filled = _BAR * done // of
    end = "\n" if done == of else ""
    sys.stderr.write(f"\r\x1b[K[{'#' * filled}{'.' * (_BAR - filled)}] {done} of {of}{end}")
    sys.stderr.flush()


def _show(result: dict[str, object]) -> None:
    for name, value in result.items():
        shown = value
        if isinstance(value, dict):
            shown = ", ".join(f"{key} {number}" for key, number in value.items())
        sys.stdout.write(f"{name:14}{shown}\n")
