"""R-34, R-101: who holds a party's roots, how many must agree, and who comes next."""

import pytest

from comity.errors import OurError, TheirError
from comity.record.entry import RootSignoff
from comity.record.foundation import Foundation, Rotation, found, roots_hash, rotate
from comity.record.statement import FOUND, RootKey, Statement, release
from tests.support.histories import bench
from tests.support.parties import Party, holders_of, next_root_of, seed
from tests.support.statements import remade

PARTY = bench("AA", "BB").parties["AA"]
FOUNDED, NODE_GRANT, OFFICER_GRANT, *_ = PARTY.statements
FOUNDATION = Foundation.read(FOUNDED)
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
    with pytest.raises(TheirError, match=r"key\.weak|statement\.bad-(foundation|threshold)"):
        Foundation.read(remade(FOUNDED, **parts))
    assert attack


def test_only_a_first_statement_founds():
    with pytest.raises(TheirError, match=r"statement\.bad-foundation"):
        Foundation.read(NODE_GRANT)
    second = Statement.make("AA", 1, FOUNDED.hash, FOUND, FOUNDED.content)
    with pytest.raises(TheirError, match=r"statement\.bad-foundation"):
        Foundation.read(second)


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


# --- rotation

HEIRS = holders_of("AA", 1)
ROTATED = rotate(
    FOUNDED,
    roots=[holder.public for holder in HEIRS],
    threshold=2,
    next_root=next_root_of("AA", 2),
)


def test_a_rotation_says_who_holds_the_roots_from_here_on():
    #
    read = Rotation.read(ROTATED)
    assert read.roots == tuple(holder.public for holder in HEIRS)
    assert read.threshold == 2
    assert (ROTATED.n, ROTATED.prev) == (1, FOUNDED.hash)
    assert read.next_root == next_root_of("AA", 2)


def test_only_the_roots_that_were_fixed_before_follow():
    #
    rotating = Foundation.read(Party("AA", rotates=True).statements[0])
    assert Rotation.read(ROTATED).follows(rotating)
    assert not Rotation.read(ROTATED).follows(FOUNDATION)
    assert roots_hash(Rotation.read(ROTATED).roots) == rotating.next_root
    swapped = remade(ROTATED, k1=ROTATED.content[1][::-1])
    assert not Rotation.read(swapped).follows(rotating)


@pytest.mark.parametrize(
    ("attack", "parts"),
    [
        ("no holder", {"k1": []}),
        ("sixteen holders", {"k1": [ROOT] * 16, "k2": 9}),
        ("half of the holders is not enough", {"k1": [ROOT] * 4, "k2": 2}),
        ("threshold above the holders", {"k2": 4}),
        ("threshold that is true", {"k1": [ROOT], "k2": True}),
        ("a weak root key", {"k1": [[WEAK, ROOT[1]]], "k2": 1}),
        ("no hash of the keys after these", {"k3": None}),
        ("a short hash", {"k3": bytes(31)}),
        ("another number", {"k4": 7}),
        ("another predecessor", {"k5": bytes(32)}),
        ("a field too many", {"k6": 0}),
    ],
)
def test_a_rotation_of_another_shape_puts_in_nobody(attack, parts):
    #
    with pytest.raises(TheirError, match=r"key\.weak|statement\.bad-(rotation|threshold)"):
        Rotation.read(remade(ROTATED, **parts))
    assert attack


def test_only_a_rotation_rotates():
    with pytest.raises(TheirError, match=r"statement\.bad-rotation"):
        Rotation.read(Statement.make("AA", 1, FOUNDED.hash, FOUND, ROTATED.content))
    with pytest.raises(TheirError, match=r"statement\.bad-rotation"):
        Rotation.read(Statement.make("AA", 0, bytes(32), ROTATED.type, ROTATED.content))


def test_we_rotate_to_no_threshold_that_half_of_the_holders_reach():
    with pytest.raises(OurError, match=r"statement\.our-threshold"):
        rotate(FOUNDED, roots=[it.public for it in HEIRS], threshold=1, next_root=seed("x"))
