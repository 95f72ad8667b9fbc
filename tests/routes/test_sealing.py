"""Frames sealed to the nodes of a line (R-511 to R-514): only they read, and know who sealed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.errors import OurError, TheirError
from comity.record.body import step_of
from comity.record.keys import KEM, Key
from comity.routes import sealing
from comity.routes.sealing import FRAME_BYTES_MAX, KEY_MS, Opener, Sealer
from comity.values.bounds import LOCKS_MAX
from tests.record.test_seal import opening
from tests.support.parties import NOON, seed
from tests.support.relays import LINE, author, author_key

READERS = [opening(it).key for it in ("AA", "BB")]


def sealer(name="AA", readers=READERS):
    made = Sealer(LINE, author(name))
    made.renew(readers, NOON)
    return made


def opener(name="BB", line=LINE, known=author_key):
    return Opener(line, lambda: [opening(name)], known)


def refused(open_, data):
    with pytest.raises(TheirError) as caught:
        open_.open(data)
    return caught.value.key


def damaged(data, at):
    return data[:at] + bytes((data[at] ^ 1,)) + data[at + 1 :]


@settings(max_examples=30)
@given(st.lists(st.binary(min_size=1, max_size=5_000), max_size=5))
def test_what_is_sealed_comes_out_for_each_node_it_is_for(frames):
    ours, theirs, own = sealer(), opener("BB"), opener("AA")
    assert theirs.open(ours.key_frame) == own.open(ours.key_frame) == []
    for frame in frames:
        sealed = ours.seal(frame)
        assert theirs.open(sealed) == own.open(sealed) == [frame]


def test_the_longest_frame_goes_in_and_one_octet_more_does_not():
    ours, theirs = sealer(), opener()
    theirs.open(ours.key_frame)
    assert theirs.open(ours.seal(b"x" * FRAME_BYTES_MAX)) == [b"x" * FRAME_BYTES_MAX]
    for frame in (b"", b"x" * (FRAME_BYTES_MAX + 1)):
        with pytest.raises(OurError, match=r"relay\.cannot-seal"):
            ours.seal(frame)


def test_nothing_is_sealed_before_there_is_a_key():
    made = Sealer(LINE, author("AA"))
    with pytest.raises(OurError, match=r"relay\.cannot-seal"):
        made.seal(b"x")
    with pytest.raises(OurError, match=r"relay\.cannot-seal"):
        made.name_of(b"x")


def test_who_keeps_the_frames_sees_sizes_in_steps_and_no_word_of_them():
    """R-513: neither content, nor party, nor line, nor the same name of a reader twice."""
    ours = sealer()
    first, second = ours.key_frame, ours.renew(READERS, NOON)
    frames = [ours.seal(b"FLASH " * size) for size in (1, 10, 42)]
    assert {len(it) for it in frames} == {17 + step_of(256) + 16}
    for data in (first, second, *frames):
        for secret in (LINE, author("AA").kid, author("AA").key.raw, b"FLASH", opening("BB").kid):
            assert secret not in data
    names = [{it[11 + at * 1176 :][:8] for at in range(2)} for it in (first, second)]
    assert not names[0] & names[1]


def test_the_same_frame_is_sealed_otherwise_each_time_and_has_one_name():
    ours = sealer()
    assert ours.seal(b"x") != ours.seal(b"x")
    assert ours.name_of(b"x") == ours.name_of(b"x") != ours.name_of(b"y")
    before = ours.name_of(b"x")
    ours.renew(READERS, NOON)
    assert ours.name_of(b"x") != before


def test_a_key_is_due_at_first_after_a_day_and_when_others_may_read():
    """R-512: whoever was cut off reads nothing that is sealed after that."""
    made = Sealer(LINE, author("AA"))
    assert made.is_due(READERS, NOON)
    made.renew(READERS, NOON)
    assert not made.is_due(list(reversed(READERS)), NOON + KEY_MS - 1)
    assert made.is_due(READERS, NOON + KEY_MS)
    assert made.is_due(READERS, NOON - 1)  # the clock was set back
    assert made.is_due(READERS[:1], NOON)


def test_a_node_that_was_cut_off_reads_on_in_nothing():
    ours, cut = sealer(), opener("BB")
    cut.open(ours.key_frame)
    ours.renew([opening("AA").key], NOON)
    assert refused(cut, ours.key_frame) == "relay.not-for-us"
    assert cut.open(ours.seal(b"after")) == []
    assert cut.waiting == 1


def test_a_frame_that_comes_before_its_key_waits_for_it():
    ours, theirs = sealer(), opener()
    early = [ours.seal(b"one"), ours.seal(b"two")]
    assert [theirs.open(it) for it in (*early, early[0])] == [[], [], []]
    assert theirs.waiting == 2
    assert theirs.open(ours.key_frame) == [b"one", b"two"]
    assert theirs.waiting == 0


def test_what_waits_for_a_key_that_never_comes_is_bounded():
    theirs, ours = opener(), sealer()
    for _ in range(sealing.WAITING_FRAMES_MAX + 9):
        theirs.open(ours.seal(b"x"))
    assert theirs.waiting == sealing.WAITING_FRAMES_MAX
    for _ in range(40):
        theirs.open(ours.seal(b"x" * FRAME_BYTES_MAX))
    assert theirs.waiting < 40


def test_a_bad_copy_among_what_waits_hides_no_good_one():
    ours, theirs = sealer(), opener()
    good = ours.seal(b"good")
    theirs.open(damaged(good, 40))
    theirs.open(good)
    assert theirs.open(ours.key_frame) == [b"good"]


def test_a_relay_that_plays_back_what_it_kept_is_not_heard_twice():
    """R-514: each frame counts once, however often and in whatever order it comes."""
    ours, theirs = sealer(), opener()
    theirs.open(ours.key_frame)
    kept = [ours.seal(bytes((n,))) for n in range(9)]
    first = [it for data in reversed(kept) for it in theirs.open(data)]
    assert first == [bytes((n,)) for n in reversed(range(9))]
    assert [theirs.open(data) for data in (*kept, ours.key_frame)] == [[]] * 10


def test_far_behind_the_last_a_frame_is_taken_for_a_replay():
    ours, theirs = sealer(), opener()
    theirs.open(ours.key_frame)
    late = ours.seal(b"late")
    for _ in range(2 * sealing.REPLAYED_MAX + 2):
        newest = ours.seal(b"n")
        if ours._count > 2 * sealing.REPLAYED_MAX:
            theirs.open(newest)
    assert theirs.open(late) == []


def test_what_is_remembered_against_replays_is_bounded(monkeypatch):
    monkeypatch.setattr(sealing, "REPLAYED_MAX", 8)
    ours, theirs = sealer(), opener()
    theirs.open(ours.key_frame)
    assert all(theirs.open(ours.seal(b"n")) for _ in range(64))
    (known,) = theirs._known.values()
    assert len(known.came) <= 17


@pytest.mark.parametrize("at", [1, 8, 9, 16, 17, 100, -1])
def test_a_relay_that_changes_an_octet_of_a_frame_is_found_out(at):
    ours, theirs = sealer(), opener()
    theirs.open(ours.key_frame)
    data = ours.seal(b"x")
    bad = damaged(data, at % len(data))
    if at in (1, 8):
        assert theirs.open(bad) == []  # of a key that nobody has
    else:
        assert refused(theirs, bad) == "relay.changed"
    assert theirs.open(data) == [b"x"]


@pytest.mark.parametrize("at", [1, 9, 11, 500, -200, -1])
def test_a_relay_that_changes_an_octet_of_a_key_is_found_out(at):
    ours = sealer()
    bad = damaged(ours.key_frame, at % len(ours.key_frame))
    fault = refused(opener(), bad)
    assert fault in ("relay.not-for-us", "relay.changed", "relay.not-one", "relay.not-signed")


def test_a_key_that_a_stranger_sealed_is_refused():
    """R-511: whoever knows to whom to seal is not yet one of the line."""
    stranger = Sealer(LINE, author("ZZ"))
    assert refused(opener(), stranger.renew(READERS, NOON)) == "relay.not-signed"


def test_a_key_of_another_line_is_refused():
    other = Sealer(seed("another line"), author("AA"))
    assert refused(opener(), other.renew(READERS, NOON)) == "relay.not-for-us"


def test_nobody_passes_off_anothers_key_as_its_own():
    """R-511: the signature covers key and locks, so that BB cannot seal AA's key anew for CC."""
    ours = sealer()
    for_cc = sealer("BB", [opening("CC").key])
    start = 11 + len(READERS) * 1176
    grafted = for_cc.key_frame[: 11 + 1176] + ours.key_frame[start:]
    assert refused(opener("CC"), grafted) == "relay.changed"


@pytest.mark.parametrize("data", [b"", b"\x01", b"\x07" * 40, b"\x02" * 40, b"\x02" * 2_000])
def test_what_is_no_frame_is_refused(data):
    assert refused(opener(), data) == "relay.not-one"
    assert refused(opener(), b"\x01" * (sealing.SEALED_BYTES_MAX + 1)) == "relay.not-one"


def test_only_the_last_keys_of_an_author_are_kept():
    ours, theirs = sealer(), opener()
    first = ours.key_frame
    theirs.open(first)
    early = ours.seal(b"early")
    for _ in range(sealing.KEYS_PER_AUTHOR_MAX):
        theirs.open(ours.renew(READERS, NOON))
    assert theirs.open(early) == []
    assert theirs.waiting == 1
    assert len(theirs._known) == sealing.KEYS_PER_AUTHOR_MAX


def test_it_is_sealed_to_somebody_and_not_to_too_many(monkeypatch):
    made = Sealer(LINE, author("AA"))
    with pytest.raises(OurError) as caught:
        made.renew([], NOON)
    assert caught.value.key == "body.sealed-to-nobody"
    monkeypatch.setattr(sealing, "LOCKS_MAX", 1)
    with pytest.raises(OurError, match=r"body\.sealed-to-nobody"):
        made.renew(READERS, NOON)
    assert LOCKS_MAX > 1


def test_a_key_to_which_nothing_can_be_sealed_is_left_out():
    bad = Key(KEM, READERS[0].raw[:-32] + bytes(32))
    ours = sealer(readers=[*READERS, bad])
    assert opener().open(ours.key_frame) == []
    assert ours.key_frame[9:11] == (2).to_bytes(2)


def test_a_frame_padded_otherwise_is_refused():
    """Sizes are steps of R-126: who seals in other sizes would tell more than they say."""
    ours, theirs = sealer(), opener()
    theirs.open(ours.key_frame)
    for plain in (b"\x00\x00\x00\x01x", bytes(256), b"\x00\x00\x00\x01" + b"xy".ljust(252, b"\0")):
        head = b"\x01" + ours._id + ours._count.to_bytes(8)
        ours._count += 1
        bound = sealing.CONTEXT + LINE + head
        cipher = sealing._sealing(ours._content or b"")
        data = head + cipher.encrypt(bytes(4) + head[-8:], plain, bound)
        assert refused(theirs, data) == "relay.changed"
