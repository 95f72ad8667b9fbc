"""The founding charter, as far as the record must know it.

Carries out R-32 and R-33: the line id, the parties, the full hashes of their foundations and
the reality. The rest of the charter is a message that families/line words.
"""

from hashlib import sha256
from typing import Final, Self

import msgspec

from comity.errors import TheirError
from comity.record import canonical
from comity.record.canonical import Value
from comity.record.entry import is_count

LINE_CONTEXT: Final = b"comity/line/1"
CHARTER_TYPE: Final = "line.charter/1"
_PARTIES, _REALITY, _TWO_PERSON, _NONCE, _FOUNDED = 2, 15, 18, 24, 25


class Charter(msgspec.Struct, frozen=True, kw_only=True):
    """What founds a line: its id follows from these bytes and never changes."""

    data: bytes
    line_id: bytes
    parties: tuple[str, ...]
    founded: dict[str, bytes]
    two_person: frozenset[str]
    reality: int

    @classmethod
    def read(cls, data: bytes) -> Self:
        """Read the canonical bytes of a charter (key 8 of the founding entry).

        Raises:
            TheirError: not canonical, or a part the record needs is missing or malformed.
        """
        content = canonical.decode(data)
        match content:
            case {2: list(parties), 15: reality, 24: bytes(nonce), 25: list(founded)} if (
                len(nonce) == 16
                and len(parties) >= 2
                and all(type(party) is str for party in parties)
                and is_count(reality)
            ):
                hashes = _founded(founded)
            case _:
                raise TheirError("charter.bad-shape")
        if sorted(hashes) != sorted(parties):
            raise TheirError("charter.unfounded-party")
        two_person = content.get(_TWO_PERSON, [])
        if type(two_person) is not list:
            raise TheirError("charter.bad-shape")
        return cls(
            data=data,
            line_id=line_id_of(data),
            parties=tuple(sorted(parties)),
            founded=hashes,
            two_person=frozenset(code for code in two_person if type(code) is str),
            reality=reality,
        )


def line_id_of(charter: bytes) -> bytes:
    """R-32: SHA-256 over the context and the charter's bytes; 32 bytes."""
    return sha256(LINE_CONTEXT + charter).digest()


def _founded(pairs: Value) -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    for pair in pairs:
        match pair:
            case [str(party), bytes(full_hash)] if len(full_hash) == 32 and party not in made:
                made[party] = full_hash
            case _:
                raise TheirError("charter.bad-shape")
    return made
