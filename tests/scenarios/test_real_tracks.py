"""Real tracks of aircraft, spoofed and not, against areas and each other (R-350 to R-357)."""

import json
import math
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

import pytest
from geographiclib.geodesic import Geodesic

from comity.gateways import airspace
from comity.gateways.tracks import read
from comity.values.codes import Vref
from comity.volumes.approaches import Level, approach, near
from comity.volumes.bands import ALL_HEIGHTS, Datums, feet
from comity.volumes.grade import Grade
from comity.volumes.inside import Work
from comity.volumes.meeting import Activity, Apart, Volume
from comity.volumes.shapes import shape
from comity.volumes.times import Span, Times
from comity.volumes.tracks import Track, branches, way
from comity.volumes.visits import Cause, against
from tests.support.samples import sample
from tests.volumes.places import circle

EVER = Times(spans=(Span(0, 4_102_444_800_000),))
UK = Path(__file__).parents[1] / "gateways" / "data" / "airspace_uk.yaml"
EARTH = Geodesic.WGS84


def account(name):
    [found] = read(sample(name), "x.json")[1].accounts
    return found.track


def activity(area, band=ALL_HEIGHTS):
    volume = Volume(footprint=shape(area), times=EVER, band=band)
    return Activity(id=b"a", kind="AIR", volumes=(volume,))


def passed(run_of, what):
    return against(run_of, what, Datums(), Work())


def test_the_spoofed_flight_is_two_branches_and_neither_is_preferred():
    """It crosses Europe, and for half an hour says that it stands still near Lviv."""
    one, other = branches(account("noisy/noisy_spoofing"))
    assert (len(one.fixes), len(other.fixes)) == (6_881, 1_789)
    away = circle(49.67, 23.93, 60_000)
    flown, claimed = passed(way(one), activity(away)), passed(way(other), activity(away))
    assert claimed.visits[0].grade is Grade.CONFLICT
    assert sum(it.dwell_ms for it in claimed.visits) > 20 * 60_000
    assert {it.entry.cause for it in flown.visits} == {Cause.NOT_KNOWN}  # out of a gap
    assert sum(it.dwell_ms for it in flown.visits) < 5 * 60_000


@pytest.mark.parametrize("name", ["military/inflight_refuelling", "noisy/noisy_time_issue"])
def test_what_is_only_noisy_or_repeats_old_positions_is_one_branch(name):
    it = account(name)
    assert branches(it) == (it,)


@pytest.mark.parametrize(
    ("name", "entered", "sure"),
    [("calibration/london_heathrow", 14, 9), ("calibration/london_gatwick", 6, 5)],
)
def test_flights_over_london_enter_the_airspace_that_is_published_there(name, entered, sure):
    """Limits above sea level and heights on 1013.25 hPa: what cannot be told is MARGINAL."""
    shapes = airspace.read(UK.read_bytes()).shapes
    flown = way(account(name))
    found = [passed(flown, activity(it.area, it.band)) for it in shapes]
    visits = [visit for it in found for visit in it.visits]
    grades = Counter(it.grade for it in visits)
    assert (sum(bool(it.visits) for it in found), grades[Grade.CONFLICT]) == (entered, sure)
    for it in visits:
        assert it.grade is Grade.CONFLICT or Apart.HEIGHT in it.unsure


def test_each_fix_is_inside_exactly_during_a_visit():
    """By geographiclib, of an area around the track's middle."""
    track = account("military/inflight_refuelling")
    middle = track.fixes[len(track.fixes) // 2].at
    lat, lon = middle.lat / 1e7, middle.lon / 1e7
    visits = passed(way(track), activity(circle(lat, lon, 40_000))).visits
    assert visits
    for fix in track.fixes[::7]:
        far_m = EARTH.Inverse(lat, lon, fix.at.lat / 1e7, fix.at.lon / 1e7)["s12"]
        if abs(far_m - 40_000) > 2:
            is_in = any(it.entry.time_ms <= fix.time_ms <= it.exit.time_ms for it in visits)
            assert is_in is (far_m < 40_000), fix


# --- a morning over Switzerland


def swiss():
    """Every track of the sample above 5,000 ft, by callsign."""
    rows = defaultdict(list)
    for row in json.loads(sample("collections/switzerland")):
        if row["altitude"] is not None and row["altitude"] > 5_000:
            rows[row["callsign"]].append(row)
    return {
        name: Track(fixes=tuple(fix for it in _accounts(found) for fix in it.track.fixes))
        for name, found in sorted(rows.items())
    }


def _accounts(rows):
    return read(json.dumps(rows).encode(), "x.json")[1].accounts


def planar(tracks):
    """The pairs in one slot of ten seconds, on a flat map: as it is usually done."""
    slots: Any = defaultdict(dict)
    for name, track in tracks.items():
        for fix in track.fixes:
            slots[fix.time_ms // 10_000][name] = fix
    found = set()
    for slot in slots.values():
        rows = sorted((it.at.lat, it.at.lon, it.height.mm, name) for name, it in slot.items())
        for number, (lat, lon, mm, name) in enumerate(rows):
            for other in rows[number + 1 :]:
                if other[0] - lat > 1e7 / 12:
                    break
                north, east = (other[0] - lat) * 6e-6, (other[1] - lon) * 6e-6
                flat = math.hypot(north, east * math.cos(math.radians(46.8)))
                if flat < 5 and abs(other[2] - mm) < 304_800:
                    found.add(tuple(sorted((name, other[3]))))
    return found


@pytest.mark.deep
def test_all_that_come_near_over_switzerland_are_found_and_more_between_their_fixes():
    """141 pairs of 1,243 flights by slots on a flat map; 163 on the ellipsoid and between fixes."""
    tracks = swiss()
    names = list(tracks)
    ways = [way(it) for it in tracks.values()]
    level = Level(1, 9_260_000, feet(1_000, Vref.STD).mm)
    found = set()
    for one, other in near(ways, level.horizontal_mm):
        came = approach(ways[one], ways[other], (level,), Datums())
        if came is not None and came.reached:
            found.add((names[one], names[other]))
    flat = planar(tracks)
    assert len(flat) == 141
    assert flat <= found
    assert len(found) == 163
