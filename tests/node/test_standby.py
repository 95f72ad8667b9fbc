"""Who stands by waits, says why, works once it is free, and ends with what fails then."""

import pytest

from comity.errors import StoreError
from comity.node import standby
from comity.node.standby import Turn

BUSY = "store.in-use"


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(standby, "STEP_S", 0)


def worker(*refusals):
    """A work that is refused so often, for these reasons, and then done."""
    left = list(refusals)

    def work():
        if left:
            raise StoreError(left.pop(0))

    return work


def test_it_waits_until_the_stores_are_free_and_says_each_reason_once():
    heard = []
    work = worker(BUSY, BUSY, "store.unreachable", "store.failed", "store.reading", BUSY)
    Turn().take(work, lambda error: heard.append(error.key))
    assert heard == [BUSY, "store.unreachable", "store.failed", "store.reading", BUSY]


def test_who_need_not_wait_says_nothing():
    Turn().take(worker(), lambda error: pytest.fail(error.key))


@pytest.mark.parametrize("key", ["store.damaged", "store.newer", "store.other-line", "store.half"])
def test_what_waiting_does_not_mend_is_not_waited_for(key):
    with pytest.raises(StoreError) as refused:
        Turn().take(worker(BUSY, key), lambda _: None)
    assert refused.value.key == key


def test_what_fails_once_it_works_ends_it():
    """R-54: a process whose store failed writes nothing more, whoever waits for it."""
    turn = Turn()

    def work():
        turn.began()
        raise StoreError("store.failed")

    with pytest.raises(StoreError, match=r"store\.failed"):
        turn.take(work, lambda _: None)
