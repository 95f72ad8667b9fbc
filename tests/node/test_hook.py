"""Which calls of the hook begin: a few at once, urgent ones first, and patience after failures."""

import pytest

from comity.node.alarms import Alarm, Signal, Word
from comity.node.hook import REST_MS, REST_MS_MAX, WAITING_MAX, Call, HookQueue
from comity.values.codes import Precedence

FLASH, IMMEDIATE = Precedence.FLASH, Precedence.IMMEDIATE


def call(level=FLASH, step=0, since_ms=0, entry="aa"):
    alarm = Alarm(word=Word.URGENT, entry=entry, party="BB", precedence=level, since_ms=since_ms)
    return Call(line="duty", signal=Signal(alarm=alarm, step=step))


def began(queue, now_ms=0):
    found = []
    while (first := queue.next(now_ms)) is not None:
        found.append(first)
    return found


def test_only_so_many_calls_run_at_once():
    queue = HookQueue(2)
    for step in range(3):
        assert queue.want(call(step=step))
    assert [it.signal.step for it in began(queue)] == [0, 1]
    queue.ended(well=True, now_ms=0)
    assert [it.signal.step for it in began(queue)] == [2]


def test_a_flash_goes_before_what_waited_longer():
    queue = HookQueue(1)
    for level, since_ms in ((IMMEDIATE, 1), (FLASH, 3), (FLASH, 2)):
        queue.want(call(level, since_ms=since_ms))
    order = []
    while (first := queue.next(0)) is not None:
        order.append(first.signal.alarm.since_ms)
        queue.ended(well=True, now_ms=0)
    assert order == [2, 3, 1]


def test_each_further_failure_is_followed_by_a_longer_rest():
    queue = HookQueue(4)
    now, rests = 0, []
    for step in range(12):
        queue.want(call(step=step))
        at = now
        while not (found := began(queue, at)):
            at += REST_MS
        assert len(found) == 1, "while it fails, one call at a time"
        rests.append(at - now)
        queue.ended(well=False, now_ms=at)
        now = at
    assert rests[:5] == [0, REST_MS, 2 * REST_MS, 4 * REST_MS, 8 * REST_MS]
    assert rests[-1] == REST_MS_MAX


def test_one_that_works_ends_the_rest():
    queue = HookQueue(4)
    for step in range(6):
        queue.want(call(step=step))
    queue.next(0)
    queue.ended(well=False, now_ms=0)
    assert began(queue, 0) == []
    queue.next(REST_MS)
    queue.ended(well=True, now_ms=REST_MS)
    assert len(began(queue, REST_MS)) == 4


def test_a_flood_of_alarms_is_bounded_and_what_does_not_fit_is_said():
    queue = HookQueue(1)
    fits = [queue.want(call(step=step)) for step in range(WAITING_MAX + 2)]
    assert fits.count(True) == queue.waiting == WAITING_MAX
    assert fits[-2:] == [False, False]


@pytest.mark.parametrize("at_once", [1, 3])
def test_a_call_not_worth_it_any_more_gives_its_place_back(at_once):
    queue = HookQueue(at_once)
    for step in range(5):
        queue.want(call(step=step))
    for _ in range(5):
        assert queue.next(0) is not None
        queue.dropped()
