"""Compiling a function of arrays by numba, and keeping the outcome for the next time.

The only file that names numba, which is the extra `[fast]`; whoever imports it must be ready for
it not to be there. Other threads run meanwhile; no short cuts in arithmetic are allowed. What was
compiled is kept by the digest of this room's source: numba itself looks at one file only, and a
proof with yesterday's limits inside would not be one.
"""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import ParamSpec, TypeVar, cast

import numba
from platformdirs import user_cache_path

_Given = ParamSpec("_Given")
_Made = TypeVar("_Made")


def source_digest() -> str:
    """Return the digest of all that a compiled function may hold of this room."""
    digest = sha256()
    for path in sorted(Path(__file__).parents[1].rglob("*.py")):
        digest.update(sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:16]


def compiled(function: Callable[_Given, _Made]) -> Callable[_Given, _Made]:
    """Return a function that is compiled when it is first called."""
    made = numba.njit(cache=True, nogil=True, error_model="numpy")(function)
    return cast("Callable[_Given, _Made]", made)


numba.config.CACHE_DIR = str(user_cache_path("comity") / f"compiled-{source_digest()}")  # type: ignore[attr-defined]
