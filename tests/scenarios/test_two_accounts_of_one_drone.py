"""Scenario 6, as far as reports reach: two accounts stand side by side and neither wins."""

from comity.values.moment import parse
from tests.support.exchange import RISK, Day

TOLERANCE_MS = 60_000


def accounts(day, side):
    leaves = [day.played[step].entry for step in ("account-us", "account-ru")]
    return [side.entry(RISK, leaf)["fields"] for leaf in leaves]


def test_both_accounts_are_kept_as_their_authors_gave_them(exchange):
    day = Day(exchange, "incident")
    day.to_the_end()
    assert accounts(day, day.us) == accounts(day, day.ru)
    ours, theirs = accounts(day, day.us)
    assert (ours["kind"], theirs["kind"]) == ("COLLISION", "LOSS")
    assert day.matter("account-us") == day.matter("account-ru") == "REPORTED"


def test_their_times_differ_by_twenty_seven_minutes_and_no_time_wins(exchange):
    day = Day(exchange, "incident")
    day.to_the_end()
    starts = [parse(it["occurred"]["start"]) for it in accounts(day, day.us)]
    assert starts[1] - starts[0] == 27 * 60_000 > TOLERANCE_MS
    for side in (day.us, day.ru):
        states = [it["state"] for it in side.picture(RISK)["matters"] if it["kind"] == "incident"]
        assert sorted(it["start_ms"] for it in states) == starts


def test_the_second_account_changes_nothing_in_the_first(exchange):
    day = Day(exchange, "incident")
    day.until("account-us-opened")
    before = day.state("account-us")
    day.to_the_end()
    assert day.state("account-us") == before


def test_no_screen_says_who_is_right(exchange):
    day = Day(exchange, "incident")
    day.to_the_end()
    for step in ("account-us", "account-ru"):
        shown = day.played[step].shown
        assert "It is the account of one party." in shown["US"]["text"]
        assert "la relation d\u2019une seule partie" in shown["RU"]["text"]
        assert shown["US"]["flags"] == []
