"""Vectors of checkpoints: the text, its two lines, what a contradicted one proves. R-135 to R-138.

Signed with the note keys of the first feed of the line; the ML-DSA-44 line is to be verified only.
"""

from base64 import b64decode, b64encode
from hashlib import sha256

from tests.support.parties import NOON, seed
from vectors_bench import Book, Line

from comity.record import checkpoint
from comity.record.checkpoint import CHECKPOINT_TYPE, Checkpoint
from comity.record.entry import Draft, Entry
from comity.record.evidence import Evidence
from comity.record.keys import QuantumSigningKey, SigningKey

PLAIN = SigningKey.from_seed(seed("AA", "note"))
QUANTUM = QuantumSigningKey.from_seed(seed("AA", "note pq"))
TIME_S = NOON // 1000


def checkpoints(book: Book, line: Line) -> None:
    """R-135 and R-136: what is read, and which lines are good."""
    what = Checkpoint(line.id, line.feeds["AA"].label, 3, seed("root"))
    whole = checkpoint.sign(what, PLAIN, QUANTUM, TIME_S)
    note = "".join(whole.splitlines(keepends=True)[:5])  # without the ML-DSA-44 line
    body, _, lines = note.partition("\n\n")
    origin, _, root = body.split("\n")
    keys = {"plain": PLAIN.key.raw, "quantum": QUANTUM.key.raw}

    def case(name: str, text: str, why: str, *, plain: bool, quantum: bool = False) -> None:
        expect = {"answer": "ADMITTED", "size": 3, "plain": plain, "quantum": quantum}
        data = text.encode()
        book.case("checkpoint", "note", name, "R-136", why, bytes=data, **keys, expect=expect)

    case("both lines", whole, "Each is good under its key.", plain=True, quantum=True)
    case("the Ed25519 line alone", note, "It covers nothing, and it is signed.", plain=True)
    quantum = body + "\n\n" + whole.splitlines(keepends=True)[5]
    case("the ML-DSA-44 line alone", quantum, "Either may stand alone.", plain=False, quantum=True)
    case("another root under the same lines", whole.replace(root, b64encode(seed("x")).decode()),
         "The lines sign the root.", plain=False)  # fmt: skip
    stamp = checkpoint.sign(what, PLAIN, QUANTUM, TIME_S + 1).splitlines(keepends=True)[5]
    moved = _octets(stamp)[:12] + _octets(whole.splitlines()[5])[12:]
    mixed = body + "\n\n" + _line(origin, moved)
    case("the time of the cosignature changed", mixed, "It signs its time.", plain=False)
    named = f"\u2014 comity/other {lines.split(' ')[2]}"
    case("a line of another name", body + "\n\n" + named, "A line is named after the feed.",
         plain=False)  # fmt: skip
    stranger = SigningKey.from_seed(seed("stranger"))
    kid = sha256(f"{origin}\n\x01".encode() + PLAIN.key.raw).digest()[:4]
    forged = _line(origin, kid + stranger.sign_raw((body + "\n").encode()))
    case("the key id and a stranger's signature", body + "\n\n" + forged, "The id only points.",
         plain=False)  # fmt: skip
    bad = {
        "no lines": (body + "\n\n", "A note has a line."),
        "no gap": (body + "\n" + lines, "An empty line parts text and lines."),
        "no end of line": (note[:-1], "The last line ends too."),
        "a size with a zero before it": (note.replace("\n3\n", "\n03\n"), "One spelling."),
        "a negative size": (note.replace("\n3\n", "\n-3\n"), "A size is a count."),
        "an extension line": (note.replace(f"\n{root}", f"\n{root}\nmore"), "Three lines only."),
        "a short root": (note.replace(root, root[4:]), "A root has 32 octets."),
        "a root spelled otherwise": (note.replace(root, root.rstrip("=")), "Base64 is padded."),
        "an origin in capitals": (note.replace(origin, origin.upper()), "Lower-case figures."),
        "another origin": (note.replace(origin, "example.com/log"), "It names a feed."),
        "seventeen lines": (body + "\n\n" + lines * 17, "At most sixteen."),
        "a line without its dash": (body + "\n\n" + lines[2:], "Lines begin so."),
    }  # fmt: skip
    for name, (text, why) in bad.items():
        book.case("checkpoint", "note", name, "R-135", why, bytes=text.encode(), **keys,
                  expect={"answer": "REFUSED", "error": "checkpoint.bad-note"})  # fmt: skip
    _contradictions(book, line)


def _octets(line: str) -> bytes:
    return b64decode(line.split(" ")[2])


def _line(origin: str, data: bytes) -> str:
    return f"\u2014 {origin} {b64encode(data).decode()}\n"


def _contradictions(book: Book, line: Line) -> None:
    """R-138: a checkpoint and the entry that has another root at its size."""
    opening = line.feeds["AA"].entries[0]

    def stated(size: int, root: bytes, plain: SigningKey) -> Entry:
        what = Checkpoint(line.id, line.feeds["AA"].label, size, root)
        note = "".join(checkpoint.sign(what, plain, QUANTUM, TIME_S).splitlines(keepends=True)[:5])
        content = {1: [], 2: bytes(32), 4: note, 65: "zxx"}
        return (
            line.feeds["AA"]
            .twin()
            .write(Draft(type=CHECKPOINT_TYPE, content=content, time_ms=NOON))
        )

    number = len(line.feeds["AA"].entries)
    held = line.feeds["AA"].entries[2]
    cases = {
        "a checkpoint and another root": (stated(2, bytes(32), PLAIN), held, 2),
        "a checkpoint that has its own number": (stated(number, bytes(32), PLAIN), None, number),
        "a stranger's checkpoint": (
            stated(2, bytes(32), SigningKey.from_seed(seed("stranger"))), held, None),
        "a checkpoint of another size": (stated(1, bytes(32), PLAIN), held, None),
    }  # fmt: skip
    for name, (entry, other, proved) in cases.items():
        data = Evidence.checkpoint(line.id, opening, entry.data, other or entry.data).data
        expect: dict[str, object] = {"answer": "PROVED", "party": "AA", "number": proved}
        if proved is None:
            expect = {"answer": "REFUSED", "error": "evidence.proves-nothing"}
        book.case("evidence", "evidence", name, "R-138", "Two roots at one size, both signed.",
                  bytes=data, expect=expect)  # fmt: skip
