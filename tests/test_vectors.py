"""Every case under vectors/, put to this program: R-1 to R-86 where they say "vectors:"."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import pytest

from comity.errors import ComityError, TheirError
from comity.families.shelf import SHELF
from comity.node.verify import folded, verify
from comity.picture.cut import leaf_of
from comity.picture.matter import MatterKey
from comity.record import bundle, canonical, checkpoint, tree
from comity.record.admission import Admitted, Door, Refused
from comity.record.charter import Charter
from comity.record.entry import Head, RootSignoff, parse
from comity.record.evidence import check
from comity.record.foundation import Foundation, Rotation
from comity.record.held import Held
from comity.record.keys import ED25519, ML_DSA_44, Key, protected, sig_structure
from comity.record.keys import verify as is_signed
from comity.record.lanes import Lanes
from comity.record.record import HeldFork, Joined, Record
from comity.record.revocation import Revocation
from comity.record.roster import Roster
from comity.record.statement import ROTATE, Statement
from comity.record.terms import terms_hash
from comity.record.verdict import judge as judge_bundle
from comity.routes.framing import Unframer
from comity.session import beat, frames
from comity.values import moment, text
from comity.values.plain import from_plain, from_wire, to_plain, to_wire
from comity.wording import fingerprint
from tests.support import agreed, claims, naming, outside, sealed
from tests.support.vectors import FOLDER, cases, diagnostic, files, octets

PROTOCOL = Path(__file__).parents[1] / "docs" / "protocol.md"
CASES_MIN = 160
JUDGES: Final[dict[str, Callable[[dict[str, Any]], dict[str, Any]]]] = {
    **agreed.JUDGES,
    **sealed.JUDGES,
    **naming.JUDGES,
    **claims.JUDGES,
    **outside.JUDGES,
}


def judge(function):
    JUDGES[function.__name__.strip("_").replace("_", "-")] = function
    return function


def read(data):
    return canonical.decode(data, bytes_max=1 << 24)


def answered(act, error=TheirError, **more):
    """What `act` gives, or the refusal."""
    try:
        return {"answer": "ADMITTED", **act(), **more}
    except error as fault:
        return {"answer": "REFUSED", "error": fault.key}


# --- bytes


@judge
def decode(case):
    data = octets(case["bytes"])
    found = answered(lambda: {"value": diagnostic(canonical.decode(data))})
    if found["answer"] == "ADMITTED":
        assert canonical.encode(canonical.decode(data)) == data
    return found


@judge
def enrol(case):
    return answered(lambda: {"kid": Key.read(read(octets(case["bytes"]))).kid.hex()})


@judge
def structure(case):
    header = protected(case["alg"], octets(case["kid"]))
    made = sig_structure(header, octets(case["context"]), octets(case["payload"]))
    return {"value": made.hex()}


@judge
def verify_(case):
    if "key" not in case:
        return _verified(case)
    key = Key(*read(octets(case["key"])))
    parts = (octets(case[name]) for name in ("context", "payload", "signature"))
    return {"value": is_signed(key, *parts)}


def _verified(case):
    code, found = verify(octets(case["bytes"]))
    return {"verdict": found["verdict"], "exit": code}


@judge
def root(case):
    return {"value": tree.root_of(list(map(octets, case["leaves"]))).hex()}


@judge
def inclusion(case):
    proof = list(map(octets, case["proof"]))
    place = case["index"], case["size"]
    is_good = tree.verify_inclusion(octets(case["leaf"]), *place, proof, octets(case["root"]))
    return {"value": is_good}


@judge
def consistency(case):
    proof = list(map(octets, case["proof"]))
    roots = octets(case["old_root"]), octets(case["new_root"])
    return {"value": tree.verify_consistency(case["earlier"], case["size"], proof, *roots)}


@judge
def words(case):
    data = octets(case["hash"])
    spelled = {code: " ".join(fingerprint.spell(data, code)) for code in ("en", "fr")}
    return {**spelled, "numbers": " ".join(fingerprint.spell(data, "none"))}


@judge
def heard(case):
    found = answered(lambda: {"value": fingerprint.parse(case["text"]).hex()}, ComityError)
    return {key: it for key, it in found.items() if key != "answer"}


@judge
def charter(case):
    return answered(lambda: {"line_id": Charter.read(octets(case["bytes"])).line_id.hex()})


# --- the door


@judge
def parse_(case):
    def shown():
        entry = parse(octets(case["bytes"]))
        shown = {name: getattr(entry, name) for name in ("leaf", "feed", "kid")}
        plain = {name: getattr(entry, name) for name in ("number", "type", "time_ms")}
        return {**{name: value.hex() for name, value in shown.items()}, **plain}

    return answered(shown)


@judge
def door(case):
    gate = Door(octets(case["line_id"]), Lanes())
    for data in case["earlier"]:
        assert isinstance(gate.admit(octets(data)), Admitted)
    match gate.admit(octets(case["bytes"])):
        case Admitted(new=new):
            return {"answer": "ADMITTED", "new": new}
        case Held(missing=missing):
            return {"answer": "HELD", "missing": list(map(shown_head, missing))}
        case Refused(error=error, evidence=evidence):
            if evidence is not None:
                check(evidence.data)
            found = {"answer": "REFUSED", "error": error.key, "evidence": evidence is not None}
            return {key: it for key, it in found.items() if key in case["expect"]}


def shown_head(head: Head):
    return [head.feed.hex(), head.size, head.root.hex()]


def record_of(case):
    record = Record(Charter.read(octets(case["charter"])), SHELF.codes)
    return record, [it for data in case["entries"] for it in record.take(octets(data))]


@judge
def take(case):
    record, outcomes = record_of(case)
    joined = [it for it in outcomes if isinstance(it, Joined)]
    proofs = [it for it in outcomes if isinstance(it, HeldFork | Refused) and it.evidence]
    for it in proofs:
        assert it.evidence is not None
        check(it.evidence.data)
    forks = [[it.rival.hex(), it.told.entry.leaf.hex()] for it in joined if it.rival]
    waiting = record.waiting
    return {"joined": len(joined), "waiting": waiting, "forks": forks, "proofs": len(proofs)}


@judge
def evidence(case):
    def shown():
        finding = check(octets(case["bytes"]))
        return {"party": finding.party, "number": finding.number}

    found = answered(shown)
    return found if found["answer"] == "REFUSED" else {**found, "answer": "PROVED"}


# --- order, keys, authority


@judge
def order(case):
    record, outcomes = record_of(case)
    told = [it.told for it in outcomes]
    last = told[-1].entry.leaf
    leaves = {it.entry.leaf: it.party for it in told}
    held = {leaf.hex(): record.held_by("BB", leaf) for leaf, who in leaves.items() if who == "AA"}
    return {
        "merged": [
            [it.level, it.party, it.entry.leaf.hex()]
            for it in sorted(told, key=lambda one: one.order)
        ],
        "stable_level": record.stable_level(map(octets, case["without"])),
        "past_of_last": sorted(leaf.hex() for leaf in leaves if record.is_in_past(last, leaf)),
        "held_by_BB": {leaf: proof.hex() if proof else None for leaf, proof in held.items()},
    }


@judge
def statement(case):
    return answered(lambda: {"hash": Statement.read(read(octets(case["bytes"]))).hash.hex()})


@judge
def foundation(case):
    def judged():
        Foundation.read(Statement.read(read(octets(case["bytes"]))))
        return {}

    return answered(judged)


@judge
def released(case):
    founded, made = (Statement.read(read(octets(case[it]))) for it in ("foundation", "bytes"))
    signoffs = [RootSignoff(*map(octets, it)) for it in case["releases"]]
    return {"value": Foundation.read(founded).has_released(made, signoffs)}


@judge
def force(case):
    record, _ = record_of(case)
    return {"offices": [grant.office for grant in record.grants(case["party"])]}


@judge
def judge_(case):
    assert SHELF.codes.items() >= case["codes"].items()
    told = record_of(case)[1][-1].told
    return {"offices": list(told.offices), "flags": list(told.flags)}


# --- standing


@judge
def content(case):
    made = Statement.read(read(octets(case["bytes"])))
    reader = Rotation if made.type == ROTATE else Revocation

    def judged():
        reader.read(made)
        return {}

    return answered(judged)


@judge
def in_force(case):
    roster = Roster({"AA": octets(case["founded"])})
    made = [Statement.read(read(octets(data))) for data, _ in case["carried"]]
    for at, (statement, (_, given)) in enumerate(zip(made, case["carried"], strict=True)):
        signoffs = tuple(RootSignoff(*map(octets, it)) for it in given)
        roster.hear(statement, signoffs, (0, at))
    return {"in_force": [roster.has_force(it.hash, lambda _: True) for it in made]}


@judge
def stand(case):
    record, _ = record_of(case)
    past_of = case["past_of"]
    cut = None if past_of is None else record.past(octets(past_of))
    found = record.stand(octets(case["leaf"]), cut)
    by = None if found.by is None else found.by.hex()
    return {"standing": found.standing.name, "cause": found.cause, "by": by}


@judge
def stable(case):
    record, outcomes = record_of(case)
    level = record.stable_level()
    cut = record.prefix(level)
    told = [it.told for it in outcomes]
    leaves = [it.entry.leaf for it in told if cut.holds((it.lane, it.entry.number))]
    return {"level": level, "prefix": [leaf.hex() for leaf in sorted(leaves)]}


@judge
def clones(case):
    record, _ = record_of(case)
    return {"clones": [[it.hex() for it in pair] for pair in record.clones(case["party"])]}


# --- the picture


@judge
def matters(case):
    rows = [
        ((level, kind, octets(leaf)), octets(it)) for (level, kind, leaf), it in case["matters"]
    ]
    return {"value": tree.root_of([leaf_of(MatterKey(*key).packed, it) for key, it in rows]).hex()}


def verified(case):
    entries = list(map(octets, case["entries"]))
    return verify(bundle.encode(octets(case["charter"]), entries))[1]


@judge
def picture(case):
    found = verified(case)
    return {name: found[name] for name in ("digest", "shelf")}


@judge
def joints(case):
    found = verified(case)["joints"]
    return {name: found[name] for name in ("compared", "differ")}


@judge
def hash_(case):
    return {"value": terms_hash(case["type"], read(octets(case["bytes"]))).hex()}


@judge
def outcome(case):
    entries = list(map(octets, case["entries"]))
    report = judge_bundle(bundle.encode(octets(case["charter"]), entries), SHELF.codes)
    assert report.record is not None
    line = folded(report, report.record).line()
    assert line is not None
    terms = octets(case["terms"])
    (row,) = [row for row in line.proposals if row.terms == terms]
    return {"value": row.outcome.name}


# --- session and words


@judge
def frame(case):
    def shown():
        data = octets(case["bytes"])
        decoded = frames.decode(data)
        assert frames.encode(decoded) == data
        return {"kind": read(data)[0]}

    return answered(shown)


@judge
def stream(case):
    try:
        return {"frames": [frame.hex() for frame in Unframer().feed(octets(case["bytes"]))]}
    except TheirError as error:
        return {"error": error.key}


@judge
def beat_(case):
    payload, signature = octets(case["payload"]), octets(case["signature"])
    key = Key.read(read(octets(case["key"])))

    def shown():
        made = beat.read(payload)
        if not beat.is_good(made, payload, signature, key):
            raise TheirError("signature")
        return {"counter": made.counter}

    return answered(shown)


@judge
def note(case):
    def shown():
        found = checkpoint.read(octets(case["bytes"]).decode())
        keys = (Key(ED25519, octets(case["plain"])), Key(ML_DSA_44, octets(case["quantum"])))
        plain, quantum = map(found.is_signed, keys)
        return {"size": found.checkpoint.size, "plain": plain, "quantum": quantum}

    return answered(shown)


@judge
def show(case):
    return {"iso": moment.iso(case["time_ms"]), "dtg": moment.dtg(case["time_ms"])}


@judge
def read_(case):
    found = answered(lambda: {"value": moment.parse(case["text"])}, ComityError)
    return {key: it for key, it in found.items() if key != "answer"}


@judge
def text_(case):
    said = case["text"]
    return {
        "faults": list(text.faults(said, lines=False)),
        "shown": text.visible(said, lines=False),
    }


@judge
def message(case):
    kind, content = SHELF.types[case["type"]].message, read(octets(case["bytes"]))

    def shown():
        made = from_wire(kind, content)
        assert to_wire(made) == content
        assert from_plain(kind, to_plain(made)) == made
        return {"plain": to_plain(made)}

    return answered(shown)


# --- the tests


@pytest.mark.parametrize(
    ("file", "case"), cases(), ids=[f"{file}: {case['name']}" for file, case in cases()]
)
def test_we_say_what_the_vector_says(file, case):
    found, expect = JUDGES[case["do"]](case), plain(case["expect"])
    error = expect.pop("error", None)
    if error is not None:  # a key, or what it begins with
        assert (found.pop("error", "") + ".").startswith(error + "."), (file, found)
    assert found == expect


def plain(value):
    """Octets of an expectation in one spelling: hexadecimal."""
    match value:
        case str() if "@" in value or "*" in value:
            return octets(value).hex()
        case list():
            return list(map(plain, value))
        case dict():
            return {key: plain(item) for key, item in value.items()}
        case _:
            return value


def test_there_are_enough_cases_and_each_says_why():
    found = cases()
    assert len(found) >= CASES_MIN
    for file, case in found:
        assert re.fullmatch(r"[^.]+.*\.", case["why"]), (file, case["name"])
        assert re.fullmatch(r"R-\d+", case["rule"]), (file, case["name"])


def test_names_are_unique_in_their_file():
    names = [(file, case["name"]) for file, case in cases()]
    assert len(set(names)) == len(names)


def test_every_mark_of_the_protocol_has_its_file_and_the_other_way_round():
    marks = re.findall(r"vectors: ([a-z, -]+)", PROTOCOL.read_text("utf-8"))
    named = {name.strip() for mark in marks for name in mark.split(",")}
    assert named == set(files())


def test_a_case_names_a_rule_whose_mark_names_its_file():
    rules = re.findall(r"\*\*(R-\d+)\*\*((?:(?!\*\*R-).)*)", PROTOCOL.read_text("utf-8"), re.DOTALL)
    marked = {
        (rule, name.strip())
        for rule, body in rules
        for mark in re.findall(r"vectors: ([a-z, -]+)", body)
        for name in mark.split(",")
    }
    unmarked = {(case["rule"], file) for file, case in cases()} - marked
    assert not unmarked
    assert {file for _, file in marked} == set(files())
    assert not marked - {(case["rule"], file) for file, case in cases()}


def test_the_vectors_are_small():
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < 2_700_000
