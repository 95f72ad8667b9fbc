"""What a line's keeper has taken or said and not yet made durable, and what is news then.

Carries out R-50 and R-52: entries, held entries, evidence and notes of one commit wait here
together. Knows neither record nor store.
"""

from typing import TYPE_CHECKING

import msgspec

from comity.errors import TheirError
from comity.node.comparing import Compared
from comity.record.entry import Entry
from comity.record.evidence import Evidence
from comity.record.told import Told

if TYPE_CHECKING:
    from comity.node.loading import Renewed
    from comity.session.commands import Offer
    from comity.store.contract import BodyRow, EntryRow, EvidenceRow, HeldRow


class News(msgspec.Struct, frozen=True, kw_only=True):
    """Something a person or a timer may want to know of, once it is durable."""

    told: Told | None = None
    evidence: Evidence | None = None
    refused: TheirError | None = None
    held: Entry | None = None
    early: Entry | None = None  # signature good, record incomplete; told once
    party: str = ""  # whose key signed the early one; whose feed a refused one claims
    is_by_hand: bool = False  # it came in a bundle: it proves no path
    compared: Compared | None = None
    body: bytes | None = None  # leaf of an entry whose sealed body came, and opens


class Pending:
    """What waits for the next commit."""

    def __init__(self) -> None:
        self.entries: list[EntryRow] = []
        self.held: list[HeldRow] = []
        self.unheld: list[bytes] = []
        self.evidence: list[EvidenceRow] = []
        self.bodies: list[BodyRow] = []
        self.unbodied: list[bytes] = []
        self.notes: list[tuple[str, bytes | None]] = []
        self.offers: list[Offer] = []
        self.news: list[News] = []
        self.bytes_of: dict[bytes, bytes] = {}
        self.urgent = False
        self.renewed: Renewed | None = None  # the saved picture, where it was folded anew

    @property
    def is_picture_new(self) -> bool:
        """Whether the saved picture is to be that of more entries, or of another shelf."""
        return bool(self.entries) or self.renewed is not None

    @property
    def something(self) -> bool:
        """Whether a commit has anything to do."""
        return bool(
            self.entries
            or self.held
            or self.unheld
            or self.evidence
            or self.bodies
            or self.unbodied
            or self.notes
            or self.news
            or self.renewed is not None
        )
