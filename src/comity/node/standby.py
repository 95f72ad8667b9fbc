"""Waiting for one's turn: two machines of one node, of which one has the stores at a time.

Carries out R-55 where the store is a database. Tries again and again, and says once why it waits;
starts nothing itself.
"""

import time
from collections.abc import Callable
from typing import Final

from comity.errors import StoreError

STEP_S: Final = 0.5
# What no waiting mends. Everything else may pass while the work has not begun: a database that
# starts, restarts or is taken over itself says all kinds of things meanwhile.
_FINAL: Final = (
    *("store.damaged", "store.half", "store.newer", "store.not-durable"),
    *("store.old-sqlite", "store.other-line"),
)


class Turn:
    """The turn of one process; `began` is called once it has the stores and works."""

    def __init__(self) -> None:
        self._has_begun = False

    def began(self) -> None:
        """It works: what fails from now on ends it."""
        self._has_begun = True

    def take(self, work: Callable[[], None], waits: Callable[[StoreError], None]) -> None:
        """Do the work as soon as the stores are free; `waits` hears each new reason to wait.

        Raises:
            StoreError: the work had begun, or failed by what waiting does not mend.
        """
        said = None
        while True:
            try:
                return work()
            except StoreError as error:
                if self._has_begun or error.key in _FINAL:
                    raise
                if error.key != said:
                    said = error.key
                    waits(error)
            time.sleep(STEP_S)
