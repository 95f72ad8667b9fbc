"""Vectors of witnesses: keys, cosignatures, k of n, brackets, cover: R-137, R-590 to R-604.

Also of what a record says of itself by a number: its digest (R-87), versions (R-88).
"""

from base64 import b64encode
from typing import Final

from tests.support.parties import NOON, Bench, Feed, charter_of, seed
from vectors_bench import Book, Line, flipped
from vectors_members import named
from vectors_picture import taken

from comity.record import bundle, canonical, checkpoint
from comity.record.brackets import Policy
from comity.record.charter import Charter
from comity.record.checkpoint import CHECKPOINT_TYPE, Checkpoint
from comity.record.cover import Cover
from comity.record.entry import Draft, Entry, parse
from comity.record.genesis import Genesis
from comity.record.keys import QuantumSigningKey, SigningKey
from comity.record.note import COSIGNED, QUANTUM, SIGNED, Tip, VerifierKey, cosign, key_id
from comity.record.note import Line as Signed
from comity.record.record import Record
from comity.record.tree import root_of

_FILE: Final = "witness"
_TIME_S: Final = NOON // 1000
NAMES: Final = ("one", "two", "three")
PLAIN: Final = {name: SigningKey.from_seed(seed("witness", name)) for name in NAMES}
POST: Final = {name: QuantumSigningKey.from_seed(seed("witness", name)) for name in NAMES}


def witnesses(book: Book, line: Line) -> None:
    """R-137, R-590, R-591, R-598, R-599, R-601 to R-604."""
    _keys(book)
    _cosignatures(book, line)
    _policies(book)
    _logs(book, line)
    _brackets(book)
    _covered(book, line)
    _records(book, line)


def _vkey(name: str, kind: int = COSIGNED) -> VerifierKey:
    key = POST[name].key if kind == QUANTUM else PLAIN[name].key
    return VerifierKey(name, kind, key)


def _spelled(name: str, kind: int, raw: bytes) -> str:
    """A key whose id fits, whatever it is."""
    return f"{name}+{key_id(name, kind, raw).hex()}+{b64encode(bytes((kind,)) + raw).decode()}"


def _keys(book: Book) -> None:
    """R-590."""
    raw = PLAIN["one"].key.raw
    one = _vkey("one").text
    _, kid, octets = one.split("+", 2)
    rows: dict[str, tuple[str, bool, str]] = {
        "a witness": (one, True, "Type 0x04."),
        "a witness of ML-DSA-44": (_vkey("one", QUANTUM).text, True, "Type 0x06."),
        "a log": (_spelled("one", SIGNED, raw), True, "Type 0x01."),
        "the longest name": (_spelled("n" * 255, COSIGNED, raw), True, "255 octets."),
        "a longer name": (_spelled("n" * 256, COSIGNED, raw), False, "At most 255 octets."),
        "no name": (f"+{kid}+{octets}", False, "A name has an octet."),
        "another name": (f"two+{kid}+{octets}", False, "The id is over the name."),
        "a name with a space": (_spelled("o ne", COSIGNED, raw), False, "No space."),
        "a name with a plus sign": (_spelled("o+ne", COSIGNED, raw), False, "No plus sign."),
        "a name with a character that is not printed": (
            _spelled("o\u200bne", COSIGNED, raw), False, "Nothing that cannot be seen."),
        "a name with the last code point of a range": (
            _spelled("o\U0001d17ane", COSIGNED, raw), False, "Both ends are in it."),
        "a name with the next code point": (
            _spelled("o\U0001d17bne", COSIGNED, raw), True, "It is in no range."),
        "a name with a code point that no Unicode had in 2026": (
            _spelled("o\u0378ne", COSIGNED, raw), True, "Only the ranges count, not the year."),
        "a name with a code point for private use": (
            _spelled("o\ue000ne", COSIGNED, raw), False, "It has no meaning of its own."),
        "a key id in capitals": (one.replace(kid, kid.upper()), False, "Lower-case figures."),
        "another key id": (one.replace(kid, "00000000"), False, "It is that of name and key."),
        "an unknown type": (_spelled("one", 2, raw), False, "Three types are known."),
        "a short key": (_spelled("one", COSIGNED, raw[:-1]), False, "32 octets."),
        "a key of small order": (_spelled("one", COSIGNED, bytes(32)), False, "As in R-4."),
        "base64 without its end": (_vkey("one", QUANTUM).text.rstrip("="), False, "One spelling."),
        "nothing": ("", False, "It is none."),
    }  # fmt: skip
    for what, (text, is_one, why) in rows.items():
        expect: dict[str, object] = {"answer": "REFUSED"}
        if is_one:
            key = VerifierKey.read(text)
            expect = {"answer": "ADMITTED", "name": key.name, "type": key.kind}
        book.case(_FILE, "vkey", what, "R-590", why, text=text, expect=expect)


def _tip(line: Bench, code: str = "AA") -> Tip:
    feed = line.feeds[code]
    what = Checkpoint(line.charter.line_id, *feed.head)
    return Tip(what.origin, what.size, what.root)


def _line(it: Signed, data: bytes | None = None, name: str | None = None) -> str:
    octets = it.key_id + (it.data if data is None else data)
    return f"\u2014 {name or it.name} {b64encode(octets).decode()}\n"


def _cosignatures(book: Book, line: Line) -> None:
    """R-591."""
    tip = _tip(line)
    one, late = (cosign("one", PLAIN["one"], tip, at) for at in (_TIME_S, _TIME_S + 9))
    post = cosign("one", POST["one"], tip, _TIME_S)
    other = cosign("two", PLAIN["two"], tip, _TIME_S)
    far = cosign("one", PLAIN["one"], tip, 253_402_300_799)
    beyond = cosign("one", PLAIN["one"], tip, 253_402_300_800)
    root = b64encode(tip.root).decode()
    rows: list[tuple[str, str, str, int, int | None, str]] = [
        ("a cosignature", tip.text, _line(one), COSIGNED, _TIME_S, "It names its time."),
        ("a cosignature of ML-DSA-44", tip.text, _line(post), QUANTUM, _TIME_S,
         "It names its time."),
        ("two of one key", tip.text, _line(late) + _line(one), COSIGNED, _TIME_S,
         "The earliest counts."),
        ("of another witness", tip.text, _line(other), COSIGNED, None, "It is not this key's."),
        ("of the other kind of key", tip.text, _line(one), QUANTUM, None, "Another key."),
        ("under another name", tip.text, _line(one, name="two"), COSIGNED, None,
         "The name is a part of the key."),
        ("another time", tip.text, _line(one, late.data[:8] + one.data[8:]), COSIGNED, None,
         "It signs its time."),
        ("another root", tip.text.replace(root, b64encode(bytes(32)).decode()), _line(one),
         COSIGNED, None, "It signs the root."),
        ("one octet changed", tip.text, _line(one, flipped(one.data, 40)), COSIGNED, None,
         "The signature is not good."),
        ("too short", tip.text, _line(one, one.data[:-1]), COSIGNED, None, "72 octets."),
        ("the last second of 9999", tip.text, _line(far), COSIGNED, 253_402_300_799,
         "Times end there."),
        ("a second later", tip.text, _line(beyond), COSIGNED, None, "Times end before it."),
    ]  # fmt: skip
    for name, text, lines, kind, time_s, why in rows:
        book.case(_FILE, "cosigned", name, "R-591", why, bytes=f"{text}\n{lines}".encode(),
                  key=_vkey("one", kind).text, expect={"time": time_s})  # fmt: skip


def _policies(book: Book) -> None:
    """R-599."""
    keys: list[canonical.Value] = [_vkey(it).text for it in NAMES]
    both: list[canonical.Value] = [_vkey("one").text, _vkey("one", QUANTUM).text]
    log = VerifierKey("log", SIGNED, PLAIN["one"].key).text
    rows: list[tuple[str, dict[int, canonical.Value], str]] = [
        ("two of three", {26: 2, 28: keys}, "k of n."),
        ("all of three", {26: 3, 28: keys}, "k may be n."),
        ("four of three", {26: 4, 28: keys}, "It cannot be met: no witness is asked for."),
        ("none of three", {26: 0, 28: keys}, "k is 1 or more."),
        ("two keys of one name", {26: 1, 28: both}, "One name is one witness."),
        ("two of one name", {26: 2, 28: both}, "One name is one witness."),
        ("no witnesses", {}, "A charter need not ask for any."),
        ("no k", {28: keys}, "Without k none is asked for."),
        ("k alone", {26: 1}, "Without witnesses none is asked for."),
        ("a log among them", {26: 1, 28: [log]}, "A log's key is no witness's."),
        ("a key that is none", {26: 1, 28: ["none"]}, "It cannot be read."),
        (
            "a key that is none beside one that is",
            {26: 1, 28: ["none", keys[0]]},
            "What cannot be read is nobody's.",
        ),
        (
            "two of a key that is none and one that is",
            {26: 2, 28: ["none", keys[0]]},
            "What cannot be read counts for no name.",
        ),
    ]
    for name, more, why in rows:
        data = _charter(more)
        policy = Policy.read(data)
        expect = {"k": policy.k, "names": sorted(policy.names)}
        book.case(_FILE, "policy", name, "R-599", why, bytes=data, expect=expect)


def _charter(more: dict[int, canonical.Value]) -> bytes:
    bench = _bench()
    content = canonical.decode(charter_of(*bench.parties.values()))
    assert type(content) is dict  # noqa: S101
    return canonical.encode(dict(sorted({**content, **more}.items())))


_kept: list[Bench] = []


def _bench() -> Bench:
    if not _kept:
        _kept.append(Bench("AA", "BB"))
    return _kept[0]


def _logs(book: Book, line: Line) -> None:
    """R-598."""
    for code, feed in line.feeds.items():
        genesis = Genesis.read(parse(feed.entries[0]))
        origin = Checkpoint(line.id, feed.label, 0, bytes(32)).origin
        kinds = zip((SIGNED, QUANTUM), genesis.note_keys, strict=True)
        keys = [VerifierKey(origin, kind, key).text for kind, key in kinds]
        book.case(_FILE, "log", f"the feed of {code}", "R-598",
                  "Its name is its origin, its keys those of key 7.", bytes=feed.entries[0],
                  expect={"origin": origin, "keys": keys})  # fmt: skip


class _Scene(Bench):
    """A line whose charter asks for two of three witnesses."""

    def __init__(self) -> None:
        super().__init__("AA", "BB")
        whole = _charter({26: 2, 28: [_vkey(it).text for it in NAMES]})
        self.charter = Charter.read(whole)
        self.feeds = {}
        for code, party in self.parties.items():
            feed = self.feeds[code] = Feed(self.charter.line_id, party.entry_key)
            content = party.genesis(self.charter.line_id).content()
            feed.write(Draft(type="feed.genesis/1", content=content, time_ms=NOON))
            for it in (party.statements[0], *party.statements[2:]):
                feed.write(self.statement_draft(party, it))

    def cosigned(self, times: dict[str, int], code: str = "AA", tip: Tip | None = None) -> Entry:
        """A note of witnesses on the record, written by AA."""
        tip = tip or _tip(self, code)
        lines = "".join(_line(cosign(it, PLAIN[it], tip, at)) for it, at in times.items())
        content: canonical.Value = {1: "x", 3: bytes(32), 4: f"{tip.text}\n{lines}"}
        refs = tuple(it.head for name, it in self.feeds.items() if name != "AA")
        return self.say("AA", Draft(type=CHECKPOINT_TYPE, content=content, time_ms=NOON), refs)


def _brackets(book: Book) -> None:
    """R-601 to R-604."""
    line = _Scene()
    under = line.note("BB", "under", ())
    before = line.note("AA", "covered", (line.feeds["BB"].head,))
    line.cosigned({"one": 300, "two": 100, "three": 200})
    later = line.note("AA", "later")
    line.cosigned({"one": 900})
    last = line.note("BB", "last", (line.feeds["AA"].head,))
    wrong = Tip(_tip(line).origin, 3, bytes(32))
    line.cosigned({"one": 2_000, "two": 1_500, "three": 1_800}, tip=wrong)
    after = line.note("AA", "after")
    rows = [
        (
            "covered by three",
            "R-602",
            before,
            "It was there by the second earliest of their times.",
        ),
        ("in the past of what is covered", "R-602", under, "So was what it builds on."),
        (
            "after three",
            "R-603",
            later,
            "It was written after the second latest; one alone signed it since.",
        ),
        ("after three and one again", "R-603", last, "Of each witness the latest counts."),
        (
            "after a note whose root no branch has",
            "R-603",
            after,
            "A note in the past counts whatever its feed holds.",
        ),
        ("signed by too few", "R-604", later, "One of two that are asked for: there is no time."),
    ]
    named(book, line)
    record, _ = taken(line, line.everything())  # type: ignore[arg-type]
    cover = Cover(record)
    for data in line.everything():
        cover.hear(parse(data))
    for name, rule, entry, why in rows:
        found = cover.brackets.of(entry.leaf)
        expect = {"k": found.policy.k, "before": found.before, "after": found.after,
                  "not_before": found.not_before_s, "not_after": found.not_after_s}  # fmt: skip
        book.case(_FILE, "bracket", name, rule, why, charter=line.charter.data,
                  entries=line.everything(), leaf=entry.leaf, expect=expect)  # fmt: skip
    _own_note(line)
    named(book, line)
    sizes = _covered_by(taken(line, line.everything())[0], line.everything())  # type: ignore[arg-type]
    book.case(_FILE, "covered", "with cosignatures, and one checkpoint", "R-601",
              "An entry with cosign_of is no checkpoint of its carrier.",
              charter=line.charter.data, entries=line.everything(),
              expect={"covered": sizes})  # fmt: skip


def _own_note(line: Bench, code: str = "AA", key: str = "note pq", root: bytes = b"") -> Entry:
    """A checkpoint of a feed by its own keys."""
    what = Checkpoint(line.charter.line_id, *line.feeds[code].head)
    what = what._replace(root=root or what.root)
    quantum = QuantumSigningKey.from_seed(seed(code, key))
    text = checkpoint.sign(what, SigningKey.from_seed(seed(code, "note")), quantum, _TIME_S)
    content: canonical.Value = {1: "x", 4: text}
    return line.say(code, Draft(type=CHECKPOINT_TYPE, content=content, time_ms=NOON))


def _covered_by(record: Record, entries: list[bytes]) -> list[bytes]:
    cover = Cover(record)
    made = [parse(data) for data in entries]
    for entry in made:
        cover.hear(entry)
    return sorted(it.leaf for it in made if cover.by(it.leaf) is not None)


def _covered(book: Book, line: Line) -> None:
    """R-137."""

    def told(name: str, why: str, its: Bench) -> None:
        entries = its.everything()
        named(book, its)
        record, _ = taken(its, entries)  # type: ignore[arg-type]
        book.case(_FILE, "covered", name, "R-137", why, charter=its.charter.data, entries=entries,
                  expect={"covered": _covered_by(record, entries)})  # fmt: skip

    def again() -> Line:
        copy = object.__new__(Line)
        copy.parties, copy.charter, copy.data = line.parties, line.charter, line.data
        copy.feeds = {code: feed.twin() for code, feed in line.feeds.items()}
        return copy

    good, other, strange = again(), again(), again()
    _own_note(good)
    good.note("AA", "after")
    _own_note(other, root=bytes(32))
    _own_note(strange, key="a stranger's")
    told("a checkpoint", "What stands before its size.", good)
    told("a checkpoint of another root", "No branch has that root at that size.", other)
    told("a checkpoint by an ML-DSA-44 key that nobody granted", "Not a key of key 7.", strange)
    told("no checkpoint", "Nothing is covered yet.", again())


def _records(book: Book, line: Line) -> None:
    """R-87 and R-88."""
    aa, bb = line.feeds["AA"], line.feeds["BB"]
    answers = bb.twin()
    first = answers.write(_note("seen"), (aa.head,)).data
    back = aa.twin()
    more = back.write(_note("and back"), (answers.head,)).data
    rows = [("a record", [], "The leaves of its stable prefix, in merged order."),
            ("a record that goes on", [first, more], "More is stable.")]  # fmt: skip
    for name, entries, why in rows:
        record, told = taken(line, [*line.begun, *entries])
        level = record.stable_level()
        cut = record.prefix(level)
        kept = [it for it in sorted(told, key=lambda one: one.order)
                if cut.holds((it.lane, it.entry.number))]  # fmt: skip
        digest = root_of([it.entry.leaf for it in kept])
        book.case("order", "digest", name, "R-87", why, charter=line.data,
                  entries=[*line.begun, *entries],
                  expect={"level": level, "entries": len(kept), "digest": digest})  # fmt: skip
    whole = bundle.encode(line.data, line.begun)
    other = b"comity/bundle/open/2    " + whole[24:]
    body = other[: -bundle.CLOSING_BYTES]
    book.case("bundle", "verify", "an open bundle of version 2, closed anew", "R-88",
              "Another version is refused, and not read as the one known.",
              bytes=body + bundle.closing(body),
              expect={"verdict": "REFUSED", "exit": 1})  # fmt: skip
    expect: dict[str, object] = {"answer": "REFUSED", "error": "entry"}
    book.case("entry", "parse", "version 2 of the format", "R-88",
              "Another version is refused, and not read as the one known.",
              bytes=line.next("AA", k1=2), expect=expect)  # fmt: skip


def _note(text: str) -> Draft:
    return Draft(type="test.note/1", content={1: text}, time_ms=NOON)
