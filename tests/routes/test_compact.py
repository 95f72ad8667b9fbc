"""The compact form: the other end makes the very octets again that were signed (R-496, R-497)."""

import shutil

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from comity.errors import TheirError
from comity.families.shelf import SHELF
from comity.node.home import Home
from comity.proving.bench_pair import Speech
from comity.record.entry import KEY_TYPES, Draft, Joint
from comity.routes.carrier import Out
from comity.routes.compact import COMPACT, WAITING_MAX, WHOLE_FROM, Compact
from comity.routes.parcels import Parcel
from comity.values.plain import to_wire
from tests.support.compacts import agree, compact, cross, packed, refers, says
from tests.support.lines import LAUNCH, NOON, TEXT, Side, make_line, note
from tests.support.strategies import messages

TYPES = sorted(set(SHELF.types) - KEY_TYPES)


@pytest.fixture(scope="module")
def founded(tmp_path_factory):
    folder = tmp_path_factory.mktemp("founded")
    make_line(folder)
    return folder


@pytest.fixture
def ends(founded, tmp_path):
    """Two nodes that hold the same and know it, each with its form."""
    yield from opened(founded, tmp_path)


@pytest.fixture(scope="module")
def long_lived(founded, tmp_path_factory):
    yield from opened(founded, tmp_path_factory.mktemp("long"))


def opened(founded, folder):
    shutil.copytree(founded, folder, dirs_exist_ok=True)
    sides = [Side(Home(folder / name)) for name in ("aa", "bb")]
    agree(*sides)
    yield [(side, compact(side)) for side in sides]
    for side in sides:
        side.closes()


def fixed(side, *officers):
    return Speech(side.keeper.line_id, officers).draft(NOON + 1_234)


# --- how short


def test_the_fixed_notification_and_its_acknowledgement_fit_a_radio(ends):
    """At most 170 octets, 66 more for a release, 100 for the word that acknowledges."""
    (aa, ours), (bb, theirs) = ends
    said = says(aa, fixed(aa))
    frame = packed(aa, ours, said)
    assert len(said.refs) == 1
    assert len(frame) <= 165
    assert theirs.unpack(frame) == [Parcel(bb.links.tag, said.data)]
    cross(aa, bb)
    signed = says(aa, fixed(aa, *aa.officers.values()))
    assert len(packed(aa, ours, signed)) <= 165 + 66 * len(aa.officers) + 1
    cross(aa, bb)
    word = refers(bb)
    answer = packed(bb, theirs, word, "AA")
    assert word.type == "line.seen/1"
    assert word.joint is None
    assert len(answer) <= 85
    assert ours.unpack(answer) == [Parcel(aa.links.tag, word.data)]


def test_a_joint_costs_its_digest(ends):
    (aa, ours), (bb, theirs) = ends
    joint = Joint(7, SHELF.digest, (), b"f" * 32)
    word = says(bb, Draft(type="line.seen/1", content={}, time_ms=NOON, joint=joint))
    frame = packed(bb, theirs, word, "AA")
    assert len(frame) <= 120
    assert ours.unpack(frame) == [Parcel(aa.links.tag, word.data)]


def test_an_early_flash_is_acknowledged_in_about_a_hundred_octets(ends):
    """Its leaf is cited by its place; the root goes along only if it is said again."""
    (aa, ours), (bb, theirs) = ends
    says(aa, note())  # lost
    flash = says(aa, note(precedence=3))
    (parcel,) = theirs.unpack(packed(aa, ours, flash))
    bb.keeper.take(parcel.data)
    bb.links.flush()
    word = [it for it in map(bb.keeper.bytes_of, bb.leaves()) if it and b"line.receipt" in it]
    parcel = Parcel(bb.links.tag, word[0])
    frame = theirs.pack(parcel, ("AA",), Out(0, follows=True))
    assert len(frame) <= 105
    assert len(theirs.pack(parcel, ("AA",), Out(1, follows=True))) <= 137
    assert ours.unpack(frame) == [Parcel(aa.links.tag, word[0])]


# --- every type


@pytest.mark.parametrize("wire", TYPES)
@given(data=st.data())
@settings(max_examples=4, suppress_health_check=list(HealthCheck))
def test_every_type_comes_back_to_the_octet_or_goes_as_it_is(long_lived, wire, data):
    """R-496."""
    (aa, ours), (bb, theirs) = long_lived
    message = data.draw(messages(SHELF.types[wire].message))
    rank = data.draw(st.integers(0, 3))
    to = tuple(data.draw(st.sampled_from(((), ("AA",), ("AA", "BB")))))
    when = NOON + data.draw(st.integers(-(10**9), 10**9))
    try:
        content = to_wire(message)
        draft = Draft(type=wire, content=content, time_ms=when, precedence=rank, addressees=to)
        said = says(aa, draft)
    except Exception:  # noqa: BLE001  # what no desk would let out is no matter of this form
        return
    frame = packed(aa, ours, said)
    assert len(frame) <= len(said.data) + 9
    (parcel,) = theirs.unpack(frame)
    assert parcel == Parcel(bb.links.tag, said.data)
    bb.keeper.take(parcel.data)
    bb.links.flush()


@pytest.mark.parametrize("wire", TYPES)
def test_every_type_has_a_compact_form_that_is_shorter(long_lived, wire):
    _, ours = long_lived[0]
    entry = SHELF.types[wire]
    assert ours.pack(Parcel(b"", b""), ()) == Parcel(b"", b"").laid
    assert entry.message.SPEC.wire in ours._numbers


# --- what goes as it is


def test_genesis_and_key_statements_go_as_they_are(ends):
    (aa, ours), (_, theirs) = ends
    for data in aa.entries()[:3]:
        parcel = Parcel(aa.links.tag, data)
        frame = ours.pack(parcel, ("BB",))
        assert theirs.unpack(frame) == [parcel]
    assert ours.pack(Parcel(aa.links.tag, aa.entries()[0]), ("BB",))[0] == 1


def test_a_sealed_body_goes_as_it_is(ends):
    (aa, ours), (_, theirs) = ends
    body = Parcel(aa.links.tag, b"sealed", b"l" * 32)
    assert theirs.unpack(ours.pack(body, ("BB",))) == [body]


def test_a_type_without_a_number_and_a_time_before_all_go_as_they_are(ends):
    (aa, ours), (_, theirs) = ends
    strange = says(aa, Draft(type="other.type/1", content={}, time_ms=NOON))
    old = says(aa, note().__class__(type="line.text/1", content={}, time_ms=5))
    for entry in (strange, old):
        frame = packed(aa, ours, entry)
        assert frame[0] == 1
        assert theirs.unpack(frame)[0].data == entry.data


# --- what is not here yet


def test_what_leaves_out_a_root_that_is_not_here_waits_for_it(ends):
    (aa, ours), (bb, theirs) = ends
    frames = [packed(aa, ours, says(aa, note(f"word {n}"))) for n in range(4)]
    for frame in frames[:0:-1]:
        assert theirs.unpack(frame) == []
    assert theirs.waiting == 3
    found = theirs.unpack(frames[0])
    while found:
        for parcel in found:
            bb.keeper.take(parcel.data)
        bb.links.flush()
        found = theirs.again()
    assert aa.leaves() <= bb.leaves()
    assert theirs.waiting == 0


def test_what_is_urgent_brings_the_root_that_is_not_here(ends):
    """R-115: it can be shown before its past."""
    (aa, ours), (bb, theirs) = ends
    says(aa, note())  # lost
    flash = says(aa, note(precedence=3))
    (parcel,) = theirs.unpack(packed(aa, ours, flash))
    bb.keeper.take(parcel.data)
    assert [it.entry.leaf for it in bb.keeper.record.early()] == [flash.leaf]


def test_a_ref_to_what_is_not_here_waits_and_said_again_brings_it(ends):
    (aa, ours), (bb, theirs) = ends
    says(bb, note())
    cross(bb, aa)
    word = says(aa, note())
    assert word.refs
    strange = packed(aa, ours, word, "CC", WHOLE_FROM)
    assert len(strange) > len(packed(aa, ours, word)) + 60
    assert theirs.unpack(strange)[0].data == word.data


def test_said_for_the_third_time_nothing_is_left_out_and_then_it_goes_as_it_is(ends):
    """Whatever the reason is why it does not get through."""
    (aa, ours), (_, theirs) = ends
    says(aa, note())  # lost for ever
    word = says(aa, note())
    rounds = [packed(aa, ours, word, round_=number) for number in range(9)]
    assert theirs.unpack(rounds[0]) == []
    assert theirs.unpack(rounds[WHOLE_FROM])[0].data == word.data
    assert [frame[0] for frame in rounds] == [COMPACT] * 4 + [1] + [COMPACT] * 3 + [1]


def test_too_many_that_wait_push_out_the_oldest(ends):
    (aa, ours), (_, theirs) = ends
    says(aa, note())
    frame = packed(aa, ours, says(aa, note()))
    for number in range(WAITING_MAX + 5):
        theirs.unpack(frame[:-50] + number.to_bytes(4) + frame[-46:])
    assert theirs.waiting <= WAITING_MAX


# --- what is of nobody, or of another release


def test_another_dictionary_is_told_of_in_one_sentence_and_nothing_is_lost(ends):
    """R-497."""
    (aa, ours), (bb, _) = ends
    theirs = compact(bb, tuple(SHELF.types)[:-1])
    word = says(aa, note())
    assert theirs.id != ours.id
    with pytest.raises(TheirError, match=r"compact\.other-dictionary"):
        theirs.unpack(packed(aa, ours, word))
    assert theirs.others == 1
    assert theirs.unpack(packed(aa, ours, word, round_=4))[0].data == word.data


def test_a_frame_that_was_changed_is_of_nobody(ends):
    (aa, ours), (_, theirs) = ends
    frame = packed(aa, ours, says(aa, note()))
    for at in range(2, len(frame)):
        changed = frame[:at] + bytes((frame[at] ^ 1,)) + frame[at + 1 :]
        try:
            assert theirs.unpack(changed) == []  # its number, or its refs: that may yet come
        except TheirError as error:
            assert error.key.startswith("compact.")  # noqa: PT017  # either is right


def test_the_key_of_another_feed_signs_nothing_in_this_one(ends):
    (aa, ours), (bb, theirs) = ends
    frame = packed(aa, ours, says(aa, note()))
    forged = theirs.pack(Parcel(bb.links.tag, says(bb, note()).data), ("AA",))
    at = 4  # its feed
    with pytest.raises(TheirError, match=r"compact\.unknown"):
        ours.unpack(forged[:at] + frame[at : at + 2] + forged[at + 2 :])


@given(st.binary(max_size=200))
@settings(suppress_health_check=list(HealthCheck))
def test_any_octets_are_read_or_refused(long_lived, data):
    _, (_, theirs) = long_lived
    for octets in (data, bytes((COMPACT, theirs.id)) + data):
        try:
            theirs.unpack(octets)
        except TheirError as error:
            assert error.key.split(".")[0] in ("compact", "parcel", "cbor")  # noqa: PT017


def test_releases_by_officers_that_this_end_does_not_know_wait_for_their_grants(ends):
    (aa, ours), (bb, theirs) = ends
    signed = says(aa, fixed(aa, *aa.officers.values()))
    frame = packed(aa, ours, signed)
    inner, bb.keeper.record.grants = bb.keeper.record.grants, lambda *_, **__: ()
    assert theirs.unpack(frame) == []
    assert theirs.again() == []
    bb.keeper.record.grants = inner
    assert theirs.again()[0].data == signed.data


def test_an_answer_cites_what_both_hold_by_its_place(ends):
    (aa, ours), (bb, theirs) = ends
    launch = bytes.fromhex(aa.says("M01", LAUNCH)["entry"])
    aa.says("L09", TEXT)
    cross(aa, bb)
    receipt = {"re": [launch.hex()], "level": "OPENED", "at": "2026-02-05T12:00:00Z"}
    bb.says("L06", {**receipt, "by": "BB/DUTY"}, by=["DUTY"])
    word = bb.keeper.bytes_of(bb.keeper.own.leaf(bb.keeper.own.size - 1))
    frame = theirs.pack(Parcel(bb.links.tag, word), ("AA",))
    assert launch not in frame
    assert len(frame) < 200
    assert ours.unpack(frame)[0].data == word
    assert isinstance(ours, Compact)
