"""Every type is described in every language, with an example that can be sent as it stands."""

import json

import pytest

from comity.families.shelf import SHELF
from comity.values.plain import from_plain
from comity.wording.words import languages
from tests.cli.desk import comity, done, refused

TYPES = sorted(it.message.SPEC.code for it in SHELF.types.values())


def test_every_type_on_the_shelf_is_listed():
    listed = done("types")

    assert [it["code"] for it in listed["types"]] == TYPES
    assert listed["shelf"] == SHELF.digest.hex()


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("code", TYPES)
def test_a_type_is_described_on_a_terminal(code, language):
    said = comity("describe", code, "--lang", language)

    assert said.code == 0
    prose = said.out.partition("\n{")[0]
    assert max(map(len, prose.splitlines())) <= 80


@pytest.mark.parametrize("code", [code for code in TYPES if code != "L23"])
def test_the_example_of_a_type_is_a_message_of_it(code):
    described = done("describe", code)
    message = next(it.message for it in SHELF.types.values() if it.message.SPEC.code == code)

    assert from_plain(message, described["example"]).SPEC.code == code
    assert json.dumps(described["example"], ensure_ascii=False)[:20]


def test_a_type_says_how_many_officers_it_needs():
    described = {code: done("describe", code) for code in ("L02", "A02", "L08", "M01")}

    assert [it["releases"] for it in described.values()] == [0, 1, 1, 2]
    assert described["L08"]["conditions"][0]["release_rule"] == "AS_RE"


def test_fields_have_numbers_bounds_and_hints():
    fields = {it["field"]: it for it in done("describe", "L09")["fields"]}

    assert (fields["subject"]["number"], fields["subject"]["chars_max"]) == (1, 120)
    assert fields["subject"]["required"]
    assert not fields["lang"]["required"]
    assert fields["lang"]["hint"]


def test_a_list_without_an_end_says_how_many_it_has_at_least():
    said = comity("describe", "A02").out
    assert "Members: 0 or more" in said
    assert "Members: 1 to 10" in said
    assert "\u2026" not in said


def test_a_type_that_is_not_there_is_named():
    assert "no.such" in refused("describe", "no.such")
