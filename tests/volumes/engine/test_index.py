"""The index finds what the scalar core finds of every pair (R-310 to R-319)."""

import pytest

from comity.errors import OurError
from comity.volumes.engine.columns import Columns
from comity.volumes.engine.index import STEP_MS, STEPS_MAX, Index
from comity.volumes.grade import Grade
from comity.volumes.meeting import Activity, Volume, meet, miss
from comity.volumes.shapes import shape
from comity.volumes.times import Span, Times
from tests.volumes.engine.loads import HOUR, RULES, activities, all_that_meet
from tests.volumes.places import box, circle


def shifted(activity, by_ms):
    volumes = tuple(
        Volume(
            footprint=it.footprint,
            times=Times(
                spans=tuple(Span(s.start_ms + by_ms, s.end_ms + by_ms) for s in it.times.spans),
                error_ms=it.times.error_ms,
                any_one=it.times.any_one,
            ),
            band=it.band,
            ground_mm=it.ground_mm,
        )
        for it in activity.volumes
    )
    return Activity(id=activity.id, kind=activity.kind, volumes=volumes)


@pytest.mark.parametrize("seed", range(4))
def test_one_by_one_or_all_at_once_it_finds_what_brute_force_finds(seed, engine):
    made = activities(seed, 50)
    wanted, index = all_that_meet(made), Index(Columns(RULES), engine())
    assert len(wanted) > 20
    found = [it for one in made for it in index.add(one)]
    assert sorted(found) == wanted
    assert list(index.recheck().listed()) == wanted
    half = index.columns.rows // 2
    index.gather()
    parts = [index.proven(range(half)), index.proven(range(half, index.columns.rows))]
    assert list(index.settled(parts).listed()) == wanted


def test_the_verdict_of_a_pair_is_that_of_the_core(engine):
    made, index = activities(1, 30), Index(Columns(RULES), engine())
    for it in made:
        index.add(it)
    for one, other, grade in index.recheck().listed():
        found = index.verdict(one, other)
        assert found == meet(made[one], made[other], RULES)
        assert found.grade is grade


def test_what_was_dropped_meets_nothing(engine):
    made, index = activities(2, 40), Index(Columns(RULES), engine())
    for it in made:
        index.add(it)
    gone = {it.one for it in index.recheck().listed()[:5]}
    for number in gone:
        index.drop(number)
    left = [it for it in all_that_meet(made) if gone.isdisjoint(it[:2])]
    assert list(index.recheck().listed()) == left
    again = index.add(made[min(gone)])
    assert gone.isdisjoint(it.one for it in again)
    assert {(it.one, it.grade) for it in again} == {
        (number, grade)
        for number, it in enumerate(made)
        if number not in gone
        and (grade := meet(made[min(gone)], it, RULES).grade) is not Grade.CLEAR
    } | {(it.one, it.grade) for it in again if it.one == min(gone)}


@pytest.mark.parametrize("seed", range(3))
def test_the_first_clear_slot_is_the_first_at_which_the_core_finds_all_clear(seed, engine):
    made, index = activities(seed, 25), Index(Columns(RULES), engine())
    for it in made:
        index.add(it)
    for number in range(0, 25, 5):
        free = (
            step
            for step in range(60)
            if all(
                meet(shifted(made[number], step * STEP_MS), it, RULES).grade is Grade.CLEAR
                for other, it in enumerate(made)
                if other != number
            )
        )
        assert index.first_clear(number, steps=60) == next(free, None)


def test_an_activity_without_volumes_is_clear_of_all(engine):
    index = Index(Columns(RULES), engine())
    assert index.recheck().listed() == ()
    assert index.add(Activity(id=b"none", kind="AIR", volumes=())) == ()
    assert index.first_clear(0, steps=3) == 0
    with pytest.raises(OurError, match="times"):
        index.first_clear(0, steps=STEPS_MAX + 1)


def test_a_vast_activity_of_months_meets_what_is_small_and_the_other_way_round(engine):
    week = Times(spans=(Span(0, 24 * 400 * HOUR),))
    hour = Times(spans=(Span(900 * HOUR, 901 * HOUR),))
    vast = Activity(
        id=b"vast",
        kind="LAND",
        volumes=(Volume(footprint=shape(circle(50, 10, 3_000_000)), times=week),),
    )
    small = [
        Activity(
            id=b"%d" % lon,
            kind="LAND",
            volumes=(Volume(footprint=shape(box(50, lon)), times=hour),),
        )
        for lon in range(0, 120, 7)
    ]
    first, last = Index(Columns(RULES), engine()), Index(Columns(RULES), engine())
    found = [it for one in [vast, *small] for it in first.add(one)]
    assert sorted(found) == all_that_meet([vast, *small]) == list(first.recheck().listed())
    found = [it for one in [*small, vast] for it in last.add(one)]
    assert sorted(found) == all_that_meet([*small, vast]) == list(last.recheck().listed())
    assert 3 < len(found) < len(small)


def test_who_only_asks_leaves_nothing_behind(engine):
    made, index = activities(3, 60), Index(Columns(RULES), engine())
    for it in made[:40]:
        index.put(index.columns.add(it))
    before = [it.copy() for it in index.columns.table]
    for asked in made[40:]:
        met = {
            at for at, it in enumerate(made[:40]) if meet(asked, it, RULES).grade is not Grade.CLEAR
        }
        assert met <= set(index.unclear(asked)) < set(range(40))
        index.by_distance(asked)
    wanted = {(one, other) for one, other, _ in all_that_meet(made[:40])}
    assert wanted <= set(index.unclear_pairs())
    after = index.columns.table
    assert all((one == other).all() for one, other in zip(before, after, strict=True))


def test_the_least_distance_is_none_too_long_and_nothing_near_is_left_out(engine):
    made, index = activities(5, 40), Index(Columns(RULES), engine())
    for it in made[:30]:
        index.put(index.columns.add(it))
    for asked in made[30:]:
        found = {owner: mm for mm, owner in index.by_distance(asked)}
        for at, it in enumerate(made[:30]):
            near = miss(asked, it, RULES)
            assert near is None or found[at] <= near.distance_mm
