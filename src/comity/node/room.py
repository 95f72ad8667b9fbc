"""Room on the disk: what may be written while there is none but the reserve.

Carries out R-475. Asks the store; knows no file. What it lets through decides whoever speaks
(`desk`) and whoever takes (`intake`).
"""

from typing import Final

from comity.errors import OurError, StoreError
from comity.node import journal
from comity.store.contract import Batch, Store
from comity.values.codes import Precedence

SPARE_BYTES: Final = 1 << 20  # of the reserve for what is no FLASH: receipts, and what others say
_FULL: Final = "store.full"
_log = journal.Part("room")


class Room:
    """The room of one line's store."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.is_short = False  # the reserve is in use, or could not be set aside
        self._used = 0  # octets of entries, held and not, proofs and bodies since then

    def begin(self) -> None:
        """At a start: a reserve that finds no room is one that is in use."""
        self.is_short = not self.store.renew_reserve()

    def commit(self, batch: Batch) -> None:
        """Keep a batch; where there is no room for it, in that of the reserve.

        Raises:
            StoreError: the disk said no, or even the reserve is used up.
        """
        if self.is_short:
            its = (batch.entries, batch.held, batch.evidence, batch.bodies)
            self._used += sum(len(row.data) for rows in its for row in rows)
        try:
            self.store.commit(batch)
        except StoreError as error:
            if error.key != _FULL or not self.store.release_reserve():
                raise
            self.is_short = True
            _log.critical("disk full, only FLASH goes on", path=str(error.facts.get("path")))
            self.store.commit(batch)

    def look(self) -> None:
        """Now and then: whether somebody has made room."""
        if self.is_short and self.store.renew_reserve():
            self.is_short, self._used = False, 0
            _log.warning("room again, all goes on")

    def left_bytes(self) -> int | None:
        """How much may still be kept that is no FLASH; none: there is room enough."""
        return max(0, SPARE_BYTES - self._used) if self.is_short else None

    def check(self, precedence: Precedence, *, is_always_open: bool) -> None:
        """Refuse what can wait, before it is signed.

        Raises:
            OurError: there is room for FLASH only, and for a little of what nothing ever stops.
        """
        left = self.left_bytes()
        if left is None or precedence >= Precedence.FLASH:
            return
        if not (is_always_open and left):
            raise OurError("store.flash-only")
