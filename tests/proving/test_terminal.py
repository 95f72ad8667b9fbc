"""A terminal of an exercise: what its holder says from it, and how its party ends it."""

import pytest

from tests.support.exchange import RISK, Day, Exchange


@pytest.fixture(scope="module")
def day(tmp_path_factory):
    """One day with a stolen terminal: each test plays it as far as it needs, or finds it there."""
    made = Exchange(tmp_path_factory.mktemp("terminal"))
    yield Day(made, "terminal")
    made.close()


def test_one_device_has_two_keys_and_one_name(exchange):
    field = exchange.terminals["field"]
    rows = exchange.sides["RU"].ask("terminals", party="US")
    its = [(row["kind"], row["office"]) for row in rows if row["terminal"] == field.name]
    assert its == [("OFFICER", "US/CREW"), ("NODE", "US/FIELD")]


def test_what_it_says_comes_to_both_by_hand_released_by_its_own_officer(day):
    day.until("on-watch")
    for shown in day.played["on-watch"].shown.values():
        assert (shown["party"], shown["node"], shown["offices"]) == ("US", "field", ["US/CREW"])


def test_the_thief_speaks_on_although_the_program_knows_of_the_cut(day):
    day.until("thief-again")
    assert day.flags("thief-again") == ["AFTER", "UNAUTHORISED_TYPE"]


def test_it_is_cut_behind_the_entry_that_people_name(day):
    cut = day.until("cut")
    (position,) = day.ru.entry(RISK, cut)["fields"]["cut"]
    trusted = day.us.entry(RISK, day.played["on-watch"].entry)
    assert (position["feed"], position["size"]) == (trusted["feed"], trusted["number"] + 1)
