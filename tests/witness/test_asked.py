"""What a witness is asked: bounded first, and read in one way."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import TheirError
from comity.values.bounds import WITNESS_BYTES_MAX
from comity.witness import asked
from tests.support.witnesses import Log

LOG = Log()
DATA = LOG.ask(3, 8)


def test_a_request_is_read_as_it_was_written():
    """R-592."""
    found = asked.read(DATA)
    assert (found.old, list(found.proof)) == (3, LOG.proof(3, 8))
    assert found.signed.text == LOG.sign(LOG.tip(8))
    assert asked.written(found.old, found.proof, found.signed.text) == DATA


@pytest.mark.parametrize(
    "change",
    [
        lambda it: it.replace(b"old 3", b"old 03"),
        lambda it: it.replace(b"old 3", b"old  3"),
        lambda it: it.replace(b"old 3", b"OLD 3"),
        lambda it: it.replace(b"old 3", b"old 99999999999999999999"),
        lambda it: it.replace(b"old 3", b"old +3"),
        lambda it: it.replace(b"old 3\n", b"old 3\n" + b"QUFB\n"),  # a hash of three octets
        lambda it: it.replace(b"old 3\n", b"old 3\n" + (b"A" * 43 + b"=\n") * 64),
        lambda it: it.replace(b"\n\n", b"\n", 1),
        lambda it: it.replace(b"\n", b"\r\n"),
        lambda it: b"\n" + it,
        lambda it: it + b"x",
        lambda it: it.replace(b"old", b"\xffld"),
        lambda it: it[: it.index(b"\n\n") + 2],
        lambda it: it + b"\n" * WITNESS_BYTES_MAX,
    ],
)
def test_what_is_not_of_the_one_shape_is_refused(change):
    """R-592."""
    with pytest.raises(TheirError, match=r"note\.bad-shape"):
        asked.read(change(DATA))


@given(st.binary(max_size=400))
def test_any_octets_are_a_request_or_refused(data):
    for read in (asked.read, asked.read_size):
        with suppress(TheirError):
            read(data)


@pytest.mark.parametrize("data", [b"", b"1", b"01\n", b"1\n\n", b"-1\n", b"9" * 30 + b"\n"])
def test_a_size_that_is_none_is_refused(data):
    with pytest.raises(TheirError, match=r"note\.bad-shape"):
        asked.read_size(data)


def test_a_size_is_a_number_and_an_end_of_line():
    assert asked.read_size(b"1024\n") == 1024
