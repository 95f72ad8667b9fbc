"""R-71, R-73: the wire form has numbers for names, ascending, and one order of pairs."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import TheirError
from comity.families.incident.messages import FieldPosition
from comity.families.line.charter import LineCharter
from comity.families.line.charter_examples import CHARTER
from comity.families.line.messages import Readback
from comity.record import canonical
from comity.values import codes
from comity.values.composites import Direction
from comity.values.plain import from_plain, from_wire, to_wire
from comity.values.wire import order_of, read, renamer
from tests.support.kinds import OTHER, PLAIN, Kinds

CONTENT = to_wire(from_plain(LineCharter, CHARTER))
BOTH = to_wire(from_plain(Kinds, PLAIN))
FORTH, BACK = ([{1: "AA", 2: "BB"}, {0: 150}], [{1: "BB", 2: "AA"}, {}])


def taken(changes):
    return read(LineCharter, renamer(LineCharter)({**CONTENT, **changes}))


@given(st.lists(st.text() | st.binary(), unique=True))
def test_keys_sort_as_their_encodings_do(keys):
    texts = [key for key in keys if isinstance(key, str)]
    octets = [key for key in keys if isinstance(key, bytes)]

    for same in (texts, octets):
        assert sorted(same, key=order_of) == sorted(same, key=canonical.encode)


@given(st.lists(st.tuples(st.text(max_size=30), st.text(max_size=30)), unique=True))
def test_keys_of_two_names_sort_as_their_encodings_do(pairs):
    keys = [{1: first, 2: second} for first, second in pairs]

    assert sorted(keys, key=order_of) == sorted(keys, key=canonical.encode)


def test_shorter_keys_come_first():
    languages = {"AA": "en", "BB": "fr", "CCC": "ar", "AA-Z": "ru"}

    assert sorted(languages, key=order_of) == ["AA", "BB", "CCC", "AA-Z"]


@pytest.mark.parametrize(
    "pairs",
    [
        [["BB", "fr"], ["AA", "en"]],
        [["AA", "en"], ["AA", "en"], ["BB", "fr"]],
        [["AA", "en", "x"], ["BB", "fr"]],
        [["AA"], ["BB", "fr"]],
        ["AA", "BB"],
        {"AA": "en", "BB": "fr"},
        {1: "en"},
        [[1, "en"], ["BB", "fr"]],
        [[["AA"], "en"], ["BB", "fr"]],
        "AABB",
        None,
    ],
)
def test_pairs_have_one_order_and_one_shape(pairs):
    with pytest.raises(msgspec.ValidationError):
        taken({4: pairs})


@pytest.mark.parametrize("key", [0, 29, 63, 74, -1, "1", "title", b"\x01", None])
def test_a_field_nobody_knows_is_refused(key):
    with pytest.raises(msgspec.ValidationError, match="unknown field"):
        taken({key: 1})


def test_an_optional_field_is_left_out_and_never_null():
    with pytest.raises(msgspec.ValidationError):
        taken({26: None})


def test_text_is_never_taken_for_bytes():
    with pytest.raises(msgspec.ValidationError):
        taken({24: "ABEiM0RVZneImaq7zN3u/w=="})


def test_half_a_surrogate_pair_is_no_word():
    with pytest.raises(msgspec.ValidationError):
        taken({14: "\ud800"})


def test_numbers_ascend_on_the_wire():
    message = from_plain(Readback, {"re": "0e" * 32, "fields": {"10": 1, "2": 1, "1": {"2": 1}}})

    assert list(to_wire(message)[2]) == [1, 2, 10]
    canonical.encode(to_wire(message))


def test_codes_are_plain_integers_on_the_wire():
    assert {type(CONTENT[number]) for number in (6, 15)} == {int}
    assert {type(code) for code in CONTENT[5]} == {int}
    assert {type(key) for key in CONTENT[9]} == {int}


@pytest.mark.parametrize("rest", [{}, {64: "AA-7"}, {62: 1}])
def test_a_field_of_any_kind_takes_no_null_for_a_value(rest):
    """It would be a value that cannot be written again, and a fold would meet it."""
    position = {1: bytes(32), 2: "time", 3: 1}
    with pytest.raises(TheirError, match=r"message\.bad-schema") as caught:
        from_wire(FieldPosition, {**position, 4: None, **rest})
    assert caught.value.facts == {"field": "value", "reason": "null"}


@pytest.mark.parametrize("plain", [PLAIN, OTHER])
def test_two_kinds_and_directions_come_back_from_the_wire(plain):
    message = from_plain(Kinds, plain)
    content = canonical.decode(canonical.encode(to_wire(message)))

    assert from_wire(Kinds, content) == message
    assert to_wire(from_wire(Kinds, content)) == content


def test_directions_are_pairs_in_one_order():
    keys = ["AAA>BB", "BB>AA", "AA>BBB", "BB>AA-1", "AA>BB"]
    message = from_plain(Kinds, {**PLAIN, "formula": {key: {} for key in keys}})
    named = [(key[1], key[2]) for key, _ in to_wire(message)[1]]

    assert named == [("AA", "BB"), ("AA", "BBB"), ("BB", "AA"), ("BB", "AA-1"), ("AAA", "BB")]
    assert (
        from_wire(Kinds, {**BOTH, 1: [FORTH, BACK]}).formula[Direction(from_="BB", to="AA")] == {}
    )


def test_a_message_made_in_any_order_is_written_in_one():
    there, back = Direction(from_="AA", to="BB"), Direction(from_="BB", to="AA")
    sides = {"CCC": codes.Level.DUTY, "BB": codes.Level.STAFF}
    message = Kinds(formula={back: {}, there: {}}, as_of="2026", text="", sides=sides)

    assert [key for key, _ in to_wire(message)[1]] == [{1: "AA", 2: "BB"}, {1: "BB", 2: "AA"}]
    assert [key for key, _ in to_wire(message)[12]] == ["BB", "CCC"]


@pytest.mark.parametrize(
    ("changes", "field", "reason"),
    [
        ({1: [BACK, FORTH]}, "formula", "order"),
        ({1: [FORTH, FORTH]}, "formula", "order"),
        ({1: [["AA>BB", {}]]}, "formula", "type"),
        ({1: [[[], {}]]}, "formula", "type"),
        ({1: [[["AA", "BB"], {}]]}, "formula", "type"),
        ({1: {}}, "formula", "type"),
        ({1: [[{}, {}]]}, "formula.from", "missing"),
        ({1: [[{1: "AA", 2: "bb"}, {}]]}, "formula.to", "pattern"),
        ({1: [[{1: "AA", 2: None}, {}]]}, "formula.to", "type"),
        ({1: [[{1: "AA", 2: "AA"}, {}]]}, "formula.to", "twice"),
        ({1: [[{1: "AA", 2: "BB", 3: "CC"}, {}]]}, "formula.3", "unknown"),
        ({1: [[{1: 5, 2: {}}, {}]]}, "formula.from", "type"),
        ({1: [[{1: "AA", 2: "BB"}, {99: 1}]]}, "formula.*", "code"),
        ({1: [[{1: "AA", 2: "BB"}, {0: -1}]]}, "formula.*.*", "range"),
        ({2: None}, "as_of", "type"),
        ({2: 5}, "as_of", "type"),
        ({2: "2026-02-30x"}, "as_of", "pattern"),
        ({2: {1: 5}}, "as_of.end", "missing"),
        ({2: {1: 5, 2: 4}}, "as_of.end", "order"),
        ({2: {1: "2026-02-05", 2: 4}}, "as_of.start", "type"),
        ({3: None}, "text", "null"),
        ({3: 5}, "text", "type"),
        ({3: {"seal": bytes(32)}}, "text", "type"),
        ({3: bytes(31)}, "text", "length"),
        ({4: {1: "AA", 2: "AA"}}, "direction.to", "twice"),
    ],
)
def test_what_is_neither_of_two_kinds_and_no_direction_is_named(changes, field, reason):
    with pytest.raises(TheirError) as caught:
        from_wire(Kinds, {**BOTH, **changes})

    assert (caught.value.facts["field"], caught.value.facts["reason"]) == (field, reason)
