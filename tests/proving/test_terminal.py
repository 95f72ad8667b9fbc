"""A terminal of an exercise: what its holder says from it, and how its party ends it."""

from tests.support.exchange import RISK, Day


def test_one_device_has_two_keys_and_one_name(exchange):
    field = exchange.terminals["field"]
    rows = exchange.sides["RU"].ask("terminals", party="US")
    its = [(row["kind"], row["office"]) for row in rows if row["terminal"] == field.name]
    assert its == [("OFFICER", "US/CREW"), ("NODE", "US/FIELD")]


def test_what_it_says_comes_to_both_by_hand_released_by_its_own_officer(exchange):
    day = Day(exchange, "terminal")
    day.until("on-watch")
    for shown in day.played["on-watch"].shown.values():
        assert (shown["party"], shown["node"], shown["offices"]) == ("US", "field", ["US/CREW"])


def test_the_thief_speaks_on_although_the_program_knows_of_the_cut(exchange):
    day = Day(exchange, "terminal")
    day.until("thief-again")
    assert day.flags("thief-again") == ["AFTER", "UNAUTHORISED_TYPE"]


def test_it_is_cut_behind_the_entry_that_people_name(exchange):
    day = Day(exchange, "terminal")
    cut = day.until("cut")
    (position,) = day.ru.entry(RISK, cut)["fields"]["cut"]
    trusted = day.us.entry(RISK, day.played["on-watch"].entry)
    assert (position["feed"], position["size"]) == (trusted["feed"], trusted["number"] + 1)
