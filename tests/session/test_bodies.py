"""Sealed bodies on a session (R-129): wanted, given piece by piece, asked again, never trusted."""

from hypothesis import given
from hypothesis import strategies as st

from comity.session.bodies import BodyExchange
from comity.session.commands import BodyHeard, Drop, ReadBody
from comity.session.frames import BodyAsk, BodyPiece, Bye, Entries, WantBodies
from comity.session.limits import BODY_ASKS_MAX, PATIENCE_MS, PIECE_BYTES, REMEMBERED
from tests.session.playbook import (
    FEED_A,
    FLASH,
    Call,
    Playbook,
    appended,
    head,
    hello,
    offer,
    want,
)

NAMES, PLAN = b"n" * 32, b"p" * 32


def wants(*asks):
    return WantBodies(asks=tuple(BodyAsk(leaf=leaf, start=start) for leaf, start in asks))


def piece(leaf, start, size, data):
    return BodyPiece(leaf=leaf, start=start, size=size, piece=data)


def absent(leaf):
    return piece(leaf, 0, 0, b"")


def wanting(*leaves):
    return Call("want_bodies", (leaves,))


def talking():
    book = Playbook()
    book.session.holds([head(FEED_A, 1)])
    book.session.greet(0)
    book >> hello()
    book.out.clear()
    return book


def test_a_body_is_asked_for_piece_by_piece_and_handed_over_whole():
    book = talking()
    book >> wanting(NAMES) << wants((NAMES, 0))
    book >> piece(NAMES, 0, 7, b"Ivan") << wants((NAMES, 4))
    book >> piece(NAMES, 4, 7, b" P.") << BodyHeard(leaf=NAMES, data=b"Ivan P.")
    book.ends()


def test_one_body_comes_after_the_other():
    book = talking()
    book >> wanting(NAMES, PLAN) << wants((NAMES, 0))
    book >> piece(NAMES, 0, 2, b"ab") << BodyHeard(leaf=NAMES, data=b"ab") << wants((PLAN, 0))
    book >> wanting(PLAN)
    book >> piece(PLAN, 0, 1, b"c") << BodyHeard(leaf=PLAN, data=b"c")
    book.ends()


def test_a_piece_that_comes_twice_or_late_changes_nothing():
    """X23: every frame may come again."""
    book = talking()
    book >> wanting(NAMES) << wants((NAMES, 0))
    book >> piece(NAMES, 0, 4, b"ab") << wants((NAMES, 2))
    book >> piece(NAMES, 0, 4, b"ab")
    book >> piece(NAMES, 2, 4, b"cd") << BodyHeard(leaf=NAMES, data=b"abcd")
    book >> piece(NAMES, 2, 4, b"cd")
    book.ends()


def test_who_sends_what_was_never_asked_for_is_cut_off():
    book = talking()
    book >> piece(NAMES, 0, 4, b"abcd") << Bye(reason="session.unasked") << Drop


def test_what_is_not_there_is_asked_for_again_more_and_more_rarely():
    """X7: a body never delivered stays wanted; the peer's word that it is absent is a hint."""
    exchange = BodyExchange()
    assert exchange.want([NAMES], 0) == [BodyAsk(leaf=NAMES, start=0)]
    now, waits = 0, []
    for _ in range(4):
        assert exchange.take(absent(NAMES), now) == (None, [])
        before = now
        while not exchange.tick(now):
            now += 1_000
        waits.append((now - before) // PATIENCE_MS)
    assert waits == [1, 2, 4, 8]


def test_a_piece_that_never_comes_is_asked_for_again_and_others_first():
    exchange = BodyExchange()
    exchange.want([NAMES, PLAN], 0)
    exchange.take(piece(NAMES, 0, 9, b"ab"), 10)
    assert exchange.tick(PATIENCE_MS) == []
    assert exchange.tick(PATIENCE_MS + 10) == [BodyAsk(leaf=PLAN, start=0)]
    assert exchange.bytes_held == 0


def test_a_body_of_which_nothing_comes_is_asked_for_again_and_others_first():
    exchange = BodyExchange()
    assert exchange.want([NAMES, PLAN], 40) == [BodyAsk(leaf=NAMES, start=0)]
    assert exchange.tick(PATIENCE_MS + 39) == []
    assert exchange.tick(PATIENCE_MS + 40) == [BodyAsk(leaf=PLAN, start=0)]
    assert exchange.tick(2 * PATIENCE_MS + 40) == [BodyAsk(leaf=NAMES, start=0)]


def test_a_body_whose_length_changes_on_the_way_is_begun_anew_later():
    exchange = BodyExchange()
    exchange.want([NAMES], 0)
    exchange.take(piece(NAMES, 0, 9, b"ab"), 0)
    assert exchange.take(piece(NAMES, 2, 8, b"cd"), 0) == (None, [])
    assert exchange.tick(PATIENCE_MS) == [BodyAsk(leaf=NAMES, start=0)]


def test_what_is_no_longer_wanted_is_dropped_half_way():
    exchange = BodyExchange()
    exchange.want([NAMES], 0)
    exchange.take(piece(NAMES, 0, 9, b"ab"), 0)
    assert exchange.want([PLAN], 0) == [BodyAsk(leaf=PLAN, start=0)]
    assert exchange.take(piece(NAMES, 2, 9, b"cd"), 0) == (None, [])
    assert exchange.take(piece(PLAN, 0, 1, b"x"), 0) == (BodyHeard(leaf=PLAN, data=b"x"), [])


def test_what_is_wanted_once_more_is_asked_for_no_sooner_by_that():
    """R-129: others come and go, and with them what is wanted of a peer."""
    exchange = BodyExchange()
    exchange.want([NAMES], 0)
    exchange.take(absent(NAMES), 0)
    assert exchange.want([], 1) == []
    assert exchange.want([NAMES], PATIENCE_MS - 1) == []
    assert exchange.want([NAMES], PATIENCE_MS) == [BodyAsk(leaf=NAMES, start=0)]


def test_what_the_peer_asks_for_is_read_and_sent_or_said_to_be_absent():
    book = talking()
    book >> wants((NAMES, 4), (PLAN, 0))
    book << ReadBody(leaf=NAMES, start=4, size=PIECE_BYTES)
    book << ReadBody(leaf=PLAN, start=0, size=PIECE_BYTES)
    book >> Call("body_read", (NAMES, 4, (7, b" P."))) << piece(NAMES, 4, 7, b" P.")
    book >> Call("body_read", (PLAN, 0, None)) << absent(PLAN)


def test_while_the_route_is_full_no_body_is_read_and_then_only_so_many():
    book = talking()
    book >> Call("paused")
    for start in range(3):
        book >> wants(*((NAMES, start * 100 + it) for it in range(BODY_ASKS_MAX)))
    book >> Call("resumed")
    reads = list(book.out)
    assert [it.start for it in reads] == [200 + it for it in range(BODY_ASKS_MAX)]


def test_urgent_entries_go_before_bodies():
    book = talking()
    book >> Call("paused") >> want(FEED_A, 0, 10) >> wants((NAMES, 0))
    book >> appended(offer(FEED_A, 0, FLASH))
    book >> Call("resumed") << Entries << ReadBody
    book.ends()


def test_a_session_that_is_not_open_asks_for_nothing():
    book = Playbook()
    book >> wanting(NAMES) >> Call("body_read", (NAMES, 0, None))
    book.ends()


@given(st.binary(min_size=1, max_size=300_000), st.integers(1, PIECE_BYTES))
def test_any_body_comes_through_whole_whatever_the_size_of_the_pieces(data, size):
    exchange, them = BodyExchange(), BodyExchange()
    asks, whole = exchange.want([NAMES], 0), None
    while whole is None:
        assert them.asked(tuple(asks), 0)
        start = asks[0].start
        made = them.answer(
            NAMES, start, (len(data), data[start : start + max(size, len(data) // 50)])
        )
        taken = exchange.take(made, 0)
        assert taken is not None
        whole, asks = taken
    assert whole.data == data


def test_what_was_asked_for_long_ago_is_forgotten():
    """X23: what a session remembers of a long talk is bounded."""
    us = BodyExchange()
    leaves = [n.to_bytes(32) for n in range(REMEMBERED + 1)]
    for leaf in leaves:
        us.want([leaf], 0)
    assert us.take(absent(leaves[0]), 0) is None
    assert us.take(absent(leaves[1]), 0) == (None, [])
