"""Level, merged order, stable prefix: the same on every node that holds the same entries.

Carries out R-20 to R-23, R-107 and R-148. Level is laid down as lanes grow; this file answers
what is stable, in all that is held or in any cut.
"""

from collections.abc import Container, Iterator
from typing import NamedTuple

from comity.record.cut import Cut
from comity.record.departing import Departing
from comity.record.lanes import Lane, Lanes
from comity.record.roster import Roster
from comity.record.standing import Standings


class _Open(NamedTuple):
    """A branch of a granted feed in a cut."""

    lane: Lane
    since: int  # level of the grant
    head: int  # level of its last entry in the cut
    closings: tuple[tuple[int, int], ...]  # levels that close it, and the first number cut

    @property
    def until(self) -> int | None:
        """Level from which it is closed."""
        return min((level for level, _ in self.closings), default=None)


class Order:
    """What can no longer change, in one record."""

    def __init__(
        self, lanes: Lanes, roster: Roster, standings: Standings, departing: Departing
    ) -> None:
        self._lanes = lanes
        self._roster = roster
        self._standings = standings
        self._departing = departing

    def stable_level(self, without: Container[bytes], cut: Cut) -> int:
        """Greatest L that every feed granted by it, not closed by it, has reached (R-23).

        0 as long as some party has no granted feed: its first entry might still have any level.
        """
        granted = list(self._granted(cut))
        parties = self._departing.bylaws(cut).parties
        if not {it.lane.genesis.party for it in granted}.issuperset(parties):
            return 0
        goes_on = self._going_on(cut)
        counted = [
            it for it in granted if it.lane.feed not in without and it.lane.index not in goes_on
        ]
        level = max((it.head for it in counted), default=0)
        # A branch forbids the levels from `low` on, up to the one that closes it.
        forbidden = [(max(it.since, it.head + 1), it.until) for it in counted]
        level = min([level, *(low - 1 for low, until in forbidden if until is None)])
        while True:
            hits = [low for low, until in forbidden if until is not None and low <= level < until]
            if not hits:
                return level
            level = min(hits) - 1

    def _going_on(self, cut: Cut) -> frozenset[int]:
        """Lanes of which a cut holds nothing but the beginning of a branch that goes on in it.

        Which lane keeps the beginning two branches share depends on what came first, so it must
        not count as a branch of its own.
        """
        return frozenset(
            lane.parent.index
            for lane in self._lanes.all
            if lane.parent is not None
            and cut.size(lane)
            and cut.sizes[lane.parent.index] == lane.base
        )

    def prefix(self, level: int, without: Container[bytes], cut: Cut) -> Cut:
        """The stable prefix of R-23: what counted feeds hold up to a level, with its past."""
        lanes = self._lanes.all
        sizes = [0] * len(lanes)
        for it in self._granted(cut):
            if it.since > level or it.lane.feed in without:
                continue
            cuts = (number for closed, number in it.closings if closed <= level)
            stop = min(it.lane.first_above(level), cut.size(it.lane), *cuts)
            if stop > it.lane.base:
                past = Cut.past(self._lanes, it.lane, stop - 1).sizes
                sizes = [max(pair) for pair in zip(sizes, past, strict=True)]
                sizes[it.lane.index] = max(sizes[it.lane.index], stop)
        return Cut(tuple(sizes))

    def _granted(self, cut: Cut) -> Iterator[_Open]:
        since = self._departing.bylaws(cut).since
        for lane in self._lanes.all:
            size = cut.size(lane)
            if not size:
                continue
            carriers = self._roster.carrier(lane.genesis.party, lane.checker.kid, cut.holds)
            levels = [self._lanes.all[index].level(number) for index, number in carriers]
            if levels:
                begun = max(min(levels), since.get(lane.genesis.party, 0))
                closings = tuple(self.closings(lane, cut))
                yield _Open(lane, begun, lane.level(size - 1), closings)

    def closings(self, lane: Lane, cut: Cut | None) -> Iterator[tuple[int, int]]:
        """What closes a feed in a cut, or in all that is held: level, and the first number cut."""
        yield from self._standings.closings(lane, cut)
        yield from self._departing.closings(lane, cut)
