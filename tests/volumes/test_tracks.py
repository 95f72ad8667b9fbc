"""Tracks, their gaps and their branches (R-350 to R-352)."""

import pytest
from geographiclib.geodesic import Geodesic

from comity.errors import OurError
from comity.values.area import Pos
from comity.values.codes import Vref
from comity.volumes.bands import Limit, flight_level
from comity.volumes.tracks import BRANCHES_MAX, FIXES_MAX, Fix, Track, branches, way
from comity.volumes.vectors import pos, rounded
from tests.volumes.places import at

NOON = 43_200_000
MINUTE = 60_000


def track(*places, step=MINUTE, height=None, start=NOON, **errors):
    return Track(
        fixes=tuple(Fix(start + n * step, at(*it), height, **errors) for n, it in enumerate(places))
    )


def place(run, time):
    return pos(rounded(*run.up(time)))


def test_between_two_fixes_a_craft_is_on_the_geodesic_at_an_even_pace():
    """R-350, by geographiclib."""
    [run] = way(track((60, 20), (60.3, 21))).runs
    line = Geodesic.WGS84.InverseLine(60, 20, 60.3, 21)
    for share in (0.0, 0.1, 0.33, 0.5, 0.9, 1.0):
        there = line.Position(line.s13 * share)
        here = place(run, NOON + MINUTE * share)
        off = Geodesic.WGS84.Inverse(there["lat2"], there["lon2"], here.lat / 1e7, here.lon / 1e7)
        assert off["s12"] < 0.2
    assert line.s13 <= run.path[-1] < line.s13 + 1


def test_fixes_count_in_order_and_one_moment_has_one():
    one = Fix(NOON, at(50, 10))
    other = Fix(NOON + 1, at(50, 11))
    assert Track(fixes=(other, one, one)).fixes == (one, other)
    [kept] = Track(fixes=(one, Fix(NOON, at(50.001, 10)))).fixes
    assert kept.at == one.at
    assert 111_000 < kept.error_mm < 112_000


def test_what_is_no_track_is_refused():
    good = Fix(NOON, at(50, 10))
    for fixes, key in [
        ((), "track.no-fixes"),
        ((good,) * (FIXES_MAX + 1), "track.too-many-fixes"),
        ((good._replace(time_ms=-1),), "track.no-such-time"),
        ((good._replace(at=Pos(lat=900_000_001, lon=0)),), "area.no-such-place"),
        ((good._replace(height=Limit(mm=10**12, datum=Vref.AMSL)),), "band.no-such-height"),
        ((good._replace(error_mm=-1),), "track.too-uncertain"),
    ]:
        with pytest.raises(OurError, match=key):
            Track(fixes=fixes)


def test_nothing_is_laid_over_a_gap():
    """R-351."""
    it = track((50, 10), (50.1, 10), (51, 10), (51.1, 10))
    late = Track(
        fixes=(*it.fixes[:2], *(f._replace(time_ms=f.time_ms + 70_000) for f in it.fixes[2:]))
    )
    assert len(way(it).runs) == 1
    found = way(late)
    assert [run.times[-1] for run in found.runs] == [NOON + MINUTE, late.fixes[-1].time_ms]
    [gap] = found.gaps
    assert (gap.start, gap.end) == (late.fixes[1], late.fixes[2])
    assert way(late, 200_000).gaps == ()


def test_half_around_the_earth_is_no_way():
    assert len(way(track((0, 0), (0, 180))).runs) == 2


def test_heights_are_known_only_between_two_of_one_datum():
    mixed = Track(
        fixes=(
            Fix(NOON, at(50, 10), flight_level(100)),
            Fix(NOON + MINUTE, at(50.05, 10), flight_level(110)),
            Fix(NOON + 2 * MINUTE, at(50.1, 10), Limit(mm=3_000_000, datum=Vref.AMSL)),
        )
    )
    [run] = way(mixed).runs
    assert run.datums == [Vref.STD, None]


def test_an_error_of_time_is_one_of_position():
    [run] = way(track((50, 10), (50.1, 10), error_mm=5_000, time_error_ms=1_000)).runs
    assert 5_000 + 180_000 < run.error_mm < 5_000 + 190_000  # 185 m/s


# --- branches


def test_a_track_that_can_be_flown_is_one_branch():
    it = track((50, 10), (50.1, 10), (50.2, 10))
    assert branches(it) == (it,)


def test_a_leap_begins_another_branch_and_a_craft_that_comes_back_goes_on_with_its_own():
    """R-352: which is true is not said."""
    true = [(50 + n * 0.1, 10) for n in range(9)]
    false = [(44.8 + n * 0.01, 37.9) for n in range(9)]
    mixed = [*true[:3], *false[3:6], *true[6:]]
    one, other = branches(track(*mixed))
    assert [it.at for it in one.fixes] == [at(*it) for it in (*true[:3], *true[6:])]
    assert [it.at for it in other.fixes] == [at(*it) for it in false[3:6]]


def test_jitter_and_errors_are_no_leap():
    near = track((50, 10), (50.008, 10), step=1)
    assert len(branches(near)) == 1
    far = ((50, 10), (50.5, 10))
    assert len(branches(track(*far, step=1))) == 2
    assert len(branches(track(*far, step=1, error_mm=30_000_000))) == 1


def test_what_leaps_about_is_one_error():
    places = [(50, -170 + n * 10) for n in range(BRANCHES_MAX + 1)]
    assert len(branches(track(*places[:-1], step=1))) == BRANCHES_MAX
    with pytest.raises(OurError, match="too-scattered"):
        branches(track(*places, step=1))
