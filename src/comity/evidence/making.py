"""Makes evidence files out of a record: one for each kind of R-616.

Chooses which entries say it with the least shown. Whether a file proves what it says is judged
by saying.py alone, as anybody would: what does not follow is not written.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from comity.errors import OurError
from comity.evidence import sealing
from comity.evidence.file import Kind, Run, Said
from comity.evidence.gathering import Gathering
from comity.evidence.saying import RECEIPT, Judged, judge, receipt_of
from comity.record.cut import Place
from comity.record.entry import KEY_TYPES, Entry, Head
from comity.record.grant import OFFICER
from comity.record.lanes import Lane
from comity.record.record import Record
from comity.record.revocation import Revocation
from comity.record.statement import REVOKE, Statement

_OPENED = 2


class Asked(NamedTuple):
    """What somebody wants proved."""

    kind: Kind
    entry: bytes
    party: str = ""  # by whose node it was held
    other: bytes = b""  # of a fork
    term_ms: int = 0
    opened: bool = True  # also that an officer opened it, where one did
    whole: bool = False  # of seals: every entry of the party's feeds, so that they are all
    until: bytes = b""  # of seals and answers: the last entry to show


class Making:
    """A record that files are made of."""

    def __init__(
        self, record: Record, entries: Iterable[Entry], recall: Callable[[bytes], Entry]
    ) -> None:
        self._record = record
        self._entries = list(entries)
        self._recall = recall

    def make(
        self, asked: Asked, bodies: Mapping[bytes, bytes], codes: Mapping[str, str]
    ) -> tuple[bytes, Judged]:
        """Make a file that says what is asked; gives its octets and the verdict on them.

        `bodies`: plain bodies that are to be opened, by leaf. A file whose verdict is not PROVED
        is for nobody but who made it: its lacks say what to wait for.

        Raises:
            OurError: there is no such entry, or this record holds nothing of the kind.
        """
        keys = (it for it in self._entries if it.type in KEY_TYPES)
        gathering = Gathering(self._record, self._recall, keys)
        for entry in self._entries:
            gathering.hear(entry)
        for leaf, plain in bodies.items():
            gathering.add(leaf)
            gathering.opened(leaf, plain)
        act = {
            Kind.HELD: self._held,
            Kind.FORK: self._fork,
            Kind.SEALED: self._sealed,
            Kind.UNANSWERED: self._unanswered,
            Kind.CUT_OFF: self._cut_off,
        }[asked.kind]
        data = gathering.file(act(gathering, asked))
        judged = judge(data, codes)
        if judged.error is not None:
            raise OurError("evidence.cannot-make", reason=str(judged.error.facts["rule"]))
        return data, judged

    def _holding(self, of: Gathering, asked: Asked) -> list[bytes]:
        """Leaves of what shows that a party's node held an entry, and that it was opened."""
        held = self._record.held_by(asked.party, asked.entry)
        if held is None or held == asked.entry:
            raise OurError("evidence.not-held", party=asked.party)
        of.link(held, asked.entry)
        of.time(held)
        opened = self._opened(asked) if asked.opened else None
        if opened is None:
            return [asked.entry, held]
        of.add(opened.leaf, released=True)
        of.link(opened.leaf, asked.entry)
        of.time(opened.leaf)
        return [asked.entry, held, *([] if opened.leaf == held else [opened.leaf])]

    def _opened(self, asked: Asked) -> Entry | None:
        """The first receipt by which an officer of the party says that it was opened."""
        for entry in self._entries:
            if (
                entry.type == RECEIPT
                and receipt_of(entry, asked.entry) == _OPENED
                and self._lane(entry).genesis.party == asked.party
                and self._is_released(entry, asked.party)
            ):
                return entry
        return None

    def _is_released(self, entry: Entry, party: str) -> bool:
        """Whether a key of an officer is named; whether it signed, the verdict on the file says."""
        kinds = (
            grant.kind
            for it in entry.releases
            if (grant := self._record.roster.grant(party, it.kid, _everywhere)) is not None
        )
        return OFFICER in kinds

    def _lane(self, entry: Entry) -> Lane:
        place = self._record.lanes.place(entry.leaf)
        assert place is not None, "an admitted entry"  # noqa: S101
        return place[0]

    def _held(self, of: Gathering, asked: Asked) -> Said:
        return Said(Kind.HELD, tuple(self._holding(of, asked)))

    def _fork(self, of: Gathering, asked: Asked) -> Said:
        one = of.add(asked.entry)
        other = asked.other or self._rival(one)
        of.add(other)
        return Said(Kind.FORK, tuple(sorted((one.leaf, other))))

    def _rival(self, one: Entry) -> bytes:
        for entry in self._entries:
            same = (entry.feed, entry.number) == (one.feed, one.number)
            if same and entry.leaf != one.leaf:
                return entry.leaf
        raise OurError("evidence.no-fork")

    def _sealed(self, of: Gathering, asked: Asked) -> Said:
        first = of.add(asked.entry)
        of.time(first.leaf)
        party, kind = self._lane(first).genesis.party, sealing.class_of(first)
        own = [it for it in self._entries if self._lane(it).genesis.party == party]
        seals = [it for it in own if kind is not None and sealing.class_of(it) == kind]
        for entry in seals:
            of.add(entry.leaf)
        for entry in own:
            if entry.type == sealing.OPENING and any(
                sealing.opens(entry.content, it) for it in seals
            ):
                of.add(entry.leaf)
        runs = tuple(self._whole(of, party)) if asked.whole else ()
        leaves = self._holding(of, asked) if asked.party else [asked.entry]
        return Said(Kind.SEALED, tuple(leaves[:2]), 0, runs)

    def _whole(self, of: Gathering, party: str) -> list[Run]:
        return sorted(self._run(of, lane, 0, lane.size) for lane in self._feeds(party))

    def _feeds(self, party: str) -> list[Lane]:
        lanes = list(self._record.lanes.of_party(party))
        if any(self._record.lanes.forked(lane.feed) for lane in lanes):
            raise OurError("evidence.forked", party=party)
        return lanes

    def _run(self, of: Gathering, lane: Lane, start: int, until: int) -> Run:
        """Show all entries of a part of a feed; each in the head of the last, or what closes it."""
        of.open(lane.feed)
        closing = self._closing(lane)
        is_closed = closing is not None and closing.size == until
        last = of.recall(lane.leaf(until - 1)) if until > start else None
        head = closing if is_closed else None if last is None else last.place
        for number in range(start, until):
            leaf = lane.leaf(number)
            if number:
                of.add(leaf)
                if head is not None and number < head.size:
                    of.prove(leaf, head)
        if is_closed:
            of.open(self._closer(lane))
        return Run(lane.feed, start, until)

    def _closing(self, lane: Lane) -> Head | None:
        feed = self._closer(lane)
        if feed == lane.feed:
            return None
        known = self._record.lanes.of_feed(feed)[0].genesis.known
        return next(head for head in known if head.feed == lane.feed)

    def _closer(self, lane: Lane) -> bytes:
        """The feed whose genesis closes this one: the first later epoch; itself if none does."""
        its = lane.genesis
        later = [
            (other.genesis.epoch, other.feed)
            for other in self._record.lanes.of_party(its.party)
            if other.genesis.entry_key == its.entry_key
            and other.genesis.epoch > its.epoch
            and any(head.feed == lane.feed for head in other.genesis.known)
        ]
        return min(later)[1] if later else lane.feed

    def _unanswered(self, of: Gathering, asked: Asked) -> Said:
        leaves = self._holding(of, asked)
        notice = of.recall(asked.entry)
        runs = []
        for lane in self._feeds(asked.party):
            start = self._known(of, notice, lane)
            runs.append(self._run(of, lane, start, self._until(lane, start, asked.term_ms)))
        for run in runs:
            if run.until > run.start:
                lane = self._record.lanes.of_feed(run.feed)[0]
                of.written_after(lane.leaf(run.until - 1))
        return Said(Kind.UNANSWERED, tuple(leaves), asked.term_ms, tuple(sorted(runs)))

    def _until(self, lane: Lane, start: int, term_ms: int) -> int:
        """Behind the first entry that claims the term has passed; else all, or where it closes."""
        closing = self._closing(lane)
        end = lane.size if closing is None else closing.size
        for number in range(start, end):
            if lane.time_ms(number) >= term_ms:
                return number + 1
        return end

    def _known(self, of: Gathering, notice: Entry, lane: Lane) -> int:
        """How much of a feed the notice's author had seen, shown by the entry that says so."""
        size = self._lane(notice).past_size(notice.number, lane.index)
        entry = notice
        while size:
            own = self._lane(entry)
            low, high = 0, entry.number
            while low < high:  # the first of this branch that had seen so much
                middle = (low + high) // 2
                if own.past_size(middle, lane.index) >= size:
                    high = middle
                else:
                    low = middle + 1
            entry = of.recall(own.leaf(low))
            if Head(lane.feed, size, lane.root_at(size) or b"") in entry.refs:
                if entry.leaf != notice.leaf:
                    of.link(notice.leaf, entry.leaf)
                return size
            entry = self._under(entry, lane, size)
        return 0

    def _under(self, entry: Entry, lane: Lane, size: int) -> Entry:
        for ref in entry.refs:
            found = self._record.lanes.find(ref)
            if found is not None and found.past_size(ref.size - 1, lane.index) >= size:
                return self._recall(found.leaf(ref.size - 1))
        raise OurError("evidence.not-in-past", leaf=entry.leaf)

    def _cut_off(self, of: Gathering, asked: Asked) -> Said:
        entry = of.add(asked.entry)
        if entry.type != REVOKE:
            raise OurError("evidence.no-revocation")
        statement = Statement.read(entry.content)
        of.statement(statement.party, statement.n)
        of.time(entry.leaf)
        for head in Revocation.read(statement).cut:
            self._had_been(of, entry, head)
        leaves = self._holding(of, asked) if asked.party else [asked.entry]
        return Said(Kind.CUT_OFF, tuple(leaves[:2]))

    def _had_been(self, of: Gathering, entry: Entry, head: Head) -> None:
        """R-621: show who states a head that a revocation cuts at, in the past of its carrier."""
        lane = self._record.lanes.find(head)
        if lane is None or head in entry.refs or entry.place == head:
            return
        for it in self._entries:
            in_past = it.leaf == entry.leaf or self._record.is_in_past(entry.leaf, it.leaf)
            if in_past and (head in it.refs or it.place == head):
                of.link(entry.leaf, it.leaf)
                return


def _everywhere(_: Place) -> bool:
    return True
