"""How much is here: two lines in one spelling."""

import pytest

from comity.archive.held import Held
from comity.errors import TheirError


def test_it_is_read_as_written():
    held = Held(600, bytes(range(32)))
    assert Held.read(held.data) == held


@pytest.mark.parametrize(
    "data", [b"", b"1\n", b"01\n" + b"A" * 43 + b"=\n", b"1\nAA==\n", b"9" * 17, b"\xff\n"]
)
def test_anything_else_is_none(data):
    with pytest.raises(TheirError) as told:
        Held.read(data)
    assert told.value.key == "archive.bad-file"
