"""Histories in which keys end, nodes are restored and feeds fork, and what the rules say of them.

The oracle knows sets of leaves only: no lanes, no numbers of branches, no order of arrival.
"""

from functools import lru_cache
from typing import TypeAlias

from hypothesis import strategies as st
from msgspec.structs import replace

from comity.record.entry import Draft, Entry, Head, parse
from comity.record.record import Record
from comity.record.standing import Cause, Standing
from tests.support.histories import History, bench
from tests.support.parties import NOON, Bench, Feed

LINE = ("AA", "BB", "CC")
Found: TypeAlias = set[tuple[Standing, Cause]]

parsed = lru_cache(4096)(parse)


class Cutting(History):
    """A history with revocations of AA's node and officer, and new epochs of AA's node."""

    def __init__(self, line: Bench) -> None:
        super().__init__(line)
        self.node_ends: list[tuple[bytes, tuple[Head, ...]]] = []  # carrier, where its feeds stand
        self.officer_ends: list[bytes] = []
        self.epochs: list[tuple[bytes, Head]] = []  # genesis, head it closes
        self.under: dict[Head, frozenset[bytes]] = {}
        for _, feed in self.branches:
            self.note_head(feed)

    def note_head(self, feed: Feed) -> None:
        self.under[feed.head] = frozenset(parsed(data).leaf for data in feed.entries)

    def step(self, what: str, branch: int, cited: int) -> None:
        _, feed = self.branches[branch % len(self.branches)]
        heads = self.heads[self.line.feeds["AA"].label]
        head = heads[-1 - cited % len(heads)]
        if what == "restore":
            return self._restore(head)
        if what in ("node", "officer"):
            return self._end(feed, head, what)
        known = {it for _, it in self.branches}
        self.write(
            branch, cited, forks=what == "fork", officer="DUTY" if cited % 2 else "", late_ms=0
        )
        for one in {feed, *(it for _, it in self.branches if it not in known)}:
            self.note_head(one)
        return None

    def _end(self, feed: Feed, head: Head, what: str) -> None:
        party = self.line.parties["AA"]
        cites = () if head.feed == feed.label else (head,)
        statement = party.revokes("T001", head) if what == "node" else party.revokes("T002")
        draft = self.line.statement_draft(party, statement)
        entry = feed.write(draft, cites)
        self._done(feed, entry)
        covered = head in self.under and (bool(cites) or self.under[head] <= self._own(feed))
        if what == "officer":
            self.officer_ends.append(entry.leaf)
        elif covered:
            self.node_ends.append((entry.leaf, (head,)))

    def _own(self, feed: Feed) -> set[bytes]:
        return {parsed(data).leaf for data in feed.entries}

    def _restore(self, head: Head) -> None:
        party = self.line.parties["AA"]
        first = party.genesis(self.line.charter.line_id)
        made = replace(first, epoch=len(self.epochs) + 1, known=(head,))
        feed = Feed(self.line.charter.line_id, party.entry_key)
        draft = Draft(type="feed.genesis/1", content=made.content(), time_ms=NOON)
        entry = feed.write(draft, (head,))
        self.branches.append(("AA", feed))
        self.heads[feed.label] = []
        self._done(feed, entry)
        self.epochs.append((entry.leaf, head))

    def _done(self, feed: Feed, entry: Entry) -> None:
        self.entries.append(entry.data)
        self.heads[feed.label].append(feed.head)
        self.note_head(feed)


def cuttings(steps: int = 12) -> st.SearchStrategy[Cutting]:
    """Histories of three parties in which AA's keys end and its node is restored."""
    kinds = ["write"] * 6 + ["fork", "node", "officer", "restore"]
    step = st.tuples(st.sampled_from(kinds), st.integers(0, 7), st.integers(0, 6))

    def made(drawn: list[tuple[str, int, int]]) -> Cutting:
        history = Cutting(bench(*LINE))
        for what, branch, cited in drawn:
            history.step(what, branch, cited)
        return history

    return st.lists(step, min_size=1, max_size=steps).map(made)


def by_the_book(history: Cutting, record: Record, leaf: bytes, cut: set[bytes]) -> Found:
    """Standing of R-103 to R-106 with every cause that gives it, from sets of leaves alone."""
    entries = [parsed(data) for data in history.entries]
    entry = next(it for it in entries if it.leaf == leaf)
    aa = history.line.parties["AA"]
    feeds = {it.feed: it for it in entries if it.is_genesis}
    opening = feeds[entry.feed]
    of_aa = opening.content[6] == aa.entry_key.key.wire
    found: Found = set()

    def weigh(by: bytes, cause: Cause) -> None:
        if record.is_in_past(leaf, by):
            found.add((Standing.AFTER, cause))
        elif by in cut:
            found.add((Standing.DISPUTED, cause))

    for by, stands in history.node_ends:
        if of_aa and not any(leaf in history.under[head] for head in stands):
            weigh(by, Cause.REVOKED)
    for epoch, (by, head) in enumerate(history.epochs, 1):
        earlier = head.feed == entry.feed and opening.content[4] < epoch
        if earlier and leaf not in history.under[head]:
            weigh(by, Cause.RESTORED)
    if of_aa and any(it.kid == aa.officers["DUTY"].kid for it in entry.releases):
        _officer(history, record, leaf, cut, found)
    if _is_forked(entries, entry, cut):
        found.add((Standing.DISPUTED, Cause.FORKED))
    gravest = max((standing for standing, _ in found), default=Standing.GOOD)
    return {(gravest, cause) for standing, cause in found if standing == gravest}


def _is_forked(entries: list[Entry], entry: Entry, cut: set[bytes]) -> bool:
    """R-106."""
    numbers: dict[int, set[bytes]] = {}
    for other in entries:
        if other.feed == entry.feed and other.leaf in cut and other.number <= entry.number:
            numbers.setdefault(other.number, set()).add(other.leaf)
    return any(len(it) > 1 for it in numbers.values())


def _officer(history: Cutting, record: Record, leaf: bytes, cut: set[bytes], found: Found) -> None:
    """R-104."""
    of = {it.leaf: it.feed for it in map(parsed, history.entries)}
    own = {feed.label for code, feed in history.branches if code == "AA"}
    if any(record.is_in_past(leaf, by) for by in history.officer_ends):
        found.add((Standing.AFTER, Cause.OFFICER_REVOKED))
    held = [by for by in history.officer_ends if by in cut]
    placed = [by for by in held if of[by] in own] or held
    if any(not record.is_in_past(by, leaf) for by in placed):
        found.add((Standing.DISPUTED, Cause.OFFICER_REVOKED))
