"""Key statements: a party's word about its own keys, released by its root keys.

Carries out R-30, R-34 and R-35: the bytes of found and grant, root releases of both kinds,
the fingerprint. Rotation and revocation come with the rest of the key family. Does not
know which statements an entry's author had seen; roster.py does.
"""

from collections.abc import Sequence
from hashlib import sha256
from typing import Final, NamedTuple, Self

import msgspec

from comity.errors import OurError, TheirError
from comity.record import canonical
from comity.record.canonical import Value
from comity.record.entry import RootSignoff, is_count, is_hash
from comity.record.keys import ED25519, ML_DSA_44, Key, QuantumSigningKey, SigningKey, verify
from comity.values.bounds import ROOT_KEYS_MAX

KEY_CONTEXT: Final = b"comity/key/1"
FOUND: Final = "party.found/1"
GRANT: Final = "key.grant/1"
FIRST_PREV: Final = bytes(32)
FINGERPRINT_BYTES: Final = 16

NODE, OFFICER = 0, 1  # KEY_KIND of the catalogue


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


class Foundation(msgspec.Struct, frozen=True, kw_only=True):
    """What statement 0 of a party says: who holds its roots, and how many must agree."""

    roots: tuple[RootKey, ...]
    threshold: int
    kind: int
    names: dict[str, str]

    @classmethod
    def read(cls, statement: Statement) -> Self:
        """Read the content of party.found.

        Raises:
            TheirError: another shape, a weak key, a threshold of half or less.
        """
        match statement.content:
            case {
                1: str(party),
                2: list(names),
                3: list(roots),
                4: threshold,
                5: following,
                6: kind,
                **rest,
            } if not rest and is_hash(following) and is_count(threshold) and _is_code(kind, 4):
                pass
            case _:
                raise TheirError("statement.bad-foundation")
        if statement.type != FOUND or statement.n != 0 or party != statement.party:
            raise TheirError("statement.bad-foundation")
        if not 0 < len(roots) <= ROOT_KEYS_MAX or not len(roots) < 2 * threshold <= 2 * len(roots):
            raise TheirError("statement.bad-threshold", roots=len(roots), threshold=threshold)
        return cls(
            roots=tuple(_root_key(root) for root in roots),
            threshold=threshold,
            kind=kind,
            names=_names(names),
        )

    def has_released(self, statement: Statement, signoffs: Sequence[RootSignoff]) -> bool:
        """Whether enough distinct root holders released it, both kinds of key on each (R-34)."""
        good: set[RootKey] = set()
        for signoff in signoffs:
            for root in self.roots:
                if (
                    root not in good
                    and (root.plain.kid, root.pq.kid) == (signoff.kid, signoff.pq_kid)
                    and verify(root.plain, KEY_CONTEXT, statement.data, signoff.signature)
                    and verify(root.pq, KEY_CONTEXT, statement.data, signoff.pq_signature)
                ):
                    good.add(root)
        return len(good) >= self.threshold


def _root_key(value: Value) -> RootKey:
    match value:
        case [plain, pq]:
            root = RootKey(Key.read(plain), Key.read(pq))
        case _:
            raise TheirError("statement.bad-foundation")
    if (root.plain.alg, root.pq.alg) != (ED25519, ML_DSA_44):
        raise TheirError("statement.bad-foundation")  # one key of each kind
    return root


def _names(pairs: list[Value]) -> dict[str, str]:
    made: dict[str, str] = {}
    for pair in pairs:
        match pair:
            case [str(language), str(name)]:
                made[language] = name
            case _:
                raise TheirError("statement.bad-foundation")
    return made


_GRANT_KEYS: Final = frozenset(range(1, 12))


def _is_code(value: Value, most: int) -> bool:
    return is_count(value) and value <= most


class Grant(msgspec.Struct, frozen=True, kw_only=True):
    """What key.grant says: whose key, of what kind, and what it may send or release."""

    terminal: str
    key: Key
    office: str
    may_send: frozenset[str]  # catalogue codes; empty = every type
    max_precedence: int
    start_ms: int
    end_ms: int
    kind: int

    @classmethod
    def read(cls, statement: Statement) -> Self:
        """Read the content of key.grant.

        Raises:
            TheirError: another shape or a weak key.
        """
        match statement.content:
            case {
                1: str(terminal),
                2: key,
                3: str(office),
                4: list(may_send),
                5: most,
                6: {1: start, 2: end},
                9: kind,
                10: n,
                11: prev,
            } if (
                statement.content.keys() <= _GRANT_KEYS
                and all(type(code) is str for code in may_send)
                and is_count(start)
                and is_count(end)
                and _is_code(most, 3)
                and _is_code(kind, 3)
            ):
                pass
            case _:
                raise TheirError("statement.bad-grant")
        if statement.type != GRANT or n == 0 or (n, prev) != (statement.n, statement.prev):
            raise TheirError("statement.bad-grant")
        return cls(
            terminal=terminal,
            key=Key.read(key),
            office=office,
            may_send=frozenset(may_send),
            max_precedence=most,
            start_ms=start,
            end_ms=end,
            kind=kind,
        )

    def allows(self, code: str, precedence: int) -> bool:
        """Whether this key may send or release a type at a precedence."""
        return (not self.may_send or code in self.may_send) and precedence <= self.max_precedence


def found(
    party: str,
    *,
    names: dict[str, str],
    roots: Sequence[RootKey],
    threshold: int,
    next_root: bytes,
    kind: int,
) -> Statement:
    """Make statement 0 of a party.

    Raises:
        OurError: the threshold is not more than half of the root keys.
    """
    if not len(roots) < 2 * threshold <= 2 * len(roots):
        raise OurError("statement.our-threshold", roots=len(roots), threshold=threshold)
    pairs = sorted(names.items(), key=lambda pair: canonical.encode(pair[0]))
    content: dict[int, Value] = {
        1: party,
        2: [list(pair) for pair in pairs],
        3: [root.wire for root in roots],
        4: threshold,
        5: next_root,
        6: kind,
    }
    return Statement.make(party, 0, FIRST_PREV, FOUND, content)


def grant(before: Statement, what: Grant) -> Statement:
    """Make the statement that follows `before` and grants a key."""
    n = before.n + 1
    content: dict[int, Value] = {
        1: what.terminal,
        2: what.key.wire,
        3: what.office,
        4: sorted(what.may_send),
        5: what.max_precedence,
        6: {1: what.start_ms, 2: what.end_ms},
        9: what.kind,
        10: n,
        11: before.hash,
    }
    return Statement.make(before.party, n, before.hash, GRANT, content)
