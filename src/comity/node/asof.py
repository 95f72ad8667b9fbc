"""The picture as of a cut, to be read by what else reads the picture of now (R-69).

An entry that the cut does not hold is not there; a matter has the state that it had then.
"""

from collections.abc import Iterator, Mapping
from functools import cached_property

from comity.node.keeper import Keeper
from comity.picture.family import Said
from comity.picture.matter import MatterKey, State
from comity.record.cut import Cut


class AsOf:
    """What a picture was when only some entries were there; good until something is added."""

    def __init__(self, keeper: Keeper, cut: Cut) -> None:
        self._picture = keeper.picture
        self._record = keeper.record
        self._cut = cut

    @cached_property
    def _states(self) -> Mapping[MatterKey, State]:
        return dict(self._picture.at(self._cut).matters())

    def matters(self, kind: str | None = None) -> Iterator[tuple[MatterKey, State]]:
        """Matters with their states, of one kind or of all."""
        return ((key, it) for key, it in self._states.items() if kind in (None, key.kind))

    def matter(self, key: MatterKey) -> State | None:
        """The state of a matter then; none: there was no such matter."""
        return self._states.get(key)

    def by_leaf(self, leaf: bytes) -> tuple[MatterKey, ...]:
        """The matters that an entry is in; none of an entry that was not there."""
        if not self._record.is_in_cut(leaf, self._cut):
            return ()
        return tuple(key for key in self._picture.by_leaf(leaf) if key in self._states)

    def leaves(self, key: MatterKey) -> tuple[bytes, ...]:
        """The entries of a matter that were there."""
        found = self._picture.leaves(key)
        return tuple(leaf for leaf in found if self._record.is_in_cut(leaf, self._cut))

    def said(self, leaf: bytes) -> Said:
        """What an entry says."""
        return self._picture.said(leaf)
