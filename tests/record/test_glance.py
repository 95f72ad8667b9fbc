"""At a glance an entry says what reading it says (R-56)."""

import pytest
from hypothesis import given

from comity.errors import TheirError
from comity.record.entry import parse
from comity.record.glance import glance
from tests.support.histories import histories


@given(histories("AA", "BB"))
def test_a_glance_finds_what_reading_finds(history):
    for data in history.entries:
        entry, seen = parse(data), glance(data)
        assert seen[:7] == (
            entry.leaf,
            entry.feed,
            entry.number,
            entry.root,
            entry.refs,
            entry.time_ms,
            entry.type,
        )
        bare = not (entry.releases or entry.root_releases) and entry.joint is None
        assert seen.is_plain is (bare and not entry.is_sealed)


@given(histories("AA", "BB", steps=2))
def test_a_changed_octet_changes_the_leaf_or_is_refused(history):
    data = history.entries[-1]
    leaf = glance(data).leaf
    for at in range(len(data) - 64):
        assert leaf_of(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]) != leaf, at


def leaf_of(data):
    try:
        return glance(data).leaf
    except TheirError:
        return None


@pytest.mark.parametrize("data", [b"", b"\xd2", b"\xd2\x84" * 100])
def test_what_is_no_entry_is_refused(data):
    with pytest.raises(TheirError, match=r"entry\.bad-layout"):
        glance(data)
