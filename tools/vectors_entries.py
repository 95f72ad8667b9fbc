"""Vectors of entries and the door: R-8 to R-19, R-80 to R-85."""

from itertools import pairwise
from typing import Any, Final

from tests.support.forge import altered, wrap
from tests.support.parties import NOON, seed
from vectors_bench import Book, Line, flipped, leaf_of

from comity.record import bundle, canonical
from comity.record.entry import Draft, Joint, layout, parse
from comity.record.evidence import Evidence
from comity.record.keys import SigningKey
from comity.record.statement import release
from comity.record.tree import EMPTY_ROOT

_OTHER: Final = b"\7" * 16


def note(text: str = "", **more: Any) -> Draft:  # noqa: ANN401  # any part of a draft
    """Something said, of a type that no shelf has."""
    return Draft(type="test.note/1", content={1: text}, time_ms=NOON, **more)


def _shown(data: bytes) -> dict[str, object]:
    entry = parse(data)
    return {
        "answer": "ADMITTED",
        "leaf": entry.leaf,
        "feed": entry.feed,
        "number": entry.number,
        "kid": entry.kid,
        "type": entry.type,
        "time_ms": entry.time_ms,
    }


def entry(book: Book, line: Line) -> None:
    """R-8 to R-10."""
    feed = line.feeds["AA"]
    plain = feed.twin().write(note("x")).data
    joint = Joint(3, bytes(32), (), bytes(32))
    officers = line.parties["AA"].officers.values()
    good = {
        "a note": plain,
        "a genesis": feed.entries[0],
        "a key statement": feed.entries[1],
        "a long note": feed.twin().write(note("x" * 300)).data,
        "released by two": feed.twin().write(note().released_by(*officers, line_id=line.id)).data,
        "with addressees": feed.twin().write(note(addressees=("AA", "BB"))).data,
        "with a joint": feed.twin().write(note(joint=joint)).data,
        "with a ref": feed.twin().write(note(), (line.feeds["BB"].head,)).data,
        "with a sealed body": line.next("AA", k8=bytes(32)),
        "of the highest precedence": feed.twin().write(note(precedence=3)).data,
    }
    for name, data in good.items():
        why = "Layout and shape are those of the CDDL; the leaf covers all but the signature."
        book.case("entry", "parse", name, "R-9", why, bytes=data, expect=_shown(data))
    for name, (data, why) in _bad_layouts(plain).items():
        refused = {"answer": "REFUSED", "error": "entry"}
        book.case("entry", "parse", name, "R-8", why, bytes=data, expect=refused)
    for name, (parts, why) in _bad_bodies(line).items():
        refused = {"answer": "REFUSED", "error": "entry"}
        data = line.next("AA", **parts)
        book.case("entry", "parse", name, "R-10", why, bytes=data, expect=refused)


def _bad_layouts(good: bytes) -> dict[str, tuple[bytes, str]]:
    payload = layout(good).payload
    size = len(payload)
    long = b"\xd2" + bytes(65_536)
    return {
        "without the tag": (good[1:], "The tag is part of the layout."),
        "tag 98": (b"\xd8\x62" + good[1:], "Another tag is another layout."),
        "tag 18 in two octets": (b"\xd8\x12" + good[1:], "The tag has its shortest head."),
        "an unprotected header": (good.replace(b"\xa0\x58", b"\xa1\x01\x26\x58", 1),
                                  "The unprotected map is empty."),
        "another algorithm": (good.replace(b"\x01\x32\x04", b"\x01\x26\x04", 1),
                              "Protected is {1: -19, 4: kid}."),
        "payload with a long head": (
            good.replace(b"\x58" + bytes([size]), b"\x59\x00" + bytes([size]), 1),
            "The payload has its shortest head."),
        "a nil payload": (good[:17] + b"\xf6" + good[-66:], "The payload is not detached."),
        "signature of 63 octets": (good[:-65] + b"\x3f" + good[-63:], "A signature has 64 octets."),
        "an octet after it": (good + b"\0", "Nothing follows the signature."),
        "cut off": (good[:-1], "The signature is not whole."),
        "nothing": (b"", "No octets are no entry."),
        "too long": (long, "The length is judged before anything else."),
    }  # fmt: skip


def _bad_bodies(line: Line) -> dict[str, tuple[dict[str, object], str]]:
    head = [_OTHER, 1, bytes(32)]
    own = [line.feeds["AA"].label, 1, bytes(32)]
    signoff = [bytes(8), bytes(64)]
    return {
        "key 10 missing": ({"k10": None}, "Keys 1 to 10 are always there."),
        "a thirteenth key": ({"k13": 0}, "There is no other key than 1 to 12."),
        "format version 2": ({"k1": 2}, "The version is 1."),
        "version true": ({"k1": True}, "true is no number."),
        "number without a label": ({"k2": b""}, "Only a genesis has an empty label."),
        "label of 15 octets": ({"k2": bytes(15)}, "A label has 16 octets."),
        "genesis with a label": ({"k3": 0}, "Number 0 has an empty label."),
        "number below 0": ({"k3": -1}, "Numbers count upwards from 0."),
        "root of 31 octets": ({"k4": bytes(31)}, "A root has 32 octets."),
        "refs as a map": ({"k5": {}}, "Refs are an array."),
        "ref twice": ({"k5": [head, head]}, "Refs ascend strictly."),
        "refs out of order": ({"k5": [[_OTHER, 2, bytes(32)], head]}, "Refs ascend strictly."),
        "ref of the own feed": ({"k5": [own]}, "The own past is the root, never a ref."),
        "ref of size 0": ({"k5": [[_OTHER, 0, EMPTY_ROOT]]}, "A ref names one entry at least."),
        "time below 0": ({"k6": -1}, "A claimed time is a count."),
        "no type": ({"k7": ""}, "A type has 1 to 64 characters."),
        "type of 65 characters": ({"k7": "x" * 65}, "A type has 1 to 64 characters."),
        "content a number": ({"k8": 7}, "Content is a map, a statement or a hash."),
        "sealed body of 31 octets": ({"k8": bytes(31)}, "A commitment has 32 octets."),
        "precedence 4": ({"k9": 4}, "There are four precedences."),
        "precedence true": ({"k9": True}, "true is no number."),
        "addressees out of order": ({"k10": ["BB", "AA"]}, "Addressees ascend strictly."),
        "addressee twice": ({"k10": ["AA", "AA"]}, "Addressees ascend strictly."),
        "empty addressee": ({"k10": [""]}, "A party has 1 to 12 characters."),
        "addressee of 13 characters": ({"k10": ["A" * 13]}, "A party has 1 to 12 characters."),
        "no release in key 11": ({"k11": []}, "An empty list is left out."),
        "17 releases": ({"k11": [signoff] * 17}, "There are at most 16 releases."),
        "release of 63 octets": ({"k11": [[bytes(8), bytes(63)]]}, "A release has 64 octets."),
        "root release on a note": ({"k11": [[bytes(8), bytes(64), bytes(8), bytes(2420)]]},
                                   "Only key statements have root releases."),
        "joint of three": ({"k12": [1, bytes(32), []]}, "A joint has four items."),
    }  # fmt: skip


def genesis(book: Book, line: Line) -> None:
    """R-11 and R-12: each judged with the entries of BB before it."""
    party, key, opening = line.parties["AA"], line.key("AA"), parse(line.feeds["AA"].entries[0])
    content = opening.content
    bb = line.feeds["BB"]

    def case(name: str, data: bytes, expect: dict[str, object], why: str) -> None:
        rule = "R-12" if "grant" in name else "R-11"
        book.case("genesis", "door", name, rule, why, line_id=line.id, earlier=bb.entries,
                  bytes=data, expect=expect)  # fmt: skip

    def with_content(changes: dict[int, object], **parts: object) -> bytes:
        made = {number: it for number, it in (content | changes).items() if it is not None}
        return altered(opening, key, line.id, k8=made, **parts)

    admitted = {"answer": "ADMITTED", "new": True}
    case("a genesis", opening.data, admitted, "It fits its line, its key and its grant.")
    case("a party of no charter", with_content({2: "ZZ", 10: None}, k5=[list(bb.head)]),
         admitted, "Who is of the line is authority, not the door's.")  # fmt: skip
    case("a ref instead of a grant", with_content({10: None}, k5=[list(bb.head)]), admitted,
         "A later feed of a party rests on what is there.")  # fmt: skip
    unknown = [_OTHER, 3, bytes(32)]
    case("a ref that is not held", with_content({10: None}, k5=[unknown]),
         {"answer": "HELD", "missing": [unknown]}, "It waits for what it cites.")  # fmt: skip
    wrong_signature = flipped(opening.data, -1)
    officer = party.statements[2]
    officer_grant = [officer.wire, [list(it) for it in release(officer, party.holders[:2])]]
    other = line.parties["BB"].statements[1]
    others_grant = [other.wire, [list(it) for it in release(other, line.parties["BB"].holders[:2])]]
    bad = {
        "neither grant nor ref": (with_content({10: None}), "genesis.bad-shape",
                                  "It rests on something."),
        "of another line": (with_content({1: bytes(32)}), "genesis.other-line",
                            "The line id is another."),
        "with a past": (altered(opening, key, line.id, k4=bytes(32)), "genesis.bad-root",
                        "The root before number 0 is that of nothing."),
        "of another type": (altered(opening, key, line.id, k7="test.note/1"), "genesis.bad-shape",
                            "Number 0 is a genesis."),
        "a key missing": (with_content({9: None}), "genesis.bad-shape", "Keys 1 to 9 are there."),
        "an eleventh key": (with_content({11: 0}), "genesis.bad-shape", "There is no key 11."),
        "epoch below 0": (with_content({4: -1}), "genesis.bad-shape", "An epoch is a count."),
        "party of 13 characters": (with_content({2: "A" * 13}), "genesis.bad-shape",
                                   "A party has 1 to 12 characters."),
        "weak TLS key": (with_content({9: [-19, bytes(32)]}), "key.weak",
                         "Every enrolled key is looked at."),
        "KEM where Ed25519 belongs": (with_content({9: content[8]}), "key.wrong-kind",
                                      "Key 9 is an Ed25519 key."),
        "signature changed": (wrong_signature, "entry.bad-signature", "It is not signed so."),
        "signed by another": (altered(opening, line.key("BB"), line.id), "entry.bad-signature",
                              "The kid is not that of key 6."),
        "an officer's grant": (with_content({10: officer_grant}), "genesis.other-grant",
                               "The grant is of kind NODE and for key 6."),
        "another party's grant": (with_content({10: others_grant}), "genesis.other-grant",
                                  "The grant is for the same party."),
    }  # fmt: skip
    for name, (data, error, why) in bad.items():
        case(name, data, {"answer": "REFUSED", "error": error, "evidence": False}, why)


_Row = tuple[str, str, list[bytes], bytes, dict[str, object], str]


def admission(book: Book, line: Line) -> None:
    """R-13 to R-19."""
    for name, rule, earlier, data, expect, why in (*_taken_or_held(line), *_refused(line)):
        shown = {key: it for key, it in expect.items() if it != ""}
        book.case("admission", "door", name, rule, why, line_id=line.id, earlier=earlier,
                  bytes=data, expect=shown)  # fmt: skip
    _waiting(book, line)


def _taken_or_held(line: Line) -> list[_Row]:
    aa, bb = line.feeds["AA"], line.feeds["BB"]
    both = [*aa.entries, *bb.entries]
    later = aa.twin()
    later.write(note("one"))
    second = later.write(note("two")).data
    admitted: dict[str, object] = {"answer": "ADMITTED", "new": True}
    old = [bb.label, 1, leaf_of(bb.entries[0])]
    nowhere = [_OTHER, 1, bytes(32)]
    return [
        ("next of its feed", "R-14", both, line.next("AA"), admitted, "Its place is free."),
        ("a type nobody knows", "R-19", both, line.next("AA", k7="no.such/9"), admitted,
         "The type's name is not the door's."),
        ("content of any map", "R-19", both, line.next("AA", k8={99: [None, True]}), admitted,
         "The inside of key 8 is not the door's."),
        ("to nobody of the line", "R-19", both, line.next("AA", k10=["QQ"]), admitted,
         "Rosters are not the door's."),
        ("a time of no reason", "R-19", both, line.next("AA", k6=0), admitted,
         "Time is not the door's."),
        ("with a ref", "R-13", both, line.next("AA", k5=[list(bb.head)]), admitted, "It is held."),
        ("with an old ref", "R-13", both, line.next("AA", k5=[old]), admitted,
         "An older ref is admitted and proves nothing new."),
        ("a ref nobody holds", "R-13", both, line.next("AA", k5=[nowhere]),
         {"answer": "HELD", "missing": [nowhere]}, "The entry waits for what it cites."),
        ("a ref to another root", "R-13", both, line.next("AA", k5=[[bb.label, 2, bytes(32)]]),
         {"answer": "HELD", "missing": [[bb.label, 2, bytes(32)]]},
         "No held branch has this root at this size."),
        ("a gap in its feed", "R-14", both, second,
         {"answer": "HELD", "missing": [list(parse(second).place)]}, "One before it is missing."),
        ("its genesis missing", "R-15", bb.entries, line.next("AA"),
         {"answer": "HELD", "missing": [[aa.label, 1, b""]]},
         "The signature is checked when the genesis comes; a head without root stands for it."),
    ]  # fmt: skip


def _refused(line: Line) -> list[_Row]:
    aa, bb = line.feeds["AA"], line.feeds["BB"]
    both = [*aa.entries, *bb.entries]
    stranger = SigningKey.from_seed(seed("stranger"))
    first = parse(aa.entries[1])
    proved: dict[str, object] = {"answer": "REFUSED", "error": "", "evidence": True}
    unproved: dict[str, object] = {"answer": "REFUSED", "error": "", "evidence": False}
    payload = layout(line.next("AA")).payload
    spelt = payload[:1] + b"\x01\x18\x01" + payload[3:]
    return [
        ("signature changed", "R-15", both, flipped(line.next("AA"), -1), unproved,
         "A bad signature proves nothing about anybody."),
        ("another kid", "R-15", both, wrap(layout(line.next("AA")).payload, stranger, line.id),
         unproved, "The kid is not that of the feed's key."),
        ("signed for another line", "R-15", both,
         wrap(layout(line.next("AA")).payload, line.key("AA"), bytes(32)), unproved,
         "The context names the line."),
        ("a root of no genesis", "R-14", both[:1],
         altered(first, line.key("AA"), line.id, k4=bytes(32)), proved,
         "The root at size 1 is the leaf of the genesis, whose beginning is the label."),
        ("signed, a key missing", "R-17", both, line.next("AA", k10=None), proved,
         "A signed entry that breaks R-10 is evidence."),
        ("signed, ref of the own feed", "R-17", both, line.next("AA", k5=[list(aa.head)]), proved,
         "A signed entry that breaks R-13 is evidence."),
        ("signed, not canonical", "R-17", both, wrap(spelt, line.key("AA"), line.id), proved,
         "A signed payload that breaks R-3 is evidence."),
        ("signed, not CBOR", "R-17", both, wrap(b"\xff" * 30, line.key("AA"), line.id), proved,
         "A signed payload that breaks R-1 is evidence."),
        ("malformed, signed by a stranger", "R-17", both,
         wrap(b"\xff" * 30, stranger, line.id), unproved, "No known key signed it."),
        ("bad layout", "R-17", both, line.next("AA")[1:], unproved,
         "Bytes that break R-8 are evidence of nothing."),
    ]  # fmt: skip


def _waiting(book: Book, line: Line) -> None:
    """R-17 and R-18: what waits, and what comes of it."""
    aa = line.feeds["AA"]
    later = aa.twin()
    later.write(note("one"))
    second = later.write(note("two")).data
    twin = aa.twin()
    twin.write(note("another"))
    twins = [second, twin.write(note("two, otherwise")).data]
    why = "Both wait and both are signed: the proof needs nothing more."
    book.case(
        "admission",
        "take",
        "two of one number that wait",
        "R-18",
        why,
        charter=line.data,
        entries=[*aa.entries, *twins],
        expect={"joined": len(aa.entries), "waiting": 2, "forks": [], "proofs": 1},
    )
    why = "What was missing comes last and frees all."
    book.case(
        "admission",
        "take",
        "a feed backwards",
        "R-18",
        why,
        charter=line.data,
        entries=aa.entries[::-1],
        expect={"joined": len(aa.entries), "waiting": 0, "forks": [], "proofs": 0},
    )
    after = aa.twin()
    bad = line.next("AA", k10=None)
    after.tree.append(layout(bad).leaf)
    why = "A feed ends at a malformed entry; what follows waits for ever."
    book.case(
        "admission",
        "take",
        "after a malformed entry",
        "R-17",
        why,
        charter=line.data,
        entries=[*aa.entries, bad, after.write(note("goes on")).data],
        expect={"joined": len(aa.entries), "waiting": 1, "forks": [], "proofs": 1},
    )


def fork(book: Book, line: Line) -> None:
    """R-16."""
    aa, bb = line.feeds["AA"], line.feeds["BB"]
    one, other = aa.twin(), aa.twin()
    first, second = one.write(note("one")), other.write(note("other"))
    grown = [one.write(note("one, on")).data, other.write(note("other, on")).data]
    refs = (one.head, other.head)
    seen = bb.twin().write(note("both"), refs).data
    pair = [first.data, second.data]
    base, size = [*aa.entries, *bb.entries], len(aa.entries) + len(bb.entries)
    forked = [[first.leaf, second.leaf]]

    def case(name: str, entries: list[bytes], joined: int, forks: object, why: str) -> None:
        expect = {"joined": joined, "waiting": 0, "forks": forks, "proofs": 0}
        book.case("fork", "take", name, "R-16", why, charter=line.data, entries=entries,
                  expect=expect)  # fmt: skip

    case("two of one number", [*base, *pair], size + 2, forked, "Both are kept.")
    case("in the other order", [*base, *pair[::-1]], size + 2, [forked[0][::-1]],
         "Which came first changes nothing but who is named first.")  # fmt: skip
    case("both branches grow", [*base, *pair, *grown], size + 4, forked,
         "A fork is one, however long its branches are.")  # fmt: skip
    case("another names both branches", [*base, *pair, *grown, seen], size + 5, forked,
         "A ref names the branch that has its root.")  # fmt: skip
    case("an entry twice", [*base, base[-1]], size, [], "The same leaf is no second entry.")
    case("an entry with another signature", [*base, flipped(base[-1], -1)], size, [],
         "The leaf does not cover the signature, so this is the same entry.")  # fmt: skip


def evidence(book: Book, line: Line) -> None:
    """R-84."""
    aa, key = line.feeds["AA"], line.key("AA")
    opening = aa.entries[0]
    one, other = (aa.twin().write(note(text)).data for text in ("one", "other"))
    good = Evidence.fork(line.id, opening, one, other)
    malformed = altered(parse(aa.entries[1]), key, line.id, k4=bytes(32))
    spelt = wrap(b"\xff" * 30, key, line.id)
    own = line.next("AA", k5=[list(aa.head)])
    later = aa.twin()
    later.write(note())
    bb = line.feeds["BB"]

    def made(kind: str, *entries: bytes, genesis: bytes = opening, of: bytes = line.id) -> bytes:
        return canonical.encode(["comity/evidence/1", kind, of, genesis, list(entries)])

    def proof(name: str, data: bytes, number: int, why: str) -> None:
        expect = {"answer": "PROVED", "party": "AA", "number": number}
        book.case("evidence", "evidence", name, "R-84", why, bytes=data, expect=expect)

    number = len(aa.entries)
    proof("a fork", good.data, number, "Two leaves, one number, one key.")
    proof("a malformed root", made("MALFORMED", malformed), 1, "The root is of no genesis.")
    proof("a malformed payload", made("MALFORMED", spelt), 0, "Signed bytes that are no CBOR.")
    proof("a ref of the own feed", made("MALFORMED", own), 0, "Signed, and against R-13.")
    pair = sorted((one, other))
    bad = {
        "the same entry twice": (made("FORK", one, one), "evidence", "One leaf is no fork."),
        "two signatures of one entry": (made("FORK", *sorted((one, flipped(one, -1)))),
                                        "evidence", "One leaf, and one signature is bad."),
        "entries out of order": (made("FORK", *pair[::-1]), "evidence", "They stand by octets."),
        "two numbers": (made("FORK", *sorted((one, later.write(note()).data))), "evidence",
                        "Two entries in a row are no fork."),
        "one entry": (made("FORK", one), "evidence", "A fork needs two."),
        "another feed": (made("FORK", *sorted((one, bb.twin().write(note()).data))), "evidence",
                         "Both are of the genesis' feed."),
        "another genesis": (made("FORK", *pair, genesis=bb.entries[0]), "evidence",
                            "Its key has not signed them."),
        "another line": (made("FORK", *pair, of=bytes(32)), "evidence",
                         "The genesis is for another line."),
        "well-formed as MALFORMED": (made("MALFORMED", one), "evidence", "It breaks no rule."),
        "another kind": (made("LATE", one), "evidence", "There are three kinds."),
        "a stranger's bytes": (
            made("MALFORMED", wrap(b"\xff" * 30, SigningKey.from_seed(seed("stranger")), line.id)),
            "evidence", "The key it names has not signed."),
        "not an array": (canonical.encode({}), "evidence", "Evidence is an array of five."),
        "not CBOR": (b"\xff", "cbor", "These bytes are nothing."),
    }  # fmt: skip
    for name, (data, error, why) in bad.items():
        refused = {"answer": "REFUSED", "error": error}
        book.case("evidence", "evidence", name, "R-84", why, bytes=data, expect=refused)


def bundles(book: Book, line: Line) -> None:
    """R-80 to R-85."""
    aa, bb = line.feeds["AA"], line.feeds["BB"]
    entries = line.begun
    one, other = (aa.twin().write(note(text)).data for text in ("one", "other"))
    proof = Evidence.fork(line.id, aa.entries[0], one, other).data
    whole = bundle.encode(line.data, entries)
    body = whole[: -bundle.CLOSING_BYTES]
    missing = [data for data in entries if data != bb.entries[2]]
    elsewhere = Line(book, "other", "AA", "BB", nonce=b"\1" * 16)
    cut = _items(body)
    swapped = bundle.MAGIC + b"".join([cut[0], cut[2], cut[1], *cut[3:]])
    late = bundle.MAGIC + b"".join([*cut[1:], cut[0]])

    def closed(octets: bytes) -> bytes:
        return octets + bundle.closing(octets)

    seen = bb.twin().write(note("seen"), (aa.head,)).data
    rows: list[tuple[str, str, bytes, str, str]] = [
        ("a whole record", "R-85", whole, "SOUND", "Every entry is admitted."),
        ("with a note that names another feed", "R-85", bundle.encode(line.data, [*entries, seen]),
         "SOUND", "A ref is found wherever its feed stands."),
        ("a charter and nothing else", "R-85", bundle.encode(line.data, []), "SOUND",
         "An empty record is a record."),
        ("a fork", "R-85", bundle.encode(line.data, [*entries, one, other]), "FORKED",
         "A feed has two entries with one number."),
        ("evidence", "R-85", bundle.encode(line.data, entries, [proof]), "FORKED",
         "The file holds evidence."),
        ("an entry left out", "R-85", bundle.encode(line.data, missing), "INCOMPLETE",
         "The past of some entries is not in the file."),
        ("one octet changed", "R-82", flipped(whole, 9_000), "DAMAGED", "The hash does not fit."),
        ("one octet changed and closed anew", "R-83", closed(flipped(body, -1)), "REFUSED",
         "The signature does not fit, whatever the hash says."),
        ("cut off", "R-82", whole[:-1], "DAMAGED", "The closing item is not whole."),
        ("without its closing item", "R-82", body, "DAMAGED", "The closing item is missing."),
        ("an octet after it", "R-82", whole + b"\0", "DAMAGED", "Nothing follows the hash."),
        ("two files glued", "R-82", whole + whole, "DAMAGED", "Nothing follows the hash."),
        ("another beginning", "R-80", b"comity/bundle/open/2    " + whole[24:], "REFUSED",
         "It is no open bundle."),
        ("nothing", "R-80", b"", "REFUSED", "It is no open bundle."),
        ("geneses out of order", "R-81", closed(swapped), "REFUSED", "Geneses stand by label."),
        ("charter at the end", "R-81", closed(late), "REFUSED", "Sections ascend."),
        ("no charter", "R-81", closed(bundle.MAGIC + b"".join(cut[1:])), "REFUSED",
         "Without a charter nothing can be checked."),
        ("entries of another line", "R-83", bundle.encode(line.data, elsewhere.begun), "REFUSED",
         "Their geneses are for another line."),
        ("an unknown section", "R-81", closed(body + bytes.fromhex("820900")), "REFUSED",
         "There are five sections."),
        ("a tag around an item", "R-80", closed(body + bytes.fromhex("c1820140")), "REFUSED",
         "Items are within the profile."),
        ("an item that claims 2^53 - 1 entries", "R-80",
         closed(body + bytes.fromhex("83034090") + b"\x9b\0\x1f" + b"\xff" * 6), "REFUSED",
         "A claim costs nothing and gets nothing."),
        ("a false closing hash", "R-82", body + canonical.encode([255, bytes(32)]), "DAMAGED",
         "The hash is that of the octets before it."),
    ]  # fmt: skip
    exits = {"SOUND": 0, "REFUSED": 1, "DAMAGED": 4, "INCOMPLETE": 4, "FORKED": 4}
    for name, rule, data, verdict, why in rows:
        expect = {"verdict": verdict, "exit": exits[verdict]}
        book.case("bundle", "verify", name, rule, why, bytes=data, expect=expect)


def _items(body: bytes) -> list[bytes]:
    """Octets of each item of a bundle that is not closed."""
    starts = [it.offset for it in bundle.items(body)]
    return [body[start:end] for start, end in pairwise([*starts, len(body)])]
