"""Joints: what the author of an entry computed of the picture, beside what we compute of it.

Carries out R-26 and R-114. A joint is a statement over the past of the entry that carries it, and
is judged over that past alone: what came later, or elsewhere, is no difference.
"""

from collections.abc import Mapping
from enum import Enum
from typing import Final, NamedTuple

from comity.picture.matter import MatterKey
from comity.picture.picture import Picture
from comity.record.cut import Cut
from comity.record.entry import Joint
from comity.record.record import Record


class JointLook(Enum):
    """What comes of comparing."""

    SAME = "SAME"
    DIFFERS = "DIFFERS"
    OTHER_SHELF = "OTHER_SHELF"  # they know other types, or fold them otherwise: no comparison
    MALFORMED = "MALFORMED"  # it leaves out feeds where nobody may, or more than all


COMPARED: Final = frozenset((JointLook.SAME, JointLook.DIFFERS))


class Comparison(NamedTuple):
    """A joint judged. `ours`: our digest of the same cut; empty where there is none to compare."""

    look: JointLook
    level: int  # as stated
    stated: bytes
    ours: bytes = b""
    later: int = 0  # entries held that are not in what was compared


def joint_of(record: Record, picture: Picture, cut: Cut) -> Joint | None:
    """State the joint over the past an entry will have; nothing while nothing is stable."""
    level = record.stable_level((), cut)
    if level == 0:
        return None
    fold = picture.digest_at(record.prefix(level, (), cut))
    return Joint(level, picture.shelf.digest, (), fold)


def compared(record: Record, picture: Picture, leaf: bytes, joint: Joint) -> Comparison:
    """Judge the joint of an entry over its past (R-26)."""
    if joint.shelf != picture.shelf.digest:
        return Comparison(JointLook.OTHER_SHELF, joint.level, joint.fold)
    parties = record.laws.before(leaf).parties
    if joint.without and len(parties) < 3:  # a silent party is half the line
        return Comparison(JointLook.MALFORMED, joint.level, joint.fold)
    past = record.past(leaf)
    cut = record.prefix(joint.level, joint.without, past)
    ours = picture.digest_at(cut)
    same = ours == joint.fold and record.stable_level(joint.without, past) == joint.level
    look = JointLook.SAME if same else JointLook.DIFFERS
    return Comparison(look, joint.level, joint.fold, ours, len(record.lanes) - record.count(cut))


def matters_at(record: Record, picture: Picture, leaf: bytes, joint: Joint) -> dict[bytes, bytes]:
    """Hash of each matter's state, by packed key, at the joint of an entry as we compute it."""
    cut = record.prefix(joint.level, joint.without, record.past(leaf))
    return picture.at(cut).hashes()


def first_difference(
    ours: Mapping[bytes, bytes], theirs: Mapping[bytes, bytes]
) -> MatterKey | None:
    """Return the first matter, in the order of keys, that two pictures of one cut do not share.

    `ours`, `theirs`: hash of each matter's state by packed key.
    """
    differing = (key for key in ours.keys() | theirs.keys() if ours.get(key) != theirs.get(key))
    first = min(differing, default=None)
    return None if first is None else MatterKey.unpack(first)
