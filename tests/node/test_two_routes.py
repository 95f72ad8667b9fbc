"""Two routes between two nodes: what goes over which, and what happens when one is cut (R-482)."""

import pytest
from typing_extensions import override

from comity.node.ways import QUIET_MS
from comity.record.entry import parse
from comity.session.frames import Entries, Have, Want, decode
from tests.support.lines import LAUNCH, NOON, TEXT, Wire, all_pass, all_run


@pytest.fixture
def routes(line):
    """Two routes; the first in order leads, for it was there first."""
    wires = [Wire(line[0], line[1], address) for address in ("192.0.2.1", "192.0.2.2")]
    for wire in wires:
        wire.joins()
    all_run(wires)
    return wires


def entries(wire):
    """Entries that a wire has carried, both ways, and forgets."""
    carried, wire.carried = [decode(it[8:]) for it in wire.carried], []
    return [data for it in carried if isinstance(it, Entries) for data in it.entries]


def roles(side):
    return {it["address"]: it["role"] for it in side.links.shown()}


def is_cut(wire):
    """It takes everything from now on, some time after it last brought anything."""
    wire.is_cut = True
    for side in wire.sides:
        side.clock.passes(1)


def holds(side, said):
    return bytes.fromhex(said["entry"]) in side.leaves()


def test_one_route_leads_and_all_else_goes_over_it_alone(routes, line):
    """R-482: a second route costs no second copy."""
    (first, second), (aa, bb) = routes, line
    assert roles(aa) == roles(bb) == {"192.0.2.1": "BEST", "192.0.2.2": "SPARE"}
    for wire in routes:
        entries(wire)
    said = aa.says("L09", TEXT)
    all_pass(routes, 120)
    assert holds(bb, said)
    assert aa.digest() == bb.digest()
    assert entries(first)
    assert entries(second) == []


def test_what_is_urgent_goes_over_all_routes_and_is_there_once(routes, line):
    (first, second), (aa, bb) = routes, line
    for wire in routes:
        entries(wire)
    said = aa.says("M01", LAUNCH, precedence="FLASH")
    all_run(routes)
    data = next(it for it in aa.entries() if parse(it).leaf.hex() == said["entry"])
    assert [entries(wire).count(data) for wire in routes] == [1, 1]
    assert holds(bb, said)
    assert bb.alarms().count("ALARM") <= 1
    before = len(bb.entries())
    all_pass(routes, 10)
    assert bb.entries()[:before].count(data) == 1
    assert data not in entries(first) + entries(second)  # and nothing of it comes back


def test_a_route_that_is_lost_is_followed_by_the_next_at_once(routes, line):
    """R-484: it asks for what is lacking, without a tick."""
    (first, _second), (aa, bb) = routes, line
    first.is_cut = True
    said = [aa.says("L09", {**TEXT, "subject": f"Word {n}"}) for n in range(5)]
    all_run(routes)
    assert not holds(bb, said[0])
    first.breaks()
    all_run(routes)
    assert all(holds(bb, it) for it in said)
    assert roles(aa) == roles(bb) == {"192.0.2.2": "BEST"}
    first.is_cut = False
    first.joins()
    all_run(routes)
    assert roles(bb) == {"192.0.2.1": "SPARE", "192.0.2.2": "BEST"}
    more = aa.says("L09", TEXT)
    all_run(routes)
    assert holds(bb, more)


def test_something_urgent_that_came_by_all_routes_lets_none_give_way(routes, line):
    aa, bb = line
    for n in range(4):
        aa.says("M01", LAUNCH, precedence="FLASH")
        for wire in routes[:: 1 if n % 2 else -1]:
            wire.runs()
        all_pass(routes, 3, step_s=1)
        assert roles(bb)["192.0.2.1"] == "BEST"


def test_a_black_hole_delays_nothing_urgent_and_gives_way_within_a_beat(routes, line):
    """R-483, X20: the attack of a route that takes frames and never delivers."""
    (first, _second), (aa, bb) = routes, line
    is_cut(first)
    flash = aa.says("M01", LAUNCH, precedence="FLASH")
    all_run(routes)
    assert holds(bb, flash)
    said = aa.says("L09", TEXT)
    all_run(routes)
    assert not holds(bb, said)
    all_pass(routes, 2, step_s=1)
    assert roles(bb)["192.0.2.2"] == "BEST"  # for it alone brought what is urgent
    assert holds(bb, said)
    all_pass(routes, QUIET_MS / 1000, step_s=1)
    assert roles(aa)["192.0.2.2"] == "BEST"


def test_a_link_that_its_peer_has_lost_gives_way_to_the_new_one_in_a_second_or_two(line):
    """R-483: a machine that lost its power, or its address, dials anew; nobody closed the old."""
    aa, bb = line
    old, new = Wire(aa, bb, "192.0.2.1"), Wire(aa, bb, "192.0.2.2")
    old.joins()
    is_cut(old)
    new.joins()
    said = aa.says("L09", TEXT)
    all_pass([old, new], 2, step_s=1)
    assert roles(bb)["192.0.2.2"] == "BEST"
    assert holds(bb, said)


def test_a_new_link_takes_the_lead_from_none_that_is_heard_from(line):
    aa, bb = line
    old, new = Wire(aa, bb, "192.0.2.1"), Wire(aa, bb, "192.0.2.2")
    old.joins()
    all_pass([old], 2, step_s=1)
    new.joins()
    all_run([old, new])
    for _ in range(6):
        all_pass([old, new], 1, step_s=1)
        assert roles(bb)["192.0.2.1"] == roles(aa)["192.0.2.1"] == "BEST"


def test_what_precedes_something_urgent_follows_it_over_the_route_it_came_by(routes, line):
    """R-483: through a cut, FLASH is in the record within two seconds, and was shown at once."""
    (first, _second), (aa, bb) = routes, line
    is_cut(first)
    aa.says("L09", TEXT)
    flash = aa.says("M01", LAUNCH, precedence="FLASH")
    all_run(routes)
    assert not holds(bb, flash)
    assert bb.ask("status")["lines"][0]["early"] == 1
    all_pass(routes, 2, step_s=1)
    assert holds(bb, flash)


@pytest.mark.parametrize("deaf", [0, 1])
def test_a_route_that_carries_in_one_direction_only_loses_nothing(routes, line, deaf):
    """R-484, X20: who hears nothing takes the other one; who is not heard is hung up on."""
    (first, _second), sides = routes, line
    first.ends[1 - deaf].takes()
    send = first.ends[1 - deaf].sent
    first.ends[1 - deaf].sent = _Nothing(send)
    said = [side.says("L09", TEXT) for side in sides]
    all_pass(routes, 20, step_s=1)
    assert holds(sides[0], said[1])
    assert holds(sides[1], said[0])


class _Nothing(list[bytes]):
    """Where frames are put that nobody carries."""

    @override
    def append(self, _frame):
        """Lose it."""


def test_the_preferred_route_leads_again_once_it_has_been_steady(routes, line):
    (first, _second), (aa, _) = routes, line
    first.is_cut = True
    all_pass(routes, 8, step_s=1)
    assert roles(aa) == {"192.0.2.1": "SPARE", "192.0.2.2": "BEST"}
    first.is_cut = False
    all_pass(routes, 10, step_s=1)
    assert roles(aa)["192.0.2.2"] == "BEST"
    all_pass(routes, 15, step_s=1)
    assert roles(aa) == {"192.0.2.1": "BEST", "192.0.2.2": "SPARE"}


def test_a_backlog_is_carried_once_whatever_number_of_routes_there_is(line):
    """R-482: the waste is bounded."""
    aa, bb = line
    for n in range(40):
        aa.says("L09", {**TEXT, "subject": f"Word {n}"})
    wires = [Wire(aa, bb, f"192.0.2.{n}") for n in range(1, 6)]
    for wire in wires:
        wire.joins()
    all_pass(wires, 60)
    assert aa.leaves() == bb.leaves()
    carried = [data for wire in wires for data in entries(wire)]
    assert len(carried) == len(set(carried))


def test_a_route_says_what_is_held_and_asks_for_nothing_in_vain(routes):
    """R-482: what stands by is a HAVE and an empty WANT for each feed that grew, and beats."""
    second = routes[1]
    second.carried = []
    all_pass(routes, 60)
    said = [decode(it[8:]) for it in second.carried]
    assert all(ask.start == ask.until for it in said if isinstance(it, Want) for ask in it.asks)
    assert sum(isinstance(it, Want | Have) for it in said) <= 12 * 4


def test_when_an_entry_had_a_route_is_not_later_for_a_second_one(routes, line):
    aa, _ = line
    said = bytes.fromhex(aa.says("L09", TEXT)["entry"])
    assert aa.links.sent_ms("BB", said) == NOON
    routes[0].breaks()
    assert aa.links.sent_ms("BB", said) == NOON
