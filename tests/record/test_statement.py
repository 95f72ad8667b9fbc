"""R-30, R-31, R-34: key statements, their hash, their root releases."""

from hashlib import sha256

import pytest

from comity.errors import TheirError
from comity.record import canonical
from comity.record.foundation import Foundation
from comity.record.statement import FIRST_PREV, FOUND, Statement
from tests.support.histories import bench

PARTY = bench("AA", "BB").parties["AA"]
FOUNDED, NODE_GRANT, OFFICER_GRANT, *_ = PARTY.statements
FOUNDATION = Foundation.read(FOUNDED)


def test_a_statement_is_the_hash_of_its_five_parts():
    #
    for statement in PARTY.statements:
        whole = [*statement.wire]
        assert statement.hash == sha256(canonical.encode(whole)).digest()
        assert Statement.read(whole) == statement
    assert FOUNDED.n == 0
    assert FOUNDED.prev == FIRST_PREV == bytes(32)
    assert [it.n for it in PARTY.statements] == [0, 1, 2, 3]
    assert OFFICER_GRANT.prev == NODE_GRANT.hash


def test_the_fingerprint_is_the_beginning_of_the_first_hash():
    #
    assert FOUNDED.fingerprint == FOUNDED.hash[:16]


@pytest.mark.parametrize(
    "value",
    [
        None,
        {},
        ["AA", 0, bytes(32), FOUND],
        ["AA", 0, b"\x01" * 32, FOUND, {}],
        ["AA", -1, bytes(32), FOUND, {}],
        ["AA", True, bytes(32), FOUND, {}],
        ["AA", 1, bytes(31), FOUND, {}],
        ["AA", 1, bytes(32), 7, {}],
        ["AA", 1, bytes(32), FOUND, []],
        [b"AA", 1, bytes(32), FOUND, {}],
        ["AA", 1, bytes(32), FOUND, {}, 0],
    ],
)
def test_another_shape_is_no_statement(value):
    #
    with pytest.raises(TheirError, match=r"statement\.bad-shape"):
        Statement.read(value)
