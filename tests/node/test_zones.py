"""R-660: clocks of capitals stand beside UTC; a zone that nobody knows is no time."""

from comity.node.showing import words_of
from comity.node.zones import clocks
from comity.values.moment import parse

ZONES = {"AA": "America/New_York", "BB": "Europe/Moscow", "CC": "Asia/Kolkata", "DD": "No/Such"}
AT = parse("2024-11-27T15:00:00Z")


def test_each_capital_has_its_own_hour_and_says_how_far_from_utc():
    rows = clocks(AT, ("AA", "BB", "CC"), ZONES, words_of("en"))
    assert [it["says"] for it in rows] == [
        "AA: 27 November, 10:00 (UTC\u22125)",
        "BB: 27 November, 18:00 (UTC+3)",
        "CC: 27 November, 20:30 (UTC+5:30)",
    ]
    assert [it["offset_s"] for it in rows] == [-18_000, 10_800, 19_800]


def test_no_hour_is_guessed_of_a_zone_that_is_not_set_or_not_known():
    assert clocks(AT, ("EE",), ZONES, words_of("en")) == []
    (row,) = clocks(AT, ("DD",), ZONES, words_of("en"))
    assert row["offset_s"] is None
    assert "not known to this machine" in row["says"]


def test_the_day_there_may_be_another():
    (row,) = clocks(parse("2024-11-27T02:00:00Z"), ("AA",), ZONES, words_of("uk"))
    assert row["says"] == "AA: 26 листопада, 21:00 (UTC\u22125)"
