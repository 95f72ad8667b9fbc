"""The founding charter, as far as the record must know it.

Carries out R-32 and R-33: the line id, the parties, the full hashes of their foundations and
the reality. The rest of the charter is a message that families/line words.
"""

from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Final, NamedTuple, Self

import msgspec

from comity.errors import TheirError
from comity.record import canonical
from comity.record.canonical import Value
from comity.record.entry import is_count
from comity.values.codes import Reality

LINE_CONTEXT: Final = b"comity/line/1"
CHARTER_TYPE: Final = "line.charter/1"
_ALSO_OPEN, _TWO_PERSON = 10, 18
_REALITIES: Final = frozenset(int(it) for it in Reality)


class Charter(msgspec.Struct, frozen=True, kw_only=True):
    """What founds a line, or amends that: the id follows from what founds it and never changes."""

    data: bytes  # what founds the line
    terms: bytes  # what is in force: the same bytes, or those of the amendment
    line_id: bytes
    parties: tuple[str, ...]
    founded: dict[str, bytes]
    two_person: frozenset[str]
    also_open: frozenset[str]  # types that flow under suspension besides those that always do
    reality: int

    @classmethod
    def read(cls, data: bytes) -> Self:
        """Read the canonical bytes of a charter (key 8 of the founding entry).

        Raises:
            TheirError: not canonical, or a part the record needs is missing or malformed.
        """
        return cls._of(canonical.decode(data), data, line_id_of(data))

    def amended(self, content: Value, founded: Mapping[str, bytes]) -> Self:
        """Read an amendment of this charter: line id and reality stay, and so does who founded.

        `founded`: the foundation of every party that a charter in force had named so far.

        Raises:
            TheirError: it is no charter, or it changes what no amendment can.
        """
        made = self._of(content, self.data, self.line_id)
        kept = founded.keys() & made.founded.keys()
        if made.reality != self.reality or any(made.founded[it] != founded[it] for it in kept):
            raise TheirError("charter.another-line")
        return made

    @classmethod
    def _of(cls, content: Value, data: bytes, line_id: bytes) -> Self:
        match content:
            case {2: list(parties), 15: reality, 24: bytes(nonce), 25: list(founded)} if (
                len(nonce) == 16
                and len(parties) >= 2
                and all(type(party) is str for party in parties)
                and is_count(reality)
                and reality in _REALITIES
            ):
                hashes = _founded(founded)
            case _:
                raise TheirError("charter.bad-shape")
        if sorted(hashes) != sorted(parties):
            raise TheirError("charter.unfounded-party")
        return cls(
            data=data,
            terms=canonical.encode(content),
            line_id=line_id,
            parties=tuple(sorted(parties)),
            founded=hashes,
            two_person=_codes(content.get(_TWO_PERSON, [])),
            also_open=_codes(content.get(_ALSO_OPEN, [])),
            reality=reality,
        )


class Departure(NamedTuple):
    """A party is no longer of the line: what its `entry` had not in its past is beyond the cut."""

    party: str
    entry: bytes  # its line.leave, or the line.exclude/1 that all others accepted
    level: int  # of the entry that completed it, in this past: elsewhere another may have

    def is_among(self, others: "Iterable[Departure]") -> bool:
        """Whether others name it too, whichever word completed it there."""
        return any(it[:2] == self[:2] for it in others)


class Bylaws(msgspec.Struct, frozen=True, kw_only=True):
    """What the parties had agreed and declared of the line, in one past (R-143 to R-148)."""

    charter: Charter
    parties: tuple[str, ...]
    founded: dict[str, bytes]  # of every party that a charter in force has named
    since: dict[str, int] = {}  # level from which a party is one that the founding does not name
    suspended: bool = False
    departures: tuple[Departure, ...] = ()
    divergent: tuple[bytes, ...] = ()  # amendments that all accepted and that exclude each other


def line_id_of(charter: bytes) -> bytes:
    """R-32: SHA-256 over the context and the charter's bytes; 32 bytes."""
    return sha256(LINE_CONTEXT + charter).digest()


def _codes(value: Value) -> frozenset[str]:
    if type(value) is not list:
        raise TheirError("charter.bad-shape")
    return frozenset(code for code in value if type(code) is str)


def _founded(pairs: Value) -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    for pair in pairs:
        match pair:
            case [str(party), bytes(full_hash)] if len(full_hash) == 32 and party not in made:
                made[party] = full_hash
            case _:
                raise TheirError("charter.bad-shape")
    return made
