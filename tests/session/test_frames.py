import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import TheirError
from comity.record import canonical
from comity.session import frames
from comity.session.frames import (
    Ask,
    AskPicture,
    BeatFrame,
    BodyAsk,
    BodyPiece,
    Bye,
    Entries,
    Have,
    PicturePage,
    Want,
    WantBodies,
)
from comity.session.limits import ASKS_MAX, ENTRIES_MAX, HEADS_MAX
from comity.values.bounds import FRAME_BYTES_MAX, INT_MAX, SEALED_BYTES_MAX

from .playbook import FEED_A, head, hello

MATTER = bytes(8) + b"activity\x00" + b"m" * 32
LATER = bytes(7) + b"\x01activity\x00" + b"m" * 32
EXAMPLES = (
    hello(),
    Have(heads=()),
    Have(heads=(head(FEED_A, 3), head(FEED_A, 4))),
    Want(asks=(Ask(feed=FEED_A, start=0, until=INT_MAX),)),
    Entries(entries=(b"one", b"two")),
    BeatFrame(payload=b"beat", signature=b"s" * 64),
    Bye(reason="session.other-line"),
    BodyPiece(leaf=b"l" * 32, start=3, size=5, piece=b"of"),
    BodyPiece(leaf=b"l" * 32, start=0, size=0, piece=b""),
    WantBodies(asks=(BodyAsk(leaf=b"l" * 32, start=7),)),
    AskPicture(entry=b"e" * 32, start=b""),
    PicturePage(entry=b"e" * 32, start=b"", rows=((MATTER, b"h" * 32),)),
    PicturePage(entry=b"e" * 32, start=MATTER, rows=()),
)


def read(data):
    return frames.decode(data)


def refusal(data):
    with pytest.raises(TheirError) as caught:
        frames.decode(data)
    return caught.value.key


@pytest.mark.parametrize("frame", EXAMPLES, ids=lambda it: type(it).__name__)
def test_a_frame_comes_back_as_it_went(frame):
    assert frames.decode(frames.encode(frame)) == frame


def test_notes_are_known_and_not_built():
    assert refusal(canonical.encode([8, b""])) == "frame.not-built"


@pytest.mark.parametrize("kind", [0, 12, -1, INT_MAX])
def test_an_unknown_kind_is_refused(kind):
    assert refusal(canonical.encode([kind, b""])) == "frame.unknown-kind"


@pytest.mark.parametrize("value", [1, b"x", [], ["x"], [True, []], {1: 2}, [[1], 2]])
def test_what_is_not_an_array_with_a_number_is_refused(value):
    assert refusal(canonical.encode(value)) == "frame.bad-shape"


@pytest.mark.parametrize(
    "value",
    [
        [1, 1, b"L" * 31, b"S" * 32, "BB", "ops", FEED_A],
        [1, 1, b"L" * 32, b"S" * 32, "", "ops", FEED_A],
        [1, 1, b"L" * 32, b"S" * 32, "BB", "n" * 65, FEED_A],
        [1, -1, b"L" * 32, b"S" * 32, "BB", "ops", FEED_A],
        [1, 1, b"L" * 32, b"S" * 32, "BB", "ops", FEED_A, 0],
        [2, [[FEED_A, 1]]],
        [2, [[FEED_A, -1, b"R" * 32]]],
        [2, [], []],
        [3, [[FEED_A, 1]]],
        [3, [[FEED_A, True, 2]]],
        [3, [[FEED_A[1:], 1, 2]]],
        [4, [b""]],
        [4, [b"e" * 65_537]],
        [4, b"entry"],
        [5, b"beat", b"s" * 63],
        [5, b"b" * 257, b"s" * 64],
        [7, b"l" * 32, 0, 4, b"piece"],
        [7, b"l" * 32, 1, 5, b"piece"],
        [7, b"l" * 32, 0, SEALED_BYTES_MAX + 1, b""],
        [7, b"l" * 31, 0, 0, b""],
        [7, b"l" * 32, 0, 1 << 20, b"p" * 65_537],
        [9, [[b"l" * 32, -1]]],
        [9, [[b"l" * 32]]],
        [9, [[b"l" * 31, 0]]],
        [10, b"e" * 31, b""],
        [10, b"e" * 32, b"k" * 129],
        [11, b"e" * 32, b"", [[MATTER, b"h" * 31]]],
        [11, b"e" * 32, b"", [[MATTER]]],
        [11, b"e" * 32, b"", [[b"no matter", b"h" * 32]]],
        [11, b"e" * 32, b"", [[bytes(8) + b"\xff\x00" + b"m" * 32, b"h" * 32]]],
        [11, b"e" * 32, b"", [[LATER, b"h" * 32], [MATTER, b"h" * 32]]],
        [11, b"e" * 32, LATER, [[MATTER, b"h" * 32]]],
        [11, b"e" * 32, MATTER, [[MATTER, b"h" * 32]]],
        [6, ""],
        [6, 1],
    ],
)
def test_a_field_out_of_shape_is_refused(value):
    assert refusal(canonical.encode(value)) == "frame.bad-shape"


@pytest.mark.parametrize(
    ("kind", "item", "most"),
    [
        (2, [FEED_A, 1, b"R" * 32], HEADS_MAX),
        (3, [FEED_A, 1, 2], ASKS_MAX),
        (4, b"entry", ENTRIES_MAX),
    ],
)
def test_a_list_at_its_bound_passes_and_one_more_is_refused(kind, item, most):
    assert read(canonical.encode([kind, [item] * most]))
    assert refusal(canonical.encode([kind, [item] * (most + 1)])) == "frame.too-many"


def test_a_backwards_range_is_refused():
    assert refusal(canonical.encode([3, [[FEED_A, 2, 1]]])) == "frame.backwards-range"


@pytest.mark.parametrize("reason", ["Gone", "a..b", "<b>", "a b", "a.", "\u202e", "x" * 65])
def test_a_reason_is_a_key_and_never_text(reason):
    assert refusal(canonical.encode([6, reason])) in {"frame.bad-reason", "frame.bad-shape"}


def test_a_frame_of_one_mebibyte_is_read_and_a_longer_one_is_not():
    full = canonical.encode([4, [b"e" * 65_536] * 15 + [b"e" * 65_455]])
    assert len(full) == FRAME_BYTES_MAX
    assert len(read(full).entries) == 16
    assert refusal(full + b".") == "frame.too-long"


def test_bytes_that_are_not_canonical_are_refused():
    assert refusal(b"\x9f\x06\x61x\xff") == "frame.not-canonical"
    assert refusal(frames.encode(Bye(reason="x")) + b"\x00") == "frame.not-canonical"


def is_whole_or_their_fault(data):
    try:
        return frames.encode(frames.decode(data)) == data
    except TheirError as error:
        return error.key.startswith("frame.")


@given(st.binary(max_size=300))
def test_any_bytes_are_a_frame_or_a_fault_of_theirs(data):
    assert is_whole_or_their_fault(data)


@given(st.sampled_from(EXAMPLES), st.data())
def test_a_damaged_frame_is_a_frame_or_a_fault_of_theirs(frame, data):
    damaged = bytearray(frames.encode(frame))
    at = data.draw(st.integers(0, len(damaged) - 1))
    damaged[at] = data.draw(st.integers(0, 255))
    assert is_whole_or_their_fault(bytes(damaged))
