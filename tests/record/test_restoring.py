"""What a restoration names is checked against its own past, and filled in by the node (R-146)."""

import pytest

from comity.record.restoring import JOINT_NOT_COMMON, KEYS_NOT_CURRENT, NONE_COMMON, Joints
from tests.support.histories import empty, joined
from tests.support.members import Members

PARTIES = ("AA", "BB")


class _Joint:
    def __init__(self, level, fold):
        self.level, self.fold = level, fold


class _Entry:
    def __init__(self, leaf, joint):
        self.leaf, self.joint = leaf, joint


class _Told:
    def __init__(self, party, leaf, joint):
        self.party, self.entry = party, _Entry(leaf, joint)


def joints(*said):
    found = Joints()
    for n, (party, level, fold) in enumerate(said):
        found.hear(_Told(party, bytes([n]), _Joint(level, fold)))  # type: ignore[arg-type]
    return found


def test_the_last_digest_that_all_published_is_named():
    found = joints(("AA", 3, b"x"), ("BB", 3, b"x"), ("AA", 9, b"y"), ("BB", 5, b"z"))
    assert found.last_common(PARTIES, lambda _: True) == b"x"
    assert found.is_common(b"x", PARTIES, lambda _: True)
    assert not found.is_common(b"y", PARTIES, lambda _: True)


def test_what_was_published_outside_the_past_is_not_common_there():
    found = joints(("AA", 3, b"x"), ("BB", 3, b"x"))
    assert found.last_common(PARTIES, lambda leaf: leaf == b"\x00") == NONE_COMMON


# --- what a proposal names


def proposed(named, last_common=NONE_COMMON):
    """The flags of AA's proposal to restore, by what it names."""
    line = Members("AA", "BB")
    content = {5: last_common} if named is None else {5: last_common, 7: named}
    proposal = line.says("AA", "line.restore/1", content)
    told = joined(empty(line.line), line.line.everything())
    (flags,) = [it.flags for it in told if it.entry.leaf == proposal.leaf]
    return flags


def current():
    rows = []
    for code, party in Members("AA", "BB").line.parties.items():
        rows.append([code, party.statements[-1].hash])
    return rows


def test_a_proposal_that_names_what_is_so_has_no_flag_in_whatever_order():
    #
    assert proposed(current()) == ()
    assert proposed(current()[::-1]) == ()


@pytest.mark.parametrize(
    "named",
    [
        None,
        5,
        [],
        [1, "a"],
        [{1: 2}, {1: 3}],
        [["AA", bytes(32)], ["BB", bytes(32)]],
        [*current(), ["CC", bytes(32)]],
        [current()[0], current()[0]],
    ],
)
def test_whatever_a_party_writes_for_key_statements_is_flagged_and_stops_nobody(named):
    """R-146: it is foreign, and of any shape at all."""
    assert proposed(named) == (KEYS_NOT_CURRENT,)


@pytest.mark.parametrize("last_common", [7, "x", b"x", bytes(31) + b"x", [1]])
def test_a_digest_that_was_not_common_is_flagged(last_common):
    #
    assert proposed(current(), last_common) == (JOINT_NOT_COMMON,)
