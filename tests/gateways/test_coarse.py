"""A coarse notice: nothing of the plan is outside, and nothing else of it is left in (R-369)."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.errors import OurError
from comity.families.activity.examples import NOTICE
from comity.families.activity.messages import ActivityNotify
from comity.gateways import coarse, said
from comity.gateways.coarse import Steps
from comity.gateways.found import Reading, Shape
from comity.values.area import Circle, Pos
from comity.values.composites import Window
from comity.values.plain import from_plain, to_plain
from comity.volumes.coarsening import HEIGHTS_M, HOURS, STEPS
from tests.volumes.places import circle, ends
from tests.volumes.test_coarsening import is_within

HOUR = 3_600_000
STEP = st.builds(
    Steps, st.sampled_from(sorted(STEPS)), st.sampled_from(HOURS), st.sampled_from(HEIGHTS_M)
)


@settings(max_examples=25, deadline=None)
@given(
    st.integers(-800_000_000, 800_000_000),
    st.integers(-1_800_000_000, 1_799_999_999),
    st.integers(100, 100_000),
    st.integers(10**12, 2 * 10**12),
    st.integers(1, 10**9),
    STEP,
)
def test_a_notice_is_never_smaller_than_its_plan(lat, lon, radius_m, start, long, steps):
    area = Circle(Pos(lat=lat, lon=lon), radius_m)
    window = Window(start=start, end=start + long, err_s=30)
    made = coarse.widened(Reading(shapes=(shape(area, window),), notes=()), steps)
    assert all(is_within(made.area, it) for it in ends(area.centre, radius_m, 8))
    assert made.window.start <= start - 30_000
    assert made.window.end >= start + long + 30_000
    assert made.vband is None
    assert made.box_km2 >= made.plan_km2 * 0.98
    assert made.window_s >= made.plan_s


def shape(area, *windows):
    return Shape(name="1", area=area, windows=windows)


def test_of_a_notice_only_area_window_band_and_phases_are_changed():
    plan = from_plain(ActivityNotify, {**NOTICE, "vband": {"lo": 120, "hi": 2900, "ref": "AMSL"}})
    made = coarse.widened(said.read(plan), Steps("1", 24, 1_000))
    found = to_plain(coarse.notice(plan, made))
    before = to_plain(plan)
    changed = {name for name in found if found[name] != before.get(name)}
    assert changed <= {"area", "window", "vband", "phases"}
    assert found["vband"] == {"lo": 0, "hi": 3000, "ref": "AMSL"}
    assert found["phases"][0]["window"] == found["window"]
    assert found["phases"][0]["purpose"] == before["purpose"]
    again = coarse.widened(said.read(coarse.notice(plan, made)), Steps("1", 24, 1_000))
    assert again.window == made.window
    bare = coarse.notice(plan, coarse.widened(said.read(plan), Steps("1", 24, 0)))
    assert bare.vband is None


def test_time_used_is_counted_once():
    windows = [Window(start=a * HOUR, end=b * HOUR) for a, b in ((10, 12), (11, 13), (20, 21))]
    made = coarse.widened(
        Reading(shapes=(shape(circle(50, 10, 9_000), *windows),), notes=()), Steps("0.1", 6, 0)
    )
    assert (made.plan_s, made.window_s) == (4 * 3600, 18 * 3600)


@pytest.mark.parametrize("steps", [Steps("2", 6, 0), Steps("1", 5, 0), Steps("1", 6, 10)])
def test_steps_that_there_are_not_are_refused(steps):
    with pytest.raises(OurError, match=r"coarse\.no-such-step"):
        coarse.widened(Reading(shapes=(), notes=()), steps)
