"""R-102: what one revocation says, and in what shape."""

import pytest

from comity.errors import TheirError
from comity.record.entry import Head
from comity.record.revocation import Revocation, revoke
from comity.record.statement import GRANT, REVOKE, Statement
from tests.support.histories import bench
from tests.support.parties import NOON
from tests.support.statements import remade

LAST = bench("AA", "BB").parties["AA"].statements[-1]
HEADS = tuple(Head(bytes([n]) * 16, n, bytes([n]) * 32) for n in (3, 1, 2))
SAID = Revocation(
    terminal="AA/T001", reason=1, cut=HEADS, effective_ms=NOON, doubtful_ms=NOON - 3_600_000
)
REVOKED = revoke(LAST, SAID)


def test_a_revocation_names_a_terminal_and_positions():
    assert (REVOKED.n, REVOKED.prev, REVOKED.type) == (LAST.n + 1, LAST.hash, REVOKE)
    assert list(REVOKED.content) == [1, 2, 3, 4, 5, 6, 7]
    read = Revocation.read(REVOKED)
    assert read.cut == tuple(sorted(HEADS))
    assert (read.terminal, read.reason) == ("AA/T001", 1)
    assert (read.doubtful_ms, read.effective_ms) == (NOON - 3_600_000, NOON)


def test_since_when_there_are_doubts_may_be_left_out():
    # a remark for people: it decides nothing
    read = Revocation.read(remade(REVOKED, k4=None))
    assert read.doubtful_ms is None
    without = Revocation(terminal="AA/T001", reason=0, cut=(), effective_ms=NOON)
    assert Revocation.read(revoke(LAST, without)) == without


def test_a_head_named_twice_stands_once():
    twice = Revocation(terminal="AA/T001", reason=0, cut=HEADS[:1] * 2, effective_ms=NOON)
    assert Revocation.read(revoke(LAST, twice)).cut == HEADS[:1]


@pytest.mark.parametrize(
    ("attack", "parts"),
    [
        ("no terminal", {"k1": None}),
        ("a terminal that is a number", {"k1": 7}),
        ("a reason nobody knows", {"k2": 6}),
        ("a reason that is true", {"k2": True}),
        ("one head instead of a list", {"k3": list(HEADS[0])}),
        ("a head of two parts", {"k3": [list(HEADS[0][:2])]}),
        ("a position before the first entry", {"k3": [[bytes(16), 0, bytes(32)]]}),
        ("a short root", {"k3": [[bytes(16), 1, bytes(31)]]}),
        ("more heads than an entry may ref", {"k3": [list(HEADS[0])] * 513}),
        ("doubts from a text", {"k4": "yesterday"}),
        ("no moment", {"k5": None}),
        ("another number", {"k6": 9}),
        ("another predecessor", {"k7": bytes(32)}),
        ("a field too many", {"k8": 0}),
    ],
)
def test_a_revocation_of_another_shape_ends_nothing(attack, parts):
    # R-102
    with pytest.raises(TheirError, match=r"statement\.bad-revocation"):
        Revocation.read(remade(REVOKED, **parts))
    assert attack


def test_only_a_revocation_revokes():
    with pytest.raises(TheirError, match=r"statement\.bad-revocation"):
        Revocation.read(Statement.make("AA", LAST.n + 1, LAST.hash, GRANT, REVOKED.content))
    with pytest.raises(TheirError, match=r"statement\.bad-revocation"):
        Revocation.read(Statement.make("AA", 0, bytes(32), REVOKE, REVOKED.content))
