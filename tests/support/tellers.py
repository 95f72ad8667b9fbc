"""Invented parties whose entries are told as the record would tell them, without signatures.

A `World` holds one line's entries with their pasts; a `Teller` writes one party's feed. Words that
were not seen are not in the past: `sees` and `settle` say who has taken what.
"""

from collections.abc import Callable, Iterable
from hashlib import sha256
from typing import Any, NamedTuple

from comity.families.activity.examples import GOOD as ACTIVITY
from comity.families.arms.examples import GOOD as ARMS
from comity.families.call.examples import GOOD as CALL
from comity.families.figures.examples import GOOD as FIGURES
from comity.families.incident.examples import GOOD as INCIDENT
from comity.families.keys.examples import GOOD as KEYS
from comity.families.launch.examples import GOOD as LAUNCH
from comity.families.line.examples import GOOD as LINE
from comity.families.pause.examples import GOOD as PAUSE
from comity.families.persons.examples import GOOD as PERSONS
from comity.families.shelf import SHELF
from comity.families.talks.examples import GOOD as TALKS
from comity.picture.matter import MatterKey
from comity.picture.picture import Picture
from comity.record import canonical
from comity.record.bylaws import Lawbook
from comity.record.charter import Charter
from comity.record.entry import Entry, Signoff
from comity.record.standing import Cause, Stand, Standing
from comity.record.terms import terms_hash
from comity.record.told import Told
from comity.values.message import Message
from comity.values.plain import from_plain, to_wire

NOON = 1_770_292_800_000
HOUR = 3_600_000
EXAMPLES = {
    **LINE, **KEYS, **ACTIVITY, **LAUNCH, **INCIDENT, **CALL, **ARMS, **PERSONS, **TALKS, **PAUSE,
    **FIGURES,
}  # fmt: skip
WIRES = {entry.message.SPEC.code: wire for wire, entry in SHELF.types.items()}


def message_of(code: str, **changes: object) -> Any:  # of the type named
    """The first good example of a type, some of its fields given otherwise (in plain form)."""
    kind = SHELF.types[WIRES[code]].message
    plain = {**EXAMPLES[code][0], **changes}
    return from_plain(kind, {name: it for name, it in plain.items() if it is not None})


CHARTER = canonical.encode(to_wire(message_of("L01")))


def charter_of(*parties: str) -> bytes:
    """A charter between these parties, else like the example."""
    changes: dict[str, object] = {
        "parties": list(parties),
        "offices": [f"{party}/DUTY" for party in parties],
        "languages": dict.fromkeys(parties, "en"),
        "founded": {party: f"{number:02x}" * 32 for number, party in enumerate(parties, 0xA1)},
    }
    return canonical.encode(to_wire(message_of("L01", **changes)))


class Cutter(NamedTuple):
    """An entry `by` that cuts a feed from `number` on."""

    by: bytes
    feed: bytes
    number: int
    cause: Cause = Cause.REVOKED


class Known:
    """What one node holds of a world, as its picture asks for it."""

    def __init__(self, world: "World") -> None:
        self.world = world
        self.held: set[bytes] = set()

    def is_in_past(self, of: bytes, what: bytes) -> bool:
        return self.world.is_in_past(of, what)

    def holds(self, leaf: bytes) -> bool:
        return leaf in self.held

    def recall(self, leaf: bytes) -> Told:
        return self.world.recall(leaf)

    def stand(self, leaf: bytes, cut: Any = None) -> Stand:
        """Say what record.md says of standing, from the model's cutters."""
        entry = self.world.told[leaf].entry
        cutters = [
            it for it in self.world.cutters if it.feed == entry.feed and it.number <= entry.number
        ]
        if any(self.is_in_past(leaf, it.by) for it in cutters):
            return Stand(Standing.AFTER, cutters[0].cause, cutters[0].by)
        gone = self._gone(leaf, cut)
        if gone.standing is Standing.AFTER:
            return gone
        for it in cutters:
            if it.by in (self.held if cut is None else cut):
                return Stand(Standing.DISPUTED, it.cause, it.by)
        return gone

    def _gone(self, leaf: bytes, cut: Any) -> Stand:
        """R-148, in so many words."""
        laws, told = self.world.laws, self.world.told[leaf]
        before = laws.before(leaf)
        if told.party not in before.parties and not laws.is_joining(leaf):
            for it in before.departures:
                if it.party == told.party:
                    return Stand(Standing.AFTER, Cause.EXCLUDED, it.entry)
        held = self.held if cut is None else cut
        for it in laws.at(lambda what: what in held).departures:
            seen = leaf == it.entry or self.is_in_past(it.entry, leaf)
            unaware = it.party == told.party and not seen and it not in before.departures
            if unaware and not laws.is_member_word(leaf):
                return Stand(Standing.DISPUTED, Cause.EXCLUDED, it.entry)
        return Stand(Standing.GOOD)

    def is_in_cut(self, leaf: bytes, cut: Any) -> bool:
        return leaf in cut

    def plain_level(self, cut: Any) -> int | None:
        return cut.plain_level  # type: ignore[no-any-return]

    def joins(self, picture: Picture, told: Told) -> None:
        self.held.add(told.entry.leaf)
        picture.add(told)
        gone = self.world.laws.departed
        picture.weigh(it for it in self.held if gone and self.world.told[it].party in gone)
        picture.weigh(
            leaf
            for it in self.world.cutters
            if it.by == told.entry.leaf
            for leaf in self.held
            if self.world.told[leaf].entry.feed == it.feed
            and self.world.told[leaf].entry.number >= it.number
        )


class _Some(frozenset[bytes]):
    """A cut named leaf by leaf."""

    plain_level = None


class _UpTo:
    """Everything up to a level."""

    def __init__(self, world: "World", level: int) -> None:
        self.world = world
        self.plain_level = level

    def __contains__(self, leaf: object) -> bool:
        return isinstance(leaf, bytes) and self.world.told[leaf].level <= self.plain_level


def some(leaves: Iterable[bytes]) -> Any:  # stands for a cut of a record
    return _Some(leaves)


def up_to(world: "World", level: int) -> Any:  # stands for a cut of a record
    return _UpTo(world, level)


class World:
    """One line between AA and BB, as an all-knowing observer has it."""

    def __init__(self, charter: bytes = CHARTER) -> None:
        self.charter = Charter.read(charter)
        self.told: dict[bytes, Told] = {}
        self.pasts: dict[bytes, frozenset[bytes]] = {}
        self.tellers = {party: Teller(self, party) for party in self.charter.parties}
        self.laws = Lawbook(self.charter, self)
        self.recalled = 0
        self.cutters: list[Cutter] = []

    def parties(self, *codes: str) -> list["Teller"]:
        return [self.tellers[code] for code in codes or self.charter.parties]

    def is_in_past(self, of: bytes, what: bytes) -> bool:
        return what in self.pasts.get(of, ())

    def mark(self, leaf: bytes) -> frozenset[bytes]:
        return self.pasts[leaf]

    def weighed(self, leaf: bytes, covers: Callable[[bytes], bool]) -> Standing:
        """As in `Known.stand`, in a past."""
        entry = self.told[leaf].entry
        cutters = [it for it in self.cutters if it.feed == entry.feed and it.number <= entry.number]
        if any(self.is_in_past(leaf, it.by) for it in cutters):
            return Standing.AFTER
        return Standing.DISPUTED if any(covers(it.by) for it in cutters) else Standing.GOOD

    def recall(self, leaf: bytes) -> Told:
        self.recalled += 1
        return self.told[leaf]

    def held_by(self, party: str, leaf: bytes) -> bytes | None:
        if self.told[leaf].party == party:
            return leaf
        proofs = [
            told for told in self.told.values() if told.party == party and self._holds(told, leaf)
        ]
        return min(proofs, key=lambda told: told.order).entry.leaf if proofs else None

    def held_all(self, party: str, leaves: Iterable[bytes]) -> bytes | None:
        holds = [
            told
            for leaf, told in self.told.items()
            if told.party == party and set(leaves) <= self.pasts[leaf] | {leaf}
        ]
        return min(holds, key=lambda told: told.order).entry.leaf if holds else None

    def _holds(self, told: Told, leaf: bytes) -> bool:
        return self.is_in_past(told.entry.leaf, leaf)

    def settle(self) -> None:
        """Everybody takes everything that was said."""
        for teller in self.tellers.values():
            teller.sees(*self.told.values())

    def picture(self, entries: Iterable[Told] | None = None) -> Picture:
        """A node's picture after it took these entries, in this order; of none, all."""
        known = Known(self)
        picture = Picture(SHELF, self.charter, known, known.recall)
        for told in self.told.values() if entries is None else entries:
            known.joins(picture, told)
        return picture

    def cuts(self, by: Told, first: Told, cause: Cause = Cause.REVOKED) -> None:
        """Let an entry cut the feed of another from that one on."""
        entry = first.entry
        self.cutters.append(Cutter(by.entry.leaf, entry.feed, entry.number, cause))

    def state(self, told: Told) -> Any:  # a state of the entry's family
        """State of the first matter of an entry, in the picture of everything said."""
        picture = self.picture()
        state = picture.matter(picture.by_leaf(told.entry.leaf)[0])
        assert state is not None
        return state

    def flags(self, told: Told) -> tuple[str, ...]:
        return self.picture().flags(told.entry.leaf)


class Teller:
    """One party's feed. A second node of the party is a teller of its own (`twin`)."""

    def __init__(self, world: World, party: str, node: str = "HQ") -> None:
        self.world = world
        self.party = party
        self.kind: int | None = None  # PARTY_KIND; none: no foundation is known
        self.node = node
        self.feed = sha256(f"{party}/{node}".encode()).digest()[:16]
        self.number = 1  # the genesis is not told
        self.level = 0
        self.past: frozenset[bytes] = frozenset()

    def twin(self) -> "Teller":
        """Another node of the same party, which has seen nothing yet."""
        return Teller(self.world, self.party, "FIELD")

    def sees(self, *entries: Told) -> None:
        for told in entries:
            leaf = told.entry.leaf
            self.past |= self.world.pasts[leaf] | {leaf}
            self.level = max(self.level, told.level)

    def says(self, message: Message | str, **how: Any) -> Told:  # plain form
        """Write an entry: a message, or the code of one with its fields in plain form."""
        envelope = {name: how.pop(name) for name in ENVELOPE & how.keys()}
        what: Message = message_of(message, **how) if isinstance(message, str) else message
        return self.writes(what.SPEC.wire, to_wire(what), **envelope)

    def writes(
        self,
        wire: str,
        content: object,
        *,
        officers: int = 2,
        precedence: int = 1,
        to: tuple[str, ...] = (),
        flags: tuple[str, ...] = (),
        time_ms: int = NOON,
        kid: bytes = bytes(8),
        released_by: tuple[bytes, ...] = (),
    ) -> Told:
        """Write an entry of any content; `released_by`: key ids of its officers."""
        place = canonical.encode([self.feed, self.number, wire, content, sorted(self.past)])
        entry = Entry(
            data=b"",
            leaf=sha256(place).digest(),
            kid=kid,
            feed=self.feed,
            number=self.number,
            root=bytes(32),
            refs=(),
            time_ms=time_ms,
            type=wire,
            content=content,
            precedence=precedence,
            addressees=to,
            releases=tuple(Signoff(it, bytes(64)) for it in released_by),
            root_releases=(),
            joint=None,
            payload=b"",
            signature=bytes(64),
        )
        self.world.pasts[entry.leaf] = self.past
        offices = tuple(f"{self.party}/{name}" for name in ("DUTY", "SECOND")[:officers])
        bylaws = self.world.laws.before(entry.leaf)
        if self.party not in bylaws.parties and wire != "line.response/1":
            flags = tuple(sorted({*flags, "UNAUTHORISED_TYPE"}))
        told = Told(
            entry=entry,
            party=self.party,
            node=self.node,
            level=self.level + 1,
            lane=0,
            offices=offices,
            flags=flags,
            kind=self.kind,
            bylaws=bylaws,
        )
        self.number += 1
        self.world.told[entry.leaf] = told
        self.world.laws.hear(told)
        self.sees(told)
        return told

    # --- what is said most

    def answers(self, told: Told, position: str, **more: object) -> Told:
        """A response to what this party has seen; CHECKING promises the next word."""
        if position == "CHECKING":
            more = {"next_update": "2026-02-05T16:00:00Z"} | more
        terms = terms_hash(told.entry.type, told.entry.content).hex()
        fields = {"re": told.entry.leaf.hex(), "position": position, "terms": terms}
        return self.says("L08", **(fields | more))

    def receipts(self, *told: Told, level: str = "OPENED", **more: object) -> Told:
        by = f"{self.party}/DUTY"
        return self.says("L06", re=[it.entry.leaf.hex() for it in told], level=level, by=by, **more)

    def declares(self, state: str, **more: object) -> Told:
        return self.says("L04", state=state, **more)

    def restores(self, charter: Told, **more: object) -> Told:
        return self.says("L05", line=charter.entry.leaf.hex(), **more)

    def withdraws(self, told: Told, **more: object) -> Told:
        return self.says("L12", re=told.entry.leaf.hex(), **more)

    def corrects(self, told: Told, changes: dict[int, object], **more: Any) -> Told:
        """New values in wire form, as a node writes them."""
        content = to_wire(message_of("L11")) | {1: told.entry.leaf, 2: changes}
        return self.writes(WIRES["L11"], content, **more)


ENVELOPE = {"officers", "precedence", "to", "flags", "time_ms", "kid", "released_by"}


def open_line() -> tuple[World, Teller, Teller, Told]:
    """A line that both parties have agreed on; both have seen all of it."""
    world = World()
    aa, bb = world.parties("AA", "BB")
    charter = aa.writes(WIRES["L01"], canonical.decode(CHARTER))
    bb.sees(charter)
    aa.sees(bb.answers(charter, "ACCEPT"))
    return world, aa, bb, charter


def status_of(world: World, told: Told) -> str:
    """The word for where an entry's matter stands."""
    picture = world.picture()
    key = picture.by_leaf(told.entry.leaf)[0]
    state = picture.matter(key)
    assert state is not None
    return SHELF.kinds[key.kind].statuses[key.kind](state.status).name


def key_of(told: Told, kind: str) -> MatterKey:
    return MatterKey(told.level, kind, told.entry.leaf)
