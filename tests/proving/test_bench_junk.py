"""Junk is what its name says: frames that no honest node would send so."""

import pytest

from comity.errors import TheirError
from comity.proving import bench_pair
from comity.proving.bench_junk import KINDS, Flooder
from comity.session.frames import Have, Want, decode


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    return bench_pair.make_pair(tmp_path_factory.mktemp("pair"))[0]


def frame_of(home, kind):
    flooder = Flooder(home, "BB", "127.0.0.1:1", kind, 1)
    (frame,) = flooder._made(flooder._own)
    return frame, flooder._tag


def test_frames_in_order_stand_under_the_line_that_is_shared(home):
    for kind, shape in (("useless", Have), ("greedy", Want)):
        frame, tag = frame_of(home, kind)
        assert frame.startswith(tag)
        assert isinstance(decode(frame[8:]), shape)


def test_a_garbled_one_is_no_frame_and_a_strange_one_of_no_line(home):
    frame, tag = frame_of(home, "garbled")
    assert frame.startswith(tag)
    with pytest.raises(TheirError, match=r"frame\.not-canonical"):
        decode(frame[8:])
    frame, tag = frame_of(home, "strange")
    assert not frame.startswith(tag)


def test_there_is_no_other_kind(home):
    assert set(KINDS) == {"strange", "garbled", "useless", "greedy"}
    with pytest.raises(ValueError, match="odd"):
        Flooder(home, "BB", "127.0.0.1:1", "odd", 1)
