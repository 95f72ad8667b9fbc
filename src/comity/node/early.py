"""Early entries: urgent ones that are shown and acknowledged before their past is complete.

Carries out R-115 and R-117: which of them were told of, the receipt that names an early entry by
its leaf, and what such receipts of others prove. Knows no socket and no clock; keeper and desk
ask it. An early entry is in no order, picture or digest until it is admitted.
"""

from typing import Final, Protocol

from comity.families.line.messages import Receipt
from comity.picture.family import DANGLING
from comity.picture.matter import ReceiptRow
from comity.picture.picture import Picture
from comity.record.entry import Draft, Entry
from comity.record.genesis import Genesis
from comity.record.told import Told
from comity.values import codes
from comity.values.plain import to_wire

RECEIPT_TYPE: Final = Receipt.SPEC.wire
NOTE: Final = "early/"  # then the leaf: told of, and not admitted yet
ROWS_PER_PARTY_MAX: Final = 1_024  # who names more leaves hides its own receipts only


def acknowledgement(entry: Entry, author: str, own: Genesis, now_ms: int) -> Draft:
    """Return the receipt HELD for an early entry: it names the leaf, which no ref can yet."""
    message = Receipt(
        re=(entry.leaf,),
        level=codes.Receipt.HELD,
        at=now_ms,
        by=f"{own.party}/{own.node.upper()}",
    )
    return Draft(
        type=RECEIPT_TYPE,
        content=to_wire(message),
        time_ms=now_ms,
        precedence=entry.precedence,
        addressees=(author,),
    )


class Known(Protocol):
    """What is asked of the record."""

    def is_in_past(self, of: bytes, what: bytes) -> bool:
        """Whether entry `what` lies in the past of entry `of`."""


class ByLeaf:
    """Receipts HELD that name an entry by its leaf: who says to hold what it could not refer to."""

    def __init__(self, picture: Picture, known: Known) -> None:
        self._picture = picture
        self._known = known
        self._rows: dict[tuple[bytes, str], ReceiptRow] = {}
        self._count: dict[str, int] = {}

    def load(self) -> None:
        """Find them again in a picture that was loaded."""
        for key, state in self._picture.matters(DANGLING):
            if state.type == RECEIPT_TYPE:
                self.hear(self._picture.said(key.id).told)

    def hear(self, told: Told) -> None:
        """Take an admitted receipt."""
        said = self._picture.said(told.entry.leaf)
        message = said.message
        if not (isinstance(message, Receipt) and said.counts):
            return
        if message.level is not codes.Receipt.HELD:
            return
        for leaf in message.re:
            if not self._known.is_in_past(told.entry.leaf, leaf):
                self._put(leaf, told, message)

    def _put(self, leaf: bytes, told: Told, message: Receipt) -> None:
        count = self._count.get(told.party, 0)
        if (leaf, told.party) in self._rows or count >= ROWS_PER_PARTY_MAX:
            return
        self._count[told.party] = count + 1
        level = int(codes.Receipt.HELD)
        row = ReceiptRow(leaf, told.party, level, "", told.entry.leaf, message.at)
        self._rows[leaf, told.party] = row

    def row(self, leaf: bytes, party: str) -> ReceiptRow | None:
        """Return what a party says of holding an entry that is admitted here by now."""
        return self._rows.get((leaf, party))
