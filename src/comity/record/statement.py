"""Key statements: a party's word about its own keys, released by its root keys.

Carries out R-30 and R-31 and the signing of R-34: the five parts, the hash, the fingerprint,
root releases of both kinds. What a statement says is read by foundation.py, grant.py and
revocation.py; which statements an entry's author had seen, roster.py knows.
"""

from collections.abc import Sequence
from hashlib import sha256
from typing import Final, NamedTuple, Self

import msgspec

from comity.errors import TheirError
from comity.record import canonical
from comity.record.canonical import Value
from comity.record.entry import RootSignoff, is_count
from comity.record.keys import Key, QuantumSigningKey, SigningKey

KEY_CONTEXT: Final = b"comity/key/1"
FOUND: Final = "party.found/1"
GRANT: Final = "key.grant/1"
REVOKE: Final = "key.revoke/1"
ROTATE: Final = "party.rotate/1"
FIRST_PREV: Final = bytes(32)
FINGERPRINT_BYTES: Final = 16


class RootKey(NamedTuple):
    """One root holder's public keys, one of each kind."""

    plain: Key
    pq: Key

    @property
    def wire(self) -> list[list[int | bytes]]:
        """The pair as it stands in CBOR."""
        return [self.plain.wire, self.pq.wire]


class RootHolder(NamedTuple):
    """One root holder's secret keys; they live offline, in the holder's hands."""

    plain: SigningKey
    pq: QuantumSigningKey

    @property
    def public(self) -> RootKey:
        """The holder's public keys."""
        return RootKey(self.plain.key, self.pq.key)


class Statement(msgspec.Struct, frozen=True, kw_only=True):
    """[party, n, prev, type, content]; `hash` is its identity."""

    party: str
    n: int
    prev: bytes
    type: str
    content: dict[int, Value]
    data: bytes
    hash: bytes

    @classmethod
    def make(cls, party: str, n: int, prev: bytes, kind: str, content: dict[int, Value]) -> Self:
        """Make a statement of a party's own."""
        data = canonical.encode([party, n, prev, kind, content])
        return cls(
            party=party,
            n=n,
            prev=prev,
            type=kind,
            content=content,
            data=data,
            hash=sha256(data).digest(),
        )

    @classmethod
    def read(cls, value: Value) -> Self:
        """Take a statement out of decoded CBOR.

        Raises:
            TheirError: another shape, or a first statement that claims a predecessor.
        """
        match value:
            case [str(party), n, bytes(prev), str(kind), dict(content)] if (
                is_count(n) and len(prev) == 32 and (n > 0 or prev == FIRST_PREV)
            ):
                return cls.make(party, n, prev, kind, content)
            case _:
                raise TheirError("statement.bad-shape")

    @property
    def wire(self) -> list[Value]:
        """The statement as it stands in CBOR."""
        return [self.party, self.n, self.prev, self.type, self.content]

    @property
    def fingerprint(self) -> bytes:
        """What people compare by voice: the first 128 bits of the hash (of statement 0)."""
        return self.hash[:FINGERPRINT_BYTES]


def release(statement: Statement, holders: Sequence[RootHolder]) -> tuple[RootSignoff, ...]:
    """Let root holders release a statement, each with both kinds of key."""
    return tuple(
        RootSignoff(
            holder.plain.kid,
            holder.plain.sign(KEY_CONTEXT, statement.data),
            holder.pq.kid,
            holder.pq.sign(KEY_CONTEXT, statement.data),
        )
        for holder in holders
    )


def is_code(value: Value, most: int) -> bool:
    """Whether it is the number of a place in a list whose last place is `most`."""
    return is_count(value) and value <= most
