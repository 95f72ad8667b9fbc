"""What both ends find wrong with a message about arms (R-203)."""

import pytest

from comity.values.moment import DAY_MS, HOUR_MS, iso, parse
from tests.support.tellers import NOON, open_line

TERM = 30 * DAY_MS
DAY = parse("2026-02-02T00:00:00Z")  # the end of the day of the examples


def leaf(told):
    return told.entry.leaf.hex()


@pytest.fixture
def line():
    world, aa, _bb, _ = open_line()
    return world, aa, leaf(aa.says("N01"))


def test_numbers_are_late_by_their_own_time_after_the_term_of_their_regime(line):
    world, aa, re = line
    good, late = (aa.says("N03", regime=re, time_ms=DAY + TERM + it) for it in (0, 1))
    assert (world.flags(good), world.flags(late)) == ((), ("LATE",))
    short = aa.says("N01", declare_within=60)
    soon = aa.says("N03", regime=leaf(short), time_ms=DAY + 60_001)
    assert world.flags(soon) == ("LATE",)
    assert world.state(soon).status == 0, "it counts all the same"


def test_a_change_is_late_after_five_days_or_what_the_regime_says(line):
    world, aa, re = line
    good, late = (aa.says("N04", regime=re, at=iso(NOON - 5 * DAY_MS - it)) for it in (0, 1))
    assert (world.flags(good), world.flags(late)) == ((), ("LATE",))
    short = aa.says("N01", change_within=60)
    soon = aa.says("N04", regime=leaf(short), at=iso(NOON - 60_001))
    assert world.flags(soon) == ("LATE",)


@pytest.mark.parametrize(
    ("phase", "start", "end", "found"),
    [
        ("PLANNED", 30 * DAY_MS, 31 * DAY_MS, ()),
        ("PLANNED", 30 * DAY_MS - 1, 31 * DAY_MS, ("SHORT_LEAD",)),
        ("STARTED", -5 * DAY_MS, DAY_MS, ()),
        ("STARTED", -5 * DAY_MS - 1, DAY_MS, ("LATE",)),
        ("COMPLETED", -9 * DAY_MS, -5 * DAY_MS, ()),
        ("COMPLETED", -9 * DAY_MS, -5 * DAY_MS - 1, ("LATE",)),
    ],
)
def test_an_elimination_is_told_ahead_and_soon_after(line, phase, start, end, found):
    world, aa, re = line
    window = {"start": iso(NOON + start), "end": iso(NOON + end)}
    assert world.flags(aa.says("N05", regime=re, phase=phase, window=window)) == found


def test_an_inspection_and_an_exercise_have_a_lead(line):
    world, aa, re = line
    good, short = (aa.says("N06", regime=re, eta=iso(NOON + 32 * HOUR_MS - it)) for it in (0, 1))
    assert (world.flags(good), world.flags(short)) == ((), ("SHORT_LEAD",))
    start = NOON + 14 * DAY_MS
    windows = [{"start": iso(start - it), "end": iso(start + DAY_MS)} for it in (0, 1)]
    good, short = (aa.says("N11", window=it) for it in windows)
    assert (world.flags(good), world.flags(short)) == ((), ("SHORT_LEAD",))


def test_parts_that_do_not_add_up_are_flagged(line):
    world, aa, re = line
    row = {"type": "Silo", "category": "DEPLOYED_VEHICLES", "value": 675}
    good = aa.says("N03", regime=re, breakdown=[row])
    bad = aa.says("N03", regime=re, breakdown=[row, row])
    missing = aa.says("N03", regime=re, values={"ALL_LAUNCHERS": 1}, breakdown=[row])
    flags = [world.flags(it) for it in (good, bad, missing)]
    assert flags == [(), ("BAD_TOTAL",), ("BAD_TOTAL",)]


def test_what_names_no_regime_is_flagged_and_kept(line):
    world, aa, re = line
    told = aa.says("N03", regime=re)
    wrong = aa.says("N03", regime=leaf(told))
    unseen = aa.says("N04", regime="ee" * 32)
    assert world.flags(wrong) == ("OUT_OF_ORDER",)
    assert world.flags(unseen) == ("OUT_OF_ORDER",)


def test_a_number_above_a_limit_is_no_fault_of_a_message(line):
    world, aa, re = line
    assert world.flags(aa.says("N03", regime=re, values={"ALL_LAUNCHERS": 9_999})) == ()
