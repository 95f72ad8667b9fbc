"""How rarely garbage is looked for: a look stops everything, and entries make no circles of it.

Knows nothing of what runs.
"""

import gc
from typing import Final

_COLLECT_AFTER: Final = (200_000, 50, 1_000)


def calm_collector() -> None:
    """Look for circles of garbage rarely: entries make none, and a look stops everything."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*_COLLECT_AFTER)
