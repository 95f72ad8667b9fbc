"""What was said about one terms hash, and what it comes to: the one answer for fold and record.

Carries out R-77, R-140 to R-142, and R-143 where agreed amendments exclude each other. A function
of who said what and who had seen which word; order of arrival and merged order are not asked for.
Knows no message, no clock and no place.
"""

from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum
from typing import Final, NamedTuple, Protocol, TypeAlias, TypeVar

from comity.values.codes import Position

# A remark beside a position: it displaces none, and is consent to nothing.
REMARKS: Final = frozenset((Position.NOTED, Position.CHECKING))
WORDS_MAX: Final = 64  # of one party on one terms hash; what it says in knowledge of these is none

Sees: TypeAlias = Callable[[bytes, bytes], bool]  # whether entry `of` has `what` in its past


class Outcome(IntEnum):
    """What the positions on one terms hash come to. In force or lapsed is for a view."""

    OPEN = 0
    ACCEPTED = 1
    REFUSED = 2
    COUNTERED = 3
    CROSSED = 4
    CONTESTED = 5
    ENDED = 6


class Word(Protocol):
    """One party's statement on the terms. `late`: parties whose term it did not keep."""

    @property
    def party(self) -> str:
        """Whose it is."""

    @property
    def position(self) -> int:
        """POSITION of the catalogue."""

    @property
    def entry(self) -> bytes:
        """The entry that states it."""

    @property
    def late(self) -> tuple[str, ...]:
        """Parties that must accept anew after it (R-141)."""

    @property
    def valid_until_ms(self) -> int | None:
        """Until when it may be accepted."""


W = TypeVar("W", bound=Word)


class Rule(NamedTuple):
    """A charter that all had accepted, and the entry that proposed it."""

    entry: bytes
    terms: bytes


R = TypeVar("R", bound=Rule)


def last(words: Sequence[W], party: str, sees: Sees) -> tuple[W, ...]:
    """Return the causally last words of a party; several if its nodes had not seen each other."""
    own = [it for it in words if it.party == party]
    later = own[::-1]  # its latest word has most often seen all others: nearly always one look
    return tuple(it for it in own if not any(sees(other.entry, it.entry) for other in later))


def counted(words: Iterable[W], sees: Sees) -> list[W]:
    """R-140: leave out what a party says in knowledge of 64 other words of its own.

    `words`: without remarks, each after those in its past. Which of them are there, the cut says:
    what a thief said uses up nothing once it is disputed. First words are kept and never last
    ones: no later word of one party alone can take out of the reckoning what all had said.
    """
    kept: dict[str, list[W]] = {}
    found: list[W] = []
    for it in words:
        own = kept.setdefault(it.party, [])
        is_room = len(own) < WORDS_MAX
        if is_room or sum(sees(it.entry, other.entry) for other in own) < WORDS_MAX:
            own.append(it)
            found.append(it)
    return found


def late(
    parties: Sequence[str], known: Sequence[Word], party: str, time_ms: int, sees: Sees
) -> tuple[str, ...]:
    """R-141: parties whose standing ACCEPT was valid until before the time an ACCEPT claims.

    `known`: the words in its past. By claimed times alone; a bracket of times by witnesses would
    be asked for here.
    """
    words = counted(known, sees)
    return tuple(
        other
        for other in parties
        if other != party
        and any(
            not _departs(it) and it.valid_until_ms is not None and it.valid_until_ms < time_ms
            for it in last(words, other, sees)
        )
    )


def outcome(parties: Sequence[str], words: Sequence[Word], sees: Sees) -> Outcome:
    """Say what all words on one terms hash come to (R-77, R-140)."""
    return _read(parties, words, sees).outcome()


def was_agreed(parties: Sequence[str], words: Sequence[Word], sees: Sees) -> bool:
    """Whether all have accepted, even if one has ended it since: for what is not undone so."""
    return _read(parties, words, sees).was_agreed()


def in_force(amendments: Sequence[R], sees: Sees) -> tuple[R | None, tuple[R, ...]]:
    """Say which agreed amendment stands, and which exclude each other (R-143).

    Two of which neither proposer had seen the other are DIVERGENT: neither stands, and what stood
    before them does. Of the rest each was proposed in knowledge of those before it.
    """
    apart = tuple(
        one
        for one in amendments
        if any(
            one.terms != other.terms
            and not sees(one.entry, other.entry)
            and not sees(other.entry, one.entry)
            for other in amendments
        )
    )
    rest = [it for it in amendments if it not in apart]
    latest = max(rest, key=lambda it: sum(sees(it.entry, o.entry) for o in rest), default=None)
    return latest, apart


def _read(parties: Sequence[str], words: Sequence[Word], sees: Sees) -> "_Reading":
    said = (it for it in words if it.party in parties and it.position not in REMARKS)
    spoken = counted(said, sees)
    if not any(_departs(it) for it in spoken):
        return _Reading(parties, spoken, sees, {})
    agreed: dict[bytes, tuple[Word, ...]] = {}
    by_past = sorted(spoken, key=lambda it: sum(sees(it.entry, other.entry) for other in spoken))
    for it in by_past:
        if _departs(it):
            seen = [other for other in spoken if sees(it.entry, other.entry)]
            if all(_stands_by(party, seen, sees) for party in parties):
                agreed[it.entry] = _Reading(parties, seen, sees, agreed).agreed()
    return _Reading(parties, spoken, sees, agreed)


def _stands_by(party: str, words: Sequence[Word], sees: Sees) -> bool:
    """Whether a party accepts: unless all do nothing is agreed, and much need not be looked at."""
    return any(not _departs(it) for it in last(words, party, sees))


def _departs(word: Word) -> bool:
    return word.position != Position.ACCEPT


class _Reading:
    """The words of one cut. `before`: what each parting's author had seen all parties accept."""

    def __init__(
        self,
        parties: Sequence[str],
        words: Sequence[Word],
        sees: Sees,
        before: dict[bytes, tuple[Word, ...]],
    ) -> None:
        self._parties = parties
        self._words = words
        self._sees = sees
        self._before = before
        self._last = {party: last(words, party, sees) for party in parties}
        self._partings = [it for it in words if self._is_parting(it)]
        self._endings = [it for it in self._partings if self._ends(it)]

    def outcome(self) -> Outcome:
        said = {party: {it.position for it in self._last[party]} for party in self._parties}
        if any(len(positions) > 1 for positions in said.values()):
            return Outcome.CONTESTED
        if any(self._crosses(it) for it in self._partings if it not in self._endings):
            return Outcome.CROSSED
        if all(self._accepts(party) for party in self._parties):
            return Outcome.ACCEPTED
        if self._endings:
            return Outcome.ENDED
        positions = {it for them in said.values() for it in them}
        if Position.REFUSE in positions:
            return Outcome.REFUSED
        return Outcome.COUNTERED if Position.COUNTER in positions else Outcome.OPEN

    def agreed(self) -> tuple[Word, ...]:
        """Return the acceptances by which all agree here; none if they do not."""
        if self.outcome() is not Outcome.ACCEPTED:
            return ()
        return tuple(it for party in self._parties for it in self._last[party])

    def was_agreed(self) -> bool:
        return bool(self._endings) or self.outcome() is Outcome.ACCEPTED

    def _is_parting(self, word: Word) -> bool:
        """Whether a word takes back: a withdrawal, or what displaces an acceptance."""
        if not _departs(word):
            return False
        if word.position == Position.WITHDRAW_POSITION:
            return True
        seen = [it for it in self._words if self._sees(word.entry, it.entry)]
        return any(not _departs(it) for it in last(seen, word.party, self._sees))

    def _ends(self, parting: Word) -> bool:
        """Whether its author had seen all accept, and none of these acceptances had crossed."""
        accepts = self._before.get(parting.entry, ())
        return bool(accepts) and not any(
            other.party != it.party and self._missed(it, other)
            for it in accepts
            for other in self._partings
        )

    def _crosses(self, parting: Word) -> bool:
        """Whether an acceptance and this withdrawal missed each other, and one still stands."""
        for party in self._parties:
            if party == parting.party:
                continue
            unaware = [
                it
                for it in self._words
                if it.party == party and not self._sees(it.entry, parting.entry)
            ]
            for it in last(unaware, party, self._sees):
                if not _departs(it) and not self._sees(parting.entry, it.entry):
                    stands = it in self._last[party] or parting in self._last[parting.party]
                    if stands:
                        return True
        return False

    def _missed(self, one: Word, other: Word) -> bool:
        sees = self._sees
        return not sees(one.entry, other.entry) and not sees(other.entry, one.entry)

    def _accepts(self, party: str) -> bool:
        """Whether a party's ACCEPT stands: after every ending, and in time or taken up anew."""
        return any(not _departs(it) and self._is_good(it) for it in self._last[party])

    def _is_good(self, accept: Word) -> bool:
        knows = all(
            it.party == accept.party or self._sees(accept.entry, it.entry) for it in self._endings
        )
        return knows and all(
            any(
                not _departs(anew) and self._sees(anew.entry, accept.entry)
                for anew in self._last[party]
            )
            for party in accept.late
            if party in self._parties
        )
