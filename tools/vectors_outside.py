"""Vectors of what others than a party's node read: receipts, tiles, requests to a witness, words.

R-139, R-592, R-593, R-595, R-624, R-630, R-632, R-634, R-636, R-646, R-663 and R-664.
"""

from hashlib import sha256
from typing import Any, Final

from tests.support.outside import leaves_of
from tests.support.parties import NOON, seed
from vectors_bench import Book, Line, flipped

from comity.archive import names, tiles
from comity.errors import TheirError
from comity.evidence import cose
from comity.families.keys.fold import named
from comity.node.callsignals import said_aloud
from comity.node.snapshots import Snapshot
from comity.record import canonical, tree, voice
from comity.record.keys import QuantumSigningKey, SigningKey
from comity.record.note import QUANTUM, SIGNED, Signed, Tip, VerifierKey, cosigned_message, key_id
from comity.record.note import Line as NoteLine
from comity.witness import asked
from comity.witness.cosigner import Cosigner, Refusal, State
from comity.wording import fingerprint

_FILE: Final = "outside"
_KEY: Final = SigningKey.from_seed(seed("checkpoints"))
_POST: Final = QuantumSigningKey.from_seed(seed("checkpoints"))
_LOG: Final = "log.example/one"
_NOW_S: Final = NOON // 1000


def outside(book: Book, line: Line) -> None:
    """Every case."""
    _receipts(book)
    _tiles(book)
    _names(book, line)
    _requests(book)
    _witness(book)
    _voice(book, line)
    _aloud(book)


def _refused(found: dict[str, Any] | None) -> dict[str, Any]:
    return {"answer": "REFUSED"} if found is None else {"answer": "ADMITTED", **found}


def _receipts(book: Book) -> None:
    """R-624."""
    leaves = leaves_of(7)
    good = cose.make(leaves[4], 4, 7, tree.inclusion_proof(leaves, 4), _KEY)
    other = SigningKey.from_seed(seed("another"))
    root_at = len(good) - 64 - 3
    long = good.replace(b"\x83\x07\x04", b"\x83\x18\x07\x04")
    tagless = good[1:]
    attached = good[:root_at] + b"\x58\x20" + tree.root_of(leaves) + good[root_at + 1 :]
    rows: list[tuple[str, bytes, bytes, SigningKey, str]] = [
        ("a receipt", good, leaves[4], _KEY, "Its path leads to the root that is signed."),
        ("a receipt for another leaf", good, leaves[5], _KEY, "The path leads elsewhere."),
        ("a receipt under another key", good, leaves[4], other, "Only the feed's key counts."),
        ("a receipt with a signature that is not good", flipped(good, len(good) - 1), leaves[4],
         _KEY, "It is over the root."),
        ("a receipt with another path", flipped(good, root_at - 1), leaves[4], _KEY,
         "Another root."),
        ("a receipt that carries its root", attached, leaves[4], _KEY, "The root is detached."),
        ("a receipt without tag 18", tagless, leaves[4], _KEY, "COSE_Sign1 with its tag."),
        ("a receipt with a head longer than it need be", long, leaves[4], _KEY, "One spelling."),
        ("a receipt that is cut off", good[:-1], leaves[4], _KEY, "It ends too early."),
        ("nothing for a receipt", b"", leaves[4], _KEY, "It is none."),
    ]  # fmt: skip
    for name, data, leaf, key, why in rows:
        try:
            found = cose.check(data, leaf, key.key)
            told = {"number": found.number, "size": found.size, "root": found.root}
        except TheirError:
            told = None
        book.case(_FILE, "receipt", name, "R-624", why, bytes=data, leaf=leaf,
                  key=canonical.encode(key.key.wire), expect=_refused(told))  # fmt: skip


def _tiles(book: Book) -> None:
    """R-630."""
    for size in (0, 1, 255, 256, 257, 65_536, 70_000):
        last = [it.path for it in tiles.tiles_of(size)][-3:]
        book.case(_FILE, "tiles", f"the last tiles of {size}", "R-630", "None is empty.",
                  size=size, expect={"last": last})  # fmt: skip
    levels = tiles.Levels(leaves_of(600))
    for tile in (tiles.Tile(0, 2, 88), tiles.Tile(1, 0, 2)):
        book.case(_FILE, "tile", tile.path, "R-630", "Above level 0 stand roots of full tiles.",
                  count=600, level=tile.level, at=tile.at, width=tile.width,
                  expect={"value": sha256(levels.data(tile)).digest()})  # fmt: skip
    two = tiles.packed([b"first", b"second"])
    for name, data, width in (
        ("a bundle of two entries", two, 2),
        ("a bundle that lacks one", two, 3),
        ("a bundle with one more", two, 1),
        ("a bundle cut off in an entry", two[:-1], 2),
        ("a bundle cut off in a length", two + b"\0", 3),
    ):
        try:
            told = {"entries": tiles.unpacked(data, width)}
        except TheirError:
            told = None
        book.case(_FILE, "unbundle", name, "R-630", "Each behind two octets of its length.",
                  bytes=data, width=width, expect=_refused(told))  # fmt: skip


def _names(book: Book, line: Line) -> None:
    """R-632, R-634, R-636."""
    label, leaf = line.feeds["AA"].label, sha256(b"leaf").digest()
    log = names.log_name(line.id, label)
    for name, first in (("the first branch of a feed", None), ("another branch", leaf)):
        value = log if first is None else names.branch_name(log, first)
        book.case(_FILE, "log-folder", name, "R-632", "The others by their first leaf.",
                  line_id=line.id, feed=label, leaf=first, expect={"value": value})  # fmt: skip
    for path in (
        "charter", "feeds", "pruned", f"{log}/held", f"{log}/checkpoint", f"{log}/genesis",
        f"{log}/tile/0/000", f"{log}/tile/0/x001/234.p/5", f"{log}/tile/entries/000.p/255",
        f"{log}/signatures/x001/000", f"{log}/checkpoints/17", f"{log}~{leaf[:8].hex()}/held",
        "renewals/1", f"evidence/{leaf.hex()}",
        "", "/charter", "../charter", "charter/", f"{log}/tile/0/0", f"{log}/tile/64/000",
        f"{log}/tile/0/000.p/256", f"{log}/tile/0/000.p/0", f"{log}/tile/0/x000/001",
        f"{log}/tile/00/000", f"{log}/checkpoints/017", f"{log}/../held", f"{log}/keys",
        f"{log.upper()}/held", "renewals/01", f"evidence/{leaf.hex()[1:]}",
    ):  # fmt: skip
        book.case(_FILE, "served", f"the name {path}", "R-634", "These names, and no other.",
                  text=path, expect={"value": names.is_one(path)})  # fmt: skip
    heads = tuple(sorted((line.feeds["AA"].head, line.feeds["BB"].head)))
    digests = [sha256(it).digest() for it in (b"record", b"picture", b"shelf")]
    made = Snapshot(line.id, 7, heads, 9, digests[0], digests[1], digests[2], (), ())
    book.case(_FILE, "snapshot", "the name of a snapshot", "R-636", "A hash over all of it.",
              line_id=line.id, level=7, heads=[list(it) for it in heads], record=digests[0],
              picture=digests[1], shelf=digests[2], expect={"value": made.name})  # fmt: skip


def _note(tip: Tip, *, plain: bool = True, post: bool = False, bent: bool = False) -> str:
    """A checkpoint of the log, with lines of its keys."""
    lines = []
    if plain:
        data = _KEY.sign_raw(tip.text.encode())
        data = flipped(data, 3) if bent else data
        lines.append(NoteLine(_LOG, key_id(_LOG, SIGNED, _KEY.key.raw), data))
    if post:
        data = bytes(8) + _POST.sign_raw(cosigned_message(_LOG, tip, 0))
        lines.append(NoteLine(_LOG, key_id(_LOG, QUANTUM, _POST.key.raw), data))
    return Signed(tip, tuple(lines)).text


def _tip(size: int, mark: str = "") -> Tip:
    return Tip(_LOG, size, tree.root_of(leaves_of(size, mark)))


def _asked(old: int, size: int, **how: bool) -> bytes:
    leaves = leaves_of(size)
    proof = tree.consistency_proof(leaves, old) if 0 < old < size else []
    return asked.written(old, proof, _note(_tip(size), **how))


def _with_other_bits(request: bytes) -> bytes:
    """The same octets in base64: of the last sign before `=` only four bits of six are read."""
    line = request.split(b"\n")[1]
    return request.replace(line, line[:-2] + bytes((line[-2] + 1,)) + b"=", 1)


def _requests(book: Book) -> None:
    """R-592."""
    good = _asked(3, 7)
    rows: list[tuple[str, bytes, str]] = [
        ("a request", good, "Old size, proof, checkpoint."),
        ("a request from nothing", _asked(0, 7), "No proof is needed."),
        ("an old size with a nought before it", good.replace(b"old 3", b"old 03", 1),
         "One spelling."),
        ("an old size with a sign", good.replace(b"old 3", b"old +3", 1), "One spelling."),
        ("an old size beyond 2^53 - 1", good.replace(b"old 3", b"old 9007199254740992", 1),
         "Sizes end there."),
        ("64 hashes", asked.written(3, [bytes(32)] * 64, _note(_tip(7))), "At most 63."),
        ("63 hashes", asked.written(3, [bytes(32)] * 63, _note(_tip(7))), "At most 63."),
        ("a hash of 31 octets", asked.written(3, [bytes(31)], _note(_tip(7))), "32 octets."),
        ("base64 with bits that mean nothing", _with_other_bits(good), "One spelling."),
        ("lines that end in two characters", good.replace(b"\n", b"\r\n"), "One spelling."),
        ("a checkpoint with a fourth line", good.replace(b"\n\n\xe2", b"\nmore\n\n\xe2"),
         "It is none here."),
        ("a request without a checkpoint", good.split(b"\n\n")[0] + b"\n\n", "It is none."),
        ("a request that is not UTF-8", good + b"\xff", "It is none."),
    ]  # fmt: skip
    for name, data, why in rows:
        try:
            found = asked.read(data)
            tip = found.signed.tip
            told = {"old": found.old, "hashes": len(found.proof), "size": tip.size}
        except TheirError:
            told = None
        book.case(_FILE, "asked", name, "R-592", why, bytes=data, expect=_refused(told))


def _witness(book: Book) -> None:
    """R-593, and the evidence of R-595."""
    plain, post = VerifierKey(_LOG, SIGNED, _KEY.key), VerifierKey(_LOG, QUANTUM, _POST.key)
    fork = asked.written(3, [], _note(_tip(3, "other")))
    bad_proof = asked.written(3, [bytes(32)], _note(_tip(7)))
    rows: list[tuple[str, str, tuple[VerifierKey, ...], int, bytes, str]] = [
        ("a log that grew", "R-593", (plain,), 3, _asked(3, 7), "It is signed."),
        ("a log that nobody asked about before", "R-593", (plain,), 0, _asked(0, 7), "It begins."),
        ("the same head again", "R-593", (plain,), 7, _asked(7, 7), "Nothing contradicts it."),
        ("no request", "R-593", (plain,), 3, b"old 3\n", "400: R-592 does not allow it."),
        ("a log that is not trusted", "R-593", (), 3, _asked(3, 7), "404."),
        ("a line that is not good", "R-593", (plain,), 3, _asked(3, 7, bent=True), "403."),
        ("one of two kinds of key", "R-593", (plain, post), 3, _asked(3, 7), "403: both."),
        ("both kinds of key", "R-593", (plain, post), 3, _asked(3, 7, post=True), "Both good."),
        ("an old size above the new one", "R-593", (plain,), 3,
         asked.written(9, [], _note(_tip(7))), "400."),
        ("another old size", "R-593", (plain,), 5, _asked(3, 7), "409, and the size known."),
        ("a proof with the old size 0", "R-593", (plain,), 0,
         asked.written(0, [bytes(32)], _note(_tip(7))), "422."),
        ("another root of the same size", "R-595", (plain,), 3, fork, "422: FORK."),
        ("the same, with another old size", "R-595", (plain,), 3,
         fork.replace(b"old 3", b"old 2", 1), "409, and FORK: whatever the rest."),
        ("a proof that does not hold", "R-595", (plain,), 3, bad_proof, "422: UNPROVED."),
    ]  # fmt: skip
    for name, rule, keys, known, data, why in rows:
        state = State(known, _tip(known).root, _NOW_S - 60, "")
        witness = Cosigner({_LOG: keys} if keys else {}, {_LOG: state}, a_minute=10)
        found = witness.consider(data, _NOW_S)
        expect: dict[str, object] = {"status": 200}
        if isinstance(found, Refusal):
            proof = found.evidence and found.evidence.kind
            expect = {"status": found.status, "size": found.size, "evidence": proof}
        book.case(_FILE, "cosign", name, rule, why, keys=[it.text for it in keys], known=known,
                  root=state.root, bytes=data, expect=expect)  # fmt: skip


def _voice(book: Book, line: Line) -> None:
    """R-663, R-664."""
    chance, secret = bytes(range(0xF0, 0xF8)), sha256(b"shared").digest()
    one, two = voice.number_of(chance), voice.number_of(sha256(b"two").digest()[:8])
    book.case(_FILE, "spoken-number", "a number", "R-663", "44 bits, four places.",
              bytes=chance, expect={"places": list(one)})  # fmt: skip
    rows = (
        ("AA reads to BB", ("AA", one), ("BB", two), "The speaker first."),
        ("BB reads to AA", ("BB", two), ("AA", one), "Each direction has words of its own."),
        ("AA reads to BB with another number", ("AA", two), ("BB", two), "Its own counts too."),
    )
    for name, speaker, hearer, why in rows:
        places = voice.words_of(secret, line.id, speaker, hearer)
        book.case(_FILE, "spoken-words", name, "R-664", why, secret=secret, line_id=line.id,
                  speaker=[speaker[0], list(speaker[1])], hearer=[hearer[0], list(hearer[1])],
                  expect={"places": list(places)})  # fmt: skip


def _aloud(book: Book) -> None:
    """R-139, R-646: what is known by a hash over names, or over a call and two consoles."""
    for name, party, text in (("a terminal", "AA", "T001"), ("a party", "AA", "")):
        book.case(_FILE, "known-by-name", name, "R-139", "Its party, and its name if it has one.",
                  party=party, text=text, expect={"value": named(party, text)})  # fmt: skip
    leaf, low, high = (sha256(it).digest() for it in (b"request", b"one", b"other"))
    for name, one, other in (("one console", low, high), ("the other console", high, low)):
        numbers = " ".join(fingerprint.spell(said_aloud(leaf, one, other), "none")[:4])
        book.case(_FILE, "call-words", f"what {name} shows", "R-646", "Both show the same.",
                  leaf=leaf, one=one, other=other, expect={"numbers": numbers})  # fmt: skip
