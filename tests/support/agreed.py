"""What this program says of the vectors of members, witnesses, cover and digests."""

from collections.abc import Callable
from hashlib import sha256
from typing import Any, Final

from comity.errors import TheirError
from comity.families.shelf import SHELF
from comity.picture.suspension import is_shut
from comity.record import checkpoint, note
from comity.record.brackets import Policy
from comity.record.charter import Charter
from comity.record.cover import Cover
from comity.record.entry import parse
from comity.record.genesis import Genesis
from comity.record.record import Joined, Record
from comity.record.told import Told
from comity.record.tree import root_of
from tests.support.vectors import octets

Case = dict[str, Any]


def _taken(case: Case) -> tuple[Record, list[Told]]:
    record = Record(Charter.read(octets(case["charter"])), SHELF.codes)
    found = [it for data in case["entries"] for it in record.take(octets(data))]
    return record, [it.told for it in found if isinstance(it, Joined)]


def _laws(case: Case) -> Case:
    record, told = _taken(case)
    past_of = case["past_of"]
    laws = record.laws_now() if past_of is None else record.laws.before(octets(past_of))
    gone = [it for it in laws.departures if it.party not in laws.parties]
    found: Case = {
        "parties": list(laws.parties),
        "charter": sha256(laws.charter.terms).hexdigest(),
        "suspended": laws.suspended,
        "gone": sorted([it.party, it.entry.hex()] for it in gone),
        "divergent": sorted(it.hex() for it in laws.divergent),
        "stable_level": record.stable_level(),
        "flags": sorted([it.entry.leaf.hex(), list(it.flags)] for it in told if it.flags),
    }
    if case["leaf"] is not None:
        stand = record.stand(octets(case["leaf"]))
        found["stand"] = [stand.standing.name, stand.cause, stand.by.hex() if stand.by else None]
    return found


def _shut(case: Case) -> Case:
    told = ((it, SHELF.types.get(it.entry.type)) for it in _taken(case)[1])
    shut = [it.entry.leaf for it, kind in told if kind and is_shut(it, kind.message.SPEC)]
    return {"shut": [it.hex() for it in shut]}


def _vkey(case: Case) -> Case:
    try:
        found = note.VerifierKey.read(case["text"])
    except TheirError:
        return {"answer": "REFUSED"}
    return {"answer": "ADMITTED", "name": found.name, "type": found.kind}


def _cosigned(case: Case) -> Case:
    key = note.VerifierKey.read(case["key"])
    return {"time": note.times(note.read(octets(case["bytes"]).decode()), (key,)).get(key)}


def _policy(case: Case) -> Case:
    found = Policy.read(octets(case["bytes"]))
    return {"k": found.k, "names": sorted(found.names)}


def _log(case: Case) -> Case:
    entry = parse(octets(case["bytes"]))
    genesis = Genesis.read(entry)
    origin = checkpoint.Checkpoint(genesis.line_id, entry.leaf[:16], 0, bytes(32)).origin
    kinds = zip((note.SIGNED, note.QUANTUM), genesis.note_keys, strict=True)
    return {"origin": origin, "keys": [note.VerifierKey(origin, *it).text for it in kinds]}


def _cover(case: Case) -> tuple[Cover, list[bytes]]:
    record, told = _taken(case)
    cover = Cover(record)
    for it in told:
        cover.hear(it.entry)
    return cover, sorted(it.entry.leaf for it in told)


def _bracket(case: Case) -> Case:
    found = _cover(case)[0].brackets.of(octets(case["leaf"]))
    return {
        "k": found.policy.k,
        "before": found.before,
        "after": found.after,
        "not_before": found.not_before_s,
        "not_after": found.not_after_s,
    }


def _covered(case: Case) -> Case:
    cover, leaves = _cover(case)
    return {"covered": [leaf.hex() for leaf in leaves if cover.by(leaf) is not None]}


def _digest(case: Case) -> Case:
    record, told = _taken(case)
    level = record.stable_level()
    cut = record.prefix(level)
    kept = sorted(
        (it for it in told if cut.holds((it.lane, it.entry.number))), key=lambda it: it.order
    )
    digest = root_of([it.entry.leaf for it in kept]).hex()
    return {"level": level, "entries": len(kept), "digest": digest}


JUDGES: Final[dict[str, Callable[[Case], Case]]] = {
    "laws": _laws,
    "shut": _shut,
    "vkey": _vkey,
    "cosigned": _cosigned,
    "policy": _policy,
    "log": _log,
    "bracket": _bracket,
    "covered": _covered,
    "digest": _digest,
}
