"""What both ends find wrong with a message about a launch (R-171)."""

import pytest

from comity.values.moment import DAY_MS, MINUTE_MS, iso, parse
from tests.support.tellers import NOON, open_line


def leaf(told):
    return told.entry.leaf.hex()


def window(lead_ms):
    return {"start": iso(NOON + lead_ms), "end": iso(NOON + lead_ms + DAY_MS)}


@pytest.fixture
def line():
    world, aa, _bb, _ = open_line()
    return world, aa


def test_by_its_own_time_a_notice_comes_a_day_before_its_window(line):
    world, aa = line
    good, short = (aa.says("M01", window=window(it)) for it in (DAY_MS, DAY_MS - 1))
    assert (world.flags(good), world.flags(short)) == ((), ("SHORT_LEAD",))
    early = aa.says("M01", window=window(3 * DAY_MS), alternatives=[window(DAY_MS - 1)])
    assert world.flags(early) == ("SHORT_LEAD",)
    assert world.state(short).status == 0


def test_of_combat_use_any_lead_will_do(line):
    world, aa = line
    notice = aa.says("M01", window=window(1), purpose="COMBAT", impact_areas=None)
    change = aa.says("M02", re=leaf(notice), window=window(2))
    no_more = aa.says("M02", re=leaf(notice), window=window(2), changes={"3": 0})
    assert [world.flags(it) for it in (notice, change, no_more)] == [
        (),
        (),
        ("BAD_SCHEMA", "SHORT_LEAD"),
    ]


def test_a_change_comes_a_day_before_its_window_too(line):
    world, aa = line
    notice = aa.says("M01", window=window(5 * DAY_MS))
    good, short = (
        aa.says("M02", re=leaf(notice), window=window(it)) for it in (DAY_MS, DAY_MS - 1)
    )
    assert (world.flags(good), world.flags(short)) == ((), ("SHORT_LEAD",))
    combat = aa.says("M02", re=leaf(notice), window=window(1), changes={"3": 3})
    assert world.flags(combat) == ()


def test_what_took_place_is_told_within_half_an_hour(line):
    world, aa = line
    notice = aa.says("M01", count=9)
    good, late = (
        aa.says("M03", re=leaf(notice), at=iso(NOON - it))
        for it in (30 * MINUTE_MS, 30 * MINUTE_MS + 1)
    )
    assert (world.flags(good), world.flags(late)) == ((), ("LATE",))
    assert world.state(notice).executed == 2


def test_a_year_is_declared_by_the_end_of_march(line):
    world, aa = line
    due = parse("2026-04-01T00:00:00Z")
    good, late = (aa.says("M06", year=2025, time_ms=it) for it in (due, due + 1))
    assert (world.flags(good), world.flags(late)) == ((), ("LATE",))


def test_a_year_nobody_can_reckon_with_is_never_late(line):
    world, aa = line
    for year in (0, 1969, 9_999, 1 << 50):
        assert world.flags(aa.says("M06", year=year)) == ()
