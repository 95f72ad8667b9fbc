"""Keys and states: one encoding each, and a plain form to read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import field

from comity.families.activity.course import ActivityMatter, ActivityStatus
from comity.picture.matter import (
    ROWS_MAX,
    AnswerRow,
    ContestedRow,
    CorrectionRow,
    FlagRow,
    MatterKey,
    State,
    corrected,
    decode,
    encode,
    has_room,
    is_well_numbered,
    plain,
)
from comity.record import canonical
from tests.support.tellers import open_line

KEYS = st.builds(
    MatterKey,
    st.integers(0, 2**53 - 1),
    st.sampled_from(("call", "calls", "activity", "line")),
    st.binary(min_size=32, max_size=32),
)


@given(st.lists(KEYS, max_size=8))
def test_packed_keys_sort_as_keys_do(keys):
    assert [MatterKey.unpack(it) for it in sorted(key.packed for key in keys)] == sorted(keys)


def state_of_a_notice():
    world, aa, bb, _ = open_line()
    notice = aa.says("A02")
    bb.sees(notice)
    bb.receipts(notice)
    bb.answers(notice, "OBJECT")
    aa.corrects(notice, {1: "Calmer Water"})
    bb.withdraws(notice)
    return world.state(notice)


def test_a_state_comes_back_from_its_bytes():
    state = state_of_a_notice()
    assert decode(ActivityMatter, encode(state)) == state


def test_a_state_is_canonical_and_leaves_out_what_is_not_there():
    data = encode(state_of_a_notice())
    fields = canonical.decode(data)
    assert canonical.encode(fields) == data
    assert list(fields) == [1, 2, 3, 4, 5, 7, 8, 9, 11, 12, 20, 21]


def test_a_state_in_plain_form_has_names_and_hexadecimal():
    shown = plain(state_of_a_notice(), ActivityStatus)
    assert shown["status"] == "NOTIFIED"
    assert shown["party"] == "AA"
    assert shown["flags"][0]["flag"] == "NOT_BY_AUTHOR"
    assert len(shown["receipts"][0]["re"]) == 64
    assert shown["proposals"][0]["outcome"] == "OPEN"


def test_flags_are_sorted_and_stand_once():
    state = State(status=0, type="", party="AA", time_ms=0)
    one, other = bytes(32), b"\x01" * 32
    flagged = state.flagged(other, "AA", "B").flagged(one, "AA", "B", "A").flagged(one, "AA", "A")
    assert flagged.flags == (
        FlagRow(one, "A", "AA"),
        FlagRow(one, "B", "AA"),
        FlagRow(other, "B", "AA"),
    )


def test_a_flood_of_flags_of_one_party_hides_no_flag_of_another():
    state = State(status=0, type="", party="AA", time_ms=0)
    for n in range(ROWS_MAX + 5):
        state = state.flagged(n.to_bytes(32), "AA", "BAD_SCHEMA")
    assert (len(state.flags), state.beyond) == (ROWS_MAX, 5)
    assert len(state.flagged(bytes(32), "BB", "BAD_SCHEMA").flags) == ROWS_MAX + 1


@pytest.mark.parametrize(("party", "room"), [("AA", False), ("BB", True)])
def test_a_full_list_is_full_for_one_party_only(party, room):
    rows = tuple(AnswerRow(bytes(32), "AA", bytes(32)) for _ in range(ROWS_MAX))
    assert has_room(rows, party) is room


def test_numbers_of_a_state_rise():
    class Backwards(State, frozen=True, kw_only=True):
        last: int = field(name="21")
        first: int = field(name="20")

    assert is_well_numbered(ActivityMatter)
    assert not is_well_numbered(Backwards)


def test_a_flood_of_disputed_entries_of_one_party_hides_none_of_another():
    state = State(status=0, type="", party="AA", time_ms=0)
    for n in range(ROWS_MAX + 5):
        state = state.contest(ContestedRow(n.to_bytes(32), "AA", "FORKED", b""))
    assert (len(state.contested), state.beyond) == (ROWS_MAX, 5)
    state = state.contest(ContestedRow(bytes(32), "BB", "FORKED", b""))
    assert (len(state.contested), state.beyond) == (ROWS_MAX + 1, 5)


def mend(field_, new, entry):
    return CorrectionRow(bytes(32), field_, None, canonical.encode(new), entry, "AA")


def test_a_correction_counts_with_all_its_fields_or_not_at_all():
    """Two that make no message together are tried one after the other, each as a whole."""

    def reads(content):
        return content if content[1] == content[2] else None

    said = {1: 1, 2: 1}
    both, alone = [mend(1, 5, b"a"), mend(2, 5, b"a")], [mend(1, 9, b"b")]
    assert corrected(said, bytes(32), both, reads) == {1: 5, 2: 5}
    assert corrected(said, bytes(32), [*both, *alone], reads) == {1: 5, 2: 5}
    assert corrected(said, bytes(32), [*alone, *both], reads) == {1: 5, 2: 5}
    assert corrected(said, bytes(32), alone, reads) == said
    assert corrected(said, b"x" * 32, both, reads) == said
    assert corrected("no map", bytes(32), both, reads) is None
