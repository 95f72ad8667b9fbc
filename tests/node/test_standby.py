"""Who stands by waits, says why, and works once it is free."""

import pytest

from comity.errors import StoreError
from comity.node import standby


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
    busy = "store.in-use"
    work = worker(busy, busy, "store.unreachable", "store.unreachable", busy)
    standby.in_turn(work, lambda error: heard.append(error.key))
    assert heard == [busy, "store.unreachable", busy]


def test_who_need_not_wait_says_nothing():
    standby.in_turn(worker(), lambda error: pytest.fail(error.key))


def test_what_waiting_does_not_mend_is_not_waited_for():
    with pytest.raises(StoreError, match=r"store\.damaged"):
        standby.in_turn(worker("store.in-use", "store.damaged"), lambda _: None)
