"""Joints: stated over a past, judged over the same past and nothing else (X13; R-26, R-114)."""

from comity.picture.joints import first_difference
from comity.picture.matter import MatterKey


def key(level, leaf):
    return MatterKey(level, "activity", leaf * 32).packed


def test_equal_pictures_have_no_first_difference():
    rows = {key(1, b"a"): b"1", key(2, b"b"): b"2"}
    assert first_difference(rows, dict(rows)) is None


def test_the_first_matter_that_differs_is_named_in_the_order_of_keys():
    ours = {key(1, b"a"): b"1", key(2, b"b"): b"2", key(3, b"c"): b"3"}
    theirs = ours | {key(3, b"c"): b"x", key(2, b"b"): b"y"}
    assert first_difference(ours, theirs) == MatterKey(2, "activity", b"b" * 32)


def test_a_matter_that_only_one_has_is_a_difference():
    ours = {key(1, b"a"): b"1"}
    assert first_difference(ours, {}) == MatterKey(1, "activity", b"a" * 32)
    assert first_difference({}, ours) == MatterKey(1, "activity", b"a" * 32)
