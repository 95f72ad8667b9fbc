"""Who may sign and release: key statements, judged from what an entry's author had seen.

Carries out R-34 to R-37, R-101 and R-102. A statement's force comes from its root releases and
from its chain back to the foundation that the charter pins, never from the entry that carried
it. Each link is judged under the root keys in force at that point of the chain.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

import msgspec

from comity.errors import TheirError
from comity.record.cut import Place
from comity.record.entry import RootSignoff
from comity.record.foundation import Foundation, Roots, Rotation
from comity.record.grant import Grant
from comity.record.revocation import Revocation
from comity.record.statement import FOUND, GRANT, REVOKE, ROTATE, Statement

Released: TypeAlias = tuple[Statement, tuple[RootSignoff, ...]]
Covers: TypeAlias = Callable[[Place], bool]  # whether a place lies in the past in question


class _Carrier(msgspec.Struct):
    """An entry that carries a statement, with the root releases it brought along."""

    place: Place
    signoffs: tuple[RootSignoff, ...]
    released: bool | None = None  # whether these suffice; unknown until the chain is


class _Known(msgspec.Struct):
    statement: Statement
    grant: Grant | None = None
    roots: Roots | None = None  # of a foundation or a rotation: from here on
    revocation: Revocation | None = None
    carriers: list[_Carrier] = []


class Roster:
    """Every key statement carried by an admitted entry, by party."""

    def __init__(
        self,
        founded: Mapping[str, bytes],
        joined: Callable[[str, Covers], bytes | None] = lambda _party, _covers: None,
    ) -> None:
        """`founded`: what the founding charter pins; `joined`: what amendments pin in a past."""
        self._founded = founded
        self._joined = joined
        self._known: dict[bytes, _Known] = {}
        self._by_kid: dict[tuple[str, bytes], list[bytes]] = {}
        self._by_number: dict[tuple[str, int], list[bytes]] = {}
        self._twinned: set[str] = set()
        self._revoked: dict[tuple[str, bytes], list[Place]] = {}
        self._effects: set[Place] = set()

    def hear(self, statement: Statement, signoffs: tuple[RootSignoff, ...], carrier: Place) -> None:
        """Note a statement and who carried it. One that is malformed is simply without force."""
        known = self._known.get(statement.hash)
        if known is None:
            known = self._met(statement)
        if known is not None:
            known.carriers.append(_Carrier(carrier, signoffs))

    def _met(self, statement: Statement) -> _Known | None:
        party, digest = statement.party, statement.hash
        known = _Known(statement, carriers=[])
        try:
            if statement.type == FOUND and digest == self._founded.get(party, digest):
                known.roots = Foundation.read(statement)
            elif statement.type == GRANT:
                known.grant = Grant.read(statement)
            elif statement.type == REVOKE:
                known.revocation = Revocation.read(statement)
            elif statement.type == ROTATE:
                known.roots = Rotation.read(statement)
        except TheirError:
            return None  # it stands in the record; it only has no force
        if known.grant is not None:
            self._by_kid.setdefault((party, known.grant.key.kid), []).append(digest)
        twins = self._by_number.setdefault((party, statement.n), [])
        twins.append(digest)
        if len(twins) > 1:
            self._twinned.add(party)
        self._known[digest] = known
        return known

    def knows(self, digest: bytes) -> bool:
        """Whether an admitted entry carried this statement."""
        return digest in self._known

    def may_lose_force(self, party: str) -> bool:
        """Whether what is in force for a party may fall as a past grows (R-35: a root fork)."""
        return party in self._twinned

    def grant(
        self, party: str, kid: bytes, covers: Covers, pin: bytes | None = None
    ) -> Grant | None:
        """Return the grant in force for a key of a party, as seen from a past.

        A kid that is taken stays with the earliest grant of the chain (R-36). `pin`: the
        foundation of a party that the founding charter does not name, where it is known.
        """
        hashes = self._by_kid.get((party, kid), ())
        in_force = [self._known[digest] for digest in hashes if self.has_force(digest, covers, pin)]
        first = min(in_force, key=lambda it: (it.statement.n, it.statement.hash), default=None)
        return None if first is None else first.grant

    def carrier(self, party: str, kid: bytes, covers: Covers) -> Iterator[Place]:
        """Places that carry a grant in force for this key, within a past."""
        for digest in self._by_kid.get((party, kid), ()):
            if self.has_force(digest, covers):
                known, *before = self._chain(digest, self._pin(party, covers))
                roots = next(it.roots for it in before if it.roots is not None)
                yield from (it.place for it in _carriers(known, roots, covers))

    def current(self, party: str, covers: Covers) -> Statement | None:
        """Return the party's latest statement in force within a past: highest n, lowest hash."""
        in_force = [
            known.statement
            for digest, known in self._known.items()
            if known.statement.party == party and self.has_force(digest, covers)
        ]
        return min(in_force, key=lambda one: (-one.n, one.hash), default=None)

    def chain(self, party: str, covers: Covers) -> tuple[Released, ...]:
        """The party's statements in force within a past, each with releases that suffice."""
        last = self.current(party, covers)
        if last is None:
            return ()
        chain = self._chain(last.hash, self._pin(party, covers))
        roots, found = chain[-1].roots, list[Released]()
        for known in reversed(chain):
            assert roots is not None, "what is in force goes back to a foundation"  # noqa: S101
            carrier = next(_carriers(known, roots, covers))
            found.append((known.statement, carrier.signoffs))
            roots = known.roots or roots
        return tuple(found)

    def grants(self, party: str, covers: Covers, pin: bytes | None = None) -> tuple[Grant, ...]:
        """Every grant of a party in force within a past and not revoked there, in chain order."""
        in_force = [
            (known.statement.n, digest, known.grant)
            for digest, known in self._known.items()
            if known.grant is not None
            and known.statement.party == party
            and self.has_force(digest, covers, pin)
            and not self.is_revoked(party, known.grant.key.kid, covers)
        ]
        in_force.sort(key=lambda one: one[:2])
        return tuple(granted for _, _, granted in in_force)

    def foundation(self, party: str, covers: Covers) -> Foundation | None:
        """Return the party's foundation, if a past pins it and an entry carried it."""
        known = self._known.get(self._pin(party, covers) or b"")
        return known.roots if known and isinstance(known.roots, Foundation) else None

    def kind(self, digest: bytes | None) -> int | None:
        """Return the kind of party that a foundation names, if an admitted entry carried it."""
        known = None if digest is None else self._known.get(digest)
        roots = None if known is None else known.roots
        return roots.kind if isinstance(roots, Foundation) else None

    # --- revocations

    def revocation(self, digest: bytes) -> Revocation | None:
        """What a statement revokes, if an admitted entry carried it and it revokes at all."""
        known = self._known.get(digest)
        return None if known is None else known.revocation

    def grants_before(self, digest: bytes, terminal: str, covers: Covers) -> tuple[Grant, ...]:
        """Grants to a terminal among the statements before this one, the ones that count (R-36)."""
        first: dict[bytes, Grant] = {}
        pin = self._pin(self._known[digest].statement.party, covers)
        for known in reversed(self._chain(digest, pin)):
            if known.grant is not None and known.statement.hash != digest:
                first.setdefault(known.grant.key.kid, known.grant)
        return tuple(granted for granted in first.values() if granted.terminal == terminal)

    def revoke(self, party: str, kid: bytes, place: Place) -> None:
        """Note that an entry ends a key (R-102)."""
        self._revoked.setdefault((party, kid), []).append(place)

    def was_revoked(self, party: str, kid: bytes) -> bool:
        """Whether any entry ends a key, in whatever past."""
        return (party, kid) in self._revoked

    def is_revoked(self, party: str, kid: bytes, covers: Covers) -> bool:
        """Whether a past holds an entry that ends a key."""
        return any(covers(place) for place in self._revoked.get((party, kid), ()))

    def note_effect(self, place: Place) -> None:
        """Note that the revocation an entry carries has force where it stands (R-102)."""
        self._effects.add(place)

    def has_effect(self, place: Place) -> bool:
        """Whether an entry carries a revocation that has force where it stands."""
        return place in self._effects

    # --- force

    def has_force(self, digest: bytes, covers: Covers, pin: bytes | None = None) -> bool:
        """R-35: carried in the past, released, and so is every statement before it, unforked."""
        known = self._known.get(digest)
        if known is None:
            return False
        party = known.statement.party
        pin = self._pin(party, covers, pin)
        chain = self._genuine(digest, covers, pin)
        before = (known.statement for known in chain[1:])
        return bool(chain) and not any(self._is_forked(it, covers, pin) for it in before)

    def _pin(self, party: str, covers: Covers, pin: bytes | None = None) -> bytes | None:
        """R-147: the foundation of a party: by the founding charter, else by an amendment."""
        return self._founded.get(party) or pin or self._joined(party, covers)

    def _chain(self, digest: bytes, pin: bytes | None) -> list[_Known]:
        """A statement and all before it, down to the one that is pinned; empty if one lacks."""
        chain: list[_Known] = []
        while True:
            known = self._known.get(digest)
            if known is None:
                return []
            this = known.statement
            if chain:
                after = chain[-1].statement
                if (this.party, this.n) != (after.party, after.n - 1):
                    return []
            chain.append(known)
            if this.n == 0:
                return chain if digest == pin else []
            digest = this.prev

    def _genuine(self, digest: bytes, covers: Covers, pin: bytes | None) -> list[_Known]:
        """The chain of a statement if each link is released in the past; else nothing.

        A link is judged under the roots of its own chain: made-up roots make no fork (R-101).
        """
        known = self._known.get(digest)
        if known is None or all(carrier.released is False for carrier in known.carriers):
            return []  # the common end of what somebody made up
        chain = self._chain(digest, pin)
        roots: Roots | None = chain[-1].roots if chain else None
        for known in reversed(chain):
            if roots is None or not any(_carriers(known, roots, covers)):
                return []
            roots = known.roots or roots
        return chain

    def _is_forked(self, one: Statement, covers: Covers, pin: bytes | None) -> bool:
        """R-35: whether the past holds two released statements of one party and number."""
        twins = self._by_number.get((one.party, one.n), ())
        if len(twins) < 2:
            return False
        return sum(bool(self._genuine(digest, covers, pin)) for digest in twins) > 1


def _carriers(known: _Known, roots: Roots, covers: Covers) -> Iterator[_Carrier]:
    """Entries of the past that carry a statement with enough root releases (R-34).

    Each carrier stands by its own releases: what another one brought, outside this past,
    must not change what was judged from it.
    """
    return (it for it in known.carriers if covers(it.place) and _suffices(it, known, roots))


def _suffices(carrier: _Carrier, known: _Known, roots: Roots) -> bool:
    """R-34; R-101: a rotation is released by the present holders and by the ones it puts in."""
    if carrier.released is None:
        statement, following = known.statement, known.roots
        carrier.released = roots.has_released(statement, carrier.signoffs)
        if carrier.released and isinstance(following, Rotation):
            carrier.released = following.follows(roots) and following.has_released(
                statement, carrier.signoffs
            )
    return carrier.released
