"""R-41: parties do not wait behind each other, whatever one of them sends."""

from collections import deque
from typing import Any

import pytest

from comity.node.turns import LONG_S, ROUNDS, TURN_S, Turns


class Wire:
    """A link as turns know it."""

    def __init__(self, name, number=0):
        self.name = name
        self.number = number
        self.peer_der = name.encode()
        self.is_read = True

    def pause_reading(self):
        self.is_read = False

    def resume_reading(self):
        self.is_read = True


class Loop:
    """A clock that goes while work is done, and a loop that goes round when told to."""

    def __init__(self):
        self.now_s = 0.0
        self.soon: deque[Any] = deque()
        self.done: list[tuple[str, bytes]] = []
        self.turns = Turns(
            self.takes,
            now_s=lambda: self.now_s,
            soon=self.soon.append,
        )
        self.each_s = 0.004

    def takes(self, link, frames, is_over):
        before = len(self.done)
        for frame in frames:
            self.now_s += self.each_s
            self.done.append((link.name, frame))
            if is_over():
                break
        return len(self.done) - before

    def goes_round(self):
        for _ in range(len(self.soon)):
            self.soon.popleft()()


@pytest.fixture
def loop():
    return Loop()


def test_what_takes_no_time_is_done_at_once(loop):
    loop.each_s, wire = LONG_S / 10, Wire("A")
    for number in range(5):
        loop.turns.hear(wire, [b"%d" % number])
    assert [frame for _, frame in loop.done] == [b"0", b"1", b"2", b"3", b"4"]
    assert not loop.soon
    assert wire.is_read


def test_a_long_row_is_done_in_turns_in_its_order_and_not_read_from_meanwhile(loop):
    wire, frames = Wire("A"), [b"%d" % number for number in range(10)]
    loop.turns.hear(wire, frames)
    assert (len(loop.done), wire.is_read) == (3, False)  # 12 ms: the turn was over
    rounds = 0
    while loop.soon:
        loop.goes_round()
        rounds += 1
    assert [frame for _, frame in loop.done] == frames
    assert wire.is_read
    assert rounds >= 3 * ROUNDS


def test_another_party_waits_for_one_turn_of_a_flood_at_most(loop):
    mad, calm = Wire("mad"), Wire("calm")
    loop.turns.hear(mad, [b"junk"] * 1_000)
    for number in range(20):
        before_s = loop.now_s
        loop.turns.hear(calm, [b"FLASH"])
        assert loop.done[-1] == ("calm", b"FLASH"), number
        assert loop.now_s - before_s <= TURN_S
        for _ in range(ROUNDS):
            loop.goes_round()


def test_a_link_that_had_a_long_turn_rests_before_the_next(loop):
    wire = Wire("A")
    loop.turns.hear(wire, [b"one"])
    loop.turns.hear(wire, [b"two"])
    assert [frame for _, frame in loop.done] == [b"one"]
    for _ in range(ROUNDS + 1):
        loop.goes_round()
    assert [frame for _, frame in loop.done] == [b"one", b"two"]


def test_what_came_before_a_link_was_lost_has_its_turn_before_that_is_said(loop):
    wire = Wire("A")
    told: list[Any] = []
    loop.turns.hear(wire, [b"x"] * 10)
    loop.turns.lost(wire, lambda: told.append(len(loop.done)))
    assert not told
    while loop.soon:
        loop.goes_round()
    assert told == [10]
    loop.turns.lost(wire, lambda: told.append("again"))
    assert told == [10, "again"]


def test_a_peer_with_many_links_has_one_turn_and_each_link_its_share_of_it(loop):
    """R-480, X11: the attack of a peer that opens many links, and floods on each."""
    many, calm = [Wire("mad", it) for it in range(8)], Wire("calm")
    for wire in many:
        loop.turns.hear(wire, [b"%d" % wire.number] * 10)
    assert len(loop.done) == 3
    for _ in range(40):
        before = len(loop.done)
        loop.turns.hear(calm, [b"FLASH"])
        assert loop.done[before:] == [("calm", b"FLASH")]
        for _ in range(ROUNDS + 1):
            loop.goes_round()
    while loop.soon:
        loop.goes_round()
    mad = [frame for name, frame in loop.done if name == "mad"]
    assert sorted(mad) == sorted(b"%d" % it for it in range(8) for _ in range(10))
    assert set(mad[:27]) == {b"%d" % it for it in range(8)}
    assert all(wire.is_read for wire in many)
