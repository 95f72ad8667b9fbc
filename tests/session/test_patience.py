"""R-41: what is in order and brings nothing is borne for a while, and not for ever."""

import pytest

from comity.session.frames import AskPicture, BodyAsk, Have, Want, WantBodies, encode
from comity.session.limits import USELESS_MAX, USELESS_MS
from comity.session.patience import Patience

from .playbook import FEED_A, head, want
from .test_session import opened

HOUR_MS = 3_600_000


def test_so_many_are_borne_and_no_more():
    patience = Patience()
    assert all(patience.bears(HOUR_MS) for _ in range(USELESS_MAX))
    assert not patience.bears(HOUR_MS)


def test_with_time_they_are_forgotten():
    patience = Patience()
    while patience.bears(HOUR_MS):
        pass
    assert not patience.bears(HOUR_MS)
    later = HOUR_MS + 10 * USELESS_MS
    assert [patience.bears(later) for _ in range(9)] == [True] * 8 + [False]


def test_who_says_no_more_than_that_is_borne_for_ever():
    patience = Patience()
    assert all(patience.bears(HOUR_MS + n * USELESS_MS) for n in range(10 * USELESS_MAX))


@pytest.mark.parametrize(
    "frame",
    [
        Have(heads=(head(FEED_A, 3),)),
        want(FEED_A, 0, 9),
        AskPicture(entry=b"e" * 32, start=b""),
        WantBodies(asks=(BodyAsk(leaf=b"l" * 32, start=0),)),
    ],
    ids=lambda it: type(it).__name__,
)
def test_the_same_again_and_again_ends_the_session_with_its_reason(frame):
    session = opened(head(FEED_A, 3)).session
    said = [it for _ in range(USELESS_MAX + 1) for it in session.receive(encode(frame), 1_000)]
    assert session.is_open
    said = session.receive(encode(frame), 1_000)
    assert not session.is_open
    assert said[-1].reason == "session.useless"


def test_longer_grants_and_new_heads_are_never_too_much():
    session = opened(head(FEED_A, 3)).session
    for number in range(4 * USELESS_MAX):
        session.receive(encode(Have(heads=(head(FEED_A, 3 + number),))), 1_000)
        session.receive(encode(Want(asks=want(FEED_A, number, number + 1).asks)), 1_000)
    assert session.is_open
