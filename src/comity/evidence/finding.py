"""What was found in an evidence file: who, which entry, when, and what is missing.

Carries out the parts of R-616 to R-623 that are told. Values only; judges nothing.
"""

from enum import StrEnum
from typing import Self

import msgspec

from comity.evidence.file import Kind, Run
from comity.evidence.ground import Ground, Times
from comity.record.entry import Entry, Head


class Lack(StrEnum):
    """Why what is said does not follow; each has a sentence in every language."""

    NOT_GRANTED = "not-granted"
    OWN_ENTRY = "own-entry"
    NOT_HELD = "not-held"
    NOT_OPENED = "not-opened"
    NO_FORK = "no-fork"
    NOT_SEALED = "not-sealed"
    NOT_ALL_FEEDS = "not-all-feeds"
    NOT_WHOLE = "not-whole"
    NOT_FROM_KNOWN = "not-from-known"
    NOT_PAST_TERM = "not-past-term"
    HELD_LATE = "held-late"
    MAY_ANSWER = "may-answer"
    SEALED_ANSWER = "sealed-answer"
    TOO_MANY = "too-many"
    NO_REVOCATION = "no-revocation"
    NO_EFFECT = "no-effect"


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """An entry of the file that what is said rests on, with what is proved of its time."""

    leaf: bytes
    feed: bytes
    number: int
    type: str
    party: str
    claimed_ms: int
    not_after: Times
    not_before: Times

    @classmethod
    def of(cls, ground: Ground, entry: Entry) -> Self:
        """Look an entry over."""
        return cls(
            leaf=entry.leaf,
            feed=entry.feed,
            number=entry.number,
            type=entry.type,
            party=ground.party(entry),
            claimed_ms=entry.time_ms,
            not_after=ground.not_after(entry.leaf),
            not_before=ground.not_before(entry.leaf),
        )


class Holder(msgspec.Struct, frozen=True, kw_only=True):
    """Whose node held it, by which entry of its own."""

    party: str
    shown: Shown
    envelope_only: bool  # of a sealed notice: nothing is shown of its body


class Seals(msgspec.Struct, frozen=True, kw_only=True):
    """The seals of one class: of one party and type."""

    type: str
    opened: int
    count: int
    is_all: bool  # else: at least so many
    is_this: bool  # the one that the file is about is among the opened
    openings: tuple[bytes, ...] = ()  # entries of the file that open seals of `line.seal/1`


class Ran(msgspec.Struct, frozen=True, kw_only=True):
    """A run that was looked through: what it ends with, and whether its feed is closed there."""

    run: Run
    last: Shown | None
    closed: bool


class Cut(msgspec.Struct, frozen=True, kw_only=True):
    """Whose terminal was cut off, which keys that ends, and up to where its feeds stand."""

    party: str
    terminal: str
    reason: int
    offices: tuple[str, ...]
    kinds: tuple[int, ...]  # of the grants that it ends
    heads: tuple[Head, ...]


class Missing(msgspec.Struct, frozen=True, kw_only=True):
    """Something that keeps what is said from following."""

    lack: Lack
    facts: dict[str, str | int]


class Finding(msgspec.Struct, kw_only=True):
    """All that a reader is told of what a file says."""

    kind: Kind
    author: str
    first: Shown
    second: Shown | None = None
    holder: Holder | None = None
    opened: Shown | None = None
    officers: tuple[str, ...] = ()
    seals: Seals | None = None
    runs: tuple[Ran, ...] = ()
    term_ms: int = 0
    term_named: bool | None = None  # by the notice itself; None: it cannot be read
    end_witnessed: bool = False  # else the party's own clock says that the term had passed
    late: list[Shown] = []
    candidates: int = 0  # entries that may answer
    cut: Cut | None = None
    lacks: list[Missing] = []

    def lack(self, lack: Lack, **facts: str | int) -> None:
        """Note what is missing; said once."""
        missing = Missing(lack=lack, facts=facts)
        if missing not in self.lacks:
            self.lacks.append(missing)
