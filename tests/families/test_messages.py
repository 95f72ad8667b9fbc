"""Every definition equals the catalogue; good examples come back, bad ones name their field."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from comity.errors import OurError, TheirError
from comity.families.line.mirror import mirror
from comity.record import canonical
from comity.values.checks import text_faults
from comity.values.codes import Precedence
from comity.values.faults import REASONS
from comity.values.message import COMMON_FROM, ReleaseRule, fields_of
from comity.values.plain import from_plain, from_wire, to_plain, to_wire
from tests.families import BAD, FAMILIES, GOOD, MESSAGES
from tests.support.strategies import contents, messages

CATALOGUE = json.loads((Path(__file__).parents[1] / "data" / "catalogue.json").read_text("utf-8"))
LISTED = {m["code"]: m for family in CATALOGUE["families"] for m in family["messages"]}
OURS = {
    "C": range(1, 13),
    "L": range(1, 28),
    "K": range(1, 11),
    "A": [1, 2, 3, 4, 6, 8, 9, *range(11, 21)],
    "M": range(1, 8),
    "I": range(1, 17),
    "N": [*range(1, 7), *range(8, 12)],
    "P": range(1, 18),
    "F": range(1, 5),
    "Q": [1, 2, 3, 5, 6],
    "T": range(1, 18),
}
ADDED = {  # what a definition has beyond the catalogue, by the decision that says why
    "C03": [
        (
            4,
            "recording",
            "code:RECORDING",
            False,
            "who records, agreed with the agenda; without it nobody",
        )
    ],  # ADR 0088
    "P07": [
        (4, "cards", "octets", False, "the slice itself, in a copy to whoever may open it")
    ],  # ADR 0074
}

# over a hundred types: a third of the usual examples each is thousands for the parts they share
each = settings(
    max_examples=settings().max_examples // 3,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
every_type = pytest.mark.parametrize("code", sorted(MESSAGES))
good = pytest.mark.parametrize(
    ("code", "plain"), [pytest.param(c, p, id=f"{c}-{n}") for c, n, p in GOOD]
)
bad = pytest.mark.parametrize(
    ("code", "field", "plain"), [pytest.param(c, f, p, id=f"{c}-{n}-{f}") for c, n, f, p in BAD]
)


def stated(listed):
    """The fields as the catalogue lists them."""
    return [(f["n"], f["name"], f["type"], f["required"], f["note"]) for f in listed]


def defined(cls, *, common):
    return [
        (spec.number, spec.name, spec.type.spelled, spec.required, spec.note)
        for spec in fields_of(cls)
        if (spec.number >= COMMON_FROM) is common
    ]


def received(cls, content):
    """A message, or the error that says why not; anything else is a fault of ours."""
    try:
        return from_wire(cls, content)
    except TheirError as error:
        return error


def test_every_type_of_this_version_is_defined():
    codes = [f"{family}{number:02}" for family, listed in OURS.items() for number in sorted(listed)]

    assert sorted(MESSAGES) == sorted(codes)


@every_type
def test_a_definition_has_the_fields_of_the_catalogue(code):
    fields = stated(LISTED[code]["fields"]) + ADDED.get(code, [])
    assert defined(MESSAGES[code], common=False) == fields
    assert defined(MESSAGES[code], common=True) == stated(CATALOGUE["common_fields"])


@every_type
def test_a_definition_has_the_facts_of_the_catalogue(code):
    spec, listed = MESSAGES[code].SPEC, LISTED[code]

    assert (spec.wire, spec.title) == (listed["wire"], listed["name"])
    assert spec.release.value == listed["release"]
    assert (spec.precedence.name if spec.precedence is not None else "INHERIT") == (
        listed["default_precedence"]
    )
    assert (spec.always_open, spec.sealed) == (listed["always_open"], listed["sealed_body"])
    assert spec.precedence_max.name == listed.get("max_precedence", "FLASH")
    assert MESSAGES[code] in FAMILIES[spec.family][0].MESSAGES


@every_type
def test_what_depends_on_a_field_is_what_the_catalogue_says(code):
    spec, listed = MESSAGES[code].SPEC, LISTED[code]
    releases = [
        {
            "field": when.field,
            "values": [getattr(v, "name", v) for v in when.values] or ["adds or widens"],
            "release": when.release.value,
        }
        for when in spec.release_when
    ]
    precedences = [
        {
            "field": when.field,
            "values": [getattr(v, "name", v) for v in when.values],
            "precedence": when.precedence.name,
        }
        for when in spec.precedence_when
    ]

    assert releases == listed.get("release_when", [])
    assert precedences == listed.get("precedence_when", [])


@every_type
def test_a_type_has_good_examples_in_mirrored_pairs_and_bad_ones(code):
    _, examples = FAMILIES[MESSAGES[code].SPEC.family]
    mirrored = [mirror(plain) for plain in examples.GOOD[code]]

    assert [plain for plain in mirrored if mirror(plain) not in mirrored] == []
    assert len(examples.GOOD[code]) >= 3
    assert len(examples.BAD[code]) >= 5


@good
def test_a_good_example_comes_back_from_either_form(code, plain):
    message = from_plain(MESSAGES[code], plain)
    content = to_wire(message)
    returned = from_wire(MESSAGES[code], canonical.decode(canonical.encode(content)))

    assert returned == message
    assert to_wire(returned) == content
    assert to_plain(returned) == {name: it for name, it in plain.items() if it is not None}
    assert from_plain(MESSAGES[code], to_plain(returned)) == message
    assert text_faults(returned) == ()
    assert list(content) == sorted(content)


@bad
def test_a_bad_example_is_stopped_and_names_the_field(code, field, plain):
    with pytest.raises(OurError) as caught:
        from_plain(MESSAGES[code], plain)

    assert caught.value.key == "message.bad-field"
    assert caught.value.facts["field"] == field


@every_type
@each
@given(data=st.data())
def test_every_message_comes_back_from_either_form(code, data):
    message = data.draw(messages(MESSAGES[code]))
    encoded = canonical.encode(to_wire(message))

    assert from_wire(MESSAGES[code], canonical.decode(encoded)) == message
    assert canonical.encode(to_wire(from_wire(MESSAGES[code], to_wire(message)))) == encoded
    if not text_faults(message):
        assert from_plain(MESSAGES[code], to_plain(message)) == message


@every_type
@each
@given(data=st.data())
def test_foreign_content_is_a_message_or_their_error(code, data):
    """R-71: whatever stands in key 8, reading it ends in a value or in TheirError."""
    outcome = received(MESSAGES[code], data.draw(contents()))

    if isinstance(outcome, TheirError):
        assert outcome.key == "message.bad-schema"
        assert {"field", "reason"} <= outcome.facts.keys()
        assert outcome.facts["reason"] in REASONS
    else:
        assert from_wire(MESSAGES[code], to_wire(outcome)) == outcome


@every_type
@each
@given(data=st.data())
def test_one_foreign_field_gone_wrong_is_a_message_or_their_error(code, data):
    content = to_wire(data.draw(messages(MESSAGES[code])))
    number = data.draw(st.sampled_from([*content, 62, 64]))
    content[number] = data.draw(contents())
    outcome = received(MESSAGES[code], content)

    if isinstance(outcome, TheirError):
        names = [spec.name for spec in fields_of(MESSAGES[code])]
        assert str(outcome.facts["field"]).partition(".")[0] in [*names, "62"]
    else:
        assert from_wire(MESSAGES[code], to_wire(outcome)) == outcome


def test_the_release_depends_on_what_a_receipt_says():
    receipt = MESSAGES["L06"]
    base = FAMILIES["line"][1].GOOD["L06"][0]
    held = from_plain(receipt, {**base, "level": "HELD"})
    opened = from_plain(receipt, {**base, "level": "OPENED"})

    assert receipt.SPEC.release_of(held) is ReleaseRule.MACHINE
    assert receipt.SPEC.release_of(opened) is ReleaseRule.ONE


def test_a_correction_is_released_like_what_it_corrects_until_the_desk_knows_better():
    correction = from_plain(MESSAGES["L11"], FAMILIES["line"][1].GOOD["L11"][0])

    assert correction.SPEC.release_of(correction) is ReleaseRule.AS_RE


def test_an_incident_with_danger_now_is_flash():
    report = MESSAGES["I01"]
    calm, danger = (
        from_plain(report, {**FAMILIES["incident"][1].REPORT, "hazard_now": now})
        for now in (False, True)
    )

    assert report.SPEC.precedence_of(calm) is Precedence.IMMEDIATE
    assert report.SPEC.precedence_of(danger) is Precedence.FLASH
