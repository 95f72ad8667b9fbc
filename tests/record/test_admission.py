"""R-10 to R-19: the door, and those who would like to pass it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.record.admission import Admitted, Door, Refused
from comity.record.entry import Draft, Head, parse
from comity.record.evidence import Kind, check
from comity.record.held import Held, genesis_of
from comity.record.lanes import Lanes
from comity.values.bounds import ENTRY_BYTES_MAX, INT_MAX
from tests.support.forge import altered, respelt, wrap
from tests.support.histories import bench
from tests.support.parties import NOON, seed


class Gate:
    """A door with a line behind it, and a note of AA that has not come yet."""

    def __init__(self, *heard):
        self.line = bench("AA", "BB")
        self.id = self.line.charter.line_id
        self.key = self.line.parties["AA"].entry_key
        self.feed = self.line.feeds["AA"]
        self.door = Door(self.id, Lanes())
        for code in heard:
            for data in self.line.feeds[code].entries:
                assert isinstance(self.door.admit(data), Admitted)
        self.twin = self.feed.twin()
        self.note = self.line.note("AA", "said", (self.line.feeds["BB"].head,))

    def admit(self, data):
        return self.door.admit(data)

    def forged(self, **parts):
        return self.admit(altered(self.note, self.key, self.id, **parts))


@pytest.fixture
def gate():
    return Gate("AA", "BB")


def is_refused(outcome, key, *, is_proved):
    assert isinstance(outcome, Refused)
    assert outcome.error.key.startswith(key)
    assert (outcome.evidence is not None) is is_proved
    if outcome.evidence is not None:
        assert check(outcome.evidence.data).kind == Kind.MALFORMED
    return True


def test_an_entry_whose_past_is_here_is_admitted(gate):
    #
    outcome = gate.admit(gate.note.data)
    assert isinstance(outcome, Admitted)
    assert outcome.new
    assert outcome.rival is None
    assert gate.note.leaf in gate.door.lanes


def test_the_same_again_has_no_effect_whatever_its_signature(gate):
    #
    gate.admit(gate.note.data)
    again = gate.admit(gate.note.data[:-64] + bytes(64))
    assert isinstance(again, Admitted)
    assert not again.new
    assert len(gate.door.lanes.of_feed(gate.note.feed)) == 1


def test_what_is_here_is_known_by_its_leaf_before_anybody_reads_it(gate):
    #
    again = gate.note.data[:-64] + bytes(64)
    assert isinstance(gate.door.meet(gate.note.data), Admitted)
    assert gate.door.meet(gate.note.data) is gate.door.meet(again) is None
    for other in (b"", gate.note.data[:-1], gate.note.data + b"\0", again[:-70] + bytes(70)):
        is_refused(gate.door.meet(other), "entry.", is_proved=False)


def test_without_its_genesis_an_entry_is_held(gate):
    #
    door = Door(gate.id, Lanes())
    outcome = door.admit(gate.note.data)
    assert isinstance(outcome, Held)
    assert outcome.missing == (genesis_of(gate.note.feed),)
    assert not outcome.signature_good


def test_a_gap_in_the_numbers_is_held(gate):
    #
    second = gate.line.note("AA", "second")
    outcome = gate.admit(second.data)
    assert isinstance(outcome, Held)
    assert outcome.missing == (second.place,)
    assert outcome.signature_good


def test_the_greatest_number_is_held_and_costs_nothing(gate):
    # 2^53 - 1 entries before it
    outcome = gate.forged(k3=INT_MAX)
    assert isinstance(outcome, Held)
    assert outcome.missing[0].size == INT_MAX
    above = b"\x03\x1b\x00\x20" + bytes(6) + b"\x04"
    old = b"\x03" + bytes((gate.note.number,)) + b"\x04"
    outcome = gate.admit(respelt(gate.note, gate.key, gate.id, old, above))
    assert is_refused(outcome, "cbor.outside-profile", is_proved=True)


def test_a_root_that_no_branch_has_is_held(gate):
    # a branch that we do not know might have it
    outcome = gate.forged(k4=bytes(32))
    assert isinstance(outcome, Held)
    assert outcome.missing == (Head(gate.note.feed, gate.note.number, bytes(32)),)


def test_a_wrong_root_at_number_1_is_proved_to_be_malformed(gate):
    # R-14, R-17: the root at size 1 is the genesis' leaf
    outcome = gate.forged(k3=1, k4=bytes(32))
    assert is_refused(outcome, "entry.bad-root", is_proved=True)


def test_at_number_1_only_the_label_is_compared(gate):
    # the answer must not depend on which genesis is held
    outcome = gate.forged(k3=1, k4=gate.note.feed + bytes(16))
    assert isinstance(outcome, Held)


def test_a_ref_to_nothing_known_is_held(gate):
    #
    unknown = Head(seed("feed")[:16], 7, seed("root"))
    outcome = gate.forged(k5=[list(unknown)])
    assert isinstance(outcome, Held)
    assert outcome.missing == (unknown,)


def test_a_liar_about_a_head_is_held(gate):
    # the feed is known, the size is known, the root is not
    head = gate.line.feeds["BB"].head
    for lie in (head._replace(root=bytes(32)), head._replace(size=head.size + 1)):
        outcome = gate.forged(k5=[list(lie)])
        assert isinstance(outcome, Held)
        assert outcome.missing == (lie,)


def test_an_older_ref_is_admitted(gate):
    # it proves nothing new
    gate.admit(gate.note.data)
    first = parse(gate.line.feeds["BB"].entries[0])
    again = gate.line.note("AA", "again", (Head(first.feed, 1, first.leaf),))
    assert isinstance(gate.admit(again.data), Admitted)


def test_two_entries_with_one_number_are_a_fork_and_both_are_kept(gate):
    #
    gate.line.feeds["AA"] = gate.twin
    other = gate.line.note("AA", "other")
    first, second = gate.admit(gate.note.data), gate.admit(other.data)
    assert isinstance(first, Admitted)
    assert isinstance(second, Admitted)
    assert second.rival == gate.note.leaf
    assert {gate.note.leaf, other.leaf} <= set(gate.door.lanes.leaves())
    for feed in (gate.feed, gate.twin):  # both branches grow, and so does everybody else
        gate.line.feeds["AA"] = feed
        grown = gate.admit(gate.line.note("AA", "grown").data)
        assert isinstance(grown, Admitted)
        assert grown.rival is None
    cites_both = gate.line.note("BB", "seen", (gate.feed.head,))
    assert isinstance(gate.admit(cites_both.data), Admitted)


def test_another_kid_or_a_bad_signature_proves_nothing_about_anybody(gate):
    #
    stranger = gate.line.parties["BB"].entry_key
    for data in (
        gate.note.data[:-1] + bytes((gate.note.data[-1] ^ 1,)),
        altered(gate.note, stranger, gate.id),
        gate.note.data[:8] + stranger.kid + gate.note.data[16:],
    ):
        assert is_refused(gate.admit(data), "entry.bad-signature", is_proved=False)


def test_an_entry_of_another_line_is_refused(gate):
    # the line id is in the context of every signature
    other = bench("AA", "CC")
    assert is_refused(
        gate.admit(altered(gate.note, gate.key, other.charter.line_id)),
        "entry.bad-signature",
        is_proved=False,
    )
    genesis = gate.admit(other.feeds["AA"].entries[0])
    assert is_refused(genesis, "genesis.other-line", is_proved=False)


@pytest.mark.parametrize(
    ("attack", "parts"),
    [
        ("two formats", {"k1": 2}),
        ("ref of the own feed", {"k5": "own"}),
        ("addressees out of order", {"k10": ["BB", "AA"]}),
        ("precedence above FLASH", {"k9": 4}),
        ("unknown key", {"k13": 0}),
        ("releases of another kind", {"k11": [[bytes(8), bytes(64), bytes(8), bytes(2420)]]}),
    ],
)
def test_a_signed_entry_of_another_shape_ends_its_feed(gate, attack, parts):
    #
    if parts.get("k5") == "own":
        parts = {"k5": [[gate.note.feed, 1, bytes(32)]]}
    assert is_refused(gate.forged(**parts), "entry.", is_proved=True), attack


def test_signed_bytes_that_are_no_cbor_are_proved(gate):
    #
    outcome = gate.admit(wrap(b"\x1c" * 30, gate.key, gate.id))
    assert is_refused(outcome, "cbor.not-cbor", is_proved=True)


def test_duplicate_keys_are_proved(gate):
    #
    data = respelt(gate.note, gate.key, gate.id, b"\x09\x00\x0a\x80", b"\x09\x00\x09\x00\x0a\x80")
    assert is_refused(gate.admit(data), "cbor.", is_proved=True)


def test_integers_that_are_not_minimal_are_proved(gate):
    #
    data = respelt(gate.note, gate.key, gate.id, b"\x09\x00\x0a\x80", b"\x09\x18\x00\x0a\x80")
    assert is_refused(gate.admit(data), "cbor.not-canonical", is_proved=True)


def test_64_kib_and_one_octet_is_refused_without_evidence(gate):
    #
    outcome = gate.admit(bytes(ENTRY_BYTES_MAX + 1))
    assert is_refused(outcome, "entry.too-long", is_proved=False)


def test_a_small_order_key_opens_no_feed(gate):
    #
    opening = parse(gate.feed.entries[0])
    for raw in (bytes(32), b"\x01" + bytes(31), b"\xee" + b"\xff" * 30 + b"\x7f"):
        content = {**opening.content, 6: [-19, raw]}
        data = altered(opening, gate.key, gate.id, k8=content)
        assert is_refused(gate.admit(data), "key.weak", is_proved=False)


def test_a_genesis_signed_with_another_key_is_refused(gate):
    #
    opening = parse(gate.feed.entries[0])
    stranger = gate.line.parties["BB"].entry_key
    assert is_refused(
        gate.admit(altered(opening, stranger, gate.id, k6=NOON + 1)),
        "entry.bad-signature",
        is_proved=False,
    )


def test_a_genesis_that_cites_what_is_missing_is_held(gate):
    #
    opening = parse(gate.feed.entries[0])
    ref = [list(gate.note.place._replace(feed=bytes(16)))]
    outcome = gate.admit(altered(opening, gate.key, gate.id, k5=ref))
    assert isinstance(outcome, Held)
    assert outcome.signature_good


@pytest.mark.parametrize(
    "text", ["\x00\x1b[2J\x07", "\u202e\u2066reversed", "\u200b\ufeff", "\U000e0041", "e\u0301"]
)
def test_control_and_bidirectional_characters_are_admitted(gate, text):
    # text is judged by who reads it, or two nodes with two Unicode versions would differ
    note = gate.line.note("AA", text)
    gate.admit(gate.note.data)
    assert isinstance(gate.admit(note.data), Admitted)


@pytest.mark.parametrize("time_ms", [0, 1, NOON * 3, INT_MAX])
def test_a_clock_in_the_past_or_future_is_admitted(gate, time_ms):
    #
    assert isinstance(gate.forged(k6=time_ms), Admitted)


def test_unknown_types_addressees_and_releases_are_admitted(gate):
    # neither shelf nor roster nor release is asked at the door
    parts = {"k7": "nobody.knows/9", "k10": ["ZZ"], "k11": [[bytes(8), bytes(64)]], "k8": {}}
    assert isinstance(gate.forged(**parts), Admitted)


def test_every_altered_octet_is_refused_or_waits():
    """R-15: no change of one octet makes an entry of this feed that its author did not sign."""
    gate = Gate("AA", "BB")
    whole = gate.note.data
    before = gate.door.lanes.heads()
    for at in range(len(whole)):
        for bit in (1, 128):
            changed = whole[:at] + bytes((whole[at] ^ bit,)) + whole[at + 1 :]
            outcome = gate.admit(changed)
            assert not isinstance(outcome, Admitted), at
            if isinstance(outcome, Refused):
                assert outcome.evidence is None, at
            else:
                assert outcome.entry.feed != gate.note.feed, at
    assert gate.door.lanes.heads() == before


def test_every_octet_of_a_genesis_counts():
    #
    gate = Gate()
    whole = gate.feed.entries[0]
    for at in range(0, len(whole), 3):
        outcome = gate.admit(whole[:at] + bytes((whole[at] ^ 4,)) + whole[at + 1 :])
        assert isinstance(outcome, Refused | Held), at
    assert not len(gate.door.lanes)


@given(st.binary(max_size=200), st.booleans())
def test_chance_bytes_never_break_the_door(data, is_signed):
    gate = Gate()
    made = wrap(data + bytes(24), gate.key, gate.id) if is_signed else data
    assert isinstance(gate.admit(made), Refused)


def test_a_longer_record_never_turns_admitted_into_refused():
    #
    short, long = Gate("AA", "BB"), Gate("AA", "BB")
    for number in range(5):
        long.admit(long.line.note("BB", f"more {number}").data)
    for data in (short.note.data,):
        assert isinstance(short.admit(data), Admitted)
        assert isinstance(long.admit(data), Admitted)


def test_a_draft_says_nothing_about_its_place():
    draft = Draft(type="test.note/1", content={}, time_ms=NOON)
    assert draft.payload(bytes(16), 1, bytes(32), ()) != draft.payload(bytes(16), 2, bytes(32), ())
