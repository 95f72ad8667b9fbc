"""R-79: plain form and wire form give each other back; authors are told the field."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import OurError, TheirError
from comity.families.activity.examples import NOTICE
from comity.families.activity.messages import ActivityNotify
from comity.families.line.messages import Correction, FreeText
from comity.record import canonical
from comity.values import plain
from comity.values.plain import from_plain, from_wire, to_plain, to_wire
from tests.support.kinds import OTHER, PLAIN, Kinds
from tests.support.strategies import contents, messages

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["AA>BB", "AA>AA", "AA", "seal", "start", "end", "TANK"])
            | st.text(max_size=8),
            inner,
            max_size=3,
        )
    ),
    max_leaves=8,
)

TEXT = {"subject": "Weather", "body": "Fog.", "lang": "en"}
CHANGES = {
    "window": {"start": "2026-04-01T06:00:00Z", "end": "2026-04-02T06:00:00Z"},
    "troops": {"n": 5, "q": "ABOUT"},
    "calendar_ref": "ca" * 32,
    "kind": "AIR",
    "by_party": {"AA": {"n": 5, "q": "EXACT"}},
    "area": {"shape": "circle", "centre": {"lat": 1, "lon": 2}, "radius_m": 3},
}
CORRECTION = {"re": "0e" * 32, "changes": CHANGES, "reason": "Typing error.", "lang": "en"}


def test_four_functions_and_nothing_else():
    assert plain.__all__ == ["from_plain", "from_wire", "to_plain", "to_wire"]


def test_absent_and_null_are_the_same_to_an_author():
    assert from_plain(FreeText, {**TEXT, "override": None}) == from_plain(FreeText, TEXT)


def test_a_correction_names_the_fields_of_what_it_corrects():
    message = from_plain(Correction, CORRECTION, about=ActivityNotify)

    assert message.changes[2] == 1
    assert message.changes[6] == {1: 1_775_023_200_000, 2: 1_775_109_600_000}
    assert list(message.changes) == [2, 6, 8, 10, 11, 17]
    assert to_plain(message, about=ActivityNotify) == CORRECTION
    assert from_wire(Correction, to_wire(message)) == message


def test_without_its_subject_a_correction_is_written_by_numbers():
    message = from_plain(Correction, CORRECTION, about=ActivityNotify)
    numbered = to_plain(message)

    assert numbered["changes"]["17"] == {"hex": "ca" * 32}
    assert numbered["changes"]["11"] == [["AA", {"1": 5, "2": 0}]]
    assert from_plain(Correction, numbered) == message


def test_a_value_that_does_not_fit_its_field_is_still_written():
    content = {1: bytes(32), 2: {2: 99, 6: "never", 8: [7], 50: 1}, 3: "?", 65: "en"}
    message = from_wire(Correction, content)
    written = to_plain(message, about=ActivityNotify)

    assert written["changes"] == {"kind": 99, "window": "never", "area": [7], "50": 1}


@pytest.mark.parametrize(
    ("changes", "field", "reason"),
    [
        ({"kind": "SPORT"}, "changes.kind", "code"),
        ({"window": {"start": "soon"}}, "changes.window.start", "unreadable"),
        ({"weather": "fog"}, "changes.weather", "unknown"),
        ({"troops": {"n": 5, "p": 1}}, "changes.troops.p", "unknown"),
        ({"kind": "AIR", "2": 1}, "changes.2", "twice"),
    ],
)
def test_a_changed_field_at_fault_is_named(changes, field, reason):
    with pytest.raises(OurError) as caught:
        from_plain(Correction, {**CORRECTION, "changes": changes}, about=ActivityNotify)

    assert (caught.value.facts["field"], caught.value.facts["reason"]) == (field, reason)


@pytest.mark.parametrize(
    ("changes", "field", "reason"),
    [
        ({"calendar_ref": "CA" * 32}, "calendar_ref", "unreadable"),
        ({"calendar_ref": "ca" * 31}, "calendar_ref", "length"),
        ({"kind": 2}, "kind", "code"),
        ({"kind": ["NAVAL"]}, "kind", "code"),
        ({"window": "tomorrow"}, "window", "type"),
        ({"participants": "AA"}, "participants", "type"),
        ({"equipment": [["SHIP", 1]]}, "equipment", "type"),
        ({"troops": {"n": 1.5, "q": "EXACT"}}, "troops.n", "type"),
        ({"purpose": "\ud800"}, "purpose", "unassigned"),
        ({"contact": "\ud800"}, "contact", "pattern"),
        ({"effective": "\ud800"}, "effective", "unreadable"),
        ({"purpose": "x" * 2001}, "purpose", "too-long"),
        ({"designation": "two\nlines"}, "designation", "control"),
        ({"lang": None}, "lang", "missing"),
        ({3: "by number"}, "3", "unknown"),
    ],
)
def test_an_author_is_told_the_field_and_the_reason(changes, field, reason):
    with pytest.raises(OurError) as caught:
        from_plain(ActivityNotify, {**NOTICE, **changes})

    assert caught.value.key == "message.bad-field"
    assert (caught.value.facts["field"], caught.value.facts["reason"]) == (field, reason)


@pytest.mark.parametrize("mapping", [None, [], "text", 5])
def test_a_message_is_written_as_an_object(mapping):
    with pytest.raises(OurError, match="reason=type"):
        from_plain(FreeText, mapping)


@given(messages(Kinds))
def test_every_value_of_these_kinds_comes_back(message):
    content = canonical.decode(canonical.encode(to_wire(message)))

    assert from_wire(Kinds, content) == message
    assert to_wire(from_wire(Kinds, content)) == content
    assert to_plain(from_plain(Kinds, {**to_plain(message), "lang": "en"})) == {
        **to_plain(message),
        "lang": "en",
    }


@given(st.dictionaries(st.integers(0, 14), contents(), max_size=5))
def test_nothing_foreign_raises_anything_but_their_error(changes):
    base = to_wire(from_plain(Kinds, PLAIN))
    with suppress(TheirError):
        to_wire(from_wire(Kinds, dict(sorted({**base, **changes}.items()))))


@given(st.sampled_from(list(PLAIN)), JSON)
def test_nothing_an_author_writes_raises_anything_but_our_error(name, value):
    with suppress(OurError):
        to_wire(from_plain(Kinds, {**PLAIN, name: value}))


@pytest.mark.parametrize("plain", [PLAIN, OTHER])
def test_directions_and_either_of_two_kinds_come_back(plain):
    assert to_plain(from_plain(Kinds, plain)) == plain


@pytest.mark.parametrize(
    ("changes", "field", "reason"),
    [
        ({"formula": {"AA": {}}}, "formula.AA", "unreadable"),
        ({"formula": {"AA>BB>CC": {}}}, "formula.AA>BB>CC", "unreadable"),
        ({"formula": {"AA > BB": {}}}, "formula.from", "pattern"),
        ({"formula": {"AA>AA": {}}}, "formula.to", "twice"),
        ({"formula": {"AA>BB": {"KING": 1}}}, "formula.AA>BB.KING", "code"),
        ({"as_of": "5 February"}, "as_of", "pattern"),
        ({"as_of": 2026}, "as_of", "type"),
        ({"as_of": {"start": "soon"}}, "as_of.start", "unreadable"),
        ({"as_of": {"seal": "3f" * 32}}, "as_of.seal", "unknown"),
        ({"text": ["Text"]}, "text", "type"),
        ({"text": {}}, "text.seal", "missing"),
        ({"text": {"seal": "3f"}}, "text", "length"),
        ({"text": {"seal": 5}}, "text.seal", "unreadable"),
        ({"text": {"seal": "3f" * 32, "hex": ""}}, "text.hex", "unknown"),
        ({"text": "a\u202eb"}, "text", "bidi"),
        ({"text": "x" * 2001}, "text", "too-long"),
        ({"notes": {"TANK": "a\u202eb"}}, "notes.TANK", "bidi"),
        ({"lang": None}, "lang", "missing"),
    ],
)
def test_neither_of_two_kinds_and_no_direction_is_told(changes, field, reason):
    with pytest.raises(OurError) as caught:
        from_plain(Kinds, {**PLAIN, **changes})

    assert (caught.value.facts["field"], caught.value.facts["reason"]) == (field, reason)


def test_a_sealed_text_needs_no_language():
    plain = {key: OTHER[key] for key in OTHER if key not in ("lang", "notes")}

    assert from_plain(Kinds, plain).text == b"\x3f" * 32
