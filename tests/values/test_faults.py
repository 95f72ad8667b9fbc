"""R-71: what does not fit is named by its field, a reason, and what was expected."""

import pytest

from comity.errors import TheirError
from comity.families.activity.examples import NOTICE
from comity.families.activity.messages import ActivityNotify
from comity.values.faults import REASONS
from comity.values.plain import from_plain, from_wire, to_wire

CONTENT = to_wire(from_plain(ActivityNotify, NOTICE))
WINDOW = CONTENT[6]
PHASE = CONTENT[7][0]
A = {1: 0, 2: 0}

FAULTS = [
    ({1: None}, "designation", "type"),
    ({2: 99}, "kind", "code"),
    ({2: "NAVAL"}, "kind", "type"),
    ({5: ["AA", "b"]}, "participants.1", "pattern"),
    ({5: "AA"}, "participants", "type"),
    ({6: {1: 1}}, "window.end", "missing"),
    ({6: {1: 1, 2: 2, 9: 3}}, "window.9", "unknown"),
    ({6: {1: 2, 2: 1}}, "window.end", "order"),
    ({6: {1: -1, 2: 1}}, "window.start", "range"),
    ({6: [1, 2]}, "window", "type"),
    ({7: []}, "phases", "length"),
    ({7: [PHASE] * 11}, "phases", "length"),
    ({7: [PHASE, {**PHASE, 3: [0, A, 0]}]}, "phases.1.area.radius_m", "range"),
    ({7: [{**PHASE, 2: {**WINDOW, 2: "x"}}]}, "phases.0.window.end", "type"),
    ({8: [7, A, 1]}, "area.shape", "code"),
    ({8: []}, "area", "length"),
    ({8: [0, A]}, "area", "length"),
    ({8: [1, [[A, A]], 0]}, "area.rings.0", "length"),
    ({8: [1, [[A, A, {1: 1}]], 0]}, "area.rings.0.2.lon", "missing"),
    ({8: [1, [[A, {1: 1, 2: 1}, A]], 0]}, "area.rings", "closed"),
    ({8: [3, A, 9, 9, 0, 0]}, "area.outer_m", "order"),
    ({10: {1: 5, 2: 5}}, "troops.hi", "missing"),
    ({10: {1: 5, 2: 0, 3: None}}, "troops.hi", "null"),
    ({11: [["BB", {1: 1, 2: 0}], ["AA", {1: 1, 2: 0}]]}, "by_party", "order"),
    ({11: {"AA": {1: 1, 2: 0}}}, "by_party", "type"),
    ({11: [["AA", {1: -1, 2: 0}]]}, "by_party.*.n", "range"),
    ({11: [["aa", {1: 1, 2: 0}]]}, "by_party", "pattern"),
    ({12: {99: {1: 1, 2: 0}}}, "equipment", "code"),
    ({12: {0: 5}}, "equipment.*", "type"),
    ({14: 1}, "live_fire", "type"),
    ({17: bytes(31)}, "calendar_ref", "length"),
    ({17: None}, "calendar_ref", "null"),
    ({20: 1}, "20", "unknown"),
    ({67: "LATER"}, "effective", "code"),
    ({68: 4}, "visibility", "code"),
]


@pytest.mark.parametrize(
    ("changes", "field", "reason"), [pytest.param(*it, id=f"{it[1]}-{it[2]}") for it in FAULTS]
)
def test_a_fault_is_located(changes, field, reason):
    with pytest.raises(TheirError) as caught:
        from_wire(ActivityNotify, {**CONTENT, **changes})

    assert caught.value.key == "message.bad-schema"
    assert (caught.value.facts["field"], caught.value.facts["reason"]) == (field, reason)
    assert reason in REASONS


@pytest.mark.parametrize("number", [1, 6, 8, 12, 19])
def test_the_first_missing_field_is_named(number):
    content = {key: it for key, it in CONTENT.items() if key != number}
    name = {1: "designation", 6: "window", 8: "area", 12: "equipment", 19: "contact"}[number]

    with pytest.raises(TheirError, match=rf"field={name} reason=missing"):
        from_wire(ActivityNotify, content)


@pytest.mark.parametrize("content", [None, [], "x", b"x", 5, True])
def test_a_content_that_is_no_map_has_no_field(content):
    with pytest.raises(TheirError, match=r"field='' reason=type"):
        from_wire(ActivityNotify, content)


def test_what_was_expected_is_said_with_its_bounds():
    with pytest.raises(TheirError) as caught:
        from_wire(ActivityNotify, {**CONTENT, 6: {1: -1, 2: 1}})

    assert caught.value.facts["expected"] == "ts 0..253402300799999"


def test_foreign_text_cannot_pretend_to_be_another_place():
    with pytest.raises(TheirError) as caught:
        from_wire(ActivityNotify, {**CONTENT, 67: "x' - at `$.6.1`"})

    assert caught.value.facts["field"] == "effective"
