"""Waiting for one's turn: two machines of one node, of which one has the stores at a time.

Carries out R-55 where the store is a database. Tries again and again, and says once why it waits;
starts nothing itself.
"""

import time
from collections.abc import Callable
from typing import Final

from comity.errors import StoreError

STEP_S: Final = 0.5
PASSES: Final = ("store.in-use", "store.unreachable")  # what is waited for


def in_turn(work: Callable[[], None], waits: Callable[[StoreError], None]) -> None:
    """Do the work as soon as the stores are free; `waits` hears each new reason to wait.

    Raises:
        StoreError: the work ended with anything that waiting does not mend.
    """
    said = None
    while True:
        try:
            return work()
        except StoreError as error:
            if error.key not in PASSES:
                raise
            if error.key != said:
                said = error.key
                waits(error)
        time.sleep(STEP_S)
