"""What a node says of its record in JSON."""

import json

import pytest

from comity.errors import ComityError
from comity.node import showing
from comity.record.entry import Draft
from tests.support.lines import NOON, NOTIFY, TEXT


def test_a_moment_has_three_spellings_of_one_time():
    assert showing.moment(NOON) == {
        "iso": "2026-02-05T12:00:00Z",
        "dtg": "051200ZFEB26",
        "ms": NOON,
    }


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_entry_is_shown_in_brief_and_in_full(line, language):
    aa, _ = line
    aa.says("A02", NOTIFY)
    for leaf in aa.leaves():
        told = aa.keeper.recall(leaf)
        brief = showing.entry_brief(aa.keeper, told, language)
        full = showing.entry_full(aa.keeper, told, language)
        assert brief.items() <= full.items()
        assert json.loads(json.dumps(full)) == full
        assert full["text"]


def test_a_type_that_nobody_knows_is_shown_as_opaque(line):
    aa, _ = line
    entry = aa.keeper.say(Draft(type="future.thing/9", content={1: b"x"}, time_ms=NOON))
    shown = showing.entry_full(aa.keeper, aa.keeper.recall(entry.leaf), "en")
    assert (shown["type"], shown["code"], shown["fields"]) == ("future.thing/9", None, {})
    assert shown["short"] == "future.thing/9"
    assert shown["text"]


def test_a_known_type_that_breaks_its_schema_is_shown_as_opaque_and_flagged(line):
    aa, _ = line
    entry = aa.keeper.say(Draft(type="line.text/1", content={1: 7}, time_ms=NOON))
    shown = showing.entry_full(aa.keeper, aa.keeper.recall(entry.leaf), "en")
    assert "BAD_SCHEMA" in shown["flags"]
    assert shown["fields"] == {}


def test_a_draft_shows_exactly_what_an_officer_signs(line):
    aa, _ = line
    waiting = aa.desk.compose("L09", TEXT)
    shown = showing.draft(waiting, aa.keeper, "en")
    assert bytes.fromhex(shown["payload"]) == waiting.draft.release_payload()
    assert "Fog over the strait." in shown["text"]


@pytest.mark.parametrize("language", ["xx", "", "../../x"])
def test_a_language_without_words_is_refused(language):
    with pytest.raises(ComityError, match=r"wording\.no-terms"):
        showing.words_of(language)


def test_a_read_back_names_the_fields_it_repeats_and_not_their_numbers(wire):
    aa, bb = wire.sides
    notice = aa.says("A02", NOTIFY)["entry"]
    wire.runs()
    window = {"1": 1_775_023_200_000, "2": 1_775_757_600_000}
    said = bb.says("L07", {"re": notice, "fields": {"1": "Calm Water", "6": window}})["entry"]
    text = bb.entry(said)["text"]
    assert "Designation: \N{LEFT DOUBLE QUOTATION MARK}Calm Water" in text
    assert "Start and end: " in text
    assert "1,775" not in text
