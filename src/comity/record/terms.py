"""The terms hash: what exactly is proposed, and what exactly is accepted.

Carries out R-76. Two messages with one type and one content have one terms hash, whoever sends
them, when, to whom and in which place of which feed; the author's case number (64) and the
wish for an answer (66) are no part of what is agreed.
"""

from collections.abc import Mapping
from hashlib import sha256
from typing import Final

from comity.record.canonical import Value, encode_ours

TERMS_CONTEXT: Final = b"comity/terms/1"
_NOT_TERMS: Final = (64, 66)


def terms_hash(wire: str, content: Mapping[int, Value]) -> bytes:
    """Return the hash of a message's terms: 32 bytes; `wire` is its type, e.g. `line.restore/1`.

    `content` was decoded from an entry, or is the wire form of a message: canonical in either case.
    """
    terms = {number: content[number] for number in sorted(content) if number not in _NOT_TERMS}
    return sha256(TERMS_CONTEXT + encode_ours([wire, terms])).digest()
