"""The verdict on an open bundle: whether its record proves itself, and where it does not.

Carries out R-83 to R-86 without a picture: the door, forks, evidence, what is missing. Uses no
network, no store and no key that is not in the file. Says of what is sound only that these
keys signed it in this order; not that it is true.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from hashlib import sha256
from itertools import repeat
from typing import Final, NamedTuple, TypeAlias, assert_never

import msgspec

from comity.errors import TheirError
from comity.record import bundle, canonical
from comity.record.admission import Refused
from comity.record.charter import Charter
from comity.record.entry import Entry, layout
from comity.record.evidence import Finding, check
from comity.record.held import Held
from comity.record.keys import Checker
from comity.record.record import Crowded, HeldFork, Joined, Outcome, Record
from comity.record.told import Told


class Verdict(StrEnum):
    """R-85, gravest last."""

    SOUND = "SOUND"
    INCOMPLETE = "INCOMPLETE"
    FORKED = "FORKED"
    REFUSED = "REFUSED"
    DAMAGED = "DAMAGED"


class Fault(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that is wrong: which rule's error, and where in the file or which entry."""

    error: TheirError
    item: int | None = None
    octet: int | None = None
    leaf: bytes | None = None


class Report(msgspec.Struct, kw_only=True):
    """What was found; `told` in an order that respects causality, for whoever folds the picture.

    `faults`: broken rules first, as they lie in the file; then forks and evidence, then what is
    missing, then a closing hash that does not fit.
    """

    verdict: Verdict = Verdict.SOUND
    faults: list[Fault] = []
    record: Record | None = None
    told: list[Told] = []
    forks: list[tuple[bytes, bytes]] = []  # leaves of two entries with one number
    findings: list[Finding] = []
    waiting: int = 0

    def fault(self, verdict: Verdict, fault: Fault) -> None:
        """Note a fault; the gravest verdict stands."""
        self.faults.append(fault)
        order = list(Verdict)
        self.verdict = max(self.verdict, verdict, key=order.index)


Ahead: TypeAlias = Callable[[Checker, Sequence[bytes]], Iterator[bool]]
FAULTS_MAX: Final = 1_000  # a file with so many broken rules is read no further
STEP: Final = 50  # entries between two words of progress
_LAST: Final = {  # faults that follow from others, or are none of the file's
    "bundle.forked": 1,
    "bundle.holds-evidence": 1,
    "bundle.incomplete": 2,
    "bundle.no-charter": 2,
    "bundle.not-closed": 3,
}


def judge(
    data: bytes,
    codes: Mapping[str, str],
    heard: Callable[[int, int], None] | None = None,
    ahead: Ahead | None = None,
) -> Report:
    """Judge the bytes of an open bundle; never raises on foreign bytes.

    `heard`: told now and then how many entries were put to the door, and how many there are.
    `ahead`: given entries of a feed and who checks them, begins on them elsewhere, and says of each
    whether it is signed; what it does not call good the door checks.
    """
    report = Report(faults=[], told=[], forks=[], findings=[])
    if not bundle.is_one(data):
        report.fault(Verdict.REFUSED, Fault(error=TheirError("bundle.not-one"), item=0, octet=0))
        return report
    _Reading(report, codes, heard, ahead, is_closed=_is_closed(data)).read(data)
    report.faults.sort(
        key=lambda it: (_LAST.get(it.error.key, 0), len(data) if it.octet is None else it.octet)
    )
    return report


def _is_closed(data: bytes) -> bool:
    """R-82: the last item is the hash of all octets before it, and nothing follows."""
    size = len(data) - bundle.CLOSING_BYTES
    return size > 0 and data[size:] == bundle.closing(data[:size])


class _Row(NamedTuple):
    """An entry's bytes and where they lie: item, octet."""

    data: bytes
    item: int
    octet: int


class _Queue:
    """Entries of one feed that were not yet put to the door, in the order of the file."""

    __slots__ = ("before", "feed", "paused", "rows", "signed")

    def __init__(self, feed: bytes) -> None:
        self.feed = feed
        self.rows: deque[_Row] = deque()
        self.before = (0, b"")  # number and leaf of the entry before
        self.paused = b""  # leaf of an entry that waits; what follows would wait too
        self.signed: Iterator[bool] = repeat(False)  # noqa: FBT003  # of each row: known to be


class _Reading:
    """One pass over a bundle, section by section, then feed by feed."""

    def __init__(
        self,
        report: Report,
        codes: Mapping[str, str],
        heard: Callable[[int, int], None] | None,
        ahead: Ahead | None,
        *,
        is_closed: bool,
    ) -> None:
        self._report = report
        self._codes = codes
        self._heard = heard
        self._ahead = ahead
        self._done = self._known = 0
        self._is_closed = is_closed
        self._broken = Verdict.REFUSED if is_closed else Verdict.DAMAGED
        self._before: tuple[int, bytes] = (0, b"")  # section, and what its items are sorted by
        self._charter: bundle.Item | None = None
        self._end = (0, len(bundle.MAGIC))  # item and octet at which the closing item lies or lacks
        self._queues: dict[bytes, _Queue] = {}
        self._held: dict[bytes, _Row] = {}  # by leaf: admitted to no branch yet
        self._held_forks: list[tuple[bytes, bytes]] = []
        self._crowded: list[_Row] = []
        self._of_other_line = 0
        self._is_hopeless = False  # more faults than anybody reads

    def read(self, data: bytes) -> None:
        """Read all items, then put entry after entry to the door."""
        try:
            for item in bundle.items(data):
                if self._is_hopeless:
                    break
                self._end = (item.at, item.offset)
                self._take(item)
                if item.section != bundle.CLOSING:
                    self._end = (item.at + 1, len(data))
        except TheirError as error:
            self._fault(error, error.facts.get("item"), error.facts.get("octet"))
        self._drain()
        self._conclude()

    # --- items

    def _take(self, item: bundle.Item) -> None:
        record = self._report.record
        match item.section, item.values:
            case bundle.CHARTER, [bytes(charter)] if self._charter is None:
                self._charter = item
                self._found(charter, item)
            case bundle.GENESES, [bytes(genesis)]:
                if record is not None:
                    self._open(record, _Row(genesis, item.at, item.offset))
                elif self._charter is None:
                    self._misplaced(item.at, item.offset)
            case bundle.ENTRIES, [bytes(feed), list(entries)] if _are_octets(entries):
                self._place(item, feed)
                self._queue(item, feed, entries)
            case bundle.EVIDENCE, [bytes(proof)]:
                self._place(item, sha256(proof).digest())
                self._weigh(item, proof)
            case bundle.CLOSING, [bytes()]:
                self._place(item, b"")
            case _:
                bad = TheirError("bundle.bad-item", item=item.at, octet=item.offset, reason="form")
                self._fault(bad, item.at, item.offset)

    def _place(self, item: bundle.Item, key: bytes) -> None:
        """R-81: sections ascend, and so does what they are sorted by; a feed may go on."""
        before, self._before = self._before, (item.section, key)
        if self._before < before or (self._before == before and item.section != bundle.ENTRIES):
            self._misplaced(item.at, item.offset)

    def _misplaced(self, item: int, octet: int) -> None:
        self._fault(TheirError("bundle.out-of-order", item=item, octet=octet), item, octet)

    def _found(self, charter: bytes, item: bundle.Item) -> None:
        self._place(item, b"")
        try:
            self._report.record = Record(Charter.read(charter), self._codes)
        except TheirError as error:
            self._fault(error, item.at, item.offset)

    def _open(self, record: Record, row: _Row) -> None:
        """Put a genesis to the door."""
        outcomes = record.take(row.data)
        entry = _entry_of(outcomes)
        if entry is None or not entry.is_genesis or (bundle.GENESES, entry.feed) <= self._before:
            self._misplaced(row.item, row.octet)
        if entry is not None:
            self._before = (bundle.GENESES, entry.feed)
        self._hear(outcomes, row)

    def _queue(self, item: bundle.Item, feed: bytes, entries: list[bytes]) -> None:
        rows = self._queues.setdefault(feed, _Queue(feed)).rows
        size = len(entries)
        octet = item.offset + 2 + canonical.length(feed)
        octet += canonical.length([0] * size) - size  # the head of the list
        self._known += size
        for data in entries:
            rows.append(_Row(data, item.at, octet))
            octet += canonical.length(data)

    def _weigh(self, item: bundle.Item, proof: bytes) -> None:
        try:
            finding = check(proof)
        except TheirError as error:
            self._fault(error, item.at, item.offset)
            return
        self._report.findings.append(finding)
        held = TheirError("bundle.holds-evidence", party=finding.party, kind=finding.kind.value)
        self._report.fault(Verdict.FORKED, Fault(error=held, item=item.at, octet=item.offset))

    # --- entries

    def _drain(self) -> None:
        """Put all entries to the door; a feed whose next entry waits lets the others go first.

        So that hardly anything is held at a time (R-18), however the feeds name each other. If
        all wait, each goes on by one: on a branch, or because something is missing.
        """
        record = self._report.record
        if record is not None and self._ahead is not None:
            _begin(record, self._queues.values(), self._ahead)
        while record is not None and self._queues and not self._is_hopeless:
            moved = False
            for queue in self._queues.values():
                while queue.rows and queue.paused not in self._held and not self._is_hopeless:
                    self._put(record, queue)
                    moved = True
            for queue in () if moved else self._queues.values():
                self._put(record, queue)
            self._queues = {feed: it for feed, it in self._queues.items() if it.rows}

    def _put(self, record: Record, queue: _Queue) -> None:
        row = queue.rows.popleft()
        self._done += 1
        if self._heard is not None and self._done % STEP == 0:
            self._heard(self._done, self._known)
        outcomes = record.take(row.data, signature_good=next(queue.signed))
        entry = _entry_of(outcomes)
        if entry is not None:
            place = (entry.number, entry.leaf)
            if entry.feed != queue.feed or entry.is_genesis or place <= queue.before:
                self._misplaced(row.item, row.octet)
            queue.before, queue.paused = place, entry.leaf
        elif not outcomes:  # it is in the record already
            self._misplaced(row.item, row.octet)
        self._hear(outcomes, row)

    def _hear(self, outcomes: list[Outcome], row: _Row) -> None:
        """Note what the door said of an entry, and of those it freed."""
        for outcome in outcomes:
            match outcome:
                case Joined(told=told, rival=rival):
                    here = self._held.pop(told.entry.leaf, row)
                    self._report.told.append(told)
                    if rival is not None:
                        self._forked(rival, told.entry.leaf, here)
                case Refused(error=error, entry=entry):
                    here = row if entry is None else self._held.pop(entry.leaf, row)
                    self._of_other_line += error.key == "genesis.other-line"
                    leaf = None if entry is None else entry.leaf
                    self._fault(error, here.item, here.octet, leaf)
                case Held(entry=entry):
                    self._held[entry.leaf] = row
                case HeldFork(held=held, evidence=proof):
                    self._held[held.entry.leaf] = row
                    one, other = (layout(data).leaf for data in proof.entries)
                    self._held_forks.append((one, other))
                case Crowded():
                    self._crowded.append(row)
                case never:
                    assert_never(never)

    def _forked(self, one: bytes, other: bytes, row: _Row) -> None:
        self._report.forks.append((one, other))
        fault = Fault(
            error=TheirError("bundle.forked", leaf=other),
            item=row.item,
            octet=row.octet,
            leaf=other,
        )
        self._report.fault(Verdict.FORKED, fault)

    # --- the end

    def _conclude(self) -> None:
        report, record = self._report, self._report.record
        if record is None:
            self._fault(TheirError("bundle.no-charter"), *self._end)
        elif self._charter is not None and self._of_other_line and not len(record.lanes):
            at, octet = self._charter.at, self._charter.offset
            self._fault(TheirError("bundle.other-charter", item=at, octet=octet), at, octet)
        for one, other in self._held_forks:
            if {one, other} <= self._held.keys():
                self._forked(one, other, self._held[other])
        report.waiting = len(self._held) + len(self._crowded)
        if report.waiting:
            short = TheirError("bundle.incomplete", waiting=report.waiting)
            rows = {row.octet: (row, leaf) for leaf, row in self._held.items()}
            row, leaf = rows[min(rows)]
            fault = Fault(error=short, item=row.item, octet=row.octet, leaf=leaf)
            report.fault(Verdict.INCOMPLETE, fault)
        if not self._is_closed:
            item, octet = self._end
            fault = Fault(error=TheirError("bundle.not-closed"), item=item, octet=octet)
            report.fault(Verdict.DAMAGED, fault)

    def _fault(
        self, error: TheirError, item: object, octet: object, leaf: bytes | None = None
    ) -> None:
        fault = Fault(
            error=error,
            item=item if isinstance(item, int) else None,
            octet=octet if isinstance(octet, int) else None,
            leaf=leaf,
        )
        self._report.fault(self._broken, fault)
        self._is_hopeless = len(self._report.faults) >= FAULTS_MAX


def _are_octets(entries: list[canonical.Value]) -> bool:
    return bool(entries) and all(type(entry) is bytes for entry in entries)


def _entry_of(outcomes: list[Outcome]) -> Entry | None:
    """Return the entry that was put to the door, if it is one and was not there already."""
    if not outcomes:
        return None
    match outcomes[0]:
        case Joined(told=told):
            return told.entry
        case HeldFork(held=held):
            return held.entry
        case Held(entry=entry) | Refused(entry=entry) | Crowded(entry=entry):
            return entry
        case never:
            assert_never(never)


def _begin(record: Record, queues: Iterable[_Queue], ahead: Ahead) -> None:
    """Have the signatures of all that waits checked elsewhere, feed by feed."""
    for queue in queues:
        known = record.lanes.of_feed(queue.feed)
        if known:
            queue.signed = ahead(known[0].checker, [row.data for row in queue.rows])
