"""What this program says of a file, in the form in which the verifier of verifier/ says it.

Computed from the record alone: no picture. Where the two differ, one of them is wrong, or
docs/protocol.md lets both be right.
"""

from collections import Counter
from hashlib import sha256
from typing import Any

from comity.errors import TheirError
from comity.evidence import file, saying
from comity.families.shelf import SHELF
from comity.node.verify import EXIT, stable_prefix
from comity.picture.suspension import is_shut
from comity.record import bundle, evidence, tree
from comity.record.charter import Bylaws
from comity.record.cover import Cover
from comity.record.record import Record
from comity.record.standing import Standing
from comity.record.told import Told
from comity.record.verdict import Report, judge
from comity.values import codes
from comity.wording import fingerprint
from tests.support import claims


def told_of(data: bytes) -> dict[str, Any]:
    """Everything that both implementations say of a file."""
    if file.is_one(data):
        judged = saying.judge(data, SHELF.codes)
        told = {"verdict": judged.verdict.value, "exit": judged.exit_code}
        return told | _proved(told["verdict"], claims.facts(judged.finding))
    if not bundle.is_one(data):
        try:
            found = evidence.check(data)
        except TheirError:
            return {"verdict": "REFUSED"}
        return {"verdict": "PROVED", "evidence": [_finding(found)]}
    report = judge(data, SHELF.codes)
    shown: dict[str, Any] = {
        "verdict": report.verdict.value,
        "exit": EXIT[report.verdict],
        "waiting": report.waiting,
        "forks": sorted({leaf.hex() for pair in report.forks for leaf in pair}),
        "evidence": [_finding(it) for it in report.findings],
    }
    return shown if report.record is None else {**shown, **_record(report, report.record)}


def _finding(found: evidence.Finding) -> list[Any]:
    return [found.kind.value, found.party, found.number]


def _record(report: Report, record: Record) -> dict[str, Any]:
    told = sorted(report.told, key=lambda one: one.order)
    charter = record.charter
    bylaws = record.laws_now()
    stands = {it.entry.leaf: record.stand(it.entry.leaf) for it in told}
    cover = Cover(record)
    for it in report.told:
        cover.hear(it.entry)
    holdings = _holdings(record, told)
    return {
        "line_id": charter.line_id.hex(),
        "reality": codes.Reality(charter.reality).name,
        "parties": [
            {
                "party": party,
                "founded": bylaws.founded[party].hex(),
                "fingerprint": " ".join(fingerprint.spell(bylaws.founded[party][:16], "none")),
                "entries": sum(it.party == party for it in told),
                "is_founded": bool(record.statements_of(party)),
                "grants": len(record.grants(party)),
                "holds": holdings[1][party],
            }
            for party in sorted(bylaws.parties)
        ],
        "entries": len(told),
        "types": dict(sorted(Counter(it.entry.type for it in told).items())),
        "heads": sorted(f"{it.feed.hex()}:{it.size}:{it.root.hex()}" for it in record.heads()),
        "first": min((it.entry.time_ms for it in told), default=None),
        "last": max((it.entry.time_ms for it in told), default=None),
        "order": tree.root_of([it.entry.leaf for it in told]).hex(),
        "stable_level": record.stable_level(),
        "prefix": stable_prefix(report, record),
        "flags": {it.entry.leaf.hex(): list(it.flags) for it in told if it.flags},
        "releases": {
            "stated": sum(len(it.entry.releases) for it in told),
            "good": sum(len(it.offices) for it in told),
        },
        "standing": {
            leaf.hex(): [it.standing.name, it.cause, it.by.hex() if it.by else None]
            for leaf, it in stands.items()
            if it.standing is not Standing.GOOD
        },
        "joints": _joints(record, told),
        "covered": sum(
            max(0, min(lane.size, cover.size(lane)) - lane.base) for lane in record.lanes.all
        ),
        "brackets": _brackets(cover, told),
        "sealed": sum(type(it.entry.content) is bytes for it in told),
        "held": holdings[0],
        "laws": _laws(bylaws),
        "shut": [it.entry.leaf.hex() for it in told if _is_shut(it)],
    }


def _laws(bylaws: Bylaws) -> dict[str, Any]:
    """R-143 to R-145 of all that is held."""
    gone = {(it.party, it.entry) for it in bylaws.departures if it.party not in bylaws.parties}
    return {
        "charter": sha256(bylaws.charter.terms).hexdigest(),
        "suspended": bylaws.suspended,
        "divergent": [it.hex() for it in bylaws.divergent],
        "gone": sorted([party, entry.hex()] for party, entry in gone),
    }


def _is_shut(told: Told) -> bool:
    """R-145: sent while suspended, of a type that is neither always open nor added."""
    kind = SHELF.types.get(told.entry.type)
    return kind is not None and is_shut(told, kind.message.SPEC)


def _brackets(cover: Cover, told: list[Told]) -> str | None:
    """R-602 and R-603 of every entry, as one digest; nothing where the charter asks for none."""
    if not cover.brackets.policy().k:
        return None
    rows = list[str]()
    for it in told:
        found = cover.brackets.of(it.entry.leaf)
        times = [found.not_before_s, found.not_after_s]
        rows.append(" ".join([it.entry.leaf.hex(), *(str(at or "-") for at in times)]))
    return sha256("\n".join(sorted(rows)).encode()).hexdigest()


def _joints(record: Record, told: list[Told]) -> dict[str, Any]:
    stated = [it for it in told if it.entry.joint is not None]
    by: dict[tuple[int, bytes, bytes], set[str]] = {}
    for it in stated:
        joint = it.entry.joint
        assert joint is not None
        by.setdefault((joint.level, joint.shelf, joint.fold), set()).add(it.party)
    common = [at[0] for at, parties in by.items() if len(parties) == len(record.charter.parties)]
    wrong = [
        it.entry.leaf.hex()
        for it in stated
        if it.entry.joint is not None
        and record.stable_level(it.entry.joint.without, record.past(it.entry.leaf))
        != it.entry.joint.level
    ]
    return {
        "stated": len(stated),
        "other_level": sorted(wrong),
        "common_level": max(common, default=None),
    }


def _holdings(record: Record, told: list[Told]) -> tuple[str, Counter[str]]:
    """R-27 of every entry and party, as one digest, and how many each party held."""
    rows, held = list[str](), Counter[str]()
    for party in sorted({it.party for it in told}):
        for it in told:
            proof = record.held_by(party, it.entry.leaf)
            if proof is not None:
                rows.append(f"{party} {it.entry.leaf.hex()} {proof.hex()}\n")
                held[party] += 1
    return sha256("".join(sorted(rows)).encode()).hexdigest(), held


def _claimed(found: dict[str, Any]) -> dict[str, Any]:
    its = found["claim"]
    of = its["entries"][0 if its["by"] is None else 1]
    names = ("kind", "author", "by", "officers", "seals", "end")
    told = {name: its[name] for name in names} | {"not_after": of["times"]["not_after"]}
    verdict = found["verdict"]
    return {"verdict": verdict, "exit": found["exit"], **_proved(verdict, told)}


def _proved(verdict: object, told: dict[str, Any]) -> dict[str, Any]:
    """Of what does not follow both say what it would be, and no more has to be the same."""
    kept = told if verdict == "PROVED" else {"kind": told["kind"]} if told else {}
    return {name: it for name, it in kept.items() if name != "error"}


def plain(found: dict[str, Any]) -> dict[str, Any]:
    """What the verifier says, as far as this program says it too, in the same form."""
    shown = {name: it for name, it in found.items() if name not in ("faults", "feeds", "short")}
    if "claim" in found:
        return _claimed(found)
    shown["evidence"] = [[it["kind"], it["party"], it["number"]] for it in found["evidence"]]
    shown["forks"] = sorted({leaf for pair in found["forks"] for leaf in pair})
    if "joints" in shown:
        joints = shown["joints"]
        shown["joints"] = {**joints, "other_level": sorted(joints["other_level"])}
    if "line_id" not in shown:  # nothing to say of a proof but what it proves
        kept = ("verdict", "evidence") if shown["verdict"] == "PROVED" else tuple(shown)
        shown = {name: shown[name] for name in kept}
    return shown
