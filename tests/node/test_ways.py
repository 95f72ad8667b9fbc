"""Which of several routes to one node leads (R-483)."""

from comity.node import ways
from comity.node.ways import AHEAD_MS, LATE_BEATS, LATE_MS, QUIET_MS, STEADY_MS, Way


def way(at, *, heard_ms=0, steady_ms=0):
    return Way(order=(at, "host", ""), heard_ms=heard_ms, steady_ms=steady_ms)


def leads(*told):
    return ways.leading(*told)


def hear(now_ms, *its):
    for it in its:
        it.hears(now_ms)


def test_the_first_that_is_there_leads_and_the_preferred_one_where_several_are():
    first, second = way(0), way(1)
    assert leads([], None, 0) is None
    assert leads([second], None, 0) is second
    assert leads([second, first], None, 0) is first
    assert leads([second], first, 0) is second


def test_one_that_is_as_good_does_not_take_the_lead_at_once():
    first, second = way(0, steady_ms=10), way(1)
    for now in range(0, STEADY_MS, 5_000):
        hear(now, first, second)
    assert leads([first, second], second, 10 + STEADY_MS - 1) is second
    hear(10 + STEADY_MS, first, second)
    assert leads([first, second], second, 10 + STEADY_MS) is first


def test_a_route_that_falls_silent_for_a_beat_gives_way_to_one_that_does_not():
    """R-483: a black hole, which takes everything and delivers nothing."""
    first, second = way(0), way(1)
    hear(5_000, second)
    assert leads([first, second], first, QUIET_MS - 1) is first
    assert leads([first, second], first, QUIET_MS) is second
    hear(QUIET_MS, first, second)
    assert leads([first, second], second, QUIET_MS + STEADY_MS - 1) is second


def test_while_all_are_silent_nothing_changes():
    first, second = way(0), way(1)
    assert leads([first, second], first, 60_000) is first
    hear(60_000, second)
    assert leads([first, second], first, 60_001) is second


def test_something_urgent_that_comes_by_another_route_alone_gives_it_the_lead_in_a_second():
    """R-483: it goes over all routes, so the one that leads has lost it."""
    first, second = way(0), way(1)
    hear(2_000, second)
    second.ahead_ms = 2_000
    assert leads([first, second], first, 2_000 + AHEAD_MS - 1) is first
    assert leads([first, second], first, 2_000 + AHEAD_MS) is second
    assert second.ahead_ms is None


def test_something_urgent_that_comes_by_both_changes_nothing():
    first, second = way(0), way(1)
    hear(2_000, second)
    second.ahead_ms = 2_000
    hear(2_100, first)
    assert leads([first, second], first, 2_000 + AHEAD_MS) is first
    assert second.ahead_ms is None


def test_a_route_whose_beats_come_late_gives_way_after_some_of_them():
    """R-483: what the clocks of two machines differ by is the same on every route."""
    apart_ms = 86_400_000
    first, second = way(0), way(1)
    for n in range(LATE_BEATS):
        now = n * 5_000
        hear(now, first, second)
        assert leads([first, second], first, now) is first
        ways.beats(second, apart_ms, [first], now)
        ways.beats(first, apart_ms + LATE_MS + 1, [second], now)
    assert first.is_late
    assert not second.is_late
    assert leads([first, second], first, 10_000) is second
    for now in range(15_000, 45_000, 5_000):
        hear(now, first, second)
    assert leads([first, second], second, 40_000) is second  # it is late yet
    ways.beats(first, apart_ms + LATE_MS, [second], 40_000)
    assert leads([first, second], second, 40_000) is first


def test_nobody_is_late_beside_a_route_that_has_fallen_silent():
    first, second = way(0), way(1)
    ways.beats(second, 0, [first], 0)
    for _ in range(LATE_BEATS):
        hear(QUIET_MS, first)
        ways.beats(first, 5_000, [second], QUIET_MS)
    assert not first.is_late


def test_a_late_route_leads_where_the_others_are_silent():
    first, second = way(0), way(1)
    first.late_beats = LATE_BEATS
    hear(QUIET_MS, first)
    assert leads([first, second], second, QUIET_MS) is first
    assert leads([first, second], first, QUIET_MS) is first


def test_a_route_that_was_silent_has_to_be_steady_again():
    it = way(0)
    it.hears(QUIET_MS - 1)
    assert it.steady_ms == 0
    it.hears(3 * QUIET_MS)
    assert it.steady_ms == 3 * QUIET_MS
