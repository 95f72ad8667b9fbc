"""What the parties have agreed and declared of the line itself, as of any past.

Carries out R-143 to R-148: who is a party and under which charter, who is gone and since when,
whether the line is suspended. Reads of these few messages only what the record must know; their
words are families/line's. All is judged over the past in question, so no later entry changes an
answer: an entry that is disputed there counts as little here as it does in the picture.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from contextlib import suppress
from typing import Final, NamedTuple, Protocol, TypeAlias

import msgspec

from comity.errors import TheirError
from comity.record import agreement, canonical
from comity.record.agreement import Outcome, Rule, in_force
from comity.record.canonical import Value
from comity.record.charter import CHARTER_TYPE, Bylaws, Charter, Departure, line_id_of
from comity.record.entry import Entry
from comity.record.standing import Standing
from comity.record.terms import terms_hash
from comity.record.told import OrderKey, Told
from comity.values.codes import LineState, Position

Covers: TypeAlias = Callable[[bytes], bool]  # whether an entry lies in the past in question

STATE, RESTORE, RESPONSE = "line.state/1", "line.restore/1", "line.response/1"
LEAVE, EXCLUDE, DISOWN = "line.leave/1", "line.exclude/1", "key.disown/1"
TYPES: Final = frozenset((CHARTER_TYPE, STATE, RESTORE, RESPONSE, LEAVE, EXCLUDE, DISOWN))
_SHUT: Final = {CHARTER_TYPE: "L01", LEAVE: "L24", EXCLUDE: "L25"}  # not always open
_VOID: Final = frozenset(
    ("BAD_SCHEMA", "JOINT_NOT_COMMON", "KEYS_NOT_CURRENT", "REPLAYED", "UNAUTHORISED_TYPE")
)


class Known(Protocol):
    """What is asked of the record."""

    def is_in_past(self, of: bytes, what: bytes) -> bool:
        """Whether entry `what` lies in the past of entry `of`."""

    def weighed(self, leaf: bytes, covers: Covers) -> Standing:
        """Standing of an entry in a past, by what cuts its feed there; membership aside."""

    def mark(self, leaf: bytes) -> Hashable | None:
        """Name the past of an entry, as far as acts go; none: what is cut makes each its own."""


class _Act(msgspec.Struct, frozen=True):
    """One entry about the line itself. `bylaws`: those of its past."""

    entry: bytes
    party: str
    order: OrderKey
    bylaws: Bylaws

    @property
    def level(self) -> int:
        """Level of the entry."""
        return self.order[0]


class Word(_Act, frozen=True):
    """One statement on the terms of a motion."""

    position: int
    valid_until_ms: int | None = None
    late: tuple[str, ...] = ()


class _Proposal(_Act, frozen=True):
    """An entry that proposes something for the line."""

    parties: tuple[str, ...]  # all whose ACCEPT it needs
    counts: bool
    re: bytes | None = None  # the founding entry that an amendment names
    charter: Charter | None = None  # an amendment
    out: str | None = None  # an exclusion: of whom


class _Motion(msgspec.Struct):
    """One text for the line, with every entry that carries it and everything said about it."""

    type: str
    charter: Charter | None  # if it reads as one
    proposals: list[_Proposal] = []
    words: list[Word] = []


class _Declared(_Act, frozen=True):
    state: int


class _Put(NamedTuple):
    """A motion as a past has it: who put it first there, and what was said."""

    first: _Proposal
    words: Sequence[Word]
    level: int  # at which all had accepted, if all did


class Lawbook:
    """Every entry about the line itself; answers what holds in a past."""

    def __init__(self, charter: Charter, known: Known) -> None:
        self._charter = charter
        self._known = known
        self._sees = known.is_in_past
        self._founding: set[bytes] = set()
        self._motions: dict[bytes, _Motion] = {}
        self._declared: list[_Declared] = []
        self._left: list[_Act] = []
        self._acts: dict[bytes, None] = {}
        self._restated: dict[bytes, list[tuple[bytes, bool]]] = {}  # own word on a disputed entry
        self.departed: dict[str, list[bytes]] = {}  # who was ever said to go, and by which entries
        self._named: dict[str, set[bytes]] = {}  # parties in amendments: their foundations
        self._members: set[bytes] = set()  # acts that no departure disputes
        self._joining: set[bytes] = set()  # acceptances by who is to be a party
        self._usual = Bylaws(charter=charter, parties=charter.parties, founded=charter.founded)
        self._by_mark: dict[Hashable, Bylaws] = {}
        self._by_acts: dict[tuple[frozenset[bytes], frozenset[bytes]], Bylaws] = {}

    def hear(self, told: Told) -> bool:
        """Take an entry that joined the record, its past heard before; whether it is an act."""
        entry = told.entry
        if entry.type not in TYPES or type(entry.content) is not dict or entry.is_sealed:
            return False
        if not self._noted(told, entry.content):
            return False
        self._acts[entry.leaf] = None
        self._by_mark.clear()
        self._by_acts.clear()
        return True

    def at(self, covers: Covers) -> Bylaws:
        """What holds in a past."""
        if not self._acts:
            return self._usual
        good, affirmed = self._weighed([leaf for leaf in self._acts if covers(leaf)], covers)
        found = self._by_acts.get((good, affirmed))
        if found is None:
            found = self._by_acts[good, affirmed] = self._judged(good, affirmed)
        return found

    def before(self, leaf: bytes) -> Bylaws:
        """What holds in the past of an entry."""
        if not self._acts:
            return self._usual
        mark = self._known.mark(leaf)
        found = None if mark is None else self._by_mark.get(mark)
        if found is None:
            found = self.at(lambda what: self._sees(leaf, what))
            if mark is not None:
                self._by_mark[mark] = found
        return found

    def offered(self, entry: Entry, party: str) -> bytes | None:
        """Foundation that an amendment names for a party whose answer to it this is (R-147).

        One that its author had seen: what arrived before the answer says nothing of that.
        """
        match entry.content:
            case {3: bytes(terms)} if entry.type == RESPONSE and terms in self._motions:
                motion = self._motions[terms]
                is_known = any(self._sees(entry.leaf, it.entry) for it in motion.proposals)
                return motion.charter.founded.get(party) if motion.charter and is_known else None
            case _:
                return None

    def knows(self, party: str) -> bool:
        """Whether a charter names a party, or an amendment that somebody proposed.

        Who is gone is told that it is, and who is to join is told what it joins.
        """
        return party in self._charter.founded or party in self._named

    def named(self, party: str) -> bytes | None:
        """Foundation that every amendment names alike for a party, if any names it."""
        pins = self._named.get(party, set())
        return next(iter(pins)) if len(pins) == 1 else None

    def is_member_word(self, leaf: bytes) -> bool:
        """Whether an entry says who goes: no departure disputes it (R-148)."""
        return leaf in self._members

    def is_joining(self, leaf: bytes) -> bool:
        """Whether an entry accepts the amendment that is to make its author a party."""
        return leaf in self._joining

    # --- hearing

    def _noted(self, told: Told, content: dict[int, Value]) -> bool:
        counts, is_act = self._counts(told), True
        match told.entry.type, content:
            case "line.charter/1" | "line.exclude/1" | "line.restore/1", _:
                return self._moved(told, content, counts=counts)
            case _ if not counts:
                is_act = False
            case "line.state/1", {1: int(state)} if type(state) is int:  # no bool
                self._declared.append(_Declared(*_act(told), state))
            case "line.leave/1", _:
                self._left.append(_Act(*_act(told)))
                self._departs(told.party, told.entry.leaf)
            case "line.response/1", _:
                is_act = self._answered(told, content)
            case "key.disown/1", {2: list(affirmed), 3: list(disowned)}:
                self._took_up(told, affirmed, disowned)
            case _:
                is_act = False
        return is_act

    def _counts(self, told: Told) -> bool:
        """Whether an officer said it, nothing voids it, and no suspension shut it out (R-145)."""
        if not told.offices or not _VOID.isdisjoint(told.flags):
            return False
        code, bylaws = _SHUT.get(told.entry.type), told.bylaws
        is_shut = code and bylaws and bylaws.suspended and code not in bylaws.charter.also_open
        return not is_shut

    def _took_up(self, told: Told, affirmed: list[Value], disowned: list[Value]) -> None:
        """R-111: a party's word on its own disputed acts."""
        own = {it.entry for it in self._all_acts() if it.party == told.party}
        for leaves, stands in ((affirmed, True), (disowned, False)):
            for leaf in leaves:
                if type(leaf) is bytes and leaf in own and self._sees(told.entry.leaf, leaf):
                    self._restated.setdefault(leaf, []).append((told.entry.leaf, stands))

    def _all_acts(self) -> Iterator[_Act]:
        yield from self._declared
        yield from self._left
        for motion in self._motions.values():
            yield from motion.words

    def _moved(self, told: Told, content: dict[int, Value], *, counts: bool) -> bool:
        """Take a proposal: an amendment, an exclusion, a restoration."""
        if line_id_of(canonical.encode(content)) == self._charter.line_id:
            if counts:
                self._founding.add(told.entry.leaf)
            return False
        terms = terms_hash(told.entry.type, content)
        motion = self._motions.get(terms)
        if motion is None:
            motion = self._motions[terms] = self._motion(told.entry.type, content)
        proposal = self._proposal(told, content, counts=counts)
        motion.proposals.append(proposal)
        if proposal.out is not None:
            self._departs(proposal.out, proposal.entry)
        if proposal.counts:
            motion.words.append(Word(*_act(told), Position.ACCEPT))
        return True

    def _motion(self, wire: str, content: dict[int, Value]) -> _Motion:
        charter = None
        if wire == CHARTER_TYPE:
            with suppress(TheirError):
                charter = self._charter.amended(content, self._charter.founded)
                for party, pin in charter.founded.items():
                    self._named.setdefault(party, set()).add(pin)
        return _Motion(wire, charter, proposals=[], words=[])

    def _departs(self, party: str, leaf: bytes) -> None:
        self._members.add(leaf)
        self.departed.setdefault(party, []).append(leaf)

    def _proposal(self, told: Told, content: dict[int, Value], *, counts: bool) -> _Proposal:
        """Read an entry that puts a motion; one that may not put it counts for nothing."""
        act = _act(told)
        bylaws = act[-1]
        match told.entry.type, content:
            case "line.charter/1", {23: bytes(re)} if re in self._founding and (
                self._sees(told.entry.leaf, re)
            ):
                with suppress(TheirError):
                    charter = self._charter.amended(content, bylaws.founded)
                    needed = tuple(sorted({*bylaws.parties, *charter.parties}))
                    return _Proposal(*act, needed, counts, re=re, charter=charter)
            case "line.exclude/1", {1: str(out)} if out in bylaws.parties and out != told.party:
                needed = tuple(it for it in bylaws.parties if it != out)
                return _Proposal(*act, needed, counts, out=out)
            case "line.restore/1", _:
                return _Proposal(*act, bylaws.parties, counts)
            case _:
                pass
        return _Proposal(*act, (), counts=False)

    def _answered(self, told: Told, content: dict[int, Value]) -> bool:
        match content:
            case {1: bytes(re), 2: int(position), 3: bytes(terms)} if (
                terms in self._motions and type(position) is int
            ):
                motion = self._motions[terms]
            case _:
                return False
        leaf, until = told.entry.leaf, content.get(6)
        named = any(it.entry == re for it in motion.proposals)
        if position in agreement.REMARKS or not named or not self._sees(leaf, re):
            return False
        word = Word(*_act(told), position, until if type(until) is int else None)
        if position == Position.ACCEPT:
            known = [it for it in motion.words if self._sees(leaf, it.entry)]
            others = sorted({it.party for it in known})
            late = agreement.late(others, known, told.party, told.entry.time_ms, self._sees)
            word = msgspec.structs.replace(word, late=late)
        if motion.type == EXCLUDE:
            self._members.add(leaf)
        if motion.charter is not None and told.party not in word.bylaws.parties:
            self._joining.add(leaf)
        motion.words.append(word)
        return True

    # --- weighing

    def _weighed(
        self, held: Iterable[bytes], covers: Covers
    ) -> tuple[frozenset[bytes], frozenset[bytes]]:
        """Which acts count in a past, and which of them by their party's own later word (R-111)."""
        weighed = self._known.weighed
        good, affirmed = set(), set()
        for leaf in held:
            standing = weighed(leaf, covers)
            words = {
                stands
                for entry, stands in self._restated.get(leaf, ())
                if covers(entry) and weighed(entry, covers) is Standing.GOOD
            }
            if standing is not Standing.AFTER and words == {True}:
                affirmed.add(leaf)
            if standing is Standing.GOOD or leaf in affirmed:
                good.add(leaf)
        return frozenset(good), frozenset(affirmed)

    def _is_beyond(self, act: _Act, departures: Iterable[Departure]) -> bool:
        """R-148: whether it lies beyond what a departure of its party left standing, unseen."""
        return any(
            it.party == act.party
            and not it.is_among(act.bylaws.departures)
            and not self._sees(it.entry, act.entry)
            for it in departures
        )

    # --- judging

    def _judged(self, good: frozenset[bytes], affirmed: frozenset[bytes]) -> Bylaws:
        departures = self._departures(good)
        beyond = {
            it.entry
            for it in self._all_acts()
            if it.entry in good - affirmed - self._members and self._is_beyond(it, departures)
        }
        good -= beyond
        put = {terms: it for terms, it in self._put(good) if it.first.charter is not None}
        agreed = {terms: it for terms, it in put.items() if self._is_agreed(it)}
        rules = [Rule(it.first.entry, terms) for terms, it in agreed.items()]
        latest, apart = in_force(rules, self._sees)
        standing = sorted(
            (agreed[it.terms] for it in rules if it not in apart),
            key=lambda it: sum(self._sees(it.first.entry, o.entry) for o in rules),
        )
        charters = [self._charter, *(it.first.charter for it in standing if it.first.charter)]
        gone = {
            it.party
            for it in departures
            if latest is None or not self._had_gone(it, latest.entry, good)
        }
        return Bylaws(
            charter=charters[-1],
            parties=tuple(it for it in charters[-1].parties if it not in gone),
            founded={party: pin for it in charters for party, pin in it.founded.items()},
            since=self._since(standing),
            suspended=self._is_suspended(good),
            departures=departures,
            divergent=tuple(sorted(it.entry for it in apart)),
        )

    def _put(self, good: frozenset[bytes]) -> Iterator[tuple[bytes, _Put]]:
        for terms, motion in self._motions.items():
            first = min(
                (it for it in motion.proposals if it.counts and it.entry in good),
                key=lambda it: it.order,
                default=None,
            )
            if first is not None:
                held = (it for it in motion.words if it.entry in good)
                words = agreement.counted(held, self._sees)
                yield terms, _Put(first, words, _completed(first.parties, words))

    def _is_agreed(self, put: _Put) -> bool:
        return agreement.was_agreed(put.first.parties, put.words, self._sees)

    def _departures(self, good: frozenset[bytes]) -> tuple[Departure, ...]:
        """R-144: who has left, and whom all others have accepted to go on without."""
        left = (Departure(it.party, it.entry, it.level) for it in self._left if it.entry in good)
        excluded = (
            Departure(it.first.out, it.first.entry, it.level)
            for _, it in self._put(good)
            if it.first.out is not None and self._is_agreed(it)
        )
        return tuple(sorted((*left, *excluded)))

    def _had_gone(self, departure: Departure, amendment: bytes, good: frozenset[bytes]) -> bool:
        """Whether who proposed an amendment knew of a departure: whom it names is taken in anew."""
        seen = frozenset(it for it in good if self._sees(amendment, it))
        return departure.is_among(self._departures(seen))

    def _since(self, standing: Sequence[_Put]) -> dict[str, int]:
        """From which level on each is a party that the founding charter does not name."""
        since: dict[str, int] = {}
        for it in standing:
            assert it.first.charter is not None, "only amendments are rules"  # noqa: S101
            since = {
                party: since.get(party, it.level)
                for party in it.first.charter.parties
                if party not in self._charter.founded
            }
        return since

    def _is_suspended(self, held: frozenset[bytes]) -> bool:
        """R-145: a stop stands until a restoration that has seen it is complete."""
        stops = [it for it in self._declared if it.entry in held and is_stop(it.state)]
        if not stops:
            return False
        lifts = [self._seen_by_restoration(put, held) for _, put in self._put(held)]
        return any(not any(it.entry in seen for seen in lifts) for it in stops)

    def _seen_by_restoration(self, put: _Put, held: frozenset[bytes]) -> frozenset[bytes]:
        """Return the stops that one restoration lifts: all parties accepted, then said OPEN."""
        if put.first.charter is not None or put.first.out is not None:
            return frozenset()
        found = frozenset(it.entry for it in self._declared)
        for party in put.first.parties:
            seen: frozenset[bytes] = frozenset()
            for it in self._declared:
                if it.party == party and it.state == LineState.OPEN and it.entry in held:
                    seen |= self._lifted_by(put, it.entry)
            found &= seen
        return found

    def _lifted_by(self, put: _Put, opening: bytes) -> frozenset[bytes]:
        """Return the stops that every ACCEPT had seen, if the OPEN had seen that all accepted."""
        parties = put.first.parties
        words = [it for it in put.words if self._sees(opening, it.entry)]
        if agreement.outcome(parties, words, self._sees) is not Outcome.ACCEPTED:
            return frozenset()
        accepts = [it for party in parties for it in agreement.last(words, party, self._sees)]
        return frozenset(
            it.entry
            for it in self._declared
            if all(self._sees(accept.entry, it.entry) for accept in accepts)
        )


def is_stop(state: int) -> bool:
    """Whether a declared state stops a side: SUSPENDED and CLOSED."""
    return state >= LineState.SUSPENDED


def _act(told: Told) -> tuple[bytes, str, OrderKey, Bylaws]:
    assert told.bylaws is not None, "the record tells every entry with its bylaws"  # noqa: S101
    return told.entry.leaf, told.party, told.order, told.bylaws


def _accepts(word: Word) -> bool:
    return word.position == Position.ACCEPT


def _completed(parties: Sequence[str], words: Sequence[Word]) -> int:
    """Level from which all have accepted once, if they did."""
    levels = [
        min((it.level for it in words if it.party == party and _accepts(it)), default=0)
        for party in parties
    ]
    return max(levels, default=0)
