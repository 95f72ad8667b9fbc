"""The watch: signs of life, tests and their answers, what must be opened, what is late.

Carries out R-90 to R-94 and R-150 to R-153. Sans-IO: is told of news, beats and ticks; writes
through the desk. Two lamps: a beat or a machine's answer proves the path, only an officer's answer
the watch.
"""

import os
from collections.abc import Callable, Iterable
from typing import Any, Final

from comity.families.line.messages import Cancellation, LineTest, LineTestReply
from comity.node import journal
from comity.node.alarms import UNOPENED, Alarm, Alarms, Word, about
from comity.node.desk import Desk, cited
from comity.node.escalation import USUAL_STEPS_S
from comity.node.home import Home
from comity.node.keeper import Keeper
from comity.node.pending import News
from comity.node.restored import epoch_words
from comity.node.showing import early
from comity.node.timers import Timers
from comity.picture.flags import SENT_WHILE_SUSPENDED
from comity.picture.knowledge import knowledge
from comity.picture.matter import MatterKey, State, WithdrawalRow
from comity.picture.views import Heard
from comity.record.entry import Entry
from comity.record.told import Told
from comity.values import codes
from comity.values.codes import Precedence
from comity.values.moment import DAY_MS

NONCE_BYTES: Final = 16
TEXTS: Final = 16  # entries of the test corpus
CLOCKS_APART_S: Final = 300  # beyond the charter's time to be held, before an arrival is late
_QUIET: Final = frozenset(("line.receipt/1", "line.seen/1", "feed.genesis/1"))
_OWED: Final = frozenset((Word.OPEN, Word.ANSWER, Word.UPDATE, Word.UNREAD))
_BAD_SIGNATURE: Final = "entry.bad-signature"
_NO_ALARM: Final = "SENT_WHILE_SUSPENDED"
_log = journal.Part("watch")


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
        self.timers = Timers(keeper, home.config.party, sent_ms)
        self.alarms = Alarms(
            keeper, self.steps, home.clock.monotonic_ms, calls=bool(home.config.watch.hook)
        )
        self.skews_ms: dict[str, int] = {}  # by how much a party's clock is ahead, as answers say
        self.routes: Callable[[], list[dict[str, Any]]] = list  # the runner says what is up
        self._home = home
        self._keeper = keeper
        self._desk = desk
        self._nonce = nonce
        self._heard: dict[str, Heard] = {}
        self._tested_slot = -1
        self._challenges: dict[bytes, tuple[int, bytes]] = {}  # own tests: when sent, and nonce
        self._since_ms = home.clock.now_ms()  # who was never heard is silent from here on
        self._began_ms = home.clock.monotonic_ms()
        self._proved_ms: dict[str, int] = {}  # monotonic: the last sign that a path is there
        self._take_back()

    def _take_back(self) -> None:
        """After a start: alarms as they stood, and what came while nobody listened."""
        self.alarms.load(self._since_ms)
        for alarm in self.alarms:
            if alarm.word is Word.SILENT:  # a restart ends no silence
                self._heard[alarm.party] = Heard(silent_since_ms=alarm.since_ms)
        picture = self._keeper.picture
        sounding = {level for level in Precedence if self._alarms_at(level)}
        self.timers.begin(picture.keys())
        for key, state in tuple(picture.urgent(sounding)):
            self._meet(key, state)
        for alarm in self.alarms:
            if alarm.word in _OWED and not self.timers.owes(*alarm.key):
                self.alarms.end(alarm.key)
        self._end_opened(self.alarms)
        for told in early(self._keeper):
            self.sound(told.entry, told.party)

    def _meet(self, key: MatterKey, state: State) -> None:
        """A matter that sounds, met at the start: if it is of others, it may wait to be opened."""
        own = self._home.config.party
        if state.party == own or key.id not in self._keeper.record.lanes:
            return
        told = self._keeper.recall(key.id)
        since_ms = self._keeper.arrived_ms(key.id)
        if self._waits(told.entry.leaf):
            self._alert(told, self._since_ms if since_ms is None else since_ms)

    @property
    def others(self) -> tuple[str, ...]:
        """The other parties of the line."""
        return tuple(
            p for p in self._keeper.record.laws_now().parties if p != self._home.config.party
        )

    def now_ms(self) -> int:
        """The node's wall clock."""
        return self._home.clock.now_ms()

    @property
    def language(self) -> str:
        """The language of this node."""
        return self._home.config.language

    @property
    def node(self) -> str:
        """This node, as it is called on the line."""
        return f"{self._home.config.party}/{self._home.config.node}"

    @property
    def reality(self) -> str:
        """Whether what is alarmed here is real (R-95)."""
        return self._keeper.terms.reality or self._home.config.reality

    def heard(self, party: str) -> Heard:
        """Signs of life of a party, by this node's own clock."""
        return self._heard.get(party, Heard())

    def steps(self, level: Precedence) -> tuple[int, ...]:
        """After how many seconds unopened an alarm of this precedence climbs (R-150)."""
        return self._keeper.terms.escalation.get(level, USUAL_STEPS_S[level])

    # --- what happens

    def beat(self, party: str) -> None:
        """A signed beat came: the path lives, but a silence it does not end (R-94)."""
        heard = self.heard(party)
        self._heard[party] = heard._replace(path_ms=self._home.clock.now_ms())
        self._proved_ms[party] = self._home.clock.monotonic_ms()

    def hear(self, news: News) -> None:
        """Take news of the line, once it is durable."""
        told = news.told
        now = self._home.clock.now_ms()
        if news.evidence is not None:
            self._raise(Word.EVIDENCE, news.evidence.id.hex(), "", Precedence.IMMEDIATE)
        if news.refused is not None and news.refused.key == _BAD_SIGNATURE:
            self._raise(Word.BAD_SIGNATURE, "", news.party, Precedence.IMMEDIATE)
        if news.early is not None:
            self.sound(news.early, news.party)
        if news.compared is not None:
            self._compare(news.compared.party)
        if told is None:
            return
        for word in epoch_words(self._keeper, told, self._home.config.party):
            self._raise(word, told.entry.leaf.hex(), told.party, Precedence.IMMEDIATE)
        picture = self._keeper.picture
        keys = picture.by_leaf(told.entry.leaf)
        line = picture.line() if keys else None
        for key in keys:
            state = picture.matter(key)
            for duty in () if state is None else self.timers.look(key, state, line, now):
                self._end(Word(duty.what.value), duty.entry.hex(), duty.party)
        if told.party == self._home.config.party:
            self._hear_own(told)
        else:
            self._hear_other(told, is_by_hand=news.is_by_hand)

    def _compare(self, party: str) -> None:
        """R-114: an alarm for as long as a node of this party states another picture."""
        if self._keeper.comparing.differs(party):
            self._raise(Word.PICTURES_DIFFER, "", party, Precedence.IMMEDIATE)
        else:
            self._end(Word.PICTURES_DIFFER, "", party)

    def sound(self, entry: Entry, party: str, word: Word = Word.EARLY) -> None:
        """Alarm of an entry that is not in the record yet; once, also when it is admitted."""
        is_told = entry.type != Cancellation.SPEC.wire and self._is_for_us(entry)
        if is_told and self._alarms_at(Precedence(entry.precedence)):
            now = self._home.clock.now_ms()
            self._sound(word, entry, party, since_ms=now)

    def _hear_own(self, told: Told) -> None:
        """What our own officers opened or answered waits no more."""
        message = self._keeper.picture.said(told.entry.leaf).message
        if message is not None and not told.entry.is_genesis and told.entry.type != "line.seen/1":
            named = {leaf.hex() for leaf in cited(message)}
            self._end_opened(it for it in self.alarms.every() if named & {it.entry, it.by})

    def _hear_other(self, told: Told, *, is_by_hand: bool) -> None:
        entry = told.entry
        if entry.type == LineTest.SPEC.wire:
            self._answer_test(told)
        elif entry.type == LineTestReply.SPEC.wire:
            if not is_by_hand:  # what came by hand proves no path and ends no silence
                self._take_answer(told)
        elif not self._withdraws(told) and self._alarms_at(Precedence(entry.precedence)):
            self._alert_unless_shut(told)

    def _alert_unless_shut(self, told: Told) -> None:
        """R-145: what was sent on a suspended line raises no alarm."""
        if SENT_WHILE_SUSPENDED not in self._keeper.picture.said(told.entry.leaf).flags:
            self._alert(told, self._home.clock.now_ms())

    def _answer_test(self, told: Told) -> None:
        message = self._keeper.picture.said(told.entry.leaf).message
        asked = self._is_for_us(told.entry)
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
        self.skews_ms[told.party] = message.clock - now
        heard = self.heard(told.party)
        since = heard.silent_since_ms
        ends = since is not None and asked_ms >= since
        by_officer = message.by is codes.Actor.OFFICER and bool(told.offices)
        self._heard[told.party] = Heard(
            path_ms=now,
            watch_ms=now if by_officer else heard.watch_ms,
            silent_since_ms=None if ends else since,
        )
        self._proved_ms[told.party] = self._home.clock.monotonic_ms()
        if ends:  # the next silence is another one
            self._end(Word.SILENT, "", told.party)

    # --- what must be opened

    def _alarms_at(self, level: Precedence) -> bool:
        return level >= Precedence.IMMEDIATE or bool(self.steps(level))

    def _is_for_us(self, entry: Entry) -> bool:
        return not entry.addressees or self._home.config.party in entry.addressees

    def _alert(self, told: Told, since_ms: int) -> None:
        """An urgent entry of another party is in the record: an officer of ours must open it."""
        entry = told.entry
        is_told = entry.type not in _QUIET and self._is_for_us(entry)
        if not is_told or _NO_ALARM in self._keeper.picture.flags(entry.leaf):
            return
        known = self.alarms.of_entry(entry.leaf.hex(), told.party)
        if known is not None and not self._waits(entry.leaf):  # opened while it was early
            self.alarms.end(known.key)
            return
        came_ms = since_ms if known is None else known.since_ms
        held_s = self.timers.sla(entry.leaf, Precedence(entry.precedence)).held_s
        is_late = came_ms - entry.time_ms > (held_s + CLOCKS_APART_S) * 1000
        withdrawal = self._withdrawal(entry.leaf)
        if withdrawal is None:
            self._sound(Word.LATE if is_late else Word.URGENT, entry, told.party, since_ms=came_ms)
        elif known is None:  # withdrawn before it arrived: shown, and never sounded
            self._sound(
                Word.ALERT_WITHDRAWN, entry, told.party, since_ms=came_ms, withdrawal=withdrawal
            )
        else:
            self._silence(entry.leaf, told.party, withdrawal)

    def _withdraws(self, told: Told) -> bool:
        """Whether an entry takes an alert back; one that sounds falls silent (R-153)."""
        if told.entry.type != Cancellation.SPEC.wire:
            return False
        message = self._keeper.picture.said(told.entry.leaf).message
        if not isinstance(message, Cancellation):
            return False
        row = self._withdrawal(message.re)
        if row is None or row.entry != told.entry.leaf:
            return False
        known = self.alarms.of_entry(message.re.hex(), told.party)
        if known is not None:
            self._silence(message.re, told.party, row)
        elif row.is_alert:  # opened before: who acted on it must know
            entry = self._keeper.recall(message.re).entry
            since_ms = self._home.clock.now_ms()
            if self._is_for_us(entry):
                self._sound(
                    Word.ALERT_WITHDRAWN, entry, told.party, since_ms=since_ms, withdrawal=row
                )
        return True

    def _withdrawal(self, leaf: bytes) -> WithdrawalRow | None:
        for key in self._keeper.picture.by_leaf(leaf):
            state = self._keeper.picture.matter(key)
            for row in () if state is None else state.withdrawals:
                if row.re == leaf:
                    return row
        return None

    def _sound(
        self,
        word: Word,
        entry: Entry,
        party: str,
        *,
        since_ms: int,
        withdrawal: WithdrawalRow | None = None,
    ) -> None:
        alarm = Alarm(
            word=word,
            entry=entry.leaf.hex(),
            party=party,
            precedence=Precedence(entry.precedence),
            since_ms=since_ms,
            composed_ms=entry.time_ms,
            withdrawn_ms=None if withdrawal is None else withdrawal.effective_ms,
            by="" if withdrawal is None else withdrawal.entry.hex(),
        )
        self._begin(alarm)

    def _silence(self, leaf: bytes, party: str, row: WithdrawalRow) -> None:
        known = self.alarms.of_entry(leaf.hex(), party)
        if known is not None:
            self.alarms.withdraw(known.key, row.effective_ms, row.entry.hex())
            _log.warning("alert withdrawn", line=self.name, entry=leaf.hex()[:12], party=party)

    def _end_opened(self, alarms: Iterable[Alarm]) -> None:
        """Let alarms end whose entry, or whose withdrawal, an officer of ours opened."""
        for alarm in tuple(alarms):
            entry, by = bytes.fromhex(alarm.entry), bytes.fromhex(alarm.by)
            if alarm.word is Word.ALERT_WITHDRAWN:
                came_ms = self._keeper.arrived_ms(by)
                is_done = not (self._waits(by) and self._waits(entry, since_ms=came_ms))
            else:
                is_done = alarm.word in UNOPENED and not self._waits(entry)
            if is_done:
                self.alarms.end(alarm.key)

    def _waits(self, leaf: bytes, since_ms: int | None = None) -> bool:
        """Whether no officer of ours says, since then, to have opened or answered an entry."""
        keeper, own = self._keeper, self._home.config.party
        for key in keeper.picture.by_leaf(leaf):
            state = keeper.picture.matter(key)
            known = knowledge(leaf, own, state, keeper.record.held_by, keeper.recall)
            for row in (known.seen, known.answered):
                said_ms = None if row is None else keeper.arrived_ms(row.entry)
                if said_ms is not None and said_ms >= (since_ms or 0):
                    return False
        return True

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
        """About once a second: the test, silences, what has become late, what climbs."""
        now = self._home.clock.now_ms()
        self._test_on_schedule(now)
        interval, grace = self._rhythm()
        for party in self.others:
            heard = self.heard(party)
            if heard.silent_since_ms is not None:
                continue
            if self._unheard_ms(party, heard, now) > (interval + grace) * 1000:
                self._heard[party] = heard._replace(silent_since_ms=now)
                self._raise(Word.SILENT, "", party, Precedence.IMMEDIATE)
        for duty in self.timers.late(now):
            level = self.timers.level(duty.entry)
            self._raise(Word(duty.what.value), duty.entry.hex(), duty.party, level)
        self._end_forgotten(now)
        for alarm in self.alarms.climb(now):
            _log.warning("alarm climbs", line=self.name, word=alarm.word, step=alarm.step)

    def _unheard_ms(self, party: str, heard: Heard, now: int) -> int:
        """For how long nothing proved a path: a clock set back hides no silence."""
        since_ms = self._since_ms if heard.path_ms is None else heard.path_ms
        proved_ms = self._proved_ms.get(party, self._began_ms)
        return max(now - since_ms, self._home.clock.monotonic_ms() - proved_ms)

    def _end_forgotten(self, now: int) -> None:
        """R-429: a bad signature is told for a day after the first; the next one begins again."""
        for alarm in self.alarms.every():
            if alarm.word is Word.BAD_SIGNATURE and now - alarm.since_ms > DAY_MS:
                self.alarms.end(alarm.key)

    def _test_on_schedule(self, now: int) -> None:
        """R-94: in turn, one party each interval; by the clock, so both know whose turn it is."""
        if not self._home.config.scheduled_tests or self._keeper.own is None:
            return
        slot = now // (self._rhythm()[0] * 1000)
        parties = self._keeper.record.laws_now().parties
        turn = bool(parties) and parties[slot % len(parties)] == self._home.config.party
        if turn and slot != self._tested_slot:
            self._tested_slot = slot
            self.test()

    def _rhythm(self) -> tuple[int, int]:
        return self._keeper.terms.rhythm

    # --- alarms

    def hook_failed(self) -> None:
        """The program that alarms call outside failed: an alarm of its own (R-151)."""
        self._raise(Word.HOOK, "", self._home.config.party, Precedence.IMMEDIATE)

    def hook_worked(self) -> None:
        """It works again."""
        self._end(Word.HOOK, "", self._home.config.party)

    def _raise(self, word: Word, entry: str, party: str, level: Precedence) -> None:
        now = self._home.clock.now_ms()
        self._begin(Alarm(word=word, entry=entry, party=party, precedence=level, since_ms=now))

    def _begin(self, alarm: Alarm) -> None:
        if self.alarms.sound(alarm, self._home.clock.now_ms()):
            facts = {"word": alarm.word.value, "entry": alarm.entry[:12], "party": alarm.party}
            _log.warning("alarm", line=self.name, **facts)

    def _end(self, word: Word, entry: str, party: str) -> None:
        self.alarms.end(about(word, entry, party))
