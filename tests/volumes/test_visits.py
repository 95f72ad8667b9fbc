"""What a track did to an activity (R-354, R-355)."""

from itertools import pairwise

import pytest
from geographiclib.geodesic import Geodesic

from comity.values.area import Edges
from comity.volumes.bands import ALL_HEIGHTS, Datums
from comity.volumes.grade import Grade
from comity.volumes.inside import Work
from comity.volumes.meeting import Activity, Apart, Volume
from comity.volumes.shapes import shape
from comity.volumes.times import Span, Times
from comity.volumes.tracks import Fix, Track, way
from comity.volumes.vectors import pos, rounded
from comity.volumes.visits import Cause, against
from tests.volumes.places import box, chance, circle, corridor, polygon, star
from tests.volumes.test_tracks import MINUTE, NOON, track

ALL_DAY = Times(spans=(Span(NOON - 60 * MINUTE, NOON + 600 * MINUTE),))


def activity(*areas, times=ALL_DAY, band=ALL_HEIGHTS, error_m=0):
    volumes = (Volume(footprint=shape(it, error_m), times=times, band=band) for it in areas)
    return Activity(id=b"a", kind="AIR", volumes=tuple(volumes))


def passed(it, what, gap_ms=10 * MINUTE, work=None):
    return against(way(it, gap_ms), what, Datums(), work or Work())


def visits(it, what, **how):
    return passed(it, what, **how).visits


NORTH = [(50 + n * 0.1, 10) for n in range(21)]  # 185 m/s to the north
BOX = box(50.5, 9.5)


def test_in_and_out_are_told_with_moment_place_depth_and_dwell():
    """R-354, by geographiclib."""
    [visit] = visits(track(*NORTH), activity(BOX))
    assert visit.grade is Grade.CONFLICT
    assert (visit.entry.cause, visit.exit.cause) == (Cause.PLACE, Cause.PLACE)
    whole = Geodesic.WGS84.Inverse(visit.entry.at.lat / 1e7, 10, visit.exit.at.lat / 1e7, 10)
    assert visit.entry.at.lon == 100_000_000
    assert 505_000_000 < visit.entry.at.lat < 505_020_000  # the southern edge is a geodesic
    assert abs(visit.dwell_ms - whole["s12"] / 185.4 * 1_000) < 1_000
    least, most = visit.dwell_between_ms
    assert least <= visit.dwell_ms <= most <= least + 30
    to_side = Geodesic.WGS84.Inverse(51, 10, 51, 9.5)["s12"]
    assert abs(visit.depth_mm / 1_000 - to_side) < to_side / 90
    assert visit.entry.earliest_ms <= visit.entry.time_ms <= visit.entry.latest_ms


def test_beside_it_there_is_nothing():
    assert visits(track(*NORTH), activity(box(50.5, 10.5))) == ()
    assert visits(track(*NORTH), activity(box(50.5, 10.0))) == ()  # along its border
    assert visits(track(*NORTH, start=NOON + 700 * MINUTE), activity(BOX)) == ()


def test_several_visits_are_told_one_by_one():
    there_and_back = track(*NORTH, *NORTH[::-1])
    assert len(visits(there_and_back, activity(box(50.5, 9.5, 0.3)))) == 2
    assert len(visits(track(*NORTH), activity(box(50.5, 9.5, 0.3), circle(51.5, 10, 5_000)))) == 2
    overlapping = activity(box(50.5, 9.5), circle(51.5, 10, 9_000))
    [one] = visits(track(*NORTH), overlapping)
    assert one.exit.at.lat > 515_000_000


def test_a_hole_is_outside():
    ring = [(50.5, 9.5), (50.5, 10.5), (51.5, 10.5), (51.5, 9.5)]
    hole = [(50.9, 9.9), (50.9, 10.1), (51.1, 10.1), (51.1, 9.9)]
    first, last = visits(track(*NORTH), activity(polygon(*ring, holes=(hole,))))
    assert first.exit.at.lat < 510_000_000 < last.entry.at.lat


def test_a_corridor_and_a_circle_are_as_wide_as_they_say():
    [through] = visits(track(*NORTH), activity(circle(51, 10, 20_000)))
    assert abs(through.depth_mm - 20_000_000) < 200_000
    [along] = visits(track(*NORTH), activity(corridor((51, 9), (51, 11), half_width_m=5_000)))
    assert abs(along.dwell_ms - 10_000 / 185.4 * 1_000) < 300


def test_time_may_begin_and_end_around_a_craft():
    shut = Times(spans=(Span(NOON + 7 * MINUTE, NOON + 9 * MINUTE),))
    [visit] = visits(track(*NORTH), activity(BOX, times=shut))
    assert (visit.entry.cause, visit.exit.cause) == (Cause.TIME, Cause.TIME)
    assert (visit.entry.time_ms, visit.exit.time_ms) == shut.spans[0]
    assert visit.grade is Grade.CONFLICT
    unsure = Times(spans=shut.spans, error_ms=90_000)
    [visit] = visits(track(*NORTH), activity(BOX, times=unsure))
    assert (visit.grade, visit.unsure) == (Grade.MARGINAL, (Apart.TIME,))
    either = Times(spans=(*shut.spans, Span(NOON + 90 * MINUTE, NOON + 99 * MINUTE)), any_one=True)
    [visit] = visits(track(*NORTH), activity(BOX, times=either))
    assert visit.grade is Grade.MARGINAL


def test_a_track_that_begins_or_ends_inside_is_told_so():
    [visit] = visits(track(*NORTH[7:12]), activity(BOX))
    assert (visit.entry.cause, visit.exit.cause) == (Cause.NOT_KNOWN, Cause.NOT_KNOWN)
    [alone] = visits(track((51, 10)), activity(BOX))
    assert (alone.dwell_ms, alone.entry.time_ms, alone.grade) == (0, NOON, Grade.CONFLICT)


def test_errors_make_more_possible_and_less_sure():
    rows = []
    for error_mm in (0, 1_000_000, 30_000_000, 60_000_000):
        [visit] = visits(track(*NORTH, error_mm=error_mm), activity(BOX))
        rows.append((visit.dwell_between_ms, visit.dwell_ms, visit.grade))
    assert [it[0][1] for it in rows] == sorted(it[0][1] for it in rows)
    assert [it[0][0] for it in rows] == sorted((it[0][0] for it in rows), reverse=True)
    assert len({it[1] for it in rows}) == 1  # what is reported stays
    assert [it[2] for it in rows] == [Grade.CONFLICT] * 3 + [Grade.MARGINAL]
    beside = [(lat, lon + 0.51) for lat, lon in NORTH]
    [near] = visits(track(*beside, error_mm=1_000_000), activity(BOX))
    assert (near.grade, near.unsure, near.dwell_ms) == (Grade.MARGINAL, (Apart.PLACE,), 0)
    assert len(visits(track(*beside), activity(BOX, error_m=1_000))) == 1


def test_the_pace_in_a_gap_is_twice_that_outside():
    slow = [(50.0 + n * 1e-4, 10) for n in range(5)]
    fixes = track(*slow).fixes + track(*slow[::-1], start=NOON + 60 * MINUTE).fixes
    far, near = activity(circle(50.5, 10, 5_000)), activity(circle(50.01, 10, 500))
    it = Track(fixes=fixes)
    assert passed(it, far).not_known == ()
    assert len(passed(it, near).not_known) == 1


def test_a_gap_is_not_filled_and_told_only_if_it_may_hide_a_visit():
    """R-355."""
    outside = track((50, 10), (52, 10), step=30 * MINUTE)
    found = passed(outside, activity(BOX))
    assert found.visits == ()
    assert found.not_known == (Span(NOON, NOON + 30 * MINUTE),)
    assert passed(outside, activity(box(10, 10))).not_known == ()
    later = Times(spans=(Span(NOON + 60 * MINUTE, NOON + 90 * MINUTE),))
    assert passed(outside, activity(BOX, times=later)).not_known == ()
    inside = passed(track((51, 10), (51.1, 10), step=30 * MINUTE), activity(BOX))
    assert [it.dwell_ms for it in inside.visits] == [0, 0]
    assert len(inside.not_known) == 1


# --- what does not change the answer


def shown(found, shift=0):
    return [
        (it.grade, it.entry.time_ms - shift, it.exit.time_ms - shift, it.dwell_ms, it.depth_mm)
        for it in found
    ]


def alike(one, other, ms=20):
    assert len(one) == len(other)
    for left, right in zip(one, other, strict=True):
        assert left[0] is right[0]
        assert max(abs(a - b) for a, b in zip(left[1:4], right[1:4], strict=True)) <= ms
        assert abs(left[4] - right[4]) <= max(2_000, left[4] // 50)


@pytest.mark.parametrize("seed", range(8))
def test_shift_reversal_split_and_mirrors_change_nothing(seed):
    luck = chance(seed)
    ring = star(luck, 0.0, 0.0, 1.0, 9)
    ways = [(luck.uniform(-1.5, 1.5), luck.uniform(-1.5, 1.5)) for _ in range(6)]
    steps = [
        tuple(a + (b - a) * n / 20 for a, b in zip(*pair, strict=True))
        for pair in pairwise(ways)
        for n in range(20)
    ]

    def seen(move=lambda lat, lon: (lat + 50, lon + 20), start=NOON, order=1, halves=1):
        it = track(*(move(*at) for at in steps[::order]), start=start, step=30_000)
        if halves > 1:
            [run] = way(it).runs
            middles = [(a.time_ms + b.time_ms) // 2 for a, b in pairwise(it.fixes)]
            more = (Fix(t, pos(rounded(*run.up(float(t))))) for t in middles)
            it = Track(fixes=(*it.fixes, *more))
        return visits(it, activity(polygon(*(move(*at) for at in ring))))

    plain = shown(seen())
    assert shown(seen(start=NOON + 12_345), shift=12_345) == plain
    alike(shown(seen(halves=2)), plain)
    end = NOON * 2 + (len(steps) - 1) * 30_000
    turned = [
        (it.grade, end - it.exit.time_ms, end - it.entry.time_ms, it.dwell_ms, it.depth_mm)
        for it in seen(order=-1)
    ]
    alike(turned[::-1], plain)
    alike(shown(seen(lambda lat, lon: (lat + 50, lon + 180))), plain)
    alike(shown(seen(lambda lat, lon: (-lat - 50, lon + 20))), plain)


def test_over_the_pole_is_a_place_like_others():
    def over(lat, lon):
        return (lat, lon) if lat <= 90 else (180 - lat, lon + 180)

    line = [over(88 + n * 0.1, 30) for n in range(41)]
    cap = polygon(*((89.0, lon) for lon in range(0, 360, 60)), edges=Edges.PARALLELS)
    [visit] = visits(track(*line), activity(cap))
    assert abs(visit.dwell_ms - 20 * MINUTE) < 100
    [round_it] = visits(track(*line), activity(circle(90, 0, 50_000)))
    assert abs(round_it.depth_mm - 50_000_000) < 500_000
