"""Mutations of octets, from a seed: the same seed gives the same cases on every machine.

Knows no format but by its examples: bits, lengths, pieces of one example in another, numbers at the
edge of what fits, and characters that hurt.
"""

import random
import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final

SIZE_MAX: Final = 16_384
_ODD: Final = (
    *(bytes(n) for n in (1, 4)),
    *(b"\xff" * n for n in (1, 8)),
    b"\x1b\x7f\xff\xff\xff\xff\xff\xff\xff",
    b"\x3b\xff\xff\xff\xff\xff\xff\xff\xff",
    b"\x9f\xff",
    b"\xf9\x7e\x00",
    b"\x80",
    b"-1",
    b"0",
    b"1e999",
    b"NaN",
    b"999999999999999999999",
    b"-0.0",
    b"90.0000001",
    b"180",
    "\u202e\u0000\u2066".encode(),
    b"\xed\xa0\x80",
    "٣".encode(),
    b"\r\n\r\n",
    b"<![CDATA[",
    b"&#0;",
    b"'\"",
    b"[" * 3_000,
    b'{"a":' * 1_500,
    b"{a=" * 1_500,
    b"9" * 5_000,
)
_NUMBER: Final = re.compile(rb"-?\d+")

_Way = Callable[[random.Random, bytes, Sequence[bytes]], bytes]


def _span(chance: random.Random, data: bytes) -> tuple[int, int]:
    start = chance.randrange(len(data) + 1)
    return start, min(len(data), start + int(chance.expovariate(0.15)))


def _flip(chance: random.Random, data: bytes, _: Sequence[bytes]) -> bytes:
    if not data:
        return b"\x00"
    at = chance.randrange(len(data))
    return data[:at] + bytes([data[at] ^ 1 << chance.randrange(8)]) + data[at + 1 :]


def _put(chance: random.Random, data: bytes, _: Sequence[bytes]) -> bytes:
    start, end = _span(chance, data)
    return data[:start] + chance.choice(_ODD) + data[chance.choice((start, end)) :]


def _cut(chance: random.Random, data: bytes, _: Sequence[bytes]) -> bytes:
    start, end = _span(chance, data)
    return data[:start] + data[end:]


def _again(chance: random.Random, data: bytes, _: Sequence[bytes]) -> bytes:
    start, end = _span(chance, data)
    return data[:start] + data[start:end] * chance.choice((2, 3, 40)) + data[end:]


def _cross(chance: random.Random, data: bytes, others: Sequence[bytes]) -> bytes:
    other = chance.choice(others)
    start, _ = _span(chance, data)
    first, last = _span(chance, other)
    return data[:start] + other[first : chance.choice((last, len(other)))] + data[start:]


def _number(chance: random.Random, data: bytes, _: Sequence[bytes]) -> bytes:
    found = list(_NUMBER.finditer(data))
    if not found:
        return data
    at = chance.choice(found)
    near = int(at[0][:30]) + chance.choice((-1, 1, 59, 1000))
    odd = chance.choice((b"0", b"-" + at[0], at[0] * 2, str(near).encode(), b"9" * 30))
    return data[: at.start()] + odd + data[at.end() :]


def _truncate(chance: random.Random, data: bytes, _: Sequence[bytes]) -> bytes:
    return data[: chance.randrange(len(data) + 1)]


_WAYS: Final[tuple[_Way, ...]] = (_flip, _flip, _put, _cut, _again, _cross, _number, _truncate)


def mutants(seeds: Sequence[bytes], seed: int) -> Iterator[bytes]:
    """Octets without end, each an example changed in one to four ways."""
    chance = random.Random(seed)
    while True:
        data = chance.choice(seeds)
        for _ in range(chance.choice((1, 1, 2, 4))):
            data = chance.choice(_WAYS)(chance, data, seeds)[:SIZE_MAX]
        yield data
