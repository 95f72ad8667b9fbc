"""What a reader gives: bounded, in order, nothing dropped in silence. R-330."""

import pytest

from comity.errors import OurError, TheirError
from comity.gateways import found
from comity.gateways.found import Gathering, Shape
from comity.values.area import Circle, NamedArea, Pos

SHAPE = Shape(name="A", area=Circle(Pos(lat=0, lon=0), 1))


def test_an_empty_file_is_an_error_and_a_note_is_not_nothing():
    with pytest.raises(TheirError, match=r"gateway.nothing-found"):
        Gathering().done()
    gathering = Gathering()
    gathering.unread("x")
    assert len(gathering.done().notes) == 1


def test_the_same_note_is_kept_once_and_too_many_are_counted():
    gathering = Gathering()
    for at in range(found.NOTES_MAX + 5):
        gathering.unread(str(at))
        gathering.unread(str(at))
    last = gathering.done().notes[-1]
    assert (last.key, last.facts) == ("gateway.more-notes", {"count": 10})


def test_shapes_and_positions_are_counted_before_they_are_kept():
    gathering = Gathering(shapes=[SHAPE] * found.SHAPES_MAX)
    with pytest.raises(TheirError, match=r"gateway.too-many-shapes"):
        gathering.add(SHAPE)
    with pytest.raises(TheirError, match=r"gateway.too-many-positions"):
        gathering.count(found.POSITIONS_MAX + 1)


def test_a_shape_left_out_says_why():
    gathering = Gathering()
    gathering.left("A", OurError("area.no-area"))
    assert [it.key for it in gathering.done().notes] == ["gateway.shape-left", "area.no-area"]


def test_text_is_read_as_it_comes():
    assert found.decoded("\ufeffé".encode()) == "é"
    assert found.decoded("é".encode("latin-1")) == "é"
    with pytest.raises(TheirError, match=r"gateway.too-long"):
        found.bounded(b"x" * (found.BYTES_MAX + 1))


def test_what_is_quoted_is_one_short_line_that_prints():
    assert found.quoted("a\x1b[31m\nb" + "c" * 500).startswith("a [31m b")
    assert len(found.quoted("c" * 500)) == found.PART_CHARS
    assert found.named(" \n", 7) == "7"


def test_the_positions_of_an_area_are_those_it_is_written_with():
    assert found.places(SHAPE.area) == (Pos(lat=0, lon=0),)
    assert found.places(NamedArea("Q3", "")) == ()


def test_an_error_of_ours_becomes_theirs_with_its_facts():
    error = found.theirs(OurError("area.too-large", km=3))
    assert (error.key, error.facts) == ("area.too-large", {"km": 3})
