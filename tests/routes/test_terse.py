"""Content in few octets: whatever the profile holds comes back as it was (R-496)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import TheirError
from comity.record import canonical
from comity.routes.terse import Known, Reader, varint, written
from comity.values.bounds import INT_MAX
from tests.support.strategies import contents

NOON = 1_770_292_800_000
LEAF, PLACE = b"l" * 32, (b"ab", 300)
ALONE = Known(NOON, lambda _: None, lambda _: None)
HELD = Known(NOON, {LEAF: PLACE}.get, {PLACE: LEAF}.get)
RING = [
    {1: 540_000_000, 2: 180_000_000},
    {1: 545_000_000, 2: 180_000_000},
    {1: 545_000_000, 2: 190_000_000},
]


def back(value, known=ALONE):
    reader = Reader(written(value, known))
    found = reader.value(known)
    assert reader.is_over
    return found


@given(contents())
def test_every_value_of_the_profile_comes_back(value):
    assert canonical.encode(back(value)) == canonical.encode(value)


@given(st.integers(-INT_MAX, INT_MAX), st.integers(0, INT_MAX))
def test_every_number_comes_back_whatever_the_time_of_the_entry(number, time_ms):
    known = Known(time_ms, lambda _: None, lambda _: None)
    assert back(number, known) == number


@given(st.lists(st.lists(st.integers(-INT_MAX, INT_MAX), min_size=2, max_size=2), max_size=9))
def test_rows_of_numbers_come_back_as_lists_and_as_maps(rows):
    assert back(rows) == rows
    maps = [dict(zip((1, 7), row, strict=True)) for row in rows]
    assert back(maps) == maps


@pytest.mark.parametrize(
    ("value", "octets"),
    [
        (63, 2),
        (NOON + 3_600_000, 3),
        (NOON + 5 * 60_000, 3),
        (NOON + 17, 3),
        (540_000_000, 3),
        (RING, 14),
        ([[1, True], [2, False]], 11),
        ([[1], [2, 3]], 9),
        ([{1: 5}, {2: 5}], 9),
        ([[], []], 3),
        (True, 2),
        (None, 1),
    ],
)
def test_what_stands_often_in_messages_is_short(value, octets):
    assert back(value) == value
    assert len(written(value, ALONE)) == octets


def test_an_entry_that_both_hold_is_cited_by_its_place():
    assert back({1: [LEAF]}, HELD) == {1: [LEAF]}
    assert len(written(LEAF, HELD)) == 5
    assert len(written(LEAF, ALONE)) == 34


def test_an_entry_that_this_end_lacks_is_named():
    with pytest.raises(TheirError, match=r"compact\.unknown-entry"):
        Reader(written(LEAF, HELD)).value(ALONE)


@given(st.binary(max_size=80))
def test_any_octets_are_a_value_or_are_refused(data):
    reader = Reader(data)
    try:
        reader.value(HELD)
    except TheirError as error:
        assert error.key.startswith("compact.")  # noqa: PT017  # either is right


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff",  # nothing
        b"\x90\x00",  # rows of nothing
        b"\x90\x09",
        b"\x3f\xff\xff\x7f",  # a list longer than all
        b"\x84\x05four",
        b"\x83no end",
        b"\x83\xff\x00",  # no UTF-8
        b"\x80\xe0" + b"\xff" * 9,  # a number without an end
        b"\x80\xe0\xff\xff\xff\xff\xff\xff\xff\x7f",  # greater than any
        b"\x80\xea\x01",
        b"\x90\x01\x01\x0a\x01",
        b"\x90\x01\x7f\x01\x01",
        b"\x01" * 40,  # deep
    ],
)
def test_what_is_cut_off_too_deep_or_too_great_is_refused(data):
    with pytest.raises(TheirError, match=r"compact\.damaged"):
        Reader(data).value(ALONE)


def test_many_values_in_few_octets_are_refused():
    with pytest.raises(TheirError, match=r"compact\.damaged"):
        Reader(b"\x3f" + varint(70_000 - 63) + bytes(70_000)).value(ALONE)


@given(st.text(st.sampled_from("\x00\x01\x02a"), max_size=12))
def test_a_text_may_hold_what_ends_texts(text):
    assert back([text, "b"]) == [text, "b"]
