"""What this program says of vectors that others than a party's node read."""

from collections.abc import Callable
from hashlib import sha256
from typing import Any, Final

from comity.archive import names, tiles
from comity.errors import TheirError
from comity.evidence import cose
from comity.families.keys.fold import named
from comity.node.callsignals import said_aloud
from comity.node.snapshots import Snapshot
from comity.record import canonical, voice
from comity.record.entry import Head
from comity.record.keys import Key
from comity.record.note import VerifierKey
from comity.witness import asked
from comity.witness.cosigner import Cosigner, Refusal, State
from comity.wording import fingerprint
from tests.support.vectors import octets

Case = dict[str, Any]
LOG: Final = "log.example/one"
NOW_S: Final = 2_000_000_000


def leaves_of(count: int, mark: str = "") -> list[bytes]:
    """Leaves that nobody need be handed: SHA-256 of a mark and the number in 8 octets."""
    return [sha256(mark.encode() + number.to_bytes(8)).digest() for number in range(count)]


def _answered(act: Callable[[], Case]) -> Case:
    try:
        return {"answer": "ADMITTED", **act()}
    except TheirError:
        return {"answer": "REFUSED"}


def _receipt(case: Case) -> Case:
    def told() -> Case:
        key = Key.read(canonical.decode(octets(case["key"])))
        found = cose.check(octets(case["bytes"]), octets(case["leaf"]), key)
        return {"number": found.number, "size": found.size, "root": found.root.hex()}

    return _answered(told)


def _tiles(case: Case) -> Case:
    return {"last": [it.path for it in tiles.tiles_of(case["size"])][-3:]}


def _tile(case: Case) -> Case:
    tile = tiles.Tile(case["level"], case["at"], case["width"])
    return {"value": sha256(tiles.Levels(leaves_of(case["count"])).data(tile)).hexdigest()}


def _unbundle(case: Case) -> Case:
    data, width = octets(case["bytes"]), case["width"]
    return _answered(lambda: {"entries": [it.hex() for it in tiles.unpacked(data, width)]})


def _log_folder(case: Case) -> Case:
    name = names.log_name(octets(case["line_id"]), octets(case["feed"]))
    leaf = case["leaf"]
    return {"value": name if leaf is None else names.branch_name(name, octets(leaf))}


def _snapshot(case: Case) -> Case:
    heads = tuple(Head(octets(feed), size, octets(root)) for feed, size, root in case["heads"])
    record, picture, shelf = (octets(case[it]) for it in ("record", "picture", "shelf"))
    line_id, level = octets(case["line_id"]), case["level"]
    its = Snapshot(line_id, level, heads, 0, record, picture, shelf, (), ())
    return {"value": its.name.hex()}


def _asked(case: Case) -> Case:
    def told() -> Case:
        found = asked.read(octets(case["bytes"]))
        size = found.signed.tip.size
        return {"old": found.old, "hashes": len(found.proof), "size": size}

    return _answered(told)


def _cosign(case: Case) -> Case:
    keys = [VerifierKey.read(it) for it in case["keys"]]
    state = State(case["known"], octets(case["root"]), NOW_S - 60, "")
    witness = Cosigner({LOG: keys} if keys else {}, {LOG: state}, a_minute=10)
    found = witness.consider(octets(case["bytes"]), NOW_S)
    if not isinstance(found, Refusal):
        return {"status": 200}
    kind = found.evidence.kind if found.evidence else None
    return {"status": found.status, "size": found.size, "evidence": kind}


def _spoken(case: Case) -> Case:
    speaker, hearer = ((it[0], tuple(it[1])) for it in (case["speaker"], case["hearer"]))
    secret, line_id = octets(case["secret"]), octets(case["line_id"])
    return {"places": list(voice.words_of(secret, line_id, speaker, hearer))}


def _call_words(case: Case) -> Case:
    said = said_aloud(*(octets(case[it]) for it in ("leaf", "one", "other")))
    return {"numbers": " ".join(fingerprint.spell(said, "none")[:4])}


JUDGES: Final[dict[str, Callable[[Case], Case]]] = {
    "receipt": _receipt,
    "tiles": _tiles,
    "tile": _tile,
    "unbundle": _unbundle,
    "log-folder": _log_folder,
    "served": lambda case: {"value": names.is_one(case["text"])},
    "snapshot": _snapshot,
    "asked": _asked,
    "cosign": _cosign,
    "spoken-number": lambda case: {"places": list(voice.number_of(octets(case["bytes"])))},
    "spoken-words": _spoken,
    "call-words": _call_words,
    "known-by-name": lambda case: {"value": named(case["party"], case["text"]).hex()},
}
