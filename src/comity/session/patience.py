"""Patience: how much a peer may say that is in order and brings nothing.

Carries out R-41. What an honest node repeats is a few frames in a while; who goes on costs the
others their turn, and is cut off. Knows no clock and no frame.
"""

from comity.session.limits import USELESS_MAX, USELESS_MS


class Patience:
    """With one peer, on one connection."""

    def __init__(self) -> None:
        self._borne = 0
        self._since_ms = 0  # moment up to which what was borne is forgotten

    def bears(self, now_ms: int) -> bool:
        """Take one more frame that brought nothing; whether that is still borne."""
        forgotten = (now_ms - self._since_ms) // USELESS_MS
        self._borne = max(0, self._borne - forgotten) + 1
        self._since_ms += forgotten * USELESS_MS
        return self._borne <= USELESS_MAX
