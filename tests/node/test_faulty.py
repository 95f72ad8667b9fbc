"""What a peer's node did is told from what a wire did (R-41)."""

import pytest

from comity.node.faulty import is_bad, is_fault
from tests.support.lines import note


@pytest.mark.parametrize(
    ("reason", "its"),
    [
        ("frame.not-canonical", True),
        ("session.unasked", True),
        ("session.useless", True),
        ("link.frame-too-long", True),
        ("session.silent", False),
        ("link.cut-mid-frame", False),
        ("session.no-greeting", False),
    ],
)
def test_a_fault_is_what_no_wire_does(reason, its):
    assert is_fault(reason) is its


def test_what_is_no_entry_is_told_from_one(liar):
    assert is_bad(b"garbage")
    assert not is_bad(liar.feed.write(note()).data)
