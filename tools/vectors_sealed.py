"""Vectors of sealed bodies and of what is inside a sealed bundle: R-125, R-126, R-133.

What chance seals differs each time and is no vector: tests open it with a second reader instead.
"""

from typing import Any

from tests.support.parties import seed
from vectors_bench import Book, Line

from comity.record import body, canonical
from comity.routes import hand
from comity.routes.hand import Carried, Letter

SALT = seed("salt")[:16]
TEXT: dict[int, Any] = {1: "Names", 2: "Ivan"}


def sealed(book: Book, line: Line) -> None:
    """R-125 and R-126: commitments, steps, padding."""
    for name, content in (("a text", TEXT), ("nothing", {}), ("octets", {1: bytes(40)})):
        book.case("body", "commit", f"commitment to {name}", "R-125", "Salt and content together.",
                  bytes=canonical.encode([SALT, content]),
                  expect={"value": body.commitment(SALT, content).hex()})  # fmt: skip
    for size in (1, 256, 257, 1024, 1025, 4097, 16384, 16385, 65537):
        book.case("body", "step", f"a body of {size}", "R-126", "Lengths go by steps.",
                  size=size, expect={"value": body.step_of(size)})  # fmt: skip
    good = body.padded(SALT, TEXT)
    value = canonical.encode([SALT, TEXT])
    book.case("body", "unpad", "a plain body", "R-126", "It is the value, then zeros.", bytes=good,
              expect={"answer": "ADMITTED", "salt": SALT.hex()})  # fmt: skip
    ending = body.padded(SALT, {1: bytes(9), 2: 0})
    book.case("body", "unpad", "content that ends in zeros", "R-126", "They belong to it.",
              bytes=ending, expect={"answer": "ADMITTED", "salt": SALT.hex()})  # fmt: skip
    book.case("body", "unpad", "a short body at the size of a note", "R-126",
              "Its size says nothing.", bytes=body.padded(SALT, TEXT, is_quiet=True),
              expect={"answer": "ADMITTED", "salt": SALT.hex()})  # fmt: skip
    bad: dict[str, tuple[bytes, str]] = {
        "a one among the zeros": (good[:-1] + b"\x01", "What follows is zeros."),
        "padded to a later step": (good + bytes(768), "It is the next step and no later one."),
        "padded to no step": (good[:-1], "It is one of the steps."),
        "not padded": (value, "It is one of the steps."),
        "only zeros": (bytes(256), "There is no value."),
        "a list for content": (_laid([SALT, [1]]), "Content is a map."),
        "a short salt": (_laid([SALT[1:], TEXT]), "A salt has 16 octets."),
        "an item too many": (_laid([SALT, TEXT, 1]), "Salt and content are all."),
        "more items than octets": (b"\x9b" + b"\xff" * 255, "It is bounded before it is read."),
    }
    for name, (data, why) in bad.items():
        book.case("body", "unpad", name, "R-126", why, bytes=data,
                  expect={"answer": "REFUSED", "error": "body"})  # fmt: skip
    _inside(book, line)


def _laid(value: canonical.Value) -> bytes:
    return canonical.encode(value).ljust(256, b"\x00")


def _inside(book: Book, line: Line) -> None:
    """R-133: what stands inside a sealed bundle."""
    letter = Letter(line_id=line.id, sender="AA", to="BB")
    carried = (Carried(entries=(b"one", b"two")), Carried(body=(bytes(32), b"body")))
    good = b"".join(hand.packed(letter, carried))
    first = canonical.encode([0, line.id, "AA", "BB"])
    book.case("body", "inside", "entries and a body", "R-133", "They come in their order.",
              bytes=good,
              expect={"answer": "ADMITTED", "from": "AA", "items": 2})  # fmt: skip
    bad: dict[str, tuple[bytes, str]] = {
        "no closing hash": (first.ljust(256, b"\x00"), "The last item closes it."),
        "another closing hash": (first + canonical.encode([255, bytes(32)]), "It is over all."),
        "an inside cut off": (good[:-1], "Its length is a step."),
        "an inside with more": (good + b"\x00", "Its length is a step."),
        "a one behind the end": (good[:-1] + b"\x01", "What follows is zeros."),
        "entries before the letter": (canonical.encode([3, [b"one"]]), "The letter comes first."),
        "two letters": (first + first, "It comes once."),
        "entries of text": (first + canonical.encode([3, ["one"]]), "Entries are octets."),
    }
    for name, (data, why) in bad.items():
        book.case("body", "inside", name, "R-133", why, bytes=data,
                  expect={"answer": "REFUSED", "error": "hand"})  # fmt: skip
