"""The file of a person as officers see it over a line (R-221 to R-226, R-229)."""

import pytest

from comity.cli import persons as screen
from comity.cli.output import Output
from comity.families.persons.cards_examples import CARD, DEATH
from comity.families.persons.exchanges_examples import LIST
from comity.families.persons.missing_examples import ACCESS, QUERY, REMAINS
from tests.cli.shapes import check_keys, keys_of
from tests.node.test_exchanges import sealed

KEY = CARD["person_key"]
DAYS = 24 * 3_600
LANGUAGES = ("en", "fr", "ru", "uk")


def file(side, entry, language="en"):
    return side.ask("entry", entry=entry, language=language)["person"]


@pytest.fixture
def sought(wire):
    aa, bb = wire.sides
    return wire, aa, bb, sealed(wire, bb, "P11", QUERY)


def test_who_is_sought_is_found_by_a_card(sought):
    wire, aa, bb, query = sought
    assert file(aa, query)["state"] == "SOUGHT"
    answer = sealed(wire, aa, "P12", {"re": query, "answer": "HELD", "next_update": "NONE"})
    card = sealed(wire, aa, "P01", CARD)
    for side in (aa, bb):
        shown = file(side, answer)
        assert shown == file(side, card) == file(side, query)
        check_keys(keys_of("person"), shown, "person")
        assert (shown["person"], shown["state"]) == (KEY, "HELD")
        assert [it["kind"] for it in shown["words"]] == ["answer", "card"]
        assert shown["searches"][0]["asked"] == ["AA"]
        assert shown["kept"][0]["keep"] == "KEPT"
    said = [file(aa, card, it)["says"] for it in LANGUAGES]
    assert len(set(said)) == len(LANGUAGES)


def test_before_its_reader_opens_it_its_state_is_known_to_nobody(wire):
    aa, bb = wire.sides
    entry = bb.says("P11", QUERY, to=["AA"], by=["DUTY"])["entry"]
    wire.runs()
    for side in (aa, bb):
        shown = file(side, entry)
        assert (shown["state"], shown["words"]) == (None, [])
        check_keys(keys_of("person"), shown, "person")


def test_a_term_that_has_passed_is_shown_and_folded_nowhere(sought):
    """R-224."""
    wire, aa, bb, query = sought
    assert file(bb, query)["terms"] == []
    for side in wire.sides:
        side.clock.passes(31 * DAYS)
    shown = file(bb, query)
    assert [(it["word"], it["party"]) for it in shown["terms"]] == [("ANSWER_TERM_PASSED", "AA")]
    assert shown["state"] == "SOUGHT"
    assert aa.ask("picture", audience=["AA"])["digest"]


def test_what_may_be_erased_is_shown_and_of_the_missing_what_stays(wire):
    """R-225: erased by an officer, and the hash stays."""
    aa, bb = wire.sides
    entry = sealed(wire, aa, "P01", {**CARD, "retain_until": "2026-04-03T00:00:00Z"})
    for side in wire.sides:
        side.clock.passes(60 * DAYS)
    assert [it["keep"] for it in file(aa, entry)["kept"]] == ["DUE"]
    sealed(wire, bb, "P11", QUERY)
    assert [it["keep"] for it in file(aa, entry)["kept"]] == ["FOR_THE_MISSING"]
    said = {file(aa, entry, it)["kept"][0]["says"] for it in LANGUAGES}
    assert len(said) == len(LANGUAGES)


def test_a_death_without_its_report_is_named(wire):
    """R-223: a word alone has no cause and no place of burial."""
    aa, _ = wire.sides
    card = sealed(wire, aa, "P01", {**CARD, "status": "DIED"})
    assert len(file(aa, card)["notes"]) == 1
    report = sealed(wire, aa, "P15", {**DEATH, "person_key": KEY})
    assert file(aa, report)["notes"] == []
    assert file(aa, report)["state"] == "DIED"


def test_lists_say_what_they_say_of_a_person_beside_the_cards(wire):
    """R-229."""
    aa, bb = wire.sides
    entries = [{"n": 4, "person_key": KEY, "category": "MILITARY"}]
    there = sealed(wire, aa, "P02", {**LIST, "entries": entries, "totals": {"MILITARY": 1}})
    card = sealed(wire, aa, "P01", CARD)
    assert file(bb, card)["exchange"]["stage"] == "LISTED"
    rows = [{"n": 4, "verdict": "CONFIRM_HELD"}]
    sealed(wire, bb, "P03", {"re": there, "rows": rows})
    shown = file(aa, card)["exchange"]
    assert [it["stage"] for it in shown["steps"]] == ["LISTED", "CONFIRMED"]
    assert shown["stage"] == "CONFIRMED"


def test_remains_stand_side_by_side(wire):
    """R-226."""
    aa, bb = wire.sides
    entry = sealed(wire, aa, "P13", REMAINS)
    assert aa.ask("entry", entry=entry)["remains"]["state"] == "ONE_SIDED"
    sealed(wire, bb, "P13", {**REMAINS, "count": 11})
    for side in wire.sides:
        shown = side.ask("entry", entry=entry)["remains"]
        check_keys(keys_of("remains"), shown, "remains")
        assert shown["state"] == "DIFFERENT"
        assert [(it["party"], it["count"]) for it in shown["sides"]] == [("AA", 12), ("BB", 11)]


def test_what_speaks_of_nobody_has_no_file(wire):
    aa, _ = wire.sides
    entry = sealed(wire, aa, "P14", ACCESS)
    shown = aa.ask("entry", entry=entry)
    assert shown["person"] is None
    assert shown["remains"] is None


def test_a_file_fits_eighty_columns_in_every_language(sought, capsys):
    wire, aa, _, _ = sought
    card = sealed(wire, aa, "P01", {**CARD, "status": "DIED"})
    for language in LANGUAGES:
        capsys.readouterr()
        screen.shown(Output(as_json=False, language=language), file(aa, card, language))
        assert max(map(len, capsys.readouterr().out.split("\n"))) <= 80
