"""Two accounts as an officer reads them: the own words first, and no field has a winner (R-157)."""

import pytest

from comity.node.accounts import side_by_side
from comity.node.showing import words_of
from tests.support.exchange import RISK, Day, Exchange


@pytest.fixture(scope="module")
def day(tmp_path_factory):
    exchange = Exchange(tmp_path_factory.mktemp("accounts"))
    made = Day(exchange, "incident")
    made.to_the_end()
    yield made
    exchange.close()


def table(day, code, language, step="close"):
    keeper = day.exchange.offices[code].lines[RISK]
    leaf = bytes.fromhex(day.played[step].entry)
    return {it["key"]: it for it in side_by_side(keeper, leaf, code, words_of(language))}


def test_each_field_says_what_it_comes_to(day):
    found = {key: it["verdict"] for key, it in table(day, "US", "en").items()}
    assert found == {
        "time": "DISPUTED",
        "place": "AGREED",
        "contact": "DISPUTED",
        "fuel_dumped": "ONE_SIDED",
        "transponder_on": "ONE_SIDED",
        "inside_area": "ONE_SIDED",
        "airspace": "ONE_SIDED",
        "cause": "DISPUTED",
    }


def test_the_reader_s_own_words_stand_first(day):
    ours, theirs = table(day, "US", "en")["time"], table(day, "RU", "fr")["time"]
    assert [(it["party"], it["says"]) for it in ours["words"]] == [
        ("US", "140603ZMAR23"),
        ("RU", "140630ZMAR23"),
    ]
    assert [it["party"] for it in theirs["words"]] == ["RU", "US"]
    assert (ours["word"], theirs["word"]) == ("disputed", "contesté")


def test_the_same_table_stands_at_every_entry_of_the_incident(day):
    assert table(day, "US", "en", "told-ru") == table(day, "US", "en")


def test_an_entry_of_no_incident_has_none(day):
    assert table(day, "US", "en", "area") == {}


def test_the_entry_as_asked_for_has_it_too(day):
    shown = day.us.entry(RISK, day.played["close"].entry)
    assert [it["key"] for it in shown["accounts"]] == list(table(day, "US", "en"))
