"""Boot marks: the file outside the store, and what follows from what it says (R-120)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.node import marks
from comity.node.marks import ANY_BOOT, ENDED, Mark, MarkFile, Reason, compare, inside
from comity.record.entry import Head

LINE = b"l" * 32
KID = b"k" * 8
OLD, NEW = b"o" * 16, b"n" * 16
HEAD = Head(b"f" * 16, 7, b"r" * 32)


def mark(**changes):
    return Mark(**{"line_id": LINE, "kid": KID, "boot": NEW, "epoch": 2, "head": HEAD, **changes})


def test_a_mark_is_read_as_it_was_written_and_lies_there_alone(tmp_path):
    file = MarkFile(tmp_path / "not" / "there", KID, LINE)
    assert file.read() == (None, True)
    file.write(mark(boot=OLD))
    file.write(mark())
    assert file.read() == (mark(), True)
    assert [it.name for it in file.path.parent.iterdir()] == [file.path.name]


def test_the_mark_of_another_node_or_line_is_not_ours(tmp_path):
    file = MarkFile(tmp_path, KID, LINE)
    for other in (mark(kid=bytes(8)), mark(line_id=bytes(32))):
        file.write(other)
        assert file.read() == (None, False)


def test_what_followed_in_the_same_start_is_the_mark_and_of_another_start_is_not(tmp_path):
    """R-120: unflushed, so it may be older, or torn after a power cut: it counts for nothing."""
    file = MarkFile(tmp_path, KID, LINE)
    later = mark(head=Head(mark().head.feed, mark().head.size + 1, bytes(32)))
    file.write(mark())
    file.follow(later)
    assert file.read() == (later, True)
    file.write(mark(boot=OLD))
    assert file.read() == (mark(boot=OLD), True)
    file.write(later)
    file.follow(mark())
    assert file.read() == (later, True)
    ahead = file.path.with_suffix(".head")
    for torn in (b"", ahead.read_bytes()[:-1], bytes(300), bytes([255]) * 300):
        ahead.write_bytes(torn)
        assert file.read() == (later, True)


def test_a_mark_says_in_which_start_of_the_machine_it_was_written(tmp_path, monkeypatch):
    """R-120: where the system does not say, no start can be told from another."""
    monkeypatch.setattr(marks, "BOOT_ID", tmp_path / "boot_id")
    assert marks.machine_start() == ENDED
    (tmp_path / "boot_id").write_bytes(b"0b3c\n")
    assert marks.machine_start() == MarkFile(tmp_path, KID, LINE).machine == b"0b3c"
    assert MarkFile(tmp_path, KID, LINE, takes_turns=True).machine == ENDED
    told = mark(machine=b"0b3c")
    assert Mark.read(told.data) == told != mark()


@given(st.binary(max_size=2_000))
def test_no_bytes_are_a_mark_by_chance(data):
    assert Mark.read(data) is None


@given(at=st.integers(0, len(mark().data) - 1), change=st.integers(1, 255))
def test_a_mark_with_one_octet_changed_is_none(at, change):
    data = bytearray(mark().data)
    data[at] ^= change
    assert Mark.read(bytes(data)) is None


@pytest.mark.parametrize(
    ("note", "outside", "is_held", "reason"),
    [
        (None, None, False, None),  # the first start of all
        (None, mark(), True, Reason.BEHIND),  # the store is of a time before the first mark
        (inside([NEW]), mark(), True, None),
        (inside([NEW]), mark(), False, Reason.BEHIND),
        (inside([NEW]), None, True, Reason.NO_MARK),
        (inside([NEW, ANY_BOOT]), None, True, None),  # killed between the two, at the first start
        (inside([NEW, OLD]), mark(boot=OLD), True, None),  # killed between the two, at a later one
        (inside([NEW, OLD]), mark(boot=OLD), False, Reason.BEHIND),
        (inside([OLD]), mark(), True, Reason.OTHER_BOOT),
    ],
)
def test_the_two_marks_decide(note, outside, is_held, reason):
    """X17."""
    assert compare(note, outside, lambda _: is_held) is reason
