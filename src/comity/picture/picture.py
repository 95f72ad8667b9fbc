"""The picture of one line: matters and their states, kept as the record grows.

Carries out R-60 to R-64, R-68 and R-69. Entries come in any order that respects causality; what
comes in merged order is folded at once, what comes a little late has the turns after it had again,
and what comes later still makes its matters be folded anew when they are next looked at. Keeps
states encoded and leaves packed: messages are asked for again. A changed state is encoded when
rows, a digest or a cut are asked for, or when too many wait.
"""

from collections import OrderedDict, deque
from collections.abc import Collection, Iterable, Iterator
from functools import partial
from itertools import takewhile
from typing import Final, TypeAlias

from comity.picture import family, flags
from comity.picture.cut import Snapshot, leaves_of
from comity.picture.encoding import Encoder
from comity.picture.family import Said
from comity.picture.folding import Folder, Turned, merged_order
from comity.picture.foresight import Place, Preview, foresee
from comity.picture.matter import MatterKey, State, corrected, is_among
from comity.picture.ordered import Matter, Matters
from comity.picture.reader import Known, Reader, Recall
from comity.picture.saved import pack_homes, unpack_homes
from comity.picture.shelf import Shelf
from comity.picture.tails import OF_ONE_MAX, Tails
from comity.picture.weight import FULL, Weight, Weights
from comity.record import canonical
from comity.record.charter import Charter
from comity.record.cut import Cut
from comity.record.told import Told
from comity.values.message import Message

STATES_KEPT_MAX: Final = 4_096  # states kept decoded, those to be encoded among them
Home: TypeAlias = "Matter | tuple[Matter, ...]"


class Picture:
    """A function of the entries added so far and of the shelf (R-60)."""

    def __init__(self, shelf: Shelf, charter: Charter, known: Known, recall: Recall) -> None:
        self.shelf = shelf
        self._homes: dict[bytes, Home] = {}
        self._reader = Reader(shelf, charter, known, recall, self._homes)
        self._place = Place(
            *(shelf, charter, known, recall, self._homes),
            *(self._matters_of, self._fixed_at, self._home_key),
        )
        self._weights = Weights(known)
        self._weighed: dict[bytes, Matter] = {}  # matters an entry of which was ever in doubt
        self._folder = Folder(shelf, self._reader, self._home_key)
        self._line_key = MatterKey(0, family.LINE, charter.line_id)
        self._matters = Matters()
        self._stale: list[Matter] = []
        self._tails = Tails()
        self._encoder = Encoder()
        self._states: OrderedDict[bytes, State] = OrderedDict()
        self._behind: dict[bytes, Matter] = {}  # whose state is in `_states`, not yet encoded
        self._changed: dict[bytes, Matter] = {}
        self._turn = self._begun = 1  # counts changes; when all was forgotten last
        self._turns: dict[bytes, int] = {}  # at which a matter changed last, in that order
        self.weighings = 0  # how often entries were weighed anew

    def __len__(self) -> int:
        return len(self._matters)

    # --- growing

    def add(self, told: Told) -> None:
        """Let an admitted entry join the picture; its past has joined before."""
        if self._reader.is_silent(told):
            return
        said = self._reader.hear(told)
        match said.opens:
            case None:
                self._join(said)
            case family.LINE:
                self._join_fixed(self._line_key, said)
            case kind if said.at is not None:
                self._join_fixed(MatterKey(0, kind, said.at), said)
            case kind:
                self._open(MatterKey(told.level, kind, told.entry.leaf), said)
        if said.message is not None and said.counts:
            self._hear_restated(said, said.message)

    # --- taken back from a store

    def homes_of(self, leaf: bytes) -> bytes:
        """Return the matters of an entry as bytes to keep beside it; they never change."""
        return pack_homes(matter.key for matter in self._homes_of(leaf))

    def take_back(self, leaf: bytes, level: int, homes: bytes) -> None:
        """Let an entry join the matters it had joined; call `settle_back` after the last one.

        Raises:
            ValueError: these are no homes.
        """
        matters = [self._taken_back(key, leaf, level) for key in unpack_homes(homes)]
        if matters:
            self._homes[leaf] = matters[0] if len(matters) == 1 else tuple(matters)

    def _taken_back(self, key: bytes, leaf: bytes, level: int) -> Matter:
        matter = self._matters.find(key)
        if matter is None:
            matter = Matter(key, leaf, level)
            self._matters.open(matter)
        else:
            matter.leaves += leaf
            matter.level_last = max(matter.level_last, level)
        return matter

    def settle_back(self, rows: Iterable[tuple[bytes, bytes]], cursor: bytes) -> bool:
        """Give the matters taken back their saved states; false: they are not those of `cursor`."""
        for key, state in rows:
            matter = self._matters.find(key)
            if matter is None:
                return False
            self._matters.put(matter, state)
        return self.cursor() == cursor

    def hear_back(self, told: Told) -> None:
        """Hear again what a party said of its own disputed entries (R-111)."""
        said = self._reader.hear(told)
        if said.message is not None and said.counts:
            self._hear_restated(said, said.message)

    def forget(self) -> None:
        """Begin anew, without any entry."""
        for kept in (
            *(self._homes, self._weighed, self._states, self._changed),
            *(self._stale, self._behind, self._turns),
        ):
            kept.clear()
        self._matters = Matters()
        self._turn += 1
        self._begun = self._turn
        self._reader.forget()
        self._weights.forget()
        self._tails.clear()
        self._encoder.clear()

    # --- in doubt

    def _hear_restated(self, said: Said, message: Message) -> None:
        """R-111: a party's word on its own disputed entries, as far as it had seen them."""
        restated = self.shelf.types[said.told.entry.type].family.restates(message)
        if restated == ((), ()):
            return
        affirmed, disowned = (
            tuple(leaf for leaf in leaves if self._is_own(said.told, leaf)) for leaves in restated
        )
        if affirmed or disowned:
            self._weights.hear(said.told, affirmed, disowned)
            self.weigh((*affirmed, *disowned))

    def _is_own(self, told: Told, leaf: bytes) -> bool:
        is_seen = leaf in self._homes and self._reader.is_in_past(told.entry.leaf, leaf)
        return is_seen and self._reader.told(leaf).party == told.party

    def weigh(self, leaves: Iterable[bytes]) -> None:
        """Weigh entries anew whose standing may have changed; their matters are folded anew."""
        self.weighings += 1
        for leaf in leaves:
            self._doubt(leaf)
            for about in self._weights.spoken_of(leaf):
                self._doubt(about)

    def _doubt(self, leaf: bytes) -> None:
        for matter in self._homes_of(leaf):
            self._weighed[matter.key] = matter
            if not matter.is_stale:
                self._outdate(matter)

    def _open(self, key: MatterKey, said: Said) -> None:
        leaf, packed = said.told.entry.leaf, key.packed
        matter = Matter(packed, leaf, said.told.level)
        self._homes[leaf] = matter
        state = self._turned(None, matter, key, said)
        self._matters.open(matter)
        self._put(matter, state)

    def _join_fixed(self, key: MatterKey, said: Said) -> None:
        """The line, a terminal: its matter is known by name, so no entry can take its place."""
        matter = self._matters.find(key.packed)
        if matter is None:
            self._open(key, said)
            return
        self._homes[said.told.entry.leaf] = matter
        self._hear(matter, said)

    def _join(self, said: Said) -> None:
        """Let an entry join the matters of those it names, each once, in the order of keys."""
        if len(said.re) == 1:  # nearly always
            matter = self._homes[said.told.entry.leaf] = self._home(said.re[0])
            self._hear(matter, said)
            return
        found = {matter.key: matter for matter in map(self._home, said.re)}
        matters = tuple([found[key] for key in sorted(found)])
        self._homes[said.told.entry.leaf] = matters[0] if len(matters) == 1 else matters
        for matter in matters:
            self._hear(matter, said)

    def _home(self, leaf: bytes) -> Matter:
        """Where answers to this entry go: one matter, the first of those it joined."""
        home = self._homes[leaf]
        return home if isinstance(home, Matter) else home[0]

    def _homes_of(self, leaf: bytes) -> tuple[Matter, ...]:
        home = self._homes.get(leaf, ())
        return (home,) if isinstance(home, Matter) else home

    def _home_key(self, leaf: bytes) -> bytes:
        return self._home(leaf).key

    def _hear(self, matter: Matter, said: Said) -> None:
        matter.leaves += said.told.entry.leaf
        level, last = said.told.level, matter.level_last
        matter.level_last = max(level, last)
        if matter.is_stale:
            return
        late = () if level > last else self._tails.take_back(matter.key, said.told)
        if late is None:
            self._outdate(matter)
            return
        key = MatterKey.unpack(matter.key)
        state = self._turned(late[0].before if late else self._state(matter), matter, key, said)
        for it in late:
            state = self._turned(state, matter, key, it.said)
        self._put(matter, state)

    def _outdate(self, matter: Matter) -> None:
        """Let a matter be folded anew, from its beginning, when it is next looked at."""
        matter.is_stale = True
        self._stale.append(matter)
        self._tails.drop(matter.key)

    def _turned(self, state: State | None, matter: Matter, key: MatterKey, said: Said) -> State:
        weight = self._weights.of(said.told.entry.leaf)
        if weight.flag:
            self._weighed[matter.key] = matter
        turned = self._folder.turn(state, key, said, weight)
        self._tails.put(matter.key, Turned(said, state, turned))
        return turned

    def _put(self, matter: Matter, state: State) -> None:
        """Keep a state that changed; of too many, the one kept longest is encoded and let go."""
        states, key = self._states, matter.key
        if key not in states and len(states) >= STATES_KEPT_MAX:
            oldest, kept = states.popitem(last=False)
            behind = self._behind.pop(oldest, None)
            if behind is not None:
                self._encode(behind, kept)
        states[key] = state
        self._behind[key] = self._changed[key] = matter
        self._turn += 1
        self._turns.pop(key, None)
        self._turns[key] = self._turn

    def _encode(self, matter: Matter, state: State) -> None:
        self._matters.put(matter, self._encoder.encode(matter.key, state))

    def _refold(self) -> None:
        """Fold anew what came too late to be put where it belongs (R-63)."""
        for matter in self._stale:
            matter.is_stale = False
            key = MatterKey.unpack(matter.key)
            turns = self._folder.turns(key, leaves_of(matter), self._weights.of)
            last = deque(turns, maxlen=OF_ONE_MAX)
            self._tails.seed(matter.key, last)
            self._put(matter, last[-1].after)
        self._stale.clear()

    def _settle(self) -> None:
        """Bring every matter's encoded state up to what was added."""
        self._refold()
        for key, matter in self._behind.items():
            self._encode(matter, self._states[key])
        self._behind.clear()

    def _state(self, matter: Matter) -> State:
        state = self._states.get(matter.key)
        return self._folder.decode(matter.key, matter.state) if state is None else state

    # --- questions

    def changed(self, since: int = 0) -> tuple[int, list[MatterKey] | None]:
        """Return a mark for the next question, and what changed since one; none: all may have."""
        self._refold()
        if since < self._begun:
            return self._turn, None
        after = takewhile(lambda it: it[1] > since, reversed(self._turns.items()))
        return self._turn, [MatterKey.unpack(key) for key in sorted(key for key, _ in after)]

    def digest(self) -> bytes:
        """Digest of the picture (R-64)."""
        self._settle()
        return self._matters.ordered().tree.root

    def matters(self, kind: str | None = None) -> Iterator[tuple[MatterKey, State]]:
        """All matters, or those of one kind, in the order of their keys."""
        self._refold()
        mark = None if kind is None else kind.encode() + b"\x00"
        for matter in self._matters.all():
            if mark is None or matter.key.startswith(mark, 8):
                yield MatterKey.unpack(matter.key), self._state(matter)

    def keys(self) -> Iterator[MatterKey]:
        """The key of every matter, in their order."""
        return (MatterKey.unpack(matter.key) for matter in self._matters.all())

    def urgent(self, levels: Collection[int]) -> Iterator[tuple[MatterKey, State]]:
        """Matters of these precedences, in the order of their keys; no other state is read."""
        self._refold()
        for matter in self._matters.all():
            state = self._states.get(matter.key)
            if is_among(matter.state, levels) if state is None else state.precedence in levels:
                yield MatterKey.unpack(matter.key), self._state(matter)

    def matter(self, key: MatterKey) -> State | None:
        """State of one matter."""
        self._refold()
        matter = self._matters.find(key.packed)
        return None if matter is None else self._state(matter)

    def line(self) -> State | None:
        """State of the line itself; none before its charter or a word about it is here."""
        return self.matter(self._line_key)

    def by_leaf(self, leaf: bytes) -> tuple[MatterKey, ...]:
        """Return the matters an entry belongs to; geneses and bare notes belong to none."""
        return tuple(MatterKey.unpack(matter.key) for matter in self._homes_of(leaf))

    def leaves(self, key: MatterKey) -> tuple[bytes, ...]:
        """Return the entries of a matter in merged order."""
        matter = self._matters.find(key.packed)
        if matter is None:
            return ()
        told = (self._reader.told(leaf) for leaf in leaves_of(matter))
        return tuple(it.entry.leaf for it in sorted(told, key=merged_order))

    def flags(self, leaf: bytes) -> tuple[str, ...]:
        """Return everything that is wrong with an entry, sorted (R-68)."""
        self._refold()
        found = set(self._reader.told(leaf).flags)
        for matter in self._homes_of(leaf):
            found |= {row.flag for row in self._state(matter).flags if row.leaf == leaf}
        return tuple(sorted(found))

    def said(self, leaf: bytes) -> Said:
        """Read an entry again."""
        return self._reader.said(leaf)

    def stated(self, state: State, leaf: bytes) -> Message | None:
        """What an entry of a matter says as corrected; none: it counts for nothing."""
        said = self._reader.said(leaf)
        entry, reads = said.told.entry, partial(self._reader.read, said.told.entry.type)
        content = corrected(entry.content, leaf, state.mends, reads)
        return None if content is None or not said.counts else reads(content)

    def readings(self, key: MatterKey) -> tuple[State, State] | None:
        """A contested matter, read without its disputed entries and with them (R-112)."""
        leaves = self.leaves(key)
        if not leaves:
            return None
        weigh = self._weights.of

        def as_if_good(leaf: bytes) -> Weight:
            weight = weigh(leaf)
            return FULL if weight.flag == flags.DISPUTED else weight

        return self._folder.fold(key, leaves, weigh), self._folder.fold(key, leaves, as_if_good)

    def foresee(self, told: Told, *, is_sealed: bool = False) -> Preview:
        """Return the flags that an entry would get if it were said now (R-192), and its states."""
        self._refold()
        return foresee(told, self._place, is_sealed=is_sealed)

    def _matters_of(self, leaves: Iterable[bytes]) -> Iterator[tuple[MatterKey, State]]:
        found = {matter.key: matter for matter in map(self._home, leaves)}
        for key in sorted(found):
            yield MatterKey.unpack(key), self._state(found[key])

    def _fixed_at(self, kind: str, at: bytes | None) -> tuple[MatterKey, State] | None:
        key = self._line_key if at is None else MatterKey(0, kind, at)
        matter = self._matters.find(key.packed)
        return None if matter is None else (key, self._state(matter))

    # --- at a cut

    def at(self, cut: Cut) -> Snapshot:
        """Return the picture as of a cut (R-69)."""
        self._settle()
        weighed = frozenset(self._weighed)
        kept = self._matters.ordered()
        return Snapshot(kept, self._folder, self._weights, weighed, cut)

    def digest_at(self, cut: Cut) -> bytes:
        """Digest of the picture as of a cut."""
        return self.at(cut).digest()

    # --- for the store

    def drain(self) -> list[tuple[bytes, bytes | None]]:
        """Return what changed since the last call: packed key and encoded state."""
        self._settle()
        rows: list[tuple[bytes, bytes | None]] = [
            (key, self._changed[key].state) for key in sorted(self._changed)
        ]
        self._changed.clear()
        return rows

    def cursor(self) -> bytes:
        """Return what a saved picture is recognised by: how many matters, their mark, shelf."""
        self._settle()
        return canonical.encode([len(self._matters), self._matters.mark, self.shelf.digest])
