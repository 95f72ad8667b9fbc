"""R-370: a pause is in its area until its end, and its objects are where their list says."""

import pytest

from comity.values.bounds import TS_MAX
from tests.families.activity.test_places import place_of, places
from tests.support.tellers import HOUR, NOON, message_of, open_line

BUSY = {"precedence": 2}


def said_of(world):
    return places(world)["moratorium"]


@pytest.fixture
def agreed():
    world, aa, bb, _ = open_line()
    text = aa.says("Q01")
    bb.sees(text)
    aa.sees(bb.answers(text, "ACCEPT"))
    return world, aa, bb, text


def test_a_pause_is_in_its_area_from_start_to_end():
    said, place = message_of("Q01"), place_of("Q01")
    [stated] = place.stated
    assert stated.area == said.area
    assert [it.start for it in stated.windows] == [said.starts_at]
    assert (place.kind, place.is_protected) == ("PAUSE", True)


def test_a_pause_without_an_end_has_none():
    [stated] = place_of("Q01", ends_at="NONE").stated
    assert stated.windows[0].end == TS_MAX


def test_before_one_text_is_accepted_each_is_shown():
    world, aa, bb, _ = open_line()
    aa.says("Q01")
    bb.says("Q01", ends_at="NONE")
    assert len(said_of(world).stated) == 2


def test_an_extension_counts_once_all_have_accepted_it(agreed):
    world, aa, bb, text = agreed
    before = said_of(world).stated[0].windows[0].end
    until = "2027-03-01T00:00:00Z"
    more = aa.says("Q06", re=text.entry.leaf.hex(), step="EXTEND_PROPOSE", until=until, **BUSY)
    assert said_of(world).stated[0].windows[0].end == before
    bb.sees(more)
    bb.answers(more, "ACCEPT")
    assert said_of(world).stated[0].windows[0].end > before


def test_what_has_ended_or_was_not_accepted_is_nowhere(agreed):
    world, aa, _, text = agreed
    aa.says("Q06", re=text.entry.leaf.hex(), step="END_NOTE", **BUSY)
    assert said_of(world) is None
    other, aa, bb, _ = open_line()
    text = aa.says("Q01")
    bb.sees(text)
    bb.answers(text, "REFUSE")
    assert said_of(other) is None


def test_one_party_that_suspends_its_part_leaves_the_other_part_standing(agreed):
    world, aa, _, text = agreed
    aa.says("Q06", re=text.entry.leaf.hex(), step="SUSPEND", **BUSY)
    assert said_of(world) is not None


def test_objects_are_protected_from_the_day_of_their_list_on():
    said, place = message_of("Q02"), place_of("Q02")
    assert [it.area for it in place.stated] == [
        it.pos if it.area is None else it.area for it in said.entries
    ]
    window = place.stated[0].windows[0]
    assert window.start > NOON - 240 * HOUR
    assert window.end == TS_MAX
    assert place.is_protected


def test_a_reading_and_a_tally_are_nowhere_and_a_list_taken_back_is_too():
    world, aa, _, _ = open_line()
    aa.says("Q05")
    objects = aa.says("Q02")
    aa.says("L12", re=objects.entry.leaf.hex())
    assert all(it is None for it in places(world).values())
