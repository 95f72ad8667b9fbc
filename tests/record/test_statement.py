"""R-30, R-31, R-34: key statements, their hash, their root releases."""

from hashlib import sha256

import pytest

from comity.errors import OurError, TheirError
from comity.record import canonical
from comity.record.entry import RootSignoff
from comity.record.statement import (
    FIRST_PREV,
    FOUND,
    Foundation,
    Grant,
    RootKey,
    Statement,
    found,
    release,
)
from tests.support.histories import bench
from tests.support.parties import seed

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


def remade(statement, **parts):
    content = {**statement.content, **{int(name[1:]): value for name, value in parts.items()}}
    kept = {key: content[key] for key in sorted(content) if content[key] is not None}
    return Statement.make(statement.party, statement.n, statement.prev, statement.type, kept)


ROOT = FOUNDED.content[3][0]
WEAK = [-19, bytes(32)]


@pytest.mark.parametrize(
    ("attack", "parts"),
    [
        ("another party", {"k1": "BB"}),
        ("no holder", {"k3": []}),
        ("sixteen holders", {"k3": [ROOT] * 16, "k4": 9}),
        ("half of the holders is not enough", {"k3": [ROOT] * 4, "k4": 2}),
        ("threshold above the holders", {"k4": 4}),
        ("threshold 0", {"k4": 0}),
        ("threshold that is true", {"k3": [ROOT], "k4": True}),
        ("a weak root key", {"k3": [[WEAK, ROOT[1]]], "k4": 1}),
        ("two keys of one kind", {"k3": [[ROOT[0], ROOT[0]]], "k4": 1}),
        ("kinds the wrong way round", {"k3": [[ROOT[1], ROOT[0]]], "k4": 1}),
        ("one key for a holder", {"k3": [[ROOT[0]]], "k4": 1}),
        ("no hash of the next keys", {"k5": None}),
        ("a kind of party nobody knows", {"k6": 5}),
        ("a field too many", {"k7": 0}),
        ("names that are a map", {"k2": {}}),
        ("a name of three parts", {"k2": [["en", "a", "b"]]}),
    ],
)
def test_a_foundation_of_another_shape_founds_nobody(attack, parts):
    #
    with pytest.raises(TheirError):
        Foundation.read(remade(FOUNDED, **parts))
    assert attack


def test_only_a_first_statement_founds():
    with pytest.raises(TheirError, match=r"statement\.bad-foundation"):
        Foundation.read(NODE_GRANT)
    second = Statement.make("AA", 1, FOUNDED.hash, FOUND, FOUNDED.content)
    with pytest.raises(TheirError, match=r"statement\.bad-foundation"):
        Foundation.read(second)


@pytest.mark.parametrize(
    ("attack", "parts"),
    [
        ("precedence 4", {"k5": 4}),
        ("precedence that is true", {"k5": True}),
        ("kind 4", {"k9": 4}),
        ("a weak key", {"k2": WEAK}),
        ("another number", {"k10": 7}),
        ("another predecessor", {"k11": bytes(32)}),
        ("no window", {"k6": None}),
        ("half a window", {"k6": {1: 0}}),
        ("window of texts", {"k6": {1: "now", 2: "then"}}),
        ("types as numbers", {"k4": [1]}),
        ("a field too many", {"k12": 0}),
    ],
)
def test_a_grant_of_another_shape_grants_nothing(attack, parts):
    #
    with pytest.raises(TheirError, match=r"^(statement|key)\."):
        Grant.read(remade(OFFICER_GRANT, **parts))
    assert attack


def test_a_grant_says_what_a_key_may_do():
    granted = Grant.read(remade(OFFICER_GRANT, k4=["A02", "X01"], k5=1))
    assert granted.allows("A02", 1)
    assert not granted.allows("A02", 2)
    assert not granted.allows("L01", 0)
    assert Grant.read(OFFICER_GRANT).allows("L01", 3)  # none named means all


def has_released(*signoffs):
    return FOUNDATION.has_released(NODE_GRANT, signoffs)


def test_more_than_half_of_the_holders_must_release():
    #
    one, two, three = release(NODE_GRANT, PARTY.holders)
    assert has_released(one, two)
    assert has_released(three, one)
    assert has_released(one, two, three)
    assert not has_released()
    assert not has_released(one)


def test_one_holder_counts_once():
    # hedged signatures differ each time; the holder is the same
    again = release(NODE_GRANT, PARTY.holders[:1])
    assert not has_released(*release(NODE_GRANT, PARTY.holders[:1]), *again)


def test_a_holder_must_sign_with_both_kinds_of_key():
    #
    one, two, _ = release(NODE_GRANT, PARTY.holders)
    assert not has_released(one, two._replace(pq_signature=bytes(2420)))
    assert not has_released(one, two._replace(signature=bytes(64)))
    mixed = RootSignoff(one.kid, one.signature, two.pq_kid, two.pq_signature)
    assert not has_released(one, mixed)


def test_a_release_of_another_statement_or_another_party_counts_nothing():
    #
    other = bench("AA", "BB").parties["BB"]
    assert not has_released(*release(OFFICER_GRANT, PARTY.holders))
    assert not has_released(*release(NODE_GRANT, other.holders))


def test_what_does_not_count_does_no_harm():
    one, two, _ = release(NODE_GRANT, PARTY.holders)
    stranger = release(NODE_GRANT, bench("AA", "BB").parties["BB"].holders)
    assert has_released(*stranger, one, one, two)


def test_we_found_no_party_that_half_of_its_holders_could_command():
    roots = [holder.public for holder in PARTY.holders] + [PARTY.holders[0].public]
    with pytest.raises(OurError, match=r"statement\.our-threshold"):
        found("AA", names={}, roots=roots, threshold=2, next_root=seed("next"), kind=0)


def test_a_root_key_is_one_of_each_kind():
    assert isinstance(FOUNDATION.roots[0], RootKey)
    assert FOUNDATION.names == {"en": "Party AA"}
    assert len(FOUNDATION.roots) == 3
