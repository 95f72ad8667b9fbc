"""The group: what is let in, and each forged point refused by name (R-362, R-364)."""

import pytest
from nacl.bindings import crypto_core_ed25519_add, crypto_core_ed25519_is_valid_point

from comity.blind import group
from comity.errors import TheirError

SESSION, SEED = b"s" * 32, b"k" * 32
ORDER = 2**252 + 27742317777372353535851937790883648493
GOOD = tuple(group.element(SESSION, bytes([n])) for n in range(64))
OF_ORDER_8 = bytes.fromhex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05")
FORGED = {
    "identity": b"\x01" + bytes(31),
    "of order 2": b"\xec" + b"\xff" * 30 + b"\x7f",
    "of order 4": bytes(32),
    "of order 8": OF_ORDER_8,
    "of the prime order and 8": crypto_core_ed25519_add(GOOD[0], OF_ORDER_8),
    "off the curve": b"\x02" + bytes(31),
    "not canonical": b"\xee" + b"\xff" * 30 + b"\x7f",
    "too short": GOOD[0][:31],
    "too long": GOOD[0] + b"\0",
    "empty": b"",
}


def test_an_item_has_one_point_in_a_session_and_another_in_another():
    assert group.element(SESSION, b"a") == group.element(SESSION, b"a")
    made = {group.element(SESSION, b"a"), group.element(SESSION, b"b"), group.element(SEED, b"a")}
    made |= {group.pad(SESSION, SEED, 0), group.pad(SESSION, SEED, 1), group.pad(SESSION, b"", 0)}
    assert len(made) == 6
    assert all(map(crypto_core_ed25519_is_valid_point, made))


def test_two_factors_come_to_one_point_in_either_order():
    one, other = group.scalar(SESSION, SEED), group.scalar(SESSION, b"other")
    assert 0 < int.from_bytes(one, "little") < ORDER
    for it in GOOD[:4]:
        there = group.times(group.times(it, one), other)
        assert there == group.times(group.times(it, other), one)
        assert crypto_core_ed25519_is_valid_point(there)


@pytest.mark.parametrize(
    ("count", "length"), [(0, 64), (1, 64), (64, 64), (65, 128), (129, 256), (16_384, 16_384)]
)
def test_a_list_is_filled_to_a_power_of_two(count, length):
    assert group.size(count) == length


def test_a_good_list_passes():
    group.check(GOOD)
    assert group.is_size(group.LIST_MAX)  # as long as one may be
    assert not group.is_size(2 * group.LIST_MAX)


@pytest.mark.parametrize("name", FORGED)
def test_a_forged_point_is_refused(name):
    with pytest.raises(TheirError, match=r"blind\.bad-point"):
        group.check((*GOOD[:-1], FORGED[name]))


@pytest.mark.parametrize("name", FORGED)
def test_a_forged_point_is_multiplied_by_nobody(name):
    """R-364: what `is_point` refuses, `times` refuses, so that no list is gone through twice."""
    with pytest.raises(TheirError, match=r"blind\.bad-point"):
        group.times(FORGED[name], group.scalar(SESSION, SEED))


@pytest.mark.parametrize("count", [0, 1, 63, 65, 96, 32_768])
def test_a_list_of_another_length_is_refused_before_its_points_are_looked_at(count):
    with pytest.raises(TheirError, match=r"blind\.bad-size"):
        group.check([b""] * count)


@pytest.mark.parametrize("count", [0, 64, 1_023, 1_025, 16_385, 31_745, 32_768])
def test_a_list_of_persons_of_another_length_is_refused(count):
    """R-575: multiples of 1,024, at most 31,744."""
    assert not group.is_size(count, is_filled=True)
    with pytest.raises(TheirError, match=r"blind\.bad-size"):
        group.check_form([n.to_bytes(32) for n in range(count)], is_filled=True)


@pytest.mark.parametrize("count", [1_024, 3_072, 31_744])
def test_a_list_of_persons_is_a_multiple_of_1024_long(count):
    #
    group.check_form([n.to_bytes(32) for n in range(count)], is_filled=True)


def test_a_point_that_stands_there_twice_is_refused():
    with pytest.raises(TheirError, match=r"blind\.twice"):
        group.check((*GOOD[:-1], GOOD[0]))


def test_order_is_strict():
    assert group.is_ordered(sorted(GOOD))
    assert not group.is_ordered(sorted(GOOD)[::-1])
    assert not group.is_ordered((GOOD[0], GOOD[0]))
