"""Standing: whether an entry lies before or after what ends its key, its officer or its feed.

Carries out R-103 to R-107. What cuts is a position: a revocation, a new epoch or a fork, wherever
and whenever it arrives. AFTER is judged from an entry's past alone and never changes; GOOD may
become DISPUTED as a cut grows. Nothing here refuses, orders or hides an entry.
"""

from collections.abc import Iterable, Iterator
from enum import IntEnum, StrEnum
from typing import Final, NamedTuple, TypeAlias

import msgspec

from comity.record.cut import Cut, Place, covers
from comity.record.entry import Entry, Head
from comity.record.grant import NODE, OFFICER
from comity.record.keys import Key
from comity.record.lanes import Lane, Lanes
from comity.record.revocation import Revocation
from comity.record.roster import Covers, Roster
from comity.record.statement import Statement


class Standing(IntEnum):
    """What an entry's place is worth."""

    GOOD = 0
    DISPUTED = 1
    AFTER = 2


class Cause(StrEnum):
    """Why an entry does not stand in good order."""

    REVOKED = "REVOKED"  # the key of its node ended below it
    OFFICER_REVOKED = "OFFICER_REVOKED"  # the key of an officer who released it ended
    RESTORED = "RESTORED"  # its node began anew below it; no accusation
    FORKED = "FORKED"  # its feed has two entries of one number
    EXCLUDED = "EXCLUDED"  # its party left the line, or was left out of it


class Stand(msgspec.Struct, frozen=True):
    """Standing of an entry in a cut; `by` is the leaf of what cuts it."""

    standing: Standing
    cause: Cause | None = None
    by: bytes | None = None


GOOD: Final = Stand(Standing.GOOD)


class Span(NamedTuple):
    """Entries `start` to `stop` (without) of a lane."""

    lane: int
    start: int
    stop: int


Reason: TypeAlias = tuple[Standing, Cause, Place]  # the place is that of what cuts


class _Closing(NamedTuple):
    """Who ends feeds of one key, and where; a feed it does not name ends at `rest`, if at all."""

    place: Place
    cause: Cause
    heads: tuple[Head, ...]
    ends_rest: bool
    below_epoch: int | None = None


class _Cutter(NamedTuple):
    """What cuts a lane from entry `start` on."""

    place: Place
    cause: Cause
    start: int


class _Ended(NamedTuple):
    """Who ends an officer's key; `is_own`: carried by a node of the officer's own party."""

    place: Place
    is_own: bool


class Standings:
    """All that cuts in one record."""

    def __init__(self, lanes: Lanes, roster: Roster) -> None:
        self._lanes = lanes
        self._roster = roster
        self._closings: dict[tuple[str, Key], list[_Closing]] = {}
        self._cutters: dict[int, list[_Cutter]] = {}
        self._forks: dict[bytes, int] = {}  # feed -> lowest number with two entries
        self._released: dict[tuple[str, bytes], dict[Place, None]] = {}
        self._ended: dict[tuple[str, bytes], list[_Ended]] = {}
        self._ended_of: dict[str, list[bytes]] = {}  # party -> kids of its revoked officers

    # --- what an entry that joined brings

    def join(self, entry: Entry, lane: Lane) -> tuple[Span, ...]:
        """Note an entry's branch, releases and, in a genesis, the feeds it closes.

        Returns what it may have changed.
        """
        place = (lane.index, entry.number)
        party = lane.genesis.party
        for signoff in entry.releases:
            self._released.setdefault((party, signoff.kid), {})[place] = None
        if entry.number != lane.base:
            return ()
        for closing in self._closings.get((party, lane.genesis.entry_key), ()):
            self._apply(closing, lane)
        if lane.parent is not None:
            return tuple(self._fork(lane))
        return tuple(self._begin(lane))

    def revoke(self, statement: Statement, lane: Lane, number: int) -> tuple[Span, ...]:
        """R-102, R-103: end the keys of a terminal, if the statement has force where it stands.

        Force, and the cover of its positions, are judged from this carrier alone: they never
        change.
        """
        place = (lane.index, number)
        what = self._roster.revocation(statement.hash)
        if what is None or not self._has_force(statement, what, lane, number):
            return ()
        self._roster.note_effect(place)
        spans: list[Span] = []
        seen = self._covered(lane, number)
        for granted in self._roster.grants_before(statement.hash, what.terminal, seen):
            key = (statement.party, granted.key.kid)
            self._roster.revoke(*key, place)
            if granted.kind == NODE:
                closing = _Closing(place, Cause.REVOKED, what.cut, ends_rest=True)
                spans.extend(self._close(statement.party, granted.key, closing))
            elif granted.kind == OFFICER:
                spans.extend(self._end(key, lane, number))
        return tuple(spans)

    def _has_force(self, statement: Statement, what: Revocation, lane: Lane, number: int) -> bool:
        seen = self._covered(lane, number)
        return all(
            covers(self._lanes, lane, number, head) for head in what.cut
        ) and self._roster.has_force(statement.hash, seen)

    def _covered(self, lane: Lane, number: int) -> Covers:
        """Whether a place is that of an entry, or in its past."""

        def seen(place: Place) -> bool:
            here = place == (lane.index, number)
            return here or place[1] < lane.past_size(number, place[0])

        return seen

    def _begin(self, lane: Lane) -> Iterator[Span]:
        """R-105: a new epoch closes the earlier feeds of its key where its genesis saw them."""
        genesis = lane.genesis
        heads = tuple(head for head in genesis.known if covers(self._lanes, lane, 0, head))
        if heads:
            closing = _Closing(
                (lane.index, 0),
                Cause.RESTORED,
                heads,
                ends_rest=False,
                below_epoch=genesis.epoch,
            )
            yield from self._close(genesis.party, genesis.entry_key, closing)

    def _close(self, party: str, key: Key, closing: _Closing) -> Iterator[Span]:
        self._closings.setdefault((party, key), []).append(closing)
        for lane in self._lanes.of_party(party):
            if lane.genesis.entry_key == key:
                start = self._apply(closing, lane)
                if start is not None and max(start, lane.base) < lane.size:
                    yield Span(lane.index, max(start, lane.base), lane.size)

    def _apply(self, closing: _Closing, lane: Lane) -> int | None:
        """Cut a lane where a closing ends it; returns the first number cut, if it cuts here."""
        epoch = closing.below_epoch
        if epoch is not None and lane.genesis.epoch >= epoch:
            return None
        starts = [self._start(lane, head) for head in closing.heads if head.feed == lane.feed]
        if not starts and not closing.ends_rest:
            return None
        start = max(starts, default=0)
        cutters = self._cutters.setdefault(lane.index, [])
        if not any(self._precedes(it.place, closing.place) and it.start <= start for it in cutters):
            cutters.append(_Cutter(closing.place, closing.cause, start))
        return start

    def _start(self, lane: Lane, head: Head) -> int:
        """First number of a lane that is not among the first entries of the branch named."""
        named = self._lanes.find(head)
        return 0 if named is None else shared(lane, named, head.size)

    def _precedes(self, earlier: Place, later: Place) -> bool:
        """Whether one entry is in the past of another, so that it has cut there already."""
        return earlier[1] < self._lanes.all[later[0]].past_size(later[1], earlier[0])

    def _fork(self, branch: Lane) -> Iterator[Span]:
        """R-106: two entries with one number dispute all from there on."""
        before = self._forks.get(branch.feed)
        self._forks[branch.feed] = branch.base if before is None else min(before, branch.base)
        for lane in self._lanes.of_feed(branch.feed):
            start = max(lane.base, branch.base)
            stop = lane.size if before is None else min(lane.size, before)
            if start < stop and lane is not branch:
                yield Span(lane.index, start, stop)

    def _end(self, key: tuple[str, bytes], lane: Lane, number: int) -> Iterator[Span]:
        """R-104: an officer's key ends; what he released, and r did not see, is in dispute."""
        ended = self._ended.setdefault(key, [])
        new = _Ended((lane.index, number), lane.genesis.party == key[0])
        if any(it.is_own >= new.is_own and self._precedes(it.place, new.place) for it in ended):
            return
        if not ended:
            self._ended_of.setdefault(key[0], []).append(key[1])
        ended.append(new)
        for index, at in self._released.get(key, ()):
            yield Span(index, at, at + 1)

    # --- questions

    @property
    def is_cut(self) -> bool:
        """Whether anything was ever cut, ended or forked."""
        return bool(self._cutters or self._forks or self._ended)

    def stand(
        self, lane: Lane, number: int, holds: Covers | None, besides: Iterable[Reason] = ()
    ) -> Stand:
        """Standing of entry `number` of a lane in a cut; None stands for all that is held.

        `besides`: what else cuts it there (R-148).
        """
        found = list(besides)
        if self.is_cut:
            lane = lane.owner(number)
            found += self._reasons(lane, number, holds)
        if not found:
            return GOOD
        all_lanes = self._lanes.all
        gravest = max(standing for standing, _, _ in found)
        _, by, cause = min(
            (all_lanes[place[0]].level(place[1]), all_lanes[place[0]].leaf(place[1]), cause)
            for standing, cause, place in found
            if standing == gravest
        )
        return Stand(gravest, cause, by)

    def _reasons(self, lane: Lane, number: int, holds: Covers | None) -> Iterator[Reason]:
        for cutter in self._cutters.get(lane.index, ()):
            if number < cutter.start:
                continue
            if self._precedes(cutter.place, (lane.index, number)):
                yield Standing.AFTER, cutter.cause, cutter.place
            elif holds is None or holds(cutter.place):
                yield Standing.DISPUTED, cutter.cause, cutter.place
        for kid in self._ended_of.get(lane.genesis.party, ()):
            key = (lane.genesis.party, kid)
            if (lane.index, number) in self._released.get(key, ()):
                yield from self._officer_reasons(key, (lane.index, number), holds)
        rival = self._rival(lane, number, holds)
        if rival is not None:
            yield Standing.DISPUTED, Cause.FORKED, rival

    def _officer_reasons(
        self, key: tuple[str, bytes], place: Place, holds: Covers | None
    ) -> Iterator[Reason]:
        """R-104: carriers by other parties place a revocation only where no own one is held."""
        held = []
        for ended in self._ended[key]:
            if self._precedes(ended.place, place):
                yield Standing.AFTER, Cause.OFFICER_REVOKED, ended.place
            if holds is None or holds(ended.place):
                held.append(ended)
        has_own = any(it.is_own for it in held)
        for ended in held:
            if ended.is_own == has_own and not self._precedes(place, ended.place):
                yield Standing.DISPUTED, Cause.OFFICER_REVOKED, ended.place

    def _rival(self, lane: Lane, number: int, holds: Covers | None) -> Place | None:
        """Where a fork at or below an entry lies: the lowest leaf that is not on its branch."""
        lowest = self._forks.get(lane.feed)
        if lowest is None or number < lowest:
            return None
        feed = self._lanes.of_feed(lane.feed)
        for at in sorted({branch.base for branch in feed if lowest <= branch.base <= number}):
            held = {
                (it.index, at)
                for it in feed
                if it.base <= at < it.size and (holds is None or holds((it.index, at)))
            }
            if len(held) > 1:
                held.discard((lane.owner(at).index, at))
                return min(held, key=lambda place: self._lanes.all[place[0]].leaf(place[1]))
        return None

    def spans(self) -> Iterator[Span]:
        """All that any cutter, fork or ended officer touches."""
        for index, cutters in self._cutters.items():
            start = min(it.start for it in cutters)
            yield Span(index, max(start, self._lanes.all[index].base), self._lanes.all[index].size)
        for feed, lowest in self._forks.items():
            for lane in self._lanes.of_feed(feed):
                yield Span(lane.index, max(lowest, lane.base), lane.size)
        for key in self._ended:
            for index, number in self._released.get(key, ()):
                yield Span(index, number, number + 1)

    def closings(self, lane: Lane, cut: Cut | None) -> Iterator[tuple[int, int]]:
        """What closes a feed (R-23): level of who does, and the first number it cuts."""
        for cutter in self._cutters.get(lane.index, ()):
            if cut is None or cut.holds(cutter.place):
                index, number = cutter.place
                yield self._lanes.all[index].level(number), cutter.start


def shared(one: Lane, other: Lane, most: int) -> int:
    """How many entries, up to `most`, two branches of a feed have in common.

    None, if two geneses have one label: about 2^64 hashes make such a pair, and anybody may.
    """
    while one is not other:
        later, earlier = (one, other) if one.index > other.index else (other, one)
        if later.parent is None:
            return 0
        most = min(most, later.base)
        one, other = later.parent, earlier
    return most
