"""The sealed bodies of one line at one node: sealed, wanted, taken, opened, erased.

Carries out R-127 to R-131 on the node's side. Keeps bodies as they travel and opens them when they
are read; a body that does not open is unreadable here and proves nothing. Knows no session:
the links ask for what is wanted and hand over what came.
"""

from collections.abc import Callable, Container, Iterable
from typing import Final, TypeAlias

import msgspec

from comity.errors import OurError, StoreError, TheirError
from comity.node import journal
from comity.node.clock import Clock
from comity.node.identity import NodeKeys
from comity.node.pending import News, Pending
from comity.node.room import Room
from comity.record import body, canonical
from comity.record.body import HIDDEN_TYPE, Opened, SealedBody
from comity.record.grant import KEM
from comity.record.keys import Key
from comity.record.lanes import Lane
from comity.record.record import Record
from comity.record.seal import FILE_KEY_BYTES, SALT_BYTES, fresh
from comity.record.standing import Standing
from comity.record.told import Told
from comity.store.contract import Batch, BodyRow

ERASED_TYPE: Final = "line.erased/1"
OTHERS_AFTER_MS: Final = 30_000  # who wrote it is asked first
_UNREADABLE: Final = "unreadable/"
_SCRUB: Final = "scrub"
_log = journal.Part("bodies")

Fields: TypeAlias = dict[int, canonical.Value]


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """A body that should be here and is not."""

    author: str
    since_ms: int  # monotonic


class Bodies:
    """Every sealed body that concerns the party whose node this is."""

    def __init__(
        self,
        *,
        record: Record,
        room: Room,
        keys: NodeKeys,
        clock: Clock,
        pending: Callable[[], Pending],
        recall: Callable[[bytes], Told],
    ) -> None:
        """`pending`: what waits for the next commit; `recall` tells of an admitted entry."""
        self._record = record
        self._store = room.store
        self._room = room
        self._keys = keys
        self._clock = clock
        self._pending = pending
        self._recall = recall
        self._line_id = record.charter.line_id
        self._held: set[bytes] = set()
        self._erased: dict[bytes, dict[str, list[bytes]]] = {}  # leaf -> party -> who says so
        self._wanted: dict[bytes, Wanted] = {}
        self._unreadable: dict[bytes, str] = {}  # leaf -> why
        self._must_scrub = False
        self._before: list[bytes] = []  # joined before the own feed did
        self.own: Lane | None = None
        self.on_body: Callable[[Told, str | None], None] = lambda _told, _fault: None

    # --- start

    def load(self) -> None:
        """Take back which bodies are here."""
        self._held = set(self._store.bodies())
        for name, value in self._store.notes(_UNREADABLE):
            self._unreadable[bytes.fromhex(name.removeprefix(_UNREADABLE))] = value.decode()
        self._must_scrub = self._store.note(_SCRUB) is not None

    def begin(self, own: Lane) -> None:
        """Say whose node this is, and look at what joined before that was known."""
        self.own = own
        before, self._before = self._before, []
        for leaf in before:
            self.joined(self._recall(leaf))

    @property
    def party(self) -> str | None:
        """Whose node this is; nobody's before the own feed is begun."""
        return None if self.own is None else self.own.genesis.party

    # --- the record grows

    def joined(self, told: Told) -> None:
        """Look at an admitted entry: whether its body is wanted, or it erases others."""
        leaf = told.entry.leaf
        if self.own is None and (told.entry.is_sealed or told.entry.type == ERASED_TYPE):
            self._before.append(leaf)
            return
        if told.entry.type == ERASED_TYPE:
            self._hear_erased(told)
        if not told.entry.is_sealed or not self._concerns(told):
            return
        if leaf not in self._held and not self.is_erased(leaf, self.party or ""):
            since = self._clock.monotonic_ms()
            self._wanted[leaf] = Wanted(author=told.party, since_ms=since)

    def _concerns(self, told: Told) -> bool:
        return self.party is not None and self.party in self.readers(told)

    def readers(self, told: Told) -> tuple[str, ...]:
        """Parties whose nodes may open an entry's body: its author's and its addressees'."""
        named = told.entry.addressees or self._record.laws.before(told.entry.leaf).parties
        return tuple(sorted({told.party, *named}))

    def _hear_erased(self, told: Told) -> None:
        """R-131: an officer of a reader says that the body is erased there."""
        content = told.entry.content
        named = content.get(1) if isinstance(content, dict) else None
        is_after = self._record.stand(told.entry.leaf).standing is Standing.AFTER
        if is_after or not told.offices or not isinstance(named, list):
            return
        for leaf in named:
            if isinstance(leaf, bytes) and self._record.is_in_past(told.entry.leaf, leaf):
                it = self._recall(leaf)
                if it.entry.is_sealed and told.party in self.readers(it):
                    self._erase(leaf, told)

    def _erase(self, leaf: bytes, by: Told) -> None:
        self._erased.setdefault(leaf, {}).setdefault(by.party, []).append(by.entry.leaf)
        if by.party != self.party:
            return
        self._wanted.pop(leaf, None)
        pending = self._pending()
        pending.bodies = [row for row in pending.bodies if row.leaf != leaf]
        if leaf in self._held:
            self._held.discard(leaf)
            pending.unbodied.append(leaf)
            self.overwrite()

    def overwrite(self) -> None:
        """Have the store written anew after the next commit: what goes with it stays in no file."""
        pending = self._pending()
        pending.notes.append((_SCRUB, b"\x01"))
        pending.urgent = self._must_scrub = True

    def is_erased(self, leaf: bytes, party: str) -> bool:
        """Whether a party says that it has erased the body of an entry."""
        return party in self._erased.get(leaf, {})

    def erasures(self, leaf: bytes) -> tuple[bytes, ...]:
        """Entries that say that the body of an entry is erased."""
        return tuple(by for leaves in self._erased.get(leaf, {}).values() for by in leaves)

    # --- out

    def keys_of(self, parties: Iterable[str]) -> dict[str, tuple[Key, ...]]:
        """To which keys a body for these parties is sealed (R-127)."""
        now = self._clock.now_ms()
        found: dict[str, set[Key]] = {party: set() for party in parties}
        for lane in self._record.lanes.all:
            its = found.get(lane.genesis.party)
            if its is not None and self._record.may_open(lane):
                its.add(lane.genesis.hpke_key)
        for party, keys in found.items():
            for granted in self._record.grants(party):
                if granted.kind == KEM and granted.start_ms <= now < granted.end_ms:
                    keys.add(granted.key)
        return {party: tuple(sorted(keys)) for party, keys in found.items()}

    def new(self, content: Fields) -> Opened:
        """Give content the salt of its commitment."""
        return Opened(fresh(SALT_BYTES), content)

    def keep_to_self(self, opened: Opened) -> tuple[bytes, bytes]:
        """Seal content to this node alone, for a draft: the commitment, and the sealed body."""
        return body.seal(opened, fresh(FILE_KEY_BYTES), [self._keys.opening.key], self._line_id)

    def unseal(self, data: bytes, committed: bytes) -> Opened:
        """Open a body with this node's key.

        Raises:
            TheirError: "body.*".
        """
        key = self._keys.opener({it.kid for it in SealedBody.read(data).locks})
        return body.unseal(data, key, self._line_id, committed)

    def seal(self, opened: Opened, addressees: Iterable[str], *, is_quiet: bool = False) -> bytes:
        """Seal a body to every node of its readers, as the record knows them now.

        `is_quiet`: its size says nothing of what it holds (R-222).

        Raises:
            OurError: a party has no node to which anything can be sealed.
        """
        own = self.party
        keys = self.keys_of({*addressees, *(() if own is None else (own,))})
        for party, its in keys.items():
            if not its:
                raise OurError("send.nobody-to-open", party=party)
        all_keys = [self._keys.opening.key, *(key for its in keys.values() for key in its)]
        file_key = fresh(FILE_KEY_BYTES)
        return body.seal(opened, file_key, all_keys, self._line_id, is_quiet=is_quiet)[1]

    def put_own(self, leaf: bytes, data: bytes) -> None:
        """Keep the body of an entry just said; durable together with it."""
        self._keep(leaf, data)

    def _keep(self, leaf: bytes, data: bytes) -> None:
        self._wanted.pop(leaf, None)
        self._held.add(leaf)
        pending = self._pending()
        pending.bodies.append(BodyRow(leaf, data))
        pending.urgent = True

    def piece(self, leaf: bytes, start: int, size: int, party: str) -> tuple[int, bytes] | None:
        """Read a piece for a node of a party; nothing if it is none of the readers (R-129)."""
        if leaf not in self._held or leaf not in self._record.lanes:
            return None
        if party not in self.readers(self._recall(leaf)):
            return None
        return self._store.body_piece(leaf, start, size)

    # --- in

    def wanted_of(self, party: str, present: Container[str]) -> list[bytes]:
        """Bodies to ask a node of this party for: its own, and those whose author gives none.

        `present`: parties whose nodes are reached now.
        """
        before = self._clock.monotonic_ms() - OTHERS_AFTER_MS
        return [
            leaf
            for leaf, it in self._wanted.items()
            if it.author == party or it.since_ms <= before or it.author not in present
        ]

    def lacks(self, leaf: bytes) -> bool:
        """Whether the body of an entry should be here and is not."""
        return leaf in self._wanted

    @property
    def lacking(self) -> tuple[bytes, ...]:
        """Entries whose bodies should be here and are not."""
        return tuple(self._wanted)

    def take(self, leaf: bytes, data: bytes) -> bool:
        """Take a body that somebody sent; whether it is kept. Durable after the next commit."""
        if leaf not in self._wanted:
            return False
        told = self._recall(leaf)
        try:
            self.unseal(data, told.entry.content)
        except TheirError as error:
            self._mark_unreadable(told, error.key)
            return False
        if self._unreadable.pop(leaf, None) is not None:
            self._pending().notes.append((_UNREADABLE + leaf.hex(), None))
        self._keep(leaf, data)
        self._pending().news.append(News(body=leaf))
        self.on_body(told, None)
        return True

    def _mark_unreadable(self, told: Told, fault: str) -> None:
        """R-128: what came is not that body; it is asked for again, and nobody is accused."""
        leaf = told.entry.leaf
        _log.warning("body unreadable", entry=leaf.hex()[:12], reason=fault)
        if leaf in self._unreadable:
            return
        self._unreadable[leaf] = fault
        pending = self._pending()
        pending.notes.append((_UNREADABLE + leaf.hex(), fault.encode()))
        pending.urgent = True
        self.on_body(told, fault)

    # --- reading

    def open(self, told: Told) -> Opened:
        """Open the body of an entry.

        Raises:
            OurError: "body.erased", "body.missing", "body.not-ours", or "body.unreadable".
        """
        leaf = told.entry.leaf
        if self.is_erased(leaf, self.party or ""):
            raise OurError("body.erased", entry=leaf)
        data = self.data(leaf)
        if data is None:
            if not self._concerns(told):
                raise OurError("body.not-ours", entry=leaf)
            key = "body.unreadable" if leaf in self._unreadable else "body.missing"
            raise OurError(key, entry=leaf)
        try:
            return self.unseal(data, told.entry.content)
        except TheirError as error:
            raise OurError("body.unreadable", entry=leaf) from error

    def data(self, leaf: bytes) -> bytes | None:
        """A body as it travels, one about to be committed included."""
        waiting = (row.data for row in self._pending().bodies if row.leaf == leaf)
        return next(waiting, None) or (self._store.body(leaf) if leaf in self._held else None)

    def shown(self, told: Told) -> tuple[str, str, Fields | None]:
        """How a body stands here, in one word; the type it has, and its content if it opens."""
        entry = told.entry
        try:
            content = self.open(told).content
        except OurError as error:
            return error.key.removeprefix("body.").upper().replace("-", "_"), entry.type, None
        kind, inner = revealed(entry.type, content)
        return "OPENED", kind, inner

    # --- keeping house

    def tidy(self) -> None:
        """Leave nothing in any file of what was erased; to be called after each commit.

        No room for it is no failure: it is done at the next start.
        """
        if not self._must_scrub:
            return
        self._must_scrub = False
        try:
            self._store.scrub()
        except StoreError as error:
            if error.key != "store.full":
                raise
            _log.warning("erased, but not overwritten: no room", reason=error.key)
            return
        self._room.commit(Batch(notes=((_SCRUB, None),)))


def revealed(kind: str, content: Fields) -> tuple[str, Fields]:
    """R-125: the type and fields of an opened body, also where the type itself was hidden."""
    match content:
        case {1: str(inner), 2: dict(fields)} if kind == HIDDEN_TYPE and len(content) == 2:
            return inner, fields
    return kind, content
