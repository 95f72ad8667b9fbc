"""What an entry's own past says of its author's right to say it: flags, never refusals.

Carries out R-36 to R-39; a revoked key (R-102) counts no more. Knows the roster and the wire
names' codes; does not know what the message says, so the number of releases it needs is the
picture's to judge.
"""

from collections.abc import Mapping
from typing import Final, Self

import msgspec

from comity.errors import TheirError
from comity.record import canonical
from comity.record.bylaws import RESPONSE, Lawbook
from comity.record.charter import Charter
from comity.record.cut import Place
from comity.record.entry import KEY_TYPES, RELEASE_CONTEXT, Entry, Signoff, release_payload
from comity.record.grant import NODE, OFFICER, Grant
from comity.record.keys import Checker
from comity.record.lanes import Lane
from comity.record.roster import Roster
from comity.record.statement import REVOKE, Statement
from comity.values.bounds import CLOCK_BACKWARDS_MS_MAX, TIME_MS_MAX, TIME_MS_MIN

UNAUTHORISED_TYPE: Final = "UNAUTHORISED_TYPE"
TIME_IMPLAUSIBLE: Final = "TIME_IMPLAUSIBLE"
BAD_SCHEMA: Final = "BAD_SCHEMA"
REPLAYED: Final = "REPLAYED"


class Judged(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Offices whose officers released an entry, and what was flagged; kept beside it if flagged."""

    offices: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()

    @property
    def packed(self) -> bytes:
        """As octets to keep beside the entry."""
        return canonical.encode([list(self.offices), list(self.flags)])

    @classmethod
    def unpack(cls, packed: bytes) -> Self:
        """Read what `packed` wrote."""
        offices, flags = canonical.decode(packed)
        return cls(offices=tuple(offices), flags=tuple(flags))


class Authority:
    """Judges admitted entries once, at their place."""

    def __init__(
        self, charter: Charter, roster: Roster, codes: Mapping[str, str], laws: Lawbook
    ) -> None:
        self._laws = laws
        self._roster = roster
        self._codes = codes
        self._founded = frozenset(charter.founded)
        self._release_context = RELEASE_CONTEXT + charter.line_id
        # a lane's past only grows, so a grant once seen in force stays seen, unless its
        # party's roots have forked: then every entry asks anew. Whether it was revoked
        # every entry asks anyway.
        self._seen: dict[tuple[int, bytes, bytes | None], tuple[Grant, Checker]] = {}
        self._used: dict[Signoff, list[Place]] = {}  # where each release was met

    def judge(self, entry: Entry, lane: Lane) -> Judged:
        """Judge an entry at its place; once, when it joins."""
        flags: set[str] = set()
        if self._is_untimely(entry, lane):
            flags.add(TIME_IMPLAUSIBLE)
        party, parties = lane.genesis.party, self._laws.before(entry.leaf).parties
        if not set(parties).issuperset(entry.addressees):
            flags.add(BAD_SCHEMA)
        if entry.is_genesis or entry.type in KEY_TYPES:  # these need no grant
            if not entry.is_genesis and not self._has_force(entry, lane):
                flags.add(UNAUTHORISED_TYPE)
            return Judged(flags=tuple(sorted(flags)))
        is_outside = party not in parties and entry.type != RESPONSE
        if is_outside or not self._may_send(entry, lane):
            flags.add(UNAUTHORISED_TYPE)
        offices, all_good = self._released_by(entry, lane)
        if not all_good:
            flags.add(UNAUTHORISED_TYPE)
        if self._is_replayed(entry, lane):
            flags.add(REPLAYED)
        return Judged(offices=offices, flags=tuple(sorted(flags)))

    def offices(self, entry: Entry, lane: Lane) -> tuple[str, ...]:
        """Offices named by the releases, for an entry whose releases were judged before."""
        named = [self._grant(signoff.kid, entry, lane, OFFICER) for signoff in entry.releases]
        return tuple([found[0].office for found in named if found is not None])

    def meet(self, entry: Entry, lane: Lane) -> None:
        """Note where the releases of an entry stand, for R-38."""
        for signoff in entry.releases:
            place = (lane.index, entry.number)
            self._used.setdefault(signoff, []).append(place)

    def _is_replayed(self, entry: Entry, lane: Lane) -> bool:
        """R-38: one of its releases was used by an entry in its past."""
        return any(
            number < lane.past_size(entry.number, index)
            for signoff in entry.releases
            for index, number in self._used.get(signoff, ())
        )

    def _is_untimely(self, entry: Entry, lane: Lane) -> bool:
        """R-39: out of all reason, or earlier than the same author's entry before it."""
        if not TIME_MS_MIN <= entry.time_ms < TIME_MS_MAX:
            return True
        before_ms = lane.time_ms(entry.number - 1) if entry.number else 0
        return entry.time_ms + CLOCK_BACKWARDS_MS_MAX < before_ms

    def _has_force(self, entry: Entry, lane: Lane) -> bool:
        """R-35: whether the statement an entry carries has force there."""
        try:
            statement = Statement.read(entry.content)
        except TheirError:
            return False

        here = (lane.index, entry.number)
        if statement.type == REVOKE:  # also, its positions are covered
            return self._roster.has_effect(here)

        def covers(place: Place) -> bool:
            return place == here or place[1] < lane.past_size(entry.number, place[0])

        return self._roster.has_force(statement.hash, covers)

    def _may_send(self, entry: Entry, lane: Lane) -> bool:
        found = self._grant(lane.checker.kid, entry, lane, NODE)
        if found is None or found[0].key != lane.genesis.entry_key:
            return False  # two keys with one kid are not one key
        return self._allows(found[0], entry)

    def _allows(self, grant: Grant, entry: Entry) -> bool:
        code = self._codes.get(entry.type, "")
        in_time = grant.start_ms <= entry.time_ms < grant.end_ms
        return in_time and grant.allows(code, entry.precedence)

    def _released_by(self, entry: Entry, lane: Lane) -> tuple[tuple[str, ...], bool]:
        """R-38: each good release of a distinct officer counts once; a bad one is a flag."""
        if not entry.releases:
            return (), True
        payload = release_payload(entry)
        good: dict[bytes, str] = {}
        for signoff in entry.releases:
            found = self._grant(signoff.kid, entry, lane, OFFICER)
            if (
                found is not None
                and self._allows(found[0], entry)
                and found[1].has_signed(signoff.kid, payload, signoff.signature)
            ):
                good.setdefault(signoff.kid, found[0].office)
        return tuple(good.values()), len(good) == len(entry.releases)

    def _grant(
        self, kid: bytes, entry: Entry, lane: Lane, kind: int
    ) -> tuple[Grant, Checker] | None:
        party, number = lane.genesis.party, entry.number
        pin = None if party in self._founded else self._pin(entry, party)
        roster = self._roster
        found = None
        if not roster.may_lose_force(party):
            found = self._seen.get((lane.index, kid, pin))
            if found is not None and not roster.was_revoked(party, kid):
                return found if found[0].kind == kind else None

        def covers(place: Place) -> bool:
            return place[1] < lane.past_size(number, place[0])

        if found is None:
            granted = roster.grant(party, kid, covers, pin)
            if granted is None:
                return None
            found = granted, Checker(granted.key, self._release_context)
            self._seen[lane.index, kid, pin] = found
        if found[0].kind != kind or roster.is_revoked(party, kid, covers):
            return None
        return found

    def _pin(self, entry: Entry, party: str) -> bytes | None:
        """R-147: by an amendment in force in its past, or by the one that it answers."""
        founded = self._laws.before(entry.leaf).founded.get(party)
        return founded or self._laws.offered(entry, party)
