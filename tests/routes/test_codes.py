"""The text of a QR code: what is written is read, and nothing else is."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import TheirError
from comity.routes.codes import PREFIX, base45, fragment_of, from_base45, text_of


@given(st.binary(max_size=600))
def test_what_is_written_is_read(data):
    assert from_base45(base45(data)) == data
    if data:
        assert fragment_of(f" {text_of(data)}\n") == data


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"AB", "BB8"),
        (b"Hello!!", "%69 VD92EX0"),
        (b"base-45", "UJCLQE7W581"),
        (b"ietf!", "QED8WEX0"),
    ],
)
def test_the_examples_of_the_standard(data, text):
    """RFC 9285, section 4.3 and 4.4."""
    assert base45(data) == text
    assert from_base45(text) == data


@given(st.text(max_size=40))
def test_any_text_is_ours_or_refused(text):
    with suppress(TheirError):
        assert text_of(fragment_of(text)) == text.strip()


@pytest.mark.parametrize("text", ["GGW", ":::", "A", "ABCD", "abc"])
def test_what_no_octets_have_is_refused(text):
    with pytest.raises(TheirError, match=r"fragment\.damaged"):
        fragment_of(PREFIX + text)


def test_what_is_longer_than_any_code_is_refused_unread():
    with pytest.raises(TheirError, match=r"fragment\.damaged"):
        fragment_of(PREFIX + "0" * 100_000)
