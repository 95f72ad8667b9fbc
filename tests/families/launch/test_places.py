"""R-343: a launch is in its areas, in any one of its windows, until nothing of it is to come."""

from comity.families.launch.places import volumes
from tests.support.tellers import message_of, open_line


def place_of(world, told):
    picture = world.picture()
    [key] = picture.by_leaf(told.entry.leaf)
    state = picture.matter(key)
    return volumes(key, state, lambda it: picture.stated(state, it))


def test_a_launch_is_in_its_launch_area_and_where_it_comes_down():
    world, aa, _, _ = open_line()
    said = message_of("M01")
    place = place_of(world, aa.says("M01"))
    assert place.kind == "LAUNCH"
    assert [it.area for it in place.stated] == [said.launch_area, *(said.impact_areas or ())]
    assert {it.vband for it in place.stated} == {None}


def test_of_several_windows_any_one_is_meant():
    world, aa, _, _ = open_line()
    said = message_of("M01")
    one = {"start": "2026-03-01T00:00:00Z", "end": "2026-03-01T01:00:00Z"}
    place = place_of(world, aa.says("M01", alternatives=[one]))
    assert {(len(it.windows), it.any_one) for it in place.stated} == {(2, True)}
    assert place.stated[0].windows[0].start == said.window.start


def test_what_is_called_off_or_all_told_of_is_nowhere():
    world, aa, _, _ = open_line()
    notice = aa.says("M01", count=2)
    leaf = notice.entry.leaf.hex()
    end = {"at": "2026-03-01T00:00:00Z", "outcome": "NOMINAL", "re": leaf}
    first = aa.says("M03", count=1, **end)
    assert place_of(world, notice) is not None
    aa.says("M03", count=1, **end)
    assert place_of(world, notice) is None
    off = aa.says("M01")
    aa.says("M04", re=off.entry.leaf.hex())
    assert place_of(world, off) is None
    assert first.party == "AA"


def test_only_launches_are_places_of_this_family():
    world, aa, _, _ = open_line()
    assert place_of(world, aa.says("M06")) is None
