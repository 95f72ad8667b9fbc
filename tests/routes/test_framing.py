from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import OurError, TheirError
from comity.routes.framing import Unframer, check_ours, joined
from comity.values.bounds import FRAME_BYTES_MAX


def in_pieces(stream, cuts):
    marks = [0, *sorted(cut % (len(stream) + 1) for cut in cuts), len(stream)]
    return [stream[a:b] for a, b in pairwise(marks)]


@given(st.lists(st.binary(min_size=1, max_size=200)), st.lists(st.integers(0, 10_000)))
def test_frames_come_back_whole_however_the_stream_is_cut(frames, cuts):
    unframer = Unframer()
    back = [it for piece in in_pieces(joined(frames), cuts) for it in unframer.feed(piece)]
    assert back == frames
    assert not unframer.is_mid_frame


def test_a_frame_of_one_mebibyte_passes_in_small_pieces():
    frame = b"f" * FRAME_BYTES_MAX
    stream, unframer, back = joined([frame]), Unframer(), []
    for at in range(0, len(stream), 4_096):
        back += unframer.feed(stream[at : at + 4_096])
    assert back == [frame]


def test_one_byte_more_is_refused_before_a_byte_of_the_frame_has_come():
    with pytest.raises(TheirError, match=r"^link\.frame-too-long size=1048577 most=1048576$"):
        Unframer().feed((FRAME_BYTES_MAX + 1).to_bytes(4, "big"))


def test_an_empty_frame_is_refused():
    with pytest.raises(TheirError, match=r"^link\.frame-empty"):
        Unframer().feed(bytes(4))


@pytest.mark.parametrize("size", [0, FRAME_BYTES_MAX + 1])
def test_we_send_nothing_that_would_be_refused(size):
    with pytest.raises(OurError, match=r"^link\.frame-"):
        check_ours(bytes(size))


def test_a_frame_cut_short_is_noticed():
    unframer = Unframer()
    assert unframer.feed(joined([b"whole", b"cut short"])[:-1]) == [b"whole"]
    assert unframer.is_mid_frame
