"""What a fold may know of an admitted entry: all of it a function of the entry's past."""

from typing import TypeAlias

import msgspec

from comity.record.charter import Bylaws
from comity.record.entry import Entry

OrderKey: TypeAlias = tuple[int, str, bytes, bytes]


class Told(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """An admitted entry with its author, its level and what authority says of it.

    `offices`: offices whose officers released it with a good signature, granted in its past and
    allowed for its type, distinct officers in the order of the entry.
    `flags`: what authority found, sorted; e.g. UNAUTHORISED_TYPE, TIME_IMPLAUSIBLE.
    `kind`: PARTY_KIND that its author's party was founded as; None: it has no good grant.
    `bylaws`: charter, parties and suspension in its past; None: those of the founding charter.
    `lane`: branch number on this node; local, never part of a state.
    """

    entry: Entry
    party: str
    node: str
    level: int
    lane: int
    offices: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    kind: int | None = None
    bylaws: Bylaws | None = None

    @property
    def order(self) -> OrderKey:
        """Merged order (R-21): respects causality, independent of arrival."""
        return (self.level, self.party, self.entry.feed, self.entry.leaf)
