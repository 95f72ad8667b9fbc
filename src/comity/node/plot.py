"""The plot of one line: what is where, kept up with the picture from one question to the next.

Carries out R-340 and R-345 for one node. A matter that changed is put where it now is; where all
may have changed, the plot is drawn anew. There are two: of the common picture, and of what this
node's officers can read. Holds nothing that does not follow from record, bodies and charter.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Final

from comity.errors import OurError
from comity.node import pictures
from comity.node.keeper import Keeper
from comity.picture import private
from comity.picture.conflicts import Index, looked_at, occupied_at
from comity.picture.family import OPAQUE
from comity.picture.matter import MatterKey
from comity.picture.occupying import Occupied, occupies_nothing
from comity.picture.picture import Picture
from comity.picture.private import Revealed
from comity.picture.separations import rules_of
from comity.volumes.minima import RuleSet

if TYPE_CHECKING:
    from comity.record.told import Told

LOOKED_AT_ONCE: Final = 100  # matters in one tick, of which most may be nowhere
TICK_MS: Final = 20  # of one tick, for drawing and comparing: one area may cost as much


class Plot:
    """What is where on one line."""

    def __init__(self, keeper: Keeper, monotonic_ms: Callable[[], int]) -> None:
        self.keeper = keeper
        self._monotonic_ms = monotonic_ms
        self._common = _Kept(keeper.picture)
        self._own: _Kept | None = None
        self._private = _Private(keeper)

    @property
    def rules(self) -> RuleSet:
        """The rule set now in force."""
        return rules_of(self.keeper.record.laws_now().charter)

    def common(self) -> Index:
        """What is where in the picture that all nodes have."""
        return self._common.index(self.rules)

    def index(self) -> Index:
        """What is where, as far as this node's officers can read it."""
        return self._readable().index(self.rules)

    def tick(self) -> None:
        """Draw and compare some more, so that the first question need not wait for all."""
        kept = self._own or self._common
        end_ms = self._monotonic_ms() + TICK_MS

        def is_over() -> bool:
            return self._monotonic_ms() >= end_ms

        if kept.prepare(self.rules, is_over):
            kept.compare(is_over)

    @property
    def picture(self) -> Picture:
        """The picture that they can read: their party's private one, if it has any."""
        return self._readable().picture

    def may_be_somewhere(self, key: MatterKey) -> bool:
        """Whether a matter of the common picture may be in a place."""
        if key.kind != OPAQUE:
            return self.keeper.shelf.kinds[key.kind].volumes is not occupies_nothing
        state = self.keeper.picture.matter(key)
        return state is not None and _may_be_a_place(self.keeper, state.type)

    def entry_of(self, key: MatterKey) -> bytes:
        """Return the entry by which a matter is found; a draft's own matter has its name only."""
        if key.level:
            return key.id
        return next(iter(self.picture.leaves(key)), key.id)

    def _readable(self) -> "_Kept":
        try:
            picture = self._private.picture()
        except OurError:  # a body that counts is not here
            picture = None
        if picture is None:
            return self._common
        if self._own is None or self._own.picture is not picture:
            self._own = _Kept(picture)
        return self._own


class _Kept:
    """The index of one picture, kept up with it."""

    def __init__(self, picture: Picture) -> None:
        self.picture = picture
        self._index: Index | None = None
        self._left: Iterator[Occupied | None] = iter(())  # what is still to be looked at
        self._mark = 0  # of the picture: what changed later is to be drawn again

    def index(self, rules: RuleSet) -> Index:
        """Return what is where now."""
        index, self._index = self._begun(rules), None  # should this fail, it is drawn anew
        for it in filter(None, self._left):
            index.hold(it)
        self._mark, changed = self.picture.changed(self._mark)
        for key in changed or ():
            found = occupied_at(self.picture, key)
            if found is None:
                index.drop(key)
            else:
                index.hold(found)
        if changed is not None:
            self._index = index
        return index if changed is not None else self.index(rules)

    def prepare(self, rules: RuleSet, is_over: Callable[[], bool]) -> bool:
        """Draw some more of what is still to be drawn, ahead of a question; whether it is all."""
        index, self._index = self._begun(rules), None
        is_all = True
        for looked, it in enumerate(self._left, 1):
            if it is not None:
                index.hold(it)
            if looked == LOOKED_AT_ONCE or is_over():
                is_all = False
                break
        self._index = index
        return is_all

    def compare(self, is_over: Callable[[], bool]) -> None:
        """Compare some more of what is drawn, ahead of a question."""
        if self._index is not None:
            self._index.compare(is_over)

    def _begun(self, rules: RuleSet) -> Index:
        """Return the index as it is; begin it where there is none of these rules."""
        if self._index is not None and self._index.rules == rules:
            return self._index
        self._mark, _ = self.picture.changed(self._mark)  # what changes from here on is drawn again
        self._left = looked_at(self.picture.shelf, self.picture.matters(), self.picture)
        return Index(rules)


class _Private:
    """The private picture of this node's party (R-132), kept up with the record.

    A new entry joins it. A body that begins or ceases to count, or an entry that weighs otherwise,
    changes what was folded before: then it is folded anew.
    """

    def __init__(self, keeper: Keeper) -> None:
        self._keeper = keeper
        self._count = 0
        self._sealed: list[Told] = []
        self._contents: dict[bytes, Revealed] = {}
        self._weighings = 0
        self._picture: Picture | None = None

    def picture(self) -> Picture | None:
        """Return it as it is now; none: nothing that is sealed may be in a place.

        Raises:
            OurError: a body that counts is not here.
        """
        keeper = self._keeper
        fresh = list(islice(keeper.record.lanes.leaves(), self._count, None))
        self._count += len(fresh)
        is_as_weighed = self._weighings == keeper.picture.weighings
        if self._picture is not None and not fresh and is_as_weighed:
            return self._picture
        new = [it for it in map(keeper.recall, fresh) if it.entry.is_sealed]
        self._sealed += new
        if not any(_may_be_a_place(keeper, it.entry.type) for it in self._sealed):
            return None
        found, self._picture = self._picture, None  # none, if what follows fails
        contents = pictures.opened_now(keeper, self._sealed, self._contents)
        before = contents.keys() - {it.entry.leaf for it in new}
        is_as_before = before == self._contents.keys()
        if found is None or not is_as_before or not is_as_weighed:
            found = self._folded(contents)
        else:
            self._contents |= contents
            self._join(found, fresh)
        self._picture = found
        return found

    def _folded(self, contents: dict[bytes, Revealed]) -> Picture:
        keeper = self._keeper
        self._contents, self._weighings = contents, keeper.picture.weighings
        leaves = keeper.record.lanes.leaves()
        return private.fold(
            *(keeper.shelf, keeper.charter, keeper.record, keeper.recall, leaves, contents)
        )

    def _join(self, picture: Picture, fresh: Iterable[bytes]) -> None:
        opening = private.opening(self._keeper.recall, self._contents)
        for leaf in fresh:
            picture.add(opening(leaf))


def _may_be_a_place(keeper: Keeper, wire: str) -> bool:
    known = keeper.shelf.types.get(wire)
    return known is None or known.family.volumes is not occupies_nothing
