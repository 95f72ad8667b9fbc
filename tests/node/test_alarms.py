"""Alarms: each once, each step once and none left out, over any times and any restarts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.node.alarms import Alarm, Alarms, Hooked, Word, about
from comity.values.codes import Precedence

STEPS = (30, 60, 120)
ENTRY = "ab" * 32
KEY = about(Word.URGENT, ENTRY, "BB")


class Notes:
    """A keeper's notes: what was noted and not committed is gone after a kill."""

    def __init__(self):
        self.kept = {}
        self.pending = {}

    def note(self, name, value):
        self.pending[name] = value

    def notes(self, prefix):
        found = {**self.kept, **self.pending}
        rows = sorted(found.items())
        return [(it, value) for it, value in rows if value is not None and it.startswith(prefix)]

    def commit(self):
        self.kept |= self.pending
        self.pending = {}


class Node:
    """A node that alarms, tells a hook and is killed."""

    def __init__(self, *, calls=True):
        self.notes = Notes()
        self.calls = calls
        self.wall_ms = 1_000_000_000
        self.timer_ms = 5_000
        self.told = []
        self.starts()

    def starts(self):
        self.notes.pending = {}
        self.alarms = Alarms(self.notes, lambda _: STEPS, lambda: self.timer_ms, calls=self.calls)
        self.alarms.load(self.wall_ms)

    def raises(self, word=Word.URGENT, entry=ENTRY):
        alarm = Alarm(
            word=word,
            entry=entry,
            party="BB",
            precedence=Precedence.FLASH,
            since_ms=self.wall_ms,
        )
        return self.alarms.sound(alarm, self.wall_ms)

    def passes(self, seconds, *, drift=0):
        self.timer_ms += seconds * 1000
        self.wall_ms += (seconds + drift) * 1000

    def signals(self):
        """What is durable is told; it is noted as told, and that is durable a moment later."""
        self.alarms.climb(self.wall_ms)
        self.notes.commit()
        found = self.alarms.signals()
        for signal in found:
            alarm = self.alarms.standing(signal)
            assert alarm is not None
            self.told.append((alarm.word.value, signal.step))
            self.alarms.called(signal)
        self.notes.commit()
        return [signal.step for signal in found]

    def words(self):
        return [alarm.word.value for alarm in self.alarms]


def test_an_alarm_nobody_opens_climbs_step_by_step():
    node = Node()
    node.raises()
    said = {}
    for second in range(0, 200, 10):
        if found := node.signals():
            said[second] = found
        node.passes(10)
    assert said == {0: [0], 30: [1], 60: [2], 120: [3]}


def test_one_that_is_opened_climbs_no_more_and_its_calls_are_not_made():
    node = Node()
    node.raises()
    node.alarms.climb(node.wall_ms)
    (waiting,) = node.alarms.signals()
    node.alarms.end(KEY)
    node.passes(500)
    assert node.alarms.standing(waiting) is None
    assert node.signals() == []
    node.starts()
    assert node.words() == []


def test_a_node_that_was_down_tells_every_step_it_missed_in_order():
    node = Node()
    node.raises()
    node.signals()
    node.passes(3600)
    node.starts()
    assert node.signals() == [1, 2, 3]


def test_each_step_keeps_the_moment_when_it_was_signalled_and_not_when_it_was_due():
    node = Node()
    node.raises()
    began_ms = node.wall_ms
    node.passes(31)
    node.signals()
    node.passes(3600)  # down meanwhile
    node.starts()
    node.signals()
    node.starts()
    (alarm,) = node.alarms
    assert [it - began_ms for it in alarm.reached_ms] == [31_000, 3_631_000, 3_631_000]


def test_a_step_whose_note_is_not_durable_is_told_to_nobody():
    node = Node()
    node.raises()
    node.alarms.climb(node.wall_ms)
    node.starts()  # killed before the commit: nothing was told, nothing is known
    assert node.told == []
    assert node.words() == []


def test_a_step_that_waited_for_its_call_is_called_after_a_restart():
    node = Node()
    node.raises()
    node.notes.commit()
    node.alarms.signals()  # handed out, never begun
    node.starts()
    assert node.signals() == [0]


def test_a_clock_set_back_delays_no_step_while_the_node_runs():
    node = Node()
    node.raises()
    node.signals()
    node.passes(30, drift=-7200)
    assert node.signals() == [1]
    node.starts()
    node.passes(1)
    assert node.signals() == []


def test_a_withdrawn_alert_falls_silent_and_whoever_was_called_is_told_once():
    node = Node()
    node.raises()
    node.signals()
    node.passes(70)
    node.alarms.climb(node.wall_ms)
    assert node.alarms.withdraw(KEY, 7, "cd" * 32)
    assert not node.alarms.withdraw(KEY, 9, "ef" * 32)
    node.signals()
    node.passes(500)
    node.starts()
    node.signals()
    assert node.told == [("URGENT", 0), ("ALERT_WITHDRAWN", 2)]
    (alarm,) = node.alarms
    assert (alarm.withdrawn_ms, alarm.by, alarm.is_sounding) == (7, "cd" * 32, False)


def test_one_withdrawn_before_anybody_was_called_calls_nobody():
    node = Node()
    node.raises()
    node.alarms.withdraw(KEY, 7, "cd" * 32)
    assert node.signals() == []
    assert node.words() == ["ALERT_WITHDRAWN"]


def test_an_early_alarm_becomes_an_urgent_one_without_sounding_again():
    node = Node()
    assert node.raises(Word.EARLY)
    node.signals()
    node.passes(40)
    node.signals()
    assert not node.raises(Word.URGENT)
    node.signals()
    assert node.told == [("EARLY", 0), ("EARLY", 1)]
    assert node.words() == ["URGENT"]
    node.passes(20)
    assert node.signals() == [2]


@pytest.mark.parametrize("word", [Word.SILENT, Word.EVIDENCE, Word.OPEN])
def test_what_cannot_be_opened_is_told_once_and_climbs_nowhere(word):
    node = Node()
    node.raises(word)
    node.signals()
    node.passes(10_000)
    node.signals()
    assert node.told == [(word.value, 0)]
    assert node.alarms.next_ms(next(iter(node.alarms)), node.wall_ms) is None


def test_a_failing_hook_never_calls_itself():
    node = Node()
    node.raises(Word.HOOK)
    assert node.signals() == []


def test_without_a_hook_steps_are_shown_and_none_waits_for_a_call():
    node = Node(calls=False)
    node.raises()
    node.passes(70)
    assert node.signals() == []
    assert next(iter(node.alarms)).step == 2
    node.calls = True
    node.starts()
    assert node.signals() == []  # a hook that is set later hears of later steps
    node.passes(60)
    assert node.signals() == [3]


def test_the_most_urgent_alarm_stands_first():
    node = Node()
    node.raises(entry="01" * 32)
    node.passes(5)
    node.raises(entry="00" * 32)
    assert [alarm.entry[:2] for alarm in node.alarms] == ["01", "00"]


DAYS = st.lists(
    st.one_of(
        st.tuples(st.just("passes"), st.integers(0, 90), st.integers(-300, 300)),
        st.tuples(st.just("tells"), st.just(0), st.just(0)),
        st.tuples(st.just("dies"), st.integers(0, 300), st.integers(-300, 300)),
    ),
    max_size=30,
)


@given(DAYS)
def test_no_step_is_told_twice_and_none_is_left_out(days):
    node = Node()
    node.raises()
    node.notes.commit()
    for what, seconds, drift in days:
        if what == "tells":
            node.signals()
        elif what == "dies":
            node.wall_ms += max(seconds + drift, -seconds) * 1000
            node.timer_ms = 17
            node.starts()
        else:
            node.passes(seconds, drift=drift)
    steps = [step for _, step in node.told]
    assert steps == list(range(len(steps)))
    node.passes(10_000)
    node.signals()
    assert [step for _, step in node.told] == [0, 1, 2, 3]


SILENT = about(Word.SILENT, "", "BB")


def test_what_is_no_message_is_acknowledged_once_and_stands_over_a_restart():
    node = Node()
    node.raises(Word.SILENT, entry="")
    assert node.alarms.see(SILENT, "AA/DUTY", node.wall_ms)
    assert not node.alarms.see(SILENT, "AA/SECOND", node.wall_ms + 1)
    node.notes.commit()
    node.starts()
    (alarm,) = node.alarms
    assert (alarm.seen_by, alarm.seen_ms) == ("AA/DUTY", node.wall_ms)
    node.alarms.end(SILENT)
    node.raises(Word.SILENT, entry="")
    (again,) = node.alarms
    assert again.seen_ms is None  # the next silence is another alarm


@pytest.mark.parametrize("word", [Word.URGENT, Word.LATE, Word.EARLY, Word.UNREAD])
def test_what_is_a_message_is_acknowledged_by_opening_it_alone(word):
    node = Node()
    node.raises(word)
    (alarm,) = node.alarms
    assert alarm.is_opened_only
    assert not node.alarms.see(alarm.key, "AA/DUTY", node.wall_ms)


def test_it_is_known_of_each_step_what_became_of_telling_it_outside():
    node = Node()
    node.raises()
    (alarm,) = node.alarms
    assert node.alarms.hooked(alarm, 0) == (Hooked.WAITING, None)
    (signal,) = node.alarms.signals()
    node.alarms.called(signal)
    (alarm,) = node.alarms
    assert node.alarms.hooked(alarm, 0) == (Hooked.RUNNING, None)
    node.alarms.told(signal, "exit 1")
    assert node.alarms.hooked(alarm, 0) == (Hooked.FAILED, "exit 1")
    node.alarms.told(signal, None)
    assert node.alarms.hooked(alarm, 0) == (Hooked.RAN, None)
    node.notes.commit()
    node.starts()
    (alarm,) = node.alarms
    assert node.alarms.hooked(alarm, 0) == (Hooked.BEFORE, None)


def test_without_a_hook_nobody_is_told_outside():
    node = Node(calls=False)
    node.raises()
    (alarm,) = node.alarms
    assert node.alarms.hooked(alarm, 0) == (Hooked.NONE, None)
