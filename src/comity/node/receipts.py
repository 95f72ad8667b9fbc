"""What a node says by itself of a sealed body that came: it opens here, or it does not.

Carries out R-130: HELD by machine, since a ref proves the envelope only. That an officer opened it
is never said by a machine.
"""

from collections.abc import Callable

from comity.families.line.messages import Receipt
from comity.node.desk import Desk
from comity.node.keeper import Keeper
from comity.record.told import Told
from comity.values import codes


class BodyReceipts:
    """Writes the receipts of one line's bodies."""

    def __init__(self, keeper: Keeper, desk: Desk, now_ms: Callable[[], int]) -> None:
        self._keeper = keeper
        self._desk = desk
        self._now_ms = now_ms
        keeper.bodies.on_body = self.say

    def say(self, told: Told, fault: str | None) -> None:
        """Say that a body opens here (no fault), or that it is unreadable; to its author."""
        party = self._keeper.bodies.party
        is_silent = told.entry.type in self._keeper.shelf.silent  # its answer is a signal
        if party is None or told.party == party or is_silent:
            return
        exercise = self._keeper.terms.reality == codes.Reality.EXERCISE.name
        receipt = Receipt(
            re=(told.entry.leaf,),
            level=codes.Receipt.HELD,
            at=self._now_ms(),
            by=f"{party}/NODE",
            problem=None if fault is None else codes.ReceiptProblem.UNREADABLE,
            provenance=codes.Provenance.CONSTRUCTED if exercise else None,
        )
        self._desk.send_machine(receipt, to=(told.party,))
