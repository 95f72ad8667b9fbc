"""What every store promises, whatever lies behind it.

Carries out R-51 to R-55, R-58 and R-59 of docs/protocol.md. Refuses to know what an entry, a
matter or a note means: it is given bytes with a name and a place and gives the same bytes
back. It computes no leaf and checks no signature; whoever loads rows re-checks them (R-56).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple, Protocol, TypeVar

Name = TypeVar("Name", bytes, str)


class EntryRow(NamedTuple):
    """An admitted entry. Its place is (feed, number, root): a fork gives one number twice."""

    leaf: bytes  # 32 bytes: the entry's identity
    feed: bytes  # 16-byte label
    number: int  # count of earlier entries in the feed
    root: bytes  # root of the feed before this entry: names the branch
    data: bytes  # as received
    arrived_ms: int  # our own clock, UTC; local only, never compared with anybody's
    homes: bytes | None = None  # what the picture wants kept beside it


class HeldRow(NamedTuple):
    """A correctly signed entry that waits for something it cites."""

    leaf: bytes
    feed: bytes
    number: int
    data: bytes
    arrived_ms: int


class BodyRow(NamedTuple):
    """A sealed body: encrypted, and opened by the node only when it is read."""

    leaf: bytes  # of the entry that commits to it
    data: bytes


class EvidenceRow(NamedTuple):
    """A transferable proof of misconduct, kept for ever."""

    id: bytes
    kind: str
    data: bytes
    found_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """All that one commit makes durable, applied in the order of these fields.

    So a leaf in both `held` and `unheld` ends as not held, one in both `bodies` and
    `unbodied` without its body, and of two values for one key or name the later stands.
    """

    entries: tuple[EntryRow, ...] = ()
    held: tuple[HeldRow, ...] = ()
    unheld: tuple[bytes, ...] = ()  # leaves
    evidence: tuple[EvidenceRow, ...] = ()
    bodies: tuple[BodyRow, ...] = ()
    unbodied: tuple[bytes, ...] = ()  # leaves whose bodies go; see `Store.scrub`
    picture: tuple[tuple[bytes, bytes | None], ...] = ()  # key, state; None takes the key away
    cursor: bytes | None = None  # how far the picture is folded; None leaves it as it was
    homes: tuple[tuple[bytes, bytes], ...] = ()  # leaf of a kept entry, and its homes anew
    notes: tuple[tuple[str, bytes | None], ...] = ()  # small named values; None takes one away

    @property
    def is_empty(self) -> bool:
        """Whether a commit of this would change nothing."""
        rows = self.entries or self.held or self.unheld or self.evidence or self.homes
        bodies = self.bodies or self.unbodied
        return not (rows or bodies or self.picture or self.notes or self.cursor is not None)


def apart(
    changes: Iterable[tuple[Name, bytes | None]],
) -> tuple[list[tuple[Name, bytes]], list[tuple[Name]]]:
    """What of a batch's states or notes is to stand, and which keys go; the later of two counts."""
    last = dict(changes)
    kept = [(key, state) for key, state in last.items() if state is not None]
    return kept, [(key,) for key, state in last.items() if state is None]


class Store(Protocol):
    """Everything one line of one node must not lose.

    Each question answers as of the moment it is asked: later commits do not change an
    iterator already given. Calls from several threads wait for each other; nothing here
    is asynchronous and nothing starts a thread.

    Every call may raise `StoreError`:
        store.full     no room. Nothing of the batch is kept, the store goes on, and
                       `release_reserve` makes room for what cannot wait.
        store.failed   the disk said no, once: this store refuses everything after.
                       The batch may or may not be found after the next start.
        store.damaged  what the disk gave back is not what a store holds. Also final.
        store.closed   after `close`.
    """

    def commit(self, batch: Batch, /) -> None:
        """Keep the whole batch or nothing of it; durable when this returns.

        Nothing may be sent before (R-50). Entries, held entries, evidence and bodies already
        here are passed over: the first bytes kept under a leaf stay. An empty batch does
        nothing and reaches no disk. Keeps the order in which entries are given.
        """
        ...

    def entries(self) -> Iterator[EntryRow]:
        """All entries in the order of their commits, read as they are asked for."""
        ...

    def entry(self, leaf: bytes, /) -> bytes | None:
        """The bytes of one entry."""
        ...

    def range(self, feed: bytes, start: int, stop: int, limit: int) -> list[EntryRow]:
        """Entries of a feed with start <= number < stop, by number, then by commit.

        About `limit` (at least 1) rows: the last number is given with all its branches, so
        that the next page begins at `rows[-1].number + 1`.
        """
        ...

    def held(self) -> Iterator[HeldRow]:
        """Held entries in the order of their commits."""
        ...

    def evidence(self) -> Iterator[EvidenceRow]:
        """All evidence in the order of its commits."""
        ...

    def body(self, leaf: bytes, /) -> bytes | None:
        """The sealed body of an entry."""
        ...

    def body_piece(self, leaf: bytes, start: int, size: int) -> tuple[int, bytes] | None:
        """Length of a sealed body, and at most `size` octets of it from `start` on."""
        ...

    def bodies(self) -> Iterator[bytes]:
        """The entries whose bodies are here, in the order of their leaves."""
        ...

    def scrub(self) -> None:
        """Leave nothing in any file of what was taken away before (R-131).

        Writes the store anew: slow where it is large, and nothing else happens meanwhile.
        """
        ...

    def picture(self) -> Iterator[tuple[bytes, bytes]]:
        """All keys and states of the folded picture, by key."""
        ...

    def cursor(self) -> bytes | None:
        """How far the picture is folded, as last committed."""
        ...

    def note(self, name: str, /) -> bytes | None:
        """One small named value."""
        ...

    def notes(self, prefix: str = "", /) -> Iterator[tuple[str, bytes]]:
        """The named values whose names begin so, by name."""
        ...

    def flushes(self) -> int:
        """How many commits this store has made durable since it was opened."""
        ...

    def rest(self) -> None:
        """Do put-off work. Call it when nothing is waiting; cheap if there is none."""
        ...

    def release_reserve(self) -> int:
        """Give the room set aside for the worst hour back to the disk; how many bytes.

        After store.full the node releases it, writes FLASH and what protects, and
        nothing else until somebody has made room.
        """
        ...

    def renew_reserve(self) -> bool:
        """Set the reserve aside again; whether there was room for it."""
        ...

    def integrity(self) -> list[str]:
        """Look the store over; keys of sentences that say what is wrong, none if all is well."""
        ...

    def close(self) -> None:
        """Let go of everything. A second call does nothing; every other call is refused."""
        ...
