"""What gives notice of an activity, a transit or an area, and with what lead (R-169)."""

from comity.families.activity.notices import notices
from comity.values.moment import DAY_MS, HOUR_MS
from tests.support.tellers import key_of, open_line


def leaf(told):
    return told.entry.leaf.hex()


def given_by(world, told, kind):
    found = notices(key_of(told, kind), world.state(told))
    return [(it.entry, it.start_ms, it.usual_ms) for it in found]


def test_an_activity_asks_for_six_weeks_and_so_does_each_change():
    world, aa, _bb, _ = open_line()
    notice = aa.says("A02")
    start, end = notice.entry.content[6][1], notice.entry.content[6][2]
    moved = aa.says("A04", re=leaf(notice), changes={"6": {"1": start + HOUR_MS, "2": end}})
    other = aa.says("A04", re=leaf(notice), changes={"1": "Calmer Water"})
    assert given_by(world, notice, "activity") == [
        (notice.entry.leaf, start, 42 * DAY_MS),
        (moved.entry.leaf, start + HOUR_MS, 42 * DAY_MS),
        (other.entry.leaf, start + HOUR_MS, 42 * DAY_MS),
    ]


def test_a_transit_asks_for_an_hour_before_its_first_timed_point():
    world, aa, _bb, _ = open_line()
    told = aa.says("A08")
    first = told.entry.content[2][0]
    assert given_by(world, told, "transit") == [(told.entry.leaf, first[2], HOUR_MS)]
    untimed, timed = {1: first[1]}, {1: first[1], 2: first[2] + HOUR_MS}
    correction = aa.corrects(told, {2: [untimed, timed]})
    assert given_by(world, told, "transit")[1][:2] == (correction.entry.leaf, timed[2])
    aa.corrects(told, {2: [untimed, untimed]})
    assert len(given_by(world, told, "transit")) == 2


def test_an_area_asks_for_three_days():
    world, aa, _bb, _ = open_line()
    told = aa.says("A09")
    assert given_by(world, told, "area") == [
        (told.entry.leaf, told.entry.content[4][1], 3 * DAY_MS)
    ]


def test_what_announces_no_start_gives_no_notice():
    world, aa, _bb, _ = open_line()
    told = aa.says("A02")
    told = aa.says("A11", subjects=[leaf(told), leaf(told)])
    assert given_by(world, told, "conflict") == []
