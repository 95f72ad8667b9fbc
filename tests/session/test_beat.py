import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import TheirError
from comity.record import canonical, entry
from comity.record.keys import SigningKey
from comity.session import beat, frames
from comity.session.beat import Beat

from .playbook import FEED_A, LINE, OTHER_LINE, ROOT

KEY = SigningKey.from_seed(b"k" * 32)
OTHER_KEY = SigningKey.from_seed(b"o" * 32)
BEAT = Beat(line=LINE, feed=FEED_A, size=7, root=ROOT, counter=3, time_ms=1_770_292_800_000)


def is_entry(data):
    try:
        entry.parse(data)
    except TheirError:
        return False
    return True


def sent(its=BEAT, key=KEY):
    return frames.decode(beat.signed(its, key))


def test_a_beat_is_read_as_it_was_signed():
    frame = sent()
    assert beat.read(frame.payload) == BEAT
    assert beat.is_good(BEAT, frame.payload, frame.signature, KEY.key)


def test_a_beat_of_another_key_is_not_good():
    frame = sent(key=OTHER_KEY)
    assert not beat.is_good(BEAT, frame.payload, frame.signature, KEY.key)


def test_a_beat_signed_for_one_line_is_not_good_on_another():
    elsewhere = Beat(line=OTHER_LINE, feed=FEED_A, size=7, root=ROOT, counter=3, time_ms=0)
    signature = KEY.sign(beat.CONTEXT + LINE, elsewhere.payload)
    assert not beat.is_good(elsewhere, elsewhere.payload, signature, KEY.key)


def test_an_altered_byte_is_refused():
    frame = sent()
    for at in range(len(frame.payload)):
        altered = bytearray(frame.payload)
        altered[at] ^= 1
        assert not beat.is_good(BEAT, bytes(altered), frame.signature, KEY.key)


@pytest.mark.parametrize(
    "value",
    [
        [LINE, FEED_A, 7, ROOT, 3],
        [LINE, FEED_A, 7, ROOT, 3, 4, 5],
        [LINE[1:], FEED_A, 7, ROOT, 3, 4],
        [LINE, ROOT, 7, ROOT, 3, 4],
        [LINE, FEED_A, 7, FEED_A, 3, 4],
        [LINE, FEED_A, -7, ROOT, 3, 4],
        [LINE, FEED_A, 7, ROOT, True, 4],
        [LINE, FEED_A, 7, ROOT, 3, "now"],
        {1: LINE},
    ],
)
def test_a_payload_out_of_shape_is_refused(value):
    with pytest.raises(TheirError, match=r"^frame\.bad-beat"):
        beat.read(canonical.encode(value))


def test_no_one_byte_neighbour_of_a_beat_is_an_entry():
    for data in (BEAT.payload, beat.signed(BEAT, KEY)):
        for at in range(len(data)):
            for byte in range(256):
                assert not is_entry(data[:at] + bytes([byte]) + data[at + 1 :])


def test_no_two_byte_neighbour_of_a_beat_is_an_entry():
    # An entry opens with tag 18 and an array of four. A beat differs in both bytes, so the
    # only neighbours to try are those with exactly these two; every other opens otherwise.
    for data in (BEAT.payload, beat.signed(BEAT, KEY)):
        assert data[0] != 0xD2
        assert data[1] != 0x84
        assert not is_entry(b"\xd2\x84" + data[2:])


@given(st.integers(0, 140), st.integers(0, 140), st.binary(min_size=2, max_size=2))
def test_no_two_bytes_anywhere_make_a_beat_an_entry(first, second, bytes_):
    data = bytearray(BEAT.payload)
    data[first % len(data)], data[second % len(data)] = bytes_
    assert not is_entry(bytes(data))


def test_no_short_cut_or_doubled_beat_is_an_entry():
    data = beat.signed(BEAT, KEY)
    for at in range(len(data)):
        assert not is_entry(data[:at])
        assert not is_entry(data[at:])
        assert not is_entry(data[:at] + data[at + 1 :])


@pytest.mark.parametrize("data", [b"", b"\xff", BEAT.payload[:-1], BEAT.payload + b"\x00"])
def test_a_payload_that_is_no_cbor_is_refused_as_a_beat(data):
    with pytest.raises(TheirError, match=r"^frame\.bad-beat"):
        beat.read(data)
