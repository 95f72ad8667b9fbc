"""What is pure need not be done twice: answers kept for the time of a quick run.

Three nodes read the same bytes; a function of bytes alone gives each the same value. Whoever
calls a function by its name in any room of the house gets the one that remembers.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any, Final

from comity.node import card
from comity.record import checkpoint, entry, glance

KEPT: Final = 1 << 14
_PURE: Final[tuple[Callable[..., Any], ...]] = (
    entry.parse,
    entry.layout,
    entry.reread,
    glance.glance,
    checkpoint.read,
    card.certificate_key,
)


@contextmanager
def remembering() -> Iterator[None]:
    """Let pure functions of the record remember their answers."""
    swapped = [(it, lru_cache(KEPT)(it)) for it in _PURE]
    _swap(swapped)
    try:
        yield
    finally:
        _swap([(quick, plain) for plain, quick in swapped])


def _swap(pairs: list[tuple[Any, Any]]) -> None:
    modules = [it for name, it in sorted(sys.modules.items()) if name.startswith("comity.")]
    for module in modules:
        names = vars(module)
        for name in [name for name in names if callable(names[name])]:
            for before, after in pairs:
                if names[name] is before:
                    setattr(module, name, after)
