"""What repeats a sealed entry goes to its readers or nowhere (R-220)."""

from typing import Any

import pytest

from comity.families.persons.cards_examples import CARD
from tests.node.test_bodies import opens_it, refuses


@pytest.fixture
def card(wire):
    aa, bb = wire.sides
    entry = aa.says("P01", CARD, to=["BB"], by=["DUTY"])["entry"]
    wire.runs()
    opens_it(bb, bytes.fromhex(entry))
    wire.runs()
    return wire, entry


REPEATS: dict[str, dict[str, Any]] = {
    "L07": {"fields": {"14": "HELD"}},
    "L10": {"to_lang": "fr", "fields": {"17": "Près du gué."}, "method": "HUMAN", "lang": "fr"},
    "L11": {"changes": {"14": 3}, "reason": "Moved.", "lang": "en"},
}


@pytest.mark.parametrize("code", sorted(REPEATS))
def test_in_the_open_it_is_stopped(card, code):
    wire, entry = card
    side = wire.sides[code == "L07"]
    fields = {"re": entry, **REPEATS[code]}
    assert refuses(lambda: side.says(code, fields, by=["DUTY"])) == "send.repeats-sealed"


def test_sealed_to_a_reader_it_goes_out_and_changes_the_card(card):
    wire, entry = card
    aa, bb = wire.sides
    fields = {"re": entry, **REPEATS["L11"], "visibility": "NAMED"}
    said = aa.says("L11", fields, to=["BB"], by=["DUTY"])["entry"]
    wire.runs()
    opens_it(bb, bytes.fromhex(said))
    wire.runs()
    file = bb.ask("entry", entry=entry)["person"]
    assert file["words"][0]["says"].count("in hospital") == 1


def test_of_an_entry_in_the_open_anybody_may_be_told(wire):
    aa, bb = wire.sides
    entry = aa.says("L09", {"subject": "Fog", "body": "Fog.", "lang": "en"})["entry"]
    wire.runs()
    assert bb.says("L07", {"re": entry, "fields": {"2": "Fog."}}, by=["DUTY"])["entry"]
