"""R-663, R-664: words over a telephone follow from both numbers and what two keys share."""

from hypothesis import given
from hypothesis import strategies as st

from comity.record.seal import OpeningKey
from comity.record.voice import CONTEXT, WORDS, number_of, words_of

ONE, OTHER, THIRD = (OpeningKey(bytes([n]) * 64, bytes([n + 8]) * 32) for n in (1, 2, 3))
LINE = b"\x07" * 32
NUMBERS = st.tuples(*[st.integers(0, 2047)] * WORDS)


def said(mine, theirs, own, other):
    """What the holder of `mine` reads as AA to BB, having drawn `own` and heard `other`."""
    secret = mine.shared(theirs.key, CONTEXT + LINE)
    return words_of(secret, LINE, ("AA", own), ("BB", other))


@given(NUMBERS, NUMBERS)
def test_both_holders_work_out_the_same_words_and_nobody_else(own, other):
    expected = said(ONE, OTHER, own, other)
    assert said(OTHER, ONE, own, other) == expected  # the hearer computes what the speaker reads
    assert len(expected) == WORDS
    assert all(0 <= it < 2048 for it in expected)
    assert said(ONE, THIRD, own, other) != expected
    assert said(THIRD, ONE, own, other) != expected


@given(NUMBERS, NUMBERS, NUMBERS)
def test_words_of_another_number_line_or_direction_are_others(own, other, again):
    secret = ONE.shared(OTHER.key, CONTEXT + LINE)
    expected = words_of(secret, LINE, ("AA", own), ("BB", other))
    assert words_of(secret, b"\x08" * 32, ("AA", own), ("BB", other)) != expected
    assert words_of(secret, LINE, ("BB", other), ("AA", own)) != expected
    if again != other:
        assert words_of(secret, LINE, ("AA", own), ("BB", again)) != expected


def test_a_number_is_forty_four_of_its_bits():
    assert number_of(b"\xff" * 8) == (2047,) * WORDS
    assert number_of(bytes(8)) == (0,) * WORDS
    assert number_of(bytes.fromhex("0020000000000000")) == (1, 0, 0, 0)
