"""The watch: signs of life, tests and their answers, what is owed to whom and since when.

Carries out R-90 to R-94. Sans-IO: is told of news, beats and ticks; writes through the desk.
Two lamps: a beat or a machine's answer proves the path, only an officer's answer the watch.
"""

import os
from collections.abc import Callable
from heapq import heappop, heappush
from typing import Final

import msgspec
import structlog

from comity.families.line.messages import LineTest, LineTestReply
from comity.node.desk import Desk
from comity.node.home import Home
from comity.node.keeper import Keeper
from comity.node.pending import News
from comity.picture.family import Duty, Owed
from comity.picture.knowledge import knowledge
from comity.picture.matter import MatterKey
from comity.picture.views import USUAL_SLA, Heard, Sla, Times, due_ms, late_ms, times
from comity.record.told import Told
from comity.values import codes
from comity.values.codes import Precedence

NONCE_BYTES: Final = 16
LOOKS_MAX: Final = 500  # duties looked at in one tick
TEXTS: Final = 16  # entries of the test corpus
_log = structlog.get_logger("comity.watch")


class Alarm(msgspec.Struct, frozen=True, kw_only=True):
    """Something an officer of this node must know, once."""

    word: str  # urgent, evidence, or what is owed: OPEN, ANSWER, UPDATE
    entry: str
    party: str  # whose duty it is, or who wrote the entry
    precedence: str


class LineWatch:
    """The watch over one line."""

    def __init__(  # what one line's watch looks at
        self,
        home: Home,
        name: str,
        keeper: Keeper,
        desk: Desk,
        sent_ms: Callable[[str, bytes], int | None] = lambda _party, _leaf: None,
        nonce: Callable[[int], bytes] = os.urandom,
    ) -> None:
        """`sent_ms`: when an own entry first had a route to a party, by this node's clock."""
        self.name = name
        self.sent_ms = sent_ms
        self.alarms: dict[tuple[str, str, str], Alarm] = {}
        self._home = home
        self._keeper = keeper
        self._desk = desk
        self._nonce = nonce
        self._heard: dict[str, Heard] = {}
        self._duties: dict[MatterKey, tuple[Duty, ...]] = {}
        self._looks: list[tuple[int, int, MatterKey, Duty]] = []  # a heap: when to look again
        self._look_count = 0
        self._ticked_ms = 0
        self._tested_slot = -1
        self._challenges: dict[bytes, tuple[int, bytes]] = {}  # own tests: when sent, and nonce
        self._since_ms = home.clock.now_ms()  # who was never heard is silent from here on
        for key, _ in keeper.picture.matters():
            self._look(key, since_ms=0)

    @property
    def others(self) -> tuple[str, ...]:
        """The other parties of the line."""
        return tuple(p for p in self._keeper.charter.parties if p != self._home.config.party)

    def heard(self, party: str) -> Heard:
        """Signs of life of a party, by this node's own clock."""
        return self._heard.get(party, Heard())

    # --- what happens

    def beat(self, party: str) -> None:
        """A signed beat came: the path lives, but a silence it does not end (R-94)."""
        heard = self.heard(party)
        self._heard[party] = heard._replace(path_ms=self._home.clock.now_ms())

    def hear(self, news: News) -> None:
        """Take news of the line, once it is durable."""
        told = news.told
        if news.evidence is not None:
            digest = news.evidence.id.hex()
            self._raise("evidence", digest, "", Precedence.IMMEDIATE)
        if news.early is not None:
            level = Precedence(news.early.precedence)
            self._raise("early", news.early.leaf.hex(), news.party, level)
        if told is None:
            return
        for key in self._keeper.picture.by_leaf(told.entry.leaf):
            self._look(key)
        if told.party != self._home.config.party:
            self._hear_other(told, was_early=news.was_early)

    def _hear_other(self, told: Told, *, was_early: bool) -> None:
        entry = told.entry
        if entry.type == LineTest.SPEC.wire:
            self._answer_test(told)
        elif entry.type == LineTestReply.SPEC.wire:
            self._take_answer(told)
        elif entry.precedence >= Precedence.IMMEDIATE and not was_early:
            self._raise("urgent", entry.leaf.hex(), told.party, Precedence(entry.precedence))

    def _answer_test(self, told: Told) -> None:
        message = self._keeper.picture.said(told.entry.leaf).message
        own = self._home.config.party
        asked = not told.entry.addressees or own in told.entry.addressees
        if isinstance(message, LineTest) and asked and self._home.config.answer_tests:
            reply = LineTestReply(
                re=told.entry.leaf,
                echo=message.nonce,
                by=codes.Actor.MACHINE,
                via=message.via,
                clock=self._home.clock.now_ms(),
                provenance=self._provenance(),
            )
            self._desk.send_machine(reply, to=(told.party,))

    def _take_answer(self, told: Told) -> None:
        """R-94: a fresh challenge answered ends a silence; an officer's answer proves the watch."""
        message = self._keeper.picture.said(told.entry.leaf).message
        if not isinstance(message, LineTestReply):
            return
        asked_ms, nonce = self._challenges.get(message.re, (0, b""))
        if not nonce or message.echo != nonce:
            return
        now = self._home.clock.now_ms()
        heard = self.heard(told.party)
        since = heard.silent_since_ms
        ends = since is not None and asked_ms >= since
        by_officer = message.by is codes.Actor.OFFICER and bool(told.offices)
        self._heard[told.party] = Heard(
            path_ms=now,
            watch_ms=now if by_officer else heard.watch_ms,
            silent_since_ms=None if ends else since,
        )
        if ends:  # the next silence is another one
            self.alarms.pop(("silent", "", told.party), None)

    # --- time

    def test(self) -> bytes:
        """Send a test now; gives its leaf."""
        now = self._home.clock.now_ms()
        message = LineTest(
            nonce=self._nonce(NONCE_BYTES),
            text_id=self._nonce(1)[0] % TEXTS,
            via=codes.Transport.TLS_DIRECT,
            clock=now,
            provenance=self._provenance(),
        )
        leaf = self._desk.send_machine(message).leaf
        self._challenges[leaf] = now, message.nonce
        return leaf

    def _provenance(self) -> codes.Provenance | None:
        """On an exercise line every message says where it comes from (8.3.11); ours is made up."""
        exercise = self._keeper.terms.reality == codes.Reality.EXERCISE.name
        return codes.Provenance.CONSTRUCTED if exercise else None

    def tick(self) -> None:
        """About once a second: the scheduled test, silences, and what has become late."""
        now = self._home.clock.now_ms()
        self._test_on_schedule(now)
        interval, grace = self._rhythm()
        for party in self.others:
            heard = self.heard(party)
            if heard.silent_since_ms is not None:
                continue
            since_ms = self._since_ms if heard.path_ms is None else heard.path_ms
            if now - since_ms > (interval + grace) * 1000:
                self._heard[party] = heard._replace(silent_since_ms=now)
                self._raise("silent", "", party, Precedence.IMMEDIATE)
        self._alarm_lateness(now)

    def _test_on_schedule(self, now: int) -> None:
        """R-94: in turn, one party each interval; by the clock, so both know whose turn it is."""
        if not self._home.config.scheduled_tests or self._keeper.own is None:
            return
        slot = now // (self._rhythm()[0] * 1000)
        parties = self._keeper.charter.parties
        turn = parties[slot % len(parties)] == self._home.config.party
        if turn and slot != self._tested_slot:
            self._tested_slot = slot
            self.test()

    def _rhythm(self) -> tuple[int, int]:
        return self._keeper.terms.rhythm

    # --- duties

    def _look(self, key: MatterKey, since_ms: int | None = None) -> None:
        state = self._keeper.picture.matter(key)
        if state is None:
            return
        family = self._keeper.shelf.kinds[key.kind]
        duties = family.duties(key, state, self._keeper.charter.parties)
        before = self._duties.get(key, ())
        if not duties:
            self._duties.pop(key, None)
        elif duties != before:
            self._duties[key] = duties
            now = self._home.clock.now_ms() if since_ms is None else since_ms
            for duty in duties:
                if duty not in before:
                    own = state.precedence if duty.entry == key.id else None
                    self._look_again(key, duty, self._earliest(duty, now, own))

    def _earliest(self, duty: Duty, now: int, precedence: int | None = None) -> int:
        """Before when a duty whose timer does not run yet cannot be late."""
        if now == 0:
            return 0
        if duty.what is Owed.UPDATE:
            return duty.due_ms or now
        level = None if precedence is None else Precedence(precedence)
        sla = self.sla(duty.entry, level)
        may_take_s = sla.opened_s if duty.what is Owed.OPEN else sla.answered_s
        return now + may_take_s * 1000

    def _look_again(self, key: MatterKey, duty: Duty, at_ms: int) -> None:
        self._look_count += 1
        heappush(self._looks, (at_ms, self._look_count, key, duty))

    def _alarm_lateness(self, now: int) -> None:
        """Look at the duties that may have become late; the rest is not touched."""
        if now < self._ticked_ms:  # the clock was set back: nothing known of any moment stands
            self._looks = [(0, count, key, duty) for _, count, key, duty in self._looks]
        self._ticked_ms = now
        for _ in range(LOOKS_MAX):
            if not self._looks or self._looks[0][0] > now:
                return
            _, _, key, duty = heappop(self._looks)
            if duty not in self._duties.get(key, ()):
                continue
            level = self._level(duty.entry)
            sla = self.sla(duty.entry, level)
            due = due_ms(duty, self.times(key, duty.entry, duty.party), sla)
            if due is not None and due < now:
                self._raise(duty.what.value, duty.entry.hex(), duty.party, level)
            else:
                again = self._earliest(duty, now, level) if due is None else due + 1
                self._look_again(key, duty, again)

    def duties(self, key: MatterKey) -> tuple[Duty, ...]:
        """What is owed in one matter."""
        return self._duties.get(key, ())

    @property
    def language(self) -> str:
        """The language of this node."""
        return self._home.config.language

    def late(self, now: int) -> list[tuple[Duty, int]]:
        """Every duty whose timer runs, and by how many milliseconds it is late (R-93)."""
        return [
            (duty, self._lateness(key, duty, now))
            for key, duties in self._duties.items()
            for duty in duties
        ]

    def _lateness(self, key: MatterKey, duty: Duty, now: int) -> int:
        sla = self.sla(duty.entry)
        return late_ms(duty, self.times(key, duty.entry, duty.party), sla, now)

    def sla(self, leaf: bytes, level: Precedence | None = None) -> Sla:
        """The charter's terms for an entry's precedence, which the caller may know."""
        known = self._level(leaf) if level is None else level
        return self._keeper.terms.sla.get(known, USUAL_SLA[known])

    def _level(self, leaf: bytes) -> Precedence:
        return Precedence(self._keeper.recall(leaf).entry.precedence)

    def times(self, key: MatterKey, leaf: bytes, party: str) -> Times:
        """When an entry went out, was held and opened, by this node's own clock."""
        state = self._keeper.picture.matter(key)
        keeper = self._keeper
        by_leaf = keeper.by_leaf.row(leaf, party)
        known = knowledge(leaf, party, state, keeper.record.held_by, keeper.recall, by_leaf)
        if party == self._home.config.party:  # we hold it since it came
            return times(known, None, keeper.arrived_ms)._replace(held_ms=keeper.arrived_ms(leaf))
        return times(known, self.sent_ms(party, leaf), keeper.arrived_ms)

    def _raise(self, word: str, entry: str, party: str, level: Precedence) -> None:
        key = (word, entry, party)
        if key in self.alarms:
            return
        self.alarms[key] = Alarm(word=word, entry=entry, party=party, precedence=level.name)
        _log.warning("alarm", line=self.name, word=word, entry=entry[:12], party=party)
