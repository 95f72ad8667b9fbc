"""What a restoration names is checked against its own past, and filled in by the node (R-146)."""

from comity.record.restoring import NONE_COMMON, Joints

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
