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


class _Known(msgspec.Struct):
    statement: Statement
    signoffs: tuple[RootSignoff, ...]
    carriers: list[Place]
    released: bool | None = None  # unknown until the foundation is


class Roster:
    """Every key statement carried by an admitted entry, by party."""

    def __init__(self, founded: dict[str, bytes]) -> None:
        self._founded = founded
        self._known: dict[bytes, _Known] = {}
        self._by_kid: dict[tuple[str, bytes], list[bytes]] = {}
        self._foundations: dict[str, Foundation] = {}

    def hear(
        self, statement: Statement, signoffs: tuple[RootSignoff, ...], carrier: Place
    ) -> None:
        """Note a statement and who carried it. One that is malformed is simply without force."""
        known = self._known.get(statement.hash)
        if known is not None:
            known.carriers.append(carrier)
            if not known.released:
                known.signoffs, known.released = signoffs, None
            return
        if not self._reads(statement):
            return
        self._known[statement.hash] = _Known(statement, signoffs, [carrier])

    def _reads(self, statement: Statement) -> bool:
        try:
            if statement.type == FOUND:
                if statement.hash == self._founded.get(statement.party):
                    self._foundations[statement.party] = Foundation.read(statement)
            elif statement.type == GRANT:
                kid = Grant.read(statement).key.kid
                self._by_kid.setdefault((statement.party, kid), []).append(statement.hash)
        except TheirError:
            return False  # it stands in the record; it only grants nothing
        return True

    def knows(self, digest: bytes) -> bool:
        """Whether an admitted entry carried this statement."""
        return digest in self._known

    def grant(self, party: str, kid: bytes, covers: Covers) -> Grant | None:
        """Return the grant in force for a key of a party, as seen from a past.

        A kid that is taken stays with the earliest grant of the chain (R-36).
        """
        hashes = self._by_kid.get((party, kid), ())
        in_force = [
            self._known[digest].statement for digest in hashes if self._has_force(digest, covers)
        ]
        if not in_force:
            return None
        return Grant.read(min(in_force, key=lambda statement: (statement.n, statement.hash)))

    def carrier(self, party: str, kid: bytes, covers: Covers) -> Iterator[Place]:
        """Places that carry a grant in force for this key, within a past."""
        for digest in self._by_kid.get((party, kid), ()):
            if self._has_force(digest, covers):
                yield from (place for place in self._known[digest].carriers if covers(place))

    def current(self, party: str, covers: Covers) -> Statement | None:
        """Return the party's latest statement in force within a past: highest n, lowest hash."""
        in_force = [
            known.statement
            for digest, known in self._known.items()
            if known.statement.party == party and self._has_force(digest, covers)
        ]
        return min(in_force, key=lambda one: (-one.n, one.hash), default=None)

    def grants(self, party: str, covers: Covers) -> tuple[Grant, ...]:
        """Every grant of a party in force within a past, in the order of its statements."""
        in_force = sorted(
            (known.statement.n, known.statement.hash)
            for digest, known in self._known.items()
            if known.statement.party == party
            and known.statement.type == GRANT
            and self._has_force(digest, covers)
        )
        return tuple(Grant.read(self._known[digest].statement) for _, digest in in_force)

    def foundation(self, party: str) -> Foundation | None:
        """Return the party's foundation, once an entry carried it."""
        return self._foundations.get(party)

    def _has_force(self, digest: bytes, covers: Covers) -> bool:
        """R-35: carried in the past, released, and so is every statement before it."""
        known = self._known.get(digest)
        if known is None or not any(covers(place) for place in known.carriers):
            return False
        if not self._is_released(known):
            return False
        if known.statement.n == 0:
            return digest == self._founded.get(known.statement.party)
        before = self._known.get(known.statement.prev)
        fits = (
            before is not None
            and before.statement.n == known.statement.n - 1
            and before.statement.party == known.statement.party
            and not self._is_forked(before, covers)
        )
        return fits and self._has_force(known.statement.prev, covers)

    def _is_forked(self, known: _Known, covers: Covers) -> bool:
        """R-35: whether the past holds another released statement of this party and number."""
        return any(
            other.statement.n == known.statement.n
            and other.statement.party == known.statement.party
            and other is not known
            and any(covers(place) for place in other.carriers)
            and self._is_released(other)
            for other in self._known.values()
        )

    def _is_released(self, known: _Known) -> bool:
        foundation = self._foundations.get(known.statement.party)
        if foundation is None:
            return False
        if known.released is None:
            known.released = foundation.has_released(known.statement, known.signoffs)
        return known.released
