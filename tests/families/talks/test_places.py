"""R-370: a line is its buffer from its day on; a use of force is where and when it is announced."""

from comity.values.area import Corridor
from comity.values.bounds import TS_MAX
from tests.families.activity.test_places import place_of, places
from tests.support.tellers import message_of, open_line


def test_a_line_is_its_buffer_from_its_day_on_and_everybody_keeps_clear_of_it():
    said, place = message_of("T10"), place_of("T10")
    [stated] = place.stated
    assert stated.area == Corridor(said.points, said.buffer_m)
    assert [(it.start, it.end) for it in stated.windows] == [(said.as_of, TS_MAX)]
    assert (place.kind, place.is_protected) == ("LINE", True)


def test_a_line_that_is_not_accepted_or_taken_back_is_nowhere():
    for answer in ("REFUSE", None):
        world, aa, bb, _ = open_line()
        line = aa.says("T10")
        bb.sees(line)
        assert places(world)["contact_line"] is not None
        if answer is None:
            aa.says("L12", re=line.entry.leaf.hex())
        else:
            bb.answers(line, answer)
        assert places(world)["contact_line"] is None


def test_an_announced_use_of_force_meets_what_is_protected_until_it_is_taken_back():
    said, place = message_of("T14"), place_of("T14")
    [stated] = place.stated
    assert (stated.area, stated.windows) == (said.area, (said.window,))
    assert (place.kind, place.is_protected) == ("FORCE", False)
    world, aa, _, _ = open_line()
    notice = aa.says("T14")
    aa.says("L12", re=notice.entry.leaf.hex())
    assert places(world)["force_notice"] is None


def test_what_is_past_or_only_text_is_nowhere():
    for code in ("T01", "T11", "T16"):
        world, aa, _, _ = open_line()
        aa.says(code)
        assert all(it is None for it in places(world).values())
