"""What each entry weighs in a cut: whether it may move its matters there.

Carries out R-110 and R-111. The record says whether an entry's feed is cut or forked at or below
it; its own party may say from a good feed that it stands by a disputed entry, or that it does
not. Knows no kind of matter and folds nothing.
"""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple, Protocol

from comity.picture import flags
from comity.record.cut import Cut
from comity.record.standing import Stand, Standing
from comity.record.told import Told


class Standings(Protocol):
    """What is asked of the record, of one of its cuts or, without one, of all that is held."""

    def stand(self, leaf: bytes, cut: Cut | None = None) -> Stand:
        """Return the standing of an entry."""

    def is_in_cut(self, leaf: bytes, cut: Cut) -> bool:
        """Whether a cut holds an entry."""

    def plain_level(self, cut: Cut) -> int | None:
        """Return the level up to which a cut holds every entry, and beyond which none, if so."""


class Weight(NamedTuple):
    """`flag`: why it moves nothing; empty: it counts. `cause`: what made it disputed."""

    flag: str
    cause: str = ""


class _Word(NamedTuple):
    """A party's own word on one of its disputed entries."""

    entry: bytes
    stands: bool


FULL: Final = Weight("")
_DISOWNED: Final = Weight(flags.DISOWNED)


class Weights:
    """Weighs entries; hears what parties say of their own."""

    def __init__(self, standings: Standings) -> None:
        self.standings = standings
        self._words: dict[bytes, list[_Word]] = {}
        self._spoken: dict[bytes, tuple[bytes, ...]] = {}  # entry -> those it speaks of

    def hear(self, told: Told, affirmed: Iterable[bytes], disowned: Iterable[bytes]) -> None:
        """Note which entries of its own party, in its past, an entry affirms or disowns."""
        leaf = told.entry.leaf
        for about in affirmed:
            self._words.setdefault(about, []).append(_Word(leaf, stands=True))
        for about in disowned:
            self._words.setdefault(about, []).append(_Word(leaf, stands=False))
        self._spoken[leaf] = (*affirmed, *disowned)

    def forget(self) -> None:
        """Forget every word."""
        self._words.clear()
        self._spoken.clear()

    def spoken_of(self, leaf: bytes) -> tuple[bytes, ...]:
        """Return the entries whose weight hangs on this one."""
        return self._spoken.get(leaf, ())

    def of(self, leaf: bytes, cut: Cut | None = None) -> Weight:
        """Weigh an entry in a cut; none: in all that is held.

        An entry that is disputed may be taken up again by its party; a word that is itself
        disputed changes nothing (R-111). One that came after the cut is so in every cut, by its
        past: the reader has flagged it, so that no weight makes it count.
        """
        stand = self.standings.stand(leaf, cut)
        if stand.standing is not Standing.DISPUTED:
            return FULL
        words = {word.stands for word in self._good_words(leaf, cut)}
        if words:
            return FULL if words == {True} else _DISOWNED
        return Weight(flags.DISPUTED, "" if stand.cause is None else stand.cause.value)

    def _good_words(self, leaf: bytes, cut: Cut | None) -> Iterator[_Word]:
        for word in self._words.get(leaf, ()):
            is_in = cut is None or self.standings.is_in_cut(word.entry, cut)
            if is_in and self.standings.stand(word.entry, cut).standing is Standing.GOOD:
                yield word
