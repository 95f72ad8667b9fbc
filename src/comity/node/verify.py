"""Verify a file without any node: an open bundle, or one proof of misconduct.

Carries out R-83 to R-86: the verdict of the record, then the picture folded from the same
entries, in JSON and with the exit code that belongs to it.
"""

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeAlias

from comity.errors import ConfigError, OurError, TheirError
from comity.families.shelf import SHELF
from comity.node import otherwise
from comity.node.beside import Beside, is_worth_it
from comity.node.showing import Json, moment
from comity.picture.joints import COMPARED, JointLook, compared
from comity.picture.picture import Picture
from comity.record import bundle, evidence, tree
from comity.record.brackets import Brackets
from comity.record.cover import Cover
from comity.record.record import Record
from comity.record.told import Told
from comity.record.verdict import Ahead, Fault, Report, Verdict, judge
from comity.values import codes
from comity.values.bounds import EVIDENCE_BYTES_MAX

Heard: TypeAlias = Callable[[int, int], None]
EXIT: Final = {
    Verdict.SOUND: 0,
    Verdict.REFUSED: 1,
    Verdict.INCOMPLETE: 4,
    Verdict.FORKED: 4,
    Verdict.DAMAGED: 4,
}
FILE_BYTES_MAX: Final = 2 << 30
_MAGIC_WITHIN: Final = 32  # octets within which a file says that it is evidence


def verify_file(path: Path, heard: Heard | None = None) -> tuple[int, Json]:
    """Judge a file; the exit code and what was found. `heard` as `judge` has it.

    Raises:
        ConfigError: it cannot be read, is too long, or is what another command checks.
    """
    otherwise.check_folder(path)
    try:
        size = path.stat().st_size
        if size > FILE_BYTES_MAX:
            raise ConfigError("verify.too-long", path=str(path), most=FILE_BYTES_MAX)
        data = path.read_bytes()
    except OSError as error:
        raise ConfigError("verify.cannot-read", path=str(path), reason=str(error)) from None
    otherwise.check(path, data, otherwise.Kind.RECORD)
    if not is_worth_it(size):
        return verify(data, heard)
    with Beside() as ahead:
        return verify(data, heard, ahead)


def verify(data: bytes, heard: Heard | None = None, ahead: Ahead | None = None) -> tuple[int, Json]:
    """Judge the bytes of a bundle or of a proof; `heard` and `ahead` as `judge` has them."""
    if not bundle.is_one(data) and len(data) <= EVIDENCE_BYTES_MAX:
        try:
            return 0, _proof(data)
        except TheirError as error:
            if evidence.MAGIC.encode() in data[:_MAGIC_WITHIN]:
                return 1, {"verdict": "REFUSED", "faults": [_fault(Fault(error=error))]}
    report = judge(data, SHELF.codes, heard, ahead)
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
    picture, bylaws = folded(report, record), record.laws_now()
    kinds = Counter(told.entry.type for told in report.told)
    flags = {told.entry.leaf.hex(): list(picture.flags(told.entry.leaf)) for told in report.told}
    return {
        "line_id": record.charter.line_id.hex(),
        "reality": codes.Reality(record.charter.reality).name,
        "parties": [
            {
                "party": party,
                "founded": bylaws.founded[party].hex(),
                "fingerprint": bylaws.founded[party][:16].hex(),
                "entries": sum(told.party == party for told in report.told),
            }
            for party in bylaws.parties
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
        "prefix": stable_prefix(report, record),
        "digest": picture.digest().hex(),
        "shelf": SHELF.digest.hex(),
        "flags": {leaf: its for leaf, its in flags.items() if its},
        "joints": _joints(report, record, picture),
        **_covered(report, record),
    }


def stable_prefix(report: Report, record: Record) -> Json:
    """R-87: how many entries the stable prefix has, and the digest that any verifier gives them."""
    cut = record.prefix(record.stable_level())
    told = sorted(report.told, key=lambda one: one.order)
    leaves = [it.entry.leaf for it in told if cut.holds((it.lane, it.entry.number))]
    return {"entries": len(leaves), "digest": tree.root_of(leaves).hex()}


def folded(report: Report, record: Record) -> Picture:
    """Fold the picture of everything that was admitted."""
    its = {told.entry.leaf: told for told in report.told}

    def recall(leaf: bytes) -> Told:
        told = its.get(leaf)
        if told is None:
            raise OurError("entry.unknown", leaf=leaf)
        return told

    picture = Picture(SHELF, record.charter, record, recall)
    for told in report.told:
        picture.add(told)
    picture.weigh(record.in_doubt())
    return picture


def _covered(report: Report, record: Record) -> Json:
    """R-137: how many entries stand under a checkpoint with a good ML-DSA-44 line; R-602."""
    cover = Cover(record)
    for told in report.told:
        cover.hear(told.entry)
    lanes = record.lanes.all
    covered = sum(max(0, min(lane.size, cover.size(lane)) - lane.base) for lane in lanes)
    return {"covered": covered, "witnessed": witnessed(cover.brackets, record)}


def witnessed(brackets: Brackets, record: Record) -> Json | None:
    """What the charter's witnesses signed; nothing where it asks none (R-599)."""
    policy, lanes = brackets.policy(), record.lanes.all
    if not policy.k:
        return None
    return {
        "k": policy.k,
        "n": len(policy.names),
        "timed": sum(max(0, brackets.timed(lane) - lane.base) for lane in lanes),
        "by": [
            {
                "witness": name,
                "signed": len(times),
                "first": moment(times[0] * 1000) if times else None,
                "last": moment(times[-1] * 1000) if times else None,
            }
            for name, times in brackets.times().items()
        ],
    }


def _joints(report: Report, record: Record, picture: Picture) -> Json:
    """R-26: how many stated digests are those of this picture, and which are not."""
    looks = [
        (told.entry.leaf, compared(record, picture, told.entry.leaf, told.entry.joint).look)
        for told in report.told
        if told.entry.joint is not None
    ]
    return {
        "stated": len(looks),
        "compared": sum(look in COMPARED for _, look in looks),
        "differ": [leaf.hex() for leaf, look in looks if look is JointLook.DIFFERS],
    }


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
