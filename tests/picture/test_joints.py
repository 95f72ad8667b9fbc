"""Joints: stated over a past, judged over the same past and nothing else (X13; R-26, R-114)."""

from comity.families.shelf import SHELF
from comity.picture.joints import JointLook, compared, first_difference, joint_of, matters_at
from comity.picture.matter import MatterKey
from comity.picture.picture import Picture
from tests.support.histories import empty, joined
from tests.support.members import Members


def key(level, leaf):
    return MatterKey(level, "activity", leaf * 32).packed


def test_equal_pictures_have_no_first_difference():
    rows = {key(1, b"a"): b"1", key(2, b"b"): b"2"}
    assert first_difference(rows, dict(rows)) is None


def test_the_first_matter_that_differs_is_named_in_the_order_of_keys():
    ours = {key(1, b"a"): b"1", key(2, b"b"): b"2", key(3, b"c"): b"3"}
    theirs = ours | {key(3, b"c"): b"x", key(2, b"b"): b"y"}
    assert first_difference(ours, theirs) == MatterKey(2, "activity", b"b" * 32)


def test_a_matter_that_only_one_has_is_a_difference():
    ours = {key(1, b"a"): b"1"}
    assert first_difference(ours, {}) == MatterKey(1, "activity", b"a" * 32)
    assert first_difference({}, ours) == MatterKey(1, "activity", b"a" * 32)


# --- over a real record


def seen(line):
    """A record, and its picture, in which each party has seen what the other said."""
    record = empty(line.line)
    told = {it.entry.leaf: it for it in joined(record, line.line.everything())}
    picture = Picture(SHELF, record.charter, record, told.__getitem__)
    for it in told.values():
        picture.add(it)
    return record, picture


def talk():
    line = Members("AA", "BB")
    for n in range(6):
        line.notes("AA", f"a{n}")
        line.notes("BB", f"b{n}")
    last = line.notes("BB", "last")
    record, picture = seen(line)
    joint = joint_of(record, picture, record.past(last.leaf))
    assert joint is not None
    return record, picture, last.leaf, joint


def test_while_nothing_is_stable_no_joint_is_stated():
    #
    record, picture = seen(Members("AA", "BB"))
    nothing = record.past(record.lanes.of_feed(record.lanes.all[0].feed)[0].leaf(0))
    assert joint_of(record, picture, nothing) is None


def test_a_joint_is_found_to_be_what_its_author_stated():
    record, picture, leaf, joint = talk()
    found = compared(record, picture, leaf, joint)
    assert (found.look, found.level, found.stated) == (JointLook.SAME, joint.level, joint.fold)
    assert found.ours == joint.fold
    assert 0 < found.later < len(record.lanes)


def test_another_digest_or_another_level_differs():
    record, picture, leaf, joint = talk()
    for wrong in (joint._replace(fold=bytes(32)), joint._replace(level=joint.level - 1)):
        assert compared(record, picture, leaf, wrong).look is JointLook.DIFFERS


def test_a_joint_of_another_shelf_is_not_compared():
    record, picture, leaf, joint = talk()
    found = compared(record, picture, leaf, joint._replace(shelf=bytes(32)))
    assert (found.look, found.ours) == (JointLook.OTHER_SHELF, b"")


def test_between_two_parties_nobody_leaves_the_other_out():
    #
    record, picture, leaf, joint = talk()
    found = compared(record, picture, leaf, joint._replace(without=(bytes(16),)))
    assert (found.look, found.ours) == (JointLook.MALFORMED, b"")


def test_the_matters_at_a_joint_are_those_of_the_entries_it_covers():
    #
    record, picture, leaf, joint = talk()
    cut = record.prefix(joint.level, (), record.past(leaf))
    covered = {it for it in record.lanes.leaves() if record.is_in_cut(it, cut)}
    wanted = {key.packed for it in covered for key in picture.by_leaf(it)}
    assert matters_at(record, picture, leaf, joint).keys() == wanted
    assert wanted < {key.packed for key, _ in picture.matters()}
