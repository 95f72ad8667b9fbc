"""What readers would flag if a draft were said now: found by the same code, before it is said.

Carries out R-192. A draft is read and folded as if it stood on the record with all that is held in
its past; nothing of it stays. What is wrong with it is then what every reader will find.
"""

from collections.abc import Callable, Container, Iterable
from typing import NamedTuple

from comity.picture.family import DANGLING, LINE, OPAQUE
from comity.picture.folding import Folder
from comity.picture.matter import MatterKey, State
from comity.picture.reader import Known, Reader, Recall
from comity.picture.shelf import Shelf
from comity.record.charter import Charter
from comity.record.cut import Cut
from comity.record.standing import GOOD, Stand
from comity.record.told import Told


class Foreseen:
    """The record as it will stand once an entry is said that has seen all of it."""

    def __init__(self, known: Known, leaf: bytes) -> None:
        self._known = known
        self._leaf = leaf

    def is_in_past(self, of: bytes, what: bytes) -> bool:
        """Whether entry `what` lies in the past of entry `of`: of the draft's, everything held."""
        if self._leaf in (of, what):
            return of == self._leaf and self._known.holds(what)
        return self._known.is_in_past(of, what)

    def holds(self, leaf: bytes) -> bool:
        """Whether an entry is held; the draft is not yet."""
        return self._known.holds(leaf)

    def stand(self, leaf: bytes, cut: Cut | None = None) -> Stand:
        """Return the standing of an entry; a draft is nobody's to doubt yet."""
        return GOOD if leaf == self._leaf else self._known.stand(leaf, cut)

    def is_in_cut(self, leaf: bytes, cut: Cut) -> bool:
        """Whether a cut holds an entry; none holds the draft."""
        return leaf != self._leaf and self._known.is_in_cut(leaf, cut)

    def plain_level(self, cut: Cut) -> int | None:
        """Return the level up to which a cut holds every entry."""
        return self._known.plain_level(cut)


class Place(NamedTuple):
    """What a draft is read and folded with."""

    shelf: Shelf
    charter: Charter
    known: Known
    recall: Recall
    homes: Container[bytes]
    matters: Callable[[Iterable[bytes]], Iterable[tuple[MatterKey, State]]]  # of these entries
    fixed: Callable[[str, bytes | None], tuple[MatterKey, State] | None]  # a matter with a name
    home_of: Callable[[bytes], bytes]  # packed key of the matter where answers to an entry go


class Preview(NamedTuple):
    """What becomes of a draft: the flags it would get, and the states it would leave."""

    flags: tuple[str, ...]
    matters: tuple[tuple[MatterKey, State], ...] = ()


def foresee(told: Told, place: Place, *, is_sealed: bool) -> Preview:
    """Return the flags that an entry would get, sorted, and the matters as it would leave them.

    `is_sealed`: it is folded in private pictures only, so that only its reading can be foreseen;
    of its own matters, what it would be there.
    """
    leaf = told.entry.leaf
    foreseen = Foreseen(place.known, leaf)
    reader = Reader(place.shelf, place.charter, foreseen, place.recall, place.homes)
    said = reader.hear(told)
    folder = Folder(place.shelf, reader, place.home_of)
    if said.opens in (OPAQUE, DANGLING):
        return Preview(said.flags)
    if said.opens is None:
        turns: list[tuple[MatterKey, State | None]] = [*place.matters(said.re)]
    else:
        fixed = place.fixed(said.opens, said.at) if said.opens == LINE or said.at else None
        opened = MatterKey(told.level, said.opens, leaf if said.at is None else said.at)
        turns = [(opened, None) if fixed is None else fixed]
    if is_sealed and said.opens is None:
        return Preview(said.flags)
    matters = tuple((key, folder.turn(state, key, said)) for key, state in turns)
    found = set(said.flags)
    for _, state in () if is_sealed else matters:
        found |= {row.flag for row in state.flags if row.leaf == leaf}
    return Preview(tuple(sorted(found)), matters)
