"""Verify a file without any node: an open bundle, or one proof of misconduct.

Carries out R-83 to R-86: the verdict of the record, then the picture folded from the same
entries, in JSON and with the exit code that belongs to it.
"""

from collections import Counter
from pathlib import Path
from typing import Final

from comity.errors import ConfigError, OurError, TheirError
from comity.families.shelf import SHELF
from comity.node.showing import Json, moment
from comity.picture.picture import Picture
from comity.record import bundle, evidence
from comity.record.authority import Judged
from comity.record.record import Record
from comity.record.told import Told
from comity.record.verdict import Fault, Report, Verdict, judge
from comity.values import codes
from comity.values.bounds import EVIDENCE_BYTES_MAX

EXIT: Final = {
    Verdict.SOUND: 0,
    Verdict.REFUSED: 1,
    Verdict.INCOMPLETE: 4,
    Verdict.FORKED: 4,
    Verdict.DAMAGED: 4,
}
FILE_BYTES_MAX: Final = 2 << 30
_MAGIC_WITHIN: Final = 32  # octets within which a file says that it is evidence


def verify_file(path: Path) -> tuple[int, Json]:
    """Judge a file; the exit code and what was found.

    Raises:
        ConfigError: it cannot be read, or is too long.
    """
    try:
        size = path.stat().st_size
        if size > FILE_BYTES_MAX:
            raise ConfigError("verify.too-long", path=str(path), most=FILE_BYTES_MAX)
        data = path.read_bytes()
    except OSError as error:
        raise ConfigError("verify.cannot-read", path=str(path), reason=str(error)) from None
    return verify(data)


def verify(data: bytes) -> tuple[int, Json]:
    """Judge the bytes of a bundle or of a proof."""
    if not bundle.is_one(data) and len(data) <= EVIDENCE_BYTES_MAX:
        try:
            return 0, _proof(data)
        except TheirError as error:
            if evidence.MAGIC.encode() in data[:_MAGIC_WITHIN]:
                return 1, {"verdict": "REFUSED", "faults": [_fault(Fault(error=error))]}
    report = judge(data, SHELF.codes)
    return EXIT[report.verdict], _shown(report)


def _proof(data: bytes) -> Json:
    finding = evidence.check(data)
    return {
        "verdict": "PROVED",
        "kind": finding.kind.value,
        "line_id": finding.line_id.hex(),
        "party": finding.party,
        "node": finding.node,
        "feed": finding.feed.hex(),
        "number": finding.number,
        "faults": [],
    }


def _shown(report: Report) -> Json:
    record = report.record
    shown: Json = {
        "verdict": report.verdict.value,
        "faults": [_fault(fault) for fault in report.faults],
        "waiting": report.waiting,
        "forks": [[one.hex(), other.hex()] for one, other in report.forks],
        "evidence": [
            {"kind": it.kind.value, "party": it.party, "number": it.number}
            for it in report.findings
        ],
    }
    if record is None:
        return shown
    return {**shown, **_record(report, record)}


def _record(report: Report, record: Record) -> Json:
    picture = folded(report, record)
    kinds = Counter(told.entry.type for told in report.told)
    flags = {told.entry.leaf.hex(): list(picture.flags(told.entry.leaf)) for told in report.told}
    return {
        "line_id": record.charter.line_id.hex(),
        "reality": codes.Reality(record.charter.reality).name,
        "parties": [
            {
                "party": party,
                "founded": record.charter.founded[party].hex(),
                "fingerprint": record.charter.founded[party][:16].hex(),
                "entries": sum(told.party == party for told in report.told),
            }
            for party in record.charter.parties
        ],
        "entries": len(report.told),
        "types": dict(sorted(kinds.items())),
        "heads": [
            {"feed": head.feed.hex(), "size": head.size, "root": head.root.hex()}
            for head in record.heads()
        ],
        "first": moment(min(told.entry.time_ms for told in report.told)) if report.told else None,
        "last": moment(max(told.entry.time_ms for told in report.told)) if report.told else None,
        "stable_level": record.stable_level(),
        "digest": picture.digest().hex(),
        "shelf": SHELF.digest.hex(),
        "flags": {leaf: its for leaf, its in flags.items() if its},
        "joints": _joints(report, record, picture),
    }


class _Recalls:
    """What the picture asks of a verified record: the bytes lie in the file."""

    def __init__(self, report: Report, record: Record) -> None:
        self._report = report
        self._record = record
        self._judged = {
            told.entry.leaf: Judged(offices=told.offices, flags=told.flags) for told in report.told
        }

    def is_in_past(self, of: bytes, what: bytes) -> bool:
        """Whether entry `what` lies in the past of entry `of`."""
        return self._record.is_in_past(of, what)

    def recall(self, leaf: bytes) -> Told:
        """Tell again of an entry of the file."""
        data = self._report.bytes_of.get(leaf)
        if data is None:
            raise OurError("entry.unknown", leaf=leaf)
        return self._record.recall(data, self._judged[leaf])


def folded(report: Report, record: Record) -> Picture:
    """Fold the picture of everything that was admitted."""
    picture = Picture(SHELF, record.charter, _Recalls(report, record))
    for told in report.told:
        picture.add(told)
    return picture


def _joints(report: Report, record: Record, picture: Picture) -> Json:
    """R-26: how many stated digests are those of this picture, and which are not."""
    stated = [told for told in report.told if told.entry.joint is not None]
    differing: list[str] = []
    compared = 0
    for told in stated:
        joint = told.entry.joint
        if joint is None or joint.shelf != SHELF.digest or joint.without:
            continue
        compared += 1
        leaf = told.entry.leaf
        level = joint.level

        def holds(other: bytes, leaf: bytes = leaf, level: int = level) -> bool:
            place = record.lanes.place(other)
            inside = place is not None and place[0].level(place[1]) <= level
            return inside and record.is_in_past(leaf, other)

        if picture.digest_at(holds) != joint.fold:
            differing.append(leaf.hex())
    return {"stated": len(stated), "compared": compared, "differ": differing}


def _fault(fault: Fault) -> Json:
    facts = {
        name: value.hex() if isinstance(value, bytes) else value
        for name, value in fault.error.facts.items()
    }
    return {
        "key": fault.error.key,
        "facts": facts,
        "item": fault.item,
        "octet": fault.octet,
        "entry": None if fault.leaf is None else fault.leaf.hex(),
    }
