"""One line's record as a node holds it: the door, the roster, the order, the pasts.

Carries out R-20 to R-29 and R-100 to R-109. Takes bytes in any order and tells, for each entry
that joins, all that a fold may know of it. Holds indexes only; the bytes are the store's.
"""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, TypeAlias

import msgspec

from comity.errors import OurError, TheirError
from comity.record.admission import Admission, Admitted, Door, Refused
from comity.record.authority import UNAUTHORISED_TYPE, Authority, Judged
from comity.record.bylaws import RESTORE, Lawbook
from comity.record.charter import Bylaws, Charter
from comity.record.checkpoint import CHECKPOINT_TYPE
from comity.record.cut import Cut, Place
from comity.record.departing import Departing
from comity.record.entry import GENESIS_TYPE, KEY_TYPES, Entry, Head, layout, parse, reread
from comity.record.evidence import Evidence
from comity.record.glance import Glance, glance
from comity.record.grant import Grant
from comity.record.held import Gap, Held, Share, genesis_of
from comity.record.lanes import Lane, Lanes
from comity.record.needs import Needs
from comity.record.order import Order
from comity.record.pasts import Pasts
from comity.record.restoring import Joints, restoration_faults
from comity.record.roster import Covers, Released, Roster
from comity.record.standing import GOOD, Span, Stand, Standings
from comity.record.statement import Statement
from comity.record.told import Told
from comity.values.codes import Precedence

_TELLING: Final = KEY_TYPES | {CHECKPOINT_TYPE}  # whose content the record or its cover reads
_GRANTING: Final = KEY_TYPES | {GENESIS_TYPE}
Outcome: TypeAlias = "Joined | Held | HeldFork | Crowded | Refused"


class Joined(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """An entry is in the record. `rival`: leaf of another entry with its number, a fork.

    `restood`: entries whose standing it may have changed (R-103 to R-106); mostly none.
    """

    told: Told
    rival: bytes | None = None
    restood: tuple[Span, ...] = ()


class HeldFork(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """An entry waits, and so does `rival`, a leaf that its author signed with the same number."""

    held: Held
    rival: bytes
    evidence: Evidence


class Crowded(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """An entry would wait, but its feed's share of waiting is full: ask for it again later."""

    entry: Entry


class Record:
    """All feeds of one line."""

    def __init__(self, charter: Charter, codes: Mapping[str, str]) -> None:
        """`codes` gives the catalogue code of each wire name, e.g. activity.notify/1 -> A02."""
        self.charter = charter
        self.lanes = Lanes()
        self.roster = Roster(charter.founded, self._pinned)
        self._door = Door(charter.line_id, self.lanes)
        self._standings = Standings(self.lanes, self.roster)
        self._pasts = Pasts(self.lanes, self._standings)
        self.laws = Lawbook(charter, self._pasts)
        self.joints = Joints()
        self._authority = Authority(charter, self.roster, codes, self.laws)
        self._granted: set[bytes] = set()  # feeds whose key is known to be granted
        self._roomy: set[bytes] = set()  # feeds of which an early entry waits no more
        self._departing = Departing(self.lanes, self.laws)
        self._order = Order(self.lanes, self.roster, self._standings, self._departing)
        self.needs = Needs(self.lanes, self._order, self._door.waiting, self)

    @property
    def waiting(self) -> int:
        """How many entries are held, waiting for their past."""
        return len(self._door.waiting)

    def missing(self) -> tuple[Head, ...]:
        """Heads that held entries wait for."""
        return self._door.waiting.missing()

    def gaps(self) -> tuple[Gap, ...]:
        """What held entries wait for, feed by feed."""
        return self._door.waiting.gaps(
            lambda feed: max((lane.size for lane in self.lanes.of_feed(feed)), default=0)
        )

    def early(self) -> tuple[Held, ...]:
        """Urgent entries that are shown before their past is complete (R-115)."""
        return tuple(held for held in self._door.waiting if held.share is Share.EARLY)

    def take(self, data: bytes, *, signature_good: bool = False) -> list[Outcome]:
        """Put one entry to the door; what it frees follows in the same answer.

        The first outcome is that of `data`; an entry that is in the record already gives none.
        """
        admission = self._door.meet(data, signature_good=signature_good)
        if admission is None:
            return []
        return [admission] if admission.entry is None else self._settle(admission.entry, admission)

    def take_own(self, data: bytes) -> list[Outcome]:
        """Put an entry to the door that this process signed a moment ago (ADR 0013)."""
        entry = parse(data)
        return self._settle(entry, self._door.judge(entry, signature_good=True))

    def reload(self, data: bytes, judged: Judged | None) -> Told:
        """Take an entry back from the own store, whose signatures were judged before.

        `judged` as it was judged then; None if nothing was flagged.

        Raises:
            TheirError: the bytes no longer fit the record: the store is damaged.
        """
        entry = parse(data)
        outcome = self._door.judge(entry, signature_good=True)
        if not isinstance(outcome, Admitted) or not outcome.new:
            raise TheirError("record.does-not-fit", leaf=entry.leaf)
        self._hear(entry, outcome.lane)
        told = self._told(entry, outcome.lane, judged)
        self._heard(told)
        return told

    def reindex(self, data: bytes) -> tuple[Glance, Lane] | None:
        """Take an entry back at a glance, if it brings nothing but itself and its refs (R-56).

        None: it must be taken back whole, with `reload`. After the last one: `lanes.prove`.

        Raises:
            TheirError: the bytes no longer fit the record: the store is damaged.
        """
        seen = glance(data)
        if not seen.is_plain or not seen.number or seen.type in _TELLING:
            return None
        lane = self.lanes.going_on(seen)
        if lane is None or seen.leaf in self.lanes:
            raise TheirError("record.does-not-fit", leaf=seen.leaf)
        if seen.number < lane.size:  # it opens a branch
            return None
        if seen.refs and any(self.lanes.find(ref) is None for ref in seen.refs):
            raise TheirError("record.does-not-fit", leaf=seen.leaf)
        return seen, self.lanes.extend(lane, seen)

    def recall(self, data: bytes, judged: Judged | None) -> Told:
        """Tell again of an entry that is in the record: its leaf proves that the door judged it."""
        parts = layout(data)
        place = self.lanes.place(parts.leaf)
        if place is None:
            raise TheirError("record.unknown-entry", leaf=parts.leaf)
        return self._told(reread(data, parts), place[0], judged)

    def _settle(self, entry: Entry, first: Admission) -> list[Outcome]:
        """Carry out what the door said, then judge what this frees, one entry after another.

        An entry is told of before the next is judged: what lies after it is not its past.
        """
        outcomes: list[Outcome] = []
        waited = self._carry_out(entry, first, outcomes)
        freed = deque(waited) if waited else None
        while freed:
            held = freed.popleft()
            again = self._door.judge(held.entry, signature_good=held.signature_good)
            freed.extend(self._carry_out(held.entry, again, outcomes))
        outcomes += self._vouched(outcomes)
        return outcomes + self._promoted() if self._roomy else outcomes

    def _carry_out(
        self, entry: Entry, admission: Admission, outcomes: list[Outcome]
    ) -> Sequence[Held]:
        """Do with one entry what the door said; returns what was waiting for it."""
        if isinstance(admission, Held):
            outcomes.append(self._keep_waiting(admission))
            return ()
        if len(self._door.waiting):
            dropped = self._door.waiting.drop(entry)
            if dropped is not None and dropped.share is Share.EARLY:
                self._roomy.add(entry.feed)
        if isinstance(admission, Refused):
            outcomes.append(admission)
        elif admission.new:
            outcomes.append(self._join(entry, admission))
            return self._freed(admission.lane, entry)
        return ()

    def _keep_waiting(self, held: Held) -> Outcome:
        """R-18: it waits; two of one number that are both signed are a fork proof already."""
        entry = held.entry
        waiting = self._door.waiting
        rival = waiting.rival_of(entry) if held.signature_good else None
        share = self._share(held)
        held = msgspec.structs.replace(held, share=share)
        if not waiting.put(held):
            held = msgspec.structs.replace(held, share=Share.FEED)
            if share is not Share.EARLY or not waiting.put(held):
                return Crowded(entry=entry)
        if rival is None:
            return held
        opening = self.lanes.of_feed(entry.feed)[0].opening
        proof = Evidence.fork(self.charter.line_id, opening, entry.data, rival.data)
        return HeldFork(held=held, rival=rival.leaf, evidence=proof)

    def _share(self, held: Held) -> Share:
        """R-115, R-116: what a granted key signed has room of its own; urgent entries have more.

        A genesis names its party itself: until its key is granted, so far as this node holds,
        that name is a claim, and nobody is woken in that name.
        """
        entry = held.entry
        if not held.signature_good or entry.is_genesis or not self.is_granted(entry.feed):
            return Share.STRANGERS
        if entry.precedence < Precedence.IMMEDIATE or self._is_cut(entry):
            return Share.FEED
        return Share.EARLY

    def _is_cut(self, entry: Entry) -> bool:
        """Whether what is held cuts a waiting entry's feed below it, on each branch (R-115)."""
        return all(
            any(start <= entry.number for _, start in self._order.closings(lane, None))
            for lane in self.lanes.of_feed(entry.feed)
        )

    def _promoted(self) -> list[Outcome]:
        """Urgent entries that waited without being shown: the early room of their feed has room."""
        feeds, self._roomy = self._roomy, set()
        waiting = sorted(
            (it for it in self._door.waiting if it.share is Share.FEED and it.entry.feed in feeds),
            key=lambda it: (it.entry.number, it.entry.leaf),
        )
        urgent = (it for it in waiting if self._share(it) is Share.EARLY)
        kept = (self._keep_waiting(it) for it in urgent)
        return [it for it in kept if isinstance(it, Held) and it.share is Share.EARLY]

    def _vouched(self, outcomes: Sequence[Outcome]) -> list[Outcome]:
        """Look again at what nobody vouched for, if a grant may have come."""
        strangers = self._door.waiting.strangers()
        joined = (it.told.entry for it in outcomes if isinstance(it, Joined) and strangers)
        if not any(entry.type in _GRANTING for entry in joined):
            return []
        known = [it for it in strangers if it.signature_good and self.is_granted(it.entry.feed)]
        return [self._keep_waiting(it) for it in known]

    def _freed(self, lane: Lane, entry: Entry) -> Sequence[Held]:
        if not len(self._door.waiting):
            return ()
        heads = [lane.head]
        if entry.is_genesis:
            heads.append(genesis_of(entry.feed))
        return [held for head in heads for held in self._door.waiting.freed_by(head)]

    def _join(self, entry: Entry, admitted: Admitted) -> Joined:
        lane = admitted.lane
        restood = self._hear(entry, lane)
        judged = self._authority.judge(entry, lane)
        if entry.type == RESTORE:
            bylaws = self.laws.before(entry.leaf)
            faults = restoration_faults(entry, lane, bylaws, self.roster, self)
            flags = tuple(sorted({*judged.flags, *faults}))
            judged = Judged(offices=judged.offices, flags=flags)
        told = self._told(entry, lane, judged)
        if (self._heard(told) or restood) and self.laws.departed:
            restood += self._departing.spans()
        return Joined(told=told, rival=admitted.rival, restood=restood)

    def _heard(self, told: Told) -> bool:
        """Let those who must know hear of an entry; whether it is about the line itself."""
        self.joints.hear(told)
        is_act = self.laws.hear(told)
        if is_act:
            self._pasts.note(told.lane, told.entry.number)
        return is_act

    def _told(self, entry: Entry, lane: Lane, judged: Judged | None) -> Told:
        judged = judged or Judged(offices=self._authority.offices(entry, lane))
        party, bylaws = lane.genesis.party, self.laws.before(entry.leaf)
        return Told(
            entry=entry,
            party=party,
            node=lane.genesis.node,
            level=lane.level(entry.number),
            lane=lane.index,
            offices=judged.offices,
            flags=judged.flags,
            kind=self._kind(entry, judged, bylaws.founded.get(party)),
            bylaws=bylaws,
        )

    def _kind(self, entry: Entry, judged: Judged, founded: bytes | None) -> int | None:
        """Of whose grant is good the foundation lies in the past; of others it is not asked."""
        needs_grant = not entry.is_genesis and entry.type not in KEY_TYPES
        is_good = needs_grant and UNAUTHORISED_TYPE not in judged.flags
        return self.roster.kind(founded) if is_good else None

    def _hear(self, entry: Entry, lane: Lane) -> tuple[Span, ...]:
        """Note releases, key statements and what cuts (R-35, R-38, R-103 to R-106).

        Returns what it may have changed.
        """
        self._authority.meet(entry, lane)
        restood = self._standings.join(entry, lane)
        place = (lane.index, entry.number)
        if entry.is_genesis and lane.genesis.grant is not None:
            self.roster.hear(*lane.genesis.grant, place)
        elif entry.type in KEY_TYPES:
            try:
                statement = Statement.read(entry.content)
            except TheirError:
                return restood  # kept and opaque; it only grants nothing
            self.roster.hear(statement, entry.root_releases, place)
            restood += self._standings.revoke(statement, lane, entry.number)
        return restood

    # --- questions

    def heads(self) -> tuple[Head, ...]:
        """Heads of every branch, sorted."""
        return self.lanes.heads()

    def is_in_past(self, of: bytes, what: bytes) -> bool:
        """Whether entry `what` lies in the past of entry `of`; false if either is unknown."""
        return self._pasts.is_in_past(of, what)

    def holds(self, leaf: bytes) -> bool:
        """Whether an entry has joined the record."""
        return leaf in self.lanes

    def laws_now(self) -> Bylaws:
        """Charter, parties and suspension as of everything held."""
        return self._departing.bylaws(None)

    def held_by(self, party: str, leaf: bytes) -> bytes | None:
        """Leaf of the first entry by a node of `party` whose past holds `leaf` (R-27).

        First in merged order. An author's own node holds what it wrote: that entry itself.
        """
        place = self.lanes.place(leaf)
        if place is None:
            return None
        lane, number = place
        if lane.genesis.party == party:
            return leaf
        found: list[tuple[int, bytes, bytes]] = []
        for other in self.lanes.of_party(party):
            at = other.first_covering(lane.index, number)
            if at is not None:
                proof = other.leaf(at)
                found.append((other.level(at), other.feed, proof))
        return min(found)[2] if found else None

    def stable_level(self, without: Iterable[bytes] = (), of: Cut | None = None) -> int:
        """Level up to which nothing can come any more (R-23); 0 while a party has no feed.

        `of`: a cut; all that is held if there is none.
        """
        return self._order.stable_level(frozenset(without), of or self.whole())

    def prefix(self, level: int, without: Iterable[bytes] = (), of: Cut | None = None) -> Cut:
        """What is stable at a level (R-23), in a cut or in all that is held."""
        return self._order.prefix(level, frozenset(without), of or self.whole())

    def whole(self) -> Cut:
        """All that is held now."""
        return Cut.whole(self.lanes)

    def past(self, leaf: bytes) -> Cut:
        """Past of an entry (R-24), without the entry itself.

        Raises:
            OurError: there is no such entry.
        """
        return Cut.past(self.lanes, *self._place(leaf))

    def upto(self, leaf: bytes) -> Cut:
        """Past of an entry, and the entry itself.

        Raises:
            OurError: there is no such entry.
        """
        lane, number = self._place(leaf)
        return Cut.past(self.lanes, lane, number).grown(lane, number + 1)

    def is_in_cut(self, leaf: bytes, cut: Cut) -> bool:
        """Whether a cut holds an entry."""
        place = self.lanes.place(leaf)
        return place is not None and cut.holds((place[0].index, place[1]))

    def plain_level(self, cut: Cut) -> int | None:
        """Level up to which a cut holds every entry, and beyond which none; None: no such level."""
        lanes = [(lane, cut.size(lane)) for lane in self.lanes.all]
        level = max((lane.level(size - 1) for lane, size in lanes if size), default=0)
        for lane, size in lanes:
            below = lane.first_above(level)
            if size != (below if below > lane.base else 0):
                return None
        return level

    def count(self, cut: Cut) -> int:
        """How many entries a cut holds."""
        return sum(max(0, cut.size(lane) - lane.base) for lane in self.lanes.all)

    def heads_of(self, cut: Cut) -> tuple[Head, ...]:
        """Heads of what a cut holds, sorted: of a fork each branch, and no place below one."""
        sizes = {lane: cut.size(lane) for lane in self.lanes.all}
        further = {
            (lane.parent.feed, lane.parent.index)
            for lane, size in sizes.items()
            if lane.parent is not None and size and sizes[lane.parent] <= lane.base
        }
        heads = (
            Head(lane.feed, size, lane.root_at(size) or b"")
            for lane, size in sizes.items()
            if size and (lane.feed, lane.index) not in further
        )
        return tuple(sorted(heads))

    def leaves_of(self, spans: Iterable[Span]) -> Iterator[bytes]:
        """Entries of some spans."""
        for span in spans:
            lane = self.lanes.all[span.lane]
            for number in range(span.start, span.stop):
                yield lane.leaf(number)

    def in_doubt(self) -> Iterator[bytes]:
        """Every entry that does not stand well in each cut; an entry may come twice."""
        return self.leaves_of((*self._standings.spans(), *self._departing.spans()))

    def ahead(self, lane: Lane, refs: Sequence[Head]) -> Cut:
        """Past that an entry written now at the end of a lane would have, given its refs."""
        return Cut.ahead(self.lanes, lane, refs)

    def stand(self, leaf: bytes, cut: Cut | None = None) -> Stand:
        """Standing of an entry in a cut, or in all that is held (R-103).

        Raises:
            OurError: there is no such entry.
        """
        if leaf in self.lanes and not self.laws.departed and not self._standings.is_cut:
            return GOOD
        lane, number = self._place(leaf)
        gone = self._departing.reasons(lane, number, cut) if self.laws.departed else ()
        return self._standings.stand(lane, number, None if cut is None else cut.holds, gone)

    def _pinned(self, party: str, covers: Covers) -> bytes | None:
        return self._departing.pinned(party, covers)

    def _place(self, leaf: bytes) -> tuple[Lane, int]:
        place = self.lanes.place(leaf)
        if place is None:
            raise OurError("entry.unknown", leaf=leaf)
        return place

    def clones(self, party: str) -> tuple[tuple[bytes, bytes], ...]:
        """Pairs of feeds of one key with one epoch number: a running clone, no fork (R-105)."""
        return self.lanes.clones(party)

    def grants(self, party: str, *, joining: bool = False) -> tuple[Grant, ...]:
        """Every grant of a party in force in the whole record, in the order of its statements.

        `joining`: also of a party that an amendment names and that may answer it (R-147).
        """
        pin = self.laws.named(party) if joining else None
        return self.roster.grants(party, self._covers_all, pin)

    def statements_of(self, party: str) -> tuple[Released, ...]:
        """A party's key statements in force in the whole record, in their order."""
        return self.roster.chain(party, self._covers_all)

    def is_granted(self, feed: bytes) -> bool:
        """Whether a grant that is held, once, gave the key of this feed to its party."""
        if feed not in self._granted:
            lanes = self.lanes.of_feed(feed)
            if not lanes or not self.grant_of_node(lanes[0]):
                return False
            self._granted.add(feed)
        return True

    def grant_of_node(self, lane: Lane) -> bool:
        """Whether the whole record grants a lane's entry key to its party."""
        covers = self._covers_all
        return self.roster.grant(lane.genesis.party, lane.checker.kid, covers) is not None

    def may_open(self, lane: Lane) -> bool:
        """Whether bodies are sealed to a feed's key: granted, closed by nothing (R-127)."""
        return self.grant_of_node(lane) and not any(self._order.closings(lane, None))

    def _covers_all(self, _: Place) -> bool:
        return True
