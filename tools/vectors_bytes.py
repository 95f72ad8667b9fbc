"""Vectors of bytes, keys, signatures and trees: R-1 to R-7, R-31 and R-32."""

from hashlib import sha256, sha512
from typing import Final

from tests.support.parties import charter_of, seed
from vectors_bench import Book, Line, flipped

from comity.record import canonical, tree
from comity.record.canonical import Value
from comity.record.keys import KEM, Key, SigningKey, protected, sig_structure
from comity.wording.fingerprint import parse as parse_words
from comity.wording.fingerprint import spell

GOOD_CBOR: Final = {
    "zero": ("00", "0"),
    "greatest in one octet": ("17", "23"),
    "least in two octets": ("1818", "24"),
    "greatest in two octets": ("18ff", "255"),
    "least in three octets": ("190100", "256"),
    "least in five octets": ("1a00010000", "65536"),
    "least in nine octets": ("1b0000000100000000", "4294967296"),
    "greatest integer": ("1b001fffffffffffff", "9007199254740991"),
    "minus one": ("20", "-1"),
    "minus twenty-five": ("3818", "-25"),
    "lowest integer": ("3b001ffffffffffffe", "-9007199254740991"),
    "no octets": ("40", "h''"),
    "octets": ("43010203", "h'010203'"),
    "no text": ("60", '""'),
    "text beyond ASCII": ("62c3bc", '"ü"'),
    "text that is not NFC": ("6375cc88", '"u\u0308"'),
    "empty array": ("80", "[]"),
    "array in array": ("820181182a", "[1, [42]]"),
    "empty map": ("a0", "{}"),
    "map in order": ("a30001181801190100f6", "{0: 1, 24: 1, 256: null}"),
    "false": ("f4", "false"),
    "true": ("f5", "true"),
    "null": ("f6", "null"),
    "sixteen arrays": ("81" * 15 + "80", "[" * 16 + "]" * 16),
}
_BROKEN: Final = {  # a word of a case's name: the rule that it breaks; else R-2
    "head": "R-3",
    "order": "R-3",
    "integer": "R-1",
    "greatest": "R-1",
    "seventeen": "R-1",
    "a hundred": "R-1",
    "UTF-8": "R-1",
    "surrogate": "R-1",
    "too many octets": "R-1",
}
BAD_CBOR: Final = {
    "integer above the bound": ("1b0020000000000000", "2^53 cannot be held by every reader"),
    "integer below the bound": ("3b001fffffffffffff", "-(2^53) is below the lowest integer"),
    "greatest of eight octets": ("1bffffffffffffffff", "an integer of 64 bits is too great"),
    "seventeen arrays": ("81" * 16 + "80", "more than 16 containers are open"),
    "a hundred arrays": ("81" * 99 + "80", "depth is bounded before anything is built"),
    "seventeen maps": ("a100" * 16 + "a0", "maps count as arrays do"),
    "long head of 0": ("1800", "0 has a head of one octet"),
    "long head of 23": ("1817", "23 has a head of one octet"),
    "long head of 255": ("1900ff", "255 has a head of two octets"),
    "long head of 65535": ("1a0000ffff", "65535 has a head of three octets"),
    "long head of 2^32-1": ("1b00000000ffffffff", "2^32 - 1 has a head of five octets"),
    "long head of octets": ("580101", "the length of octets has a shortest head too"),
    "long head of text": ("780161", "the length of a text has a shortest head too"),
    "long head of an array": ("980100", "the length of an array has a shortest head too"),
    "long head of a map": ("b8010000", "the length of a map has a shortest head too"),
    "long head of a key": ("a1180000", "a key has a shortest head too"),
    "long head of minus one": ("3800", "-1 has a head of one octet"),
    "keys out of order": ("a201000000", "keys ascend"),
    "key twice": ("a200000001", "a key stands once"),
    "key of text": ("a1616100", "keys are unsigned integers"),
    "key that is negative": ("a12000", "keys are unsigned integers"),
    "key that is false": ("a1f400", "keys are unsigned integers"),
    "key of octets": ("a1410000", "keys are unsigned integers"),
    "tag of a date": ("c000", "the profile has no tags"),
    "tag of a bignum": ("c24101", "bignums are refused"),
    "tag 18": ("d280", "tag 18 stands around an entry and nowhere else"),
    "self-described CBOR": ("d9d9f700", "tag 55799 is a tag like others"),
    "shared reference": ("82d81c00d81d00", "references are tags and could hide a copy"),
    "string reference": ("d9010081d81900", "references are tags and could hide a copy"),
    "half float": ("f90000", "there are no floating-point numbers"),
    "single float": ("fa00000000", "there are no floating-point numbers"),
    "double float": ("fb0000000000000000", "there are no floating-point numbers"),
    "not a number": ("f97e00", "there are no floating-point numbers"),
    "undefined": ("f7", "undefined is no value of the profile"),
    "simple value 0": ("e0", "other simple values are refused"),
    "simple value 255": ("f8ff", "other simple values are refused"),
    "simple true in two octets": ("f815", "simple values below 32 have one octet"),
    "endless octets": ("5f4101ff", "lengths are definite"),
    "endless text": ("7f6161ff", "lengths are definite"),
    "endless array": ("9f00ff", "lengths are definite"),
    "endless map": ("bf0000ff", "lengths are definite"),
    "a lonely break": ("ff", "a break stands nowhere"),
    "reserved head": ("1c", "additional information 28 to 30 is reserved"),
    "text that is not UTF-8": ("61ff", "text is valid UTF-8"),
    "text with a surrogate": ("63eda080", "UTF-8 has no surrogates"),
    "text in too many octets": ("62c080", "UTF-8 has one spelling of a character"),
    "nothing": ("", "no octets are no value"),
    "octets after the value": ("0000", "nothing follows the value"),
    "cut off in a head": ("19", "the head ends too early"),
    "cut off in an array": ("8201", "an item is missing"),
    "cut off in octets": ("4401", "octets are missing"),
    "array that claims 2^53 items": ("9b0020000000000000", "a claim alone gets nothing"),
}


def cbor(book: Book, _: Line) -> None:
    """R-1 to R-3."""
    for name, (text, value) in GOOD_CBOR.items():
        expect = {"answer": "ADMITTED", "value": value}
        why = "It is a value of the profile in its one encoding."
        data = bytes.fromhex(text)
        book.case("cbor", "decode", name, "R-1", why, bytes=data, expect=expect)
    for name, (text, fault) in BAD_CBOR.items():
        data = bytes.fromhex(text)
        rule = next((its for word, its in _BROKEN.items() if word in name), "R-2")
        why = f"{fault[0].upper()}{fault[1:]}."
        refused = {"answer": "REFUSED", "error": "cbor"}
        book.case("cbor", "decode", name, rule, why, bytes=data, expect=refused)


def enrolled(book: Book, line: Line) -> None:
    """R-4 and R-5."""
    party = line.parties["AA"]

    def good(name: str, key: Key) -> None:
        expect = {"answer": "ADMITTED", "kid": key.kid}
        why = "Number and length fit; the kid is the beginning of the hash."
        data = canonical.encode(key.wire)
        book.case("keys", "enrol", name, "R-5", why, bytes=data, expect=expect)

    def bad(name: str, value: Value, error: str, why: str) -> None:
        expect = {"answer": "REFUSED", "error": error}
        data = canonical.encode(value)
        book.case("keys", "enrol", name, "R-4", why, bytes=data, expect=expect)

    plain, pq = party.entry_key.key, party.holders[0].pq.key
    good("Ed25519", plain)
    good("ML-DSA-44", pq)
    good("ML-KEM768-X25519", Key(KEM, bytes(1216)))
    shape = "key.bad-shape"
    bad("Ed25519 too short", [-19, plain.raw[:31]], shape, "An Ed25519 key has 32 octets.")
    bad("Ed25519 too long", [-19, plain.raw + b"\0"], shape, "An Ed25519 key has 32 octets.")
    bad("ML-DSA-44 too short", [-48, pq.raw[:-1]], shape, "An ML-DSA-44 key has 1,312 octets.")
    bad("KEM of another length", [KEM, bytes(1184)], shape, "The hybrid key has 1,216 octets.")
    bad("EdDSA without a curve", [-8, plain.raw], shape, "Number -8 leaves the curve open.")
    bad("number of ML-DSA-65", [-49, pq.raw], shape, "Only three numbers are known.")
    bad("key as text", [-19, "0" * 32], shape, "A key is octets.")
    bad("three items", [-19, plain.raw, 0], shape, "A key is an array of two.")
    bad("the neutral point", [-19, b"\1" + bytes(31)], "key.weak", "It has order 1.")
    bad("a point of order 4", [-19, bytes(32)], "key.weak", "It has order 4.")
    order8 = "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"
    bad("a point of order 8", [-19, bytes.fromhex(order8)], "key.weak", "It has order 8.")
    beyond = (2**255 - 19 + 3).to_bytes(32, "little")
    bad("not canonical", [-19, beyond], "key.weak", "Its y is not below the field's prime.")


_ORDER: Final = 2**252 + 27742317777372353535851937790883648493


def signature(book: Book, line: Line) -> None:
    """R-6."""
    key = line.key("AA")
    context, payload = b"comity/key/1", b"payload"
    structure = sig_structure(protected(-19, key.kid), context, payload)
    inputs: dict[str, object] = {"alg": -19, "kid": key.kid, "context": context}
    book.case(
        "signature", "structure", "what is signed", "R-6",
        "RFC 9052 fixes the octets; the context stands as external_aad.",
        **inputs, payload=payload, expect={"value": structure},
    )  # fmt: skip
    signed = key.sign(context, payload)
    r, s = signed[:32], int.from_bytes(signed[32:], "little")
    high = r + (s + _ORDER).to_bytes(32, "little")
    other = SigningKey.from_seed(seed("other"))
    pq = line.parties["AA"].holders[0].pq
    pq_signed = pq.sign(b"comity/key/1", payload)
    rows: list[tuple[str, Key, bytes, bytes, bytes, bool, str]] = [
        ("Ed25519 good", key.key, context, payload, signed, True, "The equation holds."),
        ("other payload", key.key, context, b"pay1oad", signed, False, "One octet differs."),
        ("other context", key.key, b"comity/key/2", payload, signed, False,
         "A signature of one act is none of another."),
        ("other key", other.key, context, payload, signed, False, "Another key signed."),
        ("flipped in R", key.key, context, payload, flipped(signed, 0), False, "R differs."),
        ("flipped in S", key.key, context, payload, flipped(signed, 40), False, "S differs."),
        ("S above the order", key.key, context, payload, high, False,
         "S is not below the group order, though the equation holds."),
        ("R of small order", key.key, context, payload, _small_r(key, context, payload), False,
         "R is the neutral point, though the equation holds."),
        ("signature too short", key.key, context, payload, signed[:63], False, "It has 64 octets."),
        ("key of small order", Key(-19, b"\1" + bytes(31)), context, payload,
         b"\1" + bytes(63), False, "A key of small order would sign anything."),
        ("ML-DSA-44 good", pq.key, context, payload, pq_signed, True,
         "FIPS 204, pure, its own context string empty."),
        ("ML-DSA-44 other payload", pq.key, context, b"pay1oad", pq_signed, False,
         "One octet differs."),
        ("ML-DSA-44 cut off", pq.key, context, payload, pq_signed[:-1], False,
         "It has 2,420 octets."),
    ]  # fmt: skip
    for name, used, act, said, made, is_good, why in rows:
        book.case(
            "signature", "verify", name, "R-6", why, key=canonical.encode(used.wire),
            context=act, payload=said, signature=made, expect={"value": is_good},
        )  # fmt: skip


def _small_r(key: SigningKey, context: bytes, payload: bytes) -> bytes:
    """A signature whose R is the neutral point; it satisfies the equation."""
    secret = bytearray(sha512(seed("AA", "node")).digest()[:32])
    secret[0] &= 248
    secret[31] = secret[31] & 127 | 64
    r = b"\1" + bytes(31)
    message = sig_structure(protected(-19, key.kid), context, payload)
    h = int.from_bytes(sha512(r + key.key.raw + message).digest(), "little")
    s = h * int.from_bytes(secret, "little") % _ORDER
    return r + s.to_bytes(32, "little")


def trees(book: Book, _: Line) -> None:
    """R-7."""
    leaves = [seed("leaf", number) for number in range(7)]
    for size in (0, 1, 2, 3, 7):
        book.case(
            "tree", "root", f"root of {size}", "R-7",
            "The tree splits at the greatest power of two below its size.",
            leaves=leaves[:size], expect={"value": tree.root_of(leaves[:size])},
        )  # fmt: skip
    root = tree.root_of(leaves)
    for index in (0, 3, 6):
        path = tree.inclusion_proof(leaves, index)
        for name, leaf, is_good in (
            (f"leaf {index} is in", leaves[index], True),
            (f"leaf {index} is another", leaves[index - 1], False),
        ):
            book.case(
                "tree", "inclusion", name, "R-7", "The audit path leads to the root or does not.",
                leaf=leaf, index=index, size=7, proof=path, root=root, expect={"value": is_good},
            )  # fmt: skip
    for earlier in (1, 3, 4, 6):
        path, old = tree.consistency_proof(leaves, earlier), tree.root_of(leaves[:earlier])
        for name, before, is_good in (
            (f"{earlier} begin 7", old, True),
            (f"others than these {earlier} begin 7", seed("other"), False),
        ):
            book.case(
                "tree", "consistency", name, "R-7", "The proof leads to both roots or does not.",
                earlier=earlier, size=7, proof=path, old_root=before, new_root=root,
                expect={"value": is_good},
            )  # fmt: skip


def fingerprint(book: Book, line: Line) -> None:
    """R-31."""
    for name, data in (
        ("zeros", bytes(16)),
        ("ones", b"\xff" * 16),
        ("party AA", line.parties["AA"].statements[0].hash),
        ("party BB", line.parties["BB"].statements[0].hash),
    ):
        expect = {language: " ".join(spell(data, language)) for language in ("en", "fr")}
        expect["numbers"] = " ".join(spell(data, "none"))
        why = "128 bits and the first 4 of their SHA-256 are twelve indices, equal in all lists."
        book.case("fingerprint", "words", name, "R-31", why, hash=data, expect=expect)
    spoken = " ".join(spell(bytes(16), "en"))
    for name, text, error, why in (
        ("capitals and commas", spoken.upper().replace(" ", ", "), "", "Spelling is free."),
        ("four letters each", " ".join(word[:4] for word in spoken.split()), "",
         "Four letters tell a word."),
        ("eleven words", spoken.rpartition(" ")[0], "fingerprint.count", "There are twelve."),
        ("a word of no list", spoken.replace("about", "aboot"), "fingerprint.word",
         "The last word is in no list."),
        ("last word wrong", spoken.replace("about", "abandon"), "fingerprint.checksum",
         "The checksum does not fit."),
        ("number too great", " ".join(["2048"] * 12), "fingerprint.word", "An index has 11 bits."),
    ):  # fmt: skip
        expect = {"error": error} if error else {"value": parse_words(text).hex()}
        book.case("fingerprint", "heard", name, "R-31", why, text=text, expect=expect)


def line_id(book: Book, line: Line) -> None:
    """R-32 and R-33."""
    parties = list(line.parties.values())
    content: dict[int, Value] = canonical.decode(charter_of(*parties))

    def case(name: str, why: str, changes: dict[int, Value], error: str = "") -> None:
        data = canonical.encode(
            {key: it for key, it in sorted((content | changes).items()) if it is not None}
        )
        expect: dict[str, object] = {"answer": "REFUSED", "error": error}
        if not error:
            expect = {"answer": "ADMITTED", "line_id": sha256(b"comity/line/1" + data).digest()}
        book.case("line-id", "charter", name, "R-33", why, bytes=data, expect=expect)

    shape = "charter.bad-shape"
    case("the smallest charter", "The fields that the record must know are there.", {})
    case("another nonce", "Another nonce makes another line.", {24: b"\1" * 16})
    case("more fields", "Fields the record need not know are part of the line id.", {30: "x"})
    case("nonce too short", "The nonce has 16 octets.", {24: bytes(15)}, shape)
    case("no nonce", "Without a nonce, two lines could be one.", {24: None}, shape)
    case("one party", "A line has two parties or more.", {2: ["AA"]}, shape)
    case("reality missing", "The reality is fixed at the founding.", {15: None}, shape)
    case(
        "reality unknown",
        "Who cannot say whether a line is an exercise reads none of it.",
        {15: 3},
        shape,
    )
    case("foundation missing", "Each party's statement 0 is pinned.",
         {25: content[25][:1]}, "charter.unfounded-party")  # fmt: skip
    case("foundation twice", "A party is founded once.", {25: [content[25][0]] * 2}, shape)
    case("hash too short", "The full hash is pinned.", {25: [["AA", bytes(31)]]}, shape)
    whole = {"answer": "ADMITTED", "line_id": line.id}
    why = "A whole charter, as its parties sign it."
    book.case("line-id", "charter", "a whole charter", "R-32", why, bytes=line.data, expect=whole)
