"""R-340, R-342: what each matter occupies while it stands, as its message is corrected."""

from itertools import pairwise

import pytest

from comity.families.activity.examples import GOOD
from comity.families.shelf import SHELF
from comity.picture.conflicts import occupied_in
from comity.values.area import Corridor
from comity.values.codes import Vref
from tests.support.tellers import HOUR, NOON, message_of, open_line

BODIES = ("A15", "A16", "A20")


def places(world):
    """What everything said occupies: the family's own words, before they are drawn."""
    picture = world.picture()
    return {
        key.kind: SHELF.kinds[key.kind].volumes(key, state, lambda it: picture.stated(state, it))  # noqa: B023
        for key, state in picture.matters()
    }


def place_of(code, **fields):
    world, aa, _, _ = open_line()
    aa.says(code, **fields)
    return next(it for it in places(world).values() if it is not None)


def test_an_activity_is_in_each_phase_and_then_in_its_whole_area():
    said = message_of("A02")
    place = place_of("A02")
    assert place.kind == said.kind.name
    assert [it.area for it in place.stated] == [*(it.area for it in said.phases), said.area]
    assert place.stated[-1].windows == (said.window,)
    assert {it.vband for it in place.stated} == {said.vband}
    assert not place.is_protected


def test_what_began_early_is_there_from_then_on_and_what_ended_is_nowhere():
    world, aa, _, _ = open_line()
    notice = aa.says("A02")
    leaf, window = notice.entry.leaf.hex(), message_of("A02").window
    begin = "2026-02-01T00:00:00Z"
    aa.says("A03", re=leaf, at=begin)
    assert places(world)["activity"].stated[-1].windows[0].start < window.start
    aa.says("A06", re=leaf, at=begin)
    assert places(world)["activity"] is None


def test_a_change_moves_it_and_a_withdrawal_takes_it_away():
    world, aa, bb, _ = open_line()
    notice = aa.says("A09")
    window = {1: NOON, 2: NOON + HOUR}
    leaf = notice.entry.leaf.hex()
    aa.says("L11", re=leaf, changes={"4": {"1": NOON, "2": NOON + HOUR}})
    [stated] = places(world)["area"].stated
    assert (stated.windows[0].start, stated.windows[0].end) == tuple(window.values())
    bb.sees(notice)
    bb.says("L12", re=leaf)  # not its author: it stays
    assert places(world)["area"] is not None
    aa.says("L12", re=leaf)
    assert places(world)["area"] is None


def test_what_counts_for_nothing_is_nowhere():
    world, aa, _, _ = open_line()
    aa.says("A09", flags=("UNAUTHORISED_TYPE",))
    assert places(world)["area"] is None


@pytest.mark.parametrize(
    ("kind", "protected"), [("DANGER", False), ("NO_STRIKE", True), ("SILENCE", True)]
)
def test_a_declared_area_is_of_its_kind(kind, protected):
    place = place_of("A09", kind=kind)
    assert (place.kind, place.is_protected) == (f"AREA_{kind}", protected)


# --- routes


def point(lat, lon, t=None, alt_m=None):
    more = {"t": f"2026-03-20T{t:02}:00:00Z"} if t is not None else {}
    more |= {"alt_m": alt_m} if alt_m is not None else {}
    return {"pos": {"lat": lat, "lon": lon}, **more}


def test_a_transit_is_a_corridor_between_each_two_points_with_a_time():
    route = [point(1, 1), point(2, 2, 10, 500), point(3, 3), point(4, 4, 12), point(5, 5, 13, 900)]
    place = place_of("A08", route=route, width_m=700)
    one, two = place.stated
    assert [len(it.area.path) for it in place.stated] == [4, 2]  # from its first point on
    assert one.windows[0].end == two.windows[0].start == one.windows[0].start + 2 * HOUR
    assert one.area.half_width_m == 700
    assert one.vband is None  # a point says no height


def test_a_transit_that_names_heights_is_a_metre_high():
    place = place_of("A08", route=[point(1, 1, 10, 500), point(2, 2, 11, -20)])
    [stated] = place.stated
    assert (stated.vband.lo, stated.vband.hi, stated.vband.ref) == (-20, 501, Vref.AMSL)


@pytest.mark.parametrize(("route", "windows"), [((None, None), 0), ((10, None), 1)])
def test_a_transit_without_two_times_keeps_what_it_says(route, windows):
    place = place_of("A08", route=[point(n, n, t) for n, t in enumerate(route)])
    assert len(place.stated[0].windows) == windows


def test_a_long_route_is_told_in_sixty_four_parts():
    route = [
        {"pos": {"lat": n, "lon": n}, "t": f"2026-03-{1 + n // 24:02}T{n % 24:02}:00:00Z"}
        for n in range(200)
    ]
    place = place_of("A08", route=route)
    assert 40 <= len(place.stated) <= 64
    ends = [(it.area.path[0].lat, it.area.path[-1].lat) for it in place.stated]
    assert (ends[0][0], ends[-1][1]) == (0, 199)
    assert all(one[1] == two[0] for one, two in pairwise(ends))


# --- sealed


@pytest.mark.parametrize("code", BODIES)
def test_what_is_sealed_is_protected_where_it_can_be_read(code):
    place = place_of(code)
    assert place.is_protected
    assert place.stated


def test_a_movement_is_along_its_legs_and_at_its_nights():
    said = message_of("A16")
    place = place_of("A16")
    lines = [it for it in place.stated if isinstance(it.area, Corridor)]
    assert len(lines) == len(said.legs)
    assert len(place.stated) - len(lines) == len(said.overnight or ())
    assert lines[0].windows[0].start == said.legs[0].depart


def test_a_site_is_in_each_notice_that_stands():
    world, aa, _, _ = open_line()
    one = aa.says("A15", site_id="S1")
    aa.says("A15", site_id="S1")
    assert len(places(world)["site"].stated) == 1  # the later replaces the earlier
    twin = aa.twin()
    twin.sees(one)
    twin.says("A15", site_id="S1")
    assert len(places(world)["site"].stated) == 2


def test_every_example_that_can_be_drawn_is_drawn():
    for code in ("A02", "A08", "A09", *BODIES):
        for fields in GOOD[code]:
            world, aa, _, _ = open_line()
            aa.says(code, **fields)
            picture = world.picture()
            [it] = occupied_in(SHELF, picture.matters(), picture)
            assert it.activity.volumes or it.undrawn
