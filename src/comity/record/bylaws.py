"""What the parties have agreed and declared of the line itself, as of any past.

Carries out R-143 to R-146: who is a party and under which charter, whether the line is suspended.
Reads of these few messages only what the record must know; their words are families/line's. All
is judged over the past in question, so no later entry changes an answer.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Final, NamedTuple, TypeAlias, TypeVar

import msgspec

from comity.errors import TheirError
from comity.record import agreement, canonical
from comity.record.agreement import Outcome, Sees
from comity.record.canonical import Value
from comity.record.charter import CHARTER_TYPE, Bylaws, Charter, Exclusion, line_id_of
from comity.record.entry import Head, is_hash
from comity.record.terms import terms_hash
from comity.record.told import Told
from comity.values.codes import LineState, Position

Covers: TypeAlias = Callable[[bytes], bool]  # whether an entry lies in the past in question

STATE, RESTORE, RESPONSE = "line.state/1", "line.restore/1", "line.response/1"
LEAVE, EXCLUDE = "line.leave/1", "line.exclude/1"
TYPES: Final = frozenset((CHARTER_TYPE, STATE, RESTORE, RESPONSE, LEAVE, EXCLUDE))
_SHUT: Final = {CHARTER_TYPE: "L01", LEAVE: "L24", EXCLUDE: "L25"}  # not always open
WORDS_MAX: Final = 64  # of one party on one terms hash; a later word counts for nothing here
_VOID: Final = frozenset(
    ("BAD_SCHEMA", "JOINT_NOT_COMMON", "KEYS_NOT_CURRENT", "REPLAYED", "UNAUTHORISED_TYPE")
)


class Word(NamedTuple):
    """One statement on the terms of a motion."""

    party: str
    position: int
    entry: bytes
    valid_until_ms: int | None = None
    late: tuple[str, ...] = ()


class _Motion(msgspec.Struct):
    """What some party proposed for the line, with everything said about it."""

    entry: bytes
    parties: tuple[str, ...]  # all whose ACCEPT it needs
    charter: Charter | None = None  # an amendment
    exclusion: Exclusion | None = None
    words: list[Word] = []


class _Declared(NamedTuple):
    party: str
    entry: bytes
    state: int


class Rule(NamedTuple):
    """A charter that all had accepted, and the entry that proposed it."""

    entry: bytes
    terms: bytes


R = TypeVar("R", bound=Rule)


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


class Lawbook:
    """Every entry about the line itself; answers what holds in a past."""

    def __init__(self, charter: Charter, sees: Sees) -> None:
        self._charter = charter
        self._sees = sees
        self._founding: set[bytes] = set()
        self._motions: dict[bytes, _Motion] = {}
        self._declared: list[_Declared] = []
        self._left: list[_Declared] = []
        self._acts: list[bytes] = []
        self._usual = Bylaws(charter=charter, parties=charter.parties)
        self._known: dict[tuple[int, ...], Bylaws] = {}

    def hear(self, told: Told) -> None:
        """Take an entry that joined the record; its past has been heard."""
        entry = told.entry
        if entry.type not in TYPES or type(entry.content) is not dict or entry.is_sealed:
            return
        if not told.offices or not _VOID.isdisjoint(told.flags):
            return
        bylaws, code = told.bylaws, _SHUT.get(entry.type)
        if code and bylaws and bylaws.suspended and code not in bylaws.charter.also_open:
            return  # sent while suspended, it counts only if it is said anew
        if self._noted(told, entry.content):
            self._acts.append(entry.leaf)
            self._known.clear()

    def at(self, covers: Covers) -> Bylaws:
        """What holds in a past."""
        if not self._acts:
            return self._usual
        acts = tuple(place for place, leaf in enumerate(self._acts) if covers(leaf))
        found = self._known.get(acts)
        if found is None:
            found = self._known[acts] = self._judged(frozenset(self._acts[it] for it in acts))
        return found

    def before(self, leaf: bytes) -> Bylaws:
        """What holds in the past of an entry."""
        return self.at(lambda what: self._sees(leaf, what))

    # --- hearing

    def _noted(self, told: Told, content: dict[int, Value]) -> bool:
        leaf, party = told.entry.leaf, told.party
        match told.entry.type:
            case "line.state/1":
                if type(content.get(1)) is int:
                    self._declared.append(_Declared(party, leaf, content[1]))
                    return True
            case "line.leave/1":
                self._left.append(_Declared(party, leaf, 0))
                return True
            case "line.response/1":
                return self._answered(told, content)
            case _:
                return self._moved(told, content)
        return False

    def _moved(self, told: Told, content: dict[int, Value]) -> bool:
        """Take a proposal: an amendment, an exclusion, a restoration."""
        leaf, terms = told.entry.leaf, terms_hash(told.entry.type, content)
        motion = self._motions.get(terms)
        if motion is None:
            motion = self._motion(told, content)
            if motion is None:
                return False
            self._motions[terms] = motion
        self._say(motion, Word(told.party, Position.ACCEPT, leaf))
        return True

    def _motion(self, told: Told, content: dict[int, Value]) -> _Motion | None:
        leaf, parties = told.entry.leaf, self.before(told.entry.leaf).parties
        match told.entry.type, content:
            case "line.charter/1", _ if line_id_of(canonical.encode(content)) == (
                self._charter.line_id
            ):
                self._founding.add(leaf)
                return None
            case "line.charter/1", {23: bytes(re)} if re in self._founding and (
                self._sees(leaf, re)
            ):
                try:
                    charter = self._charter.amended(content)
                except TheirError:
                    return None
                needed = tuple(sorted({*parties, *charter.parties}))
                return _Motion(leaf, needed, charter=charter, words=[])
            case "line.exclude/1", {1: str(out), 2: list(cuts)} if out in parties:
                heads = tuple(Head(*it) for it in cuts if _is_head(it))
                needed = tuple(it for it in parties if it != out)
                return _Motion(leaf, needed, exclusion=Exclusion(out, heads, leaf), words=[])
            case "line.restore/1", _:
                return _Motion(leaf, parties, words=[])
            case _:
                return None

    def _answered(self, told: Told, content: dict[int, Value]) -> bool:
        match content:
            case {1: bytes(re), 2: int(position), 3: bytes(terms)} if terms in self._motions:
                motion = self._motions[terms]
            case _:
                return False
        leaf, until = told.entry.leaf, content.get(6)
        named = any(it.entry == re for it in motion.words)
        if position in agreement.REMARKS or not named or not self._sees(leaf, re):
            return False
        word = Word(told.party, position, leaf, until if type(until) is int else None)
        if position == Position.ACCEPT:
            known = [it for it in motion.words if self._sees(leaf, it.entry)]
            parties, time_ms = motion.parties, told.entry.time_ms
            late = agreement.late(parties, known, told.party, time_ms, self._sees)
            word = word._replace(late=late)
        return self._say(motion, word)

    def _say(self, motion: _Motion, word: Word) -> bool:
        own = [it for it in motion.words if it.party == word.party]
        if len(own) >= WORDS_MAX:
            return False
        motion.words.append(word)
        return True

    # --- judging

    def _judged(self, held: frozenset[bytes]) -> Bylaws:
        agreed = [
            (terms, motion)
            for terms, motion in self._motions.items()
            if agreement.was_agreed(motion.parties, _within(motion.words, held), self._sees)
        ]
        rules = [Rule(it.entry, terms) for terms, it in agreed if it.charter is not None]
        latest, apart = in_force(rules, self._sees)
        charter = self._charter if latest is None else self._motions[latest.terms].charter
        assert charter is not None, "only amendments are rules"  # noqa: S101
        exclusions = tuple(it.exclusion for _, it in agreed if it.exclusion is not None)
        since = b"" if latest is None else latest.entry
        gone = {
            party
            for party, entry in (
                *((it.party, it.entry) for it in self._left if it.entry in held),
                *((it.party, it.entry) for it in exclusions),
            )
            if not since or not self._sees(since, entry)  # who was named anew has joined anew
        }
        return Bylaws(
            charter=charter,
            parties=tuple(it for it in charter.parties if it not in gone),
            suspended=self._is_suspended(held),
            exclusions=exclusions,
            divergent=tuple(sorted(it.entry for it in apart)),
        )

    def _is_suspended(self, held: frozenset[bytes]) -> bool:
        """R-145: a stop stands until a restoration that has seen it is complete."""
        stops = [it for it in self._declared if it.entry in held and is_stop(it.state)]
        if not stops:
            return False
        lifts = [self._seen_by_restoration(motion, held) for motion in self._motions.values()]
        return any(not any(it.entry in seen for seen in lifts) for it in stops)

    def _seen_by_restoration(self, motion: _Motion, held: frozenset[bytes]) -> frozenset[bytes]:
        """Return the stops that one restoration lifts: all parties accepted, then said OPEN."""
        if motion.charter is not None or motion.exclusion is not None:
            return frozenset()
        found = frozenset(it.entry for it in self._declared)
        for party in motion.parties:
            seen: frozenset[bytes] = frozenset()
            for it in self._declared:
                if it.party == party and it.state == LineState.OPEN and it.entry in held:
                    seen |= self._lifted_by(motion, it.entry)
            found &= seen
        return found

    def _lifted_by(self, motion: _Motion, opening: bytes) -> frozenset[bytes]:
        """Return the stops that every ACCEPT had seen, if the OPEN had seen that all accepted."""
        words = [it for it in motion.words if self._sees(opening, it.entry)]
        if agreement.outcome(motion.parties, words, self._sees) is not Outcome.ACCEPTED:
            return frozenset()
        accepts = [
            it for party in motion.parties for it in agreement.last(words, party, self._sees)
        ]
        return frozenset(
            it.entry
            for it in self._declared
            if all(self._sees(accept.entry, it.entry) for accept in accepts)
        )


def is_stop(state: int) -> bool:
    """Whether a declared state stops a side: SUSPENDED and CLOSED."""
    return state >= LineState.SUSPENDED


def _within(words: Iterable[Word], held: frozenset[bytes]) -> list[Word]:
    return [it for it in words if it.entry in held]


def _is_head(value: Value) -> bool:
    match value:
        case [bytes(), int(), root]:
            return is_hash(root)
        case _:
            return False
