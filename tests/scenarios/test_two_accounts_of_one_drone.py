"""Scenario 6: two accounts stand side by side, are compared field by field, and neither wins."""

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
    assert (day.matter("account-us"), day.matter("account-ru")) == ("AGREED_TO_DIFFER", "LINKED")


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
    day.until("account-ru-opened")
    assert day.state("account-us") == before


def test_no_screen_says_who_is_right(exchange):
    day = Day(exchange, "incident")
    day.to_the_end()
    for step in ("account-us", "account-ru"):
        shown = day.played[step].shown
        assert "It is the account of one party." in shown["US"]["text"]
        assert "la relation d\u2019une seule partie" in shown["RU"]["text"]
        assert shown["US"]["flags"] == ["LATE"]  # of an incident three years ago, alike for both


def test_an_area_is_recognised_by_one_and_contested_by_the_other(exchange):
    day = Day(exchange, "incident")
    day.until("area-not-recognised")
    state = day.state("area")
    assert (state["recognised_by"], state["contested_by"]) == (["RU"], ["US"])
    shown = day.played["area"].shown
    assert "Area declared by RU" in shown["US"]["text"]
    assert "Zone d\u00e9clar\u00e9e par RU" in shown["RU"]["text"]
    assert "Without prejudice" in shown["US"]["text"]


def test_no_field_has_a_winner_and_the_file_is_closed_as_agreed_to_differ(exchange):
    day = Day(exchange, "incident")
    day.until("close")
    assert day.matter("account-us") == "PARTLY_AGREED"
    fields = day.state("account-us")["fields"]
    day.to_the_end()
    assert day.matter("account-us") == "AGREED_TO_DIFFER"
    assert day.state("account-us")["fields"] == fields
    assert {it["verdict"] for it in fields} == {0, 1, 2}  # AGREED, DISPUTED, ONE_SIDED


def test_each_side_reads_its_own_column_first(exchange):
    day = Day(exchange, "incident")
    day.until("close")
    for code in ("US", "RU"):
        told = [it["words"] for it in day.played["close"].shown[code]["accounts"]]
        both = [[word["party"] for word in words] for words in told if len(words) > 1]
        assert both
        assert all(parties[0] == code for parties in both)


def test_the_hash_of_the_video_was_committed_and_held_before_it_was_opened(exchange):
    """The record proves that these octets existed on 14 March; it proves nothing they show."""
    day = Day(exchange, "incident")
    day.until("told-ru")
    video = day.until("video")
    report = day.played["account-us"].entry
    day.until("video-opened")
    for side in (day.us, day.ru):
        facts = side.entry(RISK, report)["facts"]
        rows = [it for it in facts if it["word"].startswith("MATERIAL")]
        assert [it["word"] for it in rows] == ["MATERIAL", "MATERIAL_HELD", "MATERIAL_OPENED"]
        assert rows[0]["entry"] == video
        assert "4d51392d" in rows[0]["says"]
        assert rows[1]["at"]["ms"] < rows[2]["at"]["ms"]
    assert day.matter("account-us") == "PARTLY_AGREED"
