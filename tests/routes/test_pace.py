"""R-119: how much may be on its way."""

from comity.routes.pace import AHEAD_S, WINDOW_MAX, WINDOW_MIN, Pace


def test_a_slow_route_keeps_the_smallest_window():
    pace = Pace()
    assert not pace.wrote(300, 300, 0.0)
    assert pace.wrote(1_000, 1_300, 0.0)
    assert not pace.looked(700, 0.5)
    assert pace.looked(250, 0.9)
    assert pace.window <= 2 * WINDOW_MIN


def test_what_is_through_at_once_widens_the_window_to_its_bound():
    pace = Pace()
    for _ in range(40):
        assert not pace.wrote(pace.window, 0, 0.0)
    assert pace.window == WINDOW_MAX


def test_what_a_buffer_before_a_slow_route_swallows_is_not_taken_for_its_speed():
    pace = Pace()
    assert pace.wrote(930, 930, 0.0)
    assert pace.looked(0, 0.07)  # into a buffer that was empty
    assert pace.window < 2_000
    assert not pace.wrote(400, 0, 5.0)  # and into one that has emptied since
    assert pace.window < 2_000


def test_what_takes_long_for_being_much_is_not_taken_for_a_long_way():
    pace = Pace()
    assert pace.wrote(5_500, 5_500, 0.0)
    assert pace.looked(0, 4.0)
    assert pace.window <= 2 * WINDOW_MIN


def test_a_long_way_that_carries_much_is_not_taken_for_a_slow_one():
    pace = Pace()
    now = 0.0
    for _ in range(20):  # 600 ms there and back, and everything comes through together
        assert pace.wrote(pace.window, pace.window, now)
        now += 0.6
        assert pace.looked(0, now)
    assert pace.window == WINDOW_MAX


def test_the_window_is_half_a_second_of_what_was_measured():
    pace = Pace()
    for _ in range(9):
        pace.wrote(pace.window, 0, 0.0)
    pace.wrote(200_000, 200_000, 1.0)
    assert pace.looked(50_000, 1.5)  # 300,000 a second
    pace.wrote(350_000, 350_000, 1.6)
    assert pace.looked(50_000, 2.6)
    assert abs(pace.window - 300_000 * AHEAD_S) < 2


def test_a_way_that_once_was_busy_is_not_taken_for_a_long_one_for_ever():
    """A node or a modem that did something else for two seconds: a FLASH waits no longer by it."""
    pace, now = Pace(), 0.0
    assert pace.wrote(600, 600, now)
    now += 2.5
    assert pace.looked(0, now)
    while now < 30:  # 1,200 octets a second from then on
        octets = pace.window + 200
        assert pace.wrote(octets, octets, now)
        now += octets / 1_200
        assert pace.looked(0, now)
    assert pace.window <= 1_500  # and not 6,000


def test_half_a_second_of_a_slow_route_is_kept_whatever_its_way_of_acknowledging():
    """At 9,600 bit/s a receiver with little room acknowledges 1,048 octets at a time."""
    pace, now, unsent = Pace(), 0.0, 0
    octets = []
    for _ in range(80):
        while not pace.wrote(pace.window // 2, unsent + pace.window // 2, now):
            unsent += pace.window // 2
        unsent += pace.window // 2
        octets.append(unsent)
        while not pace.looked(unsent, now):
            now += 1_048 / 1_200
            unsent = max(0, unsent - 1_048)
    late = sorted(octets[20:])
    assert late[len(late) // 2] <= 1_200
    assert late[-1] <= 2_400


def test_trying_another_amount_costs_a_long_way_none_of_its_speed():
    pace, now, windows = Pace(), 0.0, []
    for _ in range(60):
        assert pace.wrote(pace.window, pace.window, now)
        now += 0.6
        assert pace.looked(0, now)
        windows.append(pace.window)
    late = windows[20:]
    assert late == [WINDOW_MAX] * len(late)
