"""Hints: what came and waits, in few octets, by nobody's word (R-491)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import TheirError
from comity.routes.hints import BITMAP_BYTES_MAX, HINT, Hint


@given(st.integers(0, 10**6), st.sets(st.integers(0, 600)))
def test_a_hint_is_read_as_it_was_laid(size, offsets):
    hint = Hint.of(b"ab", size, {size + it for it in offsets})
    assert Hint.read(hint.laid) == hint
    assert len(hint.laid) <= 3 + 3 + BITMAP_BYTES_MAX
    told = {it for it in range(size, size + 700) if hint.tells_of(it)}
    assert told == {size + it for it in offsets if it < 8 * BITMAP_BYTES_MAX}
    assert size == 0 or hint.tells_of(size - 1)


@given(st.binary(max_size=90))
def test_any_octets_are_a_hint_or_are_refused(data):
    try:
        assert len(Hint.read(bytes((HINT,)) + data).beyond) <= 8 * BITMAP_BYTES_MAX
    except TheirError as error:
        assert error.key == "compact.damaged"  # noqa: PT017  # either is right


def test_one_of_another_kind_or_longer_than_any_is_refused():
    for frame in (b"\x05ab\x00", bytes((HINT,)) + b"ab\x00" + bytes(65)):
        with pytest.raises(TheirError, match=r"compact\.damaged"):
            Hint.read(frame)
