"""A few entries as octets that are few enough to be read aloud, and back.

Carries out R-530: a form, the beginning of the line's id, the entries, and the beginning of a hash
of all that, so that lines of two sheets are no third one. What is inside is signed; nothing else is
believed. Knows no words; see `wording/aloud.py`.
"""

from collections.abc import Sequence
from hashlib import sha256
from typing import Final

from comity.errors import TheirError

WHOLE: Final = 1  # the form: entries as they are signed, octet for octet
LINE_OCTETS: Final = 4
_LENGTH_OCTETS: Final = 2
_SUM_OCTETS: Final = 4


def packed(line_id: bytes, entries: Sequence[bytes]) -> bytes:
    """Entries of a line, each at most 65,535 octets."""
    told = bytes([WHOLE]) + line_id[:LINE_OCTETS]
    told += b"".join(len(it).to_bytes(_LENGTH_OCTETS) + it for it in entries)
    return told + sha256(told).digest()[:_SUM_OCTETS]


def unpacked(data: bytes) -> tuple[bytes, list[bytes]]:
    """The beginning of the line's id, and the entries.

    Raises:
        TheirError: "spoken.damaged", or "spoken.other-form": a newer program wrote it.
    """
    told = data[:-_SUM_OCTETS]
    if len(told) <= LINE_OCTETS or sha256(told).digest()[:_SUM_OCTETS] != data[-_SUM_OCTETS:]:
        raise TheirError("spoken.damaged", size=len(data))
    if told[0] != WHOLE:
        raise TheirError("spoken.other-form", form=told[0])
    entries, at = [], 1 + LINE_OCTETS
    while at < len(told):
        start = at + _LENGTH_OCTETS
        at = start + int.from_bytes(told[at:start])
        if at > len(told) or at == start:
            raise TheirError("spoken.damaged", size=len(data))
        entries.append(told[start:at])
    return told[1 : 1 + LINE_OCTETS], entries
