"""The verdict on an open bundle: whether its record proves itself, and where it does not.

Carries out R-83 to R-86 without a picture: the door, forks, evidence, what is missing. Uses no
network, no store and no key that is not in the file. Says of what is sound only that these
keys signed it in this order; not that it is true.
"""

import sys
from collections.abc import Mapping
from enum import StrEnum
from hashlib import sha256
from typing import Self

import msgspec

from comity.errors import TheirError
from comity.record import bundle
from comity.record.admission import Refused
from comity.record.charter import Charter
from comity.record.entry import Entry
from comity.record.evidence import Finding, check
from comity.record.held import Held
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

    def placed(self) -> Self:
        """Return the fault where its error says that it lies, if it says so."""
        item, octet = self.error.facts.get("item"), self.error.facts.get("octet")
        if not isinstance(item, int) or not isinstance(octet, int):
            return self
        return msgspec.structs.replace(self, item=item, octet=octet)


class Report(msgspec.Struct, kw_only=True):
    """What was found; `told` in the order of the file, for whoever folds the picture."""

    verdict: Verdict = Verdict.SOUND
    faults: list[Fault] = []
    record: Record | None = None
    told: list[Told] = []
    bytes_of: dict[bytes, bytes] = {}
    forks: list[tuple[bytes, bytes]] = []  # leaves of two entries with one number
    findings: list[Finding] = []
    waiting: int = 0

    def fault(self, verdict: Verdict, fault: Fault) -> None:
        """Note a fault; the gravest verdict stands."""
        self.faults.append(fault)
        order = list(Verdict)
        self.verdict = max(self.verdict, verdict, key=order.index)


def judge(data: bytes, codes: Mapping[str, str]) -> Report:
    """Judge the bytes of an open bundle; never raises on foreign bytes."""
    is_closed = _is_closed(data)
    reading = _Reading(codes, Verdict.REFUSED if is_closed else Verdict.DAMAGED)
    report = reading.report
    at, octet = 0, 0
    try:
        for item in bundle.items(data):
            at, octet = item.at, item.offset
            reading.take(item)
    except TheirError as error:
        verdict = Verdict.REFUSED if error.key == "bundle.not-one" else reading.broken
        report.fault(verdict, Fault(error=error, item=at, octet=octet).placed())
    if not is_closed:
        report.fault(
            Verdict.DAMAGED, Fault(error=TheirError("bundle.not-closed"), item=at, octet=octet)
        )
    if report.record is None:
        report.fault(
            reading.broken, Fault(error=TheirError("bundle.no-charter"), item=at, octet=octet)
        )
        return report
    report.waiting = report.record.waiting
    first = {held.entry.feed: held.entry for held in reversed(report.record.held())}
    for entry in first.values():  # one fault for each feed: where it stops
        short = TheirError("bundle.incomplete", waiting=report.waiting)
        report.fault(Verdict.INCOMPLETE, Fault(error=short, leaf=entry.leaf))
    return report


def _is_closed(data: bytes) -> bool:
    """R-82: the last item is the hash of all octets before it, and nothing follows."""
    size = len(data) - bundle.CLOSING_BYTES
    return size > 0 and data[size:] == bundle.closing(data[:size])


class _Reading:
    """Takes item after item into the report."""

    def __init__(self, codes: Mapping[str, str], broken: Verdict) -> None:
        self._codes = codes
        self._before: tuple[int | bytes, ...] = ()
        self.broken = broken
        self.report = Report()

    def take(self, item: bundle.Item) -> None:
        """Take one item.

        Raises:
            TheirError: nothing after it can be read.
        """
        record = self.report.record
        match item.section, item.values:
            case bundle.CHARTER, [bytes(charter)] if record is None:
                charter_read = Charter.read(charter)
                # All is at hand, so whatever waits may wait: nothing could be asked for again.
                self.report.record = Record(
                    charter_read, self._codes, held_per_feed_max=sys.maxsize
                )
                self._order(item)
            case bundle.GENESES, [bytes(genesis)] if record is not None:
                self._admit(record, genesis, item, None)
            case bundle.ENTRIES, [bytes(feed), list(entries)] if record is not None and all(
                type(entry) is bytes for entry in entries
            ):
                for entry in entries:
                    self._admit(record, entry, item, feed)
            case bundle.EVIDENCE, [bytes(proof)]:
                self._order(item, sha256(proof).digest())
                self._weigh(proof, item)
            case bundle.CLOSING, [bytes()]:
                self._order(item)
            case _:
                self._refuse(_bad_item(item, "form"), item)

    def _refuse(self, error: TheirError, item: bundle.Item, leaf: bytes | None = None) -> None:
        fault = Fault(error=error, item=item.at, octet=item.offset, leaf=leaf)
        self.report.fault(self.broken, fault)

    def _order(self, item: bundle.Item, *key: int | bytes) -> None:
        """R-81: sections ascend, and so does what they hold."""
        here = (item.section, *key)
        if here <= self._before:
            self._refuse(TheirError("bundle.out-of-order", item=item.at, octet=item.offset), item)
        self._before = here

    def _admit(self, record: Record, data: bytes, item: bundle.Item, feed: bytes | None) -> None:
        """Put one entry to the door; the first outcome is its own (R-83)."""
        outcomes = record.take(data)
        if not outcomes:
            self._refuse(TheirError("bundle.out-of-order", item=item.at, octet=item.offset), item)
        for at, outcome in enumerate(outcomes):
            entry = _entry_of(outcome)
            if at == 0 and entry is not None:
                is_here = entry.is_genesis if feed is None else entry.feed == feed
                if not is_here or (feed is not None and entry.is_genesis):
                    self._refuse(_bad_item(item, "feed"), item, entry.leaf)
                self._order(item, entry.feed, entry.number, entry.leaf)
            self._tell(outcome, item)

    def _tell(self, outcome: Outcome, item: bundle.Item) -> None:
        match outcome:
            case Joined(told=told, rival=rival):
                leaf = told.entry.leaf
                self.report.told.append(told)
                self.report.bytes_of[leaf] = told.entry.data
                if rival is not None:
                    self.report.forks.append((rival, leaf))
                    error = TheirError("bundle.forked", leaf=leaf)
                    fault = Fault(error=error, item=item.at, octet=item.offset, leaf=leaf)
                    self.report.fault(Verdict.FORKED, fault)
            case Refused(error=error, entry=entry):
                self._refuse(error, item, None if entry is None else entry.leaf)
            case Held() | HeldFork() | Crowded():
                pass  # what still waits at the end is named then

    def _weigh(self, proof: bytes, item: bundle.Item) -> None:
        try:
            finding = check(proof)
        except TheirError as error:
            self._refuse(error, item)
            return
        self.report.findings.append(finding)
        held = TheirError("bundle.holds-evidence", party=finding.party, kind=finding.kind.value)
        self.report.fault(Verdict.FORKED, Fault(error=held, item=item.at, octet=item.offset))


def _bad_item(item: bundle.Item, reason: str) -> TheirError:
    return TheirError("bundle.bad-item", item=item.at, octet=item.offset, reason=reason)


def _entry_of(outcome: Outcome) -> Entry | None:
    match outcome:
        case Joined(told=told):
            return told.entry
        case HeldFork(held=held):
            return held.entry
        case Held(entry=entry) | Crowded(entry=entry) | Refused(entry=entry):
            return entry
