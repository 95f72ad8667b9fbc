"""Limits that must fit each other."""

from comity.values import bounds


def test_an_entry_fits_into_a_frame():
    assert bounds.ENTRY_BYTES_MAX < bounds.FRAME_BYTES_MAX


def test_the_most_refs_leave_room_for_a_message():
    head = 57  # bytes of one head on the wire

    assert bounds.REFS_MAX * head < bounds.ENTRY_BYTES_MAX // 2


def test_integers_are_exact_everywhere():
    assert float(bounds.INT_MAX) == bounds.INT_MAX
    assert float(bounds.INT_MAX + 2) != bounds.INT_MAX + 2
    assert bounds.TS_MAX < bounds.INT_MAX


def test_the_antimeridian_has_one_longitude():
    assert bounds.LON_MAX - bounds.LON_MIN + 1 == 360 * 10**7


def test_every_limit_is_a_positive_number_but_the_western_one():
    limits = {name: value for name, value in vars(bounds).items() if name.isupper()}

    assert all(value > 0 for name, value in limits.items() if name != "LON_MIN")
