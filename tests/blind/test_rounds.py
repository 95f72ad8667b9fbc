"""Two hands, three steps: both learn what both have; each attack on them by its name."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.blind import group
from comity.blind.rounds import Hand, opens, read_points
from comity.errors import OurError, TheirError

SESSION = b"s" * 32
ITEMS = st.sets(st.binary(min_size=12, max_size=12), min_size=1, max_size=40)


def hand(items, seed=b"a" * 32, session=SESSION):
    return Hand(session=session, seed=seed, items=tuple(items))


def played(one, other):
    """All three steps; gives what each of the two learns."""
    twice_one = other.again(one.points)
    twice_other = one.again(other.points)
    return one.shared(twice_one, twice_other), other.shared(twice_other, twice_one)


@settings(max_examples=25, deadline=None)
@given(ITEMS, ITEMS, ITEMS)
def test_both_learn_what_both_have_and_the_same(common, left, right):
    both = tuple(sorted((common | left) & (common | right)))
    found = played(hand(common | left), hand(common | right, b"b" * 32))
    assert found == (both, both)


def test_sets_with_nothing_in_common_come_to_nothing():
    assert played(hand([b"x"]), hand([b"y"], b"b" * 32)) == ((), ())


def test_filling_is_never_shared_and_hides_how_many_there_are():
    one, other = hand([b"x"]), hand([b"x", b"y"], b"b" * 32)
    assert len(one.points) == len(other.points) == 64
    assert played(one, other) == ((b"x",), (b"x",))
    assert len(hand([bytes([n]) for n in range(65)]).points) == 128


def test_an_item_given_twice_is_one():
    assert hand([b"x", b"x"]).points == hand([b"x"]).points


def test_the_list_tells_nothing_by_its_order_or_from_one_session_to_the_next():
    one = hand([b"x", b"y"])
    assert list(one.points) == sorted(one.points)
    assert set(one.points).isdisjoint(hand([b"x", b"y"], b"b" * 32).points)
    assert set(one.points).isdisjoint(hand([b"x", b"y"], session=b"t" * 32).points)
    assert one.points == hand([b"y", b"x"]).points


def test_hands_of_two_sessions_have_nothing_in_common():
    one, other = hand([b"x"]), hand([b"x"], b"b" * 32, b"t" * 32)
    assert played(one, other) == ((), ())


def test_our_own_list_sent_back_to_us_is_refused():
    one = hand([b"x"])
    with pytest.raises(TheirError, match=r"blind\.reflected"):
        one.again(one.points)
    other = hand([b"x"], b"b" * 32)
    mixed = tuple(sorted((*other.points[1:], one.points[0])))
    with pytest.raises(TheirError, match=r"blind\.reflected"):
        one.again(mixed)


def test_a_list_out_of_order_is_refused():
    with pytest.raises(TheirError, match=r"blind\.not-ordered"):
        hand([b"x"]).again(hand([b"x"], b"b" * 32).points[::-1])


@pytest.mark.parametrize("point", [b"\x01" + bytes(31), bytes(32), b"\x02" + bytes(31)])
def test_a_point_that_would_tell_our_factor_is_refused_at_every_step(point):
    one, other = hand([b"x"]), hand([b"x"], b"b" * 32)
    forged = tuple(sorted((*other.points[1:], point)))
    with pytest.raises(TheirError, match=r"blind\.bad-point"):
        one.again(forged)
    with pytest.raises(TheirError, match=r"blind\.bad-point"):
        one.shared(forged, other.points)


def test_what_comes_back_must_be_as_long_as_what_was_sent_and_hold_nothing_twice():
    one, other = hand([b"x"]), hand([b"x"], b"b" * 32)
    twice = other.again(one.points)
    longer = hand([bytes([n]) for n in range(65)]).points
    for wrong in (twice[:-1], longer, ()):
        with pytest.raises(TheirError, match=r"blind\.bad-size"):
            one.shared(wrong, twice)
    with pytest.raises(TheirError, match=r"blind\.twice"):
        one.shared((*twice[:-1], twice[0]), twice)


def test_a_set_may_be_chosen_to_probe_and_that_is_said_and_not_prevented():
    """What docs/threats.md leaves open: who puts in every cell of a small place learns it all."""
    small = [bytes([n]) for n in range(200)]
    assert played(hand(small), hand([b"\x07"], b"b" * 32))[0] == (b"\x07",)


def test_a_hand_once_opened_proves_what_was_put_in():
    one = hand([b"x", b"y"])
    assert opens(hand([b"x", b"y"]), one.points)
    assert not opens(hand([b"x"]), one.points)
    assert not opens(hand([b"x", b"y", b"z"]), one.points)
    assert not opens(hand([b"x", b"y"], b"b" * 32), one.points)


def test_an_empty_hand_and_one_too_large_are_refused():
    with pytest.raises(OurError, match=r"blind\.nothing"):
        hand([])
    most = [n.to_bytes(4) for n in range(group.LIST_MAX)]
    assert len(hand(most).items) == group.LIST_MAX
    with pytest.raises(OurError, match=r"blind\.too-many"):
        hand([*most, b"one more"])


def test_a_list_is_read_back_from_its_octets_and_nothing_else_is():
    points = hand([b"x"]).points
    assert read_points(b"".join(points)) == points
    for wrong in (b"", b"".join(points[1:]), b"".join(points) + b"\0", bytes(32 * 32_768)):
        with pytest.raises(TheirError, match=r"blind\.bad-size"):
            read_points(wrong)


def test_lists_of_persons_are_as_long_as_both_agreed_and_others_are_refused():
    """R-575: three times 1,024 is no length of any other list, and 64 is none of these."""
    one = Hand(session=SESSION, seed=b"a" * 32, items=(b"x", b"y"), filled=3_072)
    other = Hand(session=SESSION, seed=b"b" * 32, items=(b"x", b"z"), filled=3_072)
    octets = b"".join(one.points)
    assert read_points(octets, is_filled=True) == one.points
    with pytest.raises(TheirError, match=r"blind\.bad-size"):
        read_points(octets)
    assert played(one, other) == ((b"x",), (b"x",))
    with pytest.raises(TheirError, match=r"blind\.bad-size"):
        one.again(hand([b"x"], b"b" * 32).points)
    with pytest.raises(TheirError, match=r"blind\.bad-size"):
        hand([b"x"], b"b" * 32).again(one.points)
