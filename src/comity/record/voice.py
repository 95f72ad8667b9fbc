"""Words that tell over a telephone that the one who speaks sits at a node of the line.

Carries out R-663 and R-664. Each side reads a number of its own, fresh, and then the words that
follow from both numbers and from what the keys of the two nodes share; 11 bits a word. Knows no
telephone, no clock and no language.
"""

import hmac
from hashlib import sha256
from typing import Final, TypeAlias

from comity.record import canonical

WORDS: Final = 4  # of a number, and of what is read: 44 bits each
CONTEXT: Final = b"comity/voice/1"
_BITS: Final = 11
Places: TypeAlias = tuple[int, ...]  # of words in a list of 2048


def number_of(chance: bytes) -> Places:
    """A number out of eight random octets."""
    return _places(chance)


def words_of(secret: bytes, line_id: bytes, speaker: tuple[str, Places],
             hearer: tuple[str, Places]) -> Places:  # fmt: skip
    """The words that `speaker` reads to `hearer`: each a party and the number that it drew.

    Nobody who lacks the secret knows them, and no other pair of numbers gives them but by chance:
    one in 2^44.
    """
    told: list[canonical.Value] = [
        line_id,
        [speaker[0], list(speaker[1])],
        [hearer[0], list(hearer[1])],
    ]
    return _places(hmac.digest(secret, CONTEXT + canonical.encode(told), sha256))


def _places(octets: bytes) -> Places:
    bits = int.from_bytes(octets[:8]) >> (64 - WORDS * _BITS)
    mask = (1 << _BITS) - 1
    return tuple(bits >> _BITS * place & mask for place in reversed(range(WORDS)))
