"""R-8 to R-10: the layout of an entry, its identity, the shape of its payload."""

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import OurError, TheirError
from comity.record import canonical
from comity.record.entry import (
    ENVELOPE_BYTES,
    RELEASE_CONTEXT,
    Draft,
    Head,
    Joint,
    Signoff,
    layout,
    parse,
    release_payload,
    reread,
    sign,
)
from comity.record.keys import verify
from comity.values.bounds import ENTRY_BYTES_MAX, INT_MAX
from tests.support.forge import altered, respelt, wrap
from tests.support.histories import bench
from tests.support.parties import NOON, seed
from tests.support.strategies import contents

LINE = bench("AA", "BB")
LINE_ID = LINE.charter.line_id
NODE = LINE.parties["AA"].entry_key
OFFICERS = LINE.parties["AA"].officers
NOTE = bench("AA", "BB").note("AA", "said", (LINE.feeds["BB"].head,))
HEADS = tuple(sorted(Head(seed(n)[:16], n + 1, seed("root", n)) for n in range(3)))
FULL = Draft(
    type="activity.notify/1",
    content={1: "text", 64: bytes(32)},
    time_ms=NOON,
    precedence=3,
    addressees=("AA", "BB"),
    joint=Joint(3, bytes(32), (bytes(16),), bytes(32)),
).released_by(*OFFICERS.values(), line_id=LINE_ID)


def test_an_entry_has_one_layout():
    #
    data, payload = NOTE.data, NOTE.payload
    assert data[:8].hex() == "d2844da201320448"
    assert data[8:16] == NODE.kid == NOTE.kid
    assert data[16:19] == b"\xa0\x58" + bytes((len(payload),))
    assert data[-66:-64] == b"\x58\x40"
    assert data[-64:] == NOTE.signature


def test_its_identity_leaves_the_signature_out():
    #
    header = canonical.encode({1: -19, 4: NODE.kid})
    assert NOTE.leaf == sha256(b"\x00" + canonical.encode([header, NOTE.payload])).digest()
    other = NOTE.data[:-1] + bytes((NOTE.data[-1] ^ 1,))
    assert parse(other).leaf == NOTE.leaf


def test_the_label_of_a_feed_begins_the_leaf_of_its_genesis():
    #
    genesis = parse(LINE.feeds["AA"].entries[0])
    assert genesis.is_genesis
    assert genesis.feed == genesis.leaf[:16] == LINE.feeds["AA"].label


def test_every_part_is_read_back():
    data = sign(FULL.payload(bytes(16), 7, bytes(32), HEADS), NODE, LINE_ID)
    entry = parse(data)
    assert entry.place == Head(bytes(16), 7, bytes(32))
    assert (entry.type, entry.content) == (FULL.type, FULL.content)
    assert (entry.time_ms, entry.precedence) == (NOON, 3)
    assert (entry.addressees, entry.releases) == (("AA", "BB"), FULL.releases)
    assert (entry.refs, entry.joint) == (HEADS, FULL.joint)
    assert not entry.is_sealed


DRAFTS = st.builds(
    Draft,
    type=st.just("test.note/1"),
    content=contents().filter(lambda it: type(it) is dict),
    time_ms=st.sampled_from([0, 23, 24, 70_000, NOON, INT_MAX]),
    addressees=st.sampled_from([(), ("AA",), ("AA", "BB")]),
    joint=st.sampled_from([None, FULL.joint]),
)
NUMBERS = st.sampled_from([1, 23, 24, 255, 256, 65_536, INT_MAX])


@given(DRAFTS, NUMBERS, st.integers(0, 2), st.integers(0, 3))
def test_what_a_release_signs_stands_in_the_payload(draft, number, officers, refs):
    # cut out of the payload, octet for octet what the officer signed
    signed = draft.released_by(*list(OFFICERS.values())[:officers], line_id=LINE_ID)
    data = sign(signed.payload(bytes(16), number, bytes(32), HEADS[:refs]), NODE, LINE_ID)
    assert release_payload(parse(data)) == draft.release_payload()
    for signoff, officer in zip(signed.releases, OFFICERS.values(), strict=False):
        context = RELEASE_CONTEXT + LINE_ID
        assert verify(officer.key, context, draft.release_payload(), signoff.signature)


@given(DRAFTS, NUMBERS, st.integers(0, 2), st.integers(0, 3))
def test_an_admitted_entry_is_read_again_as_it_was(draft, number, officers, refs):
    # without looking again at octets whose leaf is known
    signed = draft.released_by(*list(OFFICERS.values())[:officers], line_id=LINE_ID)
    data = sign(signed.payload(bytes(16), number, bytes(32), HEADS[:refs]), NODE, LINE_ID)
    assert repr(reread(data, layout(data))) == repr(parse(data))


def test_64_kib_and_one_octet_is_refused_before_anything_is_read():
    #
    with pytest.raises(TheirError, match=r"entry\.too-long"):
        layout(bytes(ENTRY_BYTES_MAX + 1))


def sized(size):
    """An entry of exactly so many octets."""
    draft = Draft(type="test.note/1", content={1: b""}, time_ms=NOON)
    rest = len(draft.payload(bytes(16), 1, bytes(32), ())) + 2 + ENVELOPE_BYTES
    draft = Draft(type="test.note/1", content={1: bytes(size - rest)}, time_ms=NOON)
    return draft.payload(bytes(16), 1, bytes(32), ())


def test_the_longest_entry_is_read_and_we_make_none_that_is_longer():
    #
    data = sign(sized(ENTRY_BYTES_MAX), NODE, LINE_ID)
    assert len(data) == ENTRY_BYTES_MAX
    assert parse(data).number == 1
    with pytest.raises(OurError, match=r"entry\.we-made-too-long"):
        sign(sized(ENTRY_BYTES_MAX + 1), NODE, LINE_ID)


@pytest.mark.parametrize("size", [24, 255, 256, 300])
def test_the_head_of_the_payload_is_as_short_as_it_can_be(size):
    #
    assert layout(wrap(bytes(size), NODE, LINE_ID)).payload == bytes(size)


@pytest.mark.parametrize(
    ("attack", "change"),
    [
        ("longer head of the payload", lambda it: it[:17] + b"\x59\x00" + it[18:]),
        ("no tag", lambda it: it[1:]),
        ("other tag", lambda it: b"\xd1" + it[1:]),
        ("self-described", lambda it: b"\xd9\xd9\xf7" + it),
        ("five parts", lambda it: b"\xd2\x85" + it[2:] + b"\x00"),
        ("unprotected header", lambda it: it[:16] + b"\xa1\x01\x02" + it[17:]),
        ("other algorithm", lambda it: it[:5] + b"\x26" + it[6:]),
        ("indefinite array", lambda it: b"\xd2\x9f" + it[2:] + b"\xff"),
        ("signature of 63 octets", lambda it: it[:-66] + b"\x58\x3f" + it[-64:-1]),
        ("signature of 65 octets", lambda it: it[:-66] + b"\x58\x41" + it[-64:] + b"\x00"),
        ("trailing octet", lambda it: it + b"\x00"),
        ("cut off", lambda it: it[:-1]),
        ("text instead of octets", lambda it: it[:17] + b"\x78" + it[18:]),
        ("payload of 23 octets", lambda it: it[:17] + b"\x57" + bytes(23) + it[-66:]),
        ("payload of four length octets", lambda it: it[:17] + b"\x5a\x00\x00\x00" + it[18:]),
        ("nothing", lambda _: b""),
        ("only the beginning", lambda it: it[:18]),
    ],
)
def test_another_spelling_of_the_same_array_is_refused(attack, change):
    # two byte strings for one leaf would be two truths
    with pytest.raises(TheirError, match=r"entry\.bad-layout"):
        parse(change(NOTE.data))
    assert attack


MANY = [[seed(n)[:16], 1, seed(n)] for n in range(513)]
HEAD = [bytes(16), 1, bytes(32)]
RELEASE = [bytes(8), bytes(64)]
ROOT_RELEASE = [bytes(8), bytes(64), bytes(8), bytes(2420)]


@pytest.mark.parametrize(
    ("attack", "parts"),
    [
        ("other format", {"k1": 2}),
        ("format that is true", {"k1": True}),
        ("no addressees", {"k10": None}),
        ("key 13", {"k13": 0}),
        ("key 0", {"k0": 0}),
        ("label of 15 octets", {"k2": bytes(15)}),
        ("empty label", {"k2": b""}),
        ("label as text", {"k2": "0123456789abcdef"}),
        ("label with number 0", {"k3": 0}),
        ("negative number", {"k3": -1}),
        ("number that is true", {"k3": True}),
        ("number as text", {"k3": "1"}),
        ("root of 31 octets", {"k4": bytes(31)}),
        ("no root", {"k4": b""}),
        ("refs that are a map", {"k5": {}}),
        ("ref of two parts", {"k5": [HEAD[:2]]}),
        ("ref of size 0", {"k5": [[bytes(16), 0, bytes(32)]]}),
        ("ref of size true", {"k5": [[bytes(16), True, bytes(32)]]}),
        ("ref of the own feed", {"k5": [[LINE.feeds["AA"].label, 1, bytes(32)]]}),
        ("the same ref twice", {"k5": [HEAD, HEAD]}),
        ("refs out of order", {"k5": [[bytes(16), 2, bytes(32)], HEAD]}),
        ("513 refs", {"k5": sorted(MANY)}),
        ("refs that are octets", {"k5": b""}),
        ("negative time", {"k6": -1}),
        ("time that is true", {"k6": True}),
        ("time as text", {"k6": "now"}),
        ("empty type", {"k7": ""}),
        ("type of 65 characters", {"k7": "x" * 65}),
        ("type as octets", {"k7": b"test.note/1"}),
        ("content of 31 octets", {"k8": bytes(31)}),
        ("content that is text", {"k8": "content"}),
        ("content that is null", {"k8": 0}),
        ("precedence 4", {"k9": 4}),
        ("precedence that is true", {"k9": True}),
        ("negative precedence", {"k9": -1}),
        ("addressees out of order", {"k10": ["BB", "AA"]}),
        ("the same addressee twice", {"k10": ["AA", "AA"]}),
        ("empty addressee", {"k10": [""]}),
        ("addressee of 13 characters", {"k10": ["A" * 13]}),
        ("addressee as octets", {"k10": [b"AA"]}),
        ("65 addressees", {"k10": [f"A{n:02}" for n in range(65)]}),
        ("addressees as a map", {"k10": {}}),
        ("no release in the list", {"k11": []}),
        ("17 releases", {"k11": [RELEASE] * 17}),
        ("release of three parts", {"k11": [[*RELEASE, 0]]}),
        ("kid of 7 octets", {"k11": [[bytes(7), bytes(64)]]}),
        ("root release on a message", {"k11": [ROOT_RELEASE]}),
        ("release on a key statement", {"k7": "key.grant/1", "k11": [RELEASE]}),
        ("no release in a key statement", {"k7": "key.grant/1", "k11": []}),
        ("joint of three parts", {"k12": [1, bytes(32), []]}),
        ("joint of level true", {"k12": [True, bytes(32), [], bytes(32)]}),
        ("joint without 513 feeds", {"k12": [1, bytes(32), [bytes(16)] * 513, bytes(32)]}),
        ("joint without a party", {"k12": [1, bytes(32), ["BB"], bytes(32)]}),
    ],
)
def test_a_payload_of_another_shape_is_refused(attack, parts):
    #
    entry = bench("AA", "BB").note("AA", "said")
    with pytest.raises(TheirError, match=r"^(entry|cbor)\."):
        parse(altered(entry, NODE, LINE_ID, **parts))
    assert attack


@pytest.mark.parametrize(
    ("what", "parts"),
    [
        ("the greatest number", {"k3": INT_MAX}),
        ("the greatest time", {"k6": INT_MAX}),
        ("512 refs", {"k5": sorted(MANY[:512])}),
        ("a type nobody knows", {"k7": "nobody.knows/9"}),
        ("a sealed body", {"k8": bytes(32)}),
        ("a type of 64 characters", {"k7": "x" * 64}),
        ("control characters", {"k7": "x\x00\x1b[2J"}),
        ("sixteen releases", {"k11": [RELEASE] * 16}),
        ("64 addressees", {"k10": [f"A{n:02}" for n in range(64)]}),
        ("root releases", {"k7": "key.grant/1", "k11": [ROOT_RELEASE]}),
        ("an array as content", {"k8": []}),
    ],
)
def test_a_payload_at_the_edge_is_read(what, parts):
    #
    entry = bench("AA", "BB").note("AA", "said")
    data = altered(entry, NODE, LINE_ID, **parts)
    assert parse(data).feed == entry.feed, what
    assert repr(reread(data, layout(data))) == repr(parse(data)), what


def test_a_sealed_body_is_seen_as_one():
    entry = bench("AA", "BB").note("AA", "said")
    assert parse(altered(entry, NODE, LINE_ID, k8=bytes(32))).is_sealed


def test_duplicate_keys_and_longer_integers_are_refused():
    #
    precedence, twice = b"\x09\x00\x0a\x80", b"\x09\x00\x09\x00\x0a\x80"
    entry = bench("AA", "BB").note("AA", "said")
    for new in (twice, b"\x09\x18\x00\x0a\x80", b"\x18\x09\x00\x0a\x80", b"\x0a\x80\x09\x00"):
        with pytest.raises(TheirError, match=r"^cbor\."):
            parse(respelt(entry, NODE, LINE_ID, precedence, new))


@given(st.binary(max_size=300))
def test_chance_bytes_are_an_entry_or_their_error(data):
    with pytest.raises(TheirError, match=r"entry\.bad-layout"):
        parse(data)
    with pytest.raises(TheirError, match=r"^(cbor|entry)\."):
        parse(wrap(data + bytes(24), NODE, LINE_ID))


@given(st.data())
def test_an_altered_entry_is_an_entry_or_their_error(data):
    whole = sign(FULL.payload(bytes(16), 7, bytes(32), HEADS), NODE, LINE_ID)
    changed = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 4))):
        changed[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    try:
        entry = parse(bytes(changed))
    except TheirError:
        return
    assert entry.leaf != parse(whole).leaf or changed[:-64] == whole[:-64]


def test_releases_are_added_and_none_is_lost():
    first, second = OFFICERS.values()
    once = Draft(type="test.note/1", content={}, time_ms=NOON).released_by(first, line_id=LINE_ID)
    twice = once.released_by(second, line_id=LINE_ID)
    assert twice.releases[:1] == once.releases
    assert [type(it) for it in twice.releases] == [Signoff, Signoff]
