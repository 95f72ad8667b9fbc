"""The signals of calls, as a console needs them: who holds which seat, who offers, whose key.

Carries out R-640 to R-647 and R-681. What it gives follows from the record and the bodies that open
here, the same at every node that holds both. Keeps which entries are signals, and what they say
once read; decides nothing that is not a rule, and sees no sound and no picture.
"""

from collections.abc import Iterable
from hashlib import sha256
from typing import Final, NamedTuple

from comity.families.call.calls import CallMatter, CallStatus
from comity.families.call.live import CallSignal
from comity.node.keeper import Keeper
from comity.node.showing import Json, message_of, moment
from comity.record.entry import parse
from comity.record.standing import Standing
from comity.record.told import OrderKey, Told
from comity.values.codes import CallEvent as What
from comity.values.codes import CallSeat, CallStep
from comity.values.moment import HOUR_MS
from comity.values.plain import to_plain
from comity.wording import fingerprint

LOOKED_BACK: Final = 2_000  # entries of a feed that are looked through at the first question
KEPT_MAX: Final = 100  # of one room of a call, the latest
LIVES_MS: Final = 12 * HOUR_MS  # an older seat is nobody's
WORDS: Final = 4  # read aloud: 44 bits
_OVER: Final = (
    *(CallStatus.CLOSED, CallStatus.READ_OUT),
    *(CallStatus.DECLINED, CallStatus.WITHDRAWN),
)
_TAKES: Final = (CallStep.JOIN, CallStep.LEAVE)
_CONTEXT: Final = b"comity/call/1"
_PAGE: Final = 500


class Signal(NamedTuple):
    """A signal that is open here, and what is told of its entry."""

    told: Told
    says: CallSignal

    @property
    def leaf(self) -> bytes:
        """Its entry."""
        return self.told.entry.leaf

    @property
    def name(self) -> tuple[str, bytes]:
        """R-643: its console: a party's own, for every party sees the name and may say it."""
        return self.told.party, self.says.device


class Past(NamedTuple):
    """A signal that had no room any more: read by nobody, and still to be erased (R-681)."""

    order: OrderKey
    time_ms: int


class Room(NamedTuple):
    """R-643: whose signals, of what kind, are counted against one bound."""

    party: str
    seat: CallSeat
    is_test: bool
    takes: bool  # JOIN and LEAVE; else OFFER and ANSWER


class Seat(NamedTuple):
    """A seat, the console that holds it, and its last JOIN."""

    party: str
    seat: CallSeat
    by: Signal


class Aside(NamedTuple):
    """A signal that counts for nothing, and why: TAKEN, TURN, KEY, OLD or STANDING."""

    by: Signal
    why: str


class Held(NamedTuple):
    """What all signals of a call come to."""

    seats: tuple[Seat, ...]
    aside: tuple[Aside, ...]
    speaks: tuple[Signal, ...]  # offers and answers between those who hold seats now


def said_aloud(call: bytes, one: bytes, other: bytes) -> bytes:
    """R-646: what two consoles compare: a hash over the call and both fingerprints, in order."""
    return sha256(_CONTEXT + call + min(one, other) + max(one, other)).digest()


def offers(one: CallSignal, other: CallSignal) -> bool:
    """R-644: whether the first offers to the second: whose fingerprint is the lower."""
    return (one.fingerprint, one.device) < (other.fingerprint, other.device)


def come_to(signals: Iterable[Signal], now_ms: int) -> Held:
    """Fold signals, in merged order, into seats, what was set aside, and what is offered."""
    seats: dict[tuple[str, CallSeat], Signal] = {}
    aside: list[Aside] = []
    speaking: list[Signal] = []
    last: dict[tuple[str, bytes], int] = {}  # number of each console
    for it in signals:
        if it.says.n <= last.get(it.name, -1):
            continue  # said before what was heard before it
        last[it.name] = it.says.n
        if now_ms - it.told.entry.time_ms > LIVES_MS:
            aside.append(Aside(it, "OLD"))
            continue
        key = it.told.party, it.says.seat
        holder = seats.get(key)
        match it.says.step:
            case CallStep.JOIN:
                why = _why_not(holder, it)
                if _sits_elsewhere(seats, key, it):
                    aside.append(Aside(it, "TAKEN"))
                elif why is None:
                    seats[key] = it
                else:
                    aside.append(Aside(it, why))
            case CallStep.LEAVE:
                if holder is not None and holder.says.device == it.says.device:
                    del seats[key]
            case _:
                speaking.append(it)
    rows = tuple(Seat(party, seat, by) for (party, seat), by in sorted(seats.items()))
    speaks, wrong = _spoken(rows, speaking)
    return Held(rows, (*aside, *wrong), speaks)


def _sits_elsewhere(
    seats: dict[tuple[str, CallSeat], Signal], key: tuple[str, CallSeat], it: Signal
) -> bool:
    """R-643: whether the name of a console stands at another seat, its own party's or not."""
    device = it.says.device
    return any(at != key and held.says.device == device for at, held in seats.items())


def _why_not(holder: Signal | None, it: Signal) -> str | None:
    """R-643: a seat is taken when it is free, by who holds it, or over from who holds it."""
    if holder is None:
        return None
    if holder.says.device == it.says.device:
        return None if holder.says.fingerprint == it.says.fingerprint else "KEY"
    return None if it.says.of == holder.leaf else "TAKEN"


def _spoken(
    seats: tuple[Seat, ...], speaking: list[Signal]
) -> tuple[tuple[Signal, ...], list[Aside]]:
    """R-644, R-645: offers by whose turn it is, to a standing JOIN; answers to such an offer."""
    joins = {it.by.leaf: it.by for it in seats}
    by_name = {it.by.name: it.by for it in seats}
    good: dict[bytes, Signal] = {}
    wrong: list[Aside] = []
    for it in speaking:
        own = by_name.get(it.name)
        if own is None:
            continue  # of a console that holds no seat any more
        if own.says.fingerprint != it.says.fingerprint:
            wrong.append(Aside(it, "KEY"))
            continue
        named = it.says.of or b""
        if it.says.step is CallStep.OFFER:
            to = joins.get(named)
            if to is None:
                continue  # to a seat that somebody else holds by now
            if not offers(own.says, to.says):
                wrong.append(Aside(it, "TURN"))
                continue
        else:
            offer = good.get(named)
            to = None if offer is None else joins.get(offer.says.of or b"")
            if to is None:
                continue
            if to.name != it.name:
                wrong.append(Aside(it, "TURN"))
                continue
        good[it.leaf] = it
    return tuple(good.values()), wrong


class Signals:
    """The signals of one line."""

    def __init__(self, keeper: Keeper) -> None:
        self._keeper = keeper
        self._seen: dict[bytes, int] = {}  # feed -> how far it was looked through
        self._unread: dict[bytes, None] = {}  # signals whose bodies are not here yet
        self._by_call: dict[bytes, dict[Room, dict[bytes, Signal]]] = {}
        self._past: dict[bytes, dict[bytes, Past]] = {}  # call -> what had no room

    def of(self, call: bytes) -> list[Signal]:
        """Signals of a call that open here, of each room the latest, in merged order (R-643)."""
        self._look()
        found: list[Signal] = []
        for known in self._by_call.get(call, {}).values():
            for leaf in [it for it in known if self._is_erased(it)]:
                del known[leaf]
            found += known.values()
        return sorted(found, key=lambda it: it.told.order)

    def kept(self, call: bytes, state: CallMatter, now_ms: int) -> list[bytes]:
        """R-681: signals whose bodies lie here and are of no more use, in merged order.

        None of a call in which a party said NOT_PROVED: by them it can be judged.
        """
        if any(it.what == What.NOT_PROVED for it in state.events):
            return []
        is_over = state.status in _OVER
        rows = {it.leaf: Past(it.told.order, it.told.entry.time_ms) for it in self.of(call)}
        past = self._past.get(call, {})
        for leaf in [it for it in past if self._is_erased(it)]:
            del past[leaf]
        rows |= past
        left = [leaf for leaf, it in rows.items() if is_over or now_ms - it.time_ms > LIVES_MS]
        return sorted(left, key=lambda it: rows[it].order)

    def _look(self) -> None:
        """Take in what came since the last question."""
        keeper = self._keeper
        for lane in keeper.record.lanes.all:
            start = self._seen.get(lane.feed, max(0, lane.size - LOOKED_BACK))
            while start < lane.size:
                rows = keeper.store.range(lane.feed, start, lane.size, _PAGE)
                if not rows:
                    break
                start = rows[-1].number + 1
                for row in rows:
                    if parse(row.data).type == CallSignal.SPEC.wire:
                        self._unread[row.leaf] = None
            self._seen[lane.feed] = max(start, self._seen.get(lane.feed, 0))
        for leaf in tuple(self._unread):
            self._read(leaf)

    def _is_erased(self, leaf: bytes) -> bool:
        bodies = self._keeper.bodies
        return bodies.is_erased(leaf, bodies.party or "")

    def _read(self, leaf: bytes) -> None:
        if self._keeper.bodies.lacks(leaf):
            return
        del self._unread[leaf]
        told = self._keeper.recall(leaf)
        message = message_of(self._keeper, told)
        if isinstance(message, CallSignal):
            self._keep(Signal(told, message))

    def _keep(self, it: Signal) -> None:
        """R-643: keep it, and of its room the latest only; no party takes another's room."""
        says = it.says
        room = Room(it.told.party, says.seat, bool(says.test), says.step in _TAKES)
        rows = self._by_call.setdefault(says.re, {}).setdefault(room, {})
        rows[it.leaf] = it
        if len(rows) > KEPT_MAX:
            first = min(rows.values(), key=lambda its: its.told.order)
            del rows[first.leaf]
            past = Past(first.told.order, first.told.entry.time_ms)
            self._past.setdefault(says.re, {})[first.leaf] = past

    def shown(self, call: bytes, state: CallMatter, now_ms: int, language: str) -> Json:
        """Seats, what was set aside, offers and answers, and the words of each pair."""
        good, aside = [], []
        for it in self.of(call):
            if it.told.party not in state.parties:
                continue
            stands = self._keeper.record.stand(it.leaf).standing is Standing.GOOD
            if stands and it.told.offices:
                good.append(it)
            else:
                aside.append(Aside(it, "STANDING"))
        shown = {}
        for kind in (False, True):
            held = come_to((it for it in good if bool(it.says.test) is kind), now_ms)
            shown["test" if kind else "call"] = {
                "seats": [_signal(it.by) for it in held.seats],
                "aside": [{**_signal(it.by), "why": it.why} for it in (*held.aside, *aside)],
                "speaks": [_signal(it) for it in held.speaks],
                "words": _words(call, held.seats, language),
            }
            aside = []
        return shown


def _signal(it: Signal) -> Json:
    says = to_plain(it.says)
    return {
        **{name: says.get(name) for name in _NAMES},
        "entry": it.leaf.hex(),
        "party": it.told.party,
        "offices": list(it.told.offices),
        "time": moment(it.told.entry.time_ms),
    }


_NAMES: Final = (
    *("step", "seat", "device", "n", "fingerprint", "of", "ufrag", "pwd"),
    *("candidates", "streams", "rate"),
)


def _words(call: bytes, seats: tuple[Seat, ...], language: str) -> list[Json]:
    found = []
    for at, one in enumerate(seats):
        for other in seats[at + 1 :]:
            heard = said_aloud(call, one.by.says.fingerprint, other.by.says.fingerprint)
            found.append(
                {
                    "devices": [one.by.says.device.hex(), other.by.says.device.hex()],
                    "words": list(fingerprint.spell(heard, language)[:WORDS]),
                    "numbers": list(fingerprint.spell(heard, "0-9")[:WORDS]),
                }
            )
    return found
