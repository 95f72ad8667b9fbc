"""Folding: a matter's entries in merged order, one after the other, to its state.

Carries out R-63, R-110 and R-112. Pure: the same entries of the same weight give the same state,
whenever and however often they are folded. Knows no tree and no store.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple, TypeAlias

from msgspec.structs import replace

from comity.picture import flags
from comity.picture.family import Said, Turn
from comity.picture.matter import ContestedRow, MatterKey, Outcome, ProposalRow, State, decode
from comity.picture.reader import Reader
from comity.picture.shelf import Shelf
from comity.picture.weight import FULL, Weight
from comity.record import agreement
from comity.record.entry import KEY_TYPES
from comity.record.terms import terms_hash
from comity.record.told import OrderKey, Told

Weigh: TypeAlias = "Callable[[bytes], Weight]"


class Turned(NamedTuple):
    """An entry that had its turn, and the states before and after; it opened what had none."""

    said: Said
    before: State | None
    after: State


class Folder:
    """Gives each entry its turn in a matter."""

    def __init__(self, shelf: Shelf, reader: Reader, home_of: Callable[[bytes], bytes]) -> None:
        """`home_of` says to which matter answers to a leaf go, by its packed key."""
        self.reader = reader
        self._shelf = shelf
        self._home_of = home_of
        self._parted: tuple[tuple[bytes, ...], dict[bytes, tuple[bytes, ...]]] = ((), {})

    def turn(self, state: State | None, key: MatterKey, said: Said, weight: Weight = FULL) -> State:
        """Fold one entry into a matter's state; none: the entry opens the matter."""
        re = said.re
        if len(re) > 1:
            re = self._part(re, key.packed)
        if weight.flag:
            said = replace(said, flags=tuple(sorted({*said.flags, weight.flag})))
        turn = Turn(key.kind, key.id, said, re, self.reader)
        turned = self._shelf.kinds[key.kind].fold(state, turn)
        told = said.told
        if said.flags:
            turned = turned.flagged(told.entry.leaf, told.party, *said.flags)
        if weight.flag == flags.DISPUTED and told.entry.type not in KEY_TYPES:
            turned = turned.contest(
                ContestedRow(told.entry.leaf, told.party, weight.cause, _terms(said))
            )
        return self._contested(turned, turn) if turned.contested else turned

    def _part(self, re: tuple[bytes, ...], packed: bytes) -> tuple[bytes, ...]:
        """Those of the named entries that are of one matter.

        An entry that names many has its turn in each of their matters, one after the other: it is
        parted once for all of them.
        """
        parted, parts = self._parted
        if parted is not re:
            found: dict[bytes, list[bytes]] = {}
            for leaf in re:
                found.setdefault(self._home_of(leaf), []).append(leaf)
            parts = {home: tuple(leaves) for home, leaves in found.items()}
            self._parted = re, parts
        return parts.get(packed, ())

    def fold(self, key: MatterKey, leaves: Iterable[bytes], weigh: Weigh) -> State:
        """Fold a matter from its beginning."""
        (last,) = deque(self.turns(key, leaves, weigh), maxlen=1)
        return last.after

    def turns(self, key: MatterKey, leaves: Iterable[bytes], weigh: Weigh) -> Iterator[Turned]:
        """Give each entry of a matter its turn, from its beginning."""
        told = sorted((self.reader.told(leaf) for leaf in leaves), key=merged_order)
        state: State | None = None
        for it in told:
            said = self.reader.reread(it)
            before, state = state, self.turn(state, key, said, weigh(it.entry.leaf))
            yield Turned(said, before, state)

    def _contested(self, state: State, turn: Turn) -> State:
        """R-112: what hangs on a disputed entry is CONTESTED, until its party says it anew."""
        rows = tuple(row for row in state.contested if not self._is_anew(turn, row))
        leaves, terms = {row.leaf for row in rows}, {row.terms for row in rows}

        def outcome(it: ProposalRow) -> Outcome:
            if it.terms in terms or it.re in leaves:
                return Outcome.CONTESTED
            words = (*it.earlier, *it.positions)
            return agreement.outcome(it.parties, words, self.reader.is_in_past)

        proposals = tuple(replace(it, outcome=outcome(it)) for it in state.proposals)
        return replace(state, contested=rows, proposals=proposals)

    def _is_anew(self, turn: Turn, row: ContestedRow) -> bool:
        """Whether an entry says again, from a good feed, what a disputed one had said."""
        told = turn.told
        if not turn.said.counts or told.party != row.party or told.entry.leaf == row.leaf:
            return False
        if not self.reader.is_in_past(told.entry.leaf, row.leaf):
            return False
        before = self.reader.told(row.leaf).entry
        if before.type != told.entry.type:
            return False
        is_position = bool(row.terms) and getattr(turn.message, "terms", None) == row.terms
        return is_position or before.content == told.entry.content

    def decode(self, key: bytes, data: bytes) -> State:
        """Read a state that was kept encoded."""
        kind = MatterKey.unpack(key).kind
        return decode(self._shelf.kinds[kind].states[kind], data)


def merged_order(told: Told) -> OrderKey:
    """Sort as R-21 says."""
    return told.order


def _terms(said: Said) -> bytes:
    """Terms hash that an entry speaks of: those it answers, or its own; empty: it has none."""
    named = getattr(said.message, "terms", None)
    if isinstance(named, bytes):
        return named
    content = said.told.entry.content
    return terms_hash(said.told.entry.type, content) if type(content) is dict else b""
