"""The timers of one line: what is owed to whom, since when, and what has become late.

Carries out R-93, R-134, R-152 and R-170. Sans-IO: moments are given, and are this node's
own: nothing runs before this node could prove that it was held. Looks only at what may have become
late; of what is here at the start, only at what is asked for, and the rest bit by bit.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from heapq import heappop, heappush
from itertools import islice
from typing import Final, NamedTuple

from comity.families.line.answering import still_owed
from comity.families.line.machines import LineMatter
from comity.node.dues import Dues
from comity.node.keeper import Keeper
from comity.picture.family import OPAQUE, Duty, Owed
from comity.picture.knowledge import knowledge
from comity.picture.matter import MatterKey, State
from comity.picture.views import USUAL_SLA, Sla, Times, answer_ms, due_ms, times
from comity.record.told import Told
from comity.values.codes import Precedence

LOOKS_MAX: Final = 500  # duties looked at in one tick, and matters that are met in it
PROOFS_MAX: Final = 256


class Timer(NamedTuple):
    """A duty whose time runs, or does not run yet."""

    key: MatterKey
    duty: Duty
    due_ms: int | None

    def late_ms(self, now_ms: int) -> int:
        """By how much it is late; 0: it is not."""
        return 0 if self.due_ms is None else max(0, now_ms - self.due_ms)


class Timers:
    """Every duty of one line."""

    def __init__(
        self, keeper: Keeper, own: str, sent_ms: Callable[[str, bytes], int | None]
    ) -> None:
        """`sent_ms`: when an own entry first had a route to a party, by this node's clock."""
        self._keeper = keeper
        self._own = own
        self.sent_ms = sent_ms
        self._duties: dict[MatterKey, tuple[Duty, ...]] = {}
        self._unmet: dict[MatterKey, None] = {}  # at the start: not yet looked at
        self._looks: list[tuple[int, int, MatterKey, Duty]] = []  # a heap: when to look again
        self._look_count = 0
        self._looked_ms = 0
        self._levels: dict[MatterKey, Precedence] = {}  # of the entries that opened them
        self._proofs: dict[bytes, Told] = {}  # that speak of many entries, each read once
        self._dues = Dues(keeper, own, self.due_ms)

    def begin(self, keys: Iterable[MatterKey]) -> None:
        """These matters are here at the start: each is looked at once it is asked for, or soon."""
        self._unmet = dict.fromkeys(keys)

    def _meet(self, key: MatterKey, line: State | None) -> None:
        state = self._keeper.picture.matter(key)
        if state is not None:
            self.look(key, state, line, 0)
        self._unmet.pop(key, None)

    def look(
        self, key: MatterKey, state: State, line: State | None, since_ms: int
    ) -> tuple[Duty, ...]:
        """A matter changed at a moment, or is met first (0); gives the duties that are done.

        `line`: the state of the line itself.
        """
        family = self._keeper.shelf.kinds[key.kind]
        duties = family.duties(key, state, self._parties(key))
        known = self._keeper.shelf.types.get(state.type)
        if key.kind == OPAQUE and known is not None:
            sealed = known.family.envelopes(key, state, self._parties(key))
            duties = tuple(dict.fromkeys((*duties, *sealed)))
        if duties and isinstance(line, LineMatter) and known is not None:
            duties = still_owed(duties, line, known.message.SPEC.code)
        lanes = self._keeper.record.lanes  # a matter may be known by a name, which is no entry
        duties = tuple(it for it in duties if it.entry in lanes)
        before = self._duties.get(key, ())
        if key in self._unmet:  # whoever asks has it among the touched
            del self._unmet[key]
            since_ms = 0
        else:
            self._dues.forget(key)
        if duties:
            self._duties[key] = duties
            self._levels[key] = Precedence(state.precedence)
        else:
            self._duties.pop(key, None)
            self._levels.pop(key, None)
        for duty in duties:
            if duty not in before:
                own = Precedence(state.precedence) if duty.entry == key.id else None
                self._look_again(key, duty, self._earliest(duty, since_ms, own))
        return tuple(duty for duty in before if duty not in duties)

    def _parties(self, key: MatterKey) -> tuple[str, ...]:
        """R-144: whoever was a party in the past of the entry that opened the matter."""
        record = self._keeper.record
        is_entry = key.id in record.lanes
        return record.laws.before(key.id).parties if is_entry else record.laws_now().parties

    def _earliest(self, duty: Duty, now: int, precedence: Precedence | None = None) -> int:
        """Before when a duty whose timer does not run yet cannot be late."""
        if now == 0:
            return 0
        if duty.what is Owed.UPDATE:
            return duty.due_ms or now
        sla = self.sla(duty.entry, precedence)
        if duty.what is Owed.UNREAD and duty.due_ms is not None and duty.due_ms > now:
            return now + (duty.due_ms - now) // 2  # if it is held now; later, it is late later
        return now + (sla.opened_s * 1000 if duty.what is Owed.OPEN else answer_ms(duty, sla))

    def _look_again(self, key: MatterKey, duty: Duty, at_ms: int) -> None:
        self._look_count += 1
        heappush(self._looks, (at_ms, self._look_count, key, duty))

    def late(self, now: int) -> Iterator[Duty]:
        """Duties that have become late since they were looked at; each is given once."""
        if now < self._looked_ms:  # the clock was set back: nothing known of any moment stands
            self._looks = [(0, count, key, duty) for _, count, key, duty in self._looks]
        self._looked_ms = now
        self._dues.refresh()
        if self._unmet:
            line = self._keeper.picture.line()
            for key in tuple(islice(self._unmet, LOOKS_MAX)):
                self._meet(key, line)
        for _ in range(LOOKS_MAX):
            if not self._looks or self._looks[0][0] > now:
                return
            _, _, key, duty = heappop(self._looks)
            if duty not in self._duties.get(key, ()):
                continue
            due = self._dues.of(key, duty)
            if due is not None and due < now:
                yield duty
            else:
                level = self._level_at(key, duty)
                again = self._earliest(duty, now, level) if due is None else due + 1
                self._look_again(key, duty, max(again, now + 1))

    # --- questions

    def touched(self) -> set[MatterKey]:
        """Every matter in which anything may be owed; from now on they are put in as they change.

        Whoever asks takes out what it has looked at. After `refresh` it holds all that may have
        changed: its duties, or when one of them is late.
        """
        its = {*self._duties, *self._unmet}
        self._dues.tell(its)
        return its

    def refresh(self) -> None:
        """Forget what may have become another; call it before a row of `of`."""
        self._dues.refresh()

    def of(self, key: MatterKey) -> Iterator[Timer]:
        """The duties of one matter, with the moment at which each is late."""
        for duty in self.duties(key):
            yield Timer(key, duty, self._dues.of(key, duty))

    def duties(self, key: MatterKey) -> tuple[Duty, ...]:
        """What is owed in one matter."""
        if key in self._unmet:
            self._meet(key, self._keeper.picture.line())
        return self._duties.get(key, ())

    def owes(self, what: str, entry: str, party: str) -> bool:
        """Whether a party owes an entry this."""
        leaf = bytes.fromhex(entry)
        return any(
            (duty.what.value, duty.entry, duty.party) == (what, leaf, party)
            for key in self._keeper.picture.by_leaf(leaf)
            for duty in self.duties(key)
        )

    def __iter__(self) -> Iterator[Timer]:
        """Every duty, with the moment at which it is late."""
        self._dues.refresh()
        for key in (*self._duties, *self._unmet):
            yield from self.of(key)

    def due_ms(self, key: MatterKey, duty: Duty) -> int | None:
        """When a duty is late; none while its timer does not run (R-93).

        A promise that came after its own moment, in a bundle, is given the time of an answer.
        """
        sla = self.sla(duty.entry, self._level_at(key, duty))
        due = due_ms(duty, self._proved(key, duty.entry, duty.party), sla)
        if duty.what is not Owed.UPDATE or due is None:
            return due
        came = self._promised_ms(key, duty)
        return due if came is None or came <= due else came + sla.answered_s * 1000

    def _promised_ms(self, key: MatterKey, duty: Duty) -> int | None:
        """When the word that promised an update came here."""
        state = self._keeper.picture.matter(key)
        rows = () if state is None else _promises(state, duty)
        came = [self._keeper.arrived_ms(leaf) for leaf in rows]
        return max((it for it in came if it is not None), default=None)

    def sla(self, leaf: bytes, level: Precedence | None = None) -> Sla:
        """The charter's terms for an entry's precedence, which the caller may know."""
        known = self.level(leaf) if level is None else level
        return self._keeper.terms.sla.get(known, USUAL_SLA[known])

    def level_of(self, timer: Timer) -> Precedence:
        """The precedence of what is owed."""
        known = self._level_at(timer.key, timer.duty)
        return self.level(timer.duty.entry) if known is None else known

    def _level_at(self, key: MatterKey, duty: Duty) -> Precedence | None:
        """The precedence of what is owed, if it opened its matter: then no entry is read for it."""
        return self._levels.get(key) if duty.entry == key.id else None

    def level(self, leaf: bytes) -> Precedence:
        """An entry's precedence."""
        return Precedence(self._keeper.recall(leaf).entry.precedence)

    def times(self, key: MatterKey, leaf: bytes, party: str) -> Times:
        """When an entry went out, was held and opened, by this node's own clock."""
        sent_ms = None if party == self._own else self.sent_ms(party, leaf)
        return self._proved(key, leaf, party)._replace(sent_ms=sent_ms)

    def _proved(self, key: MatterKey, leaf: bytes, party: str) -> Times:
        """When an entry was held and opened."""
        state = self._keeper.picture.matter(key)
        keeper = self._keeper
        by_leaf = keeper.by_leaf.row(leaf, party)
        known = knowledge(leaf, party, state, keeper.record.held_by, self._recall, by_leaf)
        if party == self._own:  # we hold it since it came
            return times(known, None, keeper.arrived_ms)._replace(held_ms=keeper.arrived_ms(leaf))
        return times(known, None, partial(self._started_ms, party))

    def _recall(self, leaf: bytes) -> Told:
        """An entry, as a proof of what its party held or as what is sealed: neither changes."""
        told = self._proofs.get(leaf)
        if told is None:
            if len(self._proofs) >= PROOFS_MAX:
                self._proofs.clear()
            told = self._proofs[leaf] = self._keeper.recall(leaf)
        return told

    def held_ms(self, key: MatterKey, leaf: bytes, party: str) -> int | None:
        """When a party was proved to hold an entry, by this node's own clock; none: not yet."""
        return self.times(key, leaf, party).held_ms

    def _started_ms(self, party: str, proof: bytes) -> int | None:
        """When a proof could start a timer of a party: when it came, by no file (R-134).

        What only a file brought starts none before that party is heard from otherwise.
        """
        arrived_ms, by_hand = self._keeper.arrived_ms, self._keeper.by_hand
        if proof not in by_hand:
            return arrived_ms(proof)
        heard = (arrived_ms(leaf) for leaf in by_hand.after(party, proof))
        return min((it for it in heard if it is not None), default=None)


def _promises(state: State, duty: Duty) -> tuple[bytes, ...]:
    return tuple(
        it.entry
        for row in state.proposals
        if row.re == duty.entry
        for it in row.positions
        if it.party == duty.party and it.next_update_ms == duty.due_ms
    )
