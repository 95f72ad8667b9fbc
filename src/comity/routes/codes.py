"""Fragments as text that fits the alphanumeric mode of QR codes, and back.

A code says COMITY1: and then a fragment in Base45 (RFC 9285): digits, capitals and nine marks, so
that any scanner gives it back as text. Knows no picture; see `gateways/codes.py`.
"""

import re
from collections.abc import Iterator
from typing import Final

from comity.errors import TheirError
from comity.routes.fragments import OVERHEAD_BYTES, SYMBOL_BYTES_MAX

PREFIX: Final = "COMITY1:"
SYMBOL_BYTES: Final = 480  # a code of 93 modules a side with a quarter of it spare
_ALPHABET: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_VALUE: Final = {letter: value for value, letter in enumerate(_ALPHABET)}
_MOST: Final = (SYMBOL_BYTES_MAX + OVERHEAD_BYTES) // 2 * 3 + 2
_ONE: Final = re.compile(re.escape(PREFIX) + r"([0-9A-Z $%*+\-./:]+)")


def text_of(fragment: bytes) -> str:
    """A fragment as the text of one code."""
    return PREFIX + base45(fragment)


def fragment_of(text: str) -> bytes:
    """The fragment in the text of one code.

    Raises:
        TheirError: fragment.damaged: it is none of ours.
    """
    found = _ONE.fullmatch(text.strip())
    if found is None or len(found[1]) > _MOST:
        raise TheirError("fragment.damaged", size=len(text))
    return from_base45(found[1])


def base45(data: bytes) -> str:
    """RFC 9285: two octets become three letters, a last single one two."""
    return "".join(_letters(data))


def _letters(data: bytes) -> Iterator[str]:
    for at in range(0, len(data), 2):
        pair = data[at : at + 2]
        rest = int.from_bytes(pair, "big")
        for _ in range(len(pair) + 1):
            rest, value = divmod(rest, 45)
            yield _ALPHABET[value]


def from_base45(text: str) -> bytes:
    """Back from `base45`; only what it writes is read.

    Raises:
        TheirError: fragment.damaged.
    """
    made = bytearray()
    for at in range(0, len(text), 3):
        letters = text[at : at + 3]
        value = sum(_VALUE.get(it, 1 << 20) * 45**place for place, it in enumerate(letters))
        octets = len(letters) - 1
        if octets == 0 or value >= 1 << (8 * octets):
            raise TheirError("fragment.damaged", size=len(text))
        made += value.to_bytes(octets, "big")
    return bytes(made)
