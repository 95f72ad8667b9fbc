"""Who may sign and release: key statements, judged from what an entry's author had seen.

Carries out R-34 to R-37. A statement's force comes from its root releases and from its chain
back to the foundation that the charter pins, never from the entry that carried it. Rotation
and revocation join here with the rest of the key family.
"""

from collections.abc import Callable, Iterator
from typing import TypeAlias

import msgspec

from comity.errors import TheirError
from comity.record.entry import RootSignoff
from comity.record.statement import FOUND, GRANT, Foundation, Grant, Statement

Place: TypeAlias = tuple[int, int]  # lane, number
Covers: TypeAlias = Callable[[Place], bool]  # whether a place lies in the past in question


class _Carrier(msgspec.Struct):
    """An entry that carries a statement, with the root releases it brought along."""

    place: Place
    signoffs: tuple[RootSignoff, ...]
    released: bool | None = None  # whether these suffice; unknown until the foundation is


class _Known(msgspec.Struct):
    statement: Statement
    grant: Grant | None
    carriers: list[_Carrier]


class Roster:
    """Every key statement carried by an admitted entry, by party."""

    def __init__(self, founded: dict[str, bytes]) -> None:
        self._founded = founded
        self._known: dict[bytes, _Known] = {}
        self._by_kid: dict[tuple[str, bytes], list[bytes]] = {}
        self._by_number: dict[tuple[str, int], list[bytes]] = {}
        self._foundations: dict[str, Foundation] = {}
        self._twinned: set[str] = set()

    def hear(self, statement: Statement, signoffs: tuple[RootSignoff, ...], carrier: Place) -> None:
        """Note a statement and who carried it. One that is malformed is simply without force."""
        known = self._known.get(statement.hash)
        if known is None:
            known = self._met(statement)
        if known is not None:
            known.carriers.append(_Carrier(carrier, signoffs))

    def _met(self, statement: Statement) -> _Known | None:
        party, digest = statement.party, statement.hash
        try:
            granted = Grant.read(statement) if statement.type == GRANT else None
            if statement.type == FOUND and digest == self._founded.get(party):
                self._foundations[party] = Foundation.read(statement)
        except TheirError:
            return None  # it stands in the record; it only grants nothing
        if granted is not None:
            self._by_kid.setdefault((party, granted.key.kid), []).append(digest)
        twins = self._by_number.setdefault((party, statement.n), [])
        twins.append(digest)
        if len(twins) > 1:
            self._twinned.add(party)
        known = self._known[digest] = _Known(statement, granted, [])
        return known

    def knows(self, digest: bytes) -> bool:
        """Whether an admitted entry carried this statement."""
        return digest in self._known

    def may_lose_force(self, party: str) -> bool:
        """Whether what is in force for a party may fall as a past grows (R-35: a root fork)."""
        return party in self._twinned

    def grant(self, party: str, kid: bytes, covers: Covers) -> Grant | None:
        """Return the grant in force for a key of a party, as seen from a past.

        A kid that is taken stays with the earliest grant of the chain (R-36).
        """
        hashes = self._by_kid.get((party, kid), ())
        in_force = [self._known[digest] for digest in hashes if self.has_force(digest, covers)]
        first = min(in_force, key=lambda it: (it.statement.n, it.statement.hash), default=None)
        return None if first is None else first.grant

    def carrier(self, party: str, kid: bytes, covers: Covers) -> Iterator[Place]:
        """Places that carry a grant in force for this key, within a past."""
        for digest in self._by_kid.get((party, kid), ()):
            if self.has_force(digest, covers):
                known = self._known[digest]
                yield from (it.place for it in known.carriers if self._carries(it, known, covers))

    def current(self, party: str, covers: Covers) -> Statement | None:
        """Return the party's latest statement in force within a past: highest n, lowest hash."""
        in_force = [
            known.statement
            for digest, known in self._known.items()
            if known.statement.party == party and self.has_force(digest, covers)
        ]
        return min(in_force, key=lambda one: (-one.n, one.hash), default=None)

    def grants(self, party: str, covers: Covers) -> tuple[Grant, ...]:
        """Every grant of a party in force within a past, in the order of its statements."""
        in_force = [
            (known.statement.n, digest, known.grant)
            for digest, known in self._known.items()
            if known.grant is not None
            and known.statement.party == party
            and self.has_force(digest, covers)
        ]
        in_force.sort(key=lambda one: one[:2])
        return tuple(granted for _, _, granted in in_force)

    def foundation(self, party: str) -> Foundation | None:
        """Return the party's foundation, once an entry carried it."""
        return self._foundations.get(party)

    def has_force(self, digest: bytes, covers: Covers) -> bool:
        """R-35: carried in the past, released, and so is every statement before it."""
        while True:
            known = self._known.get(digest)
            if known is None or not self._is_released(known, covers):
                return False
            this = known.statement
            if this.n == 0:
                return digest == self._founded.get(this.party)
            before = self._known.get(this.prev)
            if before is None or self._is_forked(this.party, this.n - 1, covers):
                return False
            if (before.statement.party, before.statement.n) != (this.party, this.n - 1):
                return False
            digest = this.prev

    def _is_forked(self, party: str, n: int, covers: Covers) -> bool:
        """R-35: whether the past holds two released statements of this party and number."""
        twins = self._by_number.get((party, n), ())
        if len(twins) < 2:
            return False
        return sum(self._is_released(self._known[digest], covers) for digest in twins) > 1

    def _is_released(self, known: _Known, covers: Covers) -> bool:
        return any(self._carries(carrier, known, covers) for carrier in known.carriers)

    def _carries(self, carrier: _Carrier, known: _Known, covers: Covers) -> bool:
        """Whether an entry of the past carries a statement with enough root releases (R-34).

        Each carrier stands by its own releases: what another one brought, outside this past,
        must not change what was judged from it.
        """
        if not covers(carrier.place):
            return False
        if carrier.released is None:
            foundation = self._foundations.get(known.statement.party)
            if foundation is None:
                return False
            carrier.released = foundation.has_released(known.statement, carrier.signoffs)
        return carrier.released
