"""The alarms of one line: what an officer must know, one word each, until it is dealt with.

Carries out R-150 to R-153 and R-443 for one line: each alarm climbs the charter's table once,
whatever the clock does and however often the node starts. Sans-IO: moments are given; what was
signalled is a note in the keeper's store, so nothing is handed out before it is durable. Knows no
message.
"""

from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import Final, NamedTuple, Protocol

import msgspec
from msgspec.structs import replace

from comity.node.escalation import reached
from comity.record import canonical
from comity.values.codes import Precedence

_NOTE: Final = "alarm/"


class Word(StrEnum):
    """The one clear word of an alarm."""

    URGENT = "URGENT"  # an urgent message waits to be opened
    LATE = "LATE"  # the same, composed long before it arrived
    EARLY = "EARLY"  # the same, signature good, record incomplete
    ALERT_WITHDRAWN = "ALERT_WITHDRAWN"  # its author took it back: it is silent
    OPEN = "OPEN"  # not opened in time
    ANSWER = "ANSWER"  # not answered in time
    UPDATE = "UPDATE"  # the word promised did not come in time
    UNREAD = "UNREAD_BEFORE_WINDOW"  # a notice is not opened, and its window comes near
    SILENT = "SILENT"  # no sign of life
    PICTURES_DIFFER = "PICTURES_DIFFER"  # a node computed another picture of the same entries
    EVIDENCE = "EVIDENCE"  # a proof of misconduct is held
    BAD_SIGNATURE = "BAD_SIGNATURE"  # bytes that claim to be a party's were not signed by its key
    RESTORED = "RESTORED"  # a node opened a new epoch: told, never held against it
    CLONE = "CLONE"  # two programs run with a key of our own party
    HOOK = "HOOK"  # the program that alarms call outside failed


UNOPENED: Final = frozenset((Word.URGENT, Word.LATE, Word.EARLY))
CLIMBING: Final = UNOPENED | {Word.UNREAD}
SECURITY: Final = frozenset((Word.EVIDENCE, Word.BAD_SIGNATURE, Word.CLONE, Word.PICTURES_DIFFER))
MUTE: Final = frozenset((Word.ALERT_WITHDRAWN, Word.HOOK))  # these neither sound nor call


class Hooked(StrEnum):
    """What became of telling one step outside."""

    NONE = "NONE"  # there is no hook, or this alarm calls nobody
    WAITING = "WAITING"  # it comes to its turn
    RUNNING = "RUNNING"
    RAN = "RAN"
    FAILED = "FAILED"
    BEFORE = "BEFORE"  # begun before the node started; how it ended is not known


class Key(NamedTuple):
    """What an alarm is about: an entry of others, whatever its word; or a word of its own."""

    topic: str
    entry: str  # leaf or digest, in figures
    party: str


def about(word: Word, entry: str, party: str) -> Key:
    """The key of an alarm: the words of one entry that waits are one alarm."""
    waits = word in UNOPENED or word is Word.ALERT_WITHDRAWN
    return Key("entry" if waits else word.value, entry, party)


class Alarm(msgspec.Struct, frozen=True, kw_only=True):
    """Something an officer of this node must know, once."""

    word: Word
    entry: str
    party: str  # whose duty it is, or who wrote the entry
    precedence: Precedence
    since_ms: int  # when it came, own clock
    composed_ms: int | None = None  # when its author says that it was made
    withdrawn_ms: int | None = None  # when its author says that it was withdrawn
    by: str = ""  # the entry that withdrew it
    step: int = 0  # the last one signalled
    reached_ms: tuple[int, ...] = ()  # when each step from 1 on was signalled, own clock
    called: int = -1  # the last one of which the hook was begun
    seen_ms: int | None = None  # when an officer of ours acknowledged it as an alarm
    seen_by: str = ""

    @property
    def key(self) -> Key:
        """What it is about."""
        return about(self.word, self.entry, self.party)

    @property
    def is_security(self) -> bool:
        """Whether it is about keys and the record: nothing that is said, so nothing to open."""
        return self.word in SECURITY

    @property
    def is_sounding(self) -> bool:
        """Whether it asks for an ear; what was withdrawn never does."""
        return self.word not in MUTE

    @property
    def is_opened_only(self) -> bool:
        """Whether nothing but opening what it is about acknowledges it (R-443)."""
        return self.word in CLIMBING


class Signal(msgspec.Struct, frozen=True, kw_only=True):
    """One step of one alarm, signalled: durable, and to be told outside."""

    alarm: Alarm
    step: int


class Notebook(Protocol):
    """Small named values that survive the node: a line's keeper."""

    def note(self, name: str, value: bytes | None) -> None:
        """Set one, or take it away; durable after the next commit."""

    def notes(self, prefix: str) -> list[tuple[str, bytes]]:
        """Those whose names begin so."""


class Alarms:
    """Every alarm of one line that stands."""

    def __init__(
        self,
        notebook: Notebook,
        steps: Callable[[Precedence], tuple[int, ...]],
        monotonic_ms: Callable[[], int],
        *,
        calls: bool = False,
    ) -> None:
        """`steps`: the charter's table. `calls`: whether there is a hook to tell of signals."""
        self._notebook = notebook
        self._steps = steps
        self._monotonic_ms = monotonic_ms
        self._calls = calls
        self._all: dict[Key, Alarm] = {}
        self._ages: dict[Key, tuple[int, int]] = {}  # age at a moment of the monotonic clock
        self._handed: set[tuple[Key, int]] = set()
        self._outcomes: dict[tuple[Key, int], str | None] = {}  # faults of calls that ended
        self._begun: set[tuple[Key, int]] = set()  # calls begun since the node started

    def __contains__(self, key: Key) -> bool:
        return key in self._all

    def __iter__(self) -> Iterator[Alarm]:
        """The most urgent first, then the oldest."""
        return iter(sorted(self._all.values(), key=_rank))

    def every(self) -> tuple[Alarm, ...]:
        """All that stand, as they began: for whoever need not rank them."""
        return tuple(self._all.values())

    def load(self, now_ms: int) -> None:
        """Take back what stood when the node ended."""
        for name, data in self._notebook.notes(_NOTE):
            alarm = _unpacked(data)
            if _name(alarm.key) == name:
                self._begin(alarm, now_ms)

    def of_entry(self, entry: str, party: str) -> Alarm | None:
        """The alarm of an entry that waits to be opened, or was withdrawn."""
        return self._all.get(Key("entry", entry, party))

    # --- begin, change, end

    def sound(self, alarm: Alarm, now_ms: int) -> bool:
        """Begin an alarm once; whether it is new.

        What sounded EARLY goes on under its new word: it is not sounded again.
        """
        known = self._all.get(alarm.key)
        if known is None:
            if not (self._calls and alarm.is_sounding):
                alarm = replace(alarm, called=alarm.step)
            self._begin(alarm, now_ms)
            self._write(alarm)
            return True
        if known.word is Word.EARLY:
            self._set(replace(known, word=alarm.word))
        return False

    def withdraw(self, key: Key, at_ms: int, by: str) -> bool:
        """Let an alarm fall silent; whoever was called is told once, nobody else."""
        known = self._all.get(key)
        if known is None or known.word is Word.ALERT_WITHDRAWN:
            return False
        was_told = self._calls and known.called >= 0
        self._handed = {it for it in self._handed if it[0] != key}
        self._set(
            replace(
                known,
                word=Word.ALERT_WITHDRAWN,
                withdrawn_ms=at_ms,
                by=by,
                called=known.step - was_told,  # the last step is told once more, in the new word
            )
        )
        return True

    def see(self, key: Key, officer: str, now_ms: int) -> bool:
        """An officer acknowledges that it stands; whether that is news. It stays (R-443)."""
        known = self._all.get(key)
        if known is None or known.is_opened_only or known.seen_ms is not None:
            return False
        self._set(replace(known, seen_ms=now_ms, seen_by=officer))
        return True

    def end(self, key: Key) -> bool:
        """It is dealt with; whether it stood."""
        if self._all.pop(key, None) is None:
            return False
        self._ages.pop(key, None)
        self._outcomes = {at: it for at, it in self._outcomes.items() if at[0] != key}
        self._begun = {it for it in self._begun if it[0] != key}
        self._handed = {it for it in self._handed if it[0] != key}
        self._notebook.note(_name(key), None)
        return True

    # --- climb

    def climb(self, now_ms: int) -> list[Alarm]:
        """Let what nobody opened come to its next steps; gives each alarm that did."""
        climbed: list[Alarm] = []
        for alarm in tuple(self._all.values()):
            if alarm.word in CLIMBING:
                step = reached(self._steps(alarm.precedence), self.age_ms(alarm, now_ms))
                if step > alarm.step:
                    called = alarm.called if self._calls else step
                    reached_ms = alarm.reached_ms + (now_ms,) * (step - alarm.step)
                    climbed.append(replace(alarm, step=step, reached_ms=reached_ms, called=called))
                    self._set(climbed[-1])
        return climbed

    def age_ms(self, alarm: Alarm, now_ms: int) -> int:
        """How long it stands: a clock set back makes nothing younger while the node runs."""
        age_ms, at_ms = self._ages[alarm.key]
        return max(now_ms - alarm.since_ms, age_ms + self._monotonic_ms() - at_ms, 0)

    def next_ms(self, alarm: Alarm, now_ms: int) -> int | None:
        """When it climbs next, by the wall clock; none: it does not."""
        steps = self._steps(alarm.precedence)
        if alarm.word not in CLIMBING or alarm.step >= len(steps):
            return None
        return now_ms + max(0, steps[alarm.step] * 1000 - self.age_ms(alarm, now_ms))

    # --- tell outside

    def signals(self) -> list[Signal]:
        """Every step not yet told outside, each handed out once; call it after a commit."""
        found = [
            Signal(alarm=alarm, step=step)
            for alarm in self
            for step in range(alarm.called + 1, alarm.step + 1)
            if (alarm.key, step) not in self._handed
        ]
        self._handed |= {(it.alarm.key, it.step) for it in found}
        return found

    @property
    def has_signals(self) -> bool:
        """Whether a step was not yet told outside, nor handed out."""
        return any(
            (alarm.key, step) not in self._handed
            for alarm in self._all.values()
            for step in range(alarm.called + 1, alarm.step + 1)
        )

    def standing(self, signal: Signal) -> Alarm | None:
        """The alarm of a signal as it is now; none: it is dealt with, or was told since."""
        known = self._all.get(signal.alarm.key)
        return known if known is not None and known.called < signal.step <= known.step else None

    def called(self, signal: Signal) -> None:
        """The hook was begun for this step, or never will be."""
        known = self._all.get(signal.alarm.key)
        if known is not None and signal.step > known.called:
            self._begun.add((known.key, signal.step))
            self._set(replace(known, called=signal.step))

    def told(self, signal: Signal, fault: str | None) -> None:
        """The call of this step ended, and what went wrong, if anything did."""
        if signal.alarm.key in self._all:
            self._outcomes[signal.alarm.key, signal.step] = fault

    def hooked(self, alarm: Alarm, step: int) -> tuple[Hooked, str | None]:
        """What became of telling a step outside, and what went wrong."""
        if not self._calls or not alarm.is_sounding:
            return Hooked.NONE, None
        at = alarm.key, step
        if at in self._outcomes:
            fault = self._outcomes[at]
            return (Hooked.RAN if fault is None else Hooked.FAILED), fault
        if step > alarm.called:
            return Hooked.WAITING, None
        return (Hooked.RUNNING if at in self._begun else Hooked.BEFORE), None

    # --- keep

    def _begin(self, alarm: Alarm, now_ms: int) -> None:
        self._all[alarm.key] = alarm
        self._ages[alarm.key] = max(0, now_ms - alarm.since_ms), self._monotonic_ms()

    def _set(self, alarm: Alarm) -> None:
        self._all[alarm.key] = alarm
        self._write(alarm)

    def _write(self, alarm: Alarm) -> None:
        self._notebook.note(_name(alarm.key), _packed(alarm))


def _rank(alarm: Alarm) -> tuple[int, int, Key]:
    return -alarm.precedence, alarm.since_ms, alarm.key


def _name(key: Key) -> str:
    return f"{_NOTE}{key.topic}/{key.party.encode().hex()}/{key.entry}"


def _packed(alarm: Alarm) -> bytes:
    return canonical.encode(
        [
            alarm.word.value,
            alarm.entry,
            alarm.party,
            int(alarm.precedence),
            alarm.since_ms,
            alarm.composed_ms,
            alarm.withdrawn_ms,
            alarm.by,
            alarm.step,
            alarm.called,
            alarm.seen_ms,
            alarm.seen_by,
            list(alarm.reached_ms),
        ]
    )


def _unpacked(data: bytes) -> Alarm:
    told = canonical.decode(data)
    word, entry, party, level, since, composed, withdrawn, by, step, called, *more = told
    seen_ms, seen_by = more[:2] or (None, "")
    reached_ms = tuple(more[2]) if more[2:] else (since,) * step  # of a note from before
    return Alarm(
        word=Word(word),
        entry=entry,
        party=party,
        precedence=Precedence(level),
        since_ms=since,
        composed_ms=composed,
        withdrawn_ms=withdrawn,
        by=by,
        step=step,
        reached_ms=reached_ms,
        called=called,
        seen_ms=seen_ms,
        seen_by=seen_by,
    )
