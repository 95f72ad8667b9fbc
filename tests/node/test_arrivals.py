"""When an entry came is known at once, as the store keeps it, in a room that is bounded."""

from comity.node import arrivals
from comity.node.arrivals import Arrivals
from tests.support.lines import TEXT


def test_the_oldest_goes_first(monkeypatch):
    monkeypatch.setattr(arrivals, "KEPT_MAX", 2)
    its = Arrivals()
    for number, leaf in enumerate((b"a", b"b", b"c")):
        assert its.note(leaf, number) == number
    assert [its.of(leaf) for leaf in (b"a", b"b", b"c")] == [None, 1, 2]


def test_what_went_is_read_from_the_store(wire):
    aa, bb = wire.sides
    leaf = bytes.fromhex(aa.says("L09", TEXT)["entry"])
    wire.passes(2)
    came_ms = bb.keeper.arrived_ms(leaf)
    wire.passes(60)
    bb.keeper._arrivals = Arrivals()
    assert bb.keeper.arrived_ms(leaf) == came_ms
    assert bb.keeper._arrivals.of(leaf) == came_ms
    assert bb.keeper.arrived_ms(bytes(32)) is None
