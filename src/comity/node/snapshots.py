"""Snapshots: a cut with the digests of its record and picture, and who has agreed to it.

Carries out R-636. Nothing is asked and nothing is said for it: what the parties' nodes state of the
picture as they go (R-26) is read as agreement to everything below. Reads a judged record, so a file
does as well as a node.
"""

from collections import defaultdict
from collections.abc import Iterator
from hashlib import sha256
from typing import Final, NamedTuple

from comity.node.verify import folded
from comity.picture.joints import JointLook, compared
from comity.picture.picture import Picture
from comity.record import canonical, tree
from comity.record.cut import Cut
from comity.record.entry import Head, Joint
from comity.record.record import Record
from comity.record.standing import Standing
from comity.record.told import Told
from comity.record.verdict import Report

CONTEXT: Final = b"comity/snapshot/1"
LOOKS_MAX: Final = 16  # joints of one party that are judged, the latest first


class Word(NamedTuple):
    """A party's agreement: an entry of one of its nodes, and up to which level it speaks."""

    party: str
    entry: bytes
    level: int
    time_ms: int  # as claimed


class Snapshot(NamedTuple):
    """A cut that anybody who holds it computes the same name for."""

    line_id: bytes
    level: int
    heads: tuple[Head, ...]
    entries: int
    record: bytes
    picture: bytes
    shelf: bytes
    agreed: tuple[Word, ...]  # one for each party that has
    lacking: tuple[str, ...]  # parties that have not

    @property
    def name(self) -> bytes:
        """By which people and programs point to it."""
        heads = [list(it) for it in self.heads]
        what = [self.line_id, self.level, heads, self.record, self.picture, self.shelf]
        return sha256(CONTEXT + canonical.encode(what)).digest()


class Snapshots:
    """What may be called a snapshot of one record."""

    def __init__(self, report: Report, record: Record, picture: Picture | None = None) -> None:
        """`report`: all of the record, judged; `picture`: folded of it, if it is there already."""
        self._record = record
        self._told = report.told
        self._picture = folded(report, record) if picture is None else picture
        self._words: dict[str, list[tuple[Word, Cut]]] = {}

    def last(self) -> Snapshot | None:
        """The greatest that every party has agreed to; nothing: there is none."""
        parties = self._record.laws_now().parties
        levels = sorted({word.level for it in parties for word, _ in self._said(it)}, reverse=True)
        for level in levels:
            found = self._made(level)
            if not found.lacking and found.entries:
                return found
        return None

    def at(self, level: int | None = None) -> Snapshot:
        """The snapshot of a level; of none, of all that is stable here."""
        return self._made(self._record.stable_level() if level is None else level)

    def _made(self, level: int) -> Snapshot:
        level = min(level, self._record.stable_level())
        cut = self._record.prefix(level)
        inside = [it for it in self._told if cut.holds((it.lane, it.entry.number))]
        leaves = [it.entry.leaf for it in sorted(inside, key=lambda it: it.order)]
        parties = self._record.laws_now().parties
        agreed = [word for it in parties if (word := self._word(it, level, cut)) is not None]
        return Snapshot(
            line_id=self._record.charter.line_id,
            level=level,
            heads=self._record.heads_of(cut),
            entries=len(leaves),
            record=tree.root_of(leaves),
            picture=self._picture.digest_at(cut),
            shelf=self._picture.shelf.digest,
            agreed=tuple(agreed),
            lacking=tuple(it for it in parties if it not in {word.party for word in agreed}),
        )

    def _word(self, party: str, level: int, cut: Cut) -> Word | None:
        for word, past in self._said(party):
            if word.level >= level and self._is_within(cut, past):
                return word
        return None

    def _is_within(self, cut: Cut, past: Cut) -> bool:
        return all(cut.size(lane) <= past.size(lane) for lane in self._record.lanes.all)

    def _said(self, party: str) -> list[tuple[Word, Cut]]:
        """What a party's nodes last stated of the picture and what is the same here."""
        if party not in self._words:
            self._words[party] = list(self._same(party))
        return self._words[party]

    def _same(self, party: str) -> Iterator[tuple[Word, Cut]]:
        looked: defaultdict[bytes, int] = defaultdict(int)  # by feed: a party may have many nodes
        for told, joint in self._stated(party):
            leaf = told.entry.leaf
            if looked[told.entry.feed] >= LOOKS_MAX or joint.without:
                continue
            looked[told.entry.feed] += 1
            if self._record.stand(leaf).standing is not Standing.GOOD:
                continue
            if compared(self._record, self._picture, leaf, joint).look is JointLook.SAME:
                word = Word(party, leaf, joint.level, told.entry.time_ms)
                yield word, self._record.past(leaf)

    def _stated(self, party: str) -> Iterator[tuple[Told, Joint]]:
        its = sorted((it for it in self._told if it.party == party), key=lambda it: it.order)
        for told in reversed(its):
            if told.entry.joint is not None:
                yield told, told.entry.joint
