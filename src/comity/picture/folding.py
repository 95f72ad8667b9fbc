"""Folding: a matter's entries in merged order, one after the other, to its state.

Carries out R-63. Pure: the same entries give the same state, whenever and however often they are
folded. Knows no tree, no cut and no store.
"""

from collections.abc import Callable, Iterable

from comity.picture.family import Said, Turn
from comity.picture.matter import MatterKey, State, decode
from comity.picture.reader import Reader
from comity.picture.shelf import Shelf
from comity.record.told import OrderKey, Told


class Folder:
    """Gives each entry its turn in a matter."""

    def __init__(self, shelf: Shelf, reader: Reader, is_in: Callable[[bytes, bytes], bool]) -> None:
        """`is_in` says whether answers to a leaf go to the matter of a packed key."""
        self.reader = reader
        self._shelf = shelf
        self._is_in = is_in

    def turn(self, state: State | None, key: MatterKey, said: Said) -> State:
        """Fold one entry into a matter's state; none: the entry opens the matter."""
        re = said.re
        if len(re) > 1:
            packed = key.packed
            re = tuple(leaf for leaf in re if self._is_in(leaf, packed))
        turn = Turn(key.kind, key.id, said, re, self.reader)
        turned = self._shelf.kinds[key.kind].fold(state, turn)
        if said.flags:
            turned = turned.flagged(said.told.entry.leaf, said.told.party, *said.flags)
        return turned

    def fold(self, key: MatterKey, leaves: Iterable[bytes]) -> State:
        """Fold a matter from its beginning."""
        told = sorted((self.reader.told(leaf) for leaf in leaves), key=merged_order)
        state: State | None = None
        for it in told:
            state = self.turn(state, key, self.reader.said(it.entry.leaf))
        assert state is not None, "a matter has at least one entry"  # noqa: S101
        return state

    def decode(self, key: bytes, data: bytes) -> State:
        """Read a state that was kept encoded."""
        kind = MatterKey.unpack(key).kind
        return decode(self._shelf.kinds[kind].states[kind], data)


def merged_order(told: Told) -> OrderKey:
    """Sort as R-21 says."""
    return told.order
