"""The door: decides whether an entry may join the record.

Carries out R-11 to R-19. Knows the line's id, the feeds held so far and signatures; does not
know rosters, releases, what a message means, where the bytes came from, or what time it is.
Same earlier entries and same bytes give the same answer on every node.
"""

from typing import TypeAlias

import msgspec

from comity.errors import TheirError
from comity.record.entry import ENTRY_CONTEXT, Entry, Head, Layout, layout, parse
from comity.record.evidence import Evidence
from comity.record.genesis import Genesis
from comity.record.held import Held, Waiting, genesis_of
from comity.record.keys import Checker
from comity.record.lanes import Lane, Lanes


class Admitted(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """It is in the record. `new` is false if it was already."""

    entry: Entry
    lane: Lane
    new: bool
    rival: bytes | None = None  # leaf of the entry that already stood at this place: a fork


class Refused(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """It breaks a rule. `evidence` is there if that can be proved to others."""

    error: TheirError
    entry: Entry | None = None
    evidence: Evidence | None = None


Admission: TypeAlias = Admitted | Held | Refused


class Door:
    """Decides, and lets in. Own and foreign entries pass the same way."""

    def __init__(self, line_id: bytes, lanes: Lanes) -> None:
        self._line_id = line_id
        self._context = ENTRY_CONTEXT + line_id
        self.lanes = lanes
        self.waiting = Waiting()

    def meet(self, data: bytes, *, signature_good: bool = False) -> Admission | None:
        """Admit, as `admit` does; none: it is in the record already, by its leaf (R-16, R-45).

        Where many parties are on a line, most of what comes came before by another path: of that
        only the layout is looked at. The leaf is of all octets but the signature's, and those
        count for nothing once an entry is held (R-53).
        """
        try:
            parts = layout(data)
        except TheirError as error:
            return Refused(error=error)
        if parts.leaf in self.lanes:
            return None
        return self._admit(data, parts, signature_good=signature_good)

    def admit(self, data: bytes) -> Admission:
        """Check one encoded entry and say what may be done with it.

        Order of arrival does not matter: an entry whose past is incomplete comes back as Held.
        """
        try:
            return self._admit(data, layout(data))
        except TheirError as error:
            return Refused(error=error)

    def _admit(self, data: bytes, parts: Layout, *, signature_good: bool = False) -> Admission:
        try:
            entry = parse(data, parts)
        except TheirError as error:
            return Refused(error=error, evidence=self._malformed(data, parts))
        return self.judge(entry, signature_good=signature_good)

    def judge(self, entry: Entry, *, signature_good: bool = False) -> Admission:
        """Judge a parsed entry; `signature_good` if we ourselves judged or made it."""
        place = self.lanes.place(entry.leaf)
        if place is not None:
            return Admitted(entry=entry, lane=place[0], new=False)
        if entry.is_genesis:
            return self._judge_genesis(entry)
        known = self.lanes.of_feed(entry.feed)
        if not known:
            return Held(entry=entry, missing=(genesis_of(entry.feed),), signature_good=False)
        checker = known[0].checker
        if not signature_good and not checker.has_signed(entry.kid, entry.payload, entry.signature):
            return _refused("entry.bad-signature", entry)
        return self._judge_place(entry, known[0])

    def _judge_genesis(self, entry: Entry) -> Admission:
        try:
            genesis = Genesis.read(entry)
        except TheirError as error:
            return Refused(error=error, entry=entry)
        if genesis.line_id != self._line_id:
            return _refused("genesis.other-line", entry)
        checker = Checker(genesis.entry_key, self._context)
        if not checker.has_signed(entry.kid, entry.payload, entry.signature):
            return _refused("entry.bad-signature", entry)
        missing = self._missing_refs(entry)
        if missing:
            return Held(entry=entry, missing=missing, signature_good=True)
        return Admitted(entry=entry, lane=self.lanes.open(entry, genesis, checker), new=True)

    def _judge_place(self, entry: Entry, first: Lane) -> Admission:
        """R-14 to R-17: a taken place means a fork; an unknown one waits."""
        lane = self.lanes.find(entry.place)
        if lane is None and entry.number == 1 and entry.root[:16] != entry.feed:
            # R-14: the root at size 1 is the genesis' leaf, whose beginning is the label.
            return Refused(
                error=TheirError("entry.bad-root", leaf=entry.leaf),
                entry=entry,
                evidence=Evidence.malformed(self._line_id, first.opening, entry.data),
            )
        missing = self._missing_refs(entry)
        if lane is None:
            missing = (entry.place, *missing)
        if lane is None or missing:
            return Held(entry=entry, missing=missing, signature_good=True)
        rival = lane.leaf(entry.number) if entry.number < lane.size else None
        lane = self.lanes.extend(lane, entry)
        return Admitted(entry=entry, lane=lane, new=True, rival=rival)

    def _malformed(self, data: bytes, parts: Layout) -> Evidence | None:
        """R-17: bytes that break a rule prove something if a key we know signed them."""
        for lane in self.lanes.all:
            if lane.checker.has_signed(parts.kid, parts.payload, parts.signature):
                return Evidence.malformed(self._line_id, lane.opening, data)
        return None

    def _missing_refs(self, entry: Entry) -> tuple[Head, ...]:
        if not entry.refs:
            return ()
        return tuple(ref for ref in entry.refs if self.lanes.find(ref) is None)


def _refused(key: str, entry: Entry) -> Refused:
    return Refused(error=TheirError(key, leaf=entry.leaf), entry=entry)
