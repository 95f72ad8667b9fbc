from comity.session.limits import REMEMBERED
from comity.session.recall import Recall

from .playbook import FEED_A, FEED_B


def test_what_was_heard_or_sent_is_remembered():
    recall = Recall()
    recall.hear(b"theirs")
    recall.send(FEED_A, b"ours")
    assert recall.has(b"theirs")
    assert recall.has(b"ours")
    assert not recall.has(b"other")


def test_asked_for_anew_only_what_was_sent_of_that_feed_is_forgotten():
    recall = Recall()
    recall.hear(b"theirs")
    recall.send(FEED_A, b"a")
    recall.send(FEED_B, b"b")
    recall.forget({FEED_A})
    assert not recall.has(b"a")
    assert recall.has(b"b")
    assert recall.has(b"theirs")


def test_memory_is_bounded_and_the_oldest_goes_first():
    recall = Recall()
    for n in range(REMEMBERED + 10):
        recall.hear(str(n).encode())
    assert len(recall) == REMEMBERED
    assert not recall.has(b"9")
    assert recall.has(b"10")
