"""Root keys: who holds a party's, how many must agree, and how they pass to the next.

Carries out R-34 and R-101: the bytes of found and rotate, and when root releases suffice. The
next root keys are fixed by their hash before they are needed, so that whoever steals the
present ones cannot put in keys of his own. Knows no record and no past.
"""

from collections.abc import Sequence
from hashlib import sha256
from typing import Self

import msgspec

from comity.errors import OurError, TheirError
from comity.record import canonical
from comity.record.canonical import Value
from comity.record.entry import RootSignoff, is_count, is_hash
from comity.record.keys import ED25519, ML_DSA_44, Key, verify
from comity.record.statement import (
    FIRST_PREV,
    FOUND,
    KEY_CONTEXT,
    ROTATE,
    RootKey,
    Statement,
    is_code,
)
from comity.values.bounds import ROOT_KEYS_MAX


def roots_hash(roots: Sequence[RootKey]) -> bytes:
    """Hash by which a party fixes its next root keys before it needs them."""
    return sha256(canonical.encode([root.wire for root in roots])).digest()


class Roots(msgspec.Struct, frozen=True, kw_only=True):
    """A party's root keys from one statement on: the holders, and how many must agree."""

    roots: tuple[RootKey, ...]
    threshold: int
    next_root: bytes

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


class Foundation(Roots, frozen=True, kw_only=True):
    """What statement 0 of a party says: who holds its roots, and what it is."""

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
            } if not rest and is_hash(following) and is_count(threshold) and is_code(kind, 4):
                pass
            case _:
                raise TheirError("statement.bad-foundation")
        if statement.type != FOUND or statement.n != 0 or party != statement.party:
            raise TheirError("statement.bad-foundation")
        return cls(
            roots=_roots(roots, threshold),
            threshold=threshold,
            next_root=following,
            kind=kind,
            names=_names(names),
        )


class Rotation(Roots, frozen=True, kw_only=True):
    """What party.rotate says: the root keys from here on, fixed by the ones before."""

    @classmethod
    def read(cls, statement: Statement) -> Self:
        """Read the content of party.rotate.

        Raises:
            TheirError: another shape, a weak key, a threshold of half or less.
        """
        match statement.content:
            case {1: list(roots), 2: threshold, 3: following, 4: n, 5: prev, **rest} if (
                not rest and is_count(threshold) and is_hash(following) and is_count(n)
            ):
                pass
            case _:
                raise TheirError("statement.bad-rotation")
        if statement.type != ROTATE or n == 0 or (n, prev) != (statement.n, statement.prev):
            raise TheirError("statement.bad-rotation")
        return cls(roots=_roots(roots, threshold), threshold=threshold, next_root=following)

    def follows(self, before: Roots) -> bool:
        """Whether these are the keys that the ones before them fixed (R-101)."""
        return roots_hash(self.roots) == before.next_root


def _roots(values: Sequence[Value], threshold: int) -> tuple[RootKey, ...]:
    """R-34: one to fifteen holders, and a threshold of more than half of them."""
    if not 0 < len(values) <= ROOT_KEYS_MAX or not is_most(threshold, len(values)):
        raise TheirError("statement.bad-threshold", roots=len(values), threshold=threshold)
    return tuple(_root_key(value) for value in values)


def is_most(threshold: int, holders: int) -> bool:
    """Whether it is more than half of the holders, and no more than all."""
    return holders < 2 * threshold <= 2 * holders


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
    _check_threshold(roots, threshold)
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


def rotate(
    before: Statement, *, roots: Sequence[RootKey], threshold: int, next_root: bytes
) -> Statement:
    """Make the statement that follows `before` and puts the next root keys in.

    Raises:
        OurError: the threshold is not more than half of the root keys.
    """
    _check_threshold(roots, threshold)
    content: dict[int, Value] = {
        1: [root.wire for root in roots],
        2: threshold,
        3: next_root,
        4: before.n + 1,
        5: before.hash,
    }
    return Statement.make(before.party, before.n + 1, before.hash, ROTATE, content)


def _check_threshold(roots: Sequence[RootKey], threshold: int) -> None:
    if not is_most(threshold, len(roots)):
        raise OurError("statement.our-threshold", roots=len(roots), threshold=threshold)
