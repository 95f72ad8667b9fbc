"""R-41: what is in order and brings nothing is borne for a while, and not for ever."""

from typing import Any

import pytest

from comity.session.frames import (
    AskPicture,
    BodyAsk,
    BodyPiece,
    Entries,
    Have,
    Want,
    WantBodies,
    decode,
    encode,
)
from comity.session.limits import (
    ASKED_AGAIN_MS,
    FEEDS_MAX,
    PICTURE_MS,
    PIECE_BYTES,
    USELESS_MAX,
    USELESS_MS,
)
from comity.session.patience import Patience

from .playbook import FEED_A, FEED_B, head, label, want
from .test_session import opened

HOUR_MS = 3_600_000
ENTRY, OTHER = b"e" * 32, b"o" * 32
MATTERS = [bytes(8) + b"activity\x00" + bytes([n]) * 32 for n in range(1, 255)]


def body(leaf, start=0):
    return WantBodies(asks=(BodyAsk(leaf=leaf, start=start),))


def picture(entry, start=b""):
    return AskPicture(entry=entry, start=start)


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
        picture(ENTRY),
        body(ENTRY),
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


TURNS: dict[str, list[Any]] = {
    "two bodies": [body(ENTRY), body(OTHER)],
    "two pieces of one": [body(ENTRY), body(ENTRY, PIECE_BYTES)],
    "pieces that nobody told": [body(ENTRY, 5), body(ENTRY, 6)],
    "two bodies at once": [WantBodies(asks=(*body(ENTRY).asks, *body(OTHER).asks))],
    "no bodies": [WantBodies(asks=())],
    "two pictures": [picture(ENTRY), picture(OTHER)],
    "two pages": [picture(ENTRY), picture(ENTRY, MATTERS[0])],
    "pages that nobody told": [picture(ENTRY, key) for key in MATTERS],
    "no grants": [Want(asks=())],
    "grants of a feed that is not here": [want(FEED_B, 0, 9), want(FEED_B, 9, 18)],
    "a grant that ends where it ended": [want(FEED_A, 9, 9)],
    "a grant anew and longer": [want(FEED_A, 0, 9), want(FEED_A, 9, 20)],
    "no entries": [Entries(entries=())],
    "no heads": [Have(heads=())],
}


@pytest.mark.parametrize("its", TURNS.values(), ids=TURNS)
def test_who_takes_turns_with_what_brings_nothing_is_cut_off_too(its):
    """X11: so is who says nothing at all, or asks for what is not there or was told."""
    session = opened(head(FEED_A, 3)).session
    session.receive(encode(want(FEED_A, 0, 9)), 1_000)
    for n in range(2 * USELESS_MAX + 20):
        for it in session.receive(encode(its[n % len(its)]), 1_000):
            if type(it).__name__ == "ReadBody":
                session.body_read(it.leaf, it.start, (9 * PIECE_BYTES, bytes(it.size)))
            elif type(it).__name__ == "ReadPicture":
                session.picture_read(it.entry, it.start, [(MATTERS[0], ENTRY)])
        if not session.is_open:
            return
    pytest.fail("borne for ever")


def test_feeds_without_number_are_no_news_once_the_table_is_full():
    """X11: what is named beyond the bound is not noted, and brings nothing."""
    session = opened(head(FEED_A, 3)).session
    for n in range(FEEDS_MAX):
        session.receive(encode(Have(heads=(head(label(f"feed {n}"), 1),))), 1_000)
    assert session.is_open
    for n in range(USELESS_MAX + 1):
        session.receive(encode(Have(heads=(head(label(f"more {n}"), 1),))), 1_000)
    assert not session.is_open


def test_a_piece_that_comes_again_and_again_is_too_much():
    """X11: it was asked for once, and is up to 64 KiB each time."""
    session = opened(head(FEED_A, 3)).session
    session.want_bodies([ENTRY])
    piece = BodyPiece(leaf=ENTRY, start=0, size=9, piece=b"a")
    session.receive(encode(piece), 1_000)  # and it asks on
    for _ in range(USELESS_MAX + 1):
        session.receive(encode(piece), 1_000)
    assert session.is_open
    session.receive(encode(piece), 1_000)
    assert not session.is_open


# --- what an honest node does, as fast as it may


def asks_of(commands, kind):
    frames = [decode(it.frame) for it in commands if hasattr(it, "frame")]
    return [it for it in frames if isinstance(it, kind)]


def answered(book, ask, lacks):
    """What `book` answers to an ask for a body that has ten pieces, or is not here."""
    sent = []
    for it in book.session.receive(encode(ask), 1_000):
        whole = None if lacks else (10, bytes([it.start]))
        sent += book.session.body_read(it.leaf, it.start, whole)
    return [decode(it.frame) for it in sent]


@pytest.mark.parametrize("lacks", [False, True])
def test_any_number_of_bodies_is_asked_for_piece_by_piece_without_end(lacks):
    """R-129: all at one moment, here or not here."""
    us, them = opened(head(FEED_A, 3)), opened(head(FEED_A, 3))
    leaves = [n.to_bytes(32) for n in range(2 * USELESS_MAX)]
    asks = asks_of(us.session.want_bodies(leaves), WantBodies)
    told = 0
    while asks:
        (piece,) = answered(them, asks[0], lacks)
        told += 1
        asks = asks_of(us.session.receive(encode(piece), 1_000), WantBodies)
    assert told == len(leaves) * (1 if lacks else 10)
    assert us.session.is_open
    assert them.session.is_open


def test_what_another_peer_gives_first_costs_the_slower_one_nothing():
    """X11, R-129: two are asked for the same; the second one's pieces are answers all the same."""
    us, them = opened(head(FEED_A, 3)), opened(head(FEED_A, 3))
    leaves = [n.to_bytes(32) for n in range(2 * USELESS_MAX)]
    asks = asks_of(us.session.want_bodies(leaves), WantBodies)
    while leaves:
        (piece,) = answered(them, asks[0], lacks=False)
        leaves = leaves[1:]
        asks = asks_of(us.session.want_bodies(leaves), WantBodies)
        assert asks_of(us.session.receive(encode(piece), 1_000), WantBodies) == []
    assert us.session.is_open
    assert them.session.is_open


def test_a_body_that_is_not_here_may_be_asked_for_again_later():
    session = opened(head(FEED_A, 3)).session
    for n in range(4 * USELESS_MAX):
        session.receive(encode(body(ENTRY)), 1_000 + n * ASKED_AGAIN_MS)
    assert session.is_open


def test_a_picture_of_many_pages_is_paged_through_and_again_later():
    """R-114: 256 pages as fast as they are told, and the same once more after a while."""
    session = opened(head(FEED_A, 3)).session
    for again in range(3):
        start = b""
        for key in MATTERS:
            now_ms = 1_000 + again * PICTURE_MS
            (read,) = session.receive(encode(picture(ENTRY, start)), now_ms)
            session.picture_read(read.entry, read.start, [(key, ENTRY)])
            start = key
    assert session.is_open


def test_a_grant_that_grows_by_one_entry_with_each_that_came_is_never_too_much():
    """R-118: what is left of a budget in octets is given out so."""
    session = opened(head(FEED_A, 9 * USELESS_MAX)).session
    for number in range(8 * USELESS_MAX):
        session.receive(encode(want(FEED_A, number, number + 1)), 1_000)
    assert session.is_open
