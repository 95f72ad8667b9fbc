"""How near two craft came (R-356, R-357)."""

import math

import pytest
from geographiclib.geodesic import Geodesic

from comity.values.codes import Vref
from comity.volumes import approaches
from comity.volumes.approaches import Level, approach, near
from comity.volumes.bands import Datums, Limit, feet, flight_level
from comity.volumes.grade import Grade
from comity.volumes.tracks import Fix, Track, way
from tests.volumes.places import at, chance
from tests.volumes.test_tracks import MINUTE, NOON, track

LEVEL = Level(1, 9_260_000, 304_800)
NORTH = [(50 + n * 0.1, 10) for n in range(21)]
EAST = [(51, 9 + n * 0.1) for n in range(21)]


def came(one, other, *levels, gap_ms=10 * MINUTE):
    return approach(way(one, gap_ms), way(other, gap_ms), levels or (LEVEL,), Datums())


def test_the_nearest_moment_is_found_between_fixes():
    """R-356, by geographiclib and by steps of 50 ms."""
    late = track(*EAST, start=NOON + 13_000)
    found = came(track(*NORTH), late)
    rows = []
    for ms in range(600_000, 650_000, 50):
        lat, lon = 50 + ms / 600_000, 9 + (ms - 13_000) / 600_000
        rows.append((Geodesic.WGS84.Inverse(lat, 10, 51, lon)["s12"], ms))
    least, ms = min(rows)
    assert abs(found.horizontal_mm / 1_000 - least) < 30  # the parallel is no geodesic
    assert abs(found.time_ms - NOON - ms) < 300


def test_it_is_the_same_whichever_is_named_first():
    luck = chance(5)
    for _ in range(20):
        one, other = (
            track(
                *((60 + luck.uniform(0, 0.3), 20 + luck.uniform(0, 0.3)) for _ in range(8)),
                height=luck.choice([None, flight_level(100), feet(9_000, Vref.AMSL)]),
                error_mm=luck.choice([0, 100_000]),
                start=NOON + luck.choice([0, 7_001, 60_000]),
            )
            for _ in range(2)
        )
        there, back = came(one, other), came(other, one)
        assert there._replace(places=there.places[::-1]) == back


def test_tracks_without_a_common_moment_did_not_come_near():
    assert came(track(*NORTH), track(*NORTH, start=NOON + 21 * MINUTE)) is None
    touching = came(track(*NORTH), track((52, 10), start=NOON + 20 * MINUTE))
    assert (touching.horizontal_mm, touching.time_ms) == (0, NOON + 20 * MINUTE)
    early, late = track(*NORTH[:4]), track(*NORTH[:4], start=NOON + 40 * MINUTE)
    both = Track(fixes=early.fixes + late.fixes)
    assert came(both, track(*NORTH, start=NOON + 10 * MINUTE)) is None  # in its gap


@pytest.mark.parametrize(
    ("over", "grade"),
    [
        (feet(0, Vref.STD), Grade.CONFLICT),
        (feet(999, Vref.STD), Grade.CONFLICT),
        (feet(1_000, Vref.STD), None),  # exactly as far is not nearer
        (feet(-1_000, Vref.STD), None),
        (Limit(mm=0, datum=Vref.AMSL), Grade.MARGINAL),
        (None, Grade.MARGINAL),
    ],
)
def test_a_level_asks_for_both_distances_at_one_moment(over, grade):
    """R-357."""
    base = flight_level(100)
    height = None if over is None else Limit(mm=base.mm + over.mm, datum=over.datum)
    one, other = track(*NORTH, height=base), track(*EAST, height=height)
    for found in (came(one, other), came(other, one)):
        assert [it.grade for it in found.reached] == ([] if grade is None else [grade])


def test_above_each_other_at_another_moment_is_not_near():
    high = [flight_level(100)] * 8 + [flight_level(150)] * 13
    rows = zip(NORTH, high, strict=True)
    climbs = Track(fixes=tuple(Fix(NOON + n * MINUTE, at(*p), h) for n, (p, h) in enumerate(rows)))
    found = came(climbs, track(*EAST, height=flight_level(100)))
    assert found.vertical_mm == (1_524_000, 1_524_000)
    assert found.reached == ()


def test_errors_make_a_level_possible_and_no_more():
    beside = [(lat, lon + 0.125) for lat, lon in NORTH]  # 8.6 to 9 km
    plain = came(track(*NORTH, height=flight_level(100)), track(*beside, height=flight_level(100)))
    assert plain.reached[0].grade is Grade.CONFLICT
    vague = came(
        track(*NORTH, height=flight_level(100), error_mm=500_000),
        track(*beside, height=flight_level(100), error_mm=500_000),
    )
    assert (vague.reached[0].grade, vague.error_mm) == (Grade.MARGINAL, 1_000_000)
    assert vague.horizontal_mm == plain.horizontal_mm


def test_a_level_lasts_from_its_first_moment_to_its_last():
    one, other = track(*NORTH, height=flight_level(1)), track(*EAST, height=flight_level(1))
    [reached] = came(one, other).reached
    assert abs(reached.start_ms + reached.end_ms - 2 * (NOON + 10 * MINUTE)) < 400
    speeds = 185.4, 116.9
    assert abs((reached.end_ms - reached.start_ms) / 2_000 - 9_259 / math.hypot(*speeds)) < 0.5


def test_all_that_come_near_are_among_the_pairs_looked_at():
    luck = chance(3)
    tracks = [
        track(*((lat + n * 0.02, lon + n * step) for n in range(15)))
        for lat, lon, step in (
            (50 + luck.uniform(0, 1), 10 + luck.uniform(0, 1.5), luck.uniform(-0.03, 0.03))
            for _ in range(30)
        )
    ]
    ways = [way(it) for it in tracks]
    looked = near(ways, LEVEL.horizontal_mm)
    pairs = [(a, b) for a in range(30) for b in range(a + 1, 30)]
    close = []
    for one, other in pairs:
        found = approach(ways[one], ways[other], (), Datums())
        assert found is not None
        if found.horizontal_mm < LEVEL.horizontal_mm:
            close.append((one, other))
    assert close
    assert set(close) <= set(looked)
    assert len(looked) < len(pairs)


def test_poles_and_the_antimeridian_are_places_like_others():
    for far, lon in ((0, 180.0), (38.5, 10.0)):
        one = track(*((50 + far + n * 0.1, lon) for n in range(10)))
        found = came(
            one, track((50.45 + far, lon - 0.01), (50.45 + far, lon + 0.01), step=9 * MINUTE)
        )
        assert found.horizontal_mm < 20_000


def test_of_two_stretches_the_one_that_came_nearer_is_told():
    near, far = track(*NORTH[:4]), track(*EAST[:4], start=NOON + 40 * MINUTE)
    both = Track(fixes=near.fixes + far.fixes)
    beside = track(*[(50.2, 10.1)] * 60)
    assert came(both, beside) == came(near, beside)
    first = track(*EAST[:4])
    later = track(*NORTH[:4], start=NOON + 40 * MINUTE)
    assert came(Track(fixes=first.fixes + later.fixes), beside).time_ms >= NOON + 40 * MINUTE


def test_two_that_keep_their_distance_are_that_far_apart_from_the_first_moment_on():
    # from as far south to as far north: through space the way from one to the other hardly changes
    one, other = (track((-0.5, lon), (0.5, lon)) for lon in (10, 10.2))
    found = came(one, other)
    assert found.time_ms == NOON
    assert abs(found.horizontal_mm - 22_263_100) < 1_500


def test_one_step_towards_the_nearest_moment_is_nearly_there(monkeypatch):
    one, other = track(*NORTH), track(*EAST, start=NOON + 13_000)
    whole = came(one, other)
    monkeypatch.setattr(approaches, "_STEPS_MAX", 0)
    assert abs(came(one, other).horizontal_mm - whole.horizontal_mm) < 1_000


def test_where_errors_are_greater_than_a_level_it_is_never_sure():
    one, other = (track(*NORTH, height=flight_level(9), error_mm=500_000) for _ in range(2))
    [reached] = came(one, other, Level(1, 100_000, 304_800)).reached
    assert reached.grade is Grade.MARGINAL


def test_two_that_stand_still_are_as_far_apart_at_every_moment():
    one, other = (way(track(it, it, it)) for it in ((50, 10), (50, 10.2)))
    [pair] = approaches._pairs(one, other)
    assert pair._within(pair.times[0], pair.times[-1]) == (pair.far(NOON), NOON) == pair.nearest()
