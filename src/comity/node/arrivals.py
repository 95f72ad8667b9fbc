"""When entries came here, by this node's own clock: the latest, at hand for whoever asks.

Of a flood each arrival is asked for soon after it, and one receipt speaks of many entries. What is
not at hand stands in the store. Knows neither.
"""

from typing import Final

KEPT_MAX: Final = 16_384  # the oldest goes


class Arrivals:
    """Moments of arrival, by leaf."""

    def __init__(self) -> None:
        self._kept: dict[bytes, int] = {}

    def note(self, leaf: bytes, at_ms: int) -> int:
        """Keep it; gives the moment."""
        if len(self._kept) >= KEPT_MAX:
            del self._kept[next(iter(self._kept))]
        self._kept[leaf] = at_ms
        return at_ms

    def of(self, leaf: bytes) -> int | None:
        """When it came; none: not at hand."""
        return self._kept.get(leaf)
