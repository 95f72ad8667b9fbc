"""The verdict on an open bundle: whether its record proves itself, and where it does not.

Carries out R-83 to R-86 without a picture: the door, forks, evidence, what is missing. Uses no
network, no store and no key that is not in the file. Says of what is sound only that these
keys signed it in this order; not that it is true.
"""

from collections.abc import Mapping
from enum import StrEnum

import msgspec

from comity.errors import TheirError
from comity.record import bundle
from comity.record.admission import Refused
from comity.record.charter import Charter
from comity.record.evidence import Finding, check
from comity.record.held import Held
from comity.record.record import Crowded, HeldFork, Joined, Record
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
    report = Report(faults=[], told=[], bytes_of={}, forks=[], findings=[])
    is_closed = _is_closed(data)
    broken = Verdict.REFUSED if is_closed else Verdict.DAMAGED
    if not is_closed:
        report.fault(Verdict.DAMAGED, Fault(error=TheirError("bundle.not-closed")))
    before = 0
    try:
        for item in bundle.items(data):
            if item.section < before:
                misplaced = TheirError("bundle.out-of-order", item=item.at, octet=item.offset)
                report.fault(broken, _placed(misplaced))
            before = item.section
            _take(report, item, codes, broken)
    except TheirError as error:
        verdict = Verdict.REFUSED if error.key == "bundle.not-one" else broken
        report.fault(verdict, _placed(error))
    if report.record is None:
        report.fault(broken, Fault(error=TheirError("bundle.no-charter")))
    elif report.record.waiting:
        report.waiting = report.record.waiting
        short = TheirError("bundle.incomplete", waiting=report.waiting)
        report.fault(Verdict.INCOMPLETE, Fault(error=short))
    return report


def _is_closed(data: bytes) -> bool:
    """R-82: the last item is the hash of all octets before it, and nothing follows."""
    size = len(data) - bundle.CLOSING_BYTES
    return size > 0 and data[size:] == bundle.closing(data[:size])


def _placed(error: TheirError) -> Fault:
    item, octet = error.facts.get("item"), error.facts.get("octet")
    return Fault(
        error=error,
        item=item if isinstance(item, int) else None,
        octet=octet if isinstance(octet, int) else None,
    )


def _take(report: Report, item: bundle.Item, codes: Mapping[str, str], broken: Verdict) -> None:
    match item.section, item.values:
        case bundle.CHARTER, [bytes(charter)] if report.record is None:
            report.record = Record(Charter.read(charter), codes)
        case bundle.GENESES, [bytes(genesis)] if report.record is not None:
            _admit(report, report.record, genesis, item, broken)
        case bundle.ENTRIES, [bytes(), list(entries)] if report.record is not None and all(
            type(entry) is bytes for entry in entries
        ):
            for entry in entries:
                _admit(report, report.record, entry, item, broken)
        case bundle.EVIDENCE, [bytes(proof)]:
            _weigh(report, proof, item, broken)
        case bundle.CLOSING, [bytes()]:
            pass
        case _:
            error = TheirError("bundle.bad-item", item=item.at, octet=item.offset, reason="form")
            report.fault(broken, _placed(error))


def _admit(report: Report, record: Record, data: bytes, item: bundle.Item, broken: Verdict) -> None:
    for outcome in record.take(data):
        match outcome:
            case Joined(told=told, rival=rival):
                report.told.append(told)
                report.bytes_of[told.entry.leaf] = told.entry.data
                if rival is not None:
                    report.forks.append((rival, told.entry.leaf))
                    error = TheirError("bundle.forked", leaf=told.entry.leaf)
                    report.fault(
                        Verdict.FORKED,
                        Fault(
                            error=error,
                            item=item.at,
                            octet=item.offset,
                            leaf=told.entry.leaf,
                        ),
                    )
            case Refused(error=error, entry=entry):
                leaf = None if entry is None else entry.leaf
                fault = Fault(error=error, item=item.at, octet=item.offset, leaf=leaf)
                report.fault(broken, fault)
            case Held() | HeldFork() | Crowded():
                pass  # what still waits at the end is counted then


def _weigh(report: Report, proof: bytes, item: bundle.Item, broken: Verdict) -> None:
    try:
        finding = check(proof)
    except TheirError as error:
        report.fault(broken, Fault(error=error, item=item.at, octet=item.offset))
        return
    report.findings.append(finding)
    held = TheirError("bundle.holds-evidence", party=finding.party, kind=finding.kind.value)
    report.fault(Verdict.FORKED, Fault(error=held, item=item.at, octet=item.offset))
