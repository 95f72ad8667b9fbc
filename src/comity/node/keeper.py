"""One line as its node keeps it: record, picture and store in step.

Carries out R-28, R-29, R-50 to R-57 and R-475: sign, make durable, send; refs owed; one commit for
entries, picture rows and cursor. Knows no socket and no task.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import TYPE_CHECKING, Final, TypeAlias

from comity.errors import OurError, StoreError
from comity.node import contradictions, early
from comity.node.arrivals import Arrivals
from comity.node.bodies import Bodies
from comity.node.byhand import NOTE as BY_HAND_NOTE
from comity.node.byhand import ByHand
from comity.node.clock import Clock
from comity.node.comparing import Comparing
from comity.node.epochs import own_lane
from comity.node.identity import NodeKeys
from comity.node.intake import NOTE as INTAKE_NOTE
from comity.node.intake import Intake
from comity.node.loading import Loading
from comity.node.owing import Delays, Owing
from comity.node.pending import News, Pending
from comity.node.proofs import Proofs
from comity.node.room import Room
from comity.node.terms import LineTerms
from comity.node.waiting import Waiting
from comity.picture.picture import Picture
from comity.picture.shelf import Shelf
from comity.record.admission import Refused
from comity.record.authority import Judged
from comity.record.charter import Charter
from comity.record.cover import Cover
from comity.record.entry import Draft, Entry, sign
from comity.record.evidence import Evidence
from comity.record.grant import OFFICER, Grant
from comity.record.held import Held
from comity.record.keys import SigningKey
from comity.record.lanes import Lane
from comity.record.record import HeldFork, Joined, Outcome, Record
from comity.record.told import Told
from comity.record.tree import EMPTY_ROOT
from comity.session.commands import Offer
from comity.store.contract import Batch, EntryRow, Store
from comity.values.bounds import HASH_BYTES, REFS_MAX
from comity.values.codes import Precedence

if TYPE_CHECKING:
    from comity.node.epochs import Epochs

SEEN_TYPE: Final = "line.seen/1"
_JUDGED: Final = "judged/"
_OWN: Final = "own"  # the feed this node writes in

Listener: TypeAlias = Callable[["News"], None]


class Keeper:
    """Keeps one line. Every method is called from one thread."""

    def __init__(  # what one line needs; the home hands them over
        self,
        *,
        charter: Charter,
        store: Store,
        shelf: Shelf,
        clock: Clock,
        keys: NodeKeys,
        delays: Delays | None = None,
    ) -> None:
        self.charter = charter
        self.store = store
        self.shelf = shelf
        self.record = Record(charter, shelf.codes)
        self.picture = Picture(shelf, charter, self.record, self.recall)
        self.cover = Cover(self.record)
        self.own: Lane | None = None
        self.epochs: Epochs | None = None  # who decides whether the own feed may go on
        self._clock, self._keys = clock, keys
        self._judged: dict[bytes, Judged] = {}
        self._arrivals = Arrivals()
        self.by_hand = ByHand(self.record.lanes)
        self._pending = Pending()
        self.room = Room(store)
        self.bodies = Bodies(
            record=self.record,
            room=self.room,
            keys=keys,
            clock=clock,
            pending=lambda: self._pending,
            recall=self.recall,
        )
        self._waiting = Waiting(self.record, self.by_hand, clock, lambda: self._pending)
        self._proofs = Proofs(clock, lambda: self._pending)
        self._failure: StoreError | None = None
        self.intake = Intake(self.record, lambda: self.terms, clock.now_ms, self.room.left_bytes)
        self.by_leaf = early.ByLeaf(self.picture, self.record)
        self.comparing = Comparing(self.record, self.picture, clock)
        self._owing = Owing(self.record, self.picture, clock, delays or Delays())

    @property
    def terms(self) -> LineTerms:
        """What the charter now in force asks of the watch (R-143)."""
        return LineTerms.read(self.record.laws_now().charter.terms)

    # --- start

    def load(self) -> None:
        """Take back what the store holds (R-56).

        Raises:
            StoreError: "record.damaged": a row does not fit; the record is not whole.
        """
        self.room.begin()
        self.bodies.load()
        unpacked = cache(Judged.unpack)  # few differ
        for name, data in self.store.notes(_JUDGED):
            self._judged[bytes.fromhex(name.removeprefix(_JUDGED))] = unpacked(data)
        loading = Loading(self.store, self.record, self.picture, self._judged, self._taken_back)
        self._pending.renewed = loading.load()
        self.by_hand.load(name for name, _ in self.store.notes(BY_HAND_NOTE))
        own = own_lane(filter(self._is_ours, self.record.lanes.all), self.store.note(_OWN))
        if own is not None and own is not self.own:
            self._write_in(own)
        self.by_leaf.load()
        self.intake.load(self.store.note(INTAKE_NOTE))
        self._proofs.load(self.store.evidence())
        for data in self._waiting.load(self.store):
            self._sort_out(self.record.take(data))
        self._owing.owe_again(self.own, self.store)

    def _taken_back(self, told: Told) -> None:
        lane = self.record.lanes.all[told.lane]
        if told.entry.is_genesis and self._is_ours(lane):
            self._write_in(lane)
        self.cover.hear(told.entry)
        self.bodies.joined(told)

    def _write_in(self, lane: Lane) -> None:
        self.own = lane
        self.bodies.begin(lane)

    def _is_ours(self, lane: Lane) -> bool:
        return lane.checker.kid == self._keys.entry.kid

    # --- say

    def begin(self, genesis: Draft) -> Entry:
        """Open the own feed of this line.

        Raises:
            OurError: it is open already.
        """
        if self.own is not None:
            raise OurError("line.already-begun")
        self._before_saying()
        data = sign(genesis.payload(b"", 0, EMPTY_ROOT, ()), self._keys.entry, self.line_id)
        return self._take_own(data)

    def begin_anew(self, genesis: Draft) -> Entry:
        """Open the own feed of the next epoch; it has all that is held in its past (R-122)."""
        payload = genesis.payload(b"", 0, EMPTY_ROOT, self.record.heads()[:REFS_MAX])
        return self._take_own(sign(payload, self._keys.entry, self.line_id))

    @property
    def feed(self) -> bytes | None:
        """The feed this node writes in, or wrote in where its store is lost; None: not begun."""
        if self.own is not None:
            return self.own.feed
        return None if self.epochs is None else self.epochs.lost_feed

    def _before_saying(self) -> None:
        if self.epochs is not None:
            self.epochs.before_saying()

    def say(self, draft: Draft, cites: Iterable[bytes] = ()) -> Entry:
        """Sign an entry at the end of the own feed; durable after the next `commit`.

        `cites`: leaves that the content names; the refs cover them. An urgent entry carries no
        other refs (R-29), every other entry all that are owed.

        Raises:
            OurError: the own feed is not open, or the entry would be too long.
        """
        if self.feed is not None:
            self._before_saying()
        own = self.own
        if own is None:
            raise OurError("line.not-begun")
        refs = self._owing.cited_heads(own, cites)
        if draft.precedence < Precedence.IMMEDIATE:
            refs = self._owing.heads(own)
        payload = draft.payload(own.feed, own.size, own.tree.root, refs)
        return self._take_own(sign(payload, self._keys.entry, self.line_id))

    def _say_unsaid(self) -> None:
        for draft in self._waiting.acknowledgements():
            self.say(draft)

    def _take_own(self, data: bytes) -> Entry:
        outcomes = self.record.take_own(data)
        self._sort_out(outcomes, own=True)
        first = outcomes[0]
        if not isinstance(first, Joined):
            raise OurError("entry.we-made-a-bad-one")
        return first.told.entry

    # --- take

    def take(self, data: bytes, *, is_by_hand: bool = False) -> list[Outcome]:
        """Put foreign bytes to the door; durable after the next `commit`.

        `is_by_hand`: they came in a bundle, and prove no path (R-94).
        """
        outcomes = self.record.take(data)
        self._sort_out(outcomes, is_by_hand=is_by_hand)
        return outcomes

    def _sort_out(
        self, outcomes: Sequence[Outcome], *, own: bool = False, is_by_hand: bool = False
    ) -> None:
        for outcome in outcomes:
            match outcome:
                case Joined(told=told, rival=rival, restood=restood):
                    self._join(told, own=own, is_by_hand=is_by_hand)
                    if restood:
                        self.picture.weigh(self.record.leaves_of(restood))
                    if rival is not None:
                        self._prove_fork(told, rival)
                case Held():
                    self._wait(outcome, is_by_hand=is_by_hand)
                case HeldFork(held=held, evidence=evidence):
                    self._wait(held, is_by_hand=is_by_hand)
                    self._prove(evidence)
                case Refused(error=error, entry=entry, evidence=evidence):
                    party = "" if entry is None else self._claimed(entry)
                    self._pending.news.append(News(refused=error, party=party))
                    if evidence is not None:
                        self._prove(evidence)
                case _:
                    pass  # crowded: it will be asked for again

    def _claimed(self, entry: Entry) -> str:
        """In whose feed an entry claims to stand; empty: in none that is known here."""
        lanes = self.record.lanes.of_feed(entry.feed)
        return lanes[0].genesis.party if lanes else ""

    def _join(self, told: Told, *, own: bool, is_by_hand: bool) -> None:
        entry = told.entry
        pending = self._pending
        pending.bytes_of[entry.leaf] = entry.data
        pending.offers.append(Offer(entry.feed, entry.number, entry.precedence, entry.data))
        if told.flags:
            judged = Judged(offices=told.offices, flags=told.flags)
            self._judged[entry.leaf] = judged
            pending.notes.append((_JUDGED + entry.leaf.hex(), judged.packed))
        is_by_hand = self._waiting.joined(entry.leaf, is_by_hand=is_by_hand)
        lane = self.record.lanes.all[told.lane]
        if not own:
            self._hear_own(lane, is_rival=lane.parent is not None)
        elif entry.is_genesis:
            self._write_in(lane)
            self.note(_OWN, lane.feed)
        self.cover.hear(entry)
        for proof in contradictions.proofs(self, entry):
            self._prove(proof)
        self.picture.add(told)
        place = (entry.leaf, entry.feed, entry.number, entry.root)
        homes = self.picture.homes_of(entry.leaf)
        came_ms = self._arrivals.note(entry.leaf, self._clock.now_ms())
        pending.entries.append(EntryRow(*place, entry.data, came_ms, homes))
        if entry.type == early.RECEIPT_TYPE:
            self.by_leaf.hear(told)
        self.bodies.joined(told)
        pending.news.append(News(told=told, is_by_hand=is_by_hand))
        if not own:
            self.comparing.hear(told)
            self._owing.hear(entry, self.own)
        pending.urgent |= own or entry.type != SEEN_TYPE  # foreign refs may wait a moment

    def _wait(self, held: Held, *, is_by_hand: bool) -> None:
        """What waits is kept; one that our own key signed is heard of (R-121)."""
        entry = held.entry
        if self._waiting.keep(held, is_by_hand=is_by_hand):
            for lane in self.record.lanes.of_feed(entry.feed)[:1]:
                self._hear_own(lane, is_rival=entry.number < lane.size)
        if self._waiting.tell(held, self.own) and (
            self.epochs is None or not self.epochs.is_asking
        ):
            self._say_unsaid()

    def _hear_own(self, lane: Lane, *, is_rival: bool) -> None:
        """R-121: what our key signed, and another node gave."""
        if self.epochs is not None and self._is_ours(lane):
            self.epochs.heard(lane, is_rival=is_rival)

    def _prove_fork(self, told: Told, rival: bytes) -> None:
        opening = self.record.lanes.all[told.lane].opening
        other = self.bytes_of(rival)
        if other is not None:
            proof = Evidence.fork(self.line_id, opening, told.entry.data, other)
            self._prove(proof)

    def _prove(self, evidence: Evidence) -> None:
        self._proofs.prove(evidence)

    # --- refs owed

    def next_due_ms(self) -> int | None:
        """Monotonic moment at which `settle` must be called at the latest, if any."""
        return self._owing.due_ms

    def settle(self) -> None:
        """Write the refs that are due (R-28); call it after every batch and when due."""
        if self._failure is not None:
            return  # the disk said no: nothing more is written, and the next commit says so again
        for it in self.comparing.settle():
            self._pending.news.append(News(compared=it))
        if self.epochs is not None and not self.epochs.may_settle():
            return
        self._say_unsaid()
        if self._owing.is_due:
            self.refer()

    def refer(self) -> None:
        """Write every ref that is owed now, due or not."""
        self._owing.due_ms = None
        if self.own is None or not self._owing.heads(self.own):
            return
        self._before_saying()
        refs = self._owing.heads(self.own)
        if not refs:  # a new epoch's genesis carries them
            return
        joint = self._owing.joint(self.own, refs)
        draft = Draft(type=SEEN_TYPE, content={}, time_ms=self._clock.now_ms(), joint=joint)
        payload = draft.payload(self.own.feed, self.own.size, self.own.tree.root, refs)
        self._take_own(sign(payload, self._keys.entry, self.line_id))

    # --- durable

    @property
    def is_commit_pressing(self) -> bool:
        """Whether something waits that is to be shown or proved at once."""
        pending = self._pending
        presses = (it.precedence >= Precedence.IMMEDIATE for it in pending.offers)
        return bool(pending.held or pending.evidence) or any(presses)

    @property
    def is_commit_urgent(self) -> bool:
        """Whether anything waits that must be durable now; foreign refs may wait a moment."""
        return self._pending.urgent or bool(self._pending.held or self._pending.evidence)

    @property
    def has_pending(self) -> bool:
        """Whether anything waits for the next commit at all."""
        return self._pending.something

    def commit(self) -> tuple[list[Offer], list[News]]:
        """Make everything since the last call durable; what may be sent, and what is news.

        Raises:
            StoreError: nothing of it may be sent; the node stops. What comes after it is refused
                too, for it would stand on entries that the disk does not hold (R-54).
        """
        if self._failure is not None:
            raise self._failure
        if not self._pending.something:
            return [], []
        rows = tuple(self.picture.drain())  # it may ask for entries that are not in the store yet
        pending, self._pending = self._pending, Pending()
        homes: tuple[tuple[bytes, bytes], ...] = ()
        if pending.renewed is not None:
            rows, homes = (*pending.renewed.gone, *rows), pending.renewed.homes
        try:
            self.room.commit(
                Batch(
                    entries=tuple(pending.entries),
                    held=tuple(pending.held),
                    unheld=tuple(pending.unheld),
                    evidence=tuple(pending.evidence),
                    bodies=tuple(pending.bodies),
                    unbodied=tuple(pending.unbodied),
                    picture=rows,
                    cursor=self.picture.cursor() if pending.is_picture_new else None,
                    homes=homes,
                    notes=tuple(pending.notes),
                )
            )
            if self.epochs is not None:
                self.epochs.committed()
        except StoreError as error:
            self._failure = error
            raise
        self.intake.took(pending.offers, b"" if self.own is None else self.own.feed)
        return pending.offers, pending.news

    def count(self) -> None:
        """Keep, now and then, how much was taken today."""
        counted = self.intake.save()
        if counted is not None:
            self.note(INTAKE_NOTE, counted)

    def close(self) -> None:
        """Let go of the store, after a clean end: the mark outside says where it stands (R-120)."""
        if self.epochs is not None and self._failure is None:
            self.epochs.ended()
        self.store.close()

    def note(self, name: str, value: bytes | None) -> None:
        """Set a small named value of this node; durable after the next `commit`."""
        self._pending.notes.append((name, value))
        self._pending.urgent = True

    # --- questions

    @property
    def entry_key(self) -> SigningKey:
        """The key that signs this node's entries and beats."""
        return self._keys.entry

    def noted(self, name: str) -> bytes | None:
        """A small named value, the one about to be committed included."""
        for key, value in reversed(self._pending.notes):
            if key == name:
                return value
        return self.store.note(name)

    def notes(self, prefix: str) -> list[tuple[str, bytes]]:
        """Small named values whose names begin so, those about to be committed included."""
        found: dict[str, bytes | None] = dict(self.store.notes(prefix))
        found.update((key, value) for key, value in self._pending.notes if key.startswith(prefix))
        return [(key, value) for key, value in sorted(found.items()) if value is not None]

    def officers(self, party: str) -> dict[bytes, Grant]:
        """Officers whom the record grants to a party, by key id."""
        return {g.key.kid: g for g in self.record.grants(party, joining=True) if g.kind == OFFICER}

    @property
    def line_id(self) -> bytes:
        """The line's id."""
        return self.charter.line_id

    def bytes_of(self, leaf: bytes) -> bytes | None:
        """The bytes of an admitted entry."""
        data = self._pending.bytes_of.get(leaf)
        return data if data is not None else self.store.entry(leaf)

    def recall(self, leaf: bytes) -> Told:
        """Tell again of an admitted entry.

        Raises:
            OurError: there is no such entry.
        """
        data = self.bytes_of(leaf)
        if data is None:
            raise OurError("entry.unknown", leaf=leaf)
        return self.record.recall(data, self._judged.get(leaf))

    def arrived_ms(self, leaf: bytes) -> int | None:
        """When this node took an entry, by its own clock; local, never compared with others'."""
        place, known = self.record.lanes.place(leaf), self._arrivals.of(leaf)
        if place is None or known is not None:
            return known
        rows = self.store.range(place[0].feed, place[1], place[1] + 1, 8)
        came = (self._arrivals.note(leaf, it.arrived_ms) for it in rows if it.leaf == leaf)
        return next(came, self._clock.now_ms())

    def is_in_past(self, of: bytes, what: bytes) -> bool:
        """Whether entry `what` lies in the past of entry `of`."""
        return self.record.is_in_past(of, what)

    def find(self, prefix: str) -> bytes:
        """Find the one entry whose leaf begins with these hex digits.

        Raises:
            OurError: none or several begin so.
        """
        begins = prefix.lower()
        if (whole := _leaf(begins)) in self.record.lanes:
            return whole
        found = [leaf for leaf in self.record.lanes.leaves() if leaf.hex().startswith(begins)]
        if len(found) != 1 or len(begins) < 4:
            raise OurError("entry.which", prefix=prefix, found=len(found))
        return found[0]

    def covered_by(self, lane: Lane) -> int:
        """How many entries of the own feed a lane of another party covers by now."""
        return 0 if self.own is None else lane.past_size(lane.size, self.own.index)


def _leaf(digits: str) -> bytes:
    """A leaf that is named whole; empty: it is not."""
    try:
        return bytes.fromhex(digits) if len(digits) == 2 * HASH_BYTES else b""
    except ValueError:
        return b""
